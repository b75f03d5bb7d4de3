import Petitions
import Testing
import WorkCalendar

@testable import Courses

/// Several stand in one expression, where the macro cannot.
private func found<Value>(_ value: Value?) throws -> Value { try #require(value) }

private func moment(_ text: String) throws -> Instant { try found(Instant(iso: text)) }

private func assignment(
  _ id: String, opens: String = "2026-03-10T08:00", closes: String = "2026-03-10T10:00",
  attempts: Int = 1, preTest: String? = nil
) throws -> Assignment {
  try found(
    Assignment(
      id: found(AssignmentID(id)), scenarios: ["mot-ngay"], mode: .exam,
      window: found(OpenPeriod(opens: moment(opens), closes: moment(closes))), limitMinutes: 60,
      attemptsAllowed: attempts, preTest: preTest.map { try found(AssignmentID($0)) }))
}

private func course(_ events: CourseEvent...) throws -> Course {
  let details = try found(
    CourseDetails(
      title: "Lớp 1", agency: "Sở Nội vụ",
      window: found(
        OpenPeriod(opens: moment("2026-03-01T00:00"), closes: moment("2026-03-16T00:00"))),
      keptUntil: found(CivilDate(iso: "2027-03-16"))))
  let ledger = try ([.created(details, seed: 7)] + events).map {
    try CourseRecord(at: moment("2026-02-01T08:00"), by: "gv", event: $0)
  }
  return try found(Course(id: found(CourseID("lop-1")), ledger: ledger))
}

private func attempt(
  _ number: Int64, _ start: String = "2026-03-10T08:05", _ trainee: String = "HV-01",
  at id: String = "thi", scenario: String = "mot-ngay", mode: Mode = .exam, sent limit: Int64?
) throws -> WorkedAttempt {
  WorkedAttempt(
    AttemptOrder(startedAt: try moment(start).unixMilliseconds, number: number),
    try found(TraineeCode(trainee)), at: try found(AssignmentID(id)), scenario: scenario,
    mode: mode, limit.map { .otherStore(limitMilliseconds: $0 * 60_000) } ?? .course)
}

@Suite struct `Attempts that count` {
  @Test func `are in the order in which they began, and only then in that of their numbers`() throws
  {
    let orders = [
      AttemptOrder(startedAt: 5, number: 1), AttemptOrder(startedAt: 3, number: 9),
      AttemptOrder(startedAt: 3, number: 4),
    ]

    #expect(orders.sorted().map(\.number) == [4, 9, 1])
  }

  @Test func `are those that the course let begin, and others while some are left`() throws {
    let once = try course(.assigned(assignment("thi")))
    let twice = try course(.assigned(assignment("thi", attempts: 2)))
    let attempts = try [
      attempt(1, "2026-03-10T09:00", sent: nil), attempt(2, "2026-03-10T08:30", sent: 60),
      attempt(3, "2026-03-10T08:10", sent: 60), attempt(4, "2026-03-10T08:40", "HV-02", sent: 60),
    ]

    #expect(
      once.countings(of: attempts)
        == [1: .counts, 2: .overLimit(allowed: 1), 3: .overLimit(allowed: 1), 4: .counts])
    #expect(
      twice.countings(of: attempts)
        == [1: .counts, 2: .overLimit(allowed: 2), 3: .counts, 4: .counts])
    // What the course let begin counts, whatever it has become since.
    #expect(
      try once.countings(of: [attempt(1, sent: nil), attempt(2, sent: nil)])
        == [1: .counts, 2: .counts])
  }

  @Test func `are none that were worked under other terms than were ever given`() throws {
    let course = try course(
      .assigned(assignment("thi")), .gaveTime(found(TraineeCode("HV-02")), minutes: 15),
      .assigned(assignment("thi", opens: "2026-03-12T08:00", closes: "2026-03-12T10:00")))
    let attempts = try [
      attempt(1, sent: 61), attempt(2, "2026-03-10T08:05", "HV-02", sent: 75),
      attempt(3, mode: .practice, sent: 60), attempt(4, scenario: "hai-ngay", sent: 60),
      attempt(5, "2026-03-11T08:05", sent: 60), attempt(6, at: "khac", sent: 60),
      // As the assignment was given once.
      attempt(7, sent: 60),
    ]

    #expect(
      course.countings(of: attempts)
        == [
          1: .otherTerms(.window), 2: .counts, 3: .otherTerms(.mode), 4: .otherTerms(.scenario),
          5: .otherTerms(.window), 6: .otherTerms(.assignment), 7: .counts,
        ])
  }

  @Test func `are none that had more minutes than were given`() throws {
    let course = try course(.assigned(assignment("thi")))

    #expect(try course.countings(of: [attempt(1, sent: 61)]) == [1: .otherTerms(.limit)])
  }

  @Test func `are hand-ins, whose terms were examined when they came`() throws {
    let handIn = ReceivedHandIn(
      exam: "e", trainee: try found(TraineeCode("HV-01")), receipt: "r", attempt: 2)
    let course = try course(.assigned(assignment("thi")), .sealing(.received(handIn)))

    #expect(
      try course.countings(of: [
        attempt(1, sent: 60), attempt(2, "2026-03-10T09:00", sent: 600),
      ]) == [1: .overLimit(allowed: 1), 2: .counts])
  }
}

@Suite struct `A circle of pre-tests` {
  @Test func `is found before it is closed`() throws {
    let course = try course(
      .assigned(assignment("a")), .assigned(assignment("b", preTest: "a")),
      .assigned(assignment("c", preTest: "b")))
    func circle(_ id: String, _ preTest: String) throws -> [String]? {
      try course.preTestCircle(
        closedBy: found(AssignmentID(id)), preTest: found(AssignmentID(preTest)))?.map(\.text)
    }

    #expect(try circle("a", "c") == ["a", "c", "b", "a"])
    #expect(try circle("d", "d") == ["d", "d"])
    #expect(try circle("d", "c") == nil && circle("c", "a") == nil)
  }
}
