import Petitions
import Testing
import WorkCalendar

@testable import Courses

/// Several stand in one expression, where the macro cannot.
private func found<Value>(_ value: Value?) throws -> Value { try #require(value) }

private func moment(_ text: String) throws -> Instant { try found(Instant(iso: text)) }

private func assignment(
  _ id: String, opens: String = "2026-03-10T08:00", closes: String = "2026-03-10T10:00",
  minutes: Int? = 60, attempts: Int = 1, preTest: String? = nil, mode: Mode = .exam
) throws -> Assignment {
  try found(
    Assignment(
      id: found(AssignmentID(id)), scenarios: ["mot-ngay"], mode: mode,
      window: found(OpenPeriod(opens: moment(opens), closes: moment(closes))),
      limitMinutes: minutes,
      attemptsAllowed: attempts, preTest: preTest.map { try found(AssignmentID($0)) }))
}

/// What happened to a course: what was decided, and when.
private typealias Line = (at: String, event: CourseEvent)

/// Everything of it before anybody began, but what is said to come later.
private func ledger(_ events: [CourseEvent], then later: [Line] = []) throws -> [CourseRecord] {
  let details = try found(
    CourseDetails(
      title: "Lớp 1", agency: "Sở Nội vụ",
      window: found(
        OpenPeriod(opens: moment("2026-03-01T00:00"), closes: moment("2026-03-16T00:00"))),
      keptUntil: found(CivilDate(iso: "2027-03-16"))))
  let roster = try CourseEvent.enrolled(
    joined: [code("HV-01"), code("HV-02")], left: [], changed: [])
  let first = try ([.created(details, seed: 7), roster, .opened] + events).map {
    try CourseRecord(at: moment("2026-02-01T08:00"), by: "gv", event: $0)
  }
  return try first
    + later.map { try CourseRecord(at: moment($0.at), by: "gv", event: $0.event) }
}

private func course(_ events: CourseEvent...) throws -> Course {
  try found(Course(id: found(CourseID("lop-1")), ledger: ledger(events)))
}

private func code(_ text: String) throws -> TraineeCode { try found(TraineeCode(text)) }

private func countings(
  of attempts: [WorkedAttempt], _ events: [CourseEvent], then later: [Line] = []
) throws -> [Int64: Counting] {
  let records = try ledger(events, then: later)
  let course = try found(Course(id: found(CourseID("lop-1")), ledger: records))
  let roster = try Roster(
    ["HV-01", "HV-02"].map { try Trainee(code: code($0), name: "", unit: "Sở Xây dựng") })
  return CountingExamination(of: course, by: records, roster).countings(of: attempts)
}

private func attempt(
  _ number: Int64, _ start: String = "2026-03-10T08:05", _ trainee: String = "HV-01",
  of unit: String = "Sở Xây dựng", at id: String = "thi", scenario: String = "mot-ngay",
  mode: Mode = .exam, sent limit: Int64?, mark: Int? = nil, scenarioMinutes: Int64? = nil
) throws -> WorkedAttempt {
  let terms = limit.map {
    SentTerms(
      limitMilliseconds: $0 * 60_000, passMark: mark,
      scenarioMilliseconds: scenarioMinutes.map { $0 * 60_000 })
  }
  return WorkedAttempt(
    AttemptOrder(startedAt: try moment(start).unixMilliseconds, number: number),
    try code(trainee), of: unit, at: try found(AssignmentID(id)), scenario: scenario, mode: mode,
    terms.map { .otherStore($0) } ?? .course)
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
    let attempts = try [
      attempt(1, "2026-03-10T09:00", sent: nil), attempt(2, "2026-03-10T08:30", sent: 60),
      attempt(3, "2026-03-10T08:10", sent: 60), attempt(4, "2026-03-10T08:40", "HV-02", sent: 60),
    ]

    #expect(
      try countings(of: attempts, [.assigned(assignment("thi"))])
        == [1: .counts, 2: .overLimit(allowed: 1), 3: .overLimit(allowed: 1), 4: .counts])
    #expect(
      try countings(of: attempts, [.assigned(assignment("thi", attempts: 2))])
        == [1: .counts, 2: .overLimit(allowed: 2), 3: .counts, 4: .counts])
    // What the course let begin counts, whatever it has become since.
    #expect(
      try countings(
        of: [attempt(1, sent: nil), attempt(2, sent: nil)], [.assigned(assignment("thi"))])
        == [1: .counts, 2: .counts])
  }

  @Test func `are none that were worked under other terms than were given`() throws {
    let attempts = try [
      attempt(1, sent: 61), attempt(2, "2026-03-10T08:05", "HV-02", sent: 75),
      attempt(3, mode: .practice, sent: 60),
      attempt(4, scenario: "hai-ngay", sent: 60), attempt(5, "2026-03-11T08:05", sent: 60),
      attempt(6, at: "khac", sent: 60), attempt(7, of: "Sở Y tế", sent: 60),
      attempt(8, "2026-03-10T08:05", "HV-09", sent: 60), attempt(9, sent: 60, mark: 5),
      attempt(10, sent: 60),
    ]

    #expect(
      try countings(
        of: attempts,
        [.assigned(assignment("thi")), .gaveTime(code("HV-02"), minutes: 15)])
        == [
          1: .otherTerms(.limit), 2: .counts, 3: .otherTerms(.mode), 4: .otherTerms(.scenario),
          5: .otherTerms(.window), 6: .otherTerms(.assignment), 7: .otherTerms(.unit),
          8: .otherTerms(.trainee), 9: .otherTerms(.passMark), 10: .counts,
        ])
  }

  @Test func `had no minutes beyond their window, nor beyond the scenario's own`() throws {
    let given = try CourseEvent.assigned(assignment("thi", minutes: nil))

    #expect(
      try countings(
        of: [
          attempt(1, "2026-03-10T09:50", sent: 60),
          attempt(2, "2026-03-10T09:50", "HV-02", sent: 10),
        ], [.assigned(assignment("thi"))]) == [1: .otherTerms(.limit), 2: .counts])
    #expect(
      try countings(
        of: [
          attempt(1, sent: 60, scenarioMinutes: 45),
          attempt(2, "2026-03-10T08:05", "HV-02", sent: 45, scenarioMinutes: 45),
        ], [given]) == [1: .otherTerms(.limit), 2: .counts])
    #expect(try countings(of: [attempt(1, sent: 45)], [given]) == [1: .otherTerms(.unknown)])
  }

  @Test func `are judged by the course as it was when they began`() throws {
    let given = try CourseEvent.assigned(assignment("thi"))
    let moved = try CourseEvent.assigned(
      assignment("thi", opens: "2026-03-12T08:00", closes: "2026-03-12T10:00"))
    let (early, late) = try (
      attempt(1, sent: 60), attempt(2, "2026-03-12T08:05", "HV-02", sent: 60)
    )

    #expect(
      try countings(of: [early, late], [given], then: [("2026-03-11T08:00", moved)])
        == [1: .counts, 2: .counts])
    #expect(
      try countings(of: [early, late], [moved]) == [1: .otherTerms(.window), 2: .counts])
    #expect(
      try countings(
        of: [early, late], [given],
        then: [
          ("2026-03-09T08:00", .withdrawn(found(AssignmentID("thi")))), ("2026-03-11T08:00", moved),
          ("2026-03-12T08:04", .closed),
        ]) == [1: .otherTerms(.assignment), 2: .otherTerms(.course)])
    #expect(
      try countings(
        of: [early, late], [given, moved],
        then: [
          ("2026-03-12T08:04", .enrolled(joined: [], left: [code("HV-02")], changed: []))
        ]) == [1: .otherTerms(.window), 2: .otherTerms(.trainee)])
    // Which agency it was before somebody moved, nobody knows any more; another name is no move.
    let other = try attempt(1, of: "Sở Y tế", sent: 60)
    func entry(moved: Bool) throws -> Line {
      let codes = try [code("HV-01")]
      return (
        "2026-03-11T08:00",
        .enrolled(joined: [], left: [], changed: codes, moved: moved ? codes : [])
      )
    }
    #expect(try countings(of: [other], [given], then: [entry(moved: true)]) == [1: .counts])
    #expect(
      try countings(of: [other], [given], then: [entry(moved: false)]) == [1: .otherTerms(.unit)])
    // Everybody stands still only where the order is heard.
    #expect(
      try countings(
        of: [early], [given], then: [("2026-03-10T08:00", .ordered(.pause, to: []))])
        == [1: .counts])
  }

  @Test func `had no clock that another course stopped, but in practice`() throws {
    func stopped(_ mode: Mode) throws -> WorkedAttempt {
      let terms = SentTerms(
        limitMilliseconds: 3_600_000, hasStoodStill: true, passMark: nil, scenarioMilliseconds: nil)
      return try WorkedAttempt(
        AttemptOrder(startedAt: moment("2026-03-10T08:05").unixMilliseconds, number: 1),
        code("HV-01"), of: "Sở Xây dựng", at: found(AssignmentID("thi")), scenario: "mot-ngay",
        mode: mode, .otherStore(terms))
    }

    #expect(
      try countings(of: [stopped(.exam)], [.assigned(assignment("thi"))])
        == [1: .otherTerms(.limit)])
    #expect(
      try countings(of: [stopped(.practice)], [.assigned(assignment("thi", mode: .practice))])
        == [1: .counts])
  }

  @Test func `are no pre-tests that were begun behind what they come before`() throws {
    let pair = try [
      CourseEvent.assigned(assignment("thi")), .assigned(assignment("cuoi", preTest: "thi")),
    ]
    let post = try attempt(1, "2026-03-10T08:00", at: "cuoi", sent: nil)

    #expect(
      try countings(of: [post, attempt(2, sent: 60)], pair)
        == [1: .counts, 2: .otherTerms(.postTest)])
    #expect(
      try countings(
        of: [attempt(2, sent: 60), attempt(1, "2026-03-10T09:00", at: "cuoi", sent: nil)], pair)
        == [1: .counts, 2: .counts])
  }

  @Test func `are what was ruled, before anything else`() throws {
    let given = try CourseEvent.assigned(assignment("thi"))
    func ruled(_ number: Int64, _ decision: AttemptRuling.Decision) throws -> Line {
      let ruling = AttemptRuling([number], decision, reason: "Mất điện")
      return ("2026-03-15T08:00", .board(.ruled(try found(ruling))))
    }
    let (own, sent) = try (
      attempt(1, "2026-03-10T09:00", sent: nil), attempt(2, "2026-03-10T08:10", sent: 600)
    )

    #expect(
      try countings(of: [own, sent], [given], then: [ruled(2, .counts)])
        == [1: .counts, 2: .counts])
    #expect(
      try countings(of: [own, attempt(2, sent: 60)], [given], then: [ruled(1, .standsAside)])
        == [1: .ruledOut, 2: .counts])
    // Of several the last holds.
    #expect(
      try countings(of: [own], [given], then: [ruled(1, .standsAside), ruled(1, .counts)])
        == [1: .counts])
    // What is taken back leaves it to the course.
    #expect(
      try countings(
        of: [own, sent], [given],
        then: [
          ruled(1, .standsAside), ruled(1, .asAssigned), ruled(2, .counts), ruled(2, .asAssigned),
        ]) == countings(of: [own, sent], [given]))
  }

  @Test func `leave no place to others while one of the course's own goes on`() throws {
    let running = try WorkedAttempt(
      AttemptOrder(startedAt: moment("2026-03-10T09:00").unixMilliseconds, number: 1),
      code("HV-01"), of: "Sở Xây dựng", at: found(AssignmentID("thi")), scenario: "mot-ngay",
      mode: .exam, .course, isOver: false)

    #expect(
      try countings(of: [running, attempt(2, sent: 60)], [.assigned(assignment("thi"))])
        == [2: .overLimit(allowed: 1)])
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
