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
    /// The regulation that the petition is about, where it is about one.
    package let regulation: Regulation?

    package init(
      kind: PetitionKind, matter: Matter, authority: Authority, regulation: Regulation? = nil
    ) {
      self.kind = kind
      self.matter = matter
      self.authority = authority
      self.regulation = regulation
    }

    /// The box that the matter belongs into; none where the decree does not govern the kind.
    package var box: Box? {
      guard kind.takesBox else { return nil }
      return switch (matter, authority) {
      case (.conduct, _), (.corruption, _): .conduct
      case (.regulation, .own): .ownRegulation
      case (.regulation, .other), (.regulation, .none): .otherRegulation
      case (.other, _): .otherMatter
      }
    }
  }

  /// A regulation (quy định hành chính): Decree 20/2008/NĐ-CP, article 3, clause 1.
  package struct Regulation: Hashable, Sendable {
    /// What it is called in front of people: "Thông tư của Bộ Tài chính về phí chứng thực".
    package let name: Phrase
    /// Its number and symbol, where it is a real one or has been given one.
    package let number: String?
    /// Who made it.
    package let issuer: UnitID?

    package init(name: Phrase, number: String?, issuer: UnitID?) {
      self.name = name
      self.number = number
      self.issuer = issuer
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
    /// The units that have a part in it beside the one that leads.
    package let coUnits: [UnitID]

    package init(
      unit: UnitID?, grounds: RoutingGrounds = .none, keepFrom: [UnitID],
      alsoSentTo: [UnitID] = [], coUnits: [UnitID] = []
    ) {
      self.coUnits = coUnits
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
    /// How the regulation that it is about is to be found, where it is to be assessed.
    package let assessment: Assessment?
    /// The papers that the sender left at the counter, for which a receipt is due.
    package let handedIn: [String]
    /// What is wrong with the draft that lies before an approver; nothing: it is to be signed.
    package let faults: [DraftFault]

    package init(
      missing: [Fact], urgency: Urgency, mixed: Mixed, personalData: [String],
      assessment: Assessment? = nil, handedIn: [String] = [], faults: [DraftFault] = []
    ) {
      self.handedIn = handedIn
      self.assessment = assessment
      self.faults = faults
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

  /// The box into which it has to come in the end; none where the decree does not govern it.
  package var box: Box? { isNotAccepted ? .notAccepted : nature.box }

  /// The boxes that are right at some moment: what lacks its form belongs, until that is certain,
  /// where its matter belongs.
  package var boxes: [Box] {
    guard let own = nature.box else { return [] }
    return isNotAccepted ? [own, .notAccepted] : [own]
  }

  /// Whether it stays without what the decree asks of its form.
  private var isNotAccepted: Bool {
    nature.kind.takesBox && ending.outcome == .decline
      && (ending.declineReason == .missingIdentity || ending.declineReason == .unclear)
  }

  /// The names by which the conditions of rules look the truth up, each with the prefix `truth.`.
  package static let attributeNames = [
    "kind", "matter", "authority", "outcome", "unit", "keep-from", "also-sent-to", "missing",
    "urgency", "mixed", "personal-data", "duplicate-of", "decline-reason", "box", "boxes",
    "regulation-number", "regulation-issuer", "co-units", "failed-criteria", "met-criteria",
    "conclusion", "handed-in", "faults", "other-faults", "split-claims",
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
    case "box": box.map { .text($0.rawValue) }
    case "boxes": .list(boxes.map(\.rawValue))
    case "co-units": .list(road.coUnits.map(\.text))
    case "failed-criteria": care.assessment.map { .list($0.failed.map(\.rawValue)) }
    case "met-criteria":
      care.assessment.map { assessment in
        .list(Criterion.allCases.filter { !assessment.failed.contains($0) }.map(\.rawValue))
      }
    case "conclusion": care.assessment.map { .text($0.conclusion.rawValue) }
    case "handed-in": .list(care.handedIn)
    case "faults": .list(care.faults.map(\.rawValue))
    // What nobody can rightly say of the draft.
    case "other-faults":
      .list(DraftFault.readable.filter { !care.faults.contains($0) }.map(\.rawValue))
    case "split-claims": .list(claims.filter(\.isOfSplit).map(\.id))
    case "regulation-number": nature.regulation?.number.map { .text($0) }
    case "regulation-issuer": nature.regulation?.issuer.map { .text($0.text) }
    default: nil
    }
  }
}

extension Claim {
  /// Whether the sender is told with it that another matter goes on its own.
  fileprivate var isOfSplit: Bool { splits && stance == .wanted }
}
