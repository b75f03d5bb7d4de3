private import Wording

/// Cells and rows of comma-separated values, as RFC 4180 writes them.
package enum CSVText {
  /// A row, without its line end.
  package static func row(_ cells: [String]) -> String {
    var bytes: [UInt8] = []
    append(cells, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a row, without its line end.
  package static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
  }

  package static func cell(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a cell that a spreadsheet shows and never computes.
  ///
  /// What begins like a formula gets an apostrophe before it, also behind blanks, and behind a line
  /// feed or a semicolon: where the semicolon separates, a program takes them for ends of a cell.
  /// What is not seen is replaced.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let (text, needsQuotes) =
      switch need(of: text) {
      case .nothing: (text, false)
      case .quotes: (text, true)
      case .everything: quotable(guarded(text))
      }
    if needsQuotes { bytes.append(0x22) }
    bytes += text.utf8
    if needsQuotes { bytes.append(0x22) }
  }

  /// What a cell needs before it can stand in a row.
  private enum Need {
    case nothing
    case quotes
    /// Perhaps an apostrophe, and whatever else.
    case everything
  }

  /// Looks at a cell once: nearly all are plain letters, and begin no formula.
  private static func need(of text: String) -> Need {
    var need = Need.nothing
    var isAtStart = true
    for scalar in text.unicodeScalars {
      if !scalar.isPlainLetter || scalar == "\"" || isAtStart && startsFormula(scalar) {
        return .everything
      }
      if scalar == "," || scalar == ";" { need = .quotes }
      isAtStart = scalar == ";" || isAtStart && scalar == " "
    }
    return need
  }

  private static func quotable(_ text: String) -> (String, Bool) {
    guard text.contains(where: { ",\"\n;".contains($0) }) else { return (text, false) }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return (doubled, true)
  }

  private static func guarded(_ text: String) -> String {
    var result = ""
    var isAtStart = true
    text.forEachScalar { scalar, hidden in
      let isBlank = hidden != nil || scalar.properties.isWhitespace || scalar == "\""
      if isAtStart, startsFormula(scalar) { result += "'" }
      isAtStart = scalar == "\n" || scalar == ";" || isAtStart && isBlank
      result.unicodeScalars.append(scalar)
    }
    return result.printable
  }

  /// Whether spreadsheets take a text for a formula by this sign, its full or small width included.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "−": true
    default: false
    }
  }
}
