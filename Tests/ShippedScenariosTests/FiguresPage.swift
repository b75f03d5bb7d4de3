import Foundation
import Testing

/// The page of the handbook that tells how the score stands up to cheats, letters and worse work.
///
/// The tests that measure a figure hold its row. `RECORD_FIGURES=1 swift test` writes the rows anew; read
/// the difference before you keep it.
enum FiguresPage {
  /// A table of the page, by the beginning of its heading.
  enum Table: String, Sendable {
    case unread = "## Không đọc"
    case careless = "## Quyết đúng"
    case decided = "## Ký được"
    case letters = "## Thư của người khác"
    case ungrounded = "## Câu chưa rõ căn cứ"
    case worsenings = "## Làm kém hơn"
  }

  private static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Handbook.docc/score-figures.md")

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIGURES"] == "1"

  /// Tests of one suite run side by side.
  private static let lock = NSLock()

  /// Expects that the page has a row, or writes it.
  static func hold(
    _ row: [String], in table: Table, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    lock.lock()
    defer { lock.unlock() }
    var lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    let section = try #require(
      Self.rows(of: table, in: lines), sourceLocation: sourceLocation)
    let line = "| " + row.joined(separator: " | ") + " |"
    let key = "| " + (row.first ?? "") + " |"
    let place = lines[section].firstIndex { $0.hasPrefix(key) }
    guard isRecording else {
      #expect(place.map { lines[$0] } == line, sourceLocation: sourceLocation)
      return
    }
    if let place {
      lines[place] = line
    } else {
      let last = lines[section].lastIndex { $0.hasPrefix("|") } ?? section.lowerBound
      lines.insert(line, at: last + 1)
    }
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }

  /// The lines below the heading of a table.
  private static func rows(of table: Table, in lines: [String]) -> Range<Int>? {
    guard let heading = lines.firstIndex(where: { $0.hasPrefix(table.rawValue) }) else {
      return nil
    }
    let end = lines[(heading + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
    return heading..<end
  }

  /// The first cells of the rows of a table.
  static func keys(of table: Table) throws -> [String] {
    let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    let place = try #require(Self.rows(of: table, in: lines))
    let rows = lines[place].filter { $0.hasPrefix("| ") }.dropFirst()
    return rows.map { row in
      row.dropFirst(2).prefix { $0 != "|" }.trimmingCharacters(in: .whitespaces)
    }
  }
}
