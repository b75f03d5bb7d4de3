import Fixtures
import Scoring
import Testing

@Suite struct `Scoring very many shifts` {
  @Test func `gives each the points of its scorecard, whatever came before it`() {
    let scenario = Fixture.scenario()
    var scoring = MassScoring(scenario)

    for seed in 0..<300 {
      let events = RandomShift.events(seed: seed, in: scenario)
      let card = Scoring.scorecard(of: scenario, events: events)

      let result = scoring.result(of: events)

      #expect(result.points == card.petitions.map(\.points), "seed \(seed)")
      #expect(result.failPoints == card.failPoints.count, "seed \(seed)")
      #expect(result.isPassed == card.isPassed, "seed \(seed)")
    }
  }
}
