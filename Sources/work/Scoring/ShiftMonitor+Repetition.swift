import Conformance
package import Petitions
import Rules
import Scenarios
package import WorkCalendar

/// Watches a petition by one rule as if some events had not happened.
///
/// A rule is broken once, by the earliest violation; leaving that one out shows whether the same
/// mistake was made again.
package struct RepetitionWatch: Sendable {
  fileprivate let index: Int
  fileprivate let rule: Int
  /// The watch before any event, to begin anew from.
  private let unused: PetitionMonitor
  fileprivate private(set) var monitor: PetitionMonitor
  private var leftOut: Set<Int> = []
  /// How many events of the petition were taken or left out.
  private var passedCount = 0

  fileprivate init(_ judge: Judge, at index: Int, by rule: Int) {
    self.index = index
    self.rule = rule
    unused = PetitionMonitor(judge, at: index, by: rule..<rule + 1)
    monitor = unused
  }

  /// Takes what has come since it was asked last; all of it, where other events are left out now.
  fileprivate mutating func follow(
    _ events: [Event], _ letters: [SoleText], leavingOut sequences: Set<Int>
  ) {
    if sequences != leftOut {
      leftOut = sequences
      monitor = unused
      passedCount = 0
    }
    for event in events.dropFirst(passedCount) where !leftOut.contains(event.sequence) {
      monitor.take(event, letters)
    }
    passedCount = events.count
    monitor.settle()
  }
}

extension ShiftMonitor {
  /// A watch of a petition that has come, by one of the rules.
  package func watch(of rule: RuleID, on petition: PetitionID) -> RepetitionWatch? {
    guard let index = judge.index(of: petition), monitor(at: index) != nil,
      let number = judge.rules.firstIndex(where: { $0.id == rule })
    else { return nil }
    return RepetitionWatch(judge, at: index, by: number)
  }

  /// The violation of a watch's rule as it would be if some events had not happened.
  ///
  /// Complexity: what one rule asks of the events since the watch was asked last; of all events of the
  /// petition, where others are left out than then.
  package func violation(
    by watch: inout RepetitionWatch, leavingOut sequences: Set<Int>, now: Instant,
    elapsedMilliseconds: Int64
  ) -> RuleViolation? {
    guard let watched = monitor(at: watch.index) else { return nil }
    watch.follow(watched.trace.events, letters, leavingOut: sequences)
    let horizon = Horizon.running(now, elapsedMilliseconds: elapsedMilliseconds)
    guard case .broken(let violation) = watch.monitor.standing(of: watch.rule, horizon) else {
      return nil
    }
    return RuleViolation(
      petition: watched.trace.petition.id, rule: judge.rules[watch.rule], violation: violation)
  }
}
