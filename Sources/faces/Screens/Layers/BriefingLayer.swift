import JSON
import Scenarios
import TerminalUI
import Wording

/// The briefing of the shift, to be read again.
struct BriefingLayer: ReadingLayer {
  static let name = "briefing"
  static let width = 76
  static let closingKeys: [Key] = [
    .enter, .escape, .control("c"), .character("q"), .character("B"),
  ]
  static let closing = CommonTexts.close

  var place = ScrollPlace.start

  init() {}

  init?(bookmark: JSONValue, at desk: Desk) {
    place = bookmark["place"].map(ScrollPlace.init(json:)) ?? .start
  }

  var bookmark: [JSONMember] { [JSONMember("place", place.json)] }

  func title(at desk: Desk) -> Phrase { desk.scenario.title.title }

  func rows(at desk: Desk, _ width: Int, _ language: Language) -> [Row] {
    Briefing.blocks(of: desk.scenario, mode: desk.mode, language, width: width).flatMap { $0 }
  }
}
