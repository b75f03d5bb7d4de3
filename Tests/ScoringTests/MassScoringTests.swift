import Fixtures
import Petitions
import Rules
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

  @Test func `gives the same when more letters came between than are remembered`() {
    let rule = Fixture.rule(
      "R", .text(activation: Fixture.events(.replied), Fixture.text(mustMention: [["phí"]])))
    let scenario = Fixture.scenario(
      petitions: [Fixture.petition(Journal.petition)], rules: [rule])
    var scoring = MassScoring(scenario)
    func letter(_ number: Int) -> [Event] {
      let text = number.isMultiple(of: 2) ? "Lệ phí số \(number)." : "Không có gì, số \(number)."
      return Journal([(monday("09:00"), .replied(text: text))]).events
    }

    let first = (0..<400).map { scoring.result(of: letter($0)) }
    let again = (0..<400).map { scoring.result(of: letter($0)) }

    #expect(first == again)
    #expect(Set(first.map(\.pointsEarned)).count == 2)
  }

  @Test func `gives the same scorecard by a judge prepared for many`() {
    let scenario = Fixture.scenario()
    let judge = Judge(scenario).prepared()

    for seed in 0..<40 {
      let events = RandomShift.events(seed: seed, in: scenario)

      #expect(
        Scoring.scorecard(by: judge, events: events)
          == Scoring.scorecard(of: scenario, events: events), "seed \(seed)")
    }
  }
}
