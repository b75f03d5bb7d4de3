import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording
import WorkCalendar

extension Desk {
  /// Draws the desk; the panes of the drawing before are used again while they still hold.
  func draw(on canvas: inout Canvas, keeping panes: inout Panes?) {
    let layout = DeskLayout(canvas.grid.size)
    let key = PanesKey(self, canvas.grid.size, canvas.language)
    if let panes, panes.key == key {
      canvas.grid = panes.grid
    } else {
      drawPanes(on: &canvas, layout)
      layer?.backdrop?.draw(on: &canvas, at: self, layout)
      panes = Panes(key: key, grid: canvas.grid)
    }
    drawHeader(on: &canvas, layout)
    drawMessage(on: &canvas, layout)
    if let layer {
      layer.draw(on: &canvas, at: self, layout)
    } else {
      canvas.putKeys(
        barHints(layout, canvas.language), in: layout.keys.inset(horizontal: 1),
        spacing: layout.isWide ? .wide : .tight)
    }
    if let violation = violations.first { draw(violation, on: &canvas) }
  }

  private func drawPanes(on canvas: inout Canvas, _ layout: DeskLayout) {
    drawLines(on: &canvas, layout)
    drawInbox(on: &canvas, layout)
    drawThread(on: &canvas, layout)
    if let file = layout.file {
      let blocks = fileBlocks(width: file.width, canvas.language, rulesOnly: false)
      canvas.put(blocks, from: filePlace, in: file)
    }
  }

  /// As many of the verbs that are possible as leave room for the way to all commands.
  private func barHints(_ layout: DeskLayout, _ language: Language) -> [KeyHint] {
    let hints = mode == .practice ? [KeyHint(Command.hints.key, DeskTexts.hints)] : []
    let general =
      hints + [
        KeyHint("w", DeskTexts.wait),
        KeyHint(":", layout.isWide ? DeskTexts.allCommands : DeskTexts.shortCommands),
      ]
    var offered: [KeyHint] = []
    let rows = layout.keys.height
    let spacing: KeySpacing = layout.isWide ? .wide : .tight
    for hint in self.offered(isShort: !layout.isWide) {
      let all = offered + [hint] + general
      let places = spacing.places(of: all, width: layout.keys.width - 2, language)
      guard (places.last?.y ?? 0) < rows else { break }
      offered.append(hint)
    }
    return offered + general
  }

  private func drawHeader(on canvas: inout Canvas, _ layout: DeskLayout) {
    let language = canvas.language
    let now = shift.now
    let mode = " · " + mode.name[language].uppercased()
    let titleRoom = max(10, layout.header.width - 50 - mode.displayWidth)
    let title = scenario.title[language].clipped(toWidth: titleRoom) + mode
    let weekday = layout.isWide ? now.date.weekday.name : now.date.weekday.shortName
    let date = layout.isWide ? now.date.text : now.date.dayMonth
    let clock = "\(weekday[language]) \(date) \(now.clock)"
    let left =
      layout.isWide
      ? DeskTexts.left(shift.simulation.remainingMilliseconds)[language]
      : DeskTexts.shortLeft(shift.simulation.remainingMilliseconds)[language]
    let help = "? " + CommonTexts.help[language]
    var row = Row([Span(" " + title, .bold)])
    row.spans.append(Span("   " + clock))
    if layout.isWide {
      row.spans.append(
        Span("  " + DeskTexts.day[language] + " " + Bar.used(dayProgress, width: 16)))
    }
    row.trailing = Span("  " + left + "   " + help + " ", .bold)
    canvas.put(row, in: layout.header)
  }

  /// How much of the working day has passed, in thousandths.
  private var dayProgress: Int {
    let calendar = scenario.calendar
    let passed = calendar.officeMilliseconds(from: shift.now.date.start, to: shift.now)
    return Int(passed * 1000 / max(1, calendar.officeMillisecondsPerDay))
  }

  private func drawLines(on canvas: inout Canvas, _ layout: DeskLayout) {
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

  private func drawMessage(on canvas: inout Canvas, _ layout: DeskLayout) {
    guard let message else { return }
    let style: Style = message.sign == .attention ? .bold : .plain
    canvas.put(
      "\(message.sign.rawValue) \(message.phrase[canvas.language])", x: 1, y: layout.message.y,
      style: style, width: layout.message.width - 2)
  }

  private func drawThread(on canvas: inout Canvas, _ layout: DeskLayout) {
    let language = canvas.language
    var head = Row(threadTitle(language), .bold)
    if layout.file == nil {
      head.trailing = Span(" [Tab] " + DeskTexts.name(of: pane)[language], .reverse)
    }
    canvas.put(head, in: layout.thread)
    let rect = layout.letters
    if layout.file == nil && pane != .thread {
      let blocks = fileBlocks(width: rect.width, language, rulesOnly: pane == .rules)
      canvas.put(blocks, from: filePlace, in: rect)
    } else {
      canvas.put(threadBlocks(width: rect.width, language), from: threadPlace, in: rect)
    }
  }

  private func threadTitle(_ language: Language) -> String {
    guard let petition = selectedPetition, let record = selectedCase else {
      return DeskTexts.nothingYet[language]
    }
    let name = shift.sender(of: record).first { $0.fact == .name }?.value
    return "#\(petition.id) \(petition.channel.shortName[language]) · "
      + (name ?? DeskTexts.nameUnknown[language])
  }
}

/// Bars made of signs, so that they need no colour.
enum Bar {
  /// A bar of which so many thousandths are used up, from the left.
  static func used(_ thousandths: Int, width: Int) -> String {
    let filled = max(0, min(width, (thousandths * width + 500) / 1000))
    return String(repeating: "▓", count: filled) + String(repeating: "░", count: width - filled)
  }
}

/// The inbox, the thread and the case file as they were drawn last.
///
/// Typing changes none of them; drawing them anew for every letter took most of its time.
struct Panes: Sendable {
  let key: PanesKey
  let grid: Grid
}

/// Everything that the panes show depends on: with an equal key they look the same.
struct PanesKey: Hashable, Sendable {
  private let size: Size
  private let language: Language
  private let scenario: ScenarioID
  private let attempt: String
  private let eventCount: Int
  private let minute: Int64
  private let selected: PetitionID?
  /// The seconds that the selected petition has lain open, which its file counts down.
  private let deskSeconds: Int64
  private let pane: Desk.Pane
  private let threadPlace: ScrollPlace
  private let filePlace: ScrollPlace
  private let derivation: Desk.Detail
  private let closedPetitions: Desk.Visibility
  private let backdrop: Backdrop?
  private let lettersSearch: LettersSearch?

  init(_ desk: Desk, _ size: Size, _ language: Language) {
    self.size = size
    self.language = language
    scenario = desk.scenario.id
    attempt = desk.shift.attempt
    eventCount = desk.shift.events.count
    minute = desk.shift.now.minute
    selected = desk.selected
    // Rounded as the time that is left changes.
    deskSeconds = ((desk.selectedCase?.deskMilliseconds ?? 0) + 999) / 1000
    pane = desk.pane
    threadPlace = desk.threadPlace
    filePlace = desk.filePlace
    derivation = desk.derivation
    closedPetitions = desk.closedPetitions
    backdrop = desk.layer?.backdrop
    lettersSearch = desk.layer?.lettersSearch
  }
}
