import JSON
import Petitions
import Shifts
import Simulation
import TerminalUI
import Wording

/// Which facts to ask the sender for; the question is written next.
struct FactsLayer: DeskLayer {
  static let name = "facts"

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

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    self.init(
      petition: petition, known: desk.shift.petitionCase(petition)?.factsKnown ?? [],
      chosen: bookmark.facts, index: bookmark.int("index"))
  }

  var bookmark: [JSONMember] {
    [
      JSONMember("petition", .text(petition.text)),
      JSONMember("facts", .array(chosen.map { .text($0.rawValue) })),
      JSONMember("index", .integer(Int64(index))),
    ]
  }

  var takesText: Bool { false }

  /// What is chosen, in the order of the list.
  var facts: [Fact] { Fact.allCases.filter(chosen.contains) }

  func keyHints(at desk: Desk) -> [KeyHint] {
    [
      KeyHint("↑ ↓", CommonTexts.move), KeyHint("Space 1–7", LayerTexts.toggle),
      KeyHint("Enter", LayerTexts.writeQuestion), KeyHint("Esc", CommonTexts.cancel),
    ]
  }

  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    switch key {
    case .escape, .control("c"):
      desk.scratch[petition, .ask].facts = facts
      return .close
    case .enter:
      guard !facts.isEmpty else {
        desk.message = Message(.attention, Refusal.nothingAsked.phrase)
        return .stay
      }
      return .replace(desk.composer(.ask(facts), on: petition))
    case .up: index = max(0, index - 1)
    case .down: index = min(Fact.allCases.count - 1, index + 1)
    case .character(" "): toggle(index)
    case .character(let character):
      if let number = character.wholeNumberValue { toggle(number - 1) }
    default: break
    }
    return .stay
  }

  private mutating func toggle(_ index: Int) {
    guard Fact.allCases.indices.contains(index) else { return }
    self.index = index
    let fact = Fact.allCases[index]
    if chosen.contains(fact) { chosen.removeAll { $0 == fact } } else { chosen.append(fact) }
  }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let language = canvas.language
    let frame = canvas.centered(width: 60, height: Fact.allCases.count + 4)
    let inner = canvas.window(frame, title: LayerTexts.title(.ask, petition)[language])
    var rows: [Row] = []
    for (index, fact) in Fact.allCases.enumerated() {
      let box = chosen.contains(fact) ? "[x]" : "[ ]"
      let style: Style = index == self.index ? .reverse : .plain
      var row = Row([Span("\(index + 1) \(box) \(fact.name[language]) ", style)])
      if known.contains(fact) { row.spans.append(Span(" " + LayerTexts.known[language], .dim)) }
      rows.append(row)
    }
    canvas.put(rows, in: inner)
    canvas.put(
      LayerTexts.chosen(facts), x: inner.x, y: inner.bottom - 1, style: .dim, width: inner.width)
    canvas.putKeys(keyHints(at: desk), in: layout.keys.inset(horizontal: 1))
  }
}

extension JSONValue {
  var facts: [Fact] {
    (self["facts"]?.array ?? []).compactMap { $0.text.flatMap(Fact.init(rawValue:)) }
  }
}
