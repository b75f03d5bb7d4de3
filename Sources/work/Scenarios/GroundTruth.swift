package import Petitions
package import Rules
package import Wording

/// What a petition really is and how it should be handled: the yardstick, hidden from the trainee.
package struct GroundTruth: Hashable, Sendable {
  package let nature: Nature
  package let ending: Ending
  package let road: Road
  package let care: Care
  /// What the sender has to be told, and must never be told, wherever it is said.
  package let claims: [Claim]
  /// Why all this is so, with the law.
  package let why: Phrase

  package init(
    nature: Nature, ending: Ending, road: Road, care: Care, claims: [Claim], why: Phrase
  ) {
    self.nature = nature
    self.ending = ending
    self.road = road
    self.care = care
    self.claims = claims
    self.why = why
  }

  /// What the petition is.
  package struct Nature: Hashable, Sendable {
    package let kind: PetitionKind
    package let matter: Matter
    package let authority: Authority

    package init(kind: PetitionKind, matter: Matter, authority: Authority) {
      self.kind = kind
      self.matter = matter
      self.authority = authority
    }
  }

  /// How its handling ends.
  package struct Ending: Hashable, Sendable {
    package let outcome: Outcome
    package let duplicateOf: PetitionID?
    package let declineReason: DeclineReason?

    package init(outcome: Outcome, duplicateOf: PetitionID?, declineReason: DeclineReason?) {
      self.outcome = outcome
      self.duplicateOf = duplicateOf
      self.declineReason = declineReason
    }
  }

  /// Where it goes, and where not.
  package struct Road: Hashable, Sendable {
    package let unit: UnitID?
    /// From what the unit follows.
    package let grounds: RoutingGrounds
    /// The units that must never see the petition: those of the accused.
    package let keepFrom: [UnitID]
    /// The units to which the sender sent the same petition.
    package let alsoSentTo: [UnitID]

    package init(
      unit: UnitID?, grounds: RoutingGrounds = .none, keepFrom: [UnitID], alsoSentTo: [UnitID] = []
    ) {
      self.unit = unit
      self.grounds = grounds
      self.keepFrom = keepFrom
      self.alsoSentTo = alsoSentTo
    }
  }

  /// What its handling has to mind.
  package struct Care: Hashable, Sendable {
    package let missing: [Fact]
    package let urgency: Urgency
    /// Two matters in one, which the sender has to be guided to split.
    package let mixed: Mixed
    /// The pieces of text that nothing published may show.
    package let personalData: [String]

    package init(missing: [Fact], urgency: Urgency, mixed: Mixed, personalData: [String]) {
      self.missing = missing
      self.urgency = urgency
      self.mixed = mixed
      self.personalData = personalData
    }
  }

  /// Whether a petition holds one matter or several.
  package enum Mixed: Hashable, Sendable {
    case single
    case mixed
  }

  /// The names by which the conditions of rules look the truth up, each with the prefix `truth.`.
  package static let attributeNames = [
    "kind", "matter", "authority", "outcome", "unit", "keep-from", "also-sent-to", "missing",
    "urgency", "mixed", "personal-data", "duplicate-of", "decline-reason",
  ]

  /// The value under a name of ``attributeNames``.
  package func attribute(_ name: Substring) -> AttributeValue? {
    switch name {
    case "kind": .text(nature.kind.rawValue)
    case "matter": .text(nature.matter.rawValue)
    case "authority": .text(nature.authority.rawValue)
    case "outcome": .text(ending.outcome.rawValue)
    case "unit": road.unit.map { .text($0.text) }
    case "keep-from": .list(road.keepFrom.map(\.text))
    case "also-sent-to": .list(road.alsoSentTo.map(\.text))
    case "missing": .list(care.missing.map(\.rawValue))
    case "urgency": .text(care.urgency.rawValue)
    case "mixed": .flag(care.mixed == .mixed)
    case "personal-data": .list(care.personalData)
    case "duplicate-of": ending.duplicateOf.map { .text($0.text) }
    case "decline-reason": ending.declineReason.map { .text($0.rawValue) }
    default: nil
    }
  }
}
