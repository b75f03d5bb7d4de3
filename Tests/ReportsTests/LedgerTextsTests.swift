import Courses
import Petitions
import Testing
import Wording
import WorkCalendar

@testable import Reports

/// What the audit log says of each line of a ledger.
@Suite struct `A line of the audit log` {
  private func found<Value>(_ value: Value?) throws -> Value { try #require(value) }

  private func code(_ text: String) throws -> TraineeCode { try #require(TraineeCode(text)) }

  private func moment(_ text: String) throws -> Instant { try #require(Instant(iso: text)) }

  private func window(_ opens: String, _ closes: String) throws -> OpenPeriod {
    try #require(OpenPeriod(opens: moment(opens), closes: moment(closes)))
  }

  private func details(to day: String) throws -> CourseDetails {
    try #require(
      CourseDetails(
        title: "Lớp 3", agency: "Sở Nội vụ",
        window: window("2026-03-02T00:00", "\(day)T00:00"),
        keptUntil: found(CivilDate(iso: "2027-03-13"))))
  }

  private func assignment(
    _ mode: Mode, limit: Int?, attempts: Int, _ debrief: DebriefTime? = nil
  ) throws -> Assignment {
    try #require(
      Assignment(
        id: found(AssignmentID("thi")), scenarios: ["nam-ngay"], mode: mode,
        window: window("2026-03-13T08:00", "2026-03-13T11:00"), limitMinutes: limit,
        attemptsAllowed: attempts, debrief: debrief))
  }

  private func mark(_ estimate: Int) throws -> PassMark {
    try #require(
      PassMark(
        scenario: "nam-ngay", petitions: 1,
        items: [PassMark.Item(petition: "01", rule: "HN-1", points: 100)],
        judges: ["a", "b"].map { PassMark.Judge(name: $0, estimates: [estimate]) }))
  }

  private func told(_ events: [CourseEvent]) throws -> [Phrase] {
    let all = try [CourseEvent.created(details(to: "2026-03-14"), seed: 1)] + events
    let ledger = try all.map {
      CourseRecord(at: try moment("2026-03-01T08:00"), by: "lan (qua thi)", event: $0)
    }
    return try CourseRecord.told(ledger, of: #require(CourseID("lop-1"))).map(\.what)
  }

  @Test func `says what a course is, and what it was before it was changed`() throws {
    let phrases = try told([
      .changed(details(to: "2026-03-21")), .changed(details(to: "2026-03-21")),
    ])

    #expect(
      phrases.map(\.vietnamese) == [
        "lập lớp: tên: Lớp 3; nơi tổ chức: Sở Nội vụ; thời gian: từ 02/03/2026 đến hết 13/03/2026; giữ dữ liệu đến: 13/03/2027",
        "đổi thông tin của lớp: thời gian: từ 02/03/2026 đến hết 13/03/2026 → từ 02/03/2026 đến hết 20/03/2026",
        "đổi thông tin của lớp, không đổi gì",
      ])
  }

  @Test func `says how an assignment was given before`() throws {
    let phrases = try told([
      .assigned(assignment(.practice, limit: nil, attempts: 1)),
      .assigned(assignment(.exam, limit: 60, attempts: 5, .atEnd)),
    ]).dropFirst().map(\.english)

    #expect(
      phrases == [
        "assigned thi: mode: practice; scenarios: nam-ngay; time: from 08:00 13/03/2026 to 11:00 13/03/2026; minutes: as the scenario says; attempts: 1",
        "assigned thi anew: mode: practice → exam; minutes: as the scenario says → 60; attempts: 1 → 5; results: none → at the end of the shift",
      ])
  }

  @Test func `says who joined, left and came from another agency`() throws {
    let (one, two) = try (code("HV-01"), code("HV-02"))

    let phrases = try told([
      .enrolled(joined: [one, two], left: [], changed: []),
      .enrolled(joined: [], left: [one], changed: [two], moved: [two]),
      .gavePasswords([one, two]),
    ]).dropFirst().map(\.vietnamese)

    #expect(
      phrases == [
        "ghi danh: thêm 2 (HV-01, HV-02)",
        "ghi danh: bớt 1 (HV-01), sửa 1 (HV-02), đổi đơn vị 1 (HV-02)",
        "cấp mật khẩu cho 2 học viên: HV-01, HV-02",
      ])
  }

  @Test func `says which minutes and marks there were before`() throws {
    let one = try code("HV-01")
    let ruling = try #require(AttemptRuling([7], .standsAside, reason: "mất điện"))
    let taken = try #require(AttemptRuling([7, 8], .counts, reason: "họp lại"))

    let phrases = try told([
      .gaveTime(one, minutes: 5), .gaveTime(one, minutes: 15), .judged(mark(60)), .judged(mark(72)),
      .board(.ruled(ruling)), .board(.ruled(taken)),
      .marking(
        .marked(
          TextPlace(attempt: 7, event: 4), marker: "lan",
          [
            MarkedPoint("claim:fee", .kept), MarkedPoint("gate:civil", .missed),
            MarkedPoint("gate:sense", .unsure),
          ])),
    ]).dropFirst().map(\.vietnamese)

    #expect(
      phrases == [
        "thêm phút cho HV-01: 0 → 5", "thêm phút cho HV-01: 5 → 15",
        "định mức đạt của nam-ngay: 60, 2 giám khảo",
        "định mức đạt của nam-ngay: 60 → 72, 2 giám khảo",
        "quyết định không tính lượt 7: mất điện",
        "quyết định tính lượt 7, 8: họp lại (trước đó: lượt 7 không tính)",
        "lan chấm thư 7/4 (đạt 1 điểm; không đạt gate:civil; chưa chắc gate:sense)",
      ])
  }

  @Test func `says through which account somebody did it, in every language`() throws {
    let record = CourseRecord(
      at: try moment("2026-03-01T08:00"), by: "lan (qua thi)", event: .opened)

    #expect(record.doer == Phrase("lan (qua thi)", "lan (via thi)"))
  }
}
