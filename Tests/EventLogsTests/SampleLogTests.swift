import Auditing
import Diagnostics
import Petitions
import Testing
import WorkCalendar

@testable import EventLogs

@Suite struct `A log as tools export it` {
  @Test func `is read from ProM's XES with nested values, defaults and types`() {
    var options = LogOptions()
    options.defaults = .data

    let reading = read(sample("prom.xes"), options)

    #expect(reading.problems == [])
    #expect(reading.cases.map(\.identifier) == ["PA-01", "PA-02"])
    let first = reading.cases[0]
    #expect(
      first.attributes == [Attribute("channel", .text("zalo")), Attribute("pages", .number(3))])
    #expect(first.events.map(\.activity) == ["Tiếp nhận", "Chuyển đơn vị"])
    #expect(
      first.events.map(\.at.iso) == [
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
    options.defaults = .data

    #expect(
      read(sample("prom.xes"), options).cases[0].events.map(\.activity) == [
        "Tiếp nhận+start", "Chuyển đơn vị+complete",
      ])
  }

  @Test func `is read from pm4py's XES`() {
    let reading = read(sample("pm4py.xes"))

    #expect(reading.problems == [])
    #expect(reading.cases[0].events.map(\.at.iso) == ["2023-02-13T08:12:00+07:00"])
    #expect(reading.cases[0].events[0].attributes == [Attribute("@@index", .number(0))])
  }

  @Test func `is read from pm4py's XES with its gaps, packed or not, as from pandas' CSV`() {
    let xes = read(sample("pm4py-gaps.xes"))
    let csv = read(sample("pm4py-pandas.csv"))

    #expect(xes.problems == [])
    #expect(csv.problems == [])
    #expect(read(sample("pm4py-gaps.xes.gz")).cases == xes.cases)
    #expect(xes.cases.map(\.identifier) == ["PA-2025-001", "PA-2025-002"])
    #expect(xes.cases[0].attributes == [Attribute("channel", .text("zalo"))])
    #expect(xes.cases[0].events[1].at.iso == "2025-07-01T09:30:00.123+07:00")
    #expect(
      xes.cases[1].events[0].attributes == [
        Attribute("org:resource", .text("Trần Văn An")), Attribute("urgent", .flag(true)),
        Attribute("@@index", .number(3)), Attribute("@@case_index", .number(1)),
      ])
    // A table has no types, so that a decimal that is not whole is a text in both.
    for (first, second) in zip(xes.cases, csv.cases) {
      #expect(first.events.map(\.attributes) == second.events.map(\.attributes))
      #expect(first.events.map(\.at) == second.events.map(\.at))
    }
  }

  @Test func `is read from pm4py's nested XES, less the event without a moment`() {
    let reading = read(sample("pm4py-nested.xes"))

    #expect(reading.problems.map { $0.suffix(6) } == ["TS0465"])
    #expect(reading.cases.map(\.identifier) == ["7", "8"])
    #expect(reading.cases.map(\.unreadableCount) == [0, 1])
    #expect(
      reading.cases[0].attributes == [
        Attribute("kênh", .text("zalo")), Attribute("kênh.ưu tiên", .number(2)),
        Attribute("kênh.mở", .flag(true)), Attribute("begun", .text("2025-07-01T08:00:00+07:00")),
      ])
    #expect(
      reading.cases[0].events[3].attributes.last == Attribute("tags", .list(["rác", "2"])))
  }

  @Test(arguments: [false, true])
  func `is read from Excel's Unicode text, either way round`(isBigEndian: Bool) {
    let text = "\u{FEFF}Mã hồ sơ\tHoạt động\tThời điểm\tGhi chú\r\nA\tNhận\t13/02/2023 08:12\t𝄞\r\n"
    let bytes = text.utf16.flatMap { unit in
      isBigEndian
        ? [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
        : [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
    }

    for step in [1, 3, 4096] {
      let reading = read(bytes, by: step)
      #expect(reading.problems == [])
      #expect(reading.cases.map(\.identifier) == ["A"])
      #expect(reading.cases[0].events[0].attributes == [Attribute("Ghi chú", .text("𝄞"))])
    }
    #expect(read(Array(bytes.dropLast())).problems == ["3:1 TS0451"])
  }

  @Test func `is read below a title, with the columns that their numbers name`() throws {
    let text = """
      SỔ THEO DÕI PHẢN ÁNH;;;;
      Tháng 7, năm 2025;;;;
      STT;Phiếu;Việc;Ngày;Nội dung
      1;PA-1;Nhận;01/07/2025;=1+1
      ;;;;
      2;PA-1;Trả lời;8h30 02/07/2025;Xong
      ;;;;

      """
    var options = LogOptions()
    options.headerLine = 3
    options.columns = try #require(ColumnMap(parsing: "case=2,activity=VIỆC,timestamp=4,data=5"))

    let reading = read(text, options)

    #expect(reading.problems == [])
    #expect(reading.cases.map(\.identifier) == ["PA-1"])
    #expect(reading.cases[0].events.map(\.precision) == [.day, .clock])
    #expect(reading.cases[0].events.map(\.line) == [4, 6])
    #expect(read(text).problems == ["1:1 TS0458", "1:1 TS0458", "1:1 TS0458"])
  }

  @Test func `is cut at the separator that is said`() {
    var options = LogOptions()
    options.separator = 0x7C

    #expect(
      read("case|activity|timestamp|a,b,c,d\nA|Nhận|2023-02-13 08:00|x\n", options).problems == [])
  }

  @Test func `takes what pandas and Excel make of numbers and truth values for these`() {
    let text = "case,activity,timestamp,n,m,f,g\nA,Nhận,2023-02-13 08:00,3.0,3.25,True,FALSE\n"

    #expect(
      read(text).cases[0].events[0].attributes.map(\.value) == [
        .number(3), .text("3.25"), .flag(true), .flag(false),
      ])
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

  @Test func `tells beforehand what holding it will take, where it has to be held`() {
    let text =
      "case,activity,timestamp\n"
      + (0..<2000).map { "\($0),Nhận,2023-02-13 08:00\n" }.joined()
    var any = EventLogReader(.bytes(Array(text.utf8)), named: "log")
    var grouped = LogOptions()
    grouped.order = .grouped
    var sorted = EventLogReader(.bytes(Array(text.utf8)), named: "log", options: grouped)
    var xes = EventLogReader(sample("prom.xes"), named: "log")

    #expect(any.heldByteEstimate() == text.utf8.count / 3...text.utf8.count * 3 / 2)
    #expect(sorted.heldByteEstimate() == nil)
    #expect(xes.heldByteEstimate() == nil)
    #expect(any.next()?.identifier == "0")
  }

  @Test func `is read from the CSV of an Excel in Vietnamese`() {
    let reading = read(sample("excel.csv"))

    #expect(reading.problems == [])
    let events = reading.cases[0].events
    #expect(reading.cases[0].identifier == "0007")
    #expect(events.map(\.line) == [4, 2])
    #expect(events.map(\.at.iso) == ["2023-02-13T08:05:09+07:00", "2023-02-13T08:12:00+07:00"])
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
    for text in ["nonsense", "case=1,case=2", "data=a,activity=2,data=b"] {
      #expect(ColumnMap(parsing: text) == nil)
    }
  }

  @Test func `is read without the blanks that slipped in around a cell`() {
    let reading = read(
      "case,activity,timestamp,unit\n PA-1,Tiếp nhận ,2025-07-01 08:00, Sở A \n"
        + "PA-1\u{A0},\tTrả lời\u{A0},2025-07-01 09:00,\"Sở A \"\n")

    #expect(reading.problems == [])
    #expect(reading.cases.map(\.identifier) == ["PA-1"])
    #expect(reading.cases[0].events.map(\.activity) == ["Tiếp nhận", "Trả lời"])
    #expect(
      reading.cases[0].events.map(\.attributes)
        == [[Attribute("unit", .text("Sở A"))], [Attribute("unit", .text("Sở A"))]])
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
    #expect(reading.cases[0].events[0].at.iso == "2023-02-13T15:00:00+07:00")
    #expect(reading.problems == ["3:1 TS0469"])
    #expect(!reading.diagnostics.hasErrors)
  }
}
