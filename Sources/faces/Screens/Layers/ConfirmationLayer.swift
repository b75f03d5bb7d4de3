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
    case send(PetitionID)
    case publish(PetitionID)
    case decline(PetitionID, DeclineReason, text: String)
    /// With which the petition leaves this desk for good.
    case handOver(PetitionID, Verb, to: UnitID, note: String)
    case approve(PetitionID)
    /// With no note for the unit.
    case forward(PetitionID, to: UnitID)
    case merge(PetitionID, into: PetitionID)
    case markUrgent(PetitionID)
    /// To publish everything as it was written.
    case hideNothing(PetitionID)
    /// Asked when there were so many events.
    case wait(since: Int)
    case finish
    case leave
  }

  let deed: Deed
  private var place = ScrollPlace.start

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
    default:
      window.scroll(&place, key, rows)
      return .stay
    }
  }

  /// Back to what was being written, or to the desk.
  func cancel(at desk: Desk) -> LayerChange {
    switch deed {
    case .decline(let petition, let reason, _):
      .replace(desk.composer(.decline(reason), on: petition))
    case .handOver(let petition, let verb, let unit, _):
      .replace(desk.composer(.unit(verb, unit), on: petition))
    case .forward(let petition, let unit):
      .replace(desk.composer(.unit(.forward, unit), on: petition))
    case .hideNothing(let petition): desk.redaction(of: petition).map { .replace($0) } ?? .close
    case .send, .publish, .merge, .markUrgent, .approve, .wait, .finish, .leave: .close
    }
  }

  private func carryOut(at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    let elapsed = moment.elapsed
    switch deed {
    case .decline(let petition, let reason, let text):
      return carryOut(
        .decline(reason: reason, text: text), on: petition, .decline(reason), at: &desk, elapsed)
    case .handOver(let petition, let verb, let unit, _):
      guard let action = deed.action?.action else { return .close }
      return carryOut(action, on: petition, .unit(verb, unit), at: &desk, elapsed)
    case .send, .publish, .forward, .merge, .markUrgent, .approve, .hideNothing:
      if let (action, petition) = deed.action {
        desk.act(action, on: petition, elapsed: elapsed)
        desk.scratch[petition, action.verb] = ScratchText()
      }
    case .wait(let count): desk.wait(since: count, elapsed: elapsed)
    case .finish: desk.finish(elapsed: elapsed)
    case .leave: return .leave
    }
    return .close
  }

  /// Does what was written for a petition; where it is refused, the text is there to be mended.
  private func carryOut(
    _ action: Action, on petition: PetitionID, _ purpose: ComposerLayer.Purpose,
    at desk: inout Desk, _ elapsed: Int64
  ) -> LayerChange {
    if let refusal = desk.act(action, on: petition, elapsed: elapsed) {
      var composer = desk.composer(purpose, on: petition)
      composer.refusal = desk.shift.words(for: refusal, of: action.verb, on: petition)
      return .replace(composer)
    }
    desk.scratch[petition, purpose.verb] = ScratchText()
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
      rows, from: place, title: LayerTexts.confirm[canvas.language], keys: keys, on: &canvas)
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
    case .send, .publish, .decline, .handOver, .forward, .merge, .markUrgent, .approve,
      .hideNothing:
      deed.action.flatMap { desk.shift.confirmation(of: $0.action, on: $0.petition) }
    case .wait: desk.shift.waitingConfirmation
    case .finish: desk.shift.finishConfirmation
    case .leave: Confirmation(LayerTexts.leaveQuestion(desk.mode))
    }
  }
}

extension ConfirmationLayer.Deed {
  /// What is done to a petition.
  var action: (action: Action, petition: PetitionID)? {
    switch self {
    case .send(let id): (.send, id)
    case .publish(let id): (.publish, id)
    case .decline(let id, let reason, let text): (.decline(reason: reason, text: text), id)
    case .handOver(let id, let verb, let unit, let note):
      Action(verb, .unit(unit, note: note)).map { ($0, id) }
    case .approve(let id): (.approve, id)
    case .forward(let id, let unit): (.forward(to: unit, note: ""), id)
    case .merge(let id, let other): (.merge(into: other), id)
    case .markUrgent(let id): (.markUrgent, id)
    case .hideNothing(let id): (.redact(parts: []), id)
    case .wait, .finish, .leave: nil
    }
  }
}

// MARK: - Bookmarks

extension ConfirmationLayer {
  init?(bookmark: JSONValue, at desk: Desk) {
    guard let deed = Deed(bookmark, at: desk) else { return nil }
    self.init(deed)
    place = bookmark["place"].map(ScrollPlace.init(json:)) ?? .start
  }

  var bookmark: [JSONMember] { deed.bookmark + [JSONMember("place", place.json)] }
}

extension ConfirmationLayer.Deed {
  fileprivate init?(_ json: JSONValue, at desk: Desk) {
    let text = json["text"]?.text ?? ""
    switch (json["deed"]?.text, json.petition(at: desk)) {
    case ("send", let petition?): self = .send(petition)
    case ("publish", let petition?): self = .publish(petition)
    case ("mark-urgent", let petition?): self = .markUrgent(petition)
    case ("hide-nothing", let petition?): self = .hideNothing(petition)
    case ("approve", let petition?): self = .approve(petition)
    case ("hand-over", let petition?):
      guard let verb = json["verb"]?.text.flatMap(Verb.init(rawValue:)),
        verb.entry.carries == .unit, let unit = json["unit"]?.text
      else { return nil }
      self = .handOver(petition, verb, to: UnitID(unit), note: text)
    case ("forward", let petition?): self = .forward(petition, to: UnitID(text))
    case ("merge", let petition?): self = .merge(petition, into: PetitionID(text))
    case ("decline", let petition?):
      guard let reason = json["reason"]?.text.flatMap(DeclineReason.init(rawValue:)) else {
        return nil
      }
      self = .decline(petition, reason, text: text)
    case ("wait", _): self = .wait(since: desk.shift.events.count)
    case ("finish", _): self = .finish
    case ("leave", _): self = .leave
    default: return nil
    }
  }

  fileprivate var bookmark: [JSONMember] {
    switch self {
    case .send(let id): Self.members("send", id)
    case .publish(let id): Self.members("publish", id)
    case .markUrgent(let id): Self.members("mark-urgent", id)
    case .hideNothing(let id): Self.members("hide-nothing", id)
    case .approve(let id): Self.members("approve", id)
    case .handOver(let id, let verb, let unit, let note):
      Self.members("hand-over", id, text: note)
        + [JSONMember("verb", .text(verb.rawValue)), JSONMember("unit", .text(unit.text))]
    case .forward(let id, let unit): Self.members("forward", id, text: unit.text)
    case .merge(let id, let other): Self.members("merge", id, text: other.text)
    case .decline(let id, let reason, let text):
      Self.members("decline", id, text: text)
        + [JSONMember("reason", .text(reason.rawValue))]
    case .wait: Self.members("wait", nil)
    case .finish: Self.members("finish", nil)
    case .leave: Self.members("leave", nil)
    }
  }

  private static func members(
    _ deed: String, _ petition: PetitionID?, text: String = ""
  ) -> [JSONMember] {
    [
      JSONMember("deed", .text(deed)), JSONMember("petition", .text(petition?.text ?? "")),
      JSONMember("text", .text(text)),
    ]
  }
}
