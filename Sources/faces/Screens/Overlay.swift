import Petitions
import Scenarios
import Simulation
import TerminalUI
import Wording

/// What lies over the desk and takes its keys.
enum Overlay: Hashable, Sendable {
  case commands(ListSelection<Command>)
  case kinds(PetitionID, ListSelection<PetitionKind>)
  case facts(FactChecklist)
  case reasons(PetitionID, ListSelection<DeclineReason>)
  case units(PetitionID, ListSelection<UnitChoice>)
  case petitions(PetitionID, ListSelection<PetitionID>)
  case compose(Composer)
  case redact(Redaction)
  case confirm(Confirmation)
  case hints(PetitionID)

  /// What is asked for once more before it is done.
  enum Confirmation: Hashable, Sendable {
    case send(PetitionID)
    case publish(PetitionID)
    case finish
    case leave
    case waitToEnd
  }

  /// Whether letters go into a text or a filter.
  var takesText: Bool {
    switch self {
    case .commands, .kinds, .reasons, .units, .petitions, .compose, .redact: true
    case .facts, .confirm, .hints: false
    }
  }

  static let violationKeyHints = [
    KeyHint("Enter", CommonTexts.understood), KeyHint("h", ReaderTexts.open),
  ]

  var keyHints: [KeyHint] {
    switch self {
    case .commands, .kinds, .reasons, .units, .petitions:
      [
        KeyHint("↑ ↓", CommonTexts.move), KeyHint("a–z", OverlayTexts.filter),
        KeyHint("Enter", CommonTexts.choose), KeyHint("Esc", CommonTexts.cancel),
      ]
    case .facts:
      [
        KeyHint("↑ ↓", CommonTexts.move), KeyHint("Space 1–7", OverlayTexts.toggle),
        KeyHint("Enter", OverlayTexts.writeQuestion), KeyHint("Esc", CommonTexts.cancel),
      ]
    case .compose(let composer): composer.keyHints
    case .redact:
      [
        KeyHint("↑ ↓", CommonTexts.move), KeyHint("Enter", OverlayTexts.hideOrShow),
        KeyHint("Ctrl-S, F2", OverlayTexts.saveRedaction), KeyHint("Esc", CommonTexts.cancel),
      ]
    case .confirm:
      [KeyHint("Enter", OverlayTexts.yes), KeyHint("Esc", CommonTexts.cancel)]
    case .hints: [KeyHint("Enter", CommonTexts.understood)]
    }
  }
}

/// Which facts to ask the sender for.
struct FactChecklist: Hashable, Sendable {
  let petition: PetitionID
  let known: [Fact]
  private(set) var chosen: [Fact]
  private(set) var index = 0

  init(petition: PetitionID, known: [Fact], chosen: [Fact] = [], index: Int = 0) {
    self.petition = petition
    self.known = known
    self.chosen = chosen
    self.index = max(0, min(index, Fact.allCases.count - 1))
  }

  /// What is chosen, in the order of the list.
  var facts: [Fact] { Fact.allCases.filter(chosen.contains) }

  mutating func handle(_ key: Key) {
    switch key {
    case .up: index = max(0, index - 1)
    case .down: index = min(Fact.allCases.count - 1, index + 1)
    case .character(" "): toggle(index)
    case .character(let character):
      if let number = character.wholeNumberValue { toggle(number - 1) }
    default: break
    }
  }

  private mutating func toggle(_ index: Int) {
    guard Fact.allCases.indices.contains(index) else { return }
    self.index = index
    let fact = Fact.allCases[index]
    if chosen.contains(fact) { chosen.removeAll { $0 == fact } } else { chosen.append(fact) }
  }
}

/// The lists that overlays pick from.
enum OverlayLists {
  static func kinds(selected: PetitionKind?) -> ListSelection<PetitionKind> {
    ListSelection(
      PetitionKind.allCases.map {
        ListSelection.Item(id: $0, text: $0.name.vietnamese, keywords: $0.name.english)
      }, selected: selected)
  }

  static func reasons() -> ListSelection<DeclineReason> {
    ListSelection(
      DeclineReason.allCases.map {
        ListSelection.Item(id: $0, text: $0.name.vietnamese, keywords: $0.name.english)
      })
  }

  static func others(than petition: PetitionID, in desk: Desk) -> ListSelection<PetitionID> {
    let others = desk.simulation.cases.filter { $0.id != petition }
    return ListSelection(
      others.map { record in
        let subject = desk.scenario.petition(record.id)?.subject
        return ListSelection.Item(
          id: record.id, text: "#\(record.id) \(subject?.vietnamese ?? "")",
          keywords: subject?.english ?? "")
      })
  }
}
