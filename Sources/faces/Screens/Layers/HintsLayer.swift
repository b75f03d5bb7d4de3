import JSON
import Petitions
import Rules
import Shifts
import TerminalUI
import Wording

/// The hints of the rules that are not kept yet on a petition.
struct HintsLayer: DeskLayer {
  static let name = "hints"

  let petition: PetitionID
  private var place = ScrollPlace.start

  init(petition: PetitionID) { self.petition = petition }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    self.init(petition: petition)
    place = bookmark["place"].map(ScrollPlace.init(json:)) ?? .start
  }

  var bookmark: [JSONMember] {
    [JSONMember("petition", .text(petition.text)), JSONMember("place", place.json)]
  }

  var takesText: Bool { false }

  func keyHints(at desk: Desk) -> [KeyHint] {
    [KeyHint("Enter", CommonTexts.understood), KeyHint("↑ ↓", CommonTexts.scroll)]
  }

  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    switch key {
    case .enter, .escape, .control("c"), .character(" "), .character("r"): return .close
    default:
      let window = TextWindow(moment.size, width: Self.width)
      window.scroll(&place, key, rows(at: desk, window.textWidth, moment.language))
      return .stay
    }
  }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let window = TextWindow(canvas.grid.size, width: Self.width)
    let rows = rows(at: desk, window.textWidth, canvas.language)
    window.draw(
      rows, from: place, title: LayerTexts.hints(petition)[canvas.language],
      keys: keyHints(at: desk), on: &canvas)
  }

  private static let width = 72

  private func rows(at desk: Desk, _ width: Int, _ language: Language) -> [Row] {
    var rows: [Row] = []
    if let step = desk.shift.nextStep(for: petition) {
      rows.append(Row(HintTexts.next[language], .bold))
      rows += Row.wrapped(step[language], width: width)
    }
    let hints = desk.shift.hints(for: petition)
    if !hints.isEmpty, !rows.isEmpty {
      rows += [.blank, Row(HintTexts.think[language], .bold)]
    }
    rows += hints.flatMap { rule, hint in
      Row.wrapped("· " + hint[language], width: width, hanging: 2)
        + Row.wrapped("\(rule.id) \(rule.title[language])", width: width, style: .dim, indent: 2)
    }
    return rows.isEmpty
      ? Row.wrapped(desk.shift.noHints(for: petition)[language], width: width) : rows
  }
}
