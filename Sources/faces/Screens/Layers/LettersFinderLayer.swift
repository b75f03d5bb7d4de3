import JSON
import Petitions
import Shifts
import TerminalUI
import Wording

/// Finds words in the letters that lie on the desk: a line to type in, and the thread above it, which
/// goes to what was found.
struct LettersFinderLayer: DeskLayer {
  static let name = "letters-finder"

  private var search: LettersSearch

  init(_ search: LettersSearch) {
    self.search = search
  }

  init?(bookmark: JSONValue, at desk: Desk) {
    guard let petition = bookmark.petition(at: desk) else { return nil }
    search = LettersSearch(petition: petition)
    search.field = LineField(bookmark["filter"]?.text ?? "", caret: bookmark.int("caret"))
  }

  var bookmark: [JSONMember] {
    [
      JSONMember("petition", .text(search.petition.text)),
      JSONMember("filter", .text(search.field.text)),
      JSONMember("caret", .integer(Int64(search.field.caret))),
    ]
  }

  var takesText: Bool { true }

  var lettersSearch: LettersSearch? { search }

  func keyHints(at desk: Desk) -> [KeyHint] {
    [
      KeyHint("Enter ↓", LayerTexts.nextFound), KeyHint("↑", LayerTexts.previousFound),
      KeyHint("Esc", CommonTexts.close), KeyHint("PgUp PgDn", CommonTexts.scroll),
    ]
  }

  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    switch key {
    case .escape, .control("c"): return .close
    case .enter, .down, .control("n"), .control("f"): move(by: 1, at: &desk, moment)
    case .up, .control("p"): move(by: -1, at: &desk, moment)
    case .pageUp, .pageDown: desk.scrollLetters(key, moment)
    default:
      let before = search.field.text
      guard search.field.handle(key) else { return .unused }
      guard search.field.text != before else { break }
      search.chosen = nil
      move(by: 0, at: &desk, moment)
    }
    return .stay
  }

  /// Goes so many steps on among what was found, the best first, and round at the end.
  private mutating func move(by count: Int, at desk: inout Desk, _ moment: KeyMoment) {
    let hits = search.hits(at: desk, moment.language)
    guard !hits.isEmpty else {
      search.chosen = nil
      return
    }
    let place = search.chosen.flatMap(hits.firstIndex).map { $0 + count } ?? 0
    let hit = hits[(place + hits.count) % hits.count]
    search.chosen = hit
    desk.show(hit, of: search, moment)
  }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let line = layout.message.inset(horizontal: 1)
    canvas.grid.fill(layout.message)
    // The line is taken: what could not be done is said in it, as long as that was the last key.
    let refused = desk.message.flatMap { $0.sign == .attention ? $0.phrase : nil }
    let count = " " + (refused ?? found(at: desk, canvas.language))[canvas.language]
    let label = LayerTexts.findInLetters[canvas.language] + " "
    canvas.put(label, x: line.x, y: line.y, style: .dim, width: line.width)
    let x = line.x + label.displayWidth
    let field = Rect(
      x: x, y: line.y, width: line.right - x - count.displayWidth, height: 1)
    if field.width > 0 {
      canvas.cursor = canvas.grid.put(search.field.view(width: field.width), in: field)
    }
    canvas.grid.putTrailing(count, in: line, style: .bold)
    canvas.putKeys(keyHints(at: desk), in: layout.keys.inset(horizontal: 1))
  }

  /// At which of how many one stands.
  private func found(at desk: Desk, _ language: Language) -> Phrase {
    let hits = search.hits(at: desk, language)
    guard !hits.isEmpty else {
      return search.field.isEmpty ? Phrase("", "") : LayerTexts.nothingFound
    }
    let place = search.chosen.flatMap(hits.firstIndex).map { $0 + 1 } ?? 1
    return Phrase(verbatim: "\(place)/\(hits.count)")
  }
}
