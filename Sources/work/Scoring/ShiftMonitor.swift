import Conformance
package import Petitions
package import Rules
package import Scenarios
package import Simulation
import TextJudging
import Wording
package import WorkCalendar

/// Watches a shift as it goes on, so that rules can speak during it.
///
/// Complexity: for each event, what it can move; for each question, the rules of one petition.
package struct ShiftMonitor: Sendable {
  package let judge: Judge
  private var monitors: [PetitionMonitor?]
  /// What the trainee may see of the rules while the shift goes on; nothing where nobody looks.
  private var recorded: [RecordedRules?]
  private let isLookedAt: Bool
  /// The letters that petitions got so far.
  private(set) var letters: [SoleText] = []
  private var elapsedMilliseconds: Int64 = 0

  /// Creates the monitor of a shift that begins; of a journal that is only judged, nobody sees deadlines or
  /// hints.
  package init(_ judge: Judge, isLookedAt: Bool = true) {
    self.judge = judge
    self.isLookedAt = isLookedAt
    monitors = Array(repeating: nil, count: judge.scenario.petitions.count)
    recorded = Array(repeating: nil, count: judge.scenario.petitions.count)
  }

  /// Creates the monitor of a shift of which some events have happened.
  package init(_ scenario: Scenario, events: [Event] = [], isLookedAt: Bool = true) {
    self.init(Judge(scenario), isLookedAt: isLookedAt)
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
      guard isLookedAt else { continue }
      var seen = recorded[index] ?? judge.recordedRules(at: index)
      recorded[index] = nil
      seen.take(event)
      recorded[index] = seen
    }
    for index in monitors.indices { monitors[index]?.settle() }
  }

  /// What a leader finds in a draft, each fault once with what shows it: what the gate and the claims
  /// would find in the reply, and the sentences that say what must not be told.
  ///
  /// Of a draft in which they find nothing a leader asks once what a sentence rests on that is worded like
  /// nothing in the case.
  ///
  /// Complexity: that of judging one text, and of reading the letters of the case or the fair ones to its
  /// sender.
  package func faults(
    of submission: Submission, after earlier: [Event] = []
  ) -> [FoundFault] {
    var shift = self
    shift.take(earlier)
    guard let index = judge.index(of: submission.petition),
      let monitor = shift.monitor(at: index)
    else { return [] }
    let event = Event(
      sequence: Int.max, at: submission.at, elapsedMilliseconds: shift.elapsedMilliseconds,
      petition: submission.petition, happening: .replied(text: submission.draft))
    let found = monitor.draftFaults(of: event, shift.letters)
    if found.isEmpty, !monitor.trace.events.contains(where: \.asksForGrounds) {
      let fair = FairWording(judge.scenario.fairTexts.texts(of: submission.petition))
      guard let sentence = monitor.ungroundedSentence(of: event, shift.letters, fair)?.text else {
        return []
      }
      return [FoundFault(ungrounded: sentence, asking: LeaderTexts.restsOnWhat(sentence))]
    }
    let letters = judge.scenario.petition(submission.petition).map { petition in
      CaseLetters(of: petition, monitor.trace.events) { monitor.claims(in: $0, on: $1.at.date) }
    }
    return DraftFault.allCases.compactMap { fault in
      FoundFault(fault, found) { claim in
        LeftOut(
          kind: ClaimKind(of: claim, agencies: judge.agencies),
          source: letters?.first(telling: claim.id))
      }
    }
  }

  func monitor(at index: Int) -> PetitionMonitor? { monitors[index] }

  private func horizon(_ now: Instant, _ elapsed: Int64?) -> Horizon {
    .running(now, elapsedMilliseconds: max(elapsed ?? 0, elapsedMilliseconds))
  }

  /// The deadlines that the trainee may see on a petition, the soonest first.
  package func obligations(
    of petition: PetitionID, now: Instant, elapsedMilliseconds elapsed: Int64? = nil
  ) -> [Obligation] {
    guard let index = judge.index(of: petition), let seen = recorded[index] else { return [] }
    return seen.obligations(horizon(now, elapsed))
  }

  /// The rules on which the trainee may think about a petition, in the order of the rulebook: those that
  /// may still be kept or broken, whether or not they bear on it in truth.
  package func openRules(
    of petition: PetitionID, now: Instant, elapsedMilliseconds elapsed: Int64? = nil
  ) -> [Rule] {
    guard let index = judge.index(of: petition), let seen = recorded[index] else { return [] }
    return seen.open(horizon(now, elapsed))
  }

  /// The violations on a petition that nothing can mend any more, in the order of the rulebook.
  ///
  /// What was done shows a violation; time that passed does not, as long as the officer has yet to decide
  /// whether the rule bears on the petition: which of its rules were broken would tell what it is.
  ///
  /// In the end a violation may yet go unjudged, when a rule that it rests on turns out broken; the
  /// lesson is the same, and it is worth most at once.
  package func violations(
    of petition: PetitionID, now: Instant, elapsedMilliseconds elapsed: Int64? = nil
  ) -> [RuleViolation] {
    guard let index = judge.index(of: petition), let monitor = monitors[index] else { return [] }
    let horizon = horizon(now, elapsed)
    let judgements = monitor.judgements(by: judge) { rule in
      guard let violation = monitor.violation(of: rule, horizon) else { return .notActivated }
      let isKnown =
        monitor.isOver || !judge.rules[rule].asksTheTruth
        || !monitor.isBrokenByTime(rule, horizon)
        || recorded[index]?.showsBroken(judge.rules[rule].id, horizon) ?? false
      return isKnown ? .broken(violation) : .notActivated
    }
    return judgements.enumerated().compactMap { index, judgement in
      guard case .judged(.broken(let violation)) = judgement else { return nil }
      return RuleViolation(petition: petition, rule: judge.rules[index], violation: violation)
    }
  }
}

extension Event {
  /// Whether a leader asked what a sentence rests on.
  fileprivate var asksForGrounds: Bool {
    guard case .leaderReturned(let faults, _) = happening else { return false }
    return faults.contains(.ungrounded)
  }
}

/// The catalogue of what a leader asks of a draft.
private enum LeaderTexts {
  static func restsOnWhat(_ sentence: String) -> Phrase {
    Phrase("câu “\(sentence)” dựa vào đâu?", "what does “\(sentence)” rest on?")
  }
}
