import Courses
import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import Statistics
import Testing
import Wording
import WorkCalendar

@testable import Attainment

private let scenario = Fixture.scenario(
  passMark: 62,
  petitions: [Fixture.petition("01"), Fixture.petition("02")],
  rules: [
    Fixture.rule("A", .existence(Fixture.events(.classified), within: nil), points: 40),
    Fixture.rule("B", .absence(Fixture.events(.flagged)), points: 25),
    Fixture.rule(
      "C", .existence(Fixture.events(.replied), within: nil), requires: ["A"], points: 10),
  ])

/// A shift in which these things happened, each to a petition and at a second of the trainee's clock.
private func events(_ happenings: [(second: Int64, petition: PetitionID, Happening)]) -> [Event] {
  let all: [(Int64, PetitionID?, Happening)] =
    [(0, nil, .shiftStarted), (0, "01", .arrived), (0, "02", .arrived)]
    + happenings.map { ($0.second, $0.petition, $0.2) } + [(900, nil, .shiftClosed(.finished))]
  return all.enumerated().map { place, event in
    Event(
      sequence: place + 1, at: monday("08:00"), elapsedMilliseconds: event.0 * 1000,
      petition: event.1, happening: event.2)
  }
}

private func handling(
  _ trainee: String, at start: Int64 = 0,
  _ happenings: [(second: Int64, petition: PetitionID, Happening)]
) -> Handling {
  Handling(trainee: trainee, startedAt: start, of: scenario, events: events(happenings))
}

@Suite struct `A handling` {
  private let found = handling(
    "a",
    [
      (10, "01", .opened), (40, "01", .classified(.complaint)), (55, "02", .opened),
      (60, "01", .classified(.feedback, box: .conduct)), (60, "01", .flagged(text: "khó")),
      (100, "02", .citizenWrote(text: "sao rồi?", facts: [], cause: .silence)),
      (130, "02", .forwarded(to: Fixture.building, note: "xin xử lý")),
    ])

  @Test func `gives each step the time since the step before, on whatever petition`() {
    #expect(
      found.steps == [
        .init(petition: "01", activity: .opened, milliseconds: 10_000),
        .init(petition: "01", activity: .classified, milliseconds: 30_000),
        .init(petition: "02", activity: .opened, milliseconds: 15_000),
        .init(petition: "01", activity: .classified, milliseconds: 5_000),
        .init(petition: "02", activity: .forwarded, milliseconds: 70_000),
      ])
  }

  @Test func `has the first choice of each decision, and what was right`() {
    let truth = Fixture.truth()

    #expect(
      found.choices == [
        .init(
          petition: "01", decision: .kind, truth: truth.nature.kind.rawValue, chosen: "complaint"),
        .init(petition: "01", decision: .box, truth: truth.box?.rawValue, chosen: nil),
        .init(
          petition: "02", decision: .unit, truth: truth.road.unit?.text,
          chosen: Fixture.building.text),
      ])
  }
}

@Suite struct `A class's results` {
  private static let good: [(second: Int64, petition: PetitionID, Happening)] = [
    (10, "01", .classified(.feedback)), (20, "02", .classified(.feedback)),
    (30, "01", .replied(text: "a")), (50, "02", .replied(text: "b")),
  ]
  private static let half: [(second: Int64, petition: PetitionID, Happening)] = [
    (30, "01", .classified(.complaint)), (40, "01", .flagged(text: "x")),
  ]

  private let results = ClassResults(
    scenario,
    [
      handling("b", at: 5, good), handling("b", at: 2, half), handling("a", at: 9, half),
      handling("c", at: 1, []),
    ])

  @Test func `take of two that began at once the one with the smaller number`() throws {
    let (good, half) = (events(Self.good), events(Self.half))
    func handling(_ number: Int64, _ events: [Event]) -> Handling {
      Handling(
        trainee: "a", startedAt: 3, number: number,
        card: Scoring.scorecard(of: scenario, events: events), of: scenario, events: events)
    }
    let both = [handling(8, good), handling(2, half)]

    for handlings in [both, both.reversed()] {
      func chosen(_ choice: AttemptChoice) -> [Int64] {
        ClassResults(scenario, handlings, taking: choice).handlings.map(\.order.number)
      }
      #expect(chosen(.first) == [2] && chosen(.last) == [8] && chosen(.highest) == [8])
    }
  }

  @Test func `are of the first attempt of each, unless another is asked for`() {
    let last = ClassResults(
      scenario, [handling("b", at: 2, Self.half), handling("b", at: 5, Self.good)], taking: .last)
    let highest = ClassResults(
      scenario, [handling("b", at: 2, Self.good), handling("b", at: 5, Self.half)],
      taking: .highest)

    #expect(results.handlings.map(\.trainee) == ["a", "b", "c"])
    #expect(results.handlings[1].startedAt == 2)
    #expect(results.furtherCount == 1)
    #expect(last.handlings.map(\.startedAt) == [5])
    #expect(highest.handlings.map(\.startedAt) == [2])
  }

  @Test func `leave out attempts that had other petitions`() {
    let other = Fixture.scenario(petitions: [Fixture.petition("09")])
    let stranger = Handling(trainee: "d", startedAt: 0, of: other, events: events([]))

    let found = ClassResults(scenario, [handling("a", []), stranger])

    #expect(found.handlings.map(\.trainee) == ["a"])
    #expect(found.differingCount == 1)
  }

  @Test func `have the points of each petition`() {
    // One classified and flagged: C is lost, and B. The other not classified: A, and C with it if the
    // model would reply; nobody wrote a model here.
    #expect(results.pointsOfPetitions.rows[1] == results.handlings[1].card.petitions.map(\.points))
    #expect(results.pointsOfPetitions.rows[1][0] == 65)
    // Who did nothing has 60 of each hundred left, two less than the mark.
    #expect(results.passed == Share(2, of: 3))
  }

  @Test func `have the part of each rule that was kept, and nothing where it was not judged`() {
    let found = results.pointsOfRules

    #expect(found.items.map(\.name) == ["A", "B", "C"])
    // A on one of two, B on one of two, C not kept where it was judged.
    #expect(found.rows[1] == [500, 500, 0])
    #expect(found.rows[2] == [0, 1000, nil])
    #expect(results.attempts(breaking: "A") == 3)
  }

  @Test func `have confusions, names and times`() {
    let kinds = results.confusion(of: .kind)

    #expect(kinds.count == 2)
    #expect(results.name(of: "complaint", in: .kind).english == "complaint")
    #expect(results.name(of: "", in: .unit).vietnamese == "không chuyển nơi nào")
    let boxes = results.confusion(of: .box)
    #expect(boxes.count == 2)
    #expect(boxes.confusions.map(\.chosen) == [""])
    #expect(results.name(of: Fixture.building.text, in: .unit).english == "Sở Xây dựng")
    #expect(results.stepTimes.map(\.activity) == [.classified, .flagged])
    #expect(results.stepTimes[0].times.median == 30_000)
    #expect(results.petitionTimes.map(\.petition) == ["01"])
    #expect(results.petitionTimes[0].times.upper == 40_000)
    #expect(results.tenths.reduce(0, +) == 3)
  }

  @Test func `show what was learned, and who did not come again`() {
    let later = ClassResults(scenario, [handling("a", Self.good), handling("e", Self.good)])

    let gain = results.gain(to: later)

    #expect(gain.pairs == 1)
    #expect(gain.lost.count == 2)
    #expect(gain.joined.count == 1)
    #expect((gain.difference?.value ?? 0) > 0)
    #expect(gain.verdict == nil)
  }

  @Test func `are reckoned from all their points, not from whole percents`() {
    let three = Fixture.scenario(
      petitions: [Fixture.petition("01"), Fixture.petition("02"), Fixture.petition("03")],
      rules: [Fixture.rule("A", .absence(Fixture.events(.flagged)), points: 20)])
    func handling(_ happenings: [(second: Int64, petition: PetitionID, Happening)]) -> Handling {
      Handling(trainee: "a", startedAt: 0, of: three, events: events(happenings))
    }
    let flagged = [1, 2, 3].map { (Int64($0), PetitionID("0\($0)"), Happening.flagged(text: "x")) }

    let gain = LearningGain(
      from: [handling(flagged)], to: [handling(flagged.prefix(1) + [(1, "03", .arrived)])],
      taking: .first)

    #expect(gain.before.mean == 80)
    #expect(gain.after.mean == 280.0 / 3)
  }

  @Test func `take whoever chose no box rightly for right`() {
    let outside = Fixture.scenario(
      petitions: [
        Fixture.petition("01", truth: Fixture.truth(kind: .complaint)), Fixture.petition("02"),
      ])
    let found = ClassResults(
      outside,
      [
        Handling(
          trainee: "a", startedAt: 0, of: outside,
          events: events([
            (1, "01", .classified(.complaint)), (2, "02", .classified(.feedback, box: .conduct)),
          ]))
      ])

    let boxes = found.confusion(of: .box)

    #expect(boxes.names.contains("") && boxes.count == 2)
    #expect(boxes.names.firstIndex(of: "").flatMap { boxes.recognised($0)?.value } == 1)
  }

  @Test func `never hold an attempt against itself, though both tests are by one scenario`() {
    let before = [handling("a", Self.good), handling("b", Self.good)]

    let gain = LearningGain(from: before, to: [], taking: .first)

    #expect(gain.pairs == 0 && gain.lost.count == 2 && gain.difference == nil)
    let again = LearningGain(from: before, to: [handling("a", Self.good)], taking: .first)
    #expect(again.pairs == 1 && again.lost.count == 1 && again.joined.count == 0)
  }

  @Test(arguments: 0..<20)
  func `hold together over random shifts`(seed: Int) {
    let world = Fixture.scenario()
    let handlings = (0..<12).map { trainee in
      Handling(
        trainee: "t\(trainee % 9)", startedAt: Int64(trainee), of: world,
        events: RandomShift.events(seed: seed * 100 + trainee, in: world))
    }

    let found = ClassResults(world, handlings)

    #expect(found.handlings.count == 9 && found.furtherCount == 3, "seed \(seed)")
    let statistics = TestStatistics(found.pointsOfPetitions)
    #expect(statistics.totals?.count == 9, "seed \(seed)")
    for decision in Decision.allCases {
      #expect(found.confusion(of: decision).count <= 9 * world.petitions.count, "seed \(seed)")
    }
    #expect(found.handlings.flatMap(\.steps).allSatisfy { $0.milliseconds > 0 }, "seed \(seed)")
  }
}

@Suite struct `A class's decisions` {
  private func shift(
    _ trainee: String, _ happenings: [(second: Int64, petition: PetitionID, Happening)]
  ) -> DebriefedShift {
    DebriefedShift(trainee: trainee, events: events(happenings))
  }

  @Test func `are counted at each point, the first time, beside the model's`() {
    let model = shift(
      "",
      [
        (1, "01", .classified(.feedback, box: .conduct)), (2, "01", .asked(facts: [], text: "?")),
        (3, "01", .forwarded(to: Fixture.building, note: "")), (4, "01", .replied(text: "a")),
      ])
    let decisions = ClassDecisions(
      scenario, "01", model: model.events,
      shifts: [
        shift("a", [(1, "01", .classified(.complaint)), (2, "01", .classified(.feedback))]),
        shift("b", [(1, "01", .classified(.complaint)), (9, "01", .markedUrgent)]),
        shift("c", [(1, "01", .classified(.feedback)), (4, "01", .replied(text: "x"))]),
        shift("d", [(1, "02", .classified(.spam))]),
      ])

    #expect(decisions.points.map(\.point) == [.kind, .box, .question, .urgency, .road, .ending])
    #expect(
      decisions.points[0].choices == [
        .init(taken: .kind(.feedback), count: 1, isModels: true),
        .init(taken: .kind(.complaint), count: 2, isModels: false),
        .init(taken: .nothing, count: 1, isModels: false),
      ])
    // Where the model does nothing, nothing is what is right.
    #expect(
      decisions.points[3].choices == [
        .init(taken: .nothing, count: 3, isModels: true),
        .init(taken: .did(.markedUrgent), count: 1, isModels: false),
      ])
    // Every point counts everybody.
    for point in decisions.points {
      #expect(point.choices.reduce(0) { $0 + $1.count } == 4)
    }
  }
}

@Suite struct `Results by agency` {
  private static let scenario: Scenario = {
    let other = GroundTruth(
      nature: .init(kind: .feedback, matter: .other, authority: .other),
      ending: Fixture.truth().ending, road: Fixture.truth().road, care: Fixture.truth().care,
      claims: [], why: Fixture.truth().why)
    return Fixture.scenario(
      passMark: 60,
      petitions: [Fixture.petition("01"), Fixture.petition("02", truth: other)],
      rules: [
        Fixture.rule(
          "T",
          .existence(
            Fixture.events(.accepted), within: Window(limit: .workingHours(minutes: 60))),
          points: 10),
        Fixture.rule("R", .existence(Fixture.events(.classified), within: nil), points: 50),
      ])
  }()

  private func figures(
    _ happenings: [(second: Int64, petition: PetitionID, Happening)]
  ) -> AttemptFigures {
    let events = events(happenings)
    let card = Scoring.scorecard(of: Self.scenario, events: events)
    return AttemptFigures(card, of: Self.scenario, events: events, unread: 0)
  }

  @Test func `count what is within the authority, on time, right and rated well`() {
    let whole = figures([
      (10, "01", .accepted), (20, "01", .classified(.feedback)), (25, "01", .replied(text: "vâng")),
      (30, "02", .accepted), (40, "02", .classified(.feedback)), (45, "02", .replied(text: "vâng")),
      (50, "02", .rated(stars: 2)),
    ])
    // No limit has passed yet, but nothing is ended either; one petition is classified at least.
    let begun = figures([(10, "01", .classified(.feedback)), (20, "01", .rated(stars: 5))])

    #expect(
      whole.petitions == PetitionCounts(all: 2, own: 1, ownOnTime: 1, right: 2, satisfied: 1))
    #expect(begun.petitions.all == 2 && begun.petitions.ownOnTime == 0)
    #expect(begun.petitions.right == 1 && begun.petitions.satisfied == 0)
    #expect(whole.isPassed && whole.percent == 100 && whole.passMark == 60)
    #expect(begun.points * 100 / begun.pointsPossible == begun.percent)
  }

  @Test(arguments: ClosingReason.allCases)
  func `count what had not come when the shift was over, late and not right`(
    reason: ClosingReason
  ) throws {
    let happenings: [(PetitionID?, Happening)] = [
      (nil, .shiftStarted), ("01", .arrived), ("01", .accepted), ("01", .classified(.feedback)),
      ("01", .replied(text: "vâng")), (nil, .shiftClosed(reason)),
    ]
    let events = happenings.enumerated().map { place, event in
      Event(
        sequence: place + 1, at: monday("08:00"), elapsedMilliseconds: Int64(place) * 1000,
        petition: event.0, happening: event.1)
    }
    let card = Scoring.scorecard(of: Self.scenario, events: events)

    let counts = AttemptFigures(card, of: Self.scenario, events: events, unread: 0).petitions

    #expect(
      counts
        == PetitionCounts(
          all: 2, own: 1, ownOnTime: 1, right: 1, satisfied: 1))
  }

  @Test func `know a rule that a difficulty names`() {
    let flagged = FlaggedDifficulty.all(
      in: events([
        (10, "01", .flagged(text: "Khó theo t, xin hỏi")), (20, "02", .flagged(text: "R1 là gì?")),
      ]), of: Self.scenario)

    #expect(flagged.map(\.petition) == ["01", "02"])
    #expect(flagged.map { $0.rules.map(\.id.text) } == [["T"], []])
    #expect(flagged.map(\.event) == [4, 5])
  }
}
