import Wording

/// Cells and rows of comma-separated values, as RFC 4180 writes them.
enum CSVText {
  /// A row with its line end.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",")
  }

  /// A cell that a spreadsheet shows and never computes.
  ///
  /// What begins like a formula gets an apostrophe before it; control characters are replaced.
  static func cell(_ text: String) -> String {
    var text = text.printable
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.contains(where: { ",\"\n;".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
