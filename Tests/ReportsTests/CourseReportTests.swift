import Courses
import Documents
import JSON
import Petitions
import Scoring
import Testing
import Wording
import WorkCalendar

@testable import Reports

@Suite struct `The report of a course` {
  private func found<Value>(_ value: Value?) throws -> Value { try #require(value) }

  private func moment(_ text: String) throws -> Instant { try found(Instant(iso: text)) }

  private func course() throws -> Course {
    let window = try found(
      OpenPeriod(opens: moment("2026-03-02T00:00"), closes: moment("2026-03-14T00:00")))
    let details = try found(
      CourseDetails(
        title: "Lớp <1>", agency: "Sở Nội vụ", window: window,
        keptUntil: found(CivilDate(iso: "2027-03-13"))))
    let exam = try found(
      Assignment(
        id: found(AssignmentID("thi")), scenarios: ["nam-ngay"], mode: .exam, window: window,
        limitMinutes: 60))
    let events: [CourseEvent] = try [
      .created(details, seed: 1), .assigned(exam), .gaveTime(found(TraineeCode("B")), minutes: 15),
      .opened,
    ]
    return try found(
      Course(
        id: found(CourseID("lop-1")),
        ledger: events.map { try CourseRecord(at: moment("2026-02-01T08:00"), by: "gv", event: $0) }
      ))
  }

  @Test func `says one minute, and one judge, as one says them`() throws {
    let code = try found(TraineeCode("B"))

    #expect(CourseEvent.gaveTime(code, minutes: 1).phrase.english == "more minutes for B: 1")
  }

  private func attempt(
    _ number: Int64, _ code: String, _ ordinal: Int,
    _ standing: CourseReport.Attempt.Standing
  ) throws -> CourseReport.Attempt {
    try CourseReport.Attempt(
      number: number, trainee: found(TraineeCode(code)), unit: "Sở Y tế",
      assignment: found(AssignmentID("thi")), scenario: "nam-ngay", ordinal: ordinal,
      startedAt: moment("2026-03-03T08:00"), standing: standing)
  }

  private func report(waiting: Int = 0) throws -> CourseReport {
    let roster = try Roster(
      ["A", "B", "C"].map {
        Trainee(code: try found(TraineeCode($0)), name: "=\($0)", unit: "Sở Nội vụ", group: "")
      })
    return try CourseReport(
      course(), roster,
      [
        attempt(3, "B", 1, .unfinished),
        attempt(2, "A", 2, .finished(percent: 71, isPassed: true, waiting: waiting)),
        attempt(1, "A", 1, .finished(percent: 40, isPassed: false, waiting: 0)),
        attempt(4, "X", 1, .unreadable),
      ], now: moment("2026-03-03T09:00"))
  }

  @Test func `tells programs the same words in either language`() throws {
    for language in Language.allCases {
      let assignments = try report().json(language)["assignments"]?.array

      #expect(assignments?.first?["mode"] == "exam")
    }
  }

  @Test func `has a row for each attempt, and one for whoever has made none`() throws {
    let rows = try report().trainees(.english).json.array ?? []

    func column(_ key: String) -> [JSONValue?] { rows.map { $0[key] } }
    #expect(column("trainee") == ["A", "A", "B", "C", "X"])
    #expect(column("attempt") == [1, 2, 3, .null, 4])
    // The unit of the attempt is that of its time, whatever the roster says today.
    #expect(column("unit") == ["Sở Y tế", "Sở Y tế", "Sở Y tế", "Sở Nội vụ", "Sở Y tế"])
    #expect(
      column("standing") == ["not passed", "passed", "under way", "not begun", "DAMAGED"])
    #expect(column("points") == [40, 71, .null, .null, .null])
    #expect(column("extra") == [.null, .null, 15, .null, .null])
  }

  @Test func `shows how each assignment came out, by the first attempt of each that is over`()
    throws
  {
    let lines = try report().document(.vietnamese).lines()
    let page = try report().document(.vietnamese).html

    #expect(
      lines.contains(
        "thi: 1 học viên đã xong, 0 đạt; 1 đang làm, 1 chưa làm, 1 chỉ có lượt không tính hoặc hỏng"
      ))
    #expect(lines.contains { $0.contains("40–49") && $0.contains("1") })
    #expect(page.contains("<svg") && !page.contains("<script"))
  }

  @Test func `takes for the first what began first and counts, whatever numbers the store gave`()
    throws
  {
    func attempt(
      _ number: Int64, _ ordinal: Int, _ start: String, _ percent: Int, _ counting: Counting
    ) throws -> CourseReport.Attempt {
      try CourseReport.Attempt(
        number: number, trainee: found(TraineeCode("A")), unit: "Sở Y tế",
        assignment: found(AssignmentID("thi")), scenario: "nam-ngay", ordinal: ordinal,
        startedAt: moment(start),
        standing: .finished(percent: percent, isPassed: false, waiting: 0),
        counting: counting)
    }
    let report = try CourseReport(
      course(), Roster([]),
      [
        attempt(1, 1, "2026-03-03T10:00", 71, .counts),
        attempt(2, 2, "2026-03-03T09:00", 45, .counts),
        attempt(3, 3, "2026-03-03T08:00", 88, .otherTerms(.limit)),
      ], now: moment("2026-03-03T11:00"))

    let lines = report.document(.vietnamese).lines()

    #expect(lines.contains { $0.contains("40–49") && $0.contains("1") }, "\(lines)")
    let rows = report.trainees(.english).json.array ?? []
    #expect(rows.map { $0["attempt"] } == [3, 2, 1])
    #expect(
      rows[0]["standing"]
        == "not passed; DOES NOT COUNT: worked under a longer limit than given")
    #expect(rows.map { $0["counts"] } == ["no", "yes", "yes"])
    let told = report.json(.vietnamese)["trainees"]?.array ?? []
    #expect(told.map { $0["counts"] } == [false, true, true])
    #expect(told.map { $0["setAside"] } == ["limit", .null, .null])
  }

  @Test func `counts apart whoever has nothing that counts`() throws {
    let attempt = try CourseReport.Attempt(
      number: 1, trainee: found(TraineeCode("A")), unit: "Sở Y tế",
      assignment: found(AssignmentID("thi")), scenario: "nam-ngay", ordinal: 1,
      startedAt: moment("2026-03-03T10:00"),
      standing: .finished(percent: 45, isPassed: false, waiting: 0), counting: .ruledOut)
    let other = try CourseReport.Attempt(
      number: 2, trainee: found(TraineeCode("B")), unit: "Sở Y tế",
      assignment: found(AssignmentID("thi")), scenario: "nam-ngay", ordinal: 1,
      startedAt: moment("2026-03-03T10:00"),
      standing: .finished(percent: 45, isPassed: false, waiting: 0))
    let report = try CourseReport(
      course(), Roster([]), [attempt, other], now: moment("2026-03-03T11:00"))

    #expect(
      report.document(.vietnamese).lines().contains(
        "thi: 1 học viên đã xong, 0 đạt; 0 đang làm, 0 chưa làm, 1 chỉ có lượt không tính hoặc hỏng"
      ))
  }

  @Test func `says which results are provisional, and why`() throws {
    let report = try report(waiting: 2)
    let told = try #require(OpenMatters.phrase(ofAttempts: 1))

    for language in Language.allCases {
      #expect(report.document(language).html.contains(told[language]))
    }
    let rows = report.trainees(.english).json.array ?? []
    #expect(rows.map { $0["provisional"] } == [.null, 2, .null, .null, .null])
    #expect(rows[1]["standing"] == "passed (provisional)")
    #expect(try !self.report().document(.vietnamese).html.contains("TẠM TÍNH"))
  }

  @Test func `makes names harmless in a page and in a spreadsheet`() throws {
    let report = try report()

    #expect(report.document(.vietnamese).html.contains("<h1>Lớp &lt;1&gt;</h1>"))
    #expect(report.trainees(.vietnamese).csv(.vietnamese).contains("A,'=A,Sở Y tế"))
  }

  @Test func `says how the course stands, in both languages`() throws {
    for language in Language.allCases {
      let text = try report().document(language).lines().joined(separator: "\n")
      #expect(text.contains("thi") && text.contains("nam-ngay"))
      #expect(text.contains(Course.Status.open.phrase[language]))
    }
  }
}
