import Petitions
import Rules
import Scenarios
import Scoring
import Simulation
import Testing

/// The score of a petition that lies until a moment, is handled thus, and is left until the shift
/// closes.
func score(
  of petition: PetitionID, in scenario: Scenario, doing actions: [Action],
  from isTime: (Simulation) -> Bool = { _ in true }
) throws -> PetitionScore {
  var simulation = Simulation(scenario: scenario)
  var events = simulation.reduce(.tick, elapsedMilliseconds: 0).events
  while !simulation.isClosed
    && (simulation.petitionCase(petition) == nil || !isTime(simulation))
  {
    events += simulation.reduce(.wait, elapsedMilliseconds: 0).events
  }
  for action in actions {
    let outcome = simulation.reduce(.act(action, on: petition), elapsedMilliseconds: 0)
    #expect(outcome.refusal == nil, "\(action)")
    events += outcome.events
  }
  while !simulation.isClosed {
    events += simulation.reduce(.wait, elapsedMilliseconds: 0).events
  }
  let card = Scoring.scorecard(of: scenario, events: events)
  return try #require(card.petitions.first { $0.petition == petition })
}

extension PetitionScore {
  var brokenRules: Set<String> { Set(violations.map(\.rule.id.text)) }
}
