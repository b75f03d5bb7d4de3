import Courses
import Storage
import Testing

extension CourseContract {
  static func figures(points: Int, unread: Int = 0) -> AttemptFigures {
    AttemptFigures(
      points: points, pointsPossible: 300, failPoints: 0, passMark: 60,
      petitions: PetitionCounts(all: 3, own: 2, ownOnTime: 1, right: 2, satisfied: 3),
      unread: unread)
  }

  /// An exam that is over, of somebody at an agency.
  private static func exam(
    in store: some CourseStore, _ code: String, unit: String, _ ordinal: Int = 1,
    course: CourseID, startedAt: Int64 = 5
  ) throws -> AttemptRecord {
    let header = AttemptHeader(
      scenario: "s", title: "t", mode: "exam", trainee: TraineeID(code), startedAt: startedAt,
      formatVersion: 1)
    let place = try CoursePlace(
      course: course, assignment: #require(AssignmentID("thi")),
      trainee: #require(TraineeCode(code)), unit: unit, ordinal: ordinal)
    let begun = try store.create(
      header, materials: [], lines: ["một"], standing: StoreContract.standing, place: place)
    _ = try store.append(
      ["hai"], to: begun.id, after: begun.head,
      standing: AttemptStanding(clock: "9 9", closedAt: 9))
    return try store.attempt(begun.id)
  }

  static func kept(
    _ record: AttemptRecord, _ figures: AttemptFigures, line: Int? = 0, isFirst: Bool = true,
    by person: AttemptID? = nil, _ enrolment: KeptFigures.Enrolment = .atUnit,
    hasMoved: Bool = false
  ) -> KeptFigures {
    KeptFigures(
      record.id, head: record.head.hash, version: 1, ledgerLine: line, isFirst: isFirst,
      person: person ?? record.id, enrolment: enrolment, hasMoved: hasMoved, figures)
  }

  func checkFigures<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let course = try Self.course()
    let head = try open().append(["a"], to: course, after: nil, roster: nil)
    let begun = try Self.attempt(in: open(), 2)
    #expect(try open().unreckoned(by: 1, nil) == [course])

    // An attempt that is over wants figures; one that goes on gets none.
    let first = try Self.exam(in: open(), "HV-01", unit: "A", course: course)
    let figures = Self.kept(first, Self.figures(points: 200), line: nil, isFirst: false)
    try open().keep([Self.kept(begun, Self.figures(points: 1)), figures], nil)
    #expect(try open().figures(of: course) == [figures])
    try open().keep([], Reckoning(course, ledgerCount: 1, version: 1))
    #expect(try open().unreckoned(by: 1, nil) == [course])

    // Held against the ledger it is reckoned, until the ledger grows or the program scores otherwise.
    let settled = Self.kept(first, Self.figures(points: 100))
    for _ in 1...2 {
      try open().keep([settled], Reckoning(course, ledgerCount: 1, version: 1))
    }
    #expect(try open().figures(of: course) == [settled])
    #expect(try open().unreckoned(by: 1, nil).isEmpty && open().unreckoned(by: 1, course).isEmpty)
    #expect(try open().unreckoned(by: 2, nil) == [course])
    _ = try open().append(["b"], to: course, after: head, roster: nil)
    #expect(try open().unreckoned(by: 1, course) == [course])
    #expect(try open().unreckoned(by: 1, Self.course("lop-2")).isEmpty)

    // Of a journal that ends otherwise nothing is kept.
    let other = KeptFigures(
      first.id, head: "0", version: 1, ledgerLine: 0, isFirst: true, person: first.id,
      enrolment: .atUnit, Self.figures(points: 300))
    try open().keep([other], nil)
    #expect(try open().figures(of: course) == [settled])
  }

  func checkAgencies<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let (course, second) = try (Self.course(), Self.course("lop-2"))
    func trainee(_ code: String, _ unit: String) throws -> Trainee {
      Trainee(code: try #require(TraineeCode(code)), name: "Lan", unit: unit)
    }
    let store = try open()
    _ = try store.append(
      ["a"], to: course, after: nil,
      roster: Roster([trainee("HV-01", "A"), trainee("HV-02", "A"), trainee("HV-03", "B")]))
    _ = try store.append(["a"], to: second, after: nil, roster: Roster([trainee("HV-01", "A")]))
    let one = try Self.exam(in: store, "HV-01", unit: "A", course: course)
    let again = try Self.exam(in: store, "HV-01", unit: "A", 2, course: course)
    let gone = try Self.exam(in: store, "HV-09", unit: "C'", course: course)
    let later = try Self.exam(in: store, "HV-01", unit: "A", course: second, startedAt: 90)
    let unasked = try Self.exam(in: store, "HV-02", unit: "A", course: course)
    try store.keep(
      [
        Self.kept(one, Self.figures(points: 180)),
        Self.kept(again, Self.figures(points: 300), isFirst: false, by: one.id),
        Self.kept(gone, Self.figures(points: 179, unread: 2), .nowhere),
        Self.kept(later, Self.figures(points: 300)),
        Self.kept(unasked, Self.figures(points: 300), line: nil),
      ], nil)

    let alone = try store.agencyFigures(AgencyQuery(course: course))
    let all = try store.agencyFigures(AgencyQuery())
    let early = try store.agencyFigures(AgencyQuery(began: 0..<90))
    let none = try store.agencyFigures(AgencyQuery(course: course, began: 90..<91))
    let assignment = try #require(AssignmentID("khac"))
    let practice = try store.agencyFigures(AgencyQuery(course: course, assignment: assignment))

    func sums(
      _ agency: String, _ trainees: Int, _ attempts: Int, passed: Int, provisional: Int = 0
    ) -> AgencyFigures {
      AgencyFigures(
        agency: agency, trainees: trainees, sat: attempts, attempts: attempts, passed: passed,
        provisional: provisional,
        petitions: PetitionCounts(
          all: 3 * attempts, own: 2 * attempts, ownOnTime: attempts, right: 2 * attempts,
          satisfied: 3 * attempts))
    }
    let (third, nobody) = (sums("C'", 1, 1, passed: 0, provisional: 1), sums("B", 1, 0, passed: 0))
    #expect(alone.agencies == [sums("A", 2, 1, passed: 1), nobody, third])
    #expect(alone.all == sums("", 4, 2, passed: 1, provisional: 1))
    #expect(all.agencies == [sums("A", 3, 2, passed: 2), nobody, third])
    #expect(all.all == sums("", 5, 3, passed: 2, provisional: 1))
    // Whose course held nothing in that time is not asked for.
    #expect(early.agencies == alone.agencies && early.all == alone.all)
    #expect(none.agencies == [sums("A", 2, 0, passed: 0), nobody])
    #expect(none.all == sums("", 3, 0, passed: 0))
    #expect(practice.all.attempts == 0)

    // Who has moved counts at both agencies, and once in all.
    let before = try Self.exam(in: store, "HV-03", unit: "B", course: course)
    let after = try Self.exam(in: store, "HV-03", unit: "C'", 2, course: course)
    try store.keep(
      [
        Self.kept(before, Self.figures(points: 1), hasMoved: true),
        Self.kept(after, Self.figures(points: 1), by: before.id, .elsewhere, hasMoved: true),
      ], nil)
    let moved = try store.agencyFigures(AgencyQuery(course: course))
    #expect(moved.agencies.map(\.sat) == [1, 1, 2])
    #expect(moved.agencies.map(\.trainees) == [2, 1, 2])
    #expect(moved.all.sat == 3 && moved.all.trainees == 4 && moved.all.attempts == 4)

    // Who is forgotten while they stand in the roster goes on being one of its agency.
    let (two, three) = try (#require(TraineeCode("HV-02")), #require(TraineeCode("HV-03")))
    let forgotten = ForgottenTrainee(
      code: two, names: [], number: TraineeCode(forgotten: 111_111), unitKept: "A")
    let nowhere = ForgottenTrainee(
      code: three, names: [], number: TraineeCode(forgotten: 222_222))
    let head = try #require(store.ledger(of: course).last?.head)
    _ = try store.forget(
      Forgetting(
        [forgotten, nowhere], ledger: ["a", "b"], after: head,
        attempts: [
          (unasked, forgotten), (before, nowhere), (after, nowhere),
        ].map { record, person in
          Forgetting.Attempt(
            id: record.id, head: record.head, person: person,
            texts: try store.journal(of: record.id).map(\.text))
        }), in: course)
    let left = try store.agencyFigures(AgencyQuery(course: course))
    #expect(left.agencies.map(\.agency) == ["", "A", "C'"])
    #expect(left.agencies.map(\.trainees) == [1, 2, 1] && left.all.trainees == 4)
    #expect(try store.place(of: unasked.id)?.unit == "A")
  }
}
