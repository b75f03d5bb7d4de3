import Fixtures
import Petitions
import Scenarios
import Scoring
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `The model handling` {
  @Test func `does every step and earns full marks`() {
    let run = ModelHandling.play(Fixture.scenario())

    #expect(run.problems == [])
    #expect(run.simulation.closing == .finished)
    let card = Scoring.scorecard(of: run.simulation.scenario, events: run.events)
    #expect(card.petitions.map(\.points) == [100, 100, 100, 100])
    #expect(card.isPassed)
  }

  @Test func `plays in the same way each time`() {
    #expect(ModelHandling.play(Fixture.scenario()) == ModelHandling.play(Fixture.scenario()))
  }

  @Test func `tells what was refused and goes on`() {
    let petition = Fixture.petition("01", model: [.act(.open), .act(.send), .act(.accept)])

    let run = ModelHandling.play(Fixture.scenario(petitions: [petition]))

    #expect(run.problems.map(\.english) == ["#01, send: There is no draft reply yet."])
    #expect(run.simulation.petitionCase("01")?.isAccepted == true)
  }

  @Test func `tells what it waited for in vain`() {
    let petition = Fixture.petition("01", model: [.act(.open), .await(.unit), .act(.accept)])

    let run = ModelHandling.play(Fixture.scenario(petitions: [petition]))

    #expect(
      run.problems.map(\.english) == ["#01: 2 model steps were left when the shift ended"])
    #expect(run.simulation.closing == .lastDayEnded)
  }

  @Test func `cannot be replaced by doing nothing`() {
    let scenario = Fixture.scenario()
    var simulation = Simulation(scenario: scenario)

    let events = simulation.reduce(.tick, elapsedMilliseconds: 20 * 60_000).events

    #expect(!Scoring.scorecard(of: scenario, events: events).isPassed)
  }

  @Test(arguments: [Fixture.justice, Fixture.ward])
  func `cannot be replaced by forwarding everything to one unit`(_ unit: UnitID) {
    var shift = Shift(
      OpenedShift(
        attempt: "a", mode: .exam, scenario: Fixture.scenario(), events: [],
        elapsedMilliseconds: 0))
    let reading: Int64 = 9 * 60_000
    _ = shift.take(.tick, elapsedMilliseconds: reading)
    for petition in shift.scenario.petitions {
      for action in [Action.open, .accept, .forward(to: unit, note: "")] {
        _ = shift.take(.act(action, on: petition.id), elapsedMilliseconds: reading)
      }
    }
    _ = shift.take(.finish, elapsedMilliseconds: reading)

    #expect(!Scoring.scorecard(of: shift.scenario, events: shift.events).isPassed)
  }
}
