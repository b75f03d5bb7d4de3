import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Wording

/// The desk as it was drawn last, but for what lies over it.
///
/// Each part of it is drawn anew when what it shows has changed, and not for every key: that took
/// most of a key's time.
struct DeskPicture: Sendable {
  private let frame: Frame
  private(set) var canvas: Canvas
  private var header = Part<Header>()
  private var inbox = Part<Inbox>()
  private var thread = Part<Pane>()
  private var file = Part<Pane>()
  private var message = Part<Notice>()
  /// The lines of the message that is shown.
  private(set) var messageLines: [String] = []
  private var bar = Part<Offer?>()
  /// What of the inbox was in sight.
  private var listed: InboxWindow?
  /// Whether the letters above a text have been drawn over the panes.
  private var isCovered = false

  /// Creates the picture of a desk, with nothing but its lines, in the size of a canvas.
  init(_ desk: Desk, _ canvas: Canvas, _ layout: DeskLayout) {
    frame = Frame(desk, canvas)
    self.canvas = canvas
    desk.drawLines(on: &self.canvas, layout)
  }

  /// Whether it can be brought up to date, for a canvas of this size and language.
  ///
  /// What lies on each other is drawn together: the letters above a text with the panes that they
  /// cover, and everything in a window too small for all parts.
  func fits(_ desk: Desk, _ canvas: Canvas) -> Bool {
    guard frame == Frame(desk, canvas) else { return false }
    guard frame.backdrop != nil || !frame.hasRoom else { return true }
    return frame.hasRoom && inbox.shows(Inbox(desk))
      && thread.shows(Self.thread(of: desk, frame.layout))
      && file.shows(Pane(desk, .file))
  }

  /// Draws what has changed.
  mutating func update(to desk: Desk, _ layout: DeskLayout) {
    updateInbox(to: desk, layout)
    thread.update(Self.thread(of: desk, layout), in: layout.thread, below: layout, &canvas) {
      desk.drawThread(on: &$0, layout)
    }
    file.update(Pane(desk, .file), in: layout.file, below: layout, &canvas) {
      desk.drawFile(on: &$0, layout)
    }
    if frame.backdrop != nil, !isCovered {
      frame.backdrop?.draw(on: &canvas, at: desk, layout)
      // The signs of the panes below are of nothing that is in sight.
      let x = layout.isWide ? layout.inbox.right : 0
      canvas.grid.hline(
        at: Point(x: x, y: layout.panes.bottom), length: layout.panes.right - x)
      isCovered = true
    }
    header.update(Header(desk), in: layout.header, &canvas) { desk.drawHeader(on: &$0, layout) }
    let notice = Notice(desk)
    if !message.shows(notice) { messageLines = desk.messageLines(canvas.language, layout) }
    message.update(notice, in: layout.message, &canvas) {
      desk.drawMessage(messageLines, on: &$0, layout)
    }
    bar.update(desk.layer == nil ? Offer(desk) : nil, in: layout.keys, &canvas) {
      if desk.layer == nil { desk.drawBar(on: &$0, layout) }
    }
  }

  /// The thread's pane, which shows the case file or the rules where there is no other place.
  private static func thread(of desk: Desk, _ layout: DeskLayout) -> Pane {
    Pane(desk, layout.file == nil ? desk.pane : .thread)
  }

  /// Draws the inbox: the two petitions between which the mark has moved, or all of it.
  private mutating func updateInbox(to desk: Desk, _ layout: DeskLayout) {
    let next = Inbox(desk)
    guard !inbox.shows(next) else { return }
    let window = InboxWindow(desk, layout)
    if let before = inbox.shown, before.differsInSelection(from: next), listed == window {
      for id in [before.selected, next.selected].compactMap(\.self) {
        desk.drawPetition(id, window, on: &canvas, layout)
      }
      inbox.note(next)
    } else {
      inbox.update(next, in: layout.inbox, &canvas) { desk.drawInbox(window, on: &$0, layout) }
    }
    listed = window
  }
}

// MARK: - Parts

extension DeskPicture {
  /// A part of the picture, with what it shows.
  private struct Part<Content: Equatable & Sendable>: Sendable {
    private(set) var shown: Content?

    func shows(_ content: Content) -> Bool { shown == content }

    mutating func note(_ content: Content) { shown = content }

    /// Draws the part in its place if it shows something else.
    mutating func update(
      _ content: Content, in rect: Rect, _ canvas: inout Canvas, _ draw: (inout Canvas) -> Void
    ) {
      guard shown != content else { return }
      if shown != nil { canvas.grid.fill(rect) }
      shown = content
      draw(&canvas)
    }

    /// Draws a part that may have a sign in the line below the panes.
    mutating func update(
      _ content: Content, in rect: Rect?, below layout: DeskLayout, _ canvas: inout Canvas,
      _ draw: (inout Canvas) -> Void
    ) {
      guard let rect else {
        shown = content
        return
      }
      if shown != nil, shown != content {
        canvas.grid.hline(at: Point(x: rect.x, y: layout.panes.bottom), length: rect.width)
      }
      update(content, in: rect, &canvas, draw)
    }
  }

  /// What changes everything.
  private struct Frame: Hashable, Sendable {
    let size: Size
    let language: Language
    let scenario: ScenarioID
    let attempt: String
    let mode: Mode
    let backdrop: Backdrop?

    init(_ desk: Desk, _ canvas: Canvas) {
      size = canvas.grid.size
      language = canvas.language
      scenario = desk.scenario.id
      attempt = desk.shift.attempt
      mode = desk.mode
      backdrop = desk.layer?.backdrop
    }

    var layout: DeskLayout { DeskLayout(size) }

    /// Whether each part has a place of its own.
    var hasRoom: Bool { size.height >= 12 && size.width >= 40 }
  }

  private struct Header: Hashable, Sendable {
    let minute: Int64
    /// The columns of the day's bar that are filled.
    let dayColumns: Int
    let secondsLeft: Int64
    /// Which key gives help.
    let isTyping: Bool
    let isHalted: Bool

    init(_ desk: Desk) {
      isTyping = desk.isTyping
      isHalted = desk.isHalted
      minute = desk.shift.now.minute
      dayColumns = Bar.columns(desk.dayProgress, width: Desk.dayWidth)
      secondsLeft = desk.shift.simulation.remainingMilliseconds / 1000
    }
  }

  /// What has just happened, and the time of the petition on the desk when it runs out.
  private struct Notice: Hashable, Sendable {
    let message: Message?
    let countdown: String?
    /// Whether a window leaves less room for it.
    let isBehind: Bool

    init(_ desk: Desk) {
      message = desk.message
      isBehind = desk.layer != nil
      countdown = desk.shift.countdown.map { "\($0.petition) \($0.clock)" }
    }
  }

  private struct Inbox: Hashable, Sendable {
    let eventCount: Int
    let minute: Int64
    let closedPetitions: Desk.Visibility
    let selected: PetitionID?
    /// For which petitions a text was begun.
    let begun: [PetitionID]
    let unseen: Set<PetitionID>

    init(_ desk: Desk) {
      unseen = desk.unseen
      begun = desk.shift.cases.map(\.id).filter(desk.scratch.hasText)
      eventCount = desk.shift.events.count
      minute = desk.shift.now.minute
      closedPetitions = desk.closedPetitions
      selected = desk.selected
    }

    func differsInSelection(from other: Inbox) -> Bool {
      eventCount == other.eventCount && minute == other.minute
        && closedPetitions == other.closedPetitions && begun == other.begun
        && unseen == other.unseen
    }
  }

  /// The letters, the case file or the rules.
  private struct Pane: Hashable, Sendable {
    let kind: Desk.Pane
    let eventCount: Int
    let minute: Int64
    let selected: PetitionID?
    let place: ScrollPlace
    let derivation: Desk.Detail
    /// The seconds that the selected petition has lain open, which its file counts down.
    let deskSeconds: Int64
    /// What is sought in the letters, and shown there.
    let lettersSearch: LettersSearch?

    init(_ desk: Desk, _ kind: Desk.Pane) {
      lettersSearch = kind == .thread ? desk.layer?.lettersSearch : nil
      self.kind = kind
      eventCount = desk.shift.events.count
      minute = desk.shift.now.minute
      selected = desk.selected
      place = kind == .thread ? desk.threadPlace : desk.filePlace
      derivation = desk.derivation
      // Rounded as the time that is left changes.
      deskSeconds =
        kind == .file ? ((desk.selectedCase?.deskMilliseconds ?? 0) + 999) / 1000 : 0
    }
  }

  /// What the row of keys offers.
  private struct Offer: Hashable, Sendable {
    let eventCount: Int
    let minute: Int64
    let selected: PetitionID?
    /// The one thing that changes within a minute and decides what can be done.
    let reach: ChannelReach?

    init(_ desk: Desk) {
      eventCount = desk.shift.events.count
      minute = desk.shift.now.minute
      selected = desk.selected
      reach = desk.selectedCase.map(desk.shift.simulation.reach(of:))
    }
  }
}
