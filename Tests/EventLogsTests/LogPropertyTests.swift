import Auditing
import Diagnostics
import Foundation
import Petitions
import Randomness
import Testing
import WorkCalendar

@testable import EventLogs

@Suite struct `Any log` {
  @Test(arguments: 0..<100)
  func `is read back from XES, from packed XES and from shuffled CSV`(seed: Int) throws {
    var numbers = SeededGenerator(seed: seed)
    let written = RandomLog(&numbers)
    let step = 1 + numbers.below(200)

    let xes = read(Array(written.xes.utf8), by: step)
    let packed = read(RandomLog.storedGzip(Array(written.xes.utf8)), by: step)
    let csv = read(Array(written.csv(&numbers).utf8), by: step)

    let problems = written.shapes.allSatisfy { $0.count == 1 } ? ["1:1 TS0471"] : []
    #expect(xes.problems == problems, "seed \(seed)")
    #expect(xes.cases.map(RandomLog.shape) == written.shapes, "seed \(seed)")
    #expect(packed.cases == xes.cases, "seed \(seed)")
    #expect(csv.problems == problems, "seed \(seed)")
    // A case without events has no row.
    #expect(
      csv.cases.map(RandomLog.shape).sorted { $0[0] < $1[0] }
        == written.shapes.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }, "seed \(seed)")
  }

  @Test(arguments: 0..<60)
  func `is the same where a thread cuts it ahead`(seed: Int) {
    var numbers = SeededGenerator(seed: seed)
    let log = RandomLog(&numbers)
    let step = 1 + numbers.below(40)
    for text in [Array(log.xes.utf8), Array(log.csv(&numbers).utf8)] {
      let bytes = Array(text.prefix(numbers.below(text.count * 2)))
      var inTurn = EventLogReader(.bytes(bytes, pieceByteCount: step), named: "log")
      var ahead = EventLogReader(
        .bytes(bytes, pieceByteCount: step), named: "log", cutting: .ahead)
      // Left before its end, which must not leave the thread waiting.
      var left = EventLogReader(
        .bytes(bytes, pieceByteCount: step), named: "log", cutting: .ahead)
      _ = left.next()

      var cases: [[RegisterCase]] = [[], []]
      while let next = inTurn.next() { cases[0].append(next) }
      while let next = ahead.next() { cases[1].append(next) }
      let problems = [inTurn.diagnostics, ahead.diagnostics]

      #expect(cases[0] == cases[1], "seed \(seed)")
      #expect(problems[0] == problems[1], "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200)
  func `cut off or damaged anywhere ends in cases and problems, never in a trap`(seed: Int) {
    var numbers = SeededGenerator(seed: seed)
    let log = RandomLog(&numbers)
    let texts = [Array(log.xes.utf8), Array(log.csv(&numbers).utf8)]
    for text in texts {
      var bytes = Array(text.prefix(numbers.below(text.count + 1)))
      for _ in 0..<numbers.below(4) where !bytes.isEmpty {
        bytes[numbers.below(bytes.count)] = UInt8(numbers.below(256))
      }
      var options = LogOptions()
      options.order = numbers.below(2) == 0 ? .any : .grouped

      let reading = read(.bytes(bytes, pieceByteCount: 1 + numbers.below(99)), options)

      #expect(reading.cases.count <= bytes.count, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200)
  func `of random bytes ends without a trap`(seed: Int) {
    var numbers = SeededGenerator(seed: seed)
    let parts = [
      "a", ",", ";", "\"", "\n", "\r", "case", "activity", "timestamp", "<log>", "\u{FEFF}",
    ]
    var bytes: [UInt8] = numbers.below(3) == 0 ? [0x1F, 0x8B, 8] : []
    for _ in 0..<numbers.below(60) {
      bytes += Array(parts[numbers.below(parts.count)].utf8)
      if numbers.below(9) == 0 { bytes.append(UInt8(numbers.below(256))) }
    }

    #expect(read(bytes).cases.count <= bytes.count, "seed \(seed)")
  }
}

/// A log made by chance, with what must be read back from it.
struct RandomLog {
  private struct Row {
    let activity: String
    let moment: Instant
    let note: String
  }

  private var cases: [(name: String, rows: [Row])] = []

  init(_ numbers: inout SeededGenerator) {
    let words = ["Tiếp nhận", "Trả lời", "a,b;c", "\"nháy\"", "dòng\nhai", "<&>'", "x"]
    for number in 0..<numbers.below(6) {
      var rows: [Row] = []
      for place in 0..<numbers.below(6) {
        // Apart, so that shuffled rows keep one order.
        let milliseconds = Int64(place * 100_000 + numbers.below(90_000))
        rows.append(
          Row(
            activity: words[numbers.below(words.count)],
            moment: Instant(milliseconds: 1_676_000_000_000 + milliseconds),
            note: words[numbers.below(words.count)] + "\(numbers.below(99))x"))
      }
      cases.append(("PA \(number)", rows))
    }
  }

  var shapes: [[String]] {
    cases.map { entry in
      // A name is one line, wherever its cell breaks.
      [entry.name]
        + entry.rows.map {
          "\($0.activity.replacing("\n", with: " "))|\($0.moment)|\($0.note)"
        }
    }
  }

  static func shape(_ logCase: RegisterCase) -> [String] {
    [logCase.identifier]
      + logCase.events.map { event in
        "\(event.activity)|\(event.at)|" + event.attributes.flatMap(\.value.texts).joined()
      }
  }

  var xes: String {
    var text = "<?xml version='1.0' encoding='UTF-8'?>\n<log>\n"
    for entry in cases {
      text += "<trace><string key='concept:name' value='\(entry.name)'/>\n"
      for row in entry.rows {
        text += "<event><string key='concept:name' value='\(Self.escaped(row.activity))'/>"
        text += "<date key='time:timestamp' value='\(row.moment.iso)'/>"
        text += "<string key='note' value='\(Self.escaped(row.note))'/></event>\n"
      }
      text += "</trace>\n"
    }
    return text + "</log>\n"
  }

  func csv(_ numbers: inout SeededGenerator) -> String {
    var rows = cases.flatMap { entry in
      entry.rows.map { row in
        [entry.name, row.activity, row.moment.iso, row.note].map {
          "\"" + $0.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ";")
      }
    }
    for index in rows.indices { rows.swapAt(index, numbers.below(rows.count)) }
    return (["Case ID;Activity;Timestamp;Note"] + rows).joined(separator: "\r\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&apos;")
      .replacing("\n", with: "&#10;")
  }

  /// Gzip data with blocks that are stored and not packed, which needs no packer.
  static func storedGzip(_ bytes: [UInt8]) -> [UInt8] {
    func little(_ value: UInt32, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }
    var result: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1]
    let count = UInt32(bytes.count)
    result += little(count, 2) + little(~count, 2) + bytes
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return result + little(~sum, 4) + little(count, 4)
  }
}
