import Auditing
import Diagnostics
import Petitions
import Testing
import Wording
import WorkCalendar

@testable import EventLogs

@Suite struct `An XES log` {
  private func log(_ inside: String, before: String = "") -> String {
    """
    <log>\(before)<trace><string key="concept:name" value="1"/>
    <event><string key="concept:name" value="A"/><date key="time:timestamp" value="2024-07-01T08:00:00+07:00"/>
    \(inside)</event></trace></log>
    """
  }

  private static let defaults =
    #"<global scope="event"><string key="role" value="UNKNOWN"/></global>"#
    + #"<global scope="trace"><string key="channel" value="UNKNOWN"/></global>"#

  @Test func `has defaults that are no data, unless that is said`() {
    var options = LogOptions()
    options.defaults = .data

    let plain = read(log("", before: Self.defaults))
    let filled = read(log("", before: Self.defaults), options)

    #expect(plain.problems == [])
    #expect(plain.cases[0].attributes == [])
    #expect(plain.cases[0].events[0].attributes == [])
    #expect(filled.cases[0].attributes == [Attribute("channel", .text("UNKNOWN"))])
    #expect(filled.cases[0].events[0].attributes == [Attribute("role", .text("UNKNOWN"))])
  }

  @Test func `may have a damaged value where no rule looks`() {
    let text = log(#"<int key="pages" value="ba"/>"#)
    var options = LogOptions()
    options.asked = ["role"]
    var asking = LogOptions()
    asking.asked = ["pages"]

    #expect(read(text, options).problems == ["3:1 TS0472"])
    #expect(!read(text, options).diagnostics.hasErrors)
    #expect(read(text, options).cases.map(\.unreadableCount) == [0])
    #expect(read(text, asking).problems == ["3:1 TS0468"])
    #expect(read(text, asking).cases.map(\.unreadableCount) == [1])
    #expect(read(text).cases.map(\.unreadableCount) == [1])
  }

  @Test func `counts the first of two equal keys, for names as for data`() {
    let reading = read(
      log(
        #"<string key="concept:name" value="B"/><string key="n" value="x"/><string key="n" value="y"/>"#
          + #"<date key="time:timestamp" value="2025-07-01T08:00:00+07:00"/>"#))

    #expect(reading.problems == ["3:1 TS0473", "3:93 TS0473"])
    #expect(!reading.diagnostics.hasErrors)
    let event = reading.cases[0].events[0]
    #expect(event.activity == "A")
    #expect(event.attributes.value(of: "n") == .text("x"))
    #expect(event.at.iso == "2024-07-01T08:00:00+07:00")
  }

  @Test func `is refused once for a classifier that it does not have`() {
    var options = LogOptions()
    options.classifier = "Activty"
    let text = log("", before: #"<classifier name="Activity" keys="concept:name"/>"#)

    let reading = read(text, options)

    #expect(reading.problems == ["1:55 TS0459"])
    #expect(reading.diagnostics.first?.remedy?.english.contains("did you mean “Activity”?") == true)
    #expect(reading.cases == [])
  }

  private static let classifiers =
    "<classifier name='Hoa\u{323}t\u{A0}đo\u{323}\u{302}ng' keys='concept:name'/>"
    + "<classifier name='R' keys='org:resource'/><classifier name='E' keys=''/>"

  @Test(arguments: ["Hoạt động", "Hoạt  động", "Hoạt\u{A0}động"])
  func `has a classifier whose name may be written in several ways`(name: String) {
    var options = LogOptions()
    options.classifier = name

    let reading = read(log("", before: Self.classifiers), options)

    #expect(reading.problems == [])
    #expect(reading.cases.first?.events.first?.activity == "A")
  }

  private func trace(_ name: String, _ events: [String]) -> String {
    "<trace><string key='concept:name' value='\(name)'/>\n"
      + events.map {
        "<event><string key='concept:name' value='A'/>\($0)"
          + "<date key='time:timestamp' value='2024-07-01T08:00:00+07:00'/></event>\n"
      }.joined() + "</trace>\n"
  }

  @Test(arguments: ["R", "E"])
  func `tells once of a classifier that names no event`(name: String) {
    var options = LogOptions()
    options.classifier = name
    let text = "<log>\(Self.classifiers)\(trace("1", ["", "", ""]))\(trace("2", [""]))</log>"

    let reading = read(text, options)

    #expect(reading.problems == ["2:1 TS0464"])
    #expect(reading.diagnostics.first?.message.english.contains("classifier “\(name)” (") == true)
    #expect(reading.cases.map(\.unreadableCount) == [3, 1])
  }

  @Test func `tells of each event that its classifier does not name where it names others`() {
    var options = LogOptions()
    options.classifier = "R"
    let named = "<string key='org:resource' value='Lan'/>"
    let text = "<log>\(Self.classifiers)\(trace("1", ["", "", named, ""]))</log>"

    let reading = read(text, options)

    #expect(reading.problems == ["2:1 TS0464", "3:1 TS0464", "5:1 TS0464"])
    #expect(reading.cases.first?.events.map(\.activity) == ["Lan"])
  }

  @Test func `says once that traces have one name`() {
    let text =
      "<log>\(trace("c 1", [""]))\(trace("2", [""]))\(trace("c  1", [""]))\(trace("2", [""]))</log>"

    let reading = read(text)

    #expect(reading.problems == ["7:1 TS0474"])
    #expect(!reading.diagnostics.hasErrors)
    #expect(reading.cases.map(\.identifier) == ["c 1", "2", "c 1", "2"])
    #expect(reading.cases.map(\.unreadableCount) == [0, 0, 0, 0])
    #expect(
      reading.diagnostics.first?.message.english
        == "case “c 1” is on line 1 already, and 1 more trace repeats a name; each trace is judged by "
        + "itself, as a case of its own")
  }

  @Test func `leaves every case unsure behind an event outside all`() {
    let text = log("").replacing("<log>", with: "<log><event/>")

    #expect(read(text).cases.map(\.unreadableCount) == [1])
    #expect(read(text).strayCount == 1)
  }

  @Test(arguments: [1, 7, 4096])
  func `is read in an older encoding that it declares`(step: Int) {
    let text = log("").replacing("\"A\"", with: "\"Café ⟦\"")
    let head = #"<?xml version="1.0" encoding="ISO-8859-1"?>"#
    let narrow = (head + text).unicodeScalars.map { $0 == "⟦" ? 0x80 : UInt8($0.value) }
    // "Đóng" in Vietnam's old code page of Windows.
    var vietnamese: [UInt8] = []
    for byte in ("<?xml version='1.0' encoding='windows-1258'?>" + log("")).utf8 {
      vietnamese += byte == 0x41 ? [0xD0, 0xF3, 0x6E, 0x67] : [byte]
    }
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in (#"<?xml version="1.0" encoding="UTF-16"?>"# + log("")).utf16 {
      wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }

    #expect(read(narrow, by: step).problems == [])
    #expect(read(narrow, by: step).cases.first?.events.first?.activity == "Café €")
    #expect(read(vietnamese, by: step).cases.first?.events.first?.activity == "Đóng")
    #expect(read(wide, by: step).problems == [])
    #expect(read(wide, by: step).cases.first?.events.first?.activity == "A")
    #expect(read(Array(wide.dropFirst(2)), by: step).cases.count == 1)
  }
}
