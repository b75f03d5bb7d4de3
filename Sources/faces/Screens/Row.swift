import TerminalUI
import Wording

/// A stretch of one row in one style.
struct Span: Hashable, Sendable {
  let text: String
  let style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// One row of a pane before it is drawn.
struct Row: Hashable, Sendable {
  var indent: Int
  var spans: [Span]
  /// Written at the right edge, over what is there.
  var trailing: Span?

  static let blank = Row("")

  init(_ spans: [Span], indent: Int = 0, trailing: Span? = nil) {
    self.spans = spans
    self.indent = indent
    self.trailing = trailing
  }

  init(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    self.init([Span(text, style)], indent: indent)
  }

  /// The rows of a text that has so many columns, its indent included.
  static func wrapped(
    _ text: String, width: Int, style: Style = .plain, indent: Int = 0, hanging: Int = 0
  ) -> [Row] {
    let lines = wrap(text, width: max(1, width - indent - hanging))
    return lines.enumerated().map { index, line in
      Row(line, style, indent: index == 0 ? indent : indent + hanging)
    }
  }

  /// A title between words that are shown whole: what stands behind it and at the right edge has a
  /// row of its own where the title needs its columns.
  static func titled(
    _ title: String, behind lead: String, before tail: String, _ style: Style, trailing: Span,
    width: Int
  ) -> [Row] {
    let room = width - lead.displayWidth
    let columns = [title, tail, trailing.text].reduce(0) { $0 + $1.displayWidth }
    if columns <= room {
      return [Row([Span(lead + title + tail, style)], trailing: trailing)]
    }
    let shown = title.clipped(toWidth: max(titleWidthMinimum, room - 1)) + " "
    let rest = tail.drop { !$0.isLetter }
    return [
      Row([Span(lead + shown, style)]),
      Row([Span(String(rest))], indent: lead.displayWidth, trailing: trailing),
    ]
  }

  private static let titleWidthMinimum = 8

  var text: String { spans.map(\.text).joined() }

  /// As many of the rows as there is room for; where some are left out, the last one says so.
  static func cut(_ rows: [Row], to height: Int, width: Int) -> [Row] {
    guard rows.count > height, height > 0 else { return Array(rows.prefix(max(0, height))) }
    let last = rows[height - 1]
    // Room for the sign is made, whatever the row has.
    let text = last.text.clipped(toWidth: max(1, width - last.indent - 1))
    let end = text.hasSuffix("…") ? text : text + "…"
    return rows.prefix(height - 1) + [
      Row(end, last.spans.first?.style ?? .plain, indent: last.indent)
    ]
  }
}

/// A place in rows that come in blocks, such as letters of a thread.
///
/// It names the block, so that a window of another width, which wraps the blocks anew, still shows
/// the same one.
struct ScrollPlace: Hashable, Sendable {
  private(set) var block = 0
  private(set) var row = 0
  /// Follows what is added at the end.
  private(set) var isAtEnd = false

  static let start = ScrollPlace()
  static let end = ScrollPlace(block: 0, row: 0, isAtEnd: true)

  init() {}

  init(block: Int, row: Int, isAtEnd: Bool) {
    self.block = max(0, block)
    self.row = max(0, row)
    self.isAtEnd = isAtEnd
  }

  /// The first of all rows that a view of that height shows.
  func top(in blocks: [[Row]], height: Int) -> Int {
    let total = blocks.reduce(0) { $0 + $1.count }
    let highest = max(0, total - max(1, height))
    if isAtEnd { return highest }
    guard block < blocks.count else { return highest }
    let before = blocks[..<block].reduce(0) { $0 + $1.count }
    return min(highest, before + min(row, max(0, blocks[block].count - 1)))
  }

  mutating func move(by count: Int, in blocks: [[Row]], height: Int) {
    let total = blocks.reduce(0) { $0 + $1.count }
    let highest = max(0, total - max(1, height))
    var target = max(0, min(top(in: blocks, height: height) + count, highest))
    isAtEnd = target == highest && highest > 0 && count > 0
    block = 0
    while block < blocks.count, target >= blocks[block].count {
      target -= blocks[block].count
      block += 1
    }
    row = target
  }
}
