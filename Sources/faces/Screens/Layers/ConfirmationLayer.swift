import JSON
import Petitions
import Shifts
import Simulation
import TerminalUI
import Wording

/// What is asked once more before it is done, with everything that it would send or show.
///
/// It is done only from the end of that text: nobody agrees to what was not on the screen.
struct ConfirmationLayer: DeskLayer {
  static let name = "confirm"

  /// What is about to be done.
  enum Deed: Hashable, Sendable {
    case act(Action, on: PetitionID)
    /// Asked when there were so many events.
    case wait(since: Int)
    case finish
    case leave
  }

  let deed: Deed
  private var place = ScrollPlace.start
  /// Whether a key was pressed that is no answer: then it is said which keys answer.
  private var isAnswerMissed = false

  init(_ deed: Deed) { self.deed = deed }

  var takesText: Bool { false }

  func keyHints(at desk: Desk) -> [KeyHint] {
    [
      KeyHint("Enter", LayerTexts.yes), KeyHint("↑ ↓", CommonTexts.scroll),
      KeyHint("Esc", CommonTexts.cancel),
    ]
  }

  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    let window = TextWindow(moment.size, width: Self.width)
    let rows = rows(at: desk, window.textWidth, moment.language)
    switch key {
    // No letter answers: what was typed ahead must neither agree nor run as a command behind it.
    case .escape, .control("c"): return cancel(at: desk)
    case .enter where !window.showsEnd(of: rows, from: place):
      window.scroll(&place, .pageDown, rows)
      return .stay
    case .enter: return carryOut(at: &desk, moment)
    case _ where key.scrolled(page: 1) == nil:
      isAnswerMissed = true
      return .stay
    default:
      window.scroll(&place, key, rows)
      return .stay
    }
  }

  /// Back to what was being written, or to the desk.
  func cancel(at desk: Desk) -> LayerChange {
    guard case .act(let action, let petition) = deed else { return .close }
    if let purpose = ComposerLayer.Purpose(action) {
      return .replace(desk.composer(purpose, on: petition))
    }
    guard case .redact = action else { return .close }
    return desk.redaction(of: petition).map { .replace($0) } ?? .close
  }

  private func carryOut(at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    switch deed {
    case .act(let action, let petition):
      return carryOut(action, on: petition, at: &desk, moment.elapsed)
    case .wait(let count): desk.wait(since: count, elapsed: moment.elapsed)
    case .finish: desk.finish(elapsed: moment.elapsed)
    case .leave: return .leave
    }
    return .close
  }

  /// Does what was agreed to; where it is refused, what was written for it is there to be mended.
  private func carryOut(
    _ action: Action, on petition: PetitionID, at desk: inout Desk, _ elapsed: Int64
  ) -> LayerChange {
    if let refusal = desk.act(action, on: petition, elapsed: elapsed) {
      guard let purpose = ComposerLayer.Purpose(action) else { return .close }
      var composer = desk.composer(purpose, on: petition)
      composer.refusal = desk.shift.words(for: refusal, of: action.verb, on: petition)
      return .replace(composer)
    }
    desk.scratch[petition, action.verb] = ScratchText()
    return .close
  }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let window = TextWindow(canvas.grid.size, width: Self.width)
    let rows = rows(at: desk, window.textWidth, canvas.language)
    let keys =
      window.showsEnd(of: rows, from: place)
      ? keyHints(at: desk).filter { $0.key != "↑ ↓" || window.height(of: rows) < rows.count }
      : [KeyHint("Enter ↓", LayerTexts.readOn), KeyHint("Esc", CommonTexts.cancel)]
    window.draw(
      rows, from: place,
      title: (isAnswerMissed ? LayerTexts.confirmByKeys : LayerTexts.confirm)[canvas.language],
      keys: keys, on: &canvas)
  }

  private static let width = 76

  private func rows(at desk: Desk, _ width: Int, _ language: Language) -> [Row] {
    guard let asked = asked(at: desk) else { return [] }
    var rows = Row.wrapped(asked.question[language], width: width, style: .bold)
    for remark in asked.remarks { rows += Row.wrapped(remark[language], width: width) }
    if let text = asked.text { rows += [.blank] + Row.wrapped(text, width: width) }
    return rows
  }

  private func asked(at desk: Desk) -> Confirmation? {
    switch deed {
    case .act(let action, let petition): desk.shift.confirmation(of: action, on: petition)
    case .wait: desk.shift.waitingConfirmation
    case .finish: desk.shift.finishConfirmation
    case .leave: Confirmation(LayerTexts.leaveQuestion(desk.mode))
    }
  }
}

extension Desk {
  /// The question before something that can be done and not be taken back; nothing where none is asked.
  func question(before action: Action, on petition: PetitionID) -> ConfirmationLayer? {
    guard shift.simulation.refusal(of: action, on: petition) == nil,
      shift.confirmation(of: action, on: petition) != nil
    else { return nil }
    return ConfirmationLayer(.act(action, on: petition))
  }
}

// MARK: - Bookmarks

extension ConfirmationLayer {
  init?(bookmark: JSONValue, at desk: Desk) {
    guard let deed = Deed(bookmark, at: desk) else { return nil }
    if case .act(let action, let petition) = deed,
      desk.shift.confirmation(of: action, on: petition) == nil
    {
      return nil
    }
    self.init(deed)
    place = bookmark["place"].map(ScrollPlace.init(json:)) ?? .start
    isAnswerMissed = bookmark["answer-missed"]?.bool ?? false
  }

  var bookmark: [JSONMember] {
    deed.bookmark + [
      JSONMember("place", place.json), JSONMember("answer-missed", .bool(isAnswerMissed)),
    ]
  }
}

extension ConfirmationLayer.Deed {
  fileprivate init?(_ json: JSONValue, at desk: Desk) {
    switch json["deed"]?.text {
    case "wait"?: self = .wait(since: desk.shift.events.count)
    case "finish"?: self = .finish
    case "leave"?: self = .leave
    default:
      guard let verb = json["deed"]?.text.flatMap(Verb.init(rawValue:)),
        let petition = json.petition(at: desk), let content = Self.content(of: verb, json),
        let action = Action(verb, content)
      else { return nil }
      self = .act(action, on: petition)
    }
  }

  private static func content(of verb: Verb, _ json: JSONValue) -> ActionContent? {
    let text = json["text"]?.text ?? ""
    switch verb.entry.carries {
    case .nothing: return .nothing
    case .refusal:
      return json["reason"]?.text.flatMap(DeclineReason.init(rawValue:)).map {
        .refusal($0, text: text)
      }
    case .unit: return json["unit"]?.text.map { .unit(UnitID($0), note: text) }
    case .petition: return json["into"]?.text.map { .petition(PetitionID($0)) }
    case .faults: return .faults(json.choices("faults"), text: text)
    // Nobody is asked who hides something.
    case .parts: return .parts([])
    case .text: return .text(text)
    case .question: return .question(facts: json.facts, text: text)
    case .classification, .defect, .assessment: return nil
    }
  }

  fileprivate var bookmark: [JSONMember] {
    switch self {
    case .act(let action, let petition):
      [
        JSONMember("deed", .text(action.verb.rawValue)),
        JSONMember("petition", .text(petition.text)),
        JSONMember("text", .text(action.content.text ?? "")),
      ] + Self.choice(of: action.content)
    case .wait: [JSONMember("deed", "wait")]
    case .finish: [JSONMember("deed", "finish")]
    case .leave: [JSONMember("deed", "leave")]
    }
  }

  private static func choice(of content: ActionContent) -> [JSONMember] {
    switch content {
    case .refusal(let reason, _): [JSONMember("reason", .text(reason.rawValue))]
    case .unit(let unit, _): [JSONMember("unit", .text(unit.text))]
    case .petition(let other): [JSONMember("into", .text(other.text))]
    case .faults(let faults, _):
      [JSONMember("faults", .array(faults.map { .text($0.rawValue) }))]
    case .question(let facts, _):
      [JSONMember("facts", .array(facts.map { .text($0.rawValue) }))]
    case .nothing, .text, .classification, .defect, .parts, .assessment: []
    }
  }
}
