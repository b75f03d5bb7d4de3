import Diagnostics
import Wording
import YAML

/// The lines that diagnostics speak of, kept in the place of the files that they stand in.
struct QuotedLines: Sendable {
  private var lines: [String: [Int: String]] = [:]
  /// How many diagnostics of the list have been seen to.
  private var count = 0

  /// Takes the lines of what has been added to a list since it was seen last.
  mutating func add(_ diagnostics: DiagnosticList, _ texts: [String: ParsedFile]) {
    for diagnostic in diagnostics.dropFirst(count) {
      let place = diagnostic.location
      guard let line = texts[place.file]?.line(place.position.line) else { continue }
      lines[place.file, default: [:]][place.position.line] = line
    }
    count = diagnostics.count
  }

  mutating func add(_ other: QuotedLines) {
    lines.merge(other.lines) { first, second in first.merging(second) { line, _ in line } }
  }

  /// A diagnostic with the line that it speaks of.
  func render(_ diagnostic: Diagnostic, language: Language) -> String {
    let place = diagnostic.location
    return diagnostic.render(
      language: language, sourceLine: lines[place.file]?[place.position.line])
  }
}
