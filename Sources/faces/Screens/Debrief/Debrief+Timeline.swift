import Petitions
import Scenarios
import Scoring
import TerminalUI
import Wording
import WorkCalendar

extension Debrief {
  /// One row for each petition over the office time of the shift, with the hours above.
  func timeline(width: Int, _ language: Language) -> [Row] {
    let isWide = width >= 98
    let nameWidth = isWide ? 28 : 5
    let endings = card.petitions.map { score in
      DebriefTexts.ending(
        events.filter { $0.petition == score.petition }, points: score.points)[language]
    }
    let endWidth = max(isWide ? 30 : 26, 2 + (endings.map(\.displayWidth).max() ?? 0))
    let barWidth = max(8, width - nameWidth - endWidth)
    let axis = Axis(scenario, to: card.endedAt, width: barWidth)
    let heading = DebriefTexts.timeline[language]
    var rows = isWide ? [] : [Row(heading, .bold)]
    rows += [
      Row([
        Span((isWide ? heading : "").padded(to: nameWidth), .bold),
        Span(axis.labels(in: scenario), .dim),
      ])
    ]
    for (score, ending) in zip(card.petitions, endings) {
      let own = events.filter { $0.petition == score.petition }
      let name = "#\(score.petition) " + (isWide ? score.subject[language] : "")
      rows.append(
        Row([
          Span(name.clipped(toWidth: nameWidth - 1).padded(to: nameWidth)),
          Span(axis.bar(own)), Span(" " + ending.clipped(toWidth: endWidth - 1)),
        ]))
    }
    rows.append(Row(DebriefTexts.legend[language], .dim, indent: nameWidth))
    return rows
  }
}

/// The office time of a shift laid out over columns.
private struct Axis {
  let calendar: WorkingCalendar
  let start: Instant
  let total: Int64
  let width: Int

  init(_ scenario: Scenario, to end: Instant, width: Int) {
    calendar = scenario.calendar
    start = scenario.opensAt
    let lastDay = calendar.closing(ofDay: end.date) ?? end
    let horizon = scenario.time.days == 1 ? max(end, lastDay) : end
    total = max(1, calendar.officeMilliseconds(from: start, to: horizon))
    self.width = width
  }

  func column(_ instant: Instant) -> Int {
    let passed = max(0, calendar.officeMilliseconds(from: start, to: instant))
    return min(width - 1, Int(passed * Int64(width - 1) / total))
  }

  /// The hours of one day, or the days.
  func labels(in scenario: Scenario) -> String {
    var text = ""
    let marks: [(Instant, String)] =
      if scenario.time.days == 1 {
        // Every second hour of office time: the break at noon takes no columns.
        stride(from: Int64(0), to: total, by: 2 * 60 * 60_000).map { passed in
          let instant = calendar.advanced(start, byOfficeMilliseconds: passed)
          return (instant, instant.clock)
        }
      } else {
        scenario.workingDates.map { (calendar.nextOpening(onOrAfter: $0.start), $0.dayMonth) }
      }
    for (instant, label) in marks where instant >= start {
      let column = column(instant)
      guard column >= text.count, column + label.count <= width else { continue }
      text += String(repeating: " ", count: column - text.count) + label
      text += " "
    }
    return text
  }

  /// From arrival to close: ▓ where the trainee did something, · where it waited.
  func bar(_ events: [Event]) -> String {
    var cells = Array(repeating: Character(" "), count: width)
    guard let arrival = events.first else { return String(cells) }
    let closing = events.last { $0.activity.isClosing }
    let first = column(arrival.at)
    let last = closing.map { column($0.at) } ?? width - 1
    for index in first...max(first, last) { cells[index] = "·" }
    for event in events where event.activity.isOfficers { cells[column(event.at)] = "▓" }
    if cells[first] == "·" { cells[first] = "├" }
    if closing != nil { cells[last] = "┤" }
    return String(cells)
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
