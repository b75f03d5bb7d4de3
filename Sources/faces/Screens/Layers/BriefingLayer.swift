import JSON
import Scenarios
import TerminalUI
import Wording

/// The briefing of the shift, to be read again.
struct BriefingLayer: DeskLayer {
  static let name = "briefing"

  private var place = ScrollPlace.start

  init() {}

  init?(bookmark: JSONValue, at desk: Desk) {
    place = bookmark["place"].map(ScrollPlace.init(json:)) ?? .start
  }

  var bookmark: [JSONMember] { [JSONMember("place", place.json)] }

  var takesText: Bool { false }

  func keyHints(at desk: Desk) -> [KeyHint] {
    [KeyHint("Enter", CommonTexts.close), KeyHint("↑ ↓", CommonTexts.scroll)]
  }

  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    switch key {
    case .enter, .escape, .control("c"), .character("q"), .character("B"): return .close
    default:
      let window = TextWindow(moment.size, width: Self.width)
      window.scroll(&place, key, rows(at: desk, window.textWidth, moment.language))
      return .stay
    }
  }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let window = TextWindow(canvas.grid.size, width: Self.width)
    window.draw(
      rows(at: desk, window.textWidth, canvas.language), from: place,
      title: desk.scenario.title.title[canvas.language], keys: keyHints(at: desk), on: &canvas)
  }

  private static let width = 76

  private func rows(at desk: Desk, _ width: Int, _ language: Language) -> [Row] {
    Briefing.blocks(of: desk.scenario, mode: desk.mode, language, width: width).flatMap { $0 }
  }
}
