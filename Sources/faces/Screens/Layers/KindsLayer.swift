import JSON
import Petitions
import Shifts
import Simulation
import TerminalUI
import Wording

/// Of which kind a petition is.
struct KindsLayer: ListLayer {
  static let name = "kinds"

  let petition: PetitionID
  var list: ListSelection<PetitionKind>

  init(petition: PetitionID, selected: PetitionKind?) {
    self.petition = petition
    list = ListSelection(
      PetitionKind.allCases.map {
        ListSelection.Item(id: $0, text: $0.name.vietnamese, keywords: $0.name.english)
      }, selected: selected, from: .nothing)
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    self.init(petition: petition, selected: nil)
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] { [JSONMember("petition", .text(petition.text))] + listBookmark }

  func title(at desk: Desk) -> Phrase { LayerTexts.title(.classify, petition) }

  func row(of kind: PetitionKind, at desk: Desk, _ language: Language) -> Row {
    Row(kind.name[language])
  }

  func foot(at desk: Desk, _ language: Language) -> [String] {
    [(list.selected?.id.meaning ?? LayerTexts.nothingSelected)[language]]
  }

  func text(of kind: PetitionKind) -> String { kind.rawValue }

  func pick(_ kind: PetitionKind, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    guard !kind.takesBox else {
      let box = desk.shift.petitionCase(petition)?.box
      return .replace(BoxesLayer(petition: petition, kind: kind, selected: box))
    }
    desk.act(.classify(kind), on: petition, elapsed: moment.elapsed)
    return .close
  }
}
