import TerminalUI
import Wording

/// A window over the screen with a text that can be scrolled to its end, and keys below it.
struct TextWindow {
  private let size: Size
  private let width: Int

  init(_ size: Size, width: Int) {
    self.size = size
    self.width = min(width, size.width)
  }

  /// The columns that a text may take.
  var textWidth: Int { max(1, width - 4) }

  /// How many rows of a text are in sight.
  func height(of rows: [Row]) -> Int { max(1, frameHeight(rows) - 4) }

  private func frameHeight(_ rows: [Row]) -> Int { min(rows.count + 4, size.height - 4) }

  /// Moves through the text by a key that scrolls.
  func scroll(_ place: inout ScrollPlace, _ key: Key, _ rows: [Row]) {
    guard let count = key.scrolled(page: height(of: rows)) else { return }
    place.move(by: count, in: [rows], height: height(of: rows))
  }

  /// Whether the last row is in sight from a place.
  func showsEnd(of rows: [Row], from place: ScrollPlace) -> Bool {
    place.top(in: [rows], height: height(of: rows)) + height(of: rows) >= rows.count
  }

  func draw(
    _ rows: [Row], from place: ScrollPlace, title: String, keys: [KeyHint],
    on canvas: inout Canvas
  ) {
    let frame = canvas.centered(width: width, height: frameHeight(rows))
    let inner = canvas.window(frame, title: title)
    canvas.put(
      [rows], from: place,
      in: Rect(x: inner.x, y: inner.y, width: inner.width, height: height(of: rows)))
    canvas.putKeys(
      keys, in: Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1))
  }
}
