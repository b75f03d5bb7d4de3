import TerminalUI
import Wording

/// A layer that is there to be read: a text in a window, with keys that scroll it and keys that close it.
protocol ReadingLayer: DeskLayer {
  /// The columns of its window.
  static var width: Int { get }
  /// What closes it.
  static var closingKeys: [Key] { get }
  static var closing: Phrase { get }

  var place: ScrollPlace { get set }

  func title(at desk: Desk) -> Phrase
  func rows(at desk: Desk, _ width: Int, _ language: Language) -> [Row]
}

extension ReadingLayer {
  var takesText: Bool { false }

  func keyHints(at desk: Desk) -> [KeyHint] {
    [KeyHint("Enter", Self.closing), KeyHint("↑ ↓", CommonTexts.scroll)]
  }

  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    guard !Self.closingKeys.contains(key) else { return .close }
    guard key.scrolled(page: 1) != nil else { return .unused }
    let window = TextWindow(moment.size, width: Self.width)
    window.scroll(&place, key, rows(at: desk, window.textWidth, moment.language))
    return .stay
  }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let window = TextWindow(canvas.grid.size, width: Self.width)
    window.draw(
      rows(at: desk, window.textWidth, canvas.language), from: place,
      title: title(at: desk)[canvas.language], keys: keyHints(at: desk), on: &canvas)
  }
}
