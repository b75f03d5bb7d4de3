import Auditing
import Diagnostics
import Testing
import Wording

@testable import EventLogs

@Suite struct `A damaged log` {
  private static let head = "case,activity,timestamp,note\n"

  @Test(arguments: [
    ("", "1:1 TS0453"), ("\u{FEFF}\n", "1:1 TS0453"), ("PK\u{3}\u{4}\u{14}", "1:1 TS0452"),
    ("<html></html>", "1:1 TS0452"), ("a,b\n", "1:1 TS0458"),
    ("case,activity,activity,timestamp\n", "1:15 TS0460"),
    ("<log>", "1:6 TS0455"), ("<log></trace>", "1:8 TS0455"),
    ("<!DOCTYPE log [<!ENTITY a 'a'>]><log/>", "1:15 TS0456"),
    ("<?xml version='1.0' encoding='koi8-r'?><log/>", "1:1 TS0455"),
    ("<log><event/></log>", "1:6 TS0463"), ("<log>\n<trace></trace></log>", "2:1 TS0463"),
  ])
  func `is told at its place`(text: String, problem: String) {
    let reading = read(text)

    #expect(reading.problems.first == problem)
    #expect(reading.cases == [])
  }

  @Test(arguments: [
    ("A,Nhận,2023-02,x", "2:8 TS0466", 1), ("A,Nhận,,x", "2:8 TS0465", 1),
    ("A,,2023-02-13 08:00,x", "2:3 TS0464", 1), ("A,Nhận", "2:1 TS0461", 1),
    ("A,Nhận,2023-02-13 08:00,x,y", "2:1 TS0461", 1),
    ("A,Nhận,2023-02,13 08:00,x", "2:1 TS0461", 1),
    ("A,\"Nhận\"x,2023-02-13 08:00,x", "2:1 TS0462", 1),
    ("\"A\",\"N\"\"\n\",31/02/2023 08:00,x", "3:3 TS0466", 1),
  ])
  func `is read on behind a row that cannot be read`(row: String, problem: String, missing: Int) {
    let reading = read(Self.head + row + "\nA,Gửi,2023-02-14 09:00,y\n")

    #expect(reading.problems == [problem])
    #expect(reading.cases.map(\.identifier) == ["A"])
    #expect(reading.cases.first?.events.map(\.activity) == ["Gửi"])
    #expect(reading.cases.first?.unreadableCount == missing)
    #expect(reading.strayCount == 0)
  }

  @Test(arguments: [
    (",Nhận,2023-02-13 08:00,x", "2:1 TS0463"), (" ,Nhận,2023-02-13 08:00,x", "2:1 TS0463"),
    ("\"A\"x,Nhận,2023-02-13 08:00,x", "2:1 TS0462"),
  ])
  func `of which a row names no case leaves every case unsure`(row: String, problem: String) {
    let rows = "A,Nhận,2023-02-13 08:00,x\nB,Nhận,2023-02-13 08:00,x\n"
    let reading = read(Self.head + row + "\n" + rows)

    #expect(reading.problems == [problem])
    #expect(reading.cases.map(\.identifier) == ["A", "B"])
    #expect(reading.cases.map(\.unreadableCount) == [1, 1])
    #expect(reading.strayCount == 1)
  }

  @Test func `is not read on behind a quotation mark that never closes`() {
    let reading = read(Self.head + "A,Nhận,2023-02-13 08:00,x\nB,\"Nhận,2023-02-13 08:00,x\n")

    #expect(reading.problems == ["3:1 TS0462"])
    #expect(reading.cases.map(\.identifier) == ["A", "B"])
    #expect(reading.cases.map(\.events.count) == [1, 0])
    // Further rows of either case may stand behind the mark.
    #expect(reading.cases.map(\.unreadableCount) == [1, 2])
  }

  @Test func `tells bytes of an older Vietnamese encoding`() {
    let row: [UInt8] = Array("A,Nh".utf8) + [0xB5, 0x6E] + Array(",2023-02-13 08:00,x\n".utf8)

    #expect(read(Array(Self.head.utf8) + row).problems == ["2:1 TS0451"])
    #expect(read(Array(Self.head.utf8) + row).cases.map(\.unreadableCount) == [1])
  }

  @Test(arguments: [
    Array("M".utf8) + [0xB7] + Array(",vi".utf8) + [0xD6, 0x63] + Array(",timestamp\n".utf8),
    Array("\"case\"x,activity,timestamp\n".utf8),
  ])
  func `whose header cannot be read has no other`(header: [UInt8]) {
    let reading = read(header + Array("Nguyễn Văn A,Nhận,13/02/2023\nB,Nhận,13/02/2023\n".utf8))

    #expect(reading.problems.count == 1)
    #expect(reading.problems.first?.hasPrefix("1:1 ") == true)
    #expect(reading.cases == [])
    #expect(reading.strayCount == 0)
  }

  @Test func `tells a case that comes back in a grouped file`() {
    var options = LogOptions()
    options.order = .grouped
    let rows = ["A", "A", "B", "A", "C"].map { "\($0),Nhận,2023-02-13 08:00,x\n" }

    let reading = read(Self.head + rows.joined(), options)

    #expect(reading.problems == ["5:1 TS0467"])
    #expect(reading.cases.map(\.identifier) == ["A", "B", "C"])
    #expect(reading.cases.map(\.events.count) == [2, 1, 1])
    #expect(reading.strayCount == 0)
  }

  @Test func `leaves a case unsure that a reading before saw coming back`() {
    var options = LogOptions()
    options.order = .grouped
    let rows = ["A", "B", "A"].map { "\($0),Nhận,2023-02-13 08:00,x\n" }
    let bytes = Array((Self.head + rows.joined()).utf8)
    var first = EventLogReader(.bytes(bytes), named: "log", options: options)
    while first.next() != nil {}

    var second = EventLogReader(
      .bytes(bytes), named: "log", options: options, survey: first.surveyed)
    var cases: [RegisterCase] = []
    while let next = second.next() { cases.append(next) }

    #expect(cases.map(\.identifier) == ["A", "B"])
    #expect(cases.map(\.unreadableCount) == [1, 0])
  }

  @Test func `held to its end knows of each case what comes behind it`() {
    var options = LogOptions()
    options.order = .grouped
    let rows = ["A", "B", "A"].map { "\($0),Nhận,2023-02-13 08:00,x\n" }
    let bytes = Array((Self.head + rows.joined()).utf8)

    var small = EventLogReader(.bytes(bytes), named: "log", options: options)
    var large = EventLogReader(.bytes(bytes), named: "log", options: options)

    let held = small.rest(eventsMaximum: 100)
    let tooMany = large.rest(eventsMaximum: 2)

    #expect(held?.map(\.identifier) == ["A", "B"])
    #expect(held?.map(\.isWhole) == [false, true])
    #expect(tooMany == nil)
    let lines = [small.surveyed.span.last?.line, large.surveyed.span.last?.line]
    #expect(lines[0] == lines[1])
  }

  @Test func `packed and cut off gives what came before, marked as cut short`() {
    let text = Self.head + "A,Nhận,2023-02-13 08:00,x\nB,Nhận,2023-02-13 08:00,x\n"
    let packed = RandomLog.storedGzip(Array(text.utf8))

    let reading = read(Array(packed.dropLast(10)), by: 7)

    #expect(reading.problems == ["1:1 TS0454"])
    #expect(
      reading.diagnostics.first?.message.english
        == "the compressed data ends early, at byte \(packed.count - 10)")
    #expect(reading.cases.allSatisfy { $0.unreadableCount == 1 })
  }

  @Test func `asks for a sorted file when one in any order is too large to hold`() {
    var options = LogOptions()
    options.heldByteMaximum = 1 << 20
    let rows = (0..<9).map { "\($0),Nhận,2023-02-13 08:00,x\n" }

    #expect(read(Self.head + rows.joined(), options).problems == ["2:1 TS0457"])
  }

  @Test func `names the column that was meant`() throws {
    var options = LogOptions()
    options.columns.activity = "Hoat dong"

    let reading = read("Mã hồ sơ,Hoạt động,Thời điểm\n", options)

    #expect(reading.problems == ["1:1 TS0459"])
    #expect(
      reading.diagnostics.first?.remedy?.english
        == "did you mean “Hoạt động”? The log has: “Mã hồ sơ”, “Hoạt động”, “Thời điểm”")
  }

  @Test func `without a column of moments is told that two columns may be joined`() {
    let reading = read("case,activity,Day,Hour\nA,Nhận,13/02/2023,08:00\n")

    #expect(reading.problems == ["1:1 TS0458"])
    let remedy = reading.diagnostics.first?.remedy
    #expect(remedy?.english.contains(#"--columns "timestamp=DAY+TIME""#) == true)
    #expect(remedy?.vietnamese.contains(#"--columns "timestamp=NGÀY+GIỜ""#) == true)
    let noCase = read("activity,timestamp\n").diagnostics.first?.remedy
    #expect(noCase?.english.contains("+") == false)
  }

  @Test func `keeps a case from which a value or an event could not be taken, and says so`() {
    let text = """
      <log><trace><string key="concept:name" value="A"/>
      <event><string key="concept:name" value="Nhận"/><date key="time:timestamp" value="hôm qua"/></event>
      <event><date key="time:timestamp" value="2023-02-13T08:00:00"/></event>
      <event><string key="concept:name" value="Nhận"/></event>
      <event><string key="concept:name" value="Gửi"/><date key="time:timestamp" value="2023-02-13T08:00:00"/>
      <int key="n" value="ba"/></event>
      <event><string key="concept:name" value="Đóng"/><date key="time:timestamp" value="2023-02-13T08:00:00"/></event>
      </trace><trace><string key="concept:name" value="B"/>
      """

    let reading = read(text)

    #expect(
      reading.problems == [
        "2:49 TS0466", "3:1 TS0464", "4:1 TS0465", "6:1 TS0468", "8:54 TS0455",
      ])
    #expect(reading.cases.map(\.identifier) == ["A"])
    #expect(reading.cases.first?.events.map(\.activity) == ["Đóng"])
    #expect(reading.cases.first?.unreadableCount == 4)
  }

  /// A log of which every event has the same fault, of which there is one cause.
  private static let floods: [(code: String, bytes: [UInt8])] = [
    // The header is ASCII, and the rows are in a code page.
    (
      "TS0451",
      Array("case,activity,timestamp\n".utf8)
        + (0..<250).flatMap { Array("\($0),Nh".utf8) + [0xE2] + Array("n,2023-02-13\n".utf8) }
    ),
    ("TS0461", Array((head + String(repeating: "A,x\n", count: 250)).utf8)),
    (
      "TS0465",
      Array(
        ("<log><trace><string key=\"concept:name\" value=\"A\"/>"
          + String(
            repeating: "<event><string key=\"concept:name\" value=\"Nhận\"/></event>", count: 250)
          + "</trace></log>").utf8)
    ),
    (
      "TS0466",
      Array(
        ("case,activity,timestamp\n"
          + String(repeating: "A,Nhận,13 tháng 2 năm 2023\n", count: 250)).utf8)
    ),
  ]

  @Test(arguments: floods)
  func `tells of one cause a few times, and how often more`(code: String, bytes: [UInt8]) {
    let reading = read(bytes)

    #expect(reading.problems.filter { $0.hasSuffix(code) }.count == 5, "\(reading.problems)")
    #expect(reading.diagnostics.omittedCount == 245)
    #expect(
      reading.diagnostics.remark?[.english]
        == "245 more like \(code) not listed; please fix those above, then check again")
    #expect(reading.diagnostics.errorCount >= 250)
  }

  @Test func `tells of other faults behind many of one kind`() {
    let reading = read(
      Self.head + String(repeating: "A,x\n", count: 250) + "A,Nhận,,x\nA,Nhận,hôm qua,x\n")

    #expect(reading.problems.suffix(2) == ["252:8 TS0465", "253:8 TS0466"])
  }

  @Test func `is told when there is none`() {
    let reading = read(.file("/nirgends/log.csv"))

    #expect(reading.problems == ["1:1 TS0450"])
  }
}
