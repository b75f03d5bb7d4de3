import Petitions
import Scenarios
import Scoring
import Simulation
import TextJudging

/// A petition of a scenario by itself, ready to be handled in one way after another.
///
/// The rules are made ready once for all ways. A petition that repeats another comes after that one.
struct SoloPetition: Sendable {
  let petition: ScriptedPetition
  /// What the petition repeats, if anything.
  private let first: ScriptedPetition?
  private let scenario: Scenario
  private var scoring: MassScoring

  /// Takes a petition out of a judge's scenario; nothing if the scenario has none of that name.
  init?(_ id: PetitionID, of judge: Judge) {
    let scenario = judge.scenario
    guard let petition = scenario.petition(id) else { return nil }
    self.petition = petition
    first = petition.truth.ending.duplicateOf.flatMap(scenario.petition)
    self.scenario = scenario
    scoring = MassScoring(judge.judge(of: [first, petition].compactMap(\.self)))
  }

  /// A shift in which it is handled by other steps than its model's.
  func player(by steps: [ModelStep]) -> ModelPlayer {
    ModelPlayer(scenario.with([first, petition.handled(by: steps)].compactMap(\.self)))
  }

  /// What the petition earns in a shift; nothing where a step was refused, as if it was never done.
  mutating func points(of run: ModelRun) -> Int {
    guard run.problems.isEmpty else { return 0 }
    return scoring.result(of: run.events).points.last ?? 0
  }

  /// The texts of a shift as the rules read them.
  func texts(of run: ModelRun, besides familiar: FamiliarWords) -> [ReadText] {
    Scoring.texts(by: scoring.judge, events: run.events, besides: familiar)
  }

  /// The same with the reasons.
  func score(of run: ModelRun) -> PetitionScore? {
    Scoring.scorecard(by: scoring.judge, events: run.events).petitions.last
  }
}
