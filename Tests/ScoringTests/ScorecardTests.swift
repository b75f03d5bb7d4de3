import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import Simulation
import Testing
import Wording
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

  @Test func `is lost with that one where a good officer keeps it`() {
    let card = Journal().card(
      by: [
        Fixture.rule("A", .existence(Fixture.events(.accepted), within: nil), points: 10),
        Fixture.rule(
          "B", .existence(Fixture.events(.classified), within: nil), requires: ["A"], points: 20),
        Fixture.rule(
          "C", .existence(Fixture.events(.replied), within: nil), requires: ["B"], points: 5),
        broken("D", points: 30, requires: ["A"]),
      ],
      model: [
        .act(.open), .act(.classify(.feedback)), .act(.accept), .act(.draft(text: "Chào bà.")),
        .act(.submit), .await(.approval), .act(.send),
      ])
    let score = card.petitions[0]

    #expect(score.verdicts.map(\.pointsLost) == [10, 20, 5, 0])
    #expect(score.points == 65)
    #expect(score.losses.map(\.rule.id) == ["A"])
    #expect(score.losses.map(\.points) == [35])
    #expect(score.losses.map(\.ownPoints) == [10])
    #expect(score.losses[0].consequences.map(\.rule.id) == ["B", "C"])
  }

  @Test func `is not lost with that one where something done shows it kept`() {
    let card = Journal([(monday("08:10"), .classified(.feedback))]).card(
      by: [
        Fixture.rule("A", .existence(Fixture.events(.accepted), within: nil), points: 10),
        Fixture.rule(
          "B", .existence(Fixture.events(.classified), within: nil), requires: ["A"], points: 20),
      ],
      model: [.act(.open), .act(.classify(.feedback)), .act(.accept)])
    let score = card.petitions[0]

    #expect(score.verdicts[1].verdict == .notJudged(because: "A"))
    #expect(score.verdicts.map(\.pointsLost) == [10, 0])
    #expect(score.losses[0].consequences.isEmpty)
  }

  @Test(arguments: [(0, 6), (1, 6), (2, 12), (4, 18)])
  func `costs by its count where each time has its price, and once at the least`(
    _ count: Int, _ lost: Int
  ) {
    let flags = (0..<count).map { (monday("08:1\($0)"), Happening.flagged(text: "khó")) }
    let card = Journal(flags).card(
      by: [
        Fixture.rule("A", .existence(Fixture.events(.accepted), within: nil), points: 10),
        Fixture.rule(
          "B", .absence(Fixture.events(.flagged)), requires: ["A"], points: 18,
          pointsEach: 6),
      ],
      model: [.act(.open), .act(.classify(.feedback)), .act(.accept)])

    #expect(card.petitions[0].verdicts[1].verdict == .notJudged(because: "A"))
    #expect(card.petitions[0].verdicts[1].pointsLost == lost)
  }

  @Test func `takes no points when it is not judged and nobody could keep it`() {
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
    #expect(card.petitions[0].losses.map(\.points) == [70, 50])
    #expect(card.petitions[0].losses.map(\.pointsTaken) == [70, 30])
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

@Suite struct `A ban of which each transgression costs` {
  private static func points(_ kinds: PetitionKind..., allowed: Int = 0) -> Int {
    let ban = Fixture.rule(
      "A",
      .absence(Fixture.events(.classified, Fixture.test("kind", is: "spam")), times: allowed + 1),
      points: 25, pointsEach: 10)
    let tries = kinds.map { (monday("09:00"), Happening.classified($0)) }
    let card = Journal(tries).card(by: [ban])
    return Rule.pointsPerPetition - card.petitions[0].points
  }

  @Test func `costs by the try, and at most its points`() {
    #expect(Self.points(.feedback) == 0)
    #expect(Self.points(.spam) == 10)
    #expect(Self.points(.spam, .feedback, .spam) == 20)
    #expect(Self.points(.spam, .spam, .spam, .spam) == 25)
  }

  @Test func `counts each of several things that one step does`() {
    let ban = Fixture.rule(
      "A",
      .absence(
        Fixture.events(
          .asked,
          AttributeTest(attribute: "facts", comparison: .anyOf(.literal(["time", "place"])))
        )), points: 25, pointsEach: 10)
    func points(_ facts: Fact...) -> Int {
      Journal([(monday("09:00"), .asked(facts: facts, text: "?"))]).card(by: [ban])
        .petitions[0].points
    }

    #expect(points(.name) == 100)
    #expect(points(.name, .time) == 90)
    #expect(points(.name, .time, .place) == 80)
  }

  @Test func `names each that it charges once the shift is over`() throws {
    let ban = Fixture.rule("A", .absence(Fixture.events(.flagged)), points: 25, pointsEach: 10)
    let flags = [monday("08:11"), monday("09:40")].map { ($0, Happening.flagged(text: "khó")) }

    let loss = try #require(Journal(flags).card(by: [ban]).petitions[0].losses.first)

    #expect(loss.violation.evidence == [3, 4])
    #expect(loss.violation.statement.vietnamese.contains("08:11"))
    #expect(loss.violation.statement.vietnamese.contains("09:40"))
  }

  @Test func `does not charge what it allows`() {
    #expect(Self.points(.spam, allowed: 1) == 0)
    #expect(Self.points(.spam, .spam, allowed: 1) == 10)
    #expect(Self.points(.spam, .spam, .spam, allowed: 1) == 20)
  }

  @Test func `is never free, however little of a rule is missing`() {
    let rule = Fixture.rule("A", .absence(Fixture.events(.flagged)), points: 12)

    #expect(rule.points(lostBy: .part(1, of: 5)) == 3)
    #expect(rule.points(lostBy: .part(5, of: 5)) == 12)
    #expect(rule.points(lostBy: .part(1, of: 100)) == 1)
    #expect(rule.points(lostBy: .whole) == 12)
    #expect(rule.points(lostBy: .times(3)) == 12)
  }
}
