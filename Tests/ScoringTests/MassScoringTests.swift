import Fixtures
import Petitions
import Rules
import Scenarios
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

  @Test(arguments: [1_000, 30_000, 600_000, 1_199_999] as [Int64])
  func `gives the same scorecard by a judge that others share who had other limits`(
    limit: Int64
  ) {
    let scenario = Fixture.scenario()
    let given = scenario.under(
      CourseTerms(
        course: "lop-1", assignment: "thi", trainee: "A", unit: "", limitMilliseconds: limit,
        passMark: 71))
    let shared = Judge(scenario).prepared().judge(under: given)

    for seed in 0..<10 {
      let events = RandomShift.events(seed: seed, in: given)
      let card = Scoring.scorecard(of: given, events: events)
      #expect(card.passMark == 71)
      if let shared {
        #expect(Scoring.scorecard(by: shared, events: events) == card, "seed \(seed)")
      }
    }
    // A second is no time for anybody: what a good officer gets done in it has to be found out.
    if limit == 1_000 { #expect(shared == nil) }
    if limit > 600_000 { #expect(shared != nil) }
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
