import JSON
import Testing
import Wording
import WorkCalendar

@testable import Reports

@Suite struct `A deadline report` {
  private let report: DeadlineReport
  private let calendar: WorkingCalendar

  init() throws {
    let first = try #require(CivilDate(iso: "2023-02-01"))
    let last = try #require(CivilDate(iso: "2023-03-31"))
    calendar = try WorkingCalendar(
      id: "test", hours: [#require(OfficeHours("08:00-17:00"))],
      weeklyRest: [.saturday, .sunday], holidays: [:], workingDaysInstead: [:],
      covers: first...last)
    let start = try #require(Instant(iso: "2023-02-13T08:12"))
    report = DeadlineReport(
      try calendar.deadline(from: start, limit: .workingDays(5)), in: calendar)
  }

  @Test func `says how the limit was counted`() {
    #expect(report.lines(.english).last == "Ends Mon 20/02/2023 24:00")
    #expect(report.lines(.vietnamese).last == "Hết hạn lúc 24:00 thứ Hai 20/02/2023")
  }

  @Test func `gives the due moment in ISO 8601, with the lines of the derivation`() throws {
    let json = report.json(.english)

    #expect(json["start"] == "2023-02-13T08:12:00+07:00")
    #expect(json["due"] == "2023-02-21T00:00:00+07:00")
    #expect(json["derivation"]?.array?.count == report.lines(.english).count)
    #expect(json["limit"] == "5 working days" && json["calendar"] == "test")
    #expect(try JSONValue.parse(json.prettyText) == json)
  }

  @Test func `names the office hours on which a limit in them rests`() throws {
    let start = try #require(Instant(iso: "2023-02-13T08:12"))
    let deadline = try calendar.deadline(from: start, limit: .workingHours(minutes: 60))

    #expect(
      DeadlineReport(deadline, in: calendar).lines(.vietnamese).last
        == "Giờ làm việc theo lịch test: 08:00–17:00")
    #expect(DeadlineReport(deadline).lines(.english).last == "Ends Mon 13/02/2023 09:12")
    #expect(DeadlineReport(deadline).json(.english)["calendar"] == nil)
  }
}
