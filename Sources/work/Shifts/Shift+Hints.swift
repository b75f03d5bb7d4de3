package import Petitions
package import Rules
import Scoring
import Simulation
package import Wording

extension Shift {
  /// The hints of the rules that are not kept yet on a petition; none in an exam.
  package func hints(for petition: PetitionID) -> [(rule: Rule, hint: Phrase)] {
    guard mode == .practice else { return [] }
    let pending = monitor.pendingRules(
      of: petition, now: now, elapsedMilliseconds: simulation.elapsedMilliseconds)
    return pending.compactMap { rule in rule.hint.map { (rule, $0) } }
  }
}
