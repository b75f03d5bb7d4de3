import Wording

/// The lines of a draft, in YAML: whatever a text holds, it stays the text that it is.
struct DraftText {
  private(set) var lines: [String] = []

  /// What the author has to write in the place of.
  static let undecided = "TODO"

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds a line of the draft's own words.
  mutating func add(_ line: String) { lines.append(line) }

  /// Adds a comment: on one line, whatever is in it.
  mutating func comment(_ text: String, indent: Int) {
    lines.append(Self.blanks(indent) + "# " + text.onOneLine.withoutReplacements)
  }

  /// Adds a field with a text of any number of lines, as people read it.
  ///
  /// Every line of it stands further in than the field: nothing in it can end it.
  mutating func block(_ head: String, _ text: String, indent: Int) {
    lines.append(head + " |-")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(line.isEmpty ? "" : Self.blanks(indent) + line)
    }
  }

  static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// A text of one line in quotation marks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.cleaned.onOneLine {
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "\""
  }
}

extension String {
  fileprivate var withoutReplacements: String { replacing("\u{FFFD}", with: "") }
}
