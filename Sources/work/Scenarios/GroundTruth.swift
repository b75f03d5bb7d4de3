package import Petitions
package import Wording

/// What a petition really is and how it should be handled: the yardstick, hidden from the trainee.
package struct GroundTruth: Hashable, Sendable {
  package let kind: PetitionKind
  package let matter: Matter
  package let authority: Authority
  package let outcome: Outcome
  package let unit: UnitID?
  /// From what the unit follows.
  package let grounds: RoutingGrounds
  /// The units that must never see the petition: those of the accused.
  package let keepFrom: [UnitID]
  /// The units to which the sender sent the same petition.
  package let alsoSentTo: [UnitID]
  package let missing: [Fact]
  package let urgency: Urgency
  /// Two matters in one, which the sender has to be guided to split.
  package let mixed: Mixed
  /// The pieces of text that nothing published may show.
  package let personalData: [String]
  package let duplicateOf: PetitionID?
  /// One phrase of each list must be in the reply, or in the guidance if declined.
  package let replyMentions: [[String]]
  package let declineReason: DeclineReason?
  /// Why all this is so, with the law.
  package let why: Phrase

  /// Whether a petition holds one matter or several.
  package enum Mixed: Hashable, Sendable {
    case single
    case mixed
  }

  package init(
    kind: PetitionKind, matter: Matter, authority: Authority, outcome: Outcome, unit: UnitID?,
    grounds: RoutingGrounds = .none, keepFrom: [UnitID], alsoSentTo: [UnitID] = [],
    missing: [Fact], urgency: Urgency, mixed: Mixed, personalData: [String],
    duplicateOf: PetitionID?, replyMentions: [[String]], declineReason: DeclineReason?, why: Phrase
  ) {
    self.kind = kind
    self.matter = matter
    self.authority = authority
    self.outcome = outcome
    self.unit = unit
    self.grounds = grounds
    self.keepFrom = keepFrom
    self.alsoSentTo = alsoSentTo
    self.missing = missing
    self.urgency = urgency
    self.mixed = mixed
    self.personalData = personalData
    self.duplicateOf = duplicateOf
    self.replyMentions = replyMentions
    self.declineReason = declineReason
    self.why = why
  }

  /// The names by which the conditions of rules look the truth up, each with the prefix `truth.`.
  package static let attributeNames = [
    "kind", "matter", "authority", "outcome", "unit", "keep-from", "also-sent-to", "missing",
    "urgency", "mixed", "personal-data", "duplicate-of", "decline-reason",
  ]

  /// The value under a name of ``attributeNames``.
  package func attribute(_ name: Substring) -> AttributeValue? {
    switch name {
    case "kind": .text(kind.rawValue)
    case "matter": .text(matter.rawValue)
    case "authority": .text(authority.rawValue)
    case "outcome": .text(outcome.rawValue)
    case "unit": unit.map { .text($0.text) }
    case "keep-from": .list(keepFrom.map(\.text))
    case "also-sent-to": .list(alsoSentTo.map(\.text))
    case "missing": .list(missing.map(\.rawValue))
    case "urgency": .text(urgency.rawValue)
    case "mixed": .flag(mixed == .mixed)
    case "personal-data": .list(personalData)
    case "duplicate-of": duplicateOf.map { .text($0.text) }
    case "decline-reason": declineReason.map { .text($0.rawValue) }
    default: nil
    }
  }
}
