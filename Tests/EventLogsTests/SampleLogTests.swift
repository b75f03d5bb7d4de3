import Diagnostics
import Petitions
import Testing
import WorkCalendar

@testable import EventLogs

@Suite struct `A log as tools export it` {
  @Test func `is read from ProM's XES with nested values, defaults and types`() {
    let reading = read(sample("prom.xes"))

    #expect(reading.problems == [])
    #expect(reading.cases.map(\.identifier) == ["PA-01", "PA-02"])
    let first = reading.cases[0]
    #expect(
      first.attributes == [Attribute("channel", .text("zalo")), Attribute("pages", .number(3))])
    #expect(first.events.map(\.activity) == ["Tiếp nhận", "Chuyển đơn vị"])
    #expect(
      first.events.map(\.moment.iso) == [
        "2023-02-13T08:12:00.500+07:00", "2023-02-13T10:00:00+07:00",
      ])
    #expect(first.events.map(\.line) == [30, 23])
    #expect(
      first.events[0].attributes == [
        Attribute("lifecycle:transition", .text("start")), Attribute("urgent", .flag(true)),
        Attribute("cost", .number(150)), Attribute("share", .text("0.5")),
        Attribute("tags", .list(["rác", "2"])), Attribute("org:group", .text("Văn phòng")),
      ])
    #expect(
      first.events[1].attributes == [
        Attribute("org:resource", .text("An")),
        Attribute("org:resource.role", .text("chuyên viên")),
        Attribute("lifecycle:transition", .text("complete")),
        Attribute("org:group", .text("Văn phòng")),
      ])
    #expect(reading.cases[1].events == [])
  }

  @Test func `leaves out what is not complete when asked`() {
    var options = LogOptions()
    options.transitions = .complete

    #expect(
      read(sample("prom.xes"), options).cases[0].events.map(\.activity) == ["Chuyển đơn vị"])
  }

  @Test func `names activities by a classifier when asked`() {
    var options = LogOptions()
    options.classifier = "Tên và bước"

    #expect(
      read(sample("prom.xes"), options).cases[0].events.map(\.activity) == [
        "Tiếp nhận+start", "Chuyển đơn vị+complete",
      ])
  }

  @Test func `is read from pm4py's XES`() {
    let reading = read(sample("pm4py.xes"))

    #expect(reading.problems == [])
    #expect(reading.cases[0].events.map(\.moment.iso) == ["2023-02-13T08:12:00+07:00"])
    #expect(reading.cases[0].events[0].attributes == [Attribute("@@index", .number(0))])
  }

  @Test func `is read from Disco's CSV, cases in the order in which they appear`() {
    let reading = read(sample("disco.csv"))

    #expect(reading.problems == [])
    #expect(reading.cases.map(\.identifier) == ["PA-02", "PA-01"])
    #expect(reading.cases[0].events.map(\.activity) == ["Tiếp nhận", "Trả lời, công khai"])
    #expect(
      reading.cases[1].events[0].attributes.map(\.name) == [
        "Resource", "Variant", "Variant index",
      ])
    #expect(reading.heldByteMaximum > 0)
  }

  @Test func `is read from the CSV of an Excel in Vietnamese`() {
    let reading = read(sample("excel.csv"))

    #expect(reading.problems == [])
    let events = reading.cases[0].events
    #expect(reading.cases[0].identifier == "0007")
    #expect(events.map(\.line) == [4, 2])
    #expect(events.map(\.moment.iso) == ["2023-02-13T08:05:09+07:00", "2023-02-13T08:12:00+07:00"])
    #expect(
      events[1].attributes == [
        Attribute("Nội dung", .text("Rác ở ngõ 5;\nchưa ai dọn, \"bốc mùi\"")),
        Attribute("Số trang", .number(3)),
      ])
    #expect(events[0].attributes == [])
  }

  @Test func `gives only the columns that a map names`() throws {
    var options = LogOptions()
    options.columns = try #require(
      ColumnMap(parsing: "case=Resource,timestamp=Complete Timestamp,data=Case ID,Variant"))

    let reading = read(sample("disco.csv"), options)

    #expect(reading.cases.map(\.identifier) == ["An", "Bình"])
    #expect(reading.cases[1].events[0].attributes.map(\.name) == ["Case ID", "Variant"])
    #expect(ColumnMap(parsing: "nonsense") == nil)
  }

  @Test func `is kept in one form of Unicode, however it was written`() {
    let row =
      "Case ID,Activity,Timestamp,Note\nA,Tie\u{302}\u{301}p nha\u{323}\u{302}n,2023-02-13 08:00,a\n"

    let event = read(row).cases[0].events[0]

    #expect(Array(event.activity.unicodeScalars) == Array("Tiếp nhận".unicodeScalars))
  }

  @Test func `says what a case says as a whole, and when it says two things`() {
    let text = """
      case:concept:name,concept:name,time:timestamp,case:channel
      A,Nhận,2023-02-13 08:00:00+00:00,zalo
      A,Gửi,2023-02-14 08:00:00,post
      """

    let reading = read(text)

    #expect(reading.cases[0].attributes == [Attribute("channel", .text("zalo"))])
    #expect(reading.cases[0].events[0].moment.iso == "2023-02-13T15:00:00+07:00")
    #expect(reading.problems == ["3:1 TS0469"])
    #expect(!reading.diagnostics.hasErrors)
  }
}
