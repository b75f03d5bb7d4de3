import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording

extension Desk {
  /// The petitions as the inbox lists them.
  ///
  /// The order is that of arrival and never changes, so that nothing moves under a hand that is
  /// about to choose; the selected one is there even where closed ones are folded away.
  var inboxOrder: [PetitionID] {
    shift.cases.filter { record in
      closedPetitions == .shown || !record.isClosed || record.id == selected
    }.map(\.id)
  }

  func drawInbox(_ window: InboxWindow, on canvas: inout Canvas, _ layout: DeskLayout) {
    let language = canvas.language
    let open = shift.cases.count { !$0.isClosed }
    let unread = shift.cases.count { !$0.isOpened }
    let title = DeskTexts.inbox(open: open, unread: unread, of: shift.cases.count)[language]
    canvas.put(Row(" " + title, .bold), in: layout.inbox)
    let body = window.body
    // Only what is seen is made: a full inbox has several screens of it.
    var rows = window.shown.flatMap { inboxRows(window.order[$0], language, layout) }
    if window.showsFolded {
      rows.append(Row(DeskTexts.folded(window.folded)[language], .dim, indent: 1))
    }
    canvas.put(rows, in: window.rows)
    for (sign, count, y) in window.marks {
      let line = Rect(x: body.x, y: y, width: body.width, height: 1)
      // Closed ones that are folded away are nothing that waits.
      let areFolded = sign == "↓" && count == window.folded
      let words = areFolded ? DeskTexts.moreClosed(count) : DeskTexts.morePetitions(count)
      let text = " \(sign) " + words[language] + " "
      canvas.grid.putTrailing(text, in: line, style: .reverse)
    }
  }

  /// Draws one petition of the inbox anew.
  func drawPetition(
    _ id: PetitionID, _ window: InboxWindow, on canvas: inout Canvas, _ layout: DeskLayout
  ) {
    guard let index = window.order.firstIndex(of: id) else { return }
    guard window.shown.contains(index) else { return }
    let place = (index - window.shown.lowerBound) * InboxWindow.rowsPerPetition
    for (offset, row) in inboxRows(id, canvas.language, layout).enumerated() {
      let y = window.rows.y + place + offset
      guard y < window.rows.bottom else { continue }
      let rect = Rect(x: window.rows.x, y: y, width: window.rows.width, height: 1)
      canvas.grid.fill(rect)
      canvas.put(row, in: rect)
    }
  }

  private func inboxRows(
    _ id: PetitionID, _ language: Language, _ layout: DeskLayout
  ) -> [Row] {
    guard let record = shift.petitionCase(id), let petition = scenario.petition(id) else {
      return []
    }
    let isSelected = record.id == selected
    let style: Style = record.isClosed ? .dim : .plain
    // The mark alone is reversed, so that moving it sends a few bytes and not two rows of text.
    let mark = (isSelected ? "▸" : " ") + status(of: record).sign.rawValue + " #\(record.id) "
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

  /// How a petition stands, with what was begun for it.
  func status(of record: Case) -> PetitionStatus {
    shift.status(of: record, beside: scratch, isUnseen: unseen.contains(record.id))
  }

  private func statusRow(_ record: Case, _ language: Language, _ layout: DeskLayout) -> Row {
    let status = status(of: record)
    let style: Style = record.isClosed ? .dim : status.isLoud ? .bold : .plain
    let progress = status.progress
    let words =
      layout.isWide ? [status.words, progress.words, progress.shortWords] : status.shortWords
    let width = max(1, layout.inbox.width - 3)
    // What cannot be worked on any more has no time left that matters.
    guard let obligation = shift.deadlines.nearest(of: record.id), !record.isTimeUsedUp else {
      let shown = words.first { $0[language].displayWidth <= width } ?? progress.shortWords
      return Row(shown[language].clipped(toWidth: width), style, indent: 3)
    }
    let left = shift.timeLeft(obligation)
    let bar = layout.isWide ? 6 : 4
    // The time stays whole; before the words are cut, they leave out what the sign says already.
    // Written out, it must leave room for the bar.
    let times = [
      (left.phrase[language], 4), (left.short[language], 0), (left.shortest[language], 0),
    ]
    // The first is the one nearly always: the others are not even made then.
    let forms = words.lazy.flatMap { words in
      times.lazy.map { time, bar in StatusForm(words: words[language], time: time, bar: bar) }
    }
    let last = StatusForm(
      words: progress.shortWords[language], time: left.shortest[language], bar: 0)
    let form = forms.first { $0.columns <= width } ?? last
    let time = form.time
    let shown = form.words.clipped(toWidth: max(1, width - 3 - time.displayWidth))
    let room = width - shown.displayWidth - 3
    var row = Row([Span(shown, style)], indent: 3)
    row.spans.append(Span(" · " + time, left.isOverdue ? .bold : .plain))
    let barRoom = min(bar, room - time.displayWidth - 1)
    if barRoom >= 3 {
      row.trailing = Span(" " + Bar.used(left.thousandths, width: barRoom))
    }
    return row
  }
}

/// The part of the inbox that is in sight: whole petitions, with a line of its own for what is above
/// and for what is below.
struct InboxWindow: Hashable, Sendable {
  static let rowsPerPetition = 2

  let order: [PetitionID]
  /// How many closed petitions are left out.
  let folded: Int
  /// Where everything stands, below the heading.
  let body: Rect
  /// The places of the petitions in sight.
  let shown: Range<Int>
  /// Whether the line of what is left out is in sight.
  let showsFolded: Bool

  init(_ desk: Desk, _ layout: DeskLayout) {
    let rect = layout.inbox
    let height = max(0, rect.height - 1)
    body = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: height)
    order = desk.inboxOrder
    folded = desk.shift.cases.count - order.count
    let foldedRows = folded > 0 ? 1 : 0
    let count = order.count
    guard count * Self.rowsPerPetition + foldedRows > height else {
      shown = 0..<count
      showsFolded = folded > 0
      return
    }
    showsFolded = false
    let selected = order.firstIndex { $0 == desk.selected } ?? 0
    // The selected petition stays in sight; what is above it moves out first.
    let atStart = max(1, (height - 1) / Self.rowsPerPetition)
    let between = max(1, (height - 2) / Self.rowsPerPetition)
    if selected < atStart {
      shown = 0..<min(atStart, count)
    } else {
      let last = min(count, max(selected + 1 + between / 2, between))
      let isEnd = last == count && folded == 0
      shown = max(0, last - (isEnd ? atStart : between))..<last
    }
  }

  /// Where the petitions in sight stand.
  var rows: Rect {
    let above = shown.lowerBound > 0 && body.height > 1 ? 1 : 0
    return Rect(x: body.x, y: body.y + above, width: body.width, height: body.height - above)
  }

  /// The lines that say how many petitions are out of sight, with the row of each.
  var marks: [(sign: String, count: Int, y: Int)] {
    guard body.height > 1 else { return [] }
    let below = order.count - shown.upperBound + (showsFolded ? 0 : folded)
    return [("↑", shown.lowerBound, body.y), ("↓", below, body.bottom - 1)].filter { $0.1 > 0 }
  }
}

/// How a status and the time that is left may be written in one row.
private struct StatusForm {
  let words: String
  let time: String
  /// The columns that are to be left for the bar.
  let bar: Int

  var columns: Int { words.displayWidth + 3 + time.displayWidth + bar }
}
