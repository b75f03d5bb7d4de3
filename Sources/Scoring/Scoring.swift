package import Petitions
package import Rules
package import Scenarios
package import WorkCalendar

/// A deadline that runs on a petition, as the inbox shows it.
package struct Obligation: Hashable, Sendable {
  package let rule: Rule
  package let since: Instant
  package let deadline: Deadline

  package init(rule: Rule, since: Instant, deadline: Deadline) {
    self.rule = rule
    self.since = since
    self.deadline = deadline
  }
}

/// A breach that has just become certain, for practice mode to explain at once.
package struct Slip: Hashable, Sendable {
  package let petition: PetitionID
  package let rule: Rule
  package let breach: Breach

  package init(petition: PetitionID, rule: Rule, breach: Breach) {
    self.petition = petition
    self.rule = rule
    self.breach = breach
  }
}

/// Judges journals by the rules in force on the scenario's date: the same journal, the same result.
package enum Scoring {
  /// The scorecard of a whole shift.
  ///
  /// A petition that had not arrived when the shift ended earns nothing: ending a shift early must
  /// not be a way to pass it.
  ///
  /// Complexity: proportional to events times rules of each petition.
  package static func scorecard(of scenario: Scenario, events: [Event]) -> Scorecard {
    let end = events.last?.at ?? scenario.startsAt
    let rules = scenario.rulesInForce
    let traces = Dictionary(grouping: events.filter { $0.petition != nil }, by: \.petition)
    let scores = scenario.petitions.map { petition in
      guard let trace = traces[petition.id] else { return notArrived(petition) }
      return score(
        Trace(scenario: scenario, petition: petition, events: trace), rules, .closed(end))
    }
    return Scorecard(
      scenario: scenario.id, petitions: scores, passMark: scenario.passMark,
      closing: closing(of: events), elapsedMilliseconds: events.last?.elapsedMilliseconds ?? 0,
      endedAt: end)
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

  private static func score(_ trace: Trace, _ rules: [Rule], _ horizon: Horizon) -> PetitionScore {
    let verdicts = self.verdicts(trace, rules, horizon)
    let lost = verdicts.reduce(0) { $0 + $1.pointsLost }
    return PetitionScore(
      petition: trace.petition.id, subject: trace.petition.subject,
      points: max(0, Rule.pointsPerPetition - lost), verdicts: verdicts,
      why: trace.petition.truth.why)
  }

  /// The verdicts in the order of the rules, in which every rule comes after those it requires.
  private static func verdicts(
    _ trace: Trace, _ rules: [Rule], _ horizon: Horizon
  ) -> [RuleVerdict] {
    let evaluation = Evaluation(trace: trace, horizon: horizon)
    var failed: Set<RuleID> = []
    return rules.map { rule in
      let verdict: Verdict
      if let step = rule.requires.first(where: failed.contains) {
        verdict = trace.applies(rule) ? .notJudged(because: step) : .notActivated
      } else {
        switch evaluation.standing(of: rule) {
        case .kept(let evidence): verdict = .kept(evidence: evidence)
        case .broken(let breach): verdict = .broken(breach)
        case .notActivated, .pending: verdict = .notActivated
        }
      }
      switch verdict {
      case .broken, .notJudged: failed.insert(rule.id)
      case .kept, .notActivated: break
      }
      return RuleVerdict(rule: rule, verdict: verdict)
    }
  }
}

// MARK: - During the shift

extension Scoring {
  /// The deadlines that the trainee may see on a petition, the soonest first.
  package static func obligations(
    of petition: ScriptedPetition, events: [Event], in scenario: Scenario, now: Instant
  ) -> [Obligation] {
    let trace = Trace(scenario: scenario, petition: petition, events: events)
    let evaluation = Evaluation(trace: trace, horizon: .running(now))
    let obligations = scenario.rulesInForce.compactMap { rule -> Obligation? in
      guard let shownAfter = rule.shownAfter, events.contains(where: { $0.activity == shownAfter })
      else { return nil }
      switch evaluation.standing(of: rule) {
      case .pending(let since, .some(let deadline)):
        return Obligation(rule: rule, since: since, deadline: deadline)
      case .broken(let breach):
        guard let deadline = breach.deadline, breach.evidence.count == 1 else { return nil }
        return Obligation(rule: rule, since: deadline.start, deadline: deadline)
      case .pending, .kept, .notActivated: return nil
      }
    }
    return obligations.sorted { $0.deadline.due < $1.deadline.due }
  }

  /// The rules of a petition that still ask for something, in the order of the rulebook.
  package static func pendingRules(
    of petition: ScriptedPetition, events: [Event], in scenario: Scenario, now: Instant
  ) -> [Rule] {
    let trace = Trace(scenario: scenario, petition: petition, events: events)
    let evaluation = Evaluation(trace: trace, horizon: .running(now))
    return scenario.rulesInForce.filter { rule in
      guard case .pending = evaluation.standing(of: rule) else { return false }
      return true
    }
  }

  /// The breaches on a petition that nothing can mend any more, in the order of the rulebook.
  ///
  /// In the end a breach may yet go unjudged, when a rule that it rests on turns out broken; the
  /// lesson is the same, and it is worth most at once.
  package static func slips(
    of petition: ScriptedPetition, events: [Event], in scenario: Scenario, now: Instant
  ) -> [Slip] {
    let trace = Trace(scenario: scenario, petition: petition, events: events)
    let evaluation = Evaluation(trace: trace, horizon: .running(now))
    var failed: Set<RuleID> = []
    return scenario.rulesInForce.compactMap { rule in
      if rule.requires.contains(where: failed.contains) {
        failed.insert(rule.id)
        return nil
      }
      switch evaluation.standing(of: rule) {
      case .kept, .notActivated, .pending: return nil
      case .broken(let breach):
        failed.insert(rule.id)
        return Slip(petition: petition.id, rule: rule, breach: breach)
      }
    }
  }
}
