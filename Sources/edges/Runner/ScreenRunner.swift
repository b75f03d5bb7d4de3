package import Ncurses
package import Petitions
package import ScenarioFiles
import Screens
package import Storage
import TerminalUI
package import Wording

/// What the screen opens with.
package enum FirstScreen: Sendable {
  case home
  case start(ScenarioID, Mode)
  case shift(OpenedAttempt)
}

/// Why the screen had to close.
package enum ScreenError: Error, Sendable {
  case terminal(TerminalError)
  case archive(ArchiveError)
}

/// Runs the program on a terminal: keys and the clock go to the screens, and what they ask for is
/// done, everything that happened being kept before it is shown.
package struct ScreenRunner: ~Copyable {
  /// How often the clock is read while a shift runs.
  private static let tickMilliseconds = 250

  private var desk: AttemptSession
  private var shelf: HomeShelf
  private var app: App
  private var clock = Stopwatch()
  private var mode = Mode.practice
  /// The second of the clock that was kept last.
  private var secondKept: Int64?
  private var isLeaving = false
  private var wantsToStop = false

  private init(
    _ desk: AttemptSession, _ shelf: HomeShelf, _ home: HomeContents, language: Language
  ) {
    self.desk = desk
    self.shelf = shelf
    app = App(language: language, home: home)
  }

  /// Shows screens until the user leaves, the terminal goes away, or something cannot be kept.
  /// - Returns: The attempt that was on the desk last, if any.
  package static func run(
    _ desk: AttemptSession, _ first: FirstScreen, summaries: SummaryCache, language: Language
  ) throws(ScreenError) -> AttemptID? {
    let shelf = HomeShelf(desk, summaries)
    var home = HomeContents(entries: [], unfinished: [], scenariosFolder: desk.library.root)
    do throws(ArchiveError) {
      // Who goes straight to a shift does not wait for a list of the others.
      if case .home = first { home = try shelf.contents() }
    } catch {
      throw .archive(error)
    }
    var runner = ScreenRunner(desk, shelf, home, language: language)
    return try runner.run(first)
  }

  private mutating func run(_ first: FirstScreen) throws(ScreenError) -> AttemptID? {
    let failure: ArchiveError?
    do throws(TerminalError) {
      failure = try onTerminal(first)
    } catch {
      throw .terminal(error)
    }
    shelf.save()
    if let failure { throw .archive(failure) }
    return desk.attempt
  }

  /// The terminal is the user's again when this returns, whatever happened.
  private mutating func onTerminal(_ first: FirstScreen) throws(TerminalError) -> ArchiveError? {
    // Signals are watched before the terminal changes, so that none can leave it changed.
    var events = try TerminalEvents()
    var terminal = try Terminal()
    do throws(ArchiveError) {
      try perform(app.handle(.resized(terminal.size)))
      switch first {
      case .home: break
      case .start(let id, let mode): try perform([.start(id, mode)])
      case .shift(let opened): try open(opened)
      }
      while !isLeaving {
        let drawing = app.draw(terminal.size)
        terminal.present(drawing.grid, cursor: drawing.cursor)
        try keepBookmark()
        try take(events.next(timeoutMilliseconds: timeout), &terminal)
        // Keys typed ahead are drawn together; what they do is kept one by one.
        while !isLeaving, let event = events.nextWaiting() { try take(event, &terminal) }
      }
      try keepBookmark()
    } catch {
      return error
    }
    return nil
  }

  private var timeout: Int? { clock.isRunning ? Self.tickMilliseconds : nil }

  private mutating func take(
    _ event: TerminalEvent, _ terminal: inout Terminal
  ) throws(ArchiveError) {
    switch event {
    case .key(let key):
      try perform(app.handle(.key(key, elapsedMilliseconds: clock.reading)))
      // Who types without a pause lets no tick through, and a kill must not win that time back.
      if Self.second(clock.reading) != secondKept { try keepClock() }
    case .timedOut:
      try perform(app.handle(.tick(elapsedMilliseconds: clock.reading)))
      try keepClock()
    case .resized(let size):
      terminal.resize()
      try perform(app.handle(.resized(size)))
    case .suspended: try stop(&terminal)
    case .resumed: terminal.repaint()
    case .hungUp, .terminated: isLeaving = true
    }
    if wantsToStop { try stop(&terminal) }
    if isLeaving { try keepClock() }
  }

  /// Gives the terminal back until the user continues the program; practice pauses meanwhile.
  private mutating func stop(_ terminal: inout Terminal) throws(ArchiveError) {
    wantsToStop = false
    let wasRunning = clock.isRunning
    try keepClock()
    if mode == .practice { clock.stop() }
    terminal.stopUntilContinued()
    if wasRunning { clock.start() }
  }

  private mutating func keepClock() throws(ArchiveError) {
    guard clock.isRunning else { return }
    let reading = clock.reading
    try desk.keepClock(elapsedMilliseconds: reading)
    secondKept = Self.second(reading)
  }

  /// The second that a reading falls in, changing when the rest of the time that is shown changes.
  private static func second(_ milliseconds: Int64) -> Int64 { (milliseconds + 999) / 1_000 }

  private mutating func keepBookmark() throws(ArchiveError) {
    guard let text = app.takeBookmark() else { return }
    try desk.keepBookmark(text)
  }
}

// MARK: - What the screens ask for

extension ScreenRunner {
  private mutating func perform(_ effects: [AppEffect]) throws(ArchiveError) {
    for effect in effects { try perform(effect) }
  }

  private mutating func perform(_ effect: AppEffect) throws(ArchiveError) {
    switch effect {
    case .start(let id, let mode):
      do throws(ArchiveError) {
        try open(try desk.start(id, mode))
      } catch {
        try fail(error)
      }
    case .resume(let attempt):
      do throws(ArchiveError) {
        guard let id = AttemptID(attempt) else { return }
        try open(try desk.resume(id))
      } catch {
        try fail(error)
      }
    case .startClock: clock.start()
    case .stopClock: clock.stop()
    case .record(let events): try desk.record(events)
    case .leaveShift:
      try keepClock()
      clock.set(to: 0)
      try perform(app.handle(.home(try shelf.contents())))
    case .readEntries(let entries): try perform(app.handle(.entries(shelf.read(entries))))
    case .loadHandbook(let scope): try loadHandbook(scope)
    case .suspend: wantsToStop = true
    case .quit: isLeaving = true
    }
  }

  private mutating func loadHandbook(_ scope: HandbookScope) throws(ArchiveError) {
    try perform(app.handle(.handbook(desk.handbookMaterial(scope))))
  }

  private mutating func open(_ opened: OpenedAttempt) throws(ArchiveError) {
    mode = opened.mode
    clock.set(to: opened.elapsedMilliseconds)
    secondKept = nil
    try perform(
      app.handle(
        .opened(opened.shift(of: desk.attempt), bookmark: opened.bookmark)))
  }

  private mutating func fail(_ error: ArchiveError) throws(ArchiveError) {
    let language = desk.language
    try perform(app.handle(.home(try shelf.contents())))
    try perform(app.handle(.failed(error.lines(language).joined(separator: "\n"))))
  }
}
