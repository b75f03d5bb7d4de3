package import Scenarios
package import Scoring
import Simulation

/// An officer who does nothing at all, whom no scenario may let come near its pass mark.
package enum IdleOfficer: CaseIterable, Sendable {
  case endsAtOnce
  case waitsItOut

  /// How far below the pass mark an idle officer has to stay, in percent of all points.
  package static let margin = 10

  /// What the officer earns in a shift of a judge's scenario, in percent.
  package func percent(by judge: Judge) -> Int {
    var simulation = Simulation(scenario: judge.scenario)
    var events = simulation.reduce(.tick, elapsedMilliseconds: 0).events
    switch self {
    case .endsAtOnce: events += simulation.reduce(.finish, elapsedMilliseconds: 0).events
    case .waitsItOut:
      while !simulation.isClosed {
        events += simulation.reduce(.wait, elapsedMilliseconds: 0).events
      }
    }
    return Scoring.scorecard(by: judge, events: events).percent
  }

  /// Whether what the officer earns is far enough from the pass mark.
  package static func isFar(_ percent: Int, from scenario: Scenario) -> Bool {
    percent + margin <= scenario.passMark
  }
}
