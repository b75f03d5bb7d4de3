import JSON
import Petitions
import Shifts
import Simulation
import TerminalUI
import Wording

/// What is hidden in the published version of a petition, being chosen.
struct RedactionLayer: DeskLayer {
  static let name = "redact"

  let petition: PetitionID
  /// The text and what looks like somebody's data; read once, since nothing changes it meanwhile.
  private let publication: Publication
  private(set) var parts: [String]
  private var field = LineField()
  /// The row of the cursor; behind the choices it is the field for something else.
  private var index = 0
  var refusal: Phrase?
  private var place = ScrollPlace.start

  init(petition: PetitionID, publication: Publication, parts: [String], typed: String = "") {
    self.petition = petition
    self.publication = publication
    self.parts = parts
    field = LineField(typed)
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk),
      let publication = desk.shift.publication(of: petition)
    else { return nil }
    self.init(
      petition: petition, publication: publication,
      parts: (bookmark["parts"]?.array ?? []).compactMap(\.text))
    field = LineField(bookmark["text"]?.text ?? "", caret: bookmark.int("caret"))
    index = max(0, min(bookmark.int("index"), choices.count))
    place = bookmark["place"].map(ScrollPlace.init(json:)) ?? .start
  }

  var bookmark: [JSONMember] {
    [
      JSONMember("petition", .text(petition.text)),
      JSONMember("parts", .array(parts.map { .text($0) })),
      JSONMember("text", .text(field.text)),
      JSONMember("caret", .integer(Int64(field.caret))),
      JSONMember("index", .integer(Int64(index))),
      JSONMember("place", place.json),
    ]
  }

  var takesText: Bool { true }

  /// What is hidden and what looks as if it should be, by where it stands in the text.
  var choices: [String] { publication.choices(with: parts) }

  func keyHints(at desk: Desk) -> [KeyHint] {
    [
      KeyHint("↑ ↓", CommonTexts.move), KeyHint("Space", LayerTexts.hideOrShow),
      KeyHint("PgUp PgDn", CommonTexts.scroll), KeyHint("F2", LayerTexts.saveRedaction),
      KeyHint("Esc", CommonTexts.cancel),
    ]
  }

  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    refusal = nil
    switch key {
    case .escape, .control("c"):
      keep(at: &desk)
      return .close
    case .control("s"), .function(2): return save(at: &desk, moment)
    case .up: index = max(0, index - 1)
    case .down: index = min(choices.count, index + 1)
    case .pageUp, .pageDown:
      let frame = RedactionFrame(moment.size, choices: choices.count)
      let rows = Row.wrapped(publication.hiding(parts), width: frame.preview.width)
      let page = max(1, frame.preview.height - 1)
      place.move(
        by: key == .pageUp ? -page : page, in: [rows], height: frame.preview.height)
    case .enter where field.isBlank:
      guard choices.indices.contains(index) else { return .unused }
      toggle()
    case .enter: hideTyped()
    // Beside something typed a space belongs to it.
    case .character(" ") where field.isBlank && choices.indices.contains(index): toggle()
    default:
      guard field.handle(key) else { return .unused }
      index = choices.count
    }
    return .stay
  }

  /// Hides what is chosen and what stands in the field, or asks where that is nothing.
  private mutating func save(at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    if !field.isBlank { hideTyped() }
    guard refusal == nil else { return .stay }
    if parts.isEmpty {
      keep(at: &desk)
      return .replace(ConfirmationLayer(.act(.redact(parts: []), on: petition)))
    }
    if let refused = desk.act(.redact(parts: parts), on: petition, elapsed: moment.elapsed) {
      refusal = desk.shift.words(for: refused, of: .redact, on: petition)
      return .stay
    }
    desk.scratch[petition, .redact] = ScratchText()
    return .close
  }

  /// Puts what is chosen and typed aside, for when the list is opened again.
  private func keep(at desk: inout Desk) {
    let saved = desk.shift.petitionCase(petition)?.partsRedacted ?? []
    let typed = field.isBlank ? "" : field.text
    desk.scratch[petition, .redact] =
      parts == saved && typed.isEmpty ? ScratchText() : ScratchText(typed, parts: parts)
  }

  private mutating func toggle() {
    let choices = choices
    guard choices.indices.contains(index) else { return }
    let part = choices[index]
    if parts.contains(part) { parts.removeAll { $0 == part } } else { parts.append(part) }
    follow(part)
  }

  private mutating func hideTyped() {
    let part = field.text
    guard publication.contains(part) else {
      refusal = Refusal.partNotFound(part).phrase
      return
    }
    if !parts.contains(part) { parts.append(part) }
    field.clear()
    // On the part itself, one Enter too many would show it again.
    index = choices.count
  }

  /// Keeps the cursor on a part wherever it stands in the list now.
  private mutating func follow(_ part: String) {
    let choices = choices
    index = choices.firstIndex(of: part) ?? max(0, min(index, choices.count - 1))
  }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let language = canvas.language
    let choices = choices
    let frame = RedactionFrame(canvas.grid.size, choices: choices.count)
    let title = LayerTexts.title(.redact, petition)[language]
    let inner = canvas.window(frame.window, title: title)
    let isAllListed = frame.listHeight >= choices.count
    canvas.put(
      isAllListed ? LayerTexts.redactHow : LayerTexts.redactHowBriefly, x: inner.x, y: inner.y,
      style: .dim, width: inner.width)
    let first = max(0, min(index - frame.listHeight + 1, choices.count - frame.listHeight))
    canvas.putMore(
      first..<min(choices.count, first + frame.listHeight), of: choices.count,
      in: Rect(x: inner.x, y: inner.y, width: inner.width, height: 1))
    let shown = choices.enumerated().dropFirst(first).prefix(frame.listHeight)
    for (offset, (index, choice)) in shown.enumerated() {
      let box = parts.contains(choice) ? "[x] " : "[ ] "
      canvas.put(
        box + choice + " ", x: inner.x, y: inner.y + 1 + offset,
        style: index == self.index ? .reverse : .plain, width: inner.width)
    }
    let label = LayerTexts.other[language] + " "
    canvas.put(
      label, x: inner.x, y: frame.fieldY, style: index == choices.count ? .reverse : .dim,
      width: inner.width)
    let field = Rect(
      x: inner.x + label.displayWidth, y: frame.fieldY,
      width: inner.width - label.displayWidth, height: 1)
    if field.width > 0 {
      canvas.cursor = canvas.grid.put(self.field.view(width: field.width), in: field)
    }
    canvas.put(
      LayerTexts.preview, x: inner.x, y: frame.fieldY + 1, style: .bold, width: inner.width)
    // Where refusals stand in every window, in its last rows, in full.
    let refused = refusal.map {
      Row.wrapped("! " + $0[language], width: inner.width, style: .bold)
    }
    let kept = min(refused?.count ?? 0, frame.preview.height)
    let preview = Rect(
      x: frame.preview.x, y: frame.preview.y, width: frame.preview.width,
      height: frame.preview.height - kept)
    canvas.put(
      [Row.wrapped(publication.hiding(parts), width: preview.width)], from: place, in: preview,
      signs: kept > 0 ? .inside : .around)
    canvas.put(
      refused ?? [],
      in: Rect(x: inner.x, y: preview.bottom, width: inner.width, height: kept))
    canvas.putKeys(keyHints(at: desk), in: layout.keys.inset(horizontal: 1))
  }
}

/// Where the parts of the redaction window stand.
private struct RedactionFrame {
  let window: Rect
  let listHeight: Int
  let fieldY: Int
  let preview: Rect

  init(_ size: Size, choices: Int) {
    let width = min(size.width, 96)
    let height = max(8, min(size.height - 4, 24))
    window = Rect(
      x: (size.width - width) / 2, y: max(0, (size.height - height) / 2), width: width,
      height: height)
    let inner = window.inset(horizontal: 2, vertical: 1)
    listHeight = max(1, min(choices, inner.height / 3))
    fieldY = inner.y + 1 + listHeight
    preview = Rect(
      x: inner.x, y: fieldY + 2, width: inner.width, height: max(0, inner.bottom - fieldY - 2))
  }
}

extension LineField {
  fileprivate var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

extension Desk {
  /// The list of what to hide, with what was put aside or saved before.
  func redaction(of petition: PetitionID) -> RedactionLayer? {
    guard let record = shift.petitionCase(petition),
      let publication = shift.publication(of: petition)
    else { return nil }
    let kept = scratch[petition, .redact]
    return RedactionLayer(
      petition: petition, publication: publication,
      parts: kept.isEmpty ? record.partsRedacted : kept.parts, typed: kept.text)
  }
}
