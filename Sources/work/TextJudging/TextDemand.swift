package import OfficialText
package import Rules

/// The phrases of a rule on texts, cut into words once for however many texts it judges.
package struct TextPhrases: Sendable {
  let wanted: [[SoughtPhrase]]
  let unwanted: [SoughtPhrase]
  let promises: [SoughtPhrase]
  let kinds: Set<PersonalDatum.Kind>
  /// What its sentences must not do to their reader, where the rule has them read for that.
  let acts: SoughtActs

  /// What the rule itself says; what it leaves to the ground truth, that of each petition adds.
  package init(_ requirement: TextRequirement) {
    self.init(requirement, SoughtActs(requirement.gate, by: requirement.lexicon))
  }

  private init(_ requirement: TextRequirement, _ acts: SoughtActs) {
    wanted = requirement.must.mention.map { $0.map { SoughtPhrase($0) } }
    unwanted =
      switch requirement.mustNot.mention {
      case .literal(let phrases): phrases.map { SoughtPhrase($0) }
      case .attribute: []
      }
    promises = requirement.mustNot.promise.map { SoughtPhrase($0) }
    kinds = Set(requirement.mustNot.reveal)
    self.acts = acts
  }

  /// The phrases of several rules, of which those share what they look for that read by one lexicon.
  package static func each(of requirements: [TextRequirement]) -> [TextPhrases] {
    var shared: [(lexicon: Lexicon, acts: SoughtActs)] = []
    return requirements.map { requirement in
      let lexicon = requirement.lexicon
      if let known = shared.first(where: { $0.lexicon === lexicon }) {
        return TextPhrases(requirement, known.acts)
      }
      let checks = requirements.filter { $0.lexicon === lexicon }.flatMap(\.gate)
      let acts = SoughtActs(checks, by: lexicon)
      shared.append((lexicon, acts))
      return TextPhrases(requirement, acts)
    }
  }
}

/// What the judgement of texts needs to know of their petition, cut into words once.
package struct TextTruth: Sendable {
  let sender: PersonName?
  let personalData: [SoughtPhrase]
  /// The full names of others among that.
  let namesOfOthers: [SoughtPhrase]
  /// What the sender has to be told, and must never be told.
  package let claims: [SoughtClaim]
  /// The names by which offices are known.
  let agencies: AgencyNames
  let lexicon: Lexicon
  /// What its officers may tell of their own work.
  package let deeds: SoughtDeeds
  /// The names of the units that must not learn of the petition.
  let keptFrom: [SoughtPhrase]

  package init(
    senderName: String? = nil, signers: [String] = [], personalData: [String] = [],
    claims: [Claim] = [],
    agencies: AgencyNames = .none, lexicon: Lexicon = .vietnamese, deeds: SoughtDeeds? = nil,
    keptFrom: [String] = []
  ) {
    self.init(
      senderName: senderName, signers: signers, personalData: personalData,
      sought: claims.map { SoughtClaim($0, lexicon: lexicon, agencies: agencies) },
      agencies: agencies, lexicon: lexicon, deeds: deeds, keptFrom: keptFrom)
  }

  /// Takes claims whose patterns were cut before, by the same lexicon and the same names.
  package init(
    senderName: String? = nil, signers: [String] = [], personalData: [String] = [],
    sought claims: [SoughtClaim], agencies: AgencyNames, lexicon: Lexicon,
    deeds: SoughtDeeds? = nil, keptFrom: [String] = []
  ) {
    sender = senderName.flatMap { PersonName($0, by: lexicon) }
    self.personalData = personalData.map { SoughtPhrase($0) }
    let own = SplitText(([senderName ?? ""] + signers).joined(separator: " ")).words.map(\.plain)
    namesOfOthers = self.personalData.filter { phrase in
      phrase.isFullName(by: lexicon) && !phrase.words.allSatisfy { own.contains($0.plain) }
    }
    self.claims = claims
    self.agencies = agencies
    self.lexicon = lexicon
    self.deeds = deeds ?? SoughtDeeds(lexicon)
    self.keptFrom = keptFrom.map { SoughtPhrase($0) }
  }
}

extension SoughtPhrase {
  private static let fullNameWords = 3...5

  /// Whether it is somebody's name in full.
  fileprivate func isFullName(by lexicon: Lexicon) -> Bool {
    Self.fullNameWords.contains(words.count)
      && words.allSatisfy { $0.startsUpper && !$0.isNumber && $0.gap != .none }
      && PersonName.isFamily(at: 0, in: SplitText(text), by: lexicon)
  }
}

/// Who asks whether the sender was told to send a second matter on its own.
package enum SplitClaims: Hashable, Sendable {
  /// Whoever asks for all claims.
  case askedWithTheRest
  /// A rule of its own, which charges what is left out: it is not charged twice.
  case askedByAnotherRule
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
  let acts: SoughtActs
  package let truth: TextTruth
  private let splits: SplitClaims

  package init(
    _ requirement: TextRequirement, _ phrases: TextPhrases, _ truth: TextTruth,
    splits: SplitClaims = .askedWithTheRest
  ) {
    self.requirement = requirement
    self.splits = splits
    self.truth = truth
    wanted = phrases.wanted
    // A doubt about marks is the officer's, but a leak is a leak.
    (unwanted, unwantedReading) =
      switch requirement.mustNot.mention {
      case .literal: (phrases.unwanted, .certain)
      case .attribute: (truth.personalData, .generous)
      }
    promises = phrases.promises
    kinds = phrases.kinds
    acts = phrases.acts
  }

  /// Whether this demand asks for a claim: that the sender is told it, or is not.
  func asks(for claim: Claim) -> Bool {
    switch claim.stance {
    case .wanted: !(claim.splits && splits == .askedByAnotherRule)
    case .forbidden: requirement.must.claims == .truth
    }
  }
}
