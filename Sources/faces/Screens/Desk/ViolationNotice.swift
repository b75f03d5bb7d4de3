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
    let language = canvas.language
    let width = min(80, canvas.bounds.width)
    let inside = width - 4
    let subject = scenario.petition(violation.petition)?.subject[language] ?? ""
    // A title that the frame would cut stands below it.
    let isLong = LayerTexts.violation(violation.rule)[language].displayWidth > width - 6
    var rows =
      isLong ? Row.wrapped(violation.rule.title[language], width: inside, style: .bold) : []
    rows += Row.wrapped("#\(violation.petition) \(subject)", width: inside, style: .bold)
    rows += Row.wrapped(violation.violation.statement[language].capitalised, width: inside)
    if let reason = shift.reason(for: violation) {
      rows += Row.wrapped(reason[language], width: inside)
    }
    rows += Row.wrapped(
      LayerTexts.citation(violation.rule.citation.phrase)[language], width: inside)
    rows += [.blank] + Row.wrapped(violation.rule.explanation[language], width: inside) + [.blank]
    let points = Row(shift.cost(of: violation)[language], .bold)
    let keysWidth = Self.violationKeyHints.reduce(0) { $0 + $1.columns(language) + 2 }
    // What it costs stands above the keys where both have no room in one line.
    let isApart = points.text.displayWidth + 3 + keysWidth > inside
    if isApart { rows += Row.wrapped(points.text, width: inside, style: .bold) }
    let height = min(rows.count + 3, canvas.bounds.height)
    let title =
      (isLong
      ? LayerTexts.violation(violation.rule.id) : LayerTexts.violation(violation.rule))[language]
    let inner = canvas.window(canvas.centered(width: width, height: height), title: title)
    let body = Rect(x: inner.x, y: inner.y, width: inner.width, height: inner.height - 1)
    canvas.put([rows], from: .start, in: body)
    let last = Rect(x: inner.x, y: inner.bottom - 1, width: inner.width, height: 1)
    if !isApart { canvas.put(points, in: last) }
    let x = isApart ? 0 : points.text.displayWidth + 3
    canvas.putKeys(
      Self.violationKeyHints,
      in: Rect(x: last.x + x, y: last.y, width: last.width - x, height: 1))
    canvas.cursor = nil
  }
}
