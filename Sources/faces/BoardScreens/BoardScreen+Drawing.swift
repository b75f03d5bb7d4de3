import Courses
import Petitions
package import TerminalUI
import Wording

extension BoardScreen {
  /// The rows of the list: all but the head, the columns' names, the line, the question and the keys.
  func listHeight(_ size: Size) -> Int { max(1, size.height - 6) }

  package func draw(_ size: Size) -> (grid: Grid, cursor: Point?) {
    var grid = Grid(size: size)
    guard size.width > 20, size.height > 7 else { return (grid, nil) }
    let width = size.width
    drawHead(on: &grid, width)
    let columns = Columns(width)
    columns.draw(
      BoardTexts.columns.map { $0[language] }, at: 1, mark: " ", on: &grid, style: .underline)
    drawRows(on: &grid, size, columns)
    grid.hline(at: Point(x: 0, y: size.height - 4), length: width)
    let cursor = drawQuestion(on: &grid, size)
    return (grid, cursor)
  }

  private func drawHead(on grid: inout Grid, _ width: Int) {
    let line = Rect(x: 0, y: 0, width: width, height: 1)
    grid.fill(line, style: .reverse)
    let summary = " \(BoardTexts.summary(board)[language]) "
    grid.put(
      " \(board.title)", at: .init(x: 0, y: 0), style: .reverse,
      maximumWidth: max(1, width - summary.displayWidth - 1))
    grid.putTrailing(summary, in: line, style: Style.reverse.adding(.bold))
  }

  private func drawRows(on grid: inout Grid, _ size: Size, _ columns: Columns) {
    let rows = rows
    let height = listHeight(size)
    guard !rows.isEmpty else {
      grid.put(BoardTexts.nobody[language], at: Point(x: 1, y: 2), style: .dim)
      return
    }
    let place = rows.firstIndex { $0.id == cursor } ?? 0
    let first = max(0, min(place - height / 2, rows.count - height))
    for (line, row) in rows.dropFirst(first).prefix(height).enumerated() {
      let isHere = row.id == cursor
      let mark = chosen.contains(row.code) ? "✓" : isHere ? "▸" : row.state.needsHelp ? "!" : " "
      let style: Style = isHere ? .reverse : row.state.needsHelp ? .bold : .plain
      if isHere { grid.fill(Rect(x: 0, y: line + 2, width: size.width, height: 1), style: style) }
      columns.draw(texts(of: row), at: line + 2, mark: mark, on: &grid, style: style)
    }
    let below = rows.count - first - height
    if below > 0 || first > 0 {
      grid.putTrailing(
        " ↑\(first) ↓\(max(0, below)) ",
        in: Rect(x: 0, y: size.height - 4, width: size.width, height: 1), style: .reverse)
    }
  }

  private func texts(of row: BoardRow) -> [String] {
    let left = row.leftMilliseconds.map { "\(($0 + 59_999) / 60_000)’" } ?? ""
    return [
      row.code.text, row.name, row.unit, row.assignment?.text ?? "",
      row.petition.map { "#\($0)" } ?? "", left, BoardTexts.state(of: row)[language],
    ].map(\.printable)
  }

  /// Draws what is asked or was said, and the keys; returns where something is being typed.
  private func drawQuestion(on grid: inout Grid, _ size: Size) -> Point? {
    let area = Rect(x: 1, y: size.height - 3, width: size.width - 2, height: 2)
    let keys = Point(x: 1, y: size.height - 1)
    switch stage {
    case .list:
      let chosen = chosen.isEmpty ? nil : BoardTexts.chosen(chosen.count)[language]
      let filter = filter.isEmpty ? nil : BoardTexts.filter[language] + filter.text
      let words = [message?[language], filter, chosen].compactMap(\.self)
      grid.putWrapped(words.joined(separator: " · ").printable, in: area, style: .bold)
      grid.put(
        BoardTexts.keysOfList.map { $0[language] }.joined(separator: " "), at: keys,
        maximumWidth: size.width - 2)
      return nil
    case .filtering: return draw(filter, BoardTexts.filter, on: &grid, area, keys)
    case .typing(.time, let field): return draw(field, BoardTexts.minutes, on: &grid, area, keys)
    case .typing(.burst, let field): return draw(field, BoardTexts.burst, on: &grid, area, keys)
    case .typing(.call, let field): return draw(field, BoardTexts.call, on: &grid, area, keys)
    case .typing(_, let field): return draw(field, BoardTexts.notice, on: &grid, area, keys)
    case .confirming(let order, let recipients):
      let question = BoardTexts.question(
        order, reached(recipients), isForAll: recipients.isEmpty)[language]
      grid.putWrapped(question.printable, in: area, style: .bold)
      let told = [message?[language], BoardTexts.keysOfConfirming[language]].compactMap(\.self)
      grid.put(
        told.joined(separator: " "), at: keys, style: .bold, maximumWidth: size.width - 2)
      return nil
    }
  }

  private func draw(
    _ field: LineField, _ label: Phrase, on grid: inout Grid, _ area: Rect, _ keys: Point
  ) -> Point {
    let text = label[language]
    grid.put(text, at: area.origin, style: .bold)
    let room = Rect(
      x: area.x + text.displayWidth, y: area.y, width: max(1, area.width - text.displayWidth),
      height: 1)
    let caret = grid.put(field.view(width: room.width), in: room)
    if let message {
      grid.put(message[language], at: Point(x: area.x, y: area.y + 1), maximumWidth: area.width)
    }
    grid.put(BoardTexts.keysOfTyping[language], at: keys, style: .dim)
    return caret
  }
}

/// Where the columns of the list stand in a width: name and unit share what the others leave.
private struct Columns {
  private let widths: [Int]

  init(_ width: Int) {
    let fixed = [9, 0, 0, 8, 6, 5, 18]
    let rest = max(2, width - 1 - fixed.reduce(0, +))
    let name = min(28, rest * 11 / 20)
    widths = [9, name, rest - name, 8, 6, 5, 18]
  }

  func draw(_ texts: [String], at y: Int, mark: String, on grid: inout Grid, style: Style) {
    grid.put(mark, at: Point(x: 0, y: y), style: style, maximumWidth: 1)
    var x = 1
    for (text, width) in zip(texts, widths) {
      grid.put(
        text, at: Point(x: x, y: y), style: style, maximumWidth: max(0, width - 1))
      x += width
    }
  }
}
