package import Wording

extension Table {
  /// Whether a file begins with the mark by which Excel knows UTF-8.
  package enum ByteOrderMark: Sendable {
    case marked
    case unmarked
  }

  /// The table for spreadsheets, as RFC 4180 writes it: the titles of the columns, then the rows.
  ///
  /// What somebody wrote is shown and never computed; numbers stay numbers, also those below zero.
  package func csv(_ language: Language, _ mark: ByteOrderMark = .unmarked) -> String {
    var lines = [CSVText.row(columns.map(\.title))]
    lines += rows.map { row in
      row.map { cell in
        let text = cell.spreadsheetText(language)
        if case .text = cell { return CSVText.cell(text) }
        return text.contains(",") ? "\"\(text)\"" : text
      }.joined(separator: ",")
    }
    return (mark == .marked ? "\u{FEFF}" : "") + lines.map { $0 + "\r\n" }.joined()
  }
}
