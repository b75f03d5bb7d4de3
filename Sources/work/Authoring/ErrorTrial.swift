package import Petitions
import Rules
package import Scenarios
import Scoring
import Simulation
package import Wording

/// Plays the typical errors of a scenario, to see what they really cost.
package struct ErrorTrial: Sendable {
  /// By what all petitions of the scenario are judged.
  private let judge: Judge
  private var solo: SoloPetition?
  /// What the model handling of the petition at hand earns, and what is wrong with it itself.
  private var pointsMaximum = 0
  private var problems: [Phrase] = []

  /// What came of an error.
  package enum Result: Hashable, Sendable {
    /// The model handling has no step that could be changed like this.
    case noSuchStep
    /// Steps were refused, or never came to be done.
    case stuck([Phrase])
    case played(costs: Int, breaks: [RuleID])
  }

  package init(_ scenario: Scenario) {
    judge = Judge(scenario)
  }

  /// Plays the model handling with an error in it; nothing if there is no such petition.
  ///
  /// Errors with one petition after the other are played soonest.
  package mutating func result(of error: TypicalError) -> Result? {
    if solo?.petition.id != error.petition {
      solo = SoloPetition(error.petition, of: judge)
      if var solo {
        var player = solo.player(by: solo.petition.model)
        let model = player.finish()
        pointsMaximum = solo.points(of: model)
        problems = model.problems
        self.solo = solo
      }
    }
    guard let solo else { return nil }
    guard problems.isEmpty else { return .stuck(problems) }
    guard let steps = solo.petition.model.changed(by: error.change) else { return .noSuchStep }
    var player = solo.player(by: steps)
    let run = player.finish()
    guard run.problems.isEmpty else { return .stuck(run.problems) }
    guard let score = solo.score(of: run) else { return nil }
    return .played(
      costs: pointsMaximum - score.points,
      breaks: score.violations.map(\.rule.id).sorted())
  }
}
