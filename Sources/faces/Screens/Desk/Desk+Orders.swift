import Petitions
import Shifts
import Simulation
import TerminalUI
import Wording

extension Desk {
  /// Whether a key takes away what an instructor has told, whatever else is on the desk.
  func isDismissing(_ key: Key) -> Bool { key == .control("g") && !notices.open.isEmpty }

  /// Draws what an instructor has ordered: what was told, above everything until it is dismissed, and a
  /// pause in the place of everything.
  func drawOrders(on canvas: inout Canvas) {
    if shift.simulation.isPaused { return drawPause(on: &canvas) }
    guard let order = notices.open.first else { return }
    let language = canvas.language
    let width = canvas.bounds.width
    let more = notices.open.count > 1 ? " (1/\(notices.open.count))" : ""
    let keys = "[\(OrderTexts.dismissHint.key)]\(OrderTexts.dismiss[language]) "
    let text = "\(order.told[language])\(more)"
    let lines = wrap(text, width: max(1, width - 3))
    // The key stands behind the last line, or below it where that has no room.
    let isApart = (lines.last ?? "").displayWidth + keys.displayWidth + 5 > width
    let area = Rect(
      x: 0, y: 1, width: width,
      height: min(lines.count + (isApart ? 1 : 0), max(0, canvas.bounds.height - 2)))
    canvas.grid.fill(area, style: .reverse)
    for (row, line) in lines.prefix(area.height).enumerated() {
      canvas.put((row == 0 ? " ▶ " : "   ") + line, x: 0, y: area.y + row, style: .reverse)
    }
    canvas.grid.putTrailing(
      keys, in: Rect(x: 0, y: area.bottom - 1, width: width, height: 1),
      style: Style.reverse.adding(.bold))
  }

  private func drawPause(on canvas: inout Canvas) {
    canvas.grid.fill(canvas.bounds)
    canvas.cursor = nil
    let rows =
      Row.wrapped(Order.pause.told[canvas.language], width: 52, style: .bold)
      + [.blank] + Row.wrapped(OrderTexts.nothingIsLost[canvas.language], width: 52)
    let frame = canvas.centered(width: 56, height: rows.count + 2)
    let inner = canvas.window(frame, title: "")
    canvas.put(rows, in: inner)
  }
}

/// What the screen says of orders beside what every face says.
enum OrderTexts {
  static let dismiss = Phrase("đã đọc", "read")
  static let dismissHint = KeyHint(
    "Ctrl-G", Phrase("cất lời nhắn ở đầu màn hình", "put away the notice at the top"))
  static let nothingIsLost = Phrase(
    "Bài và chữ đang gõ được giữ nguyên. Màn hình tự trở lại khi người hướng dẫn cho làm tiếp.",
    "Your work and what you were typing are kept. The screen comes back by itself when the instructor lets the class go on."
  )
}
