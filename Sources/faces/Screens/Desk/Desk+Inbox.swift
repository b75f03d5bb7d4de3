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
    let title = DeskTexts.inbox(open: open, unread: unread)[language]
    canvas.put(Row(" " + title, .bold), in: layout.inbox)
    let body = window.body
    // Only what is seen is made: a full inbox has several screens of it.
    let first = window.top / InboxWindow.rowsPerPetition
    var rows: [Row] = []
    for id in window.order.dropFirst(first)
    where rows.count < body.height + InboxWindow.rowsPerPetition {
      rows += inboxRows(id, language, layout)
    }
    if window.folded > 0 {
      rows.append(Row(DeskTexts.folded(window.folded)[language], .dim, indent: 1))
    }
    canvas.put(Array(rows.dropFirst(window.top - first * InboxWindow.rowsPerPetition)), in: body)
    drawMore(window, on: &canvas)
  }

  /// Draws one petition of the inbox anew.
  func drawPetition(
    _ id: PetitionID, _ window: InboxWindow, on canvas: inout Canvas, _ layout: DeskLayout
  ) {
    guard let index = window.order.firstIndex(of: id) else { return }
    let body = window.body
    for (offset, row) in inboxRows(id, canvas.language, layout).enumerated() {
      let y = body.y + index * InboxWindow.rowsPerPetition + offset - window.top
      guard y >= body.y, y < body.bottom else { continue }
      let rect = Rect(x: body.x, y: y, width: body.width, height: 1)
      canvas.grid.fill(rect)
      canvas.put(row, in: rect)
    }
    drawMore(window, on: &canvas)
  }

  private func drawMore(_ window: InboxWindow, on canvas: inout Canvas) {
    let body = window.body
    let below = window.rowCount - window.top - body.height
    guard below > 0, body.height > 0 else { return }
    let last = Rect(x: body.x, y: body.bottom - 1, width: body.width, height: 1)
    canvas.grid.putTrailing(
      " ↓ " + CommonTexts.moreRows(below)[canvas.language] + " ", in: last, style: .reverse)
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
    let mark = (isSelected ? "▸" : " ") + shift.status(of: record).sign.rawValue + " #\(record.id) "
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
    let status = shift.status(of: record)
    let style: Style = record.isClosed ? .dim : status.isLoud ? .bold : .plain
    let words = (layout.isWide ? status.words : status.shortWords)[language]
    let width = max(1, layout.inbox.width - 3)
    guard let obligation = shift.deadlines.nearest(of: record.id) else {
      return Row(words.clipped(toWidth: width), style, indent: 3)
    }
    let left = shift.timeLeft(obligation)
    let bar = layout.isWide ? 6 : 4
    // The time stays whole; before the words are cut, they leave out what the sign says already.
    // Written out, it must leave room for the bar.
    let times = [
      (left.phrase[language], 4), (left.short[language], 0), (left.shortest[language], 0),
    ]
    let forms = [words, status.progress.words[language]].flatMap { words in
      times.map { time, bar in StatusForm(words: words, time: time, bar: bar) }
    }
    let last = StatusForm(words: words, time: left.shortest[language], bar: 0)
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

/// The part of the inbox that is in sight.
struct InboxWindow: Hashable, Sendable {
  static let rowsPerPetition = 2

  let order: [PetitionID]
  /// How many closed petitions are left out.
  let folded: Int
  let rowCount: Int
  /// The rows above those in sight.
  let top: Int
  /// Where the rows stand, below the heading.
  let body: Rect

  init(_ desk: Desk, _ layout: DeskLayout) {
    let rect = layout.inbox
    body = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: rect.height - 1)
    order = desk.inboxOrder
    folded = desk.shift.cases.count - order.count
    rowCount = order.count * Self.rowsPerPetition + (folded > 0 ? 1 : 0)
    let selectedRow = (order.firstIndex { $0 == desk.selected } ?? 0) * Self.rowsPerPetition
    // The selected petition stays in sight; what is above it moves out first.
    top = max(0, min(selectedRow - body.height / 2, rowCount - body.height))
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
