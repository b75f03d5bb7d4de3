/// A spot in a text, counted as people and editors count: lines and columns from one.
///
/// A column is one character as a reader sees it. A Vietnamese letter is one column whether the
/// file keeps it composed or as a base with marks.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    precondition(line >= 1 && column >= 1, "lines and columns are counted from one")
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A spot in a named file.
package struct SourceLocation: Hashable, Sendable {
  /// The file as the user named it; it is shown, never opened.
  package let file: String
  package let position: SourcePosition

  package init(file: String, position: SourcePosition) {
    self.file = file
    self.position = position
  }
}

extension SourceLocation: CustomStringConvertible {
  package var description: String { "\(file):\(position.line):\(position.column)" }
}
