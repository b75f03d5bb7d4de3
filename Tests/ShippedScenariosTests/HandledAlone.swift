import Rules
import Scenarios
import Scoring
import Simulation
import Testing

/// One petition of a scenario, played alone but for the one that it repeats.
struct HandledAlone {
  let scenario: Scenario
  let petition: ScriptedPetition

  /// What a handling earns.
  struct Worth {
    let failCount: Int
    let points: Int

    /// Whether it earns no more points than another, unless it fails where that one passes.
    ///
    /// Whoever does not publish at all cannot fail by publishing; then the points are lost.
    func isNoBetter(than other: Worth) -> Bool {
      points <= other.points || failCount > other.failCount
    }
  }

  func worth(_ steps: [ModelStep]) throws -> Worth {
    let first = petition.truth.ending.duplicateOf.flatMap(scenario.petition)
    let run = ModelHandling.play(
      scenario.with([first, petition.handled(by: steps)].compactMap { $0 }))
    // Held against the good handling, not against itself.
    let card = Scoring.scorecard(
      of: scenario.with([first, petition].compactMap { $0 }), events: run.events)
    let score = try #require(card.petitions.first { $0.petition == petition.id })
    return Worth(
      failCount: score.violations.count { $0.rule.severity == .failPoint }, points: score.points)
  }
}
