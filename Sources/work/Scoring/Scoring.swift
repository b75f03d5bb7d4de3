import Conformance
package import Petitions
package import Rules
package import Scenarios
package import Wording
package import WorkCalendar

/// A deadline that runs on a petition, as the inbox shows it.
package struct Obligation: Hashable, Sendable {
  /// What is asked.
  package let title: Phrase
  package let since: Instant
  package let deadline: Deadline

  package init(title: Phrase, since: Instant, deadline: Deadline) {
    self.title = title
    self.since = since
    self.deadline = deadline
  }
}

/// A violation that has just become certain, for practice mode to explain at once.
package struct RuleViolation: Hashable, Sendable {
  package let petition: PetitionID
  package let rule: Rule
  package let violation: Violation

  package init(petition: PetitionID, rule: Rule, violation: Violation) {
    self.petition = petition
    self.rule = rule
    self.violation = violation
  }
}

/// Judges journals by the rules in force when things happened: the same journal, the same result.
package enum Scoring {
  /// The scorecard of a whole shift.
  ///
  /// A petition that had not arrived when the shift ended earns nothing: ending a shift early must
  /// not be a way to pass it.
  ///
  /// Complexity: proportional to the events, and to petitions times rules.
  package static func scorecard(of scenario: Scenario, events: [Event]) -> Scorecard {
    scorecard(by: Judge(scenario), events: events)
  }

  /// The scorecard of a whole shift, with the rules made ready before and what persons decided in the
  /// place of what rules found.
  package static func scorecard(
    by judge: Judge, events: [Event], with decisions: PersonalDecisions = .none
  ) -> Scorecard {
    let scenario = judge.scenario
    let decided = DecidedStandings(decisions, by: judge, events)
    let end = events.last?.at ?? scenario.startsAt
    let elapsed = events.last?.elapsedMilliseconds ?? 0
    var shift = ShiftMonitor(judge, isLookedAt: false)
    shift.take(events)
    let horizon = Horizon.closed(end, elapsedMilliseconds: elapsed)
    let judgements = scenario.petitions.indices.map { index in
      shift.monitor(at: index).map { monitor in
        let petition = scenario.petitions[index].id
        let judgements = monitor.judgements(by: judge) { rule in
          decided.standing(of: judge.rules[rule], at: rule, on: petition, at: index) {
            monitor.standing(of: rule, horizon)
          }
        }
        return (monitor, judgements)
      }
    }
    // The model is played only for whoever left something out.
    let isUnjudged = judgements.contains { $0?.1.contains(where: \.isUnjudged) ?? false }
    let expectation = isUnjudged ? judge.modelExpectation : .nothing
    let scores = judgements.enumerated().map { index, found in
      guard let (monitor, judgements) = found else {
        return notArrived(scenario.petitions[index])
      }
      return score(monitor.trace.petition, judgements, judge.rules, expectation, at: index)
    }
    return Scorecard(
      scenario: scenario.id, petitions: scores, passMark: scenario.passMark,
      closing: closing(of: events), elapsedMilliseconds: elapsed, endedAt: end)
  }

  private static func notArrived(_ petition: ScriptedPetition) -> PetitionScore {
    PetitionScore(
      petition: petition.id, subject: petition.subject, points: 0, verdicts: [],
      why: petition.truth.why)
  }

  private static func closing(of events: [Event]) -> ClosingReason? {
    guard case .shiftClosed(let reason)? = events.last?.happening else { return nil }
    return reason
  }

  private static func score(
    _ petition: ScriptedPetition, _ judgements: [Judgement], _ rules: [Rule],
    _ expectation: ModelExpectation, at index: Int
  ) -> PetitionScore {
    let verdicts = zip(rules, judgements).enumerated().map { place, judged in
      let (rule, judgement) = judged
      return RuleVerdict(
        rule: rule, verdict: Verdict(judgement),
        isExpected: expectation.expects(rule: place, at: index),
        unjudged: judgement.unjudged)
    }
    let lost = verdicts.reduce(0) { $0 + $1.pointsLost }
    return PetitionScore(
      petition: petition.id, subject: petition.subject,
      points: max(0, Rule.pointsPerPetition - lost), verdicts: verdicts, why: petition.truth.why)
  }
}

extension Verdict {
  /// What a rule comes to when the shift is over.
  fileprivate init(_ judgement: Judgement) {
    self =
      switch judgement {
      case .notJudged(let step, _): .notJudged(because: step)
      case .judged(.kept(let evidence)): .kept(evidence: evidence)
      case .judged(.broken(let violation)): .broken(violation)
      case .doesNotApply, .judged(.notActivated), .judged(.pending): .notActivated
      }
  }
}

extension Judgement {
  fileprivate var unjudged: UnjudgedStanding {
    guard case .notJudged(_, let standing) = self else { return .open }
    return standing
  }

  fileprivate var isUnjudged: Bool {
    guard case .notJudged = self else { return false }
    return true
  }
}

// MARK: - During the shift

extension Scoring {
  /// The deadlines that the trainee may see on a petition, the soonest first.
  package static func obligations(
    of petition: ScriptedPetition, events: [Event], in scenario: Scenario, now: Instant
  ) -> [Obligation] {
    ShiftMonitor(scenario, events: events).obligations(of: petition.id, now: now)
  }

  /// The violations on a petition that nothing can mend any more, in the order of the rulebook.
  package static func violations(
    of petition: ScriptedPetition, events: [Event], in scenario: Scenario, now: Instant
  ) -> [RuleViolation] {
    ShiftMonitor(scenario, events: events).violations(of: petition.id, now: now)
  }
}
