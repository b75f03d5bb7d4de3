import Conformance
package import Petitions
package import Rules
package import Scenarios
package import Simulation
package import Wording
package import WorkCalendar

/// Watches a shift as it goes on, so that rules can speak during it.
///
/// Complexity: for each event, what it can move; for each question, the rules of one petition.
package struct ShiftMonitor: Sendable {
  package let judge: Judge
  private var monitors: [PetitionMonitor?]
  /// The letters that petitions got so far.
  private(set) var letters: [SoleText] = []
  private var elapsedMilliseconds: Int64 = 0

  package init(_ judge: Judge) {
    self.judge = judge
    monitors = Array(repeating: nil, count: judge.scenario.petitions.count)
  }

  /// Creates the monitor of a shift of which some events have happened.
  package init(_ scenario: Scenario, events: [Event] = []) {
    self.init(Judge(scenario))
    take(events)
  }

  /// Takes what happened next, in the order of the journal.
  package mutating func take(_ events: [Event]) {
    // Time passes with every key, and mostly nothing happens.
    guard !events.isEmpty else { return }
    for event in events {
      elapsedMilliseconds = event.elapsedMilliseconds
      guard let petition = event.petition, let index = judge.index(of: petition) else { continue }
      var monitor = monitors[index] ?? PetitionMonitor(judge, at: index)
      monitors[index] = nil
      let runs = monitor.take(event, letters)
      monitors[index] = monitor
      letters.note(event, runs)
    }
    for index in monitors.indices { monitors[index]?.settle() }
  }

  /// What a leader finds in a draft, each fault once with what shows it: what the gate and the claims
  /// would find in the reply, and the sentences that say what must not be told.
  ///
  /// Complexity: that of judging one text.
  package func faults(
    of submission: Submission, after earlier: [Event] = []
  ) -> [(fault: DraftFault, why: [Phrase], sentences: [String])] {
    var shift = self
    shift.take(earlier)
    guard let index = judge.index(of: submission.petition),
      let monitor = shift.monitor(at: index)
    else { return [] }
    let event = Event(
      sequence: Int.max, at: submission.at, elapsedMilliseconds: shift.elapsedMilliseconds,
      petition: submission.petition, happening: .replied(text: submission.draft))
    let found = monitor.draftFaults(of: event, shift.letters)
    return DraftFault.allCases.compactMap { fault in
      let mine = found.filter { $0.fault == fault }
      return mine.isEmpty ? nil : (fault, mine.map(\.why), mine.compactMap(\.sentence))
    }
  }

  func monitor(at index: Int) -> PetitionMonitor? { monitors[index] }

  /// The monitor of a petition that has come, and the moment to judge it at.
  private func view(
    of petition: PetitionID, _ now: Instant, _ elapsed: Int64?
  ) -> (monitor: PetitionMonitor, horizon: Horizon)? {
    guard let index = judge.index(of: petition), let monitor = monitors[index] else { return nil }
    return (
      monitor, .running(now, elapsedMilliseconds: max(elapsed ?? 0, elapsedMilliseconds))
    )
  }

  /// The deadlines that the trainee may see on a petition, the soonest first.
  package func obligations(
    of petition: PetitionID, now: Instant, elapsedMilliseconds elapsed: Int64? = nil
  ) -> [Obligation] {
    guard let (monitor, horizon) = view(of: petition, now, elapsed) else { return [] }
    var obligations: [Obligation] = []
    for (number, rule) in judge.rules.enumerated() {
      guard let shownAfter = rule.shownAfter, monitor.applies(number),
        monitor.trace.events.contains(where: { $0.activity == shownAfter })
      else { continue }
      switch monitor.standing(of: number, horizon) {
      case .pending(let since, .some(let deadline)):
        obligations.append(Obligation(title: rule.title, since: since, deadline: deadline))
      case .broken(let violation):
        guard let deadline = violation.deadline, violation.evidence.count == 1 else { continue }
        obligations.append(Obligation(title: rule.title, since: deadline.start, deadline: deadline))
      case .pending, .kept, .notActivated: continue
      }
    }
    return obligations.sorted { $0.deadline.due < $1.deadline.due }
  }

  /// The rules of a petition that still ask for something, in the order of the rulebook.
  package func pendingRules(
    of petition: PetitionID, now: Instant, elapsedMilliseconds elapsed: Int64? = nil
  ) -> [Rule] {
    guard let (monitor, horizon) = view(of: petition, now, elapsed) else { return [] }
    return judge.rules.indices.filter { monitor.isPending($0, horizon) }.map { judge.rules[$0] }
  }

  /// The violations on a petition that nothing can mend any more, in the order of the rulebook.
  ///
  /// In the end a violation may yet go unjudged, when a rule that it rests on turns out broken; the
  /// lesson is the same, and it is worth most at once.
  package func violations(
    of petition: PetitionID, now: Instant, elapsedMilliseconds elapsed: Int64? = nil
  ) -> [RuleViolation] {
    guard let (monitor, horizon) = view(of: petition, now, elapsed) else { return [] }
    let judgements = monitor.judgements(by: judge) { rule in
      monitor.violation(of: rule, horizon).map { .broken($0) } ?? .notActivated
    }
    return judgements.enumerated().compactMap { index, judgement in
      guard case .judged(.broken(let violation)) = judgement else { return nil }
      return RuleViolation(petition: petition, rule: judge.rules[index], violation: violation)
    }
  }
}
