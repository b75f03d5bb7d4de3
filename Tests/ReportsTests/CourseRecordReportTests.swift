import Courses
import Documents
import JSON
import Petitions
import Scoring
import Testing
import Wording
import WorkCalendar

@testable import Reports

@Suite struct `What a course gives to its files` {
  private func found<Value>(_ value: Value?) throws -> Value { try #require(value) }

  private func moment(_ text: String) throws -> Instant { try found(Instant(iso: text)) }

  private func ledger() throws -> [CourseRecord] {
    let window = try found(
      OpenPeriod(opens: moment("2026-03-13T08:00"), closes: moment("2026-03-13T11:00")))
    let details = try found(
      CourseDetails(
        title: "Lớp 3", agency: "Sở Nội vụ", window: window,
        keptUntil: found(CivilDate(iso: "2027-03-13"))))
    let thi = try found(AssignmentID("thi"))
    let exam = try found(
      Assignment(
        id: thi, scenarios: ["nam-ngay"], mode: .exam, window: window, limitMinutes: 60))
    let other = try found(AssignmentID("tap"))
    let events: [(String, CourseEvent)] = try [
      ("2026-03-01T08:00", .created(details, seed: 1)), ("2026-03-01T08:01", .assigned(exam)),
      ("2026-03-13T08:30", .ordered(.time(minutes: 5), to: [found(TraineeCode("A"))])),
      ("2026-03-13T09:10", .board(.noted(thi, "Mất điện <10 phút>"))),
      ("2026-03-13T09:20", .board(.noted(other, "việc của bài khác"))),
      ("2026-03-14T08:00", .marking(.marked(TextPlace(attempt: 1, event: 4), marker: "lan", []))),
      ("2026-03-14T08:10", .marking(.marked(TextPlace(attempt: 9, event: 4), marker: "lan", []))),
      (
        "2026-03-15T08:00",
        .board(.answered(TextPlace(attempt: 1, event: 7), .adjusted, "Sẽ sửa HN-14"))
      ),
    ]
    return try events.map { CourseRecord(at: try moment($0.0), by: "gv", event: $0.1) }
  }

  private func minutes() throws -> MinutesReport {
    let ledger = try ledger()
    let course = try found(Course(id: found(CourseID("lop-3")), ledger: ledger))
    let roster = try Roster(
      ["A", "B", "C"].map {
        Trainee(code: try found(TraineeCode($0)), name: "Tên \($0)", unit: "Sở Y tế")
      })
    func sitting(
      _ number: Int64, _ code: String, _ end: MinutesReport.Sitting.End
    ) throws -> MinutesReport.Sitting {
      try MinutesReport.Sitting(
        number: number, trainee: found(TraineeCode(code)), unit: "Sở Y tế",
        startedAt: moment("2026-03-13T08:05"), limitMinutes: 60, clockLeaps: 0, end: end)
    }
    let outcome = try MinutesReport.Sitting.Score(
      at: moment("2026-03-13T09:10"), closing: .timeUsedUp, found: 61, decided: 64, isPassed: true,
      open: OpenMatters(texts: 1, appeals: 0))
    // Once before it began, once while it ran.
    let signIns = try ["2026-03-13T08:04", "2026-03-13T08:40"].map { text in
      SignIn(
        at: try moment(text).milliseconds - 7 * 3_600_000, trainee: try found(TraineeCode("A")),
        source: "", outcome: .admitted)
    }
    return try MinutesReport(
      course, found(course.assignment(found(AssignmentID("thi")))), roster,
      [sitting(1, "A", .finished(outcome)), sitting(2, "B", .unfinished)], ledger, signIns,
      madeAt: moment("2026-03-16T08:00"))
  }

  @Test func `minutes tell who sat an exam, what happened, and have places to sign`() throws {
    let report = try minutes()
    let rows = report.table(.english).json.array ?? []

    #expect(rows.map { $0["trainee"]?.text } == ["A", "B", "C"])
    #expect(rows.map { $0["standing"]?.text } == ["passed *", "not handed in", "absent"])
    #expect(rows[0]["extra"] == 5 && rows[0]["found"] == 61 && rows[0]["points"] == 64)
    let document = report.document(.vietnamese)
    let text = document.lines(width: 200).joined(separator: "\n")
    for words in [
      "Danh sách 3 người; dự 2, vắng 1, đạt 1.", "Mất điện <10 phút>", "A: vào lại 1 lần",
      "A: hết giờ, bài tự nộp.", "B: chưa nộp bài.", "Giám thị", "* TẠM TÍNH: 1 lượt",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
    #expect(!text.contains("việc của bài khác"))
    // Of the two texts that were read one is of another assignment.
    #expect(text.contains(/lan +1 +0/))
    let page = document.html
    #expect(page.contains("Mất điện &lt;10 phút&gt;") && page.contains("class=\"signatures\""))
    #expect(!document.workbook.sheets.isEmpty)
  }

  @Test func `minutes name what came from another store, and whether it counts`() throws {
    let ledger = try ledger()
    let course = try found(Course(id: found(CourseID("lop-3")), ledger: ledger))
    func sitting(
      _ number: Int64, _ code: String, _ counting: Counting
    ) throws -> MinutesReport.Sitting {
      let score = MinutesReport.Sitting.Score(
        at: try moment("2026-03-13T09:10"), closing: .finished, found: 80, decided: 80,
        isPassed: true, open: .none)
      return try MinutesReport.Sitting(
        number: number, trainee: found(TraineeCode(code)), unit: "Sở Y tế",
        startedAt: moment("2026-03-13T08:05"), limitMinutes: 60, clockLeaps: 0,
        end: .finished(score), counting: counting, isSent: true)
    }
    let report = try MinutesReport(
      course, found(course.assignment(found(AssignmentID("thi")))), Roster([]),
      [sitting(4, "A", .counts), sitting(5, "B", .overLimit(allowed: 1))], ledger, [],
      madeAt: moment("2026-03-16T08:00"))

    let text = report.document(.vietnamese).lines(width: 200).joined(separator: "\n")

    for words in [
      "A: lượt 4 làm ở kho khác, gửi đến bằng tapsu sync; có tính.",
      "B: lượt 5 làm ở kho khác, gửi đến bằng tapsu sync; không tính: quá 1 lượt được làm",
      "dự 2, vắng 0, đạt 1.", "KHÔNG TÍNH: quá 1 lượt được làm",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
  }

  @Test func `difficulties are listed by rule, with the last answer to each`() throws {
    func entry(_ attempt: Int64, _ event: Int, _ rules: [String]) -> DifficultiesReport.Entry {
      DifficultiesReport.Entry(
        place: TextPlace(attempt: attempt, event: event), scenario: "nam-ngay", petition: "01",
        rules: rules.map { .init(id: $0, title: Phrase("Hạn trả lời", "The limit")) },
        text: "=khó \(attempt)")
    }
    let report = try DifficultiesReport(
      "Lớp 3", [entry(2, 3, []), entry(1, 7, ["HN-14"]), entry(3, 1, ["HN-14"])], ledger())

    #expect(report.openCount == 2)
    let table = report.table(.english)
    let rows = table.json.array ?? []
    #expect(rows.map { $0["number"]?.text } == ["1/7", "3/1", "2/3"])
    #expect(rows.map { $0["outcome"]?.text } == ["to be corrected", "open", "open"])
    #expect(table.csv(.english).contains("'=khó 1"))
    let text = report.document(.vietnamese).lines(width: 120).joined(separator: "\n")
    #expect(text.contains("3 vướng mắc, 2 chưa trả lời."))
    #expect(text.contains(/HN-14 +Hạn trả lời +2 +1/))
  }
}
