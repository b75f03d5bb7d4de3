import JSON
import Petitions
import Rules
import Shifts
import TerminalUI
import Wording

/// The hints of the rules that are not kept yet on a petition.
struct HintsLayer: ReadingLayer {
  static let name = "hints"
  static let width = 72
  static let closingKeys: [Key] = [
    .enter, .escape, .control("c"), .character(" "), .character("r"),
  ]
  static let closing = CommonTexts.understood

  let petition: PetitionID
  var place = ScrollPlace.start

  init(petition: PetitionID) { self.petition = petition }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    self.init(petition: petition)
    place = bookmark["place"].map(ScrollPlace.init(json:)) ?? .start
  }

  var bookmark: [JSONMember] {
    [JSONMember("petition", .text(petition.text)), JSONMember("place", place.json)]
  }

  func title(at desk: Desk) -> Phrase { LayerTexts.hints(petition) }

  func rows(at desk: Desk, _ width: Int, _ language: Language) -> [Row] {
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
