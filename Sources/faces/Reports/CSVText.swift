import Wording

/// Cells and rows of comma-separated values, as RFC 4180 writes them.
enum CSVText {
  /// A row with its line end.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",")
  }

  /// A cell that a spreadsheet shows and never computes.
  ///
  /// What begins like a formula gets an apostrophe before it, also behind blanks, and behind a line
  /// feed or a semicolon: where the semicolon separates, a program takes them for ends of a cell.
  /// What is not seen is replaced.
  static func cell(_ text: String) -> String {
    let text = guarded(text)
    guard text.contains(where: { ",\"\n;".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
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
