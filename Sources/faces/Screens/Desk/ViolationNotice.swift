import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import TerminalUI
import Wording

extension Desk {
  static let violationKeyHints = [
    KeyHint("Enter", CommonTexts.understood), KeyHint("h", ReaderTexts.open),
  ]

  /// Explains what practice has just found not right.
  func draw(_ violation: RuleViolation, on canvas: inout Canvas) {
    let card = card(of: violation, canvas.grid.size, canvas.language)
    let inner = canvas.window(
      canvas.centered(width: card.width, height: card.height), title: card.title)
    let body = Rect(x: inner.x, y: inner.y, width: inner.width, height: card.bodyHeight)
    canvas.put([card.rows], from: violationPlace, in: body)
    let last = Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1)
    if let points = card.points { canvas.put(points, in: last) }
    let x = card.points.map { $0.text.displayWidth + 3 } ?? 0
    canvas.putKeys(
      card.keys, in: Rect(x: last.x + x, y: last.y, width: last.width - x, height: 1))
    canvas.cursor = nil
  }

  /// Moves through a card that is longer than the window.
  mutating func scroll(_ violation: RuleViolation, by key: Key, _ moment: KeyMoment) -> Bool {
    guard let count = key.scrolled(page: moment.size.height) else { return false }
    let card = card(of: violation, moment.size, moment.language)
    guard card.isLong else { return false }
    violationPlace.move(by: count, in: [card.rows], height: card.bodyHeight)
    return true
  }

  private func card(
    of violation: RuleViolation, _ size: Size, _ language: Language
  ) -> ViolationCard {
    let width = min(80, size.width)
    let inside = width - 4
    let subject = scenario.petition(violation.petition)?.subject[language] ?? ""
    // A title that the frame would cut stands below it.
    let isCut = LayerTexts.violation(violation.rule)[language].displayWidth > width - 6
    var rows =
      isCut ? Row.wrapped(violation.rule.title[language], width: inside, style: .bold) : []
    rows += Row.wrapped("#\(violation.petition) \(subject)", width: inside, style: .bold)
    rows += Row.wrapped(violation.violation.statement[language].capitalised, width: inside)
    if let reason = shift.reason(for: violation) {
      rows += Row.wrapped(reason[language], width: inside)
    }
    rows += Row.wrapped(
      LayerTexts.citation(violation.rule.citation.phrase)[language], width: inside)
    rows += [.blank] + Row.wrapped(violation.rule.explanation[language], width: inside) + [.blank]
    let points = Row(shift.cost(of: violation)[language], .bold)
    // What it costs stands above the keys where both have no room in one line.
    let keysWidth = Self.violationKeyHints.reduce(0) { $0 + $1.columns(language) + 2 }
    let isApart = points.text.displayWidth + 3 + keysWidth > inside
    if isApart { rows += Row.wrapped(points.text, width: inside, style: .bold) }
    let title =
      isCut ? LayerTexts.violation(violation.rule.id) : LayerTexts.violation(violation.rule)
    return ViolationCard(
      title: title[language], rows: rows, points: isApart ? nil : points, width: width,
      room: size.height)
  }
}

/// What a card says of a violation, in a window of a size.
private struct ViolationCard {
  let title: String
  let rows: [Row]
  /// What it costs, where that stands beside the keys.
  let points: Row?
  let width: Int
  /// The rows of the screen.
  let room: Int

  var height: Int { min(rows.count + 3, room) }

  /// The rows between the frame and the keys.
  var bodyHeight: Int { max(1, height - 3) }

  var isLong: Bool { rows.count > bodyHeight }

  var keys: [KeyHint] {
    (isLong ? [KeyHint("↑ ↓", CommonTexts.scroll)] : []) + Desk.violationKeyHints
  }
}
