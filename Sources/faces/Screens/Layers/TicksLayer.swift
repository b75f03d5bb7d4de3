import JSON
import Petitions
import Shifts
import Simulation
import TerminalUI
import Wording

/// Something of which several are ticked before a verb goes on.
protocol Tickable: RawRepresentable<String>, Hashable, Sendable {
  static var layerName: String { get }
  static var verb: Verb { get }
  /// What there is to tick, in the order of the list.
  static var offered: [Self] { get }
  /// What Enter leads to.
  static var nextName: Phrase { get }
  /// Why Enter leads nowhere while nothing is ticked; nothing: it does.
  static var emptyRefusal: Refusal? { get }

  var name: Phrase { get }

  /// What follows once some are chosen.
  static func next(_ chosen: [Self], on petition: PetitionID, at desk: Desk) -> LayerChange
}

/// Which facts to ask the sender for; the question is written next.
typealias FactsLayer = TicksLayer<Fact>

extension Fact: Tickable {
  static var layerName: String { "facts" }
  static var verb: Verb { .ask }
  static var offered: [Fact] { Fact.allCases }
  static var nextName: Phrase { LayerTexts.writeQuestion }
  static var emptyRefusal: Refusal? { .nothingAsked }

  static func next(_ chosen: [Fact], on petition: PetitionID, at desk: Desk) -> LayerChange {
    .replace(desk.composer(.ask(chosen), on: petition))
  }
}

/// What is wrong with a draft; the note to its writer is written next.
typealias FaultsLayer = TicksLayer<DraftFault>

extension DraftFault: Tickable {
  static var layerName: String { "faults" }
  static var verb: Verb { .reject }
  static var offered: [DraftFault] { DraftFault.readable }
  static var nextName: Phrase { LayerTexts.writeNote }
  static var emptyRefusal: Refusal? { .noFaultNamed }

  static func next(_ chosen: [DraftFault], on petition: PetitionID, at desk: Desk) -> LayerChange {
    .replace(desk.composer(.reject(chosen), on: petition))
  }
}

/// Which criteria a regulation fails; what becomes of it is chosen next.
typealias CriteriaLayer = TicksLayer<Criterion>

extension Criterion: Tickable {
  static var layerName: String { "criteria" }
  static var verb: Verb { .assess }
  static var offered: [Criterion] { Criterion.allCases }
  static var nextName: Phrase { LayerTexts.chooseConclusion }
  static var emptyRefusal: Refusal? { nil }

  static func next(_ chosen: [Criterion], on petition: PetitionID, at desk: Desk) -> LayerChange {
    .replace(ConclusionsLayer(petition: petition, failed: chosen))
  }
}

/// What there is to tick for a verb.
struct TicksLayer<Choice: Tickable>: DeskLayer {
  static var name: String { Choice.layerName }

  let petition: PetitionID
  /// What is known already.
  let known: [Choice]
  private var ticked: [Choice]
  private(set) var index = 0

  init(petition: PetitionID, known: [Choice] = [], chosen: [Choice] = [], index: Int = 0) {
    self.petition = petition
    self.known = known
    ticked = chosen
    self.index = max(0, min(index, Choice.offered.count - 1))
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    let known = desk.shift.petitionCase(petition)?.factsKnown ?? []
    self.init(
      petition: petition, known: known as? [Choice] ?? [],
      chosen: bookmark.choices(Self.name), index: bookmark.int("index"))
  }

  var bookmark: [JSONMember] {
    [
      JSONMember("petition", .text(petition.text)),
      JSONMember(Self.name, .array(ticked.map { .text($0.rawValue) })),
      JSONMember("index", .integer(Int64(index))),
    ]
  }

  var takesText: Bool { false }

  /// What is chosen, in the order of the list.
  var chosen: [Choice] { Choice.offered.filter(ticked.contains) }

  func keyHints(at desk: Desk) -> [KeyHint] {
    [
      KeyHint("↑ ↓", CommonTexts.move),
      KeyHint("Space 1–\(Choice.offered.count)", LayerTexts.toggle),
      KeyHint("Enter", Choice.nextName), KeyHint("Esc", CommonTexts.cancel),
    ]
  }

  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    switch key {
    case .escape, .control("c"):
      if let facts = chosen as? [Fact] { desk.scratch[petition, .ask].facts = facts }
      if let faults = chosen as? [DraftFault] { desk.scratch[petition, .reject].faults = faults }
      return .close
    case .enter:
      if chosen.isEmpty, let refusal = Choice.emptyRefusal {
        desk.message = Message(.attention, refusal.phrase)
        return .stay
      }
      return Choice.next(chosen, on: petition, at: desk)
    case .up: index = max(0, index - 1)
    case .down: index = min(Choice.offered.count - 1, index + 1)
    case .character(" "): toggle(index)
    case .character(let character):
      guard let number = character.wholeNumberValue, 1...Choice.offered.count ~= number else {
        return .unused
      }
      toggle(number - 1)
    default: return .unused
    }
    return .stay
  }

  private mutating func toggle(_ index: Int) {
    guard Choice.offered.indices.contains(index) else { return }
    self.index = index
    let choice = Choice.offered[index]
    if ticked.contains(choice) {
      ticked.removeAll { $0 == choice }
    } else {
      ticked.append(choice)
    }
  }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let language = canvas.language
    let width = 60
    let chosen = Row.wrapped(
      LayerTexts.chosen(chosen.map(\.name))[language], width: width - 4, style: .dim)
    let frame = canvas.centered(width: width, height: Choice.offered.count + 3 + chosen.count)
    let inner = canvas.window(frame, title: LayerTexts.title(Choice.verb, petition)[language])
    var rows: [Row] = []
    for (index, choice) in Choice.offered.enumerated() {
      let box = ticked.contains(choice) ? "[x]" : "[ ]"
      let style: Style = index == self.index ? .reverse : .plain
      var row = Row([Span("\(index + 1) \(box) \(choice.name[language]) ", style)])
      if known.contains(choice) { row.spans.append(Span(" " + LayerTexts.known[language], .dim)) }
      rows.append(row)
    }
    canvas.put(rows, in: inner)
    canvas.put(
      chosen,
      in: Rect(
        x: inner.x, y: inner.bottom - chosen.count, width: inner.width, height: chosen.count))
    canvas.putKeys(keyHints(at: desk), in: layout.keys.inset(horizontal: 1))
  }
}

extension JSONValue {
  /// The choices that a member lists, those that are known.
  func choices<Choice: RawRepresentable<String>>(_ name: String) -> [Choice] {
    (self[name]?.array ?? []).compactMap { $0.text.flatMap(Choice.init(rawValue:)) }
  }

  var facts: [Fact] { choices("facts") }
}
