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
    let glyph: Glyph
    package let style: Style

    package static let blank = Cell(glyph: .blank, style: .plain)

    /// The grapheme shown; empty in the right half of a wide one.
    package var text: String { glyph.text }

    /// Whether the cell is the right half of the wide grapheme to its left.
    package var isContinuation: Bool { glyph == .nothing }
  }
}

/// A grapheme as a handful of numbers: thousands of cells are then compared, copied and thrown away
/// for every key without a look at a single string.
struct Glyph: Hashable, Sendable {
  /// The scalars, of which zero means none.
  private let first: UInt32
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0
  private var fifth: UInt32 = 0

  static let nothing = Glyph(first: 0)
  static let blank = Glyph(first: 0x20)

  private init(first: UInt32) { self.first = first }

  init(_ scalar: Unicode.Scalar) { first = scalar.value }

  /// Takes the first scalars of a text, up to ``Grid/scalarsPerCellMaximum``.
  init(_ text: String) {
    var scalars = text.unicodeScalars.makeIterator()
    first = scalars.next()?.value ?? 0
    second = scalars.next()?.value ?? 0
    third = scalars.next()?.value ?? 0
    fourth = scalars.next()?.value ?? 0
    fifth = scalars.next()?.value ?? 0
  }

  var text: String {
    var text = ""
    for value in [first, second, third, fourth, fifth] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}

extension Grid {
  /// Puts a grapheme into a cell, or into two when it is wide, and mends what it cuts in half.
  mutating func set(_ glyph: Glyph, columns: Int, x: Int, y: Int, style: Style) {
    guard y >= 0, y < height, x >= 0, x + columns <= width else { return }
    let start = y * width + x
    blankHalves(around: start, columns: columns, row: y)
    cells[start] = Cell(glyph: glyph, style: style)
    if columns == 2 { cells[start + 1] = Cell(glyph: .nothing, style: style) }
  }

  /// Changes the style of cells and leaves their text.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = bounds.intersection(rect)
    for y in area.top..<area.bottom {
      for x in area.left..<area.right {
        let cell = cells[y * width + x]
        cells[y * width + x] = Cell(glyph: cell.glyph, style: change(cell.style))
      }
    }
  }

  private mutating func blankHalves(around start: Int, columns: Int, row: Int) {
    let end = start + columns
    if cells[start].isContinuation, start > row * width {
      cells[start - 1] = Cell(glyph: .blank, style: cells[start - 1].style)
    }
    if end < (row + 1) * width, cells[end].isContinuation {
      cells[end] = Cell(glyph: .blank, style: cells[end].style)
    }
  }
}
