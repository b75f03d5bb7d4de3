/// The part of an editor that fits into a rectangle, ready to be drawn.
package struct EditorView: Hashable, Sendable {
  package let lines: [String]
  /// Where the caret stands, from the top left corner of the view.
  package let caret: Point
  /// The number of the first line shown, from zero.
  package let firstLine: Int
  package let lineCount: Int
  /// What could not be written, as a mark for the corner of the view.
  package let refusalMark: String?

  package init(
    lines: [String], caret: Point, firstLine: Int, lineCount: Int, refusalMark: String? = nil
  ) {
    self.lines = lines
    self.caret = caret
    self.firstLine = firstLine
    self.lineCount = lineCount
    self.refusalMark = refusalMark
  }
}

extension TextEditor {
  /// The lines that a rectangle shows, scrolled so that the caret is among them.
  ///
  /// Complexity: linear in what is shown, when the last key was handled at the same width.
  package func view(width: Int, height: Int) -> EditorView {
    let lines = lines(width: width)
    let caretLine = lines.line(of: caret)
    let first = firstVisibleLine(caretLine: caretLine, lineCount: lines.lineCount, height: height)
    let shown = first..<min(lines.lineCount, first + max(1, height))
    return EditorView(
      lines: shown.map { String(characters[lines[$0]].filter { $0 != "\n" }) },
      caret: Point(
        x: min(lines.width(of: lines[caretLine].lowerBound..<caret), max(0, width - 1)),
        y: caretLine - first),
      firstLine: first, lineCount: lines.lineCount, refusalMark: refusalMark)
  }

  /// The same in every language: it stands where there is no room for a sentence.
  var refusalMark: String? {
    switch refusal {
    case .tooLong(_, let maximum)?: "! \(maximum)/\(maximum)"
    case .tooManyMarks?: "!"
    case nil: nil
    }
  }

  /// Moves the caret by visual lines; past the first or last one it goes to the end of the text.
  package mutating func moveLines(by count: Int, width: Int) {
    let lines = lines(width: width)
    let current = lines.line(of: caret)
    let target = current + count
    let wanted = preferredColumn ?? lines.width(of: lines[current].lowerBound..<caret)
    if target < 0 {
      caret = 0
    } else if target >= lines.lineCount {
      caret = characters.count
    } else {
      caret = position(atColumn: wanted, in: lines, line: target)
    }
    endStep()
    preferredColumn = wanted
  }

  package mutating func moveToLineStart(width: Int) {
    let lines = lines(width: width)
    move(to: lines[lines.line(of: caret)].lowerBound)
  }

  package mutating func moveToLineEnd(width: Int) {
    let lines = lines(width: width)
    move(to: lastPosition(in: lines, line: lines.line(of: caret)))
  }

  package mutating func moveLeft() { move(to: caret - 1) }
  package mutating func moveRight() { move(to: caret + 1) }
  package mutating func moveWordLeft() { move(to: wordStart(before: caret)) }
  package mutating func moveWordRight() { move(to: wordEnd(after: caret)) }

  /// Puts the caret after so many graphemes.
  package mutating func move(to position: Int) {
    caret = max(0, min(position, characters.count))
    endStep()
  }

  /// Scrolls no further than the caret asks for.
  mutating func followCaret(width: Int, height: Int) {
    let lines = lines(width: width)
    firstLine = firstVisibleLine(
      caretLine: lines.line(of: caret), lineCount: lines.lineCount, height: height)
  }

  /// The lines at a width: as a rule they are known from the last key.
  private func lines(width: Int) -> EditorLayout {
    var layout = layout
    layout.setWidth(width)
    return layout
  }

  private func firstVisibleLine(caretLine: Int, lineCount: Int, height: Int) -> Int {
    let rows = max(1, height)
    let highest = max(0, lineCount - rows)
    return max(min(firstLine, caretLine, highest), caretLine - rows + 1)
  }

  /// The last position that still shows on the line: before its line feed or its last space.
  private func lastPosition(in lines: EditorLayout, line: Int) -> Int {
    let range = lines[line]
    return line == lines.lineCount - 1 ? range.upperBound : range.upperBound - 1
  }

  private func position(atColumn wanted: Int, in lines: EditorLayout, line: Int) -> Int {
    let last = lastPosition(in: lines, line: line)
    var position = lines[line].lowerBound
    var column = 0
    while position < last {
      column += lines.width(of: position..<position + 1)
      if column > wanted { break }
      position += 1
    }
    return position
  }
}
