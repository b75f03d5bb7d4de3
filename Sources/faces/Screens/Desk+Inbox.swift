import Petitions
import Rules
import Scenarios
import Scoring
import Simulation
import TerminalUI
import Wording
import WorkCalendar

extension Desk {
  /// The petitions as the inbox lists them: what is open by its next deadline, then the rest.
  ///
  /// The order is that of arrival, so that nothing moves under a hand that is about to choose.
  var inboxOrder: [PetitionID] {
    simulation.cases.filter { !$0.isClosed }.map(\.id)
      + simulation.cases.filter(\.isClosed).map(\.id)
  }

  func drawInbox(on canvas: inout Canvas, _ layout: DeskLayout) {
    let language = canvas.language
    let rect = layout.inbox
    let open = simulation.cases.count { !$0.isClosed }
    let unread = simulation.cases.count { !$0.isOpened }
    let title = DeskTexts.inbox(open: open, unread: unread)[language]
    canvas.put(Row(" " + title, .bold), in: rect)
    let body = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: rect.height - 1)
    var rows: [Row] = []
    var selectedRow = 0
    for id in inboxOrder {
      guard let record = simulation.petitionCase(id), let petition = scenario.petition(id) else {
        continue
      }
      if id == selected { selectedRow = rows.count }
      rows += inboxRows(record, petition, language, layout)
    }
    // The selected petition stays in sight; what is above it moves out first.
    let top = max(0, min(selectedRow - body.height / 2, rows.count - body.height))
    canvas.put(Array(rows.dropFirst(top)), in: body)
    let below = rows.count - top - body.height
    if below > 0, body.height > 0 {
      let last = Rect(x: body.x, y: body.bottom - 1, width: body.width, height: 1)
      canvas.grid.putTrailing(
        " ↓ " + CommonTexts.moreRows(below)[language] + " ", in: last, style: .reverse)
    }
  }

  private func inboxRows(
    _ record: Case, _ petition: ScriptedPetition, _ language: Language, _ layout: DeskLayout
  ) -> [Row] {
    let isSelected = record.id == selected
    let style: Style = record.isClosed ? .dim : .plain
    // The mark alone is reversed, so that moving it sends a few bytes and not two rows of text.
    let mark = (isSelected ? "▸" : " ") + status(record).sign + " #\(record.id) "
    var first = ""
    if layout.isWide {
      let channel = petition.channel.shortName[language]
      first += channel + String(repeating: " ", count: max(1, 6 - channel.displayWidth))
    }
    first += petition.subject[language]
    let room = max(1, layout.inbox.width - mark.displayWidth)
    return [
      Row([Span(mark, isSelected ? .reverse : style), Span(first.clipped(toWidth: room), style)]),
      statusRow(record, language, layout),
    ]
  }

  private func statusRow(_ record: Case, _ language: Language, _ layout: DeskLayout) -> Row {
    let status = status(record)
    let words = (layout.isWide ? status.words : status.shortWords)[language]
    let style: Style = record.isClosed ? .dim : status.isLoud ? .bold : .plain
    var row = Row([Span(words, style)], indent: 3)
    guard let obligation = nearestDeadline(of: record.id) else { return row }
    let left = timeLeft(obligation)
    let room = layout.inbox.width - 3 - words.displayWidth - 3
    let bar = layout.isWide ? 6 : 4
    let long = left.phrase[language]
    let time = long.displayWidth + 4 <= room ? long : left.short[language]
    row.spans.append(Span(" · " + time, left.isOverdue ? .bold : .plain))
    let barRoom = min(bar, room - time.displayWidth - 1)
    if barRoom >= 3 {
      row.trailing = Span(" " + Bar.used(left.thousandths, width: barRoom))
    }
    return row
  }

  /// The soonest deadline that is open on a petition.
  func nearestDeadline(of petition: PetitionID) -> Obligation? {
    let deadlines = board.deadlines(of: petition)
    return deadlines.first { !$0.deadline.isPaused } ?? deadlines.first
  }

  /// How a petition stands, in a sign and words.
  func status(_ record: Case) -> PetitionStatus {
    if let ending = record.ending {
      return PetitionStatus(
        sign: "✓", words: DeskTexts.ended(ending, isPublished: record.isPublished), isLoud: false)
    }
    let words = DeskTexts.progress(of: record, hasNews: hasNews(record))
    if record.isUrgent {
      let all = Phrase(
        "KHẨN, \(words.vietnamese)", "URGENT, \(words.english)")
      return PetitionStatus(sign: "!", words: all, isLoud: true)
    }
    if !record.isOpened { return PetitionStatus(sign: "●", words: words, isLoud: true) }
    if hasNews(record) { return PetitionStatus(sign: "●", words: words, isLoud: true) }
    return PetitionStatus(sign: " ", words: words, isLoud: false)
  }

  /// Whether somebody else has written since the trainee last had it on the desk.
  private func hasNews(_ record: Case) -> Bool {
    guard record.isOpened, record.id != simulation.onDesk else { return false }
    let lastOpened = record.history.last { $0.activity == .opened }
    return record.history.contains { event in
      guard let lastOpened, event.sequence > lastOpened.sequence else { return false }
      switch event.activity {
      case .citizenWrote, .unitAnswered, .unitReturned, .leaderApproved: return true
      default: return false
      }
    }
  }

  func timeLeft(_ obligation: Obligation) -> TimeLeft {
    // As of the minute that has begun: nothing shown here changes within one.
    let minute = simulation.now.minute * Instant.millisecondsPerMinute
    return TimeLeft(
      obligation.deadline, now: Instant(milliseconds: minute), in: scenario.calendar)
  }
}

/// A petition's state as the inbox shows it: a sign never stands without words.
struct PetitionStatus: Hashable, Sendable {
  let sign: String
  let words: Phrase
  let isLoud: Bool
  /// The words where columns are scarce.
  var shortWords: Phrase { sign == "!" ? DeskTexts.urgent : words }
}

/// What is left of a deadline, for people.
struct TimeLeft: Hashable, Sendable {
  let phrase: Phrase
  /// The same where columns are scarce.
  let short: Phrase
  /// How much of it is left, in thousandths.
  let thousandths: Int
  let isOverdue: Bool

  init(_ deadline: Deadline, now: Instant, in calendar: WorkingCalendar) {
    isOverdue = !deadline.isMet(at: now)
    let total: Int64
    let left: Int64
    switch deadline.limit {
    case .workingDays, .calendarDays, .workingHours:
      total = calendar.officeMilliseconds(from: deadline.start, to: deadline.due)
      left = calendar.officeMilliseconds(from: now, to: deadline.due)
    case .minutes:
      total = deadline.due.milliseconds - deadline.start.milliseconds
      left = deadline.due.milliseconds - now.milliseconds
    }
    thousandths = Int(max(0, min(1000, left * 1000 / max(1, total))))
    if isOverdue {
      phrase = DeskTexts.overdue
      short = DeskTexts.overdue
    } else if deadline.isPaused {
      phrase = DeskTexts.paused
      short = DeskTexts.paused
    } else {
      let lastDay = deadline.due.advanced(byMilliseconds: -1).date
      switch deadline.limit {
      case .workingDays, .calendarDays:
        let days = TimeLeft.workingDays(from: now.date, to: lastDay, in: calendar)
        phrase = DeskTexts.leftDays(days)
        short = phrase
      case .workingHours, .minutes:
        phrase = DeskTexts.leftMinutes(left / Instant.millisecondsPerMinute)
        short = DeskTexts.shortLeftMinutes(left / Instant.millisecondsPerMinute)
      }
    }
  }

  private static func workingDays(
    from first: CivilDate, to last: CivilDate, in calendar: WorkingCalendar
  ) -> Int {
    guard first < last else { return 0 }
    let office = calendar.officeMilliseconds(from: first.end, to: last.end)
    return Int(office / max(1, calendar.officeMillisecondsPerDay))
  }
}
