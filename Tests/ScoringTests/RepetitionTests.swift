import Conformance
import Fixtures
import Petitions
import Randomness
import Rules
import Scenarios
import Testing

@testable import Scoring

@Suite struct `A mistake made again` {
  /// The violation of a rule as it is found by watching the petition anew by all rules.
  private func found(
    _ judge: Judge, _ number: Int, at index: Int, _ events: [Event], leavingOut: Set<Int>
  ) -> Violation? {
    var monitor = PetitionMonitor(judge, at: index)
    for event in events where !leavingOut.contains(event.sequence) { monitor.take(event, []) }
    monitor.settle()
    guard let last = events.last else { return nil }
    let horizon = Horizon.running(last.at, elapsedMilliseconds: last.elapsedMilliseconds)
    guard case .broken(let violation) = monitor.standing(of: number, horizon) else { return nil }
    return violation
  }

  @Test(arguments: 0..<60)
  func `is found by one watch kept along as by a new one for every event`(_ seed: Int) throws {
    let scenario = Fixture.scenario()
    var generator = SeededGenerator(seed: 9_000 + seed)
    var monitor = ShiftMonitor(scenario)
    let judge = monitor.judge
    var watches: [Int: RepetitionWatch] = [:]
    var leftOut: [Int: Set<Int>] = [:]
    var events: [Event] = []
    let index = try #require(judge.index(of: "01"))

    for event in RandomShift.events(seed: seed, in: scenario) {
      monitor.take([event])
      guard event.petition == "01" else { continue }
      events.append(event)
      for number in judge.rules.indices {
        guard
          var watch = watches[number] ?? monitor.watch(of: judge.rules[number].id, on: "01")
        else { continue }
        let left = leftOut[number, default: []]
        let kept = monitor.violation(
          by: &watch, leavingOut: left, now: event.at,
          elapsedMilliseconds: event.elapsedMilliseconds)
        let new = found(judge, number, at: index, events, leavingOut: left)

        #expect(kept?.violation == new, "seed \(seed), \(judge.rules[number].id)")
        watches[number] = watch
        // Sometimes what was found is told, and sometimes it is asked for again.
        if let shown = new?.evidence.last, Bool.random(using: &generator) {
          leftOut[number, default: []].insert(shown)
        }
      }
    }
    #expect(!watches.isEmpty)
  }
}
