private import Wording

/// The cells of a roster's file, with the lines that they stand on.
struct RosterTable: Hashable, Sendable {
  /// A row of cells, and the line that it begins on.
  struct Row: Hashable, Sendable {
    let line: Int
    let cells: [String]
  }

  let rows: [Row]

  /// Reads a file that people saved, with the mark of UTF-8 before it or without.
  init(bytes: [UInt8], maximum: Int) throws(RosterProblem) {
    guard bytes.count <= maximum else { throw RosterProblem(.tooLarge) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let plain = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard !plain.contains(0), let text = String(validating: plain, as: UTF8.self) else {
      throw RosterProblem(.notText)
    }
    try self.init(text)
  }

  /// Cuts a text into rows and cells (RFC 4180), by the separator that its first line has most of,
  /// or that it names, as Excel does, with `sep=;`.
  init(_ text: String) throws(RosterProblem) {
    let named = text.prefix { !$0.isNewline }
    var rest = Array(text.unicodeScalars)
    var line = 1
    let separator: Unicode.Scalar
    if named.lowercased().hasPrefix("sep="), let last = named.unicodeScalars.dropFirst(4).first {
      separator = last
      rest = Array(text.dropFirst(named.count + 1).unicodeScalars)
      line = 2
    } else {
      separator = Self.separator(of: named)
    }
    // Files that were put behind one another have the mark of UTF-8 between them too.
    rest.removeAll { $0 == "\u{FEFF}" }
    rows = try Self.cut(rest, separator, from: line)
  }

  private static func separator(of line: Substring) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in line.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    let candidates: [Unicode.Scalar] = ["\t", ";", ","]
    return candidates.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? ","
  }

  private static func cut(
    _ scalars: [Unicode.Scalar], _ separator: Unicode.Scalar, from first: Int
  ) throws(RosterProblem) -> [Row] {
    var rows: [Row] = []
    var (cells, cell) = ([String](), "")
    var (line, rowLine, place) = (first, first, 0)
    var isQuoted = false
    func clean(_ cell: String) -> String {
      let words = cell.onOneLine.composed.split { $0 == " " || $0 == "\u{A0}" }
      return words.joined(separator: " ")
    }
    func endRow() {
      cells.append(clean(cell))
      if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(line: rowLine, cells: cells)) }
      (cells, cell) = ([], "")
    }
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      let isLineEnd = scalar == "\n" || scalar == "\r"
      if isLineEnd {
        // One line end of two characters is one.
        if scalar == "\r", place < scalars.count, scalars[place] == "\n" { place += 1 }
        line += 1
      }
      switch (isQuoted, scalar) {
      case (true, "\""):
        if place < scalars.count, scalars[place] == "\"" {
          cell.unicodeScalars.append(scalar)
          place += 1
        } else {
          isQuoted = false
        }
      case (true, _): cell.unicodeScalars.append(isLineEnd ? " " : scalar)
      case (false, "\"") where cell.allSatisfy({ $0 == " " }): (isQuoted, cell) = (true, "")
      case (false, separator):
        cells.append(clean(cell))
        cell = ""
      case (false, _) where isLineEnd:
        endRow()
        rowLine = line
        guard rows.count <= Roster.traineesMaximum else {
          throw RosterProblem(.tooMany, line: line)
        }
      case (false, _): cell.unicodeScalars.append(scalar)
      }
    }
    if isQuoted { throw RosterProblem(.openQuote, line: rowLine) }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
    return rows
  }
}
