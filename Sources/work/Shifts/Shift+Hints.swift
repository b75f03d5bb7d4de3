package import Petitions
package import Rules
import Scenarios
import Scoring
import Simulation
package import Wording
import WorkCalendar

extension Shift {
  /// The hints of the rules that are not kept yet on a petition; none in an exam.
  package func hints(for petition: PetitionID) -> [(rule: Rule, hint: Phrase)] {
    guard mode == .practice, let record = petitionCase(petition), !record.isTimeUsedUp else {
      return []
    }
    let pending = monitor.pendingRules(
      of: petition, now: now, elapsedMilliseconds: simulation.elapsedMilliseconds)
    return pending.filter { isTimely($0, for: record) }
      .compactMap { rule in rule.hint.map { (rule, $0) } }
  }

  /// Why there are no hints on a petition.
  package func noHints(for petition: PetitionID) -> Phrase {
    if mode == .exam { return ShiftTexts.noHintsInExam }
    let isOver = petitionCase(petition)?.isTimeUsedUp ?? false
    return isOver ? PetitionTimeTexts.usedUp(petition) : ShiftTexts.noHints
  }

  /// Whether a hint helps now: before anything was done nobody asks how it ended, and before the
  /// last of what the sender writes unasked has come nobody knows how many matters there are.
  private func isTimely(_ rule: Rule, for record: Case) -> Bool {
    let isBegun = record.history.contains { $0.activity.isOfficers && $0.activity != .opened }
    if !isBegun, case .existence(let target, _, _) = rule.constraint {
      let closings = [Activity.replied, .declined, .merged, .returned, .reportedUp, .approved].map(
        \.id)
      if target.activities.allSatisfy(closings.contains) { return false }
    }
    guard rule.applies.tests.contains(where: { $0.attribute == "truth.mixed" }) else { return true }
    let messages = scenario.petition(record.id)?.messages ?? []
    return messages.allSatisfy { $0.at <= now }
  }
}
