import Diagnostics
import Testing
import Wording

@testable import EventLogs

@Suite struct `An option of a log` {
  private func idle(_ text: String, _ change: (inout LogOptions) -> Void) -> [LogOption] {
    var options = LogOptions()
    change(&options)
    var reader = EventLogReader(
      .bytes(Array(text.utf8), pieceByteCount: 4096), named: "log", options: options)
    while reader.next() != nil {}
    return reader.optionsWithoutEffect
  }

  private static let head = "case id,activity,timestamp\n"

  @Test func `that had nothing to act on in a table is known`() {
    let plain = Self.head + "1,Tiếp nhận,2023-02-13\n2,Tiếp nhận,2023-02-13\n"
    let told = idle(plain) {
      $0.moments.midnightIsDay = true
      $0.moments.zone = .minutesAheadOfUTC(0)
      $0.fillsDown = true
      $0.order = .grouped
    }
    #expect(told == [.midnightAsDay, .zone, .fillDown, .grouped])

    let rich = Self.head + "1,Tiếp nhận,2023-02-13 00:00\n,Chuyển,2023-02-13 08:00\n"
    let silent = idle(rich) {
      $0.moments.midnightIsDay = true
      $0.moments.zone = .minutesAheadOfUTC(0)
      $0.fillsDown = true
      $0.order = .grouped
    }
    #expect(silent == [])
  }

  @Test func `that could not mend what it found has had something to act on`() {
    #expect(idle(Self.head + ",Tiếp nhận,2023-02-13\n") { $0.fillsDown = true } == [])
    let scattered = Self.head + ["1", "2", "1"].map { "\($0),Chuyển,2023-02-13\n" }.joined()
    #expect(idle(scattered) { $0.order = .grouped } == [])
  }

  @Test func `that had nothing to act on in XES is known`() {
    func log(_ transition: String, global: String = "") -> String {
      "<log>\(global)<trace><string key='concept:name' value='1'/><event>"
        + "<string key='concept:name' value='Tiếp nhận'/>\(transition)"
        + "<date key='time:timestamp' value='2023-02-13T08:00:00+07:00'/></event></trace></log>"
    }
    func told(_ text: String) -> [LogOption] {
      idle(text) {
        $0.transitions = .complete
        $0.defaults = .data
      }
    }
    #expect(told(log("")) == [.complete, .globalDefaults])

    let start = "<string key='lifecycle:transition' value='start'/>"
    let global = "<global scope='event'><string key='nguon' value='zalo'/></global>"
    #expect(told(log(start, global: global)) == [])
  }
}

@Suite struct `A separator that is not the header's` {
  @Test func `is named, with the one that the register seems to use`() throws {
    var options = LogOptions()
    options.separator = UInt8(ascii: ";")
    let reading = read("case id,activity,timestamp\n1,Tiếp nhận,2023-02-13\n", options)

    #expect(reading.problems == ["1:1 TS0458"])
    let told = try #require(reading.diagnostics.first).render(
      language: .vietnamese, sourceLine: nil)
    #expect(told.contains("--separator “;”") && told.contains("--separator \",\""))
  }

  @Test func `is not suspected where the header has it, or nothing else`() {
    var options = LogOptions()
    options.separator = UInt8(ascii: ";")

    #expect(read("case id;activity;timestamp\n1;Tiếp nhận;2023-02-13\n", options).problems == [])
    #expect(read("case id\n1\n", options).problems.count == 2)
  }
}
