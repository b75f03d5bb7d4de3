package import Petitions
import Rules
package import Scenarios
import Scoring
import WorkCalendar

/// A rule that nobody can keep on a petition whose truth asks for what it forbids, or of which no moment is in time.
package struct RuleFlaw: Hashable, Sendable {
  package let rule: RuleID
  package let cause: Cause

  package enum Cause: Hashable, Sendable {
    case forbidsOutcome(Outcome, PetitionID)
    case windowNeverOpen(PetitionID)
  }
}

/// Holds the rules of a scenario against its petitions without playing it.
package enum RuleFlaws {
  /// The rules that cannot be kept, each once, by the first petition that shows it.
  package static func all(in scenario: Scenario) -> [RuleFlaw] {
    scenario.rulesInForce.compactMap { rule in
      scenario.petitions.lazy.filter { rule.mayApply(to: $0, in: scenario) }.compactMap {
        petition in
        cause(of: rule, on: petition, scenario).map { RuleFlaw(rule: rule.id, cause: $0) }
      }.first
    }
  }

  /// The rules that some petition of a scenario can have judged: in force, of its post, and for a petition like that.
  package static func judged(in scenario: Scenario) -> Set<RuleID> {
    let verbs = Verb.allCases.filter { $0.entry.roles.contains(scenario.role) }
    let deeds = Set(verbs.map(\.entry.activity))
    return Set(
      scenario.rulesInForce.filter { rule in
        rule.constraint.isPossible(with: deeds)
          && scenario.petitions.contains { rule.mayApply(to: $0, in: scenario) }
      }.map(\.id))
  }

  private static func cause(
    of rule: Rule, on petition: ScriptedPetition, _ scenario: Scenario
  ) -> RuleFlaw.Cause? {
    let outcome = petition.truth.ending.outcome
    if case .absence(let target, 1) = rule.constraint, target.condition.tests.isEmpty,
      let deed = outcome.deed(at: scenario.role), target.activities.contains(deed.id)
    {
      return .forbidsOutcome(outcome, petition.id)
    }
    guard let window = rule.constraint.window,
      case .simulated(let after)? = window.after, case .simulated(let within)? = window.within,
      let opens = scenario.calendar.due(from: petition.arrives, limit: after),
      let closes = scenario.calendar.due(from: petition.arrives, limit: within), closes < opens
    else { return nil }
    return .windowNeverOpen(petition.id)
  }
}

extension Rule {
  /// Whether the rule applies to a petition, as far as its truth and its channel tell.
  fileprivate func mayApply(to petition: ScriptedPetition, in scenario: Scenario) -> Bool {
    applies.reduced { name in
      if name.hasPrefix("truth.") { return .some(petition.truth.attribute(name.dropFirst(6))) }
      switch name {
      case "petition.channel": return .text(petition.channel.rawValue)
      case "petition.sender-kind": return .text(petition.sender.kind.rawValue)
      case "shift.role": return .text(scenario.role.rawValue)
      default: return nil
      }
    } != nil
  }
}

extension Constraint {
  /// Whether what has to happen first for it to be judged can happen at a post.
  fileprivate func isPossible(with deeds: Set<Activity>) -> Bool {
    switch self {
    case .relation(_, let activation, _, _), .text(let activation, _):
      activation.activities.contains { name in
        guard let activity = Activity(rawValue: name.text) else { return true }
        return !activity.isOfficers || deeds.contains(activity)
      }
    case .existence, .absence, .exactly, .initial, .choice: true
    }
  }
}

extension Outcome {
  /// What an officer does to end a petition so, where that is certain.
  fileprivate func deed(at role: Role) -> Activity? {
    switch (self, role) {
    case (.answer, .approval): .approved
    case (_, .approval): nil
    case (.answer, _): .replied
    case (.decline, _): .declined
    case (.merge, _): .merged
    case (.return, _): .returned
    case (.reportUp, _): .reportedUp
    }
  }
}
