import JSON
import Petitions
import TerminalUI
import Wording

/// Into which box feedback or a recommendation goes.
struct BoxesLayer: ListLayer {
  static let name = "boxes"

  let petition: PetitionID
  let kind: PetitionKind
  var list: ListSelection<Box>

  init(petition: PetitionID, kind: PetitionKind, selected: Box?) {
    self.petition = petition
    self.kind = kind
    list = ListSelection(
      Box.allCases.map {
        ListSelection.Item(id: $0, text: $0.name.vietnamese, keywords: $0.name.english)
      }, selected: selected, from: .nothing)
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk),
      let kind = bookmark["kind-of-petition"]?.text.flatMap(PetitionKind.init)
    else { return nil }
    self.init(petition: petition, kind: kind, selected: nil)
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] {
    [
      JSONMember("petition", .text(petition.text)),
      JSONMember("kind-of-petition", .text(kind.rawValue)),
    ] + listBookmark
  }

  func title(at desk: Desk) -> Phrase { LayerTexts.box(of: kind, petition) }

  func row(of box: Box, at desk: Desk, _ language: Language) -> Row {
    Row("\(box.name[language]): \(box.meaning[language])")
  }

  func foot(at desk: Desk, _ language: Language) -> [String] {
    list.selected == nil ? [LayerTexts.nothingSelected[language]] : []
  }

  func text(of box: Box) -> String { box.rawValue }

  func pick(_ box: Box, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    desk.act(.classify(kind, box: box), on: petition, elapsed: moment.elapsed)
    return .close
  }
}
