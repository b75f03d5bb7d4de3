import Conformance
import Petitions
import Scenarios
import Simulation

/// Which rules a good officer gives something to judge: those that the model handling keeps.
///
/// What was never done cannot be judged, and what it would have earned is known only from how it is
/// done well.
struct ModelExpectation: Sendable {
  /// Of each petition, in the order of the scenario, and each rule.
  private let isKept: [[Bool]]
  /// The trainee's own time that the model handling took; nothing where it was cut short.
  private let usedMilliseconds: Int64?

  /// Nothing is expected, where nothing was left out.
  static let nothing = ModelExpectation(isKept: [])

  private init(isKept: [[Bool]]) {
    self.isKept = isKept
    usedMilliseconds = nil
  }

  /// Plays the model handling of the judge's scenario.
  ///
  /// Complexity: that of playing and watching one shift.
  init(_ judge: Judge) {
    let run = ModelHandling.play(judge.scenario)
    let isCut = run.simulation.closing == .timeUsedUp
    usedMilliseconds = isCut ? nil : run.simulation.elapsedMilliseconds
    var shift = ShiftMonitor(judge, isLookedAt: false)
    shift.take(run.events)
    let horizon = Horizon.closed(
      run.events.last?.at ?? judge.scenario.startsAt,
      elapsedMilliseconds: run.events.last?.elapsedMilliseconds ?? 0)
    isKept = judge.scenario.petitions.indices.map { index in
      guard let monitor = shift.monitor(at: index) else {
        return judge.rules.map { _ in false }
      }
      return judge.rules.indices.map { rule in
        guard monitor.applies(rule), case .kept = monitor.standing(of: rule, horizon) else {
          return false
        }
        return true
      }
    }
  }

  /// Whether it is the same for whoever has so much time: the model handling was not cut short, and would not be.
  func holds(within limitMilliseconds: Int64) -> Bool {
    usedMilliseconds.map { $0 < limitMilliseconds } ?? false
  }

  /// Whether a good officer gives the rule something to judge on the petition at a place.
  func expects(rule: Int, at petition: Int) -> Bool {
    isKept.indices.contains(petition) && isKept[petition][rule]
  }
}
