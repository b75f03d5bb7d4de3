import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording
import WorkCalendar

extension Desk {
  /// Draws the desk; what the drawing before has shown is used again while it still holds.
  func draw(on canvas: inout Canvas, keeping picture: inout DeskPicture?) {
    let layout = DeskLayout(canvas.grid.size)
    // Held by nothing else while it is drawn on, so that it is not copied for that.
    var next = picture
    picture = nil
    if next?.fits(self, canvas) != true { next = DeskPicture(self, canvas, layout) }
    next?.update(to: self, layout)
    if let next { canvas = next.canvas }
    picture = next
    drawMessageBeginning(picture?.messageLines ?? [], on: &canvas, layout)
    layer?.draw(on: &canvas, at: self, layout)
    if let violation = card { draw(violation, on: &canvas) }
  }

  func drawFile(on canvas: inout Canvas, _ layout: DeskLayout) {
    guard let file = layout.file else { return }
    let blocks = fileBlocks(width: file.width, canvas.language, rulesOnly: false)
    canvas.put(blocks, from: filePlace, in: file)
  }

  func drawBar(on canvas: inout Canvas, _ layout: DeskLayout) {
    canvas.putKeys(
      barHints(layout, canvas.language), in: layout.keys.inset(horizontal: 1),
      spacing: layout.isWide ? .wide : .tight)
  }

  /// As many of the verbs that are possible as leave room for the way to all commands.
  private func barHints(_ layout: DeskLayout, _ language: Language) -> [KeyHint] {
    let hints =
      refusal(of: .hints) == nil ? [KeyHint(Command.hints.key, DeskTexts.hints)] : []
    // Once all is closed, the way to the result is the next step.
    let ending =
      shift.remainder.isNone ? [KeyHint(Command.finish.key, DeskTexts.finish)] : []
    let next = refusal(of: .next) == nil ? [KeyHint(Command.next.key, DeskTexts.shortNext)] : []
    // Where nothing is left to do but on another petition, the way there is the next step.
    let isDoneHere = selectedCase.map { !shift.needsWork($0) } ?? true
    let general =
      ending + (isDoneHere ? next : []) + hints + [
        KeyHint("w", DeskTexts.wait),
        KeyHint(":", layout.isWide ? DeskTexts.allCommands : DeskTexts.shortCommands),
      ]
    var offered: [KeyHint] = []
    let rows = layout.keys.height
    let spacing: KeySpacing = layout.isWide ? .wide : .tight
    for hint in self.offered(isShort: !layout.isWide) + (isDoneHere ? [] : next) {
      let all = offered + [hint] + general
      let places = spacing.places(of: all, width: layout.keys.width - 2, language)
      guard (places.last?.y ?? 0) < rows else { break }
      offered.append(hint)
    }
    return offered + general
  }

  func drawHeader(on canvas: inout Canvas, _ layout: DeskLayout) {
    let language = canvas.language
    let now = shift.now
    let name = preview == nil ? mode.name : PreviewTexts.mode
    let mode = " · " + name[language].uppercased() + (isHalted ? " ‖" : "")
    let weekday = layout.isWide ? now.date.weekday.name : now.date.weekday.shortName
    let date = layout.isWide ? now.date.text : now.date.dayMonth
    let clock = "\(weekday[language]) \(date) \(now.clock)"
    let left =
      layout.isWide
      ? DeskTexts.left(shift.simulation.remainingMilliseconds)[language]
      : DeskTexts.shortLeft(shift.simulation.remainingMilliseconds)[language]
    let help = (isTyping ? "F1 " : "? ") + CommonTexts.help[language]
    let day =
      layout.isWide
      ? "  " + DeskTexts.day[language] + " " + Bar.used(dayProgress, width: Self.dayWidth) : ""
    let trailing = "  " + left + "   " + help + " "
    // The title has what the others leave.
    let others = [mode, "   " + clock, day, trailing].reduce(1) { $0 + $1.displayWidth }
    let room = max(10, layout.header.width - others)
    var row = Row([Span(" " + scenario.title[language].clipped(toWidth: room) + mode, .bold)])
    row.spans.append(Span("   " + clock + day))
    row.trailing = Span(trailing, .bold)
    canvas.put(row, in: layout.header)
  }

  /// The columns of the bar that shows how the day passes.
  static let dayWidth = 16

  /// How much of the working day has passed, in thousandths.
  var dayProgress: Int {
    let calendar = scenario.calendar
    let passed = calendar.officeMilliseconds(from: shift.now.date.start, to: shift.now)
    return Int(passed * 1000 / max(1, calendar.officeMillisecondsPerDay))
  }

  func drawLines(on canvas: inout Canvas, _ layout: DeskLayout) {
    let width = canvas.bounds.width
    for y in [layout.panes.y - 1, layout.panes.bottom] {
      canvas.grid.hline(at: Point(x: 0, y: y), length: width)
    }
    let height = layout.panes.height + 2
    if layout.thread.y > layout.inbox.y {
      canvas.grid.hline(at: Point(x: 0, y: layout.inbox.bottom), length: width, joining: .joined)
    } else {
      canvas.grid.vline(
        at: Point(x: layout.inbox.right, y: layout.panes.y - 1), length: height, joining: .joined)
    }
    if let file = layout.file {
      canvas.grid.vline(
        at: Point(x: file.x - 2, y: layout.panes.y - 1), length: height, joining: .joined)
    }
  }

  /// Draws what has just happened, or the end of it, and the time of the petition on the desk.
  func drawMessage(_ lines: [String], on canvas: inout Canvas, _ layout: DeskLayout) {
    if let countdown = shift.countdown {
      canvas.grid.putTrailing(
        "  \(countdown.phrase[canvas.language]) ", in: layout.message, style: .bold)
    }
    guard let last = lines.last else { return }
    canvas.put(
      last, x: 1, y: layout.message.y, style: messageStyle,
      width: messageWidth(canvas.language, layout))
  }

  /// Draws what of a longer message stands above its last line, over the end of the panes.
  private func drawMessageBeginning(
    _ lines: [String], on canvas: inout Canvas, _ layout: DeskLayout
  ) {
    let lines = lines.dropLast()
    guard !lines.isEmpty else { return }
    let top = layout.message.y - lines.count
    let width = canvas.bounds.width
    canvas.grid.fill(Rect(x: 0, y: top - 1, width: width, height: lines.count + 1))
    canvas.grid.hline(at: Point(x: 0, y: top - 1), length: width)
    for (index, line) in lines.enumerated() {
      canvas.put(
        line, x: 1, y: top + index, style: messageStyle,
        width: messageWidth(canvas.language, layout))
    }
  }

  /// Says a longer message in the one row that is left where a window has covered its beginning.
  func mendMessage(_ lines: [String], on canvas: inout Canvas) {
    let layout = DeskLayout(canvas.grid.size)
    let width = messageWidth(canvas.language, layout)
    let top = layout.message.y - lines.count + 1
    guard let message, lines.count > 1, top >= 0 else { return }
    let inSight = lines.enumerated().map { index, line in
      canvas.shows(line, x: 1, y: top + index, width: width)
    }
    // What covers all of it leaves nothing to be mended.
    guard inSight.last == true, inSight.contains(false) else { return }
    canvas.grid.fill(Rect(x: 0, y: layout.message.y, width: width + 1, height: 1))
    let line = message.lines(canvas.language, width: width, atMost: 1).joined()
    canvas.put(line, x: 1, y: layout.message.y, style: messageStyle, width: width)
  }

  private var messageStyle: Style { message?.sign == .attention ? .bold : .plain }

  private func messageWidth(_ language: Language, _ layout: DeskLayout) -> Int {
    let countdown = shift.countdown?.phrase[language].displayWidth
    return layout.message.width - 2 - (countdown.map { $0 + 3 } ?? 0)
  }

  func messageLines(_ language: Language, _ layout: DeskLayout) -> [String] {
    // A window over the desk leaves but the line between the panes and the message.
    let room = layout.panes.height < 8 ? 1 : layer == nil ? 3 : 2
    return message?.lines(language, width: messageWidth(language, layout), atMost: room) ?? []
  }

  func drawThread(on canvas: inout Canvas, _ layout: DeskLayout) {
    let language = canvas.language
    let tab =
      layout.file == nil ? " [Tab] " + DeskTexts.name(of: pane.next)[language] : ""
    let room = max(1, layout.thread.width - tab.displayWidth)
    let titles = threadTitles(language)
    let title = titles.first { $0.displayWidth <= room } ?? titles.last ?? ""
    var head = Row(title.clipped(toWidth: room), .bold)
    if !tab.isEmpty { head.trailing = Span(tab, .reverse) }
    canvas.put(head, in: layout.thread)
    let rect = layout.letters
    if layout.file == nil && pane != .thread {
      let blocks = fileBlocks(width: rect.width, language, rulesOnly: pane == .rules)
      canvas.put(blocks, from: filePlace, in: rect)
    } else {
      canvas.put(threadBlocks(width: rect.width, language), from: threadPlace, in: rect)
    }
  }

  /// What stands over the letters, and the same where columns are scarce.
  private func threadTitles(_ language: Language) -> [String] {
    guard let petition = selectedPetition, let record = selectedCase else {
      return [DeskTexts.nothingYet[language]]
    }
    let head = "#\(petition.id) \(petition.channel.shortName[language]) · "
    guard let name = shift.sender(of: record).first(where: { $0.fact == .name })?.value else {
      return [DeskTexts.nameUnknown, DeskTexts.nameUnknownBriefly].map { head + $0[language] }
    }
    // How it came stands in the file and in the cover; a name that is cut is another one.
    return [head + name, "#\(petition.id) \(name)"]
  }
}

/// Bars made of signs, so that they need no colour.
enum Bar {
  /// How many columns of a bar are filled.
  static func columns(_ thousandths: Int, width: Int) -> Int {
    max(0, min(width, (thousandths * width + 500) / 1000))
  }

  /// A bar of which so many thousandths are used up, from the left.
  static func used(_ thousandths: Int, width: Int) -> String {
    let filled = columns(thousandths, width: width)
    return String(repeating: "▓", count: filled) + String(repeating: "░", count: width - filled)
  }
}
