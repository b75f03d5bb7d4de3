import Courses
import Marking
package import TerminalUI
import TextJudging
package import Wording

/// The marking of texts on a full screen: the case and the text above, what to decide of it below.
///
/// A text opens where it begins, below its case, and what is decided is written down only once all of
/// it was on the screen.
package struct MarkingScreen: Sendable {
  package private(set) var session: MarkingSession
  private let language: Language
  /// How many lines are above the screen; nil before anybody has scrolled, where the text begins.
  private var scroll: Int?
  /// How many of the lines have been on the screen.
  private var seenCount = 0
  private var notice: Phrase?
  /// Whether somebody who has answered without writing it down has asked once to leave.
  private var isLeaving = false

  package init(_ tasks: [MarkingTask], _ language: Language) {
    session = MarkingSession(tasks)
    self.language = language
  }

  /// Does what a key asks for.
  package mutating func handle(_ key: Key, _ size: Size) -> MarkingSession.Effect? {
    see(size)
    let hasAskedToLeave = isLeaving
    (notice, isLeaving) = (nil, false)
    switch key {
    case .up: session.move(by: -1)
    case .down, .tab: session.move(by: 1)
    case .pageDown, .character(" "): turn(by: layout(size).above - 1, size)
    case .pageUp, .backspace: turn(by: 1 - layout(size).above, size)
    case .character("c"), .character("y"): session.answer(.kept)
    case .character("k"), .character("n"): session.answer(.missed)
    case .character("?"), .character("u"): session.answer(.unsure)
    case .character("."): session.keepTheRest()
    case .enter: return goOn(size)
    case .escape, .control("q"), .character("q"): return leave(hasAskedToLeave)
    default: notice = MarkingTexts.noSuchKey
    }
    return nil
  }

  private mutating func goOn(_ size: Size) -> MarkingSession.Effect? {
    let left = textLines(size.width).count - seenCount
    if session.stage == .answering, session.isComplete, left > 0 {
      notice = MarkingTexts.readFirst(left)
      return nil
    }
    if session.stage == .answering, !session.isComplete { notice = MarkingTexts.unanswered }
    let before = session.number
    let effect = session.goOn()
    if session.number != before { (scroll, seenCount) = (nil, 0) }
    return effect
  }

  private mutating func leave(_ hasAsked: Bool) -> MarkingSession.Effect? {
    let isBegun = session.stage == .answering && session.answers.contains { $0 != nil }
    guard isBegun, !hasAsked else { return .leave }
    (notice, isLeaving) = (MarkingTexts.notWritten, true)
    return nil
  }

  // MARK: - Drawing

  package func draw(_ size: Size) -> Grid {
    var grid = Grid(size: size)
    guard let task = session.task, size.width > 2, size.height > 6 else { return grid }
    let width = size.width
    grid.put(
      task.head(session.number, of: session.tasks.count, language), at: Point(x: 0, y: 0),
      style: .reverse, maximumWidth: width)
    let layout = layout(size)
    let lines = textLines(width)
    for (row, line) in lines.dropFirst(layout.top).prefix(layout.above).enumerated() {
      grid.put(
        line.text, at: Point(x: 0, y: row + 1), style: line.isHead ? .bold : .plain,
        maximumWidth: width)
    }
    grid.hline(at: Point(x: 0, y: layout.above + 1), length: width)
    let signs = MarkingTexts.signs(
      above: layout.top, below: lines.count - layout.top - layout.above)
    if let signs {
      grid.put(
        " \(signs[language]) ", at: Point(x: 2, y: layout.above + 1), style: .bold,
        maximumWidth: width - 2)
    }
    let below = Rect(
      x: 0, y: layout.above + 2, width: width, height: size.height - layout.above - 3)
    switch session.stage {
    case .answering: drawPoints(on: &grid, in: below)
    case .decided, .finished:
      for (row, line) in revelation(width).prefix(below.height).enumerated() {
        grid.put(line, at: Point(x: 0, y: below.y + row), maximumWidth: width)
      }
    }
    grid.put(
      notice.map { "! " + $0[language] } ?? keys, at: Point(x: 0, y: size.height - 1),
      style: notice == nil ? .dim : .bold, maximumWidth: width)
    return grid
  }

  private var keys: String {
    let phrase =
      switch session.stage {
      case .answering: session.isComplete ? MarkingTexts.keysOfWhole : MarkingTexts.keys
      case .decided, .finished: MarkingTexts.keysOfDecided
      }
    return phrase[language]
  }

  /// The points around the one that is being answered, each in full.
  private func drawPoints(on grid: inout Grid, in rect: Rect) {
    let rows = pointRows(rect.width)
    let chosen = rows.indices.filter { rows[$0].point == session.point }
    let middle = (chosen.first ?? 0) - max(0, rect.height - chosen.count) / 2
    let first = max(0, min(middle, rows.count - rect.height))
    for (row, index) in rows.indices.dropFirst(first).prefix(rect.height).enumerated() {
      grid.put(
        rows[index].text, at: Point(x: rect.x, y: rect.y + row),
        style: rows[index].point == session.point ? .bold : .plain, maximumWidth: rect.width)
    }
  }

  // MARK: - Sizes

  private static let pointRowsMaximum = 9

  /// Where the text stands and how many rows it has.
  private struct Layout {
    /// How many lines are above the screen.
    let top: Int
    /// How many rows there are above the line.
    let above: Int
  }

  private func layout(_ size: Size) -> Layout {
    let wanted =
      switch session.stage {
      case .answering: min(pointRows(size.width).count, Self.pointRowsMaximum)
      case .decided, .finished: revelation(size.width).count
      }
    let most = (size.height - 3) * (session.stage == .answering ? 1 : 2)
    let below = max(4, min(wanted, most / (session.stage == .answering ? 2 : 3)))
    let above = max(1, size.height - below - 3)
    let lines = textLines(size.width)
    // The text is met where it begins; what went before is above it.
    let start = lines.lastIndex(where: \.isHead) ?? 0
    let highest = max(0, lines.count - above)
    return Layout(top: min(scroll ?? start, highest), above: above)
  }

  private mutating func turn(by count: Int, _ size: Size) {
    let layout = layout(size)
    let highest = max(0, textLines(size.width).count - layout.above)
    scroll = max(0, min(layout.top + count, highest))
    see(size)
  }

  /// Notes what has been on the screen of the text; what went before it may be left unread.
  private mutating func see(_ size: Size) {
    let layout = layout(size)
    let lines = textLines(size.width)
    let start = lines.lastIndex(where: \.isHead) ?? 0
    guard layout.top <= max(start, seenCount) else { return }
    seenCount = max(seenCount, min(lines.count, layout.top + layout.above))
  }

  private func textLines(_ width: Int) -> [(text: String, isHead: Bool)] {
    guard let task = session.task else { return [] }
    return task.lines(language).flatMap { line in
      wrap(line.text, width: width).map { ($0, line.isHead) }
    }
  }

  private func pointRows(_ width: Int) -> [(text: String, point: Int)] {
    guard let task = session.task else { return [] }
    return task.matter.points.enumerated().flatMap { index, point in
      let answer = session.answers[index]?.phrase[language] ?? "…"
      let text =
        "\(index == session.point ? ">" : " ") [\(answer)] \(point.phrase[language])"
        + task.said(of: point, language)
      let lines = wrap(text, width: max(10, width - 4))
      return lines.enumerated().map { ($0 == 0 ? $1 : "    \($1)", index) }
    }
  }

  private func revelation(_ width: Int) -> [String] {
    session.revelation(language).flatMap { wrap($0, width: width) }
  }
}
