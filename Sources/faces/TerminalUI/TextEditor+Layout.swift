internal import Wording

/// The part of an editor that fits into a rectangle, ready to be drawn.
package struct EditorView: Hashable, Sendable {
  package let lines: [String]
  /// Where the caret stands, from the top left corner of the view.
  package let caret: Point
  /// The number of the first line shown, from zero.
  package let firstLine: Int
  package let lineCount: Int

  package init(lines: [String], caret: Point, firstLine: Int, lineCount: Int) {
    self.lines = lines
    self.caret = caret
    self.firstLine = firstLine
    self.lineCount = lineCount
  }
}

extension TextEditor {
  /// The lines that a rectangle shows, scrolled so that the caret is among them.
  ///
  /// Complexity: linear in the length of the text.
  package func view(width: Int, height: Int) -> EditorView {
    let lines = visualLines(of: characters, width: width)
    let caretLine = line(of: caret, in: lines)
    let first = firstVisibleLine(caretLine: caretLine, lineCount: lines.count, height: height)
    let shown = lines[first..<min(lines.count, first + max(1, height))]
    return EditorView(
      lines: shown.map { String(characters[$0].filter { $0 != "\n" }) },
      caret: Point(
        x: min(column(of: caret, in: lines[caretLine]), max(0, width - 1)), y: caretLine - first),
      firstLine: first, lineCount: lines.count)
  }

  /// Moves the caret by visual lines; past the first or last one it goes to the end of the text.
  package mutating func moveLines(by count: Int, width: Int) {
    let lines = visualLines(of: characters, width: width)
    let current = line(of: caret, in: lines)
    let target = current + count
    let wanted = preferredColumn ?? column(of: caret, in: lines[current])
    if target < 0 {
      caret = 0
    } else if target >= lines.count {
      caret = characters.count
    } else {
      caret = position(atColumn: wanted, in: lines, line: target)
    }
    endTypingRun()
    preferredColumn = wanted
  }

  package mutating func moveToLineStart(width: Int) {
    let lines = visualLines(of: characters, width: width)
    caret = lines[line(of: caret, in: lines)].lowerBound
    endTypingRun()
  }

  package mutating func moveToLineEnd(width: Int) {
    let lines = visualLines(of: characters, width: width)
    caret = lastPosition(in: lines, line: line(of: caret, in: lines))
    endTypingRun()
  }

  package mutating func moveLeft() { move(to: caret - 1) }
  package mutating func moveRight() { move(to: caret + 1) }
  package mutating func moveWordLeft() { move(to: wordStart(before: caret)) }
  package mutating func moveWordRight() { move(to: wordEnd(after: caret)) }

  /// Puts the caret after so many graphemes.
  package mutating func move(to position: Int) {
    caret = max(0, min(position, characters.count))
    endTypingRun()
  }

  /// Does what a key means in a text field and returns whether it meant anything.
  @discardableResult
  package mutating func handle(_ key: Key, width: Int, height: Int = 1) -> Bool {
    guard apply(key, width: width, height: height) else { return false }
    firstLine = view(width: width, height: height).firstLine
    return true
  }

  private mutating func apply(_ key: Key, width: Int, height: Int) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .paste(let text): insert(text)
    case .enter:
      guard kind == .multipleLines else { return false }
      insertNewline()
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .alt("\u{7F}"), .control("w"): deleteWordBackward()
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .wordLeft, .alt("b"): moveWordLeft()
    case .wordRight, .alt("f"): moveWordRight()
    case .home, .control("a"): moveToLineStart(width: width)
    case .end, .control("e"): moveToLineEnd(width: width)
    case .control("z"), .control("_"): undo()
    case .up where kind == .multipleLines: moveLines(by: -1, width: width)
    case .down where kind == .multipleLines: moveLines(by: 1, width: width)
    case .pageUp where kind == .multipleLines: moveLines(by: -max(1, height - 1), width: width)
    case .pageDown where kind == .multipleLines: moveLines(by: max(1, height - 1), width: width)
    case .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .function, .control, .alt:
      return false
    }
    return true
  }
}

extension TextEditor {
  private func firstVisibleLine(caretLine: Int, lineCount: Int, height: Int) -> Int {
    let rows = max(1, height)
    let highest = max(0, lineCount - rows)
    return max(min(firstLine, caretLine, highest), caretLine - rows + 1)
  }

  /// The line a position belongs to: at a soft break, the line after it.
  private func line(of position: Int, in lines: [Range<Int>]) -> Int {
    lines.lastIndex { $0.lowerBound <= position } ?? 0
  }

  private func column(of position: Int, in line: Range<Int>) -> Int {
    characters[line.lowerBound..<position].reduce(0) { $0 + $1.displayWidth }
  }

  /// The last position that still shows on the line: before its line feed or its last space.
  private func lastPosition(in lines: [Range<Int>], line: Int) -> Int {
    let range = lines[line]
    return line == lines.count - 1 ? range.upperBound : range.upperBound - 1
  }

  private func position(atColumn wanted: Int, in lines: [Range<Int>], line: Int) -> Int {
    let last = lastPosition(in: lines, line: line)
    var position = lines[line].lowerBound
    var column = 0
    while position < last {
      column += characters[position].displayWidth
      if column > wanted { break }
      position += 1
    }
    return position
  }
}
