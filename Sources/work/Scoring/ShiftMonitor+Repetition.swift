import Conformance
package import Petitions
import Rules
package import WorkCalendar

extension ShiftMonitor {
  /// The violation of a rule on a petition as it would be if some events had not happened.
  ///
  /// A rule is broken once, by the earliest violation; leaving that one out shows whether the same
  /// mistake was made again.
  ///
  /// Complexity: that of watching the petition anew.
  package func violation(
    of rule: RuleID, on petition: PetitionID, leavingOut sequences: Set<Int>, now: Instant,
    elapsedMilliseconds: Int64
  ) -> RuleViolation? {
    guard let index = judge.index(of: petition), let watched = monitor(at: index),
      let number = judge.rules.firstIndex(where: { $0.id == rule })
    else { return nil }
    var monitor = PetitionMonitor(judge, at: index)
    for event in watched.trace.events where !sequences.contains(event.sequence) {
      monitor.take(event)
    }
    monitor.settle()
    let horizon = Horizon.running(now, elapsedMilliseconds: elapsedMilliseconds)
    guard case .broken(let violation) = monitor.standing(of: number, horizon) else { return nil }
    return RuleViolation(petition: petition, rule: judge.rules[number], violation: violation)
  }
}
