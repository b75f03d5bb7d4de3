/// A screen as a value: cells in rows, each with a grapheme and a style.
package struct Grid: Hashable, Sendable {
  /// The largest width and height, so that no size report can ask for all the memory there is.
  package static let sideMaximum = 1_000

  package let size: Size
  private var cells: [PackedCell]
  /// The graphemes of several scalars that cells name by their place here.
  private var clusters: [Glyph] = []

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
    return unpacked(cells[y * width + x])
  }

  /// Calls a function for each cell that differs from an earlier grid of the same size.
  ///
  /// Without an earlier grid, those that are not blank differ. It runs for every key, so it looks
  /// at the cells where they lie.
  package func forEachChange(since before: Grid?, _ body: (Int, Int, Cell) -> Void) {
    precondition(before.map { $0.size == size } ?? true, "The grids have different sizes.")
    let now = cells.span
    guard let before else {
      for index in now.indices where now[index] != .blank {
        body(index % width, index / width, unpacked(now[index]))
      }
      return
    }
    let old = before.cells.span
    let isOneTable = before.clusters == clusters
    for index in now.indices {
      if now[index] == old[index], isOneTable || !now[index].isCluster { continue }
      let cell = unpacked(now[index])
      if isOneTable || cell != before.unpacked(old[index]) {
        body(index % width, index / width, cell)
      }
    }
  }

  /// The rows of a rectangle as text, without trailing spaces.
  package func rows(in rect: Rect? = nil) -> [String] {
    let area = bounds.intersection(rect ?? bounds)
    return (area.top..<area.bottom).map { y in
      var row = ""
      for x in area.left..<area.right { row += self[x, y].text }
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// The whole screen as lines of text, each without trailing spaces, for tests and `--plain`.
  package var text: String {
    rows().joined(separator: "\n")
  }

  /// Whether both look the same.
  package static func == (left: Grid, right: Grid) -> Bool {
    guard left.size == right.size else { return false }
    if left.clusters == right.clusters { return left.cells == right.cells }
    return zip(left.cells, right.cells).allSatisfy { left.unpacked($0) == right.unpacked($1) }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    for cell in cells { hasher.combine(unpacked(cell)) }
  }

  /// One place on the screen.
  package struct Cell: Hashable, Sendable {
    let glyph: Glyph
    package let style: Style

    package static let blank = Cell(glyph: .blank, style: .plain)

    /// The grapheme shown; empty in the right half of a wide one.
    package var text: String { glyph.text }

    /// Its scalars, up to ``Grid/scalarsPerCellMaximum``.
    package var scalars: Scalars { Scalars(glyph: glyph) }

    /// Whether the cell is the right half of the wide grapheme to its left.
    package var isContinuation: Bool { glyph == .nothing }

    /// The scalars of a cell one after the other, which costs no string.
    package struct Scalars: Sequence, IteratorProtocol {
      fileprivate var glyph: Glyph

      package mutating func next() -> Unicode.Scalar? { glyph.removeFirst() }
    }
  }
}

/// A grapheme as a handful of numbers.
struct Glyph: Hashable, Sendable {
  /// The scalars, of which zero means none.
  fileprivate private(set) var first: UInt32
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0
  private var fifth: UInt32 = 0

  static let nothing = Glyph(first: 0)
  static let blank = Glyph(first: 0x20)

  fileprivate init(first: UInt32) { self.first = first }

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

  /// Whether it has more than one scalar.
  fileprivate var isCluster: Bool { second != 0 }

  fileprivate mutating func removeFirst() -> Unicode.Scalar? {
    guard first != 0, let scalar = Unicode.Scalar(first) else { return nil }
    (first, second, third, fourth, fifth) = (second, third, fourth, fifth, 0)
    return scalar
  }

  var text: String {
    var text = ""
    for value in [first, second, third, fourth, fifth] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}

/// A cell as one number: thousands of them are compared, copied and thrown away for every key.
///
/// Nearly all graphemes are one scalar, which stands in the lower half; of the others it has the place
/// among its grid's clusters, counted from behind the last scalar that there is. The style follows.
private struct PackedCell: Hashable, Sendable {
  private static let clusterStart: UInt32 = 0x11_0000

  private let bits: UInt64

  static let blank = PackedCell(glyph: 0x20, .plain)

  private init(glyph: UInt32, _ style: Style) {
    bits =
      UInt64(glyph) | UInt64(style.attributes.rawValue) << 32
      | UInt64(style.foreground.rawValue) << 40 | UInt64(style.background.rawValue) << 48
  }

  init(_ scalar: UInt32, _ style: Style) {
    self.init(glyph: scalar, style)
  }

  init(cluster place: Int, _ style: Style) {
    self.init(glyph: Self.clusterStart + UInt32(place), style)
  }

  private var glyph: UInt32 { UInt32(truncatingIfNeeded: bits) }

  var isContinuation: Bool { glyph == 0 }

  var isCluster: Bool { glyph >= Self.clusterStart }

  /// The only scalar, unless it is a cluster.
  var scalar: UInt32 { glyph }

  /// Where the grid keeps the cluster that it is.
  var clusterPlace: Int { Int(glyph - Self.clusterStart) }

  var style: Style {
    Style(
      Style.Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 32)),
      foreground: Style.Color(rawValue: UInt8(truncatingIfNeeded: bits >> 40)) ?? .standard,
      background: Style.Color(rawValue: UInt8(truncatingIfNeeded: bits >> 48)) ?? .standard)
  }

  /// The same grapheme in another style.
  func styled(_ style: Style) -> PackedCell { PackedCell(glyph: glyph, style) }
}

// MARK: - Writing

extension Grid {
  /// Puts a grapheme into a cell, or into two when it is wide, and mends what it cuts in half.
  mutating func set(_ glyph: Glyph, columns: Int, x: Int, y: Int, style: Style) {
    guard y >= 0, y < height, x >= 0, x + columns <= width else { return }
    let start = y * width + x
    blankHalves(around: start, columns: columns, row: y)
    cells[start] = packed(glyph, style)
    if columns == 2 { cells[start + 1] = PackedCell(0, style) }
  }

  /// Puts a grapheme of one column into some cells of a row.
  mutating func set(_ glyph: Glyph, columns: Range<Int>, y: Int, style: Style) {
    guard !columns.isEmpty else { return }
    let start = y * width + columns.lowerBound
    blankHalves(around: start, columns: columns.count, row: y)
    let cell = packed(glyph, style)
    var span = cells.mutableSpan
    for index in start..<start + columns.count { span[index] = cell }
  }

  /// Puts some scalars of a text, of which each takes one column, into a row that has room for them.
  mutating func set(_ text: String, scalars: Range<Int>, at point: Point, style: Style) {
    guard !scalars.isEmpty else { return }
    let start = point.y * width + point.x
    blankHalves(around: start, columns: scalars.count, row: point.y)
    var span = cells.mutableSpan
    var place = 0
    for scalar in text.unicodeScalars {
      if place == scalars.upperBound { break }
      if place >= scalars.lowerBound {
        span[start + place - scalars.lowerBound] = PackedCell(scalar.value, style)
      }
      place += 1
    }
  }

  /// Changes the style of cells and leaves their text.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = bounds.intersection(rect)
    for y in area.top..<area.bottom {
      for x in area.left..<area.right {
        let cell = cells[y * width + x]
        cells[y * width + x] = cell.styled(change(cell.style))
      }
    }
  }

  private mutating func blankHalves(around start: Int, columns: Int, row: Int) {
    let end = start + columns
    if cells[start].isContinuation, start > row * width {
      cells[start - 1] = PackedCell.blank.styled(cells[start - 1].style)
    }
    if end < (row + 1) * width, cells[end].isContinuation {
      cells[end] = PackedCell.blank.styled(cells[end].style)
    }
  }

  private mutating func packed(_ glyph: Glyph, _ style: Style) -> PackedCell {
    guard glyph.isCluster else { return PackedCell(glyph.first, style) }
    if let place = clusters.firstIndex(of: glyph) { return PackedCell(cluster: place, style) }
    clusters.append(glyph)
    return PackedCell(cluster: clusters.count - 1, style)
  }

  private func unpacked(_ cell: PackedCell) -> Cell {
    Cell(
      glyph: cell.isCluster ? clusters[cell.clusterPlace] : Glyph(first: cell.scalar),
      style: cell.style)
  }
}
