import Auditing
import Diagnostics
import Petitions
import Testing
import Wording
import WorkCalendar

@testable import EventLogs

@Suite struct `A table made by hand` {
  private func shape(_ reading: Reading) -> [String] {
    reading.cases.map { found in
      "\(found.identifier) \(found.unreadableCount): "
        + found.events.map { "\($0.activity)@\($0.line)" }.joined(separator: " ")
    }
  }

  @Test func `may lack the last cells of its rows`() {
    let reading = read(
      """
      case;activity;timestamp;unit;note
      1;A;01/07/2024 08:00;x;y
      1;B;02/07/2024 08:00
      2;C;20/07/2024 08:00;z
      """)

    #expect(reading.problems == [])
    #expect(shape(reading) == ["1 0: A@2 B@3", "2 0: C@4"])
    #expect(reading.cases[1].events[0].attributes == [Attribute("unit", .text("z"))])
  }

  @Test func `may have separators behind the last cell`() {
    let reading = read("case;activity;timestamp\n1;A;01/07/2024 08:00;;\n1;B;02/07/2024;\n")

    #expect(reading.problems == [])
    #expect(shape(reading) == ["1 0: A@2 B@3"])
  }

  @Test func `names the case of a row with too many cells only where it surely does`() {
    let reading = read(
      """
      note;activity;case;timestamp
      x;A;1;01/07/2024 08:00
      y;z;B;2;01/07/2024 08:00
      """)

    #expect(reading.problems == ["3:1 TS0461"])
    #expect(shape(reading) == ["1 1: A@2"])
    #expect(reading.strayCount == 1)
  }

  private static let merged = """
    Mã phiếu;Hoạt động;Thời điểm
    PA-001;Tiếp nhận;01/07/2025 08:30
    ;Trả lời;07/07/2025 16:00
    \u{A0};Đóng;07/07/2025 16:05
    PA-002;Tiếp nhận;02/07/2025
    ;Trả lời;10/07/2025
    """

  @Test func `with merged cells leaves all cases unsure, or is filled down when asked`() {
    var options = LogOptions()
    options.fillsDown = true

    let asIs = read(Self.merged)
    let filled = read(Self.merged, options)
    options.order = .grouped
    let grouped = read(Self.merged, options)

    #expect(asIs.problems == ["3:1 TS0463", "4:1 TS0463", "6:1 TS0463"])
    #expect(shape(asIs) == ["PA-001 1: Tiếp nhận@2", "PA-002 1: Tiếp nhận@5"])
    #expect(filled.problems == [])
    #expect(
      shape(filled) == [
        "PA-001 0: Tiếp nhận@2 Trả lời@3 Đóng@4", "PA-002 0: Tiếp nhận@5 Trả lời@6",
      ])
    #expect(grouped.cases == filled.cases)
  }

  @Test func `is not filled down from nothing`() {
    var options = LogOptions()
    options.fillsDown = true

    let reading = read("case,activity,timestamp\n,A,01/07/2024\n1,B,02/07/2024\n", options)

    #expect(reading.problems == ["2:1 TS0463"])
    #expect(reading.diagnostics.first?.remedy?.english == "write the case identifier in this cell")
    #expect(shape(reading) == ["1 1: B@3"])
  }

  @Test(arguments: [
    "\u{A0}", "\u{202F}", "\u{3000}", " \u{200B}", "\u{2060} ", "\u{FEFF} ", "  ", " \u{FE0F}",
    "\u{34F} ", " \u{115F}", "\u{3164} ", " \u{1D173}", "\u{E0100} ",
  ])
  func `may have any blank in its names, headers and moments`(blank: String) {
    let reading = read(
      "Mã\(blank)hồ sơ;Hoạt\(blank)động;Thời điểm;Đơn\(blank)vị\n"
        + "PA\u{200B}-1\(blank);Trả\(blank)lời\(blank);01/07/2025\(blank)08:30;Văn\u{A0}phòng\n"
        + "PA-1;Trả lời;02/07/2025 08:30;Văn phòng\n")

    #expect(reading.problems == [])
    #expect(reading.cases.map(\.identifier) == ["PA-1"])
    #expect(reading.cases[0].events.map(\.activity) == ["Trả lời", "Trả lời"])
    #expect(
      reading.cases[0].events.map(\.attributes)
        == Array(repeating: [Attribute("Đơn vị", .text("Văn phòng"))], count: 2))
    #expect(reading.cases[0].events[0].at.iso == "2025-07-01T08:30:00+07:00")
  }

  @Test(
    arguments: [
      ("Hồ sơ 1", "Ho\u{302}\u{300} so\u{31B} 1"), ("Hồ sơ 1", "Hồ  sơ 1"), ("PA 1", "PA\u{A0} 1"),
    ], [LogOptions.Order.any, .grouped])
  func `may write the name of a case in several ways`(
    names: (String, String), order: LogOptions.Order
  ) {
    var options = LogOptions()
    options.order = order
    let rows = [names.0, names.1, names.1, names.0].map { "\($0);A;01/07/2024 08:00\n" }
    let text =
      "case;activity;timestamp\n\(rows.joined())2;A;02/07/2024 08:00\n\(names.1);B;03/07/2024 08:00\n"

    let reading = read(text, options)

    #expect(reading.cases.map(\.identifier) == [names.0, "2"])
    #expect(reading.cases.map(\.events.count) == [order == .any ? 5 : 4, 1])
    #expect(reading.problems == (order == .any ? [] : ["7:1 TS0467"]))
  }

  @Test func `has one blank between the words of its values, and keeps their lines`() {
    let reading = read(
      "case;activity;timestamp;unit\n1;A;01/07/2024;\"Phòng \u{A0}Hạ  tầng\nđô thị\"\n")

    #expect(
      reading.cases.first?.events.first?.attributes == [
        Attribute("unit", .text("Phòng Hạ tầng\nđô thị"))
      ])
  }

  @Test func `lacks cells that a row must have, and is told which`() {
    let reading = read("case;activity;timestamp;note\n1;A;01/07/2024;x\n1\n1;B\n")

    #expect(reading.problems == ["3:1 TS0461", "4:1 TS0461"])
    #expect(
      reading.diagnostics.map(\.message.english) == [
        "the row has only 1 cell and lacks the activity and the timestamp",
        "the row has only 2 cells and lacks the timestamp",
      ])
  }

  @Test func `may break the lines of its header`() {
    let reading = read("\"Mã\nhồ sơ\";Hoạt động;\"Thời\nđiểm\"\n1;A;01/07/2025\n")

    #expect(reading.problems == [])
    #expect(shape(reading) == ["1 0: A@4"])
  }

  @Test(arguments: [" ", "\t", "\u{A0}", "\u{2009} ", "\u{3000}", "\u{200B}"], [1, 4096])
  func `may have blanks between separators and quotation marks`(blank: String, step: Int) {
    let text =
      "\"case\",\(blank)\"activity\"\(blank),\"timestamp\"\n"
      + "\"1\",\(blank)\"A, a\"\(blank),\(blank)\(blank)\"01/07/2025 08:30\"\(blank)\n1,Ă\(blank),02/07/2025\n"

    let reading = read(Array(text.utf8), by: step)

    #expect(reading.problems == [])
    #expect(shape(reading) == ["1 0: A, a@2 Ă@3"])
  }

  @Test(arguments: ["é", "\u{2013}", "\u{200B}x"])
  func `may have no text between a quotation mark and a separator`(text: String) {
    let reading = read("case,activity,timestamp\n1,\"A\"\(text),01/07/2025\n")

    #expect(reading.problems == ["2:1 TS0462"])
  }

  @Test(arguments: [
    ("Ngày+Giờ", "2025-07-01T08:30:00+07:00"), ("Ngày", "2025-07-01"),
    ("3+4", "2025-07-01T08:30:00+07:00"), (nil, "2025-07-01T08:30:00+07:00"),
  ])
  func `may have days and clocks in two columns`(map: String?, iso: String) throws {
    var options = LogOptions()
    options.columns.moment = map

    let reading = read(
      "case;activity;Ngày;Giờ;note\n1;A;01/07/2025;08:30;x\n1;B;02/07/2025;;y\n", options)

    #expect(reading.problems == [])
    let events = try #require(reading.cases.first?.events)
    #expect(
      (events[0].precision == .day ? events[0].at.date.iso : events[0].at.iso) == iso)
    #expect(events[1].precision == .day)
  }

  @Test(arguments: [
    ("Ngày;Giờ phút", "01/07/2025;08:30", "2025-07-01T08:30:00+07:00"),
    ("Thời điểm;Giờ", "01/07/2025;08:30", "2025-07-01T08:30:00+07:00"),
    ("Thời gian;Giờ, phút", "01/07/2025;8h30", "2025-07-01T08:30:00+07:00"),
    ("Date;Time", "01/07/2025;08:30", "2025-07-01T08:30:00+07:00"),
    // What says its time itself needs no other column.
    ("Thời điểm;Giờ", "01/07/2025 09:00;2,5", "2025-07-01T09:00:00+07:00"),
    ("timestamp;time", "01/07/2025;35", "2025-07-01"),
  ])
  func `may call the column of its clocks in several ways`(
    header: String, row: String, iso: String
  ) {
    let reading = read("case;activity;\(header)\n1;A;\(row)\n")

    #expect(reading.problems == [])
    #expect(reading.cases.first?.events.first?.iso == iso)
  }

  @Test func `says once that a column seems to hold clocks, and how to join it`() {
    let text = "case;activity;Ngày;Giờ tiếp nhận\n1;A;01/07/2025;08:30\n1;B;02/07/2025;09:00\n"
    var options = LogOptions()
    options.columns.moment = "Ngày"

    let reading = read(text)

    #expect(reading.problems == ["2:16 TS0475"])
    #expect(
      reading.diagnostics.first?.remedy?.english
        == "join the two columns: --columns \"timestamp=Ngày+Giờ tiếp nhận\"")
    #expect(read(text, options).problems == [])
  }

  @Test(arguments: [
    ("Ngày;Lúc", "01/07/2025;08:30", "2:16"), ("Ngày;Khi", "01/07/2025;8h30", "2:16"),
    ("Ngày;Giờ;Lúc", "01/07/2025;;08:30", "2:17"), ("Date;X", "01/07/2025;2:05 PM", "2:16"),
  ])
  func `knows a column of clocks by its cells, whatever it is called`(
    header: String, row: String, place: String
  ) {
    let reading = read("case;activity;\(header)\n1;A;\(row)\n")

    #expect(reading.problems == ["\(place) TS0475"])
  }

  @Test(arguments: [
    ("Ngày;Ghi chú", "01/07/2025;gọi lại\n1;B;01/07/2025;08:30"),
    ("Ngày;Giờ;Giờ hẹn", "01/07/2025;08:00;09:00\n1;B;02/07/2025;;09:00"),
  ])
  func `takes no column of other things for one of clocks`(header: String, rows: String) {
    let reading = read("case;activity;\(header)\n1;A;\(rows)\n")

    #expect(reading.problems == [])
  }

  @Test(arguments: [[0xD2] as [UInt8], [0xE9], [0xC3, 0x28]])
  func `in another encoding is told of once, and its header is not read`(bytes: [UInt8]) {
    let reading = read(
      Array("case;activity;timestamp;N".utf8) + bytes
        + Array("i dung\nNguyen Van An;A;01/07/2025;x\n2;B;02/07/2025;y\n".utf8))

    #expect(reading.problems == ["1:1 TS0451"])
    #expect(reading.cases.isEmpty)
  }

  @Test func `keeps a column of clocks that a rule looks at`() {
    var options = LogOptions()
    options.asked = ["Giờ"]

    let reading = read("case;activity;Thời điểm;Giờ\n1;A;01/07/2025;08:30\n", options)

    #expect(reading.cases.first?.events.first?.attributes == [Attribute("Giờ", .text("08:30"))])
    #expect(reading.problems == ["2:16 TS0475"])
  }

  @Test func `tells which of two columns is not there, and which clock is none`() {
    var options = LogOptions()
    options.columns.moment = "Ngày+Gio"

    let missing = read("case;activity;Ngày;Giờ\n", options)
    options.columns.moment = "Ngày+Giờ"
    let unreadable = read("case;activity;Ngày;Giờ\n1;A;01/07/2025;sáng\n", options)

    #expect(missing.problems == ["1:1 TS0459"])
    #expect(missing.diagnostics.first?.remedy?.english.contains("“Giờ”") == true)
    #expect(unreadable.problems == ["2:16 TS0466"])
  }

  @Test func `may call two columns alike that no rule looks at`() {
    let text = "case;activity;timestamp;note;note\n1;A;01/07/2025;x;y\n"
    var options = LogOptions()
    options.asked = ["unit"]
    var asking = LogOptions()
    asking.asked = ["note"]

    #expect(read(text, options).problems == [])
    #expect(read(text, asking).problems == ["1:30 TS0460"])
    #expect(read(text).problems == ["1:30 TS0460"])
  }

  @Test func `may have a cell that is too long where no rule looks`() {
    let long = String(repeating: "x", count: LogLimits.valueByteMaximum + 1)
    let text = "case;activity;timestamp;note\n1;A;01/07/2025;\(long)\n"
    var options = LogOptions()
    options.asked = []

    #expect(read(text, options).problems == ["2:16 TS0472"])
    #expect(shape(read(text, options)) == ["1 0: A@2"])
    #expect(shape(read(text)) == ["1 1: "])
  }
}

@Suite struct `A log in which nothing happened` {
  @Test(arguments: [
    "case,activity,timestamp\n", "case,activity,timestamp", "<log/>",
    "<log><trace><string key='concept:name' value='1'/></trace></log>",
  ])
  func `is refused`(text: String) {
    #expect(read(text).problems.count == 1)
    #expect(read(text).problems.first?.hasSuffix("TS0471") == true)
    #expect(read(text).diagnostics.hasErrors)
    let remedy = read(text).diagnostics.first?.remedy?.english
    #expect(remedy?.contains("--complete") == text.hasPrefix("<"))
  }

  @Test func `is refused where only what begins is in it`() {
    var options = LogOptions()
    options.transitions = .complete

    let reading = read(
      """
      <log><trace><string key="concept:name" value="1"/><event><string key="concept:name" value="A"/>
      <string key="lifecycle:transition" value="start"/>
      <date key="time:timestamp" value="2024-07-01T08:00:00+07:00"/></event></trace></log>
      """, options)

    #expect(reading.problems == ["1:1 TS0471"])
  }

  @Test(arguments: [
    #"<?xml version="1.0"?><log><events><event><string key="id" value="e1"/></event></events><objects/></log>"#,
    "<log><objects/><events/></log>", "{\"ocel:global-log\": {}}", "[\n {\"id\": 1}]",
  ])
  func `is refused where it is centred on objects`(text: String) {
    #expect(read(text).problems.count == 1)
    #expect(read(text).problems.first?.hasSuffix("TS0452") == true)
    #expect(read(text).cases == [])
  }
}

@Suite struct `The end of a log` {
  private func text(_ dates: [String]) -> String {
    "case,activity,timestamp\n" + dates.map { "1,A,\($0)\n" }.joined()
  }

  private static let july = [
    "01/07/2025", "01/07/2025", "07/07/2025", "02/07/2025", "03/07/2025", "10/07/2025",
    "09/07/2025", "10/07/2025", "11/07/2025",
  ]

  @Test(arguments: [
    (july + ["07/07/2052"], ["11:1 TS0470"]), (["07/07/2052"] + july, ["2:1 TS0470"]),
    (july + ["07/07/2052", "08/07/2052"], ["11:1 TS0470"]),
    (july + ["11/01/2026", "08/07/2052"], ["11:1 TS0470"]),
    (july + ["30/09/2025"], ["11:1 TS0470"]), (july + ["05/08/2025"], []), (july, []),
    // Where it happened before, it is no surprise.
    (["01/01/2025"] + july + ["01/12/2025"], []),
    // Half a register is no stray date.
    (["01/07/2025", "02/07/2025", "01/12/2025", "02/12/2025"], []),
    (["01/07/2025", "01/12/2025"], []), (["01/07/2025"], []),
    // Years are, and so is what is planned a month ahead.
    (["01/07/2025", "01/07/2052"], ["3:1 TS0470"]),
    (july + ["10/08/2025", "11/08/2025", "12/08/2025"], ["11:1 TS0470"]),
    (["04/07/1925"] + july, ["2:1 TS0470"]), (["04/07/1925", "05/07/1925"] + july, ["3:1 TS0470"]),
    // Neither end hides the other.
    (["04/07/1925"] + july + ["04/07/2052"], ["2:1 TS0470", "12:1 TS0470"]),
    (["04/07/2015"] + july + ["04/07/2035"], ["2:1 TS0470", "12:1 TS0470"]),
    (["01/07/2023", "01/07/2024", "01/07/2025"], []),
    (["01/07/2022", "01/07/2023", "01/07/2024", "01/07/2025"], []),
  ])
  func `is told where it stands far from the rest`(dates: [String], problems: [String]) {
    let reading = read(text(dates))

    #expect(reading.problems == problems)
    #expect(!reading.diagnostics.hasErrors)
  }

  @Test func `is no end of limits where another was said, or where it is the beginning`() {
    var options = LogOptions()
    options.end = .said

    let late = read(text(Self.july + ["07/07/2052"]), options).diagnostics.first
    let early = read(text(["04/07/1925"] + Self.july)).diagnostics.first

    #expect(
      late?.message.english
        == "this event is dated 07/07/2052, far from all others (the one before it: 11/07/2025)")
    #expect(late?.remedy?.english.contains("--until") == false)
    #expect(
      early?.message.english
        == "this event is dated 04/07/1925, far from all others (the one after it: 01/07/2025)")
    #expect(early?.remedy?.english == "correct the date if it is wrong")
  }

  @Test func `is told in XES, too`() {
    let events = (Self.july + ["07/07/2052"]).map {
      "<event><string key='concept:name' value='A'/><date key='time:timestamp' value='\($0)'/></event>\n"
    }

    let reading = read(
      "<log><trace><string key='concept:name' value='1'/>\n\(events.joined())</trace></log>")

    #expect(reading.problems == ["11:1 TS0470"])
    #expect(
      reading.diagnostics.first?.message.english
        == "this event is dated 07/07/2052, far from all others (the one before it: 11/07/2025); "
        + "the limits of the whole register are judged up to it")
  }
}
