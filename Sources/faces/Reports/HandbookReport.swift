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
  package func list(_ language: Language) -> [String] {
    let width = entries.map(\.id.displayWidth).max() ?? 0
    return entries.map { entry in
      let gap = String(repeating: " ", count: width - entry.id.displayWidth + 2)
      return "\(entry.id)\(gap)\(entry.title[language]) · \(entry.basis[language])".printable
    }
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
