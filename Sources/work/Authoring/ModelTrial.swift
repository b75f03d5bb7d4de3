package import Scenarios
import Simulation

/// Plays the model handling of a scenario, on which every other trial rests.
package enum ModelTrial {
  /// Whether every step of the model handling can be done; where one cannot, nothing follows from what a
  /// good officer would have earned.
  package static func isPlayable(_ scenario: Scenario) -> Bool {
    ModelHandling.play(scenario).problems.isEmpty
  }
}
