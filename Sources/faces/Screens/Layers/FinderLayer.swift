import JSON
import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording

/// Looks a petition up by its number, its subject, how it stands, and the letters that were read.
struct FinderLayer: ListLayer {
  static let name = "finder"

  var list: ListSelection<PetitionID>

  init(at desk: Desk) {
    list = desk.petitionList(of: desk.shift.cases.map(\.id))
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    self.init(at: desk)
    restoreList(bookmark)
  }

  var bookmark: [JSONMember] { listBookmark }

  func title(at desk: Desk) -> Phrase { DeskTexts.find.title }

  func row(of id: PetitionID, at desk: Desk, _ language: Language) -> Row {
    let subject = desk.scenario.petition(id)?.subject[language] ?? ""
    let status = desk.shift.petitionCase(id).map(desk.status)
    let words = status.map { " · " + $0.words[language] } ?? ""
    return Row([Span((status?.sign.rawValue ?? " ") + " #\(id) \(subject)"), Span(words, .dim)])
  }

  func text(of id: PetitionID) -> String { id.text }

  func pick(_ id: PetitionID, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    desk.select(id)
    return .close
  }
}

extension Desk {
  /// Petitions that have arrived, found by what of them the trainee may have read.
  func petitionList(of petitions: [PetitionID]) -> ListSelection<PetitionID> {
    ListSelection(
      petitions.compactMap(shift.petitionCase).map { record in
        let subject = scenario.petition(record.id)?.subject
        let status = status(of: record).words
        let letters = record.isOpened ? record.thread.compactMap(\.content.searchText) : []
        return ListSelection.Item(
          id: record.id, text: "#\(record.id) \(subject?.vietnamese ?? "")",
          keywords: "\(subject?.english ?? "") \(status.vietnamese) \(status.english) "
            + (scenario.petition(record.id).map(\.channel.searchWords) ?? ""),
          subjects: letters.isEmpty ? [] : [SearchPhrases(letters)])
      })
  }
}

extension ScriptedMessage.Content {
  fileprivate var searchText: String? {
    switch self {
    case .text(let text): text
    case .attachment(let attachment): attachment.what.vietnamese
    }
  }
}

extension Channel {
  /// What a channel may be called, in every language.
  fileprivate var searchWords: String {
    [name, shortName].flatMap { [$0.vietnamese, $0.english] }.joined(separator: " ")
  }
}
