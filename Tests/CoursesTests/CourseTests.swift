import JSON
import Petitions
import Testing
import Wording
import WorkCalendar

@testable import Courses

/// Several stand in one expression, where the macro cannot.
private func found<Value>(_ value: Value?) throws -> Value { try #require(value) }

private func moment(_ text: String) throws -> Instant { try found(Instant(iso: text)) }

private func code(_ text: String) throws -> TraineeCode { try found(TraineeCode(text)) }

/// A course of the first half of March, with an exam on the tenth and a pair of tests around.
private struct Fixture {
  let course: Course
  let roster: Roster
  let lan: TraineeCode
  let minh: TraineeCode

  init(_ more: [CourseEvent] = [], stage: [CourseEvent] = [.opened]) throws {
    lan = try code("HV-01")
    minh = try code("HV-02")
    roster = Roster([
      Trainee(code: lan, name: "Lan", unit: "Sở Xây dựng", group: ""),
      Trainee(code: minh, name: "Minh", unit: "UBND phường Tân Lệ", group: ""),
    ])
    let details = try found(
      CourseDetails(
        title: "Lớp 1", agency: "Sở Nội vụ",
        window: found(
          OpenPeriod(opens: moment("2026-03-01T00:00"), closes: moment("2026-03-16T00:00"))),
        keptUntil: found(CivilDate(iso: "2027-03-16"))))
    let events =
      try [
        .created(details, seed: 7),
        .assigned(Self.assignment("thi", "2026-03-10T08:00", "2026-03-10T10:00", limit: 60)),
      ] + more + stage
    course = try found(
      Course(
        id: found(CourseID("lop-1")),
        ledger: events.map { try CourseRecord(at: moment("2026-02-01T08:00"), by: "gv", event: $0) }
      ))
  }

  static func assignment(
    _ id: String, _ opens: String, _ closes: String, mode: Mode = .exam, limit: Int? = nil,
    attempts: Int = 1, scenarios: [String] = ["mot-ngay"], preTest: String? = nil
  ) throws -> Assignment {
    try found(
      Assignment(
        id: found(AssignmentID(id)), scenarios: scenarios, mode: mode,
        window: found(OpenPeriod(opens: moment(opens), closes: moment(closes))),
        limitMinutes: limit, attemptsAllowed: attempts,
        preTest: preTest.map { try found(AssignmentID($0)) }))
  }

  func decision(
    _ code: TraineeCode, _ wanted: String? = nil, at now: String, made: [MadeAttempt] = []
  ) throws -> StartDecision {
    try course.decision(
      for: code, of: roster, wanting: wanted.map { try found(AssignmentID($0)) },
      at: moment(now), made: made)
  }
}

@Suite struct `A course` {
  @Test func `stands by what its instructor said and by the time`() throws {
    let before = try moment("2026-02-28T23:59")
    let within = try moment("2026-03-15T23:59")
    let after = try moment("2026-03-16T00:00")

    let preparing = try Fixture(stage: []).course
    let opened = try Fixture().course
    let closed = try Fixture(stage: [.opened, .closed]).course

    #expect(preparing.status(at: within) == .preparing)
    #expect(opened.status(at: before) == .notYet)
    #expect(opened.status(at: within) == .open)
    #expect(opened.status(at: after) == .closed)
    #expect(closed.status(at: within) == .closed)
  }

  @Test func `keeps the last of what was said of one thing`() throws {
    let later = try Fixture.assignment("thi", "2026-03-11T08:00", "2026-03-11T10:00")
    let other = try Fixture.assignment("them", "2026-03-01T08:00", "2026-03-11T10:00")
    let lan = try code("HV-01")

    let course = try Fixture([
      .assigned(other), .assigned(later), .gaveTime(lan, minutes: 15), .gaveTime(lan, minutes: 0),
    ]).course

    #expect(course.assignments == [later, other])
    #expect(course.extraMinutes == [:])
    let less = try Fixture([.assigned(other), .withdrawn(other.id)]).course
    #expect(less.assignments.count == 1 && less.assignment(other.id) == nil)
    // What was made there is kept, and asked for by its name.
    #expect(less.assignment(everOf: other.id) == other)
    let again = try Fixture([.assigned(other), .withdrawn(other.id), .assigned(other)]).course
    #expect(again.withdrawn.isEmpty && again.assignment(other.id) == other)
  }

  @Test func `begins with its own first line`() throws {
    #expect(try Course(id: found(CourseID("a")), ledger: []) == nil)
    #expect(
      try Course(
        id: found(CourseID("a")),
        ledger: [CourseRecord(at: moment("2026-02-01T08:00"), by: "gv", event: .opened)]) == nil)
  }

  @Test(arguments: ["a", "lop-2026", "0"])
  func `may be called by a plain word`(text: String) { #expect(CourseID(text)?.text == text) }

  @Test(arguments: ["", "-a", "Lop", "lớp", "a b", "a/b", String(repeating: "a", count: 41)])
  func `may be called by nothing else`(text: String) { #expect(CourseID(text) == nil) }
}

@Suite struct `Orders to running shifts` {
  private func fixture(_ orders: [Order], to recipients: [TraineeCode] = []) throws -> Fixture {
    try Fixture(orders.map { .ordered($0, to: recipients) })
  }

  @Test func `that pause the class let nobody begin until it goes on`() throws {
    let paused = try fixture([.pause])
    let going = try fixture([.pause, .resume])

    #expect(
      try paused.decision(code("HV-01"), "thi", at: "2026-03-10T08:30") == .refused(.coursePaused))
    guard case .start(let start) = try going.decision(code("HV-01"), "thi", at: "2026-03-10T08:30")
    else {
      Issue.record("it should begin")
      return
    }
    // What was ordered before is not for this attempt.
    #expect(start.ledgerCount == going.course.ledgerCount)
    let terms = try start.terms(scenarioMilliseconds: 1, beginningAt: moment("2026-03-10T08:00"))
    #expect(terms.ledgerCount == start.ledgerCount)
  }

  @Test func `that give time put the end off for everybody who waits for it`() throws {
    let opens = try moment("2026-03-10T08:00")
    let window = try found(OpenPeriod(opens: opens, closes: moment("2026-03-10T10:00")))
    var time = OrderedTime()
    func delay(at now: String) throws -> Int64 {
      try time.delayMilliseconds(of: window, now: moment(now)) / 60_000
    }

    // What was before the window has nothing to do with it.
    time.take(.time(minutes: 30), to: [], at: try moment("2026-03-09T08:00"))
    time.take(.time(minutes: 5), to: [], at: try moment("2026-03-10T09:00"))
    time.take(.time(minutes: 7), to: try [code("HV-01")], at: try moment("2026-03-10T09:00"))
    #expect(try delay(at: "2026-03-10T09:00") == 12)
    time.take(.pause, to: [], at: try moment("2026-03-10T09:10"))
    #expect(try time.isPaused && delay(at: "2026-03-10T09:20") == 22)
    time.take(.resume, to: [], at: try moment("2026-03-10T09:30"))
    #expect(try !time.isPaused && delay(at: "2026-03-10T11:00") == 32)
  }

  @Test func `know for whom they are`() throws {
    let (lan, minh) = try (code("HV-01"), code("HV-02"))
    let at = try moment("2026-03-10T09:00")
    func given(_ recipients: [TraineeCode]) -> GivenOrder? {
      GivenOrder(
        CourseRecord(at: at, by: "gv", event: .ordered(.pause, to: recipients)), number: 9)
    }

    #expect(given([])?.isFor(lan) == true && given([minh])?.isFor(lan) == false)
    #expect(GivenOrder(CourseRecord(at: at, by: "gv", event: .opened), number: 9) == nil)
  }

  @Test(arguments: [Presence.State.working, .paused, .left])
  func `find people where their programs say they are`(state: Presence.State) {
    let presence = Presence(
      state, petition: "03", leftMilliseconds: 60_000, quietMilliseconds: 1_500)

    #expect(Presence(text: presence.text) == presence)
    #expect(Presence(text: "{}") == nil && Presence(text: "\u{1B}") == nil)
  }
}

@Suite struct `The ledger of a course` {
  @Test func `reads back as it was written`() throws {
    let window = try found(
      OpenPeriod(opens: moment("2026-03-01T00:00"), closes: moment("2026-03-16T00:00")))
    let details = try found(
      CourseDetails(
        title: "Lớp 1", agency: "Sở Nội vụ", window: window,
        keptUntil: found(CivilDate(iso: "2027-03-16"))))
    let lan = try code("HV-01")
    let mark = try found(
      PassMark(
        scenario: "mot-ngay", petitions: 1,
        items: [PassMark.Item(petition: "01", rule: "HN-16", points: 10)],
        judges: [
          PassMark.Judge(name: "A", estimates: [60]), PassMark.Judge(name: "B", estimates: [80]),
        ]))
    let events: [CourseEvent] = try [
      .created(details, seed: -5), .changed(details),
      .enrolled(joined: [lan], left: [], changed: []),
      .assigned(Fixture.assignment("sau", "2026-03-10T08:00", "2026-03-10T10:00", limit: 5)),
      .assigned(
        Fixture.assignment(
          "sau", "2026-03-10T08:00", "2026-03-10T10:00", mode: .practice, attempts: 3,
          scenarios: ["a", "b"], preTest: "truoc")),
      .withdrawn(found(AssignmentID("sau"))), .gaveTime(lan, minutes: 15), .opened, .closed,
      .judged(mark), .gavePasswords([lan]), .ordered(.notice("Còn 10 phút"), to: [lan]),
      .ordered(.call("Gấp"), to: []), .ordered(.burst("Sao lâu thế? | Alo"), to: [lan]),
      .ordered(.time(minutes: 15), to: [lan]),
      .ordered(.pause, to: []), .ordered(.resume, to: []),
      .assigned(
        found(
          Assignment(
            id: found(AssignmentID("thi")), scenarios: ["a"], mode: .exam,
            window: found(
              OpenPeriod(opens: moment("2026-03-10T08:00"), closes: moment("2026-03-10T10:00"))),
            debrief: .atEnd))),
      .sealing(
        .sealed(
          ExamSeal(
            exam: "e1", assignment: found(AssignmentID("thi")), signer: "abcd",
            parts: [ExamSeal.Part(scenario: "a", materials: "d1")]))),
      .sealing(
        .received(ReceivedHandIn(exam: "e1", trainee: lan, receipt: "efgh", attempt: 3))),
      .sealing(.refused(RefusedHandIn(file: "f1", trainee: lan, flaws: HandInFlaw.allCases))),
      .sealing(.refused(RefusedHandIn(file: "f1", trainee: nil, flaws: [.file]))),
    ]

    for event in events {
      let record = try CourseRecord(at: moment("2026-02-01T08:00:01.250"), by: "gv", event: event)
      let text = record.json.canonicalText
      #expect(try CourseRecord(json: JSONValue.parse(text)) == record, "\(text)")
    }
  }

  @Test(arguments: [
    "{}", #"{"at":"2026-02-01T08:00:00+07:00","by":"a","event":"burnt"}"#,
    #"{"at":"2026-02-01T08:00:00+07:00","by":"a","event":"enrolled","joined":["ô"],"left":[],"changed":[]}"#,
    #"{"at":"2026-02-01T08:00:00+07:00","by":"a","event":"gave-time","trainee":"A","minutes":-1}"#,
    #"{"at":"2026-02-01T08:00:00+07:00","by":"a","event":"hand-in-refused","file":"f","flaws":["x"]}"#,
    #"{"at":"2026-02-01T08:00:00+07:00","by":"a","event":"hand-in-refused","file":"f","trainee":"ô","flaws":[]}"#,
    #"{"at":"2026-02-01T08:00:00+07:00","by":"a","event":"assigned","assignment":"a","scenarios":[],"mode":"exam","opens":"2026-02-01T08:00:00+07:00","closes":"2026-02-01T09:00:00+07:00","attempts":1}"#,
  ])
  func `believes nothing else`(text: String) throws {
    #expect(try CourseRecord(json: JSONValue.parse(text)) == nil)
  }
}

@Suite struct `Who wants to begin` {
  private func made(_ assignment: String, _ number: Int64, finished: Bool) throws -> MadeAttempt {
    try MadeAttempt(
      number: number, assignment: found(AssignmentID(assignment)), ordinal: Int(number),
      finished ? .counts : .goesOn)
  }

  @Test(arguments: [
    ("2026-03-01T00:00", "2026-03-16T00:00", true), ("2026-03-10T08:00", "2026-03-10T10:00", true),
    ("2026-02-28T23:59", "2026-03-02T00:00", false),
    ("2026-03-15T00:00", "2026-03-16T00:01", false),
    ("2026-04-01T00:00", "2026-04-03T00:00", false),
    ("2025-01-01T00:00", "2027-01-01T00:00", false),
  ])
  func `lies within its course or does not`(opens: String, closes: String, isWithin: Bool) throws {
    let course = try Fixture().course.details.window
    let window = try found(OpenPeriod(opens: moment(opens), closes: moment(closes)))

    #expect(course.contains(window) == isWithin)
  }

  @Test func `may begin within the window, and is told when that is`() throws {
    let fixture = try Fixture()
    let id = try found(AssignmentID("thi"))

    #expect(
      try fixture.decision(fixture.lan, at: "2026-03-10T07:59")
        == .refused(.notYet(id, moment("2026-03-10T08:00"))))
    guard case .start(let start) = try fixture.decision(fixture.lan, at: "2026-03-10T08:00") else {
      Issue.record("it cannot begin")
      return
    }
    #expect(start.trainee.name == "Lan" && start.ordinal == 1 && start.scenario == "mot-ngay")
    #expect(
      try fixture.decision(fixture.lan, at: "2026-03-10T10:00")
        == .refused(.windowClosed(id, moment("2026-03-10T10:00"))))
  }

  @Test func `has the limit of the assignment, and in an exam never beyond its window`() throws {
    let fixture = try Fixture()
    guard
      case .start(let start) = try fixture.decision(fixture.lan, at: "2026-03-10T08:00")
    else {
      Issue.record("it cannot begin")
      return
    }
    // It counts from when the shift begins, not from when that was decided.
    func limit(at now: String) throws -> Int64 {
      try start.terms(scenarioMilliseconds: 1, beginningAt: moment(now)).limitMilliseconds
    }

    #expect(try limit(at: "2026-03-10T08:00") == 3_600_000)
    #expect(try limit(at: "2026-03-10T09:45") == 900_000)
  }

  @Test func `has more time in window and limit both, if it was given`() throws {
    let fixture = try Fixture([.gaveTime(code("HV-01"), minutes: 30)])

    guard case .start(let start) = try fixture.decision(fixture.lan, at: "2026-03-10T08:00"),
      case .start(let late) = try fixture.decision(fixture.lan, at: "2026-03-10T10:15")
    else {
      Issue.record("it cannot begin")
      return
    }
    let terms = try [
      start.terms(scenarioMilliseconds: 1, beginningAt: moment("2026-03-10T08:00")),
      late.terms(scenarioMilliseconds: 1, beginningAt: moment("2026-03-10T10:15")),
    ]
    #expect(terms.map(\.limitMilliseconds) == [5_400_000, 900_000])
    #expect(start.limitMinutes == 90)
    #expect(
      try fixture.decision(fixture.minh, at: "2026-03-10T10:15")
        == .refused(
          .windowClosed(found(AssignmentID("thi")), moment("2026-03-10T10:00"))))
  }

  @Test func `is decided about again when it begins, by what the course is then`() throws {
    let fixture = try Fixture()
    let (lan, now) = (fixture.lan, try moment("2026-03-10T08:00"))
    guard case .start(let start) = try fixture.decision(lan, at: "2026-03-10T08:00") else {
      Issue.record("it cannot begin")
      return
    }
    func again(_ events: CourseEvent...) -> StartDecision {
      var course = fixture.course
      for event in [.enrolled(joined: [lan], left: [], changed: [])] + events {
        course.apply(CourseRecord(at: now, by: "gv", event: event))
      }
      return course.decision(again: start, at: now)
    }

    #expect(again(.closed) == .refused(.courseClosed))
    #expect(again(.ordered(.pause, to: [])) == .refused(.coursePaused))
    let id = try found(AssignmentID("thi"))
    #expect(again(.withdrawn(id)) == .refused(.withdrawn(id)))
    let left = CourseEvent.enrolled(joined: [], left: [lan], changed: [])
    #expect(again(left) == .refused(.notEnrolled(lan)))
    guard case .start(let longer) = again(.gaveTime(lan, minutes: 5)) else {
      Issue.record("it does not begin")
      return
    }
    #expect(longer.limitMinutes == 65 && longer.scenario == start.scenario)
  }

  @Test func `has the scenario’s limit where the assignment has none, and all of it to practise`()
    throws
  {
    let fixture = try Fixture([
      .assigned(
        Fixture.assignment("tap", "2026-03-01T00:00", "2026-03-12T00:00", mode: .practice))
    ])

    guard
      case .start(let start) = try fixture.decision(fixture.lan, "tap", at: "2026-03-11T23:59")
    else {
      Issue.record("it cannot begin")
      return
    }
    let terms = try start.terms(
      scenarioMilliseconds: 1_200_000, beginningAt: moment("2026-03-11T23:59"))
    #expect(terms.limitMilliseconds == 1_200_000)
  }

  @Test func `goes on with what is unfinished, whenever it is`() throws {
    let fixture = try Fixture()
    let open = try made("thi", 12, finished: false)

    #expect(try fixture.decision(fixture.lan, at: "2026-04-01T00:00", made: [open]) == .resume(12))
    #expect(
      try fixture.decision(fixture.lan, "thi", at: "2026-03-10T11:00", made: [open])
        == .resume(12))
  }

  @Test(arguments: [nil, "thi"])
  func `goes on with what is unfinished, whatever was decided since`(wanted: String?) throws {
    let id = try found(AssignmentID("thi"))
    let open = try made("thi", 12, finished: false)
    let over = try made("thi", 11, finished: true)
    let decisions: [CourseEvent] = [.withdrawn(id), .closed, .ordered(.pause, to: [])]

    for decided in decisions {
      let fixture = try Fixture(stage: [.opened, decided])
      #expect(
        try fixture.decision(fixture.lan, wanted, at: "2026-03-10T09:00", made: [open])
          == .resume(12), "\(decided)")
    }
    let fixture = try Fixture()
    let left = try code("HV-77")
    #expect(
      try fixture.decision(left, wanted, at: "2026-03-10T09:00", made: [open]) == .resume(12))
    #expect(
      try fixture.decision(left, wanted, at: "2026-03-10T09:00", made: [over])
        == .refused(.notEnrolled(left)))
  }

  @Test func `cannot begin what was withdrawn, and is told so`() throws {
    let id = try found(AssignmentID("thi"))
    let fixture = try Fixture([.withdrawn(id)])
    let over = try made("thi", 11, finished: true)

    #expect(
      try fixture.decision(fixture.lan, "thi", at: "2026-03-10T09:00", made: [over])
        == .refused(.withdrawn(id)))
    let again = try Fixture([
      .withdrawn(id), .assigned(Fixture.assignment("thi", "2026-03-10T08:00", "2026-03-10T10:00")),
    ])
    guard case .start = try again.decision(again.lan, "thi", at: "2026-03-10T09:00") else {
      Issue.record("it cannot begin")
      return
    }
  }

  @Test func `has as many attempts as are allowed`() throws {
    let fixture = try Fixture()
    let over = try made("thi", 12, finished: true)

    #expect(
      try fixture.decision(fixture.lan, at: "2026-03-10T09:00", made: [over])
        == .refused(.attemptsUsedUp(found(AssignmentID("thi")), 1)))
  }

  @Test func `has to be in the course, which has to be open`() throws {
    let nobody = try code("X")
    let fixture = try Fixture()

    #expect(
      try fixture.decision(nobody, at: "2026-03-10T09:00") == .refused(.notEnrolled(nobody)))
    #expect(
      try fixture.decision(fixture.lan, "gi", at: "2026-03-10T09:00")
        == .refused(.noSuchAssignment(found(AssignmentID("gi")))))
    let preparing = try Fixture(stage: [])
    #expect(
      try preparing.decision(fixture.lan, at: "2026-03-10T09:00") == .refused(.coursePreparing))
    let closed = try Fixture(stage: [.opened, .closed])
    #expect(try closed.decision(fixture.lan, at: "2026-03-10T09:00") == .refused(.courseClosed))
  }

  @Test func `chooses between several`() throws {
    let fixture = try Fixture([
      .assigned(Fixture.assignment("tap", "2026-03-01T00:00", "2026-03-12T00:00"))
    ])
    let ids = try ["thi", "tap"].map { try found(AssignmentID($0)) }

    #expect(
      try fixture.decision(fixture.lan, at: "2026-03-10T09:00") == .refused(.several(ids)))
    guard case .start(let start) = try fixture.decision(fixture.lan, at: "2026-03-09T09:00") else {
      Issue.record("the only one that is open cannot begin")
      return
    }
    #expect(start.assignment.id == ids[1])
  }

  @Test func `cannot make the test before the course after that behind it`() throws {
    let fixture = try Fixture([
      .assigned(Fixture.assignment("truoc", "2026-03-01T00:00", "2026-03-15T00:00")),
      .assigned(
        Fixture.assignment("sau", "2026-03-01T00:00", "2026-03-15T00:00", preTest: "truoc")),
    ])
    let (pre, post) = try (
      found(AssignmentID("truoc")), found(AssignmentID("sau"))
    )

    #expect(
      try fixture.decision(
        fixture.lan, "truoc", at: "2026-03-05T00:00", made: [made("sau", 3, finished: true)])
        == .refused(.postTestBegun(pre, post: post)))
    let pairs = fixture.course.testPairs
    #expect(pairs.map(\.before.id) == [pre] && pairs.map(\.after.id) == [post])
  }

  @Test func `is given one of the scenarios, always the same first, and the others after it`()
    throws
  {
    let names = ["a", "b", "c"]
    let assignment = try Fixture.assignment(
      "tap", "2026-03-01T00:00", "2026-03-15T00:00", attempts: 6, scenarios: names)
    var first: [String: Int] = [:]

    for number in 1...300 {
      let code = try code("HV-\(number)")
      let given = (0..<6).map {
        assignment.scenario(for: code, courseSeed: 42, attemptsMade: $0)
      }
      #expect(Set(given.prefix(3)) == Set(names))
      #expect(Array(given.suffix(3)) == Array(given.prefix(3)))
      first[given[0], default: 0] += 1
    }

    #expect(first.values.allSatisfy { 70...130 ~= $0 }, "\(first)")
    let lan = try code("HV-01")
    #expect(assignment.scenario(for: lan, courseSeed: 42, attemptsMade: 0) == "a")
  }

  @Test func `is told why not, in both languages`() throws {
    let id = try found(AssignmentID("thi"))
    let now = try moment("2026-03-10T08:00")
    let refusals: [StartRefusal] = try [
      .notEnrolled(code("A")), .coursePreparing, .courseNotYet(now), .courseClosed,
      .noSuchAssignment(id), .withdrawn(id), .nothingAssigned, .notYet(id, now),
      .windowClosed(id, now),
      .attemptsUsedUp(id, 1), .postTestBegun(id, post: id), .several([id]),
    ]

    for refusal in refusals {
      #expect(refusal.phrase.vietnamese.hasSuffix(".") && refusal.phrase.english.hasSuffix("."))
      #expect(refusal.phrase.vietnamese != refusal.phrase.english)
    }
  }
}

@Suite struct `What persons decide about a course's texts` {
  @Test func `is read back as it was written, and refused where it was not`() throws {
    let place = TextPlace(attempt: 12, event: 34)
    let rule = RulePlace(attempt: 12, petition: "01", rule: "HN-21")
    let points = [MarkedPoint("claim:fee", .kept), MarkedPoint("gate:civil", .missed)]
    let events: [MarkingEvent] = [
      .marked(place, marker: "lan", points),
      .settled(place, marker: "hoa", points, reason: "ý có ở câu 2"),
      .appealed(rule, trainee: try code("HV-01"), reason: "đã báo"),
      .answered(rule, .allowed, reason: "đúng"), .answered(rule, .dismissed, reason: "không"),
      .rescored(scenario: "nam-ngay", materials: "ab12", reason: "sửa hạn"),
      .heldAgainst(scenario: "nam-ngay", passMark: 72, reason: "hội đồng quyết"),
    ]

    for event in events {
      let record = try CourseRecord(
        at: moment("2026-03-10T08:00"), by: "gv", event: .marking(event))
      let text = record.json.canonicalText
      #expect(try CourseRecord(json: JSONValue.parse(text)) == record, "\(text)")
      let altered = try CourseRecord(
        json: JSONValue.parse(text.replacing("kept", with: "perhaps")))
      #expect(text.contains("kept") ? altered == nil : altered == record)
    }
  }
}
