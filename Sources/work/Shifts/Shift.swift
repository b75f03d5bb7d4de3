package import Petitions
import Rules
package import Scenarios
package import Scoring
package import Simulation
package import Wording
package import WorkCalendar

/// A shift being worked: the simulation, how every rule stands, and what the trainee was told.
///
/// Everything that a face needs, and nothing of a face: the full screen, the line by line one and the
/// rehearsals hold one of these and add only where they are in it.
package struct Shift: Sendable {
  package let attempt: String
  package let mode: Mode
  package private(set) var simulation: Simulation
  /// Everything that has happened, in the order of the journal.
  package private(set) var events: [Event]
  /// The deadlines that run, as they stood at the minute that has begun.
  package private(set) var deadlines: DeadlineBoard
  private(set) var monitor: ShiftMonitor
  let leastLengths: LeastLengths
  private var told: ToldViolations
  /// Of each rule that was told on a petition, the watch for the same mistake made again.
  private var watches: [ToldViolations.Key: RepetitionWatch] = [:]
  /// The event at which each petition made room on the desk for another one, the last time.
  private(set) var leftDesk: [PetitionID: Int] = [:]
  private var lastOpened: PetitionID?

  /// Creates a new shift, or the one that its events tell of.
  ///
  /// What happened before counts as told: whoever comes back is not told again.
  package init(_ opened: OpenedShift) {
    attempt = opened.attempt
    mode = opened.mode
    events = opened.events
    simulation = Simulation(scenario: opened.scenario, replaying: opened.events)
    monitor = ShiftMonitor(opened.scenario, events: opened.events)
    leastLengths = LeastLengths(opened.scenario.rulesInForce)
    deadlines = DeadlineBoard(simulation, monitor)
    told = ToldViolations()
    followDesk(opened.events)
    for violation in violations { _ = told.insert(violation) }
    for record in cases { _ = repeated(on: record.id) }
  }

  package var scenario: Scenario { simulation.scenario }
  package var now: Instant { simulation.now }
  package var isClosed: Bool { simulation.isClosed }

  /// The petitions that have arrived, in the order of arrival.
  package var cases: [Case] { simulation.cases }

  package func petitionCase(_ id: PetitionID) -> Case? { simulation.petitionCase(id) }
}

/// What came of an input, for a face to show.
package struct ShiftStep: Hashable, Sendable {
  /// What happened, in order; to be in the journal before anybody sees it.
  package let events: [Event]
  /// Why the action was not done; then it changed nothing.
  package let refusal: Refusal?
  /// The violations that have just become certain; practice explains them at once.
  package let violations: [RuleViolation]
  /// That the time of the petition on the desk is running out.
  package let warning: Phrase?
  /// Whether something that a face shows may look different now.
  package let isChanged: Bool
}

extension Shift {
  /// Takes in what reaches the shift at a reading of the trainee's clock.
  ///
  /// Complexity: that of the simulation and the monitors; nothing is counted anew within a minute in
  /// which nothing happens.
  package mutating func take(_ input: Input, elapsedMilliseconds elapsed: Int64) -> ShiftStep {
    let minute = now.minute
    let reading = deskReading
    let consequence = simulation.reduce(input, elapsedMilliseconds: elapsed, leader: leader)
    events += consequence.events
    monitor.take(consequence.events)
    followDesk(consequence.events)
    let warning = timeWarning(since: reading)
    guard !consequence.events.isEmpty || now.minute != minute else {
      return ShiftStep(
        events: [], refusal: consequence.refusal, violations: [], warning: warning,
        isChanged: warning != nil)
    }
    deadlines = DeadlineBoard(simulation, monitor)
    return ShiftStep(
      events: consequence.events, refusal: consequence.refusal,
      violations: newViolations(after: consequence.events), warning: warning, isChanged: true)
  }

  /// Lets the simulated time pass to a moment, with all that happens in it; what is violated by then counts
  /// as told.
  mutating func leap(to moment: Instant) {
    let found = simulation.leap(to: moment, leader: leader)
    events += found
    monitor.take(found)
    followDesk(found)
    deadlines = DeadlineBoard(simulation, monitor)
    _ = newViolations(after: found)
  }

  /// Who reads the drafts, by the rules as they stand now.
  ///
  /// It holds a copy of the monitor: asked for and let go in one step, it costs none.
  private var leader: Leader {
    let (monitor, mode, scenario, events) = (monitor, mode, scenario, events)
    return Leader { submission, earlier in
      let found = monitor.faults(of: submission, after: earlier)
      guard !found.isEmpty else { return [] }
      let awaited = scenario.opinionAwaited(on: submission.petition, in: events + earlier)
      return found.map { LeaderFinding($0, in: mode, awaiting: awaited) }
    }
  }

  /// Notes when petitions leave the desk: what comes until then was seen as it came.
  private mutating func followDesk(_ events: [Event]) {
    for event in events where event.activity == .opened && event.petition != lastOpened {
      if let lastOpened { leftDesk[lastOpened] = event.sequence }
      lastOpened = event.petition
    }
  }

  /// The violations that nothing can mend any more, as practice tells them.
  package var violations: [RuleViolation] {
    guard mode == .practice else { return [] }
    return cases.flatMap { record in
      monitor.violations(
        of: record.id, now: now, elapsedMilliseconds: simulation.elapsedMilliseconds)
    }
  }

  private mutating func newViolations(after events: [Event]) -> [RuleViolation] {
    guard mode == .practice else { return [] }
    var found = violations.filter { told.insert($0) }
    var seen: Set<PetitionID> = []
    for petition in events.compactMap(\.petition) where seen.insert(petition).inserted {
      found += repeated(on: petition)
    }
    return found
  }

  /// The mistakes of a kind that was told before, made again and not told yet.
  private mutating func repeated(on petition: PetitionID) -> [RuleViolation] {
    guard mode == .practice else { return [] }
    var found: [RuleViolation] = []
    for (rule, evidence) in told.told(on: petition) {
      let key = ToldViolations.Key(petition: petition, rule: rule)
      // Taken out, so that it is not copied for every event.
      guard var watch = watches.removeValue(forKey: key) ?? monitor.watch(of: rule, on: petition)
      else { continue }
      var leftOut = evidence
      // Each look leaves one event more out, so there are no more looks than events.
      while let violation = monitor.violation(
        by: &watch, leavingOut: leftOut, now: now,
        elapsedMilliseconds: simulation.elapsedMilliseconds),
        let shown = violation.violation.evidence.last, leftOut.insert(shown).inserted
      {
        if told.insert(violation) { found.append(violation) }
      }
      watches[key] = watch
    }
    return found
  }
}

extension Instant {
  /// The whole minutes since the calendar's zero.
  package var minute: Int64 { milliseconds / Instant.millisecondsPerMinute }
}
