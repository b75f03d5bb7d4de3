import JSON
import Petitions
import Scenarios
import Shifts
import TerminalUI
import Wording

/// Which petition another one repeats.
struct MergeLayer: ListLayer {
  static let name = "petitions"

  let petition: PetitionID
  var list: ListSelection<PetitionID>

  init(petition: PetitionID, at desk: Desk) {
    self.petition = petition
    list = desk.petitionList(of: desk.shift.mergeTargets(of: petition))
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    self.init(petition: petition, at: desk)
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] { [JSONMember("petition", .text(petition.text))] + listBookmark }

  func title(at desk: Desk) -> Phrase { LayerTexts.title(.merge, petition) }

  func row(of id: PetitionID, at desk: Desk, _ language: Language) -> Row {
    Row("#\(id) \(desk.scenario.petition(id)?.subject[language] ?? "")")
  }

  func text(of id: PetitionID) -> String { id.text }

  func pick(_ other: PetitionID, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    .replace(ConfirmationLayer(.act(.merge(into: other), on: petition)))
  }
}
