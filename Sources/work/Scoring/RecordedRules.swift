import Conformance
import Petitions
import Rules
import Scenarios
import WorkCalendar

/// The rules that are shown on a petition, as its officer can know that they bear on it.
///
/// Deadlines, hints and what is told of time let pass come from here: they are the same for two petitions
/// that differ only in what is true of them, as long as the same was written, seen and done on both.
struct RecordedRules: Sendable {
  private let place: Place
  private var nature = RecordedNature()
  private var monitor: Monitor
  private var pauses: PauseTracker
  private var events: [Event] = []
  /// The units that returned the petition: everybody sees that forwarding it to them did not count.
  private var unitsReturning: Set<UnitID> = []

  /// What is made ready once for a petition; shared and never changed.
  final class Place: Sendable {
    let rules: [Rule]
    let program: Program

    init(rules: [Rule], program: Program) {
      self.rules = rules
      self.program = program
    }
  }

  init(_ place: Place, of petition: ScriptedPetition, _ monitor: Monitor) {
    self.place = place
    self.monitor = monitor
    pauses = PauseTracker(petition)
  }

  /// Takes what happened next on the petition.
  mutating func take(_ event: Event) {
    nature.take(event)
    events.append(event)
    if pauses.take(event) { monitor.clock.pauses = pauses.pauses }
    if case .unitReturned(let unit, _) = event.happening, unitsReturning.insert(unit).inserted {
      monitor = Monitor(place.program, clock: monitor.clock)
      for event in events { monitor.take(occurrence(event)) }
    } else {
      monitor.take(occurrence(event))
    }
  }

  /// An event with what it carried, as everybody sees it by now.
  private func occurrence(_ event: Event) -> Occurrence {
    let activity = Alphabet.shift.number(of: event.activity)
    var data = place.program.looksAtData(of: activity) ? event.happening.attributes : []
    if case .forwarded(let unit, _) = event.happening, unitsReturning.contains(unit) {
      data.append(AttributeTest.returnedByUnit)
    }
    return Occurrence(
      activity: activity, sequence: event.sequence, at: event.at,
      elapsedMilliseconds: event.elapsedMilliseconds, data: data)
  }

  /// The deadlines that may be seen, the soonest first: those of rules of which all that they ask for is
  /// recorded.
  func obligations(_ horizon: Horizon) -> [Obligation] {
    var obligations: [Obligation] = []
    for (number, rule) in place.rules.enumerated() {
      guard let shownAfter = rule.shownAfter, applies(rule, leavingOutUndecided: false),
        events.contains(where: { $0.activity == shownAfter }),
        let (since, deadline) = deadline(of: number, horizon)
      else { continue }
      obligations.append(Obligation(title: rule.title, since: since, deadline: deadline))
    }
    return obligations.sorted { $0.deadline.due < $1.deadline.due }
  }

  /// Whether its officer can know that the time of a rule has passed: by what is recorded it bears on the
  /// petition, and nothing that was done counts as what it asks for.
  func showsBroken(_ rule: RuleID, _ horizon: Horizon) -> Bool {
    guard let number = place.rules.firstIndex(where: { $0.id == rule }) else { return false }
    return applies(place.rules[number], leavingOutUndecided: false)
      && monitor.verdict(of: number, horizon) == .broken
  }

  /// The rules that may still be kept or broken, in the order of the rulebook, with those of which it is
  /// undecided whether they bear on the petition.
  func open(_ horizon: Horizon) -> [Rule] {
    place.rules.enumerated().compactMap { number, rule in
      guard rule.hint != nil, applies(rule, leavingOutUndecided: true),
        monitor.verdict(of: number, horizon) == .pending
      else { return nil }
      return rule
    }
  }

  /// Whether a rule bears on the petition by what is recorded; what everybody knows was asked before.
  private func applies(_ rule: Rule, leavingOutUndecided: Bool) -> Bool {
    rule.applies.tests.allSatisfy { test in
      guard test.asksTheTruth else { return true }
      guard let value = nature.value(of: test.attribute) else {
        return leavingOutUndecided || nature.leavesOpen(test.attribute)
      }
      return Condition(tests: [test]).holds { _ in value }
    }
  }

  private func deadline(
    of number: Int, _ horizon: Horizon
  ) -> (since: Instant, deadline: Deadline)? {
    switch monitor.standing(of: number, horizon) {
    case .pending(let since?):
      return deadline(of: number, from: since, horizon).map { (events[since].at, $0) }
    case .broken(let violation) where violation.kind == .missing:
      return deadline(of: number, from: violation.activation, horizon).map { ($0.start, $0) }
    case .pending, .broken, .kept, .notActivated: return nil
    }
  }

  private func deadline(of number: Int, from place: Int, _ horizon: Horizon) -> Deadline? {
    monitor.clock.deadline(
      of: self.place.rules[number], from: occurrence(events[place]),
      seenFrom: .horizon(horizon.instant))
  }
}

extension LimitClock {
  /// When the time of a rule is up that an event began; nothing where it has none of the simulated clock.
  func deadline(of rule: Rule, from event: Occurrence, seenFrom view: Viewpoint) -> Deadline? {
    guard let window = rule.constraint.window, case .simulated(let limit)? = window.within
    else { return nil }
    return deadline(from: event, limit, window.pausedWhile, seenFrom: view)
  }
}
