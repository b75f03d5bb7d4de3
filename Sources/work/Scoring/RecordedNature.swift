import Petitions
import Rules
import Scenarios

/// What a petition is, as far as its officer has recorded it: what may be shown of it before the end.
///
/// Whatever is not recorded yet is undecided. The box says whose power a matter falls under, and that a
/// unit has a say in all but what the city itself regulates.
struct RecordedNature: Sendable {
  private var kind: PetitionKind?
  private var box: Box?
  private var outcome: Outcome?
  private var unit: UnitID?
  private var urgency = Urgency.normal

  /// Takes what happened next on the petition.
  mutating func take(_ event: Event) {
    switch event.happening {
    case .classified(let kind, let box): (self.kind, self.box) = (kind, box)
    case .accepted: outcome = .answer
    case .declined: outcome = .decline
    case .merged: outcome = .merge
    case .returned: outcome = .return
    case .reportedUp: outcome = .reportUp
    case .forwarded(let unit, _): self.unit = unit
    case .markedUrgent: urgency = .urgent
    default: break
    }
  }

  /// The value of an attribute of the truth as it is recorded; nothing at all where it is undecided.
  func value(of attribute: String) -> AttributeValue?? {
    switch attribute {
    case "truth.kind": kind.map { .text($0.rawValue) }
    case "truth.box", "truth.boxes": box.map { .text($0.rawValue) }
    case "truth.outcome": outcome.map { .text($0.rawValue) }
    case "truth.urgency": .some(.text(urgency.rawValue))
    case "truth.matter": matter.map { .text($0.rawValue) }
    case "truth.authority": authority.map { .text($0.rawValue) }
    case "truth.unit": unitValue
    default: .none
    }
  }

  /// Whether the record never says what an attribute asks for: whose power a complaint, a denunciation or a
  /// crime falls under stands in no box.
  func leavesOpen(_ attribute: String) -> Bool { attribute == "truth.authority" && goesToSomeUnit }

  /// Whether it is of a kind that has no box and that a competent body deals with, and was accepted.
  private var goesToSomeUnit: Bool {
    switch kind {
    case .complaint, .denunciation, .crimeReport: box == nil && outcome == .answer
    default: false
    }
  }

  private var matter: Matter? {
    switch box {
    case .conduct: .conduct
    case .ownRegulation, .otherRegulation: .regulation
    case .otherMatter: .other
    case .notAccepted, nil: nil
    }
  }

  private var authority: Authority? {
    switch box {
    case .conduct, .ownRegulation, .otherMatter: .own
    case .otherRegulation: .other
    case .notAccepted, nil: nil
    }
  }

  private var unitValue: AttributeValue?? {
    if let unit { return .some(.text(unit.text)) }
    switch box {
    case .ownRegulation: return .some(nil)
    // Some unit; which one is still to be decided.
    case .conduct, .otherRegulation, .otherMatter: return .some(.text("?"))
    case .notAccepted, nil: return goesToSomeUnit ? .some(.text("?")) : .none
    }
  }
}

extension AttributeTest {
  /// Whether it asks for something that no officer is told before the end.
  var asksTheTruth: Bool {
    if Self.isTruth(attribute) { return true }
    switch comparison {
    case .anyOf(.attribute(let name)), .noneOf(.attribute(let name)),
      .covers(.attribute(let name)):
      return Self.isTruth(name)
    case .anyOf, .noneOf, .covers, .atLeast, .absent, .present: return false
    }
  }

  /// What a forwarding carries that the unit returned.
  static let returnedByUnit = Attribute("returned-by-unit", .text("yes"))

  /// What everybody sees of it: for the right unit, one that has not returned the petition.
  var withoutTruth: AttributeTest? {
    guard asksTheTruth else { return self }
    guard attribute == "unit", case .anyOf = comparison else { return nil }
    return AttributeTest(attribute: Self.returnedByUnit.name, comparison: .absent)
  }

  private static let hidden = [
    "petition.unit-answer", "petition.needless-facts", "petition.needs-more-time",
  ]

  private static func isTruth(_ name: String) -> Bool {
    name.hasPrefix("truth.") || hidden.contains(name)
  }
}

extension Rule {
  /// Whether the truth decides whether it bears on a petition, or what counts for it.
  var asksTheTruth: Bool {
    applies.tests.contains(where: \.asksTheTruth) || constraint.withoutTruth != constraint
  }
}

extension Constraint {
  /// The constraint with what everybody sees alone: any forwarding that was not returned where the right one
  /// is asked for.
  var withoutTruth: Constraint {
    switch self {
    case .existence(let target, let times, let window):
      .existence(target.withoutTruth, times: times, within: window)
    case .absence(let target, let times): .absence(target.withoutTruth, times: times)
    case .exactly(let target, let times): .exactly(target.withoutTruth, times: times)
    case .initial(let target): .initial(target.withoutTruth)
    case .choice(let template, let first, let second):
      .choice(template, first.withoutTruth, second.withoutTruth)
    case .relation(let template, let activation, let target, let window):
      .relation(
        template, activation: activation.withoutTruth, target: target.withoutTruth,
        within: window)
    case .text(let activation, let requirement):
      .text(activation: activation.withoutTruth, requirement)
    }
  }
}

extension EventPattern {
  fileprivate var withoutTruth: EventPattern {
    EventPattern(
      names: activities, condition: Condition(tests: condition.tests.compactMap(\.withoutTruth)))
  }
}
