import JSON
import Petitions
import TerminalUI
import Wording

/// What becomes of a regulation, once it is known which criteria it fails.
struct ConclusionsLayer: ListLayer {
  static let name = "conclusions"

  let petition: PetitionID
  let failed: [Criterion]
  var list: ListSelection<Conclusion>

  init(petition: PetitionID, failed: [Criterion]) {
    self.petition = petition
    self.failed = failed
    list = ListSelection(
      Conclusion.allCases.map {
        ListSelection.Item(id: $0, text: $0.name.vietnamese, keywords: $0.name.english)
      })
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    self.init(petition: petition, failed: bookmark.choices("criteria"))
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] {
    [
      JSONMember("petition", .text(petition.text)),
      JSONMember("criteria", .array(failed.map { .text($0.rawValue) })),
    ] + listBookmark
  }

  func title(at desk: Desk) -> Phrase { LayerTexts.title(.assess, petition) }

  func row(of conclusion: Conclusion, at desk: Desk, _ language: Language) -> Row {
    Row(conclusion.name[language])
  }

  func foot(at desk: Desk, _ language: Language) -> [String] {
    [LayerTexts.failed(failed.map(\.name))[language]]
  }

  func text(of conclusion: Conclusion) -> String { conclusion.rawValue }

  func pick(_ conclusion: Conclusion, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    desk.act(
      .assess(Assessment(failed: failed, conclusion: conclusion)), on: petition,
      elapsed: moment.elapsed)
    return .close
  }
}
