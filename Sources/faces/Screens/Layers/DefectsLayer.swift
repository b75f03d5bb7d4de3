import JSON
import Petitions
import TerminalUI
import Wording

/// What is wrong with a unit’s answer; the note to the unit is written next.
struct DefectsLayer: ListLayer {
  static let name = "defects"

  let petition: PetitionID
  var list: ListSelection<AnswerDefect>

  init(petition: PetitionID) {
    self.petition = petition
    list = ListSelection(
      AnswerDefect.allCases.map {
        ListSelection.Item(id: $0, text: $0.name.vietnamese, keywords: $0.name.english)
      })
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    self.init(petition: petition)
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] { [JSONMember("petition", .text(petition.text))] + listBookmark }

  func title(at desk: Desk) -> Phrase { LayerTexts.title(.sendBack, petition) }

  func row(of defect: AnswerDefect, at desk: Desk, _ language: Language) -> Row {
    Row(defect.name[language])
  }

  func text(of defect: AnswerDefect) -> String { defect.rawValue }

  func pick(_ defect: AnswerDefect, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    .replace(desk.composer(.sendBack(defect), on: petition))
  }
}
