/// How a drawn line meets one that is there already.
package enum LineJoining: Sendable {
  /// Crossings and corners become one character, such as "┼"; a line ends where it meets another.
  case joined
  /// The new line covers the old one.
  case over
}

extension Grid {
  /// Draws a horizontal line.
  package mutating func hline(
    at point: Point, length: Int, style: Style = .plain, joining: LineJoining = .over
  ) {
    let area = bounds.intersection(Rect(x: point.x, y: point.y, width: length, height: 1))
    guard !area.isEmpty else { return }
    for x in area.left..<area.right {
      var arms: LineArms = [.left, .right]
      if joining == .joined && x == point.x { arms.remove(.left) }
      if joining == .joined && x == point.x + length - 1 { arms.remove(.right) }
      draw(arms, x: x, y: point.y, style: style, joining: joining)
    }
  }

  /// Draws a vertical line.
  package mutating func vline(
    at point: Point, length: Int, style: Style = .plain, joining: LineJoining = .over
  ) {
    let area = bounds.intersection(Rect(x: point.x, y: point.y, width: 1, height: length))
    guard !area.isEmpty else { return }
    for y in area.top..<area.bottom {
      var arms: LineArms = [.up, .down]
      if joining == .joined && y == point.y { arms.remove(.up) }
      if joining == .joined && y == point.y + length - 1 { arms.remove(.down) }
      draw(arms, x: point.x, y: y, style: style, joining: joining)
    }
  }

  /// Draws a frame inside the rectangle's edge, with an optional title in its upper side.
  package mutating func box(
    _ rect: Rect, title: String = "", style: Style = .plain, joining: LineJoining = .over
  ) {
    guard rect.width > 1, rect.height > 1 else { return }
    let right = rect.right - 1
    let bottom = rect.bottom - 1
    draw([.right, .down], x: rect.x, y: rect.y, style: style, joining: joining)
    draw([.left, .down], x: right, y: rect.y, style: style, joining: joining)
    draw([.right, .up], x: rect.x, y: bottom, style: style, joining: joining)
    draw([.left, .up], x: right, y: bottom, style: style, joining: joining)
    for x in rect.x + 1..<right {
      draw([.left, .right], x: x, y: rect.y, style: style, joining: joining)
      draw([.left, .right], x: x, y: bottom, style: style, joining: joining)
    }
    for y in rect.y + 1..<bottom {
      draw([.up, .down], x: rect.x, y: y, style: style, joining: joining)
      draw([.up, .down], x: right, y: y, style: style, joining: joining)
    }
    if !title.isEmpty, rect.width > 6 {
      put(
        " \(title.clipped(toWidth: rect.width - 6)) ", at: Point(x: rect.x + 2, y: rect.y),
        style: style)
    }
  }

  private mutating func draw(
    _ arms: LineArms, x: Int, y: Int, style: Style, joining: LineJoining
  ) {
    guard bounds.contains(Point(x: x, y: y)) else { return }
    let present =
      switch joining {
      case .joined: LineArms(drawnAs: self[x, y].text)
      case .over: LineArms()
      }
    set(Glyph(arms.union(present).text), columns: 1, x: x, y: y, style: style)
  }
}

/// The directions in which a box-drawing character leaves its cell.
private struct LineArms: OptionSet {
  let rawValue: Int

  static let up = LineArms(rawValue: 1)
  static let down = LineArms(rawValue: 2)
  static let left = LineArms(rawValue: 4)
  static let right = LineArms(rawValue: 8)

  /// The characters in the order of their raw values.
  private static let drawings = [
    " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
  ]

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  init(drawnAs text: String) {
    switch text {
    case "│": self = [.up, .down]
    case "─": self = [.left, .right]
    default: self.init(rawValue: LineArms.drawings.firstIndex(of: text) ?? 0)
    }
  }

  var text: String { LineArms.drawings[rawValue & 15] }
}
