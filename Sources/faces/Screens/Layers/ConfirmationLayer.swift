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
    case `return`(PetitionID, note: String)
    case merge(PetitionID, into: PetitionID)
    case markUrgent(PetitionID)
    case wait
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
    case .escape, .control("c"), .character("n"): return cancel(at: desk)
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
  private func cancel(at desk: Desk) -> LayerChange {
    switch deed {
    case .decline(let petition, let reason, _):
      .replace(desk.composer(.decline(reason), on: petition))
    case .return(let petition, _): .replace(desk.composer(.write(.return), on: petition))
    case .send, .publish, .merge, .markUrgent, .wait, .finish, .leave: .close
    }
  }

  private func carryOut(at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    let elapsed = moment.elapsed
    switch deed {
    case .send(let petition): desk.act(.send, on: petition, elapsed: elapsed)
    case .publish(let petition): desk.act(.publish, on: petition, elapsed: elapsed)
    case .merge(let petition, let other):
      desk.act(.merge(into: other), on: petition, elapsed: elapsed)
    case .markUrgent(let petition): desk.act(.markUrgent, on: petition, elapsed: elapsed)
    case .decline(let petition, let reason, let text):
      return carryOut(
        .decline(reason: reason, text: text), on: petition, .decline(reason), at: &desk, elapsed)
    case .return(let petition, let note):
      return carryOut(.return(note: note), on: petition, .write(.return), at: &desk, elapsed)
    case .wait: desk.wait(elapsed: elapsed)
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
      composer.refusal = refusal.phrase
      return .replace(composer)
    }
    desk.drafts[DraftID(petition: petition, verb: purpose.verb)] = nil
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
    var rows = Row.wrapped(question(at: desk)[language], width: width, style: .bold)
    for remark in remarks(at: desk) { rows += Row.wrapped(remark[language], width: width) }
    if let text = text(at: desk) { rows += [.blank] + Row.wrapped(text, width: width) }
    return rows
  }

  private func question(at desk: Desk) -> Phrase {
    switch deed {
    case .send(let id): LayerTexts.sendQuestion(id)
    case .publish(let id): LayerTexts.publishQuestion(id)
    case .decline(let id, let reason, _): LayerTexts.declineQuestion(id, reason)
    case .return(let id, _): LayerTexts.returnQuestion(id)
    case .merge(let id, let other): LayerTexts.mergeQuestion(id, into: other)
    case .markUrgent(let id): LayerTexts.urgentQuestion(id)
    case .wait: LayerTexts.waitQuestion(desk.shift.remainder)
    case .finish: ShiftTexts.finishQuestion(desk.shift.remainder)
    case .leave: LayerTexts.leaveQuestion(desk.mode)
    }
  }

  /// What the trainee should know beside the question.
  private func remarks(at desk: Desk) -> [Phrase] {
    switch deed {
    case .wait: return desk.shift.waitingDoubt?.sentences ?? []
    case .publish(let id):
      let parts = desk.shift.petitionCase(id)?.partsRedacted ?? []
      let left = desk.shift.publication(of: id)?.candidates(notHiddenBy: parts) ?? []
      return left.isEmpty ? [] : [LayerTexts.stillReadable(left)]
    case .send, .decline, .return, .merge, .markUrgent, .finish, .leave: return []
    }
  }

  private func text(at desk: Desk) -> String? {
    switch deed {
    case .send(let id): desk.shift.petitionCase(id)?.draft
    case .publish(let id):
      desk.shift.petitionCase(id).flatMap { record in
        desk.shift.publication(of: id)?.hiding(record.partsRedacted)
      }
    case .decline(_, _, let text), .return(_, let text): text
    case .merge, .markUrgent, .wait, .finish, .leave: nil
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
    case ("return", let petition?): self = .return(petition, note: text)
    case ("merge", let petition?): self = .merge(petition, into: PetitionID(text))
    case ("decline", let petition?):
      guard let reason = json["reason"]?.text.flatMap(DeclineReason.init(rawValue:)) else {
        return nil
      }
      self = .decline(petition, reason, text: text)
    case ("wait", _): self = .wait
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
    case .return(let id, let note): Self.members("return", id, text: note)
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
