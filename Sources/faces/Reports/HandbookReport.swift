package import Documents
package import Handbooks
import TerminalUI
package import Wording

/// Entries of the handbook in lines of text: one each, or in full.
package struct HandbookReport: Sendable {
  /// How far the further lines of a part stand in.
  private static let indent = 4

  private let entries: [HandbookEntry]

  package init(_ entries: [HandbookEntry]) {
    self.entries = entries
  }

  /// A line for each entry: its name, its title and its basis.
  package func list(_ language: Language) -> Document {
    let width = entries.map(\.id.displayWidth).max() ?? 0
    let lines = entries.map { entry in
      let gap = String(repeating: " ", count: width - entry.id.displayWidth + 2)
      return "\(entry.id)\(gap)\(entry.title[language]) · \(entry.basis[language])"
    }
    let table = Table(
      [
        Column("id", Phrase("Mã", "Id")[language]),
        Column("title", Phrase("Tên", "Title")[language]),
        Column("basis", Phrase("Căn cứ", "Basis")[language]),
      ],
      entries.map { [.text($0.id), .text($0.title[language]), .text($0.basis[language])] },
      form: .sentences(lines))
    return Document(HandbookPageTexts.title[language], in: language, [.table(table)])
  }

  /// All that the entries say, in lines of at most so many columns, with blank lines between them.
  package func lines(_ language: Language, width: Int) -> [String] {
    var lines: [String] = []
    for entry in entries {
      if !lines.isEmpty { lines.append("") }
      for part in entry.lines(language) {
        let wrapped = wrap(part, width: max(1, width - Self.indent))
        lines += wrapped.prefix(1)
        lines += wrapped.dropFirst().map { String(repeating: " ", count: Self.indent) + $0 }
      }
    }
    return lines
  }
}
