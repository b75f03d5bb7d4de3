/// A screen as a value: cells in rows, each with a grapheme and a style.
package struct Grid: Hashable, Sendable {
  /// The largest width and height, so that no size report can ask for all the memory there is.
  package static let sideMaximum = 1_000

  package let size: Size
  private var cells: [Cell]

  /// Creates a blank grid.
  package init(width: Int, height: Int) {
    size = Size(width: min(width, Grid.sideMaximum), height: min(height, Grid.sideMaximum))
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  package init(size: Size) {
    self.init(width: size.width, height: size.height)
  }

  package var width: Int { size.width }
  package var height: Int { size.height }
  package var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  /// The cell at a place, which must be inside the grid.
  package subscript(x: Int, y: Int) -> Cell {
    precondition(x >= 0 && x < width && y >= 0 && y < height, "The cell lies outside the grid.")
    return cells[y * width + x]
  }

  /// Calls a function for each cell that differs from an earlier grid of the same size.
  ///
  /// Without an earlier grid, those that are not blank differ. It runs for every key, so it looks
  /// at the cells where they lie.
  package func forEachChange(since before: Grid?, _ body: (Int, Int, Cell) -> Void) {
    precondition(before.map { $0.size == size } ?? true, "The grids have different sizes.")
    let now = cells.span
    let then = before?.cells ?? []
    let old = then.span
    for index in now.indices {
      let isSame = before == nil ? now[index] == .blank : now[index] == old[index]
      if !isSame { body(index % width, index / width, now[index]) }
    }
  }

  /// The rows of a rectangle as text, without trailing spaces.
  package func rows(in rect: Rect? = nil) -> [String] {
    let area = bounds.intersection(rect ?? bounds)
    return (area.top..<area.bottom).map { y in
      var row = ""
      for x in area.left..<area.right { row += cells[y * width + x].text }
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// The whole screen as lines of text, each without trailing spaces, for tests and `--plain`.
  package var text: String {
    rows().joined(separator: "\n")
  }

  /// One place on the screen.
  package struct Cell: Hashable, Sendable {
    /// The grapheme shown; empty in the right half of a wide one.
    package let text: String
    package let style: Style

    package static let blank = Cell(text: " ", style: .plain)

    package init(text: String, style: Style) {
      self.text = text
      self.style = style
    }

    /// Whether the cell is the right half of the wide grapheme to its left.
    package var isContinuation: Bool { text.isEmpty }
  }
}

extension Grid {
  /// Puts a grapheme into a cell, or into two when it is wide, and mends what it cuts in half.
  mutating func set(_ text: String, columns: Int, x: Int, y: Int, style: Style) {
    guard y >= 0, y < height, x >= 0, x + columns <= width else { return }
    let start = y * width + x
    blankHalves(around: start, columns: columns, row: y)
    cells[start] = Cell(text: text, style: style)
    if columns == 2 { cells[start + 1] = Cell(text: "", style: style) }
  }

  /// Changes the style of cells and leaves their text.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = bounds.intersection(rect)
    for y in area.top..<area.bottom {
      for x in area.left..<area.right {
        let cell = cells[y * width + x]
        cells[y * width + x] = Cell(text: cell.text, style: change(cell.style))
      }
    }
  }

  private mutating func blankHalves(around start: Int, columns: Int, row: Int) {
    let end = start + columns
    if cells[start].isContinuation, start > row * width {
      cells[start - 1] = Cell(text: " ", style: cells[start - 1].style)
    }
    if end < (row + 1) * width, cells[end].isContinuation {
      cells[end] = Cell(text: " ", style: cells[end].style)
    }
  }
}
