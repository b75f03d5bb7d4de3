import OfficialText
package import Rules

/// The phrases of a rule on texts, cut into words once for however many texts it judges.
package struct TextPhrases: Sendable {
  let wanted: [[SoughtPhrase]]
  let unwanted: [SoughtPhrase]
  let promises: [SoughtPhrase]
  let kinds: Set<PersonalDatum.Kind>

  /// What the rule itself says; what it leaves to the ground truth, that of each petition adds.
  package init(_ requirement: TextRequirement) {
    wanted =
      switch requirement.mustMention {
      case .literal(let lists): lists.map { $0.map { SoughtPhrase($0) } }
      case .replyMentions: []
      }
    unwanted =
      switch requirement.mustNotMention {
      case .literal(let phrases): phrases.map { SoughtPhrase($0) }
      case .attribute: []
      }
    promises = requirement.mustNotPromise.map { SoughtPhrase($0) }
    kinds = Set(requirement.mustNotReveal)
  }
}

/// What the judgement of texts needs to know of their petition, cut into words once.
package struct TextTruth: Sendable {
  let sender: PersonName?
  let personalData: [SoughtPhrase]
  let replyMentions: [[SoughtPhrase]]
  /// The names of the units that must not learn of the petition.
  let keptFrom: [SoughtPhrase]

  package init(
    senderName: String? = nil, personalData: [String] = [], replyMentions: [[String]] = [],
    keptFrom: [String] = []
  ) {
    sender = senderName.flatMap { PersonName($0) }
    self.personalData = personalData.map { SoughtPhrase($0) }
    self.replyMentions = replyMentions.map { $0.map { SoughtPhrase($0) } }
    self.keptFrom = keptFrom.map { SoughtPhrase($0) }
  }
}

/// What a rule demands of the texts of one petition.
///
/// Shared and never changed: as a value it would be copied, list by list, for each text.
package final class TextDemand: Sendable {
  package let requirement: TextRequirement
  let wanted: [[SoughtPhrase]]
  let unwanted: [SoughtPhrase]
  let unwantedReading: MarkReading
  let promises: [SoughtPhrase]
  let kinds: Set<PersonalDatum.Kind>
  package let truth: TextTruth

  package init(_ requirement: TextRequirement, _ phrases: TextPhrases, _ truth: TextTruth) {
    self.requirement = requirement
    self.truth = truth
    wanted =
      switch requirement.mustMention {
      case .literal: phrases.wanted
      case .replyMentions: truth.replyMentions
      }
    // A doubt about marks is the officer's, but a leak is a leak.
    (unwanted, unwantedReading) =
      switch requirement.mustNotMention {
      case .literal: (phrases.unwanted, .certain)
      case .attribute: (truth.personalData, .generous)
      }
    promises = phrases.promises
    kinds = phrases.kinds
  }
}
