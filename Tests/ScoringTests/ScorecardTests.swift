import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import Simulation
import Testing
import WorkCalendar

/// A rule that a journal with nothing in it breaks.
private func broken(
  _ id: RuleID, points: Int, requires: [RuleID] = [], severity: RuleSeverity = .minor,
  applies: [AttributeTest] = []
) -> Rule {
  Fixture.rule(
    id, .existence(Fixture.events(.flagged), within: nil), applies: applies, requires: requires,
    points: points, severity: severity)
}

@Suite struct `A rule that requires another` {
  private let kept = Fixture.rule("K", .existence(Fixture.events(.arrived), within: nil))

  @Test func `is not judged when that one is broken, and so on down the chain`() {
    let verdicts = Journal().verdicts(
      by: broken("A", points: 10), broken("B", points: 20, requires: ["A"]),
      broken("C", points: 30, requires: ["K", "B"]))

    #expect(verdicts[0].violation != nil)
    #expect(verdicts[1...] == [.notJudged(because: "A"), .notJudged(because: "B")])
  }

  @Test func `is judged when that one is kept or not activated`() {
    let absent = broken("N", points: 10, applies: [Fixture.test("truth.kind", is: "spam")])
    let verdicts = Journal().verdicts(
      by: kept, absent, broken("B", points: 20, requires: ["K", "N"]))

    #expect(verdicts[0] == .kept(evidence: [2, 2]))
    #expect(verdicts[1] == .notActivated)
    #expect(verdicts[2].violation != nil)
  }

  @Test func `does not come into it where it does not apply`() {
    let verdicts = Journal().verdicts(
      by: broken("A", points: 10),
      broken(
        "B", points: 20, requires: ["A"], applies: [Fixture.test("truth.kind", is: "spam")]))

    #expect(verdicts[1] == .notActivated)
  }

  @Test func `takes no points when it is not judged`() {
    let card = Journal().card(
      by: [broken("A", points: 10), broken("B", points: 20, requires: ["A"])])

    #expect(card.petitions.map(\.points) == [90])
    #expect(card.petitions[0].violations.map(\.rule.id) == ["A"])
    #expect(card.petitions[0].verdicts.map(\.pointsLost) == [10, 0])
  }
}

@Suite struct `A scorecard` {
  @Test func `never takes more from a petition than it is worth`() {
    let card = Journal().card(by: [broken("A", points: 70), broken("B", points: 50)])

    #expect(card.petitions.map(\.points) == [0])
    #expect(card.pointsEarned == 0)
  }

  @Test(arguments: [(40, true), (41, false)])
  func `is passed at the pass mark exactly`(_ lost: Int, _ isPassed: Bool) {
    let card = Journal().card(by: [broken("A", points: lost)], passMark: 60)

    #expect(card.percent == 100 - lost)
    #expect(card.isPassed == isPassed)
  }

  @Test(arguments: [(66, true), (67, false)])
  func `rounds the percentage down and passes by the points`(_ passMark: Int, _ isPassed: Bool) {
    let events = ["01", "02", "03"].enumerated().map { index, id in
      Event(
        sequence: index + 1, at: monday("08:00"), elapsedMilliseconds: 0,
        petition: PetitionID(id), happening: .arrived)
    }
    let scenario = Fixture.scenario(
      passMark: passMark,
      petitions: [
        Fixture.petition("01"), Fixture.petition("02"),
        Fixture.petition("03", channel: .nationalPortal),
      ],
      rules: [
        broken("A", points: 100, applies: [Fixture.test("petition.channel", is: "national-portal")])
      ])

    let card = Scoring.scorecard(of: scenario, events: events)

    #expect(card.pointsEarned == 200)
    #expect(card.pointsPossible == 300)
    #expect(card.percent == 66)
    #expect(card.isPassed == isPassed)
  }

  @Test func `is failed by a broken fail point whatever the sum`() {
    let card = Journal().card(by: [broken("A", points: 0, severity: .failPoint)])

    #expect(card.percent == 100)
    #expect(card.failPoints.map(\.rule.id) == ["A"])
    #expect(!card.isPassed)
  }

  @Test func `says how the shift ended`() {
    let card = Journal(until: monday("10:00")).card(by: [])

    #expect(card.scenario == "tan-le")
    #expect(card.closing == .finished)
    #expect(card.endedAt == monday("10:00"))
    #expect(card.elapsedMilliseconds == 10_000)
    #expect(card.petitions[0].why == Fixture.truth().why)
    #expect(Journal(until: nil).card(by: []).closing == nil)
  }

  @Test func `gives nothing for a petition that had not come when the shift ended`() {
    var shift = Simulation.start(Fixture.scenario())

    let card = shift.finish()

    #expect(card.petitions.map(\.petition) == ["01", "02", "03", "04"])
    #expect(card.petitions.map(\.hasArrived) == [true, false, false, false])
    #expect(card.petitions.dropFirst().map(\.points) == [0, 0, 0])
  }

  @Test func `keeps the rules in the order of the rulebook`() {
    let rules = Fixture.scenario().rulesInForce

    #expect(
      Journal().card(by: rules).petitions[0].verdicts.map(\.rule.id) == rules.map(\.id))
  }
}
