import JSON
import Petitions
import TerminalUI
import Wording

/// A layer that picks one thing from a list with a filter.
protocol ListLayer: DeskLayer {
  associatedtype Choice: Hashable & Sendable

  var list: ListSelection<Choice> { get set }

  func title(at desk: Desk) -> Phrase

  func row(of choice: Choice, at desk: Desk, _ language: Language) -> Row

  /// What stands below the list on the choice that Enter would pick.
  func foot(at desk: Desk, _ language: Language) -> [String]

  /// The choice as a bookmark keeps it.
  func text(of choice: Choice) -> String

  func pick(_ choice: Choice, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange
}

/// The most rows that a list of a layer shows.
let listRowsMaximum = 12

extension ListLayer {
  var takesText: Bool { true }

  func foot(at desk: Desk, _ language: Language) -> [String] { [] }

  /// How many rows to choose from a long foot leaves.
  private static var listRowsKept: Int { 5 }

  func keyHints(at desk: Desk) -> [KeyHint] {
    [
      KeyHint("↑ ↓", CommonTexts.move), KeyHint("a–z", LayerTexts.filter),
      KeyHint("Enter", CommonTexts.choose), KeyHint("Esc", CommonTexts.cancel),
    ]
  }

  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange {
    switch key {
    case .escape, .control("c"): return .close
    case .enter:
      guard let selected = list.selected else { return .stay }
      return pick(selected.id, at: &desk, moment)
    default:
      return list.handle(key, height: listRowsMaximum) ? .stay : .unused
    }
  }

  /// The filter and the choice, for a bookmark.
  var listBookmark: [JSONMember] {
    [
      JSONMember("filter", .text(list.filter)),
      JSONMember("caret", .integer(Int64(list.field.caret))),
      JSONMember("selected", .text(list.selected.map { text(of: $0.id) } ?? "")),
    ]
  }

  /// Puts the filter and the choice of a bookmark back.
  mutating func restoreList(_ json: JSONValue) {
    if let filter = json["filter"]?.text, !filter.isEmpty {
      list.setFilter(filter, caret: json.int("caret"))
    }
    guard let kept = json["selected"]?.text,
      let item = list.matches.first(where: { text(of: $0.id) == kept })
    else { return }
    list.select(item.id)
  }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let language = canvas.language
    let foot = foot(at: desk, language)
    let footWidth = min(76, canvas.bounds.width) - 4
    let lines = foot.flatMap { Row.wrapped($0, width: footWidth, style: .dim) }
    // A long foot takes lines from the list as long as that keeps some to choose from.
    let spare = max(3, canvas.bounds.height - 4 - 4 - Self.listRowsKept)
    let footRows = foot.isEmpty ? 0 : 1 + min(max(3, lines.count), spare)
    let wanted = min(listRowsMaximum, list.items.count) + 4 + footRows
    let frame = canvas.centered(width: 76, height: min(wanted, canvas.bounds.height - 4))
    let inner = canvas.window(frame, title: title(at: desk)[language])
    let label = LayerTexts.find[language] + " "
    canvas.put(label, x: inner.x, y: inner.y, style: .dim, width: inner.width)
    let field = Rect(
      x: inner.x + label.displayWidth, y: inner.y, width: inner.width - label.displayWidth,
      height: 1)
    if field.width > 0, inner.height > 0 {
      canvas.cursor = canvas.grid.put(list.field.view(width: field.width), in: field)
    }
    let height = max(0, inner.height - 2 - footRows)
    let selected = list.selected?.id
    let window = list.window(height: height)
    if height > 0 {
      canvas.putMore(
        window, of: list.matchCount,
        in: Rect(x: inner.x, y: inner.y + 1, width: inner.width, height: 1))
    }
    if height > 0, list.isApproximate {
      canvas.put(
        LayerTexts.nearest, x: inner.x, y: inner.y + 1, style: .dim, width: inner.width / 2)
    }
    for (offset, index) in window.enumerated() where offset < height {
      let item = list.match(index)
      let isSelected = item.id == selected
      var line = row(of: item.id, at: desk, language)
      line.spans.insert(Span(isSelected ? "▸ " : "  "), at: 0)
      let rect = Rect(x: inner.x, y: inner.y + 2 + offset, width: inner.width, height: 1)
      canvas.put(line, in: rect)
      if isSelected { canvas.grid.restyle(rect) { $0.adding(.reverse) } }
    }
    if list.matchCount == 0 {
      canvas.put(LayerTexts.nothingFound, x: inner.x, y: inner.y + 2, width: inner.width)
    }
    canvas.put(
      Row.cut(lines, to: max(0, footRows - 1), width: inner.width),
      in: Rect(
        x: inner.x, y: inner.bottom - max(0, footRows - 1), width: inner.width,
        height: max(0, footRows - 1)))
    canvas.putKeys(keyHints(at: desk), in: layout.keys.inset(horizontal: 1))
  }
}
