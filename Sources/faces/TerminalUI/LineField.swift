internal import Wording

/// One line of text being written, scrolled sideways when it is longer than its place.
package struct LineField: Hashable, Sendable {
  /// The longest line, in graphemes, unless another limit is asked for.
  package static let characterMaximum = 200

  private var editor: TextEditor

  /// Creates a field with the caret after the text.
  package init(_ text: String = "", maximumLength: Int = characterMaximum) {
    editor = TextEditor(text, kind: .singleLine, maximumLength: maximumLength)
  }

  /// Creates a field with the caret behind so many graphemes.
  package init(_ text: String, caret: Int) {
    self.init(text)
    editor.move(to: caret)
  }

  package var text: String { editor.text }
  package var isEmpty: Bool { editor.isEmpty }
  package var caret: Int { editor.caret }

  /// What the last key could not bring into the line.
  package var refusal: TextEditor.Refusal? { editor.refusal }

  package mutating func clear() { editor.clear() }

  @discardableResult
  package mutating func insert(_ text: String) -> Bool { editor.insert(text) }

  /// Does what a key means in a line and returns whether it meant anything.
  @discardableResult
  package mutating func handle(_ key: Key) -> Bool {
    // A line never wraps: it is as wide as it needs to be.
    editor.handle(key, width: .max / 2)
  }

  /// The part of the line around the caret that fits into a width, as a view of one line.
  package func view(width: Int) -> EditorView {
    let characters = editor.characters
    var first = editor.caret
    // The caret itself needs a column, and one more shows that the text goes on to the left.
    var used = 1
    while first > 0, used + characters[first - 1].displayWidth <= max(1, width) {
      first -= 1
      used += characters[first].displayWidth
    }
    var shown = ""
    var columns = 0
    for character in characters[first...] {
      columns += character.displayWidth
      guard columns <= width else { break }
      shown.append(character)
    }
    return EditorView(
      lines: [shown], caret: Point(x: used - 1, y: 0), firstLine: 0, lineCount: 1,
      refusalMark: editor.refusalMark)
  }
}
