internal import Wording

extension Grid {
  /// The most scalars one cell shows; a letter buried under more marks keeps the first ones.
  package static let scalarsPerCellMaximum = 5

  /// Writes one line of text and returns how many columns it took.
  ///
  /// Text from anywhere is safe here: control characters are replaced, line feeds become spaces.
  /// What is wider than `maximumWidth`, or than the row, ends with "…".
  @discardableResult
  package mutating func put(
    _ text: String, at point: Point, style: Style = .plain, maximumWidth: Int = .max
  ) -> Int {
    let room = min(maximumWidth, width - point.x)
    guard room > 0, point.y >= 0, point.y < height else { return 0 }
    if let count = text.plainLetterCount {
      return put(text, letters: count, at: point, style: style, room: room)
    }
    let clipped = text.singleLine.clipped(toWidth: room)
    var x = point.x
    for character in clipped {
      let columns = character.displayWidth
      guard columns > 0 else { continue }
      set(Glyph(String(character)), columns: columns, x: x, y: point.y, style: style)
      x += columns
    }
    return x - point.x
  }

  /// Writes plain letters, of which each takes one cell.
  private mutating func put(
    _ text: String, letters count: Int, at point: Point, style: Style, room: Int
  ) -> Int {
    // Text that begins left of the screen is nobody's.
    let hidden = max(0, -point.x)
    let shown = count > room ? room - 1 : count
    let x = point.x + shown
    if shown > hidden {
      set(
        text, scalars: hidden..<shown, at: Point(x: point.x + hidden, y: point.y), style: style)
    }
    guard count > room else { return shown }
    set(Glyph("…"), columns: 1, x: x, y: point.y, style: style)
    return shown + 1
  }

  /// Writes one line of text whose last column is the last one of the rectangle's first row.
  package mutating func putTrailing(_ text: String, in rect: Rect, style: Style = .plain) {
    let columns = min(text.plainLetterCount ?? text.singleLine.displayWidth, rect.width)
    put(text, at: Point(x: rect.right - columns, y: rect.y), style: style, maximumWidth: columns)
  }

  /// Writes text wrapped at word boundaries and returns how many lines it took.
  ///
  /// When the rectangle is too low the last line ends with "…".
  @discardableResult
  package mutating func putWrapped(_ text: String, in rect: Rect, style: Style = .plain) -> Int {
    guard !rect.isEmpty else { return 0 }
    let lines = wrap(text, width: rect.width)
    for (index, line) in lines.prefix(rect.height).enumerated() {
      let isCut = index == rect.height - 1 && lines.count > rect.height
      put(
        isCut ? line + " …" : line, at: Point(x: rect.x, y: rect.y + index), style: style,
        maximumWidth: rect.width)
    }
    return min(lines.count, rect.height)
  }

  /// Shows an editor's lines and returns where the cursor belongs on the screen.
  ///
  /// What could not be written is never lost in silence: a mark stands at the end of the last line.
  @discardableResult
  package mutating func put(_ view: EditorView, in rect: Rect, style: Style = .plain) -> Point {
    for (index, line) in view.lines.prefix(rect.height).enumerated() {
      // Spaces hang over the edge where a line wraps, so they are cut without a sign.
      put(
        line.droppingColumns(after: rect.width), at: Point(x: rect.x, y: rect.y + index),
        style: style, maximumWidth: rect.width)
    }
    if let mark = view.refusalMark {
      let row = min(rect.height, max(1, view.lines.count)) - 1
      putTrailing(
        mark, in: Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1), style: .reverse)
    }
    return Point(x: rect.x + view.caret.x, y: rect.y + view.caret.y)
  }

  /// Fills a rectangle with one narrow character.
  package mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let area = bounds.intersection(rect)
    let glyph = character.displayWidth == 1 ? Glyph(String(character)) : .blank
    for y in area.top..<area.bottom {
      set(glyph, columns: area.left..<area.right, y: y, style: style)
    }
  }
}

extension String {
  /// The text ready for one row: composed, harmless and without line feeds.
  fileprivate var singleLine: String {
    if plainLetterCount != nil { return self }
    var result = self
    if result.contains("\n") || result.contains("\r\n") {
      result = String(result.map { $0.isNewline ? " " : $0 })
    }
    return result.printable.composed
  }

  /// The text, or as much of it as leaves room for "…".
  ///
  /// Complexity: linear in the length of the text.
  package func clipped(toWidth width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    return droppingColumns(after: width - 1) + "…"
  }

  /// The graphemes at the start of the text that fit into so many columns.
  fileprivate func droppingColumns(after width: Int) -> String {
    var used = 0
    return String(
      prefix { character in
        used += character.displayWidth
        return used <= width
      })
  }
}
