import Courses
import Marking
package import TerminalUI
import TextJudging
package import Wording

/// The marking of texts on a full screen: the case and the text above, what to decide of it below.
package struct MarkingScreen: Sendable {
  package private(set) var session: MarkingSession
  private let language: Language
  /// How many lines of the text are above the screen.
  private var scroll = 0

  package init(_ tasks: [MarkingTask], _ language: Language) {
    session = MarkingSession(tasks)
    self.language = language
  }

  /// Does what a key asks for.
  package mutating func handle(_ key: Key, _ size: Size) -> MarkingSession.Effect? {
    switch key {
    case .up: session.move(by: -1)
    case .down, .tab: session.move(by: 1)
    case .pageDown, .character(" "):
      scroll = min(scroll + textHeight(size) - 1, scrollMaximum(size))
    case .pageUp, .backspace: scroll = max(0, scroll - textHeight(size) + 1)
    case .character("c"), .character("y"): session.answer(.kept)
    case .character("k"), .character("n"): session.answer(.missed)
    case .character("?"), .character("u"): session.answer(.unsure)
    case .character("."): session.keepTheRest()
    case .enter:
      let before = session.number
      let effect = session.goOn()
      if session.number != before { scroll = 0 }
      return effect
    case .escape, .control("q"), .character("q"): return .leave
    default: break
    }
    return nil
  }

  package func draw(_ size: Size) -> Grid {
    var grid = Grid(size: size)
    guard let task = session.task, size.width > 2, size.height > 6 else { return grid }
    let width = size.width
    grid.put(
      task.head(session.number, of: session.tasks.count, language), at: Point(x: 0, y: 0),
      style: .reverse, maximumWidth: width)
    let height = textHeight(size)
    for (row, line) in textLines(width).dropFirst(scroll).prefix(height).enumerated() {
      grid.put(
        line.text, at: Point(x: 0, y: row + 1), style: line.isHead ? .bold : .plain,
        maximumWidth: width)
    }
    grid.hline(at: Point(x: 0, y: height + 1), length: width)
    let below = Rect(x: 0, y: height + 2, width: width, height: size.height - height - 3)
    switch session.stage {
    case .answering: drawPoints(of: task, on: &grid, in: below)
    case .decided, .finished:
      grid.putWrapped(session.revelation(language).joined(separator: "\n"), in: below)
    }
    grid.put(
      keys, at: Point(x: 0, y: size.height - 1), style: .dim, maximumWidth: width)
    return grid
  }

  private var keys: String {
    switch session.stage {
    case .answering:
      session.isComplete
        ? Phrase(
          "Enter ghi · ↑↓ chọn lại · Space/⌫ cuộn · Esc thôi",
          "Enter writes · ↑↓ choose · Space/⌫ scroll · Esc leave")[language]
        : Phrase(
          "c đạt · k không · ? chưa chắc · . còn lại đều đạt · ↑↓ · Space/⌫ cuộn · Esc",
          "y yes · n no · ? unsure · . the rest is yes · ↑↓ · Space/⌫ scroll · Esc")[language]
    case .decided, .finished:
      Phrase("Enter thư tiếp · Esc thôi", "Enter next text · Esc leave")[language]
    }
  }

  /// The points around the one that is being answered.
  private func drawPoints(of task: MarkingTask, on grid: inout Grid, in rect: Rect) {
    let points = task.matter.points
    let first = max(0, min(session.point - rect.height / 2, points.count - rect.height))
    for (row, index) in points.indices.dropFirst(first).prefix(rect.height).enumerated() {
      let answer = session.answers[index]?.phrase[language] ?? "…"
      let box = "[\(answer)]"
      let text =
        "\(index == session.point ? ">" : " ") \(box) \(points[index].phrase[language])"
        + task.said(of: points[index], language)
      grid.put(
        text, at: Point(x: rect.x, y: rect.y + row),
        style: index == session.point ? .bold : .plain, maximumWidth: rect.width)
    }
  }

  // MARK: - Sizes

  private static let pointRowsMaximum = 9

  private func textHeight(_ size: Size) -> Int {
    let points = session.task?.matter.points.count ?? 0
    let below = max(4, min(points, Self.pointRowsMaximum, (size.height - 3) / 2))
    return max(1, size.height - below - 3)
  }

  private func textLines(_ width: Int) -> [(text: String, isHead: Bool)] {
    guard let task = session.task else { return [] }
    return task.lines(language).flatMap { line in
      wrap(line.text, width: width).map { ($0, line.isHead) }
    }
  }

  private func scrollMaximum(_ size: Size) -> Int {
    max(0, textLines(size.width).count - textHeight(size))
  }
}
