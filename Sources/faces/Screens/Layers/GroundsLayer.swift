import JSON
import Petitions
import TerminalUI
import Wording

/// On what ground something is done that is then put into words: chosen from a list, before the text.
protocol Ground: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var layerName: String { get }
  static var verb: Verb { get }

  var name: Phrase { get }

  /// What is written on that ground.
  var purpose: ComposerLayer.Purpose { get }
}

/// Why a petition is declined; the guidance is written next.
typealias ReasonsLayer = GroundsLayer<DeclineReason>

extension DeclineReason: Ground {
  static var layerName: String { "reasons" }
  static var verb: Verb { .decline }
  var purpose: ComposerLayer.Purpose { .decline(self) }
}

/// What is wrong with a unit’s answer; the note to the unit is written next.
typealias DefectsLayer = GroundsLayer<AnswerDefect>

extension AnswerDefect: Ground {
  static var layerName: String { "defects" }
  static var verb: Verb { .sendBack }
  var purpose: ComposerLayer.Purpose { .sendBack(self) }
}

/// The grounds of a verb, of which one is chosen.
struct GroundsLayer<Choice: Ground>: ListLayer {
  static var name: String { Choice.layerName }

  let petition: PetitionID
  var list: ListSelection<Choice>

  init(petition: PetitionID, selected: Choice? = nil) {
    self.petition = petition
    list = ListSelection(
      Choice.allCases.map {
        ListSelection.Item(id: $0, text: $0.name.vietnamese, keywords: $0.name.english)
      }, selected: selected)
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    self.init(petition: petition)
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] { [JSONMember("petition", .text(petition.text))] + listBookmark }

  func title(at desk: Desk) -> Phrase { LayerTexts.title(Choice.verb, petition) }

  func row(of choice: Choice, at desk: Desk, _ language: Language) -> Row {
    Row(choice.name[language])
  }

  func text(of choice: Choice) -> String { choice.rawValue }

  func pick(_ choice: Choice, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    .replace(desk.composer(choice.purpose, on: petition))
  }
}
