import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import WorkCalendar

/// A journal that a test writes by hand, of one petition that came at 08:00 on Monday.
///
/// The shift's start is event 1 and the arrival event 2; what a test writes begins at 3.
struct Journal {
  static let petition: PetitionID = "01"

  private(set) var events: [Event] = []

  init(_ happenings: [(Instant, Happening)] = [], until end: Instant? = tuesday("17:30")) {
    append(.shiftStarted, at: monday("08:00"), to: nil)
    append(.arrived, at: monday("08:00"), to: Journal.petition)
    for (instant, happening) in happenings { append(happening, at: instant, to: Journal.petition) }
    if let end { append(.shiftClosed(.finished), at: end, to: nil) }
  }

  private mutating func append(
    _ happening: Happening, at instant: Instant, to petition: PetitionID?
  ) {
    events.append(
      Event(
        sequence: events.count + 1, at: instant, elapsedMilliseconds: Int64(events.count) * 5000,
        petition: petition, happening: happening))
  }

  /// The scorecard of the journal by some rules.
  func card(
    by rules: [Rule], truth: GroundTruth = Fixture.truth(), channel: Channel = .zalo,
    passMark: Int = 60, model: [ModelStep] = []
  ) -> Scorecard {
    let petition = Fixture.petition(
      Journal.petition, channel: channel, truth: truth, model: model)
    return Scoring.scorecard(
      of: Fixture.scenario(passMark: passMark, petitions: [petition], rules: rules),
      events: events)
  }

  /// What practice has told of the petition by the end of the journal.
  func told(by rules: [Rule]) -> [RuleViolation] {
    let scenario = Fixture.scenario(petitions: [Fixture.petition(Journal.petition)], rules: rules)
    return ShiftMonitor(scenario, events: events).violations(
      of: Journal.petition, now: events.last?.at ?? scenario.startsAt)
  }

  /// The verdicts on the petition by some rules.
  func verdicts(
    by rules: Rule..., truth: GroundTruth = Fixture.truth(), channel: Channel = .zalo
  ) -> [Verdict] {
    card(by: rules, truth: truth, channel: channel).petitions.flatMap(\.verdicts).map(\.verdict)
  }
}

extension Verdict {
  /// The violation, if there is one.
  var violation: Violation? {
    guard case .broken(let violation) = self else { return nil }
    return violation
  }
}

extension Rule {
  /// The same rule resting on others.
  func requiring(_ requires: [RuleID]) -> Rule {
    Rule(
      id: id, texts: RuleTexts(title: title, explanation: explanation, hint: hint),
      citation: citation, scope: Rule.Scope(force: force, applies: applies), constraint: constraint,
      requires: requires, worth: worth, shownAfter: shownAfter)
  }
}
