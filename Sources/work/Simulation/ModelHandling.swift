package import Petitions
package import Scenarios
package import Wording

/// A step of a model handling that the simulation refused, or that could never be done.
package struct ModelProblem: Hashable, Sendable {
  package let petition: PetitionID
  /// The place of the step in the model handling.
  package let step: Int
  /// What was wrong, as a sentence that begins with the number of the petition.
  package let phrase: Phrase
}

/// What came of playing a scenario's model handling.
package struct ModelRun: Hashable, Sendable {
  package let events: [Event]
  /// What was done to get there, in order.
  package let inputs: [Input]
  package let simulation: Simulation
  package let stuck: [ModelProblem]

  /// The steps that the simulation refused or that could never be done, as sentences.
  package var problems: [Phrase] { stuck.map(\.phrase) }
}

/// Plays each petition's model handling, as a good officer would: whatever can be done is done,
/// oldest petition first, and time passes only when nothing can be.
package enum ModelHandling {
  /// How long the model takes over one action, of the trainee's own time.
  package static let millisecondsPerAction: Int64 = 5000

  /// Plays a whole shift.
  ///
  /// Complexity: bounded by ``Simulation/eventsMaximum``.
  package static func play(
    _ scenario: Scenario, millisecondsPerAction: Int64 = millisecondsPerAction
  ) -> ModelRun {
    var player = ModelPlayer(scenario, millisecondsPerAction: millisecondsPerAction)
    return player.finish()
  }
}
