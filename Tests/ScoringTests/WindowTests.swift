import Fixtures
import Petitions
import Rules
import Scoring
import Testing
import Wording
import WorkCalendar

/// A rule that asks for acceptance within a limit from the arrival.
private func rule(_ limit: CalendarLimit, pausedWhile: ClockPause? = nil) -> Rule {
  Fixture.rule(
    "R",
    .response(
      activation: Fixture.events(.arrived), target: Fixture.events(.accepted),
      within: Window(limit: limit, pausedWhile: pausedWhile)))
}

private let asked = Happening.asked(facts: [.name], text: "Tên ạ?")
private let answered = Happening.citizenWrote(text: "Mai", facts: [.name], cause: .answer)

@Suite struct `A limit` {
  @Test(arguments: [
    (CalendarLimit.workingHours(minutes: 60), monday("09:00")),
    (.workingHours(minutes: 300), monday("14:30")),
    (.workingDays(1), moment("2023-02-15T00:00")),
    (.calendarDays(1), moment("2023-02-15T00:00")),
    (.minutes(300), monday("13:00")),
  ])
  func `is kept at its very last moment and broken a millisecond later`(
    _ limit: CalendarLimit, _ due: Instant
  ) throws {
    let late = due.advanced(byMilliseconds: 1)
    let end = moment("2023-02-15T17:30")

    #expect(
      Journal([(due, .accepted)], until: end).verdicts(by: rule(limit))
        == [.kept(evidence: [2, 3])])
    let violation = try #require(
      Journal([(late, .accepted)], until: end).verdicts(by: rule(limit))[0].violation)
    #expect(violation.evidence == [2, 3])
    #expect(violation.at == late)
    #expect(violation.deadline?.due == due)
  }

  @Test func `that ran out is broken at its last moment when nothing came`() throws {
    let violation = try #require(
      Journal().verdicts(by: rule(.workingHours(minutes: 60)))[0].violation)

    #expect(violation.evidence == [2])
    #expect(violation.at == monday("09:00"))
  }

  @Test(arguments: [(monday("09:00"), false), (monday("09:00:00.001"), true)])
  func `that had not run out when the shift ended blames nobody`(
    _ end: Instant, _ isBroken: Bool
  ) {
    let verdicts = Journal(until: end).verdicts(by: rule(.workingHours(minutes: 60)))

    #expect((verdicts[0].violation != nil) == isBroken)
    if !isBroken { #expect(verdicts == [.notActivated]) }
  }

  @Test func `stands still while the citizen's answer is awaited`() {
    let rule = rule(.workingHours(minutes: 60), pausedWhile: .citizenAnswerAwaited)
    let before = [(monday("08:30"), asked), (monday("09:30"), answered)]

    #expect(
      Journal(before + [(monday("10:00"), .accepted)]).verdicts(by: rule)
        == [.kept(evidence: [2, 5])])
    #expect(
      Journal(before + [(monday("10:00:00.001"), .accepted)]).verdicts(by: rule)[0].violation?
        .deadline?.due == monday("10:00"))
  }

  @Test func `stands still from the first question to the first answer`() {
    let rule = rule(.workingHours(minutes: 60), pausedWhile: .citizenAnswerAwaited)
    let journal = Journal([
      (monday("08:30"), asked), (monday("08:50"), asked), (monday("09:30"), answered),
      (monday("09:40"), answered), (monday("10:00:00.001"), .accepted),
    ])

    #expect(journal.verdicts(by: rule)[0].violation?.deadline?.due == monday("10:00"))
  }

  @Test func `does not stand still where the rule does not say so`() {
    let journal = Journal([
      (monday("08:30"), asked), (monday("09:30"), answered), (monday("10:00"), .accepted),
    ])

    #expect(journal.verdicts(by: rule(.workingHours(minutes: 60)))[0].violation != nil)
  }

  @Test func `stands still until the end when no answer ever comes`() {
    let rule = rule(.workingHours(minutes: 60), pausedWhile: .citizenAnswerAwaited)

    #expect(Journal([(monday("08:30"), asked)]).verdicts(by: rule) == [.notActivated])
    #expect(
      Journal([(monday("08:30"), asked), (tuesday("16:00"), .accepted)]).verdicts(by: rule)
        == [.kept(evidence: [2, 4])])
  }

  @Test func `goes on standing still while the citizen writes of something else`() {
    let rule = rule(.workingHours(minutes: 60), pausedWhile: .citizenAnswerAwaited)
    let journal = Journal([
      (monday("08:30"), asked),
      (monday("08:40"), .citizenWrote(text: "alo", facts: [], cause: .more)),
      (monday("09:30"), answered), (monday("10:00"), .accepted),
    ])

    #expect(journal.verdicts(by: rule) == [.kept(evidence: [2, 6])])
  }

  @Test func `cannot be saved by a question after it ran out`() {
    let rule = rule(.workingHours(minutes: 60), pausedWhile: .citizenAnswerAwaited)
    let journal = Journal([
      (monday("09:00:00.001"), asked), (monday("10:00"), answered), (monday("10:01"), .accepted),
    ])

    #expect(journal.verdicts(by: rule)[0].violation?.deadline?.due == monday("09:00"))
  }
}

/// Notes and an acceptance next to each other, by a rule of neighbours.
@Suite struct `Neighbours at the wrong moment` {
  private static let hour = TimeLimit.simulated(.minutes(60))

  private func violation(
    _ template: RelationTemplate, _ window: Window, _ happenings: [(Instant, Happening)]
  ) throws -> Violation {
    let rule = Fixture.rule(
      "R",
      .relation(
        template, activation: Fixture.events(.accepted), target: Fixture.events(.noted),
        within: window))
    return try #require(Journal(happenings).verdicts(by: rule)[0].violation)
  }

  @Test func `are told as late, with their limit`() throws {
    let within = Window(after: nil, within: Self.hour)
    let late = monday("09:06")
    let note = Happening.noted(text: "a")

    let first = monday("08:05")
    let before = try violation(.chainPrecedence, within, [(first, note), (late, .accepted)])
    let after = try violation(.chainResponse, within, [(first, .accepted), (late, note)])

    #expect(before.evidence == [4, 3])
    #expect(after.evidence == [3, 4])
    for violation in [before, after] {
      #expect(violation.at == late)
      #expect(violation.deadline?.due == monday("09:05"))
      #expect(violation.statement.vietnamese.contains("hạn là"), "\(violation.statement)")
    }
  }

  @Test func `are told as too early, with how long it had to take`() throws {
    let after = Window(after: Self.hour, within: nil)
    let note = Happening.noted(text: "a")

    for (template, happenings) in [
      (RelationTemplate.chainPrecedence, [(monday("08:05"), note), (monday("08:30"), .accepted)]),
      (.chainResponse, [(monday("08:05"), .accepted), (monday("08:30"), note)]),
    ] {
      let found = try violation(template, after, happenings)
      #expect(found.at == monday("08:30"))
      #expect(found.deadline == nil)
      #expect(found.statement.vietnamese.hasSuffix("sớm nhất là 1 giờ sau đó."))
      #expect(found.statement.english.hasSuffix("the earliest was 1 hour later."))
    }
  }
}

@Suite struct `A step that had to come before` {
  @Test func `is missed with how long before it had to come`() throws {
    let rule = Fixture.rule(
      "R",
      .relation(
        .precedence, activation: Fixture.events(.accepted), target: Fixture.events(.noted),
        within: Window(after: .simulated(.minutes(60)), within: .simulated(.minutes(120)))))
    let journal = Journal([
      (monday("08:05"), .noted(text: "a")), (monday("08:30"), .accepted),
    ])

    let statement = try #require(journal.verdicts(by: rule)[0].violation).statement

    #expect(statement.vietnamese.contains("trước đó ít nhất 1 giờ, trong vòng 2 giờ "))
    #expect(
      statement.english.contains("before that, at least 1 hour earlier, within 2 hours, "))
  }
}
