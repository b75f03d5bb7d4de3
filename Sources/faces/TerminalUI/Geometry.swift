/// A cell's place on the screen, counted from the top left corner.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// How many columns and rows something takes.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Creates a size; a negative number counts as zero.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells, and the ways to cut it into smaller ones.
package struct Rect: Hashable, Sendable {
  package let x: Int
  package let y: Int
  package let width: Int
  package let height: Int

  /// Creates a rectangle; a negative width or height counts as zero.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package var left: Int { x }
  package var top: Int { y }
  /// The first column after the rectangle.
  package var right: Int { x + width }
  /// The first row after the rectangle.
  package var bottom: Int { y + height }
  package var origin: Point { Point(x: x, y: y) }
  package var size: Size { Size(width: width, height: height) }
  package var isEmpty: Bool { width == 0 || height == 0 }

  package func contains(_ point: Point) -> Bool {
    point.x >= left && point.x < right && point.y >= top && point.y < bottom
  }

  /// The cells that both rectangles hold.
  package func intersection(_ other: Rect) -> Rect {
    let x = max(left, other.left)
    let y = max(top, other.top)
    return Rect(
      x: x, y: y, width: min(right, other.right) - x, height: min(bottom, other.bottom) - y)
  }

  /// The rectangle without a margin on each side.
  package func inset(horizontal: Int = 0, vertical: Int = 0) -> Rect {
    Rect(
      x: x + min(horizontal, width), y: y + min(vertical, height), width: width - 2 * horizontal,
      height: height - 2 * vertical)
  }

  /// Cuts the rectangle from left to right into parts, which may leave gaps between them.
  package func columns(_ lengths: Length..., gap: Int = 0) -> [Rect] {
    var result: [Rect] = []
    var next = x
    for length in Length.share(width, among: lengths, gap: gap) {
      result.append(Rect(x: next, y: y, width: length, height: height))
      next += length + gap
    }
    return result
  }

  /// Cuts the rectangle from top to bottom into parts, which may leave gaps between them.
  package func rows(_ lengths: Length..., gap: Int = 0) -> [Rect] {
    var result: [Rect] = []
    var next = y
    for length in Length.share(height, among: lengths, gap: gap) {
      result.append(Rect(x: x, y: next, width: width, height: length))
      next += length + gap
    }
    return result
  }
}

/// What one part asks for when a rectangle is cut.
package enum Length: Hashable, Sendable {
  /// So many cells, as far as there are any.
  case fixed(Int)
  /// A share of what the fixed parts leave, in proportion to the other shares.
  case share(Int)

  /// A part that takes all that the fixed parts leave.
  package static let rest = Length.share(1)

  fileprivate static func share(_ total: Int, among lengths: [Length], gap: Int) -> [Int] {
    var free = max(0, total - gap * max(0, lengths.count - 1))
    var cells = lengths.map { length in
      guard case .fixed(let wanted) = length else { return 0 }
      let given = min(max(0, wanted), free)
      free -= given
      return given
    }
    var shares = lengths.reduce(0) { $0 + $1.weight }
    for (index, length) in lengths.enumerated() where length.weight > 0 {
      cells[index] = free * length.weight / shares
      free -= cells[index]
      shares -= length.weight
    }
    return cells
  }

  private var weight: Int {
    switch self {
    case .fixed: 0
    case .share(let weight): max(0, weight)
    }
  }
}
