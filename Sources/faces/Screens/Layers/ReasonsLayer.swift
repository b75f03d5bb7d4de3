import JSON
import Petitions
import TerminalUI
import Wording

/// Why a petition is declined; the guidance is written next.
struct ReasonsLayer: ListLayer {
  static let name = "reasons"

  let petition: PetitionID
  var list: ListSelection<DeclineReason>

  init(petition: PetitionID, selected: DeclineReason? = nil) {
    self.petition = petition
    list = ListSelection(
      DeclineReason.allCases.map {
        ListSelection.Item(id: $0, text: $0.name.vietnamese, keywords: $0.name.english)
      }, selected: selected)
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    self.init(petition: petition)
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] { [JSONMember("petition", .text(petition.text))] + listBookmark }

  func title(at desk: Desk) -> Phrase { LayerTexts.title(.decline, petition) }

  func row(of reason: DeclineReason, at desk: Desk, _ language: Language) -> Row {
    Row(reason.name[language])
  }

  func text(of reason: DeclineReason) -> String { reason.rawValue }

  func pick(_ reason: DeclineReason, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    .replace(desk.composer(.decline(reason), on: petition))
  }
}
