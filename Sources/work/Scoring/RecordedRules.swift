import Conformance
import Petitions
import Rules
import Scenarios
import WorkCalendar

/// The rules that are shown on a petition, as its officer can know that they bear on it.
///
/// Deadlines and hints come from here: they are the same for two petitions that differ only in what is
/// true of them, as long as the same was written, seen and done on both.
struct RecordedRules: Sendable {
  private let place: Place
  private var nature = RecordedNature()
  private var monitor: Monitor
  private var pauses: PauseTracker
  private var events: [Event] = []

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
    monitor.take(place.program.occurrence(event))
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
      guard let value = nature.value(of: test.attribute) else { return leavingOutUndecided }
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
    guard let window = self.place.rules[number].constraint.window,
      case .simulated(let limit)? = window.within
    else { return nil }
    return monitor.clock.deadline(
      from: self.place.program.occurrence(events[place]), limit, window.pausedWhile,
      seenFrom: .horizon(horizon.instant))
  }
}

extension Program {
  /// An event with what it carried, as everybody sees it.
  fileprivate func occurrence(_ event: Event) -> Occurrence {
    let activity = Alphabet.shift.number(of: event.activity)
    return Occurrence(
      activity: activity, sequence: event.sequence, at: event.at,
      elapsedMilliseconds: event.elapsedMilliseconds,
      data: looksAtData(of: activity) ? event.happening.attributes : [])
  }
}
