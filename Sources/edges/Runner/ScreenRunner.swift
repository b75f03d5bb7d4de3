import Courses
package import Ncurses
package import Petitions
package import ScenarioFiles
package import Screens
import Shifts
import Simulation
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
  /// How many events wait while something cannot be kept; more keys than that are nobody's typing.
  private static let heldMaximum = 1_000

  private var desk: AttemptSession
  private var shelf: HomeShelf
  private var app: App
  private var clock = Stopwatch()
  private var mode = Mode.practice
  /// The second of the clock that was kept last.
  private var secondKept: Int64?
  /// When that was, where the trainee was then, and when a key was pressed last, by a clock that nobody sets.
  private var keptAt: Int64 = 0
  private var presence: Presence?
  private var keyAt = steadyMilliseconds()
  /// When orders of an instructor were looked for last.
  private var lookedAt: Int64 = 0
  /// What happened and could not be kept yet, each part as it was to be kept first; until it is, nothing more is
  /// shown or done.
  private var unkept: [[Event]] = []
  /// What was being typed when it could not be kept.
  private var bookmarkUnkept: String?
  /// Whether the trainee wants to begin and the course could not be asked yet.
  private var isBeginning = false
  /// Why either was not possible when it was tried last.
  private var trouble: ArchiveError?
  /// What was typed meanwhile.
  private var held: [TerminalEvent] = []
  /// What the terminal shows.
  private var shown: Grid?
  /// What of the handbook is to be read once its window stands on the screen: many files take longer
  /// than a key may.
  private var handbookWanted: HandbookScope?
  private var isLeaving = false
  private var wantsToStop = false
  /// Whether a shell can wake the program when it stops.
  private var canStop = false

  /// What persons decided about an attempt that is over.
  package typealias Decisions = (AttemptID) throws(ArchiveError) -> DecidedResult?
  private let decisions: Decisions

  private init(
    _ desk: AttemptSession, _ shelf: HomeShelf, _ home: HomeContents, _ sitting: Sitting,
    _ decisions: @escaping Decisions, language: Language
  ) {
    self.desk = desk
    self.shelf = shelf
    self.decisions = decisions
    app = App(language: language, home: home, sitting: sitting)
  }

  /// Shows screens until the user leaves, the terminal goes away, or something cannot be kept.
  /// - Returns: The attempt that was on the desk last, if any.
  package static func run(
    _ desk: AttemptSession, _ first: FirstScreen, sitting: Sitting = .fromHome,
    summaries: SummaryCache, language: Language,
    decisions: @escaping Decisions = { (_) throws(ArchiveError) in nil }
  ) throws(ScreenError) -> AttemptID? {
    var shelf = HomeShelf(desk, summaries)
    var home = HomeContents(entries: [], unfinished: [], scenariosFolder: desk.library.root)
    do throws(ArchiveError) {
      // Who goes straight to a shift does not wait for a list of the others.
      if case .home = first { home = try shelf.contents() }
    } catch {
      throw .archive(error)
    }
    var runner = ScreenRunner(desk, shelf, home, sitting, decisions, language: language)
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
    // Where something is being written, Ctrl-Z undoes: the screens say what it does.
    var events = try TerminalEvents(controlZ: .isKey)
    canStop = events.canBeContinued
    var terminal = try Terminal()
    do throws(ArchiveError) {
      try perform(app.handle(.resized(terminal.size)))
      switch first {
      case .home: break
      case .start(let id, let mode): try perform([.start(id, mode)])
      case .shift(let opened): try open(opened)
      }
      while !isLeaving {
        try keepUnkept(&events, &terminal)
        try takeOrders()
        try keepUnkept(&events, &terminal)
        try keepClock(of: clock.reading)
        let drawing = app.draw(terminal.size)
        terminal.present(drawing.grid, cursor: drawing.cursor)
        shown = drawing.grid
        try keepWhatPasses()
        if let scope = handbookWanted {
          handbookWanted = nil
          try perform(app.handle(.handbook(desk.handbookMaterial(scope))))
          continue
        }
        let event =
          held.isEmpty ? events.next(timeoutMilliseconds: timeout) : held.removeFirst()
        try take(event, &terminal)
        // Keys typed ahead are drawn together; what they do is kept one by one.
        while !isLeaving, !isWaiting, held.isEmpty, let event = events.nextWaiting() {
          try take(event, &terminal)
        }
      }
      // Who leaves for good leaves nothing behind that was done or typed.
      try keepWhatPasses()
      try keepUnkept(&events, &terminal)
    } catch {
      return error
    }
    return nil
  }

  private var timeout: Int? { isAtDesk ? Self.tickMilliseconds : nil }

  /// Whether a shift is being worked, or stands still because an instructor has paused it or practice
  /// explains something.
  private var isAtDesk: Bool { clock.isRunning || app.shift != nil }

  /// Takes in what an instructor has ordered, as often as the clock is read.
  private mutating func takeOrders() throws(ArchiveError) {
    let now = steadyMilliseconds()
    guard isAtDesk, now - lookedAt >= Int64(Self.tickMilliseconds) else { return }
    lookedAt = now
    for given in desk.newOrders() {
      try perform(
        app.handle(
          .ordered(given.order, number: given.number, elapsedMilliseconds: clock.reading)))
    }
  }

  private mutating func take(
    _ event: TerminalEvent, _ terminal: inout Terminal
  ) throws(ArchiveError) {
    switch event {
    case .key(let key):
      keyAt = steadyMilliseconds()
      try perform(app.handle(.key(key, elapsedMilliseconds: clock.reading)))
    case .timedOut:
      try perform(app.handle(.tick(elapsedMilliseconds: clock.reading)))
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

  /// What the shell's screen says while the program is stopped.
  private static let suspended = Phrase(
    "TapSu đang tạm ngưng; gõ fg để quay lại.", "TapSu is suspended; type fg to come back.")

  /// Gives the terminal back until the user continues the program; practice pauses meanwhile.
  private mutating func stop(_ terminal: inout Terminal) throws(ArchiveError) {
    wantsToStop = false
    let wasRunning = clock.isRunning
    try keepClock()
    if mode == .practice { clock.stop() }
    terminal.stopUntilContinued(saying: Self.suspended[desk.language])
    if wasRunning { clock.start() }
  }

  /// Keeps the clock as it stands, before it is left.
  private mutating func keepClock() throws(ArchiveError) {
    guard isAtDesk || presence != nil else { return }
    followTrainee()
    presence = presence?.left
    try keep(clock.reading)
    presence = nil
  }

  /// Notes where the trainee is.
  private mutating func followTrainee() {
    guard let shift = app.shift else { return }
    presence = Presence(shift, quietMilliseconds: steadyMilliseconds() - keyAt)
  }

  /// Keeps a reading of the clock, once for each second that the screen shows: a kill must not win
  /// time back that was shown as gone.
  ///
  /// A clock that an instructor has paused is kept as often: so it is known that somebody is there.
  private mutating func keepClock(of reading: Int64) throws(ArchiveError) {
    // Who leaves has left: what was kept of that is the last word.
    guard isAtDesk, !isLeaving,
      Self.second(reading) > secondKept ?? -1 || steadyMilliseconds() - keptAt >= 1_000
    else { return }
    followTrainee()
    try keep(reading)
  }

  private mutating func keep(_ reading: Int64) throws(ArchiveError) {
    do throws(ArchiveError) {
      try desk.keepClock(elapsedMilliseconds: reading, presence: presence)
      secondKept = Self.second(reading)
      keptAt = steadyMilliseconds()
    } catch {
      // It is written anew soon, when no other program holds the store.
      guard error.mayPass else { throw error }
    }
  }

  /// The second that a reading falls in, changing when the rest of the time that is shown changes.
  private static func second(_ milliseconds: Int64) -> Int64 { (milliseconds + 999) / 1_000 }

  /// Keeps, once the drawing is on the screen, the second that the next one may show, and what is
  /// being typed; while more keys are waiting, the text is not the last word.
  private mutating func keepWhatPasses() throws(ArchiveError) {
    try keepClock(of: clock.reading + Int64(Self.tickMilliseconds))
    guard held.isEmpty, let text = app.takeBookmark() else { return }
    bookmarkUnkept = text
    try tryAgain()
  }

  /// Keeps what has happened, before anything more is shown; while that is not possible, says so
  /// and tries again, and what is typed waits.
  ///
  /// Who does not want to wait leaves without it.
  private mutating func keepUnkept(
    _ events: inout TerminalEvents, _ terminal: inout Terminal
  ) throws(ArchiveError) {
    while isWaiting {
      if let trouble {
        present(trouble.waiting, on: &terminal)
        switch events.next(timeoutMilliseconds: Self.tickMilliseconds) {
        case .hungUp, .terminated, .key(.control("c")): throw trouble
        case .resized: terminal.resize()
        case .suspended:
          terminal.stopUntilContinued(saying: Self.suspended[desk.language])
        case .resumed: terminal.repaint()
        case .key(let key):
          if held.count < Self.heldMaximum { held.append(.key(key)) }
        case .timedOut: break
        }
      }
      try tryAgain()
    }
  }

  /// Keeps what has happened and begins what is to begin, if that is possible now.
  private mutating func tryAgain() throws(ArchiveError) {
    do throws(ArchiveError) {
      while let part = unkept.first {
        try desk.record(part)
        unkept.removeFirst()
      }
      if let text = bookmarkUnkept { try desk.keepBookmark(text) }
      bookmarkUnkept = nil
      trouble = nil
      if isBeginning { try begin() }
    } catch {
      guard error.mayPass else { throw error }
      trouble = error
    }
  }

  /// Whether the store is waited for.
  private var isWaiting: Bool { isBeginning || !unkept.isEmpty || bookmarkUnkept != nil }

  /// Shows in the message line of what is on the screen what is waited for, and below how to leave.
  private func present(_ sentence: Phrase, on terminal: inout Terminal) {
    guard var grid = shown, grid.height > 1 else { return }
    let language = desk.language
    for (below, text, style) in [
      (2, " ! " + sentence[language], Style.bold),
      (1, " " + ArchiveError.leaving[language], Style.plain),
    ] {
      let row = Rect(x: 0, y: grid.height - below, width: grid.width, height: 1)
      grid.fill(row, style: style)
      grid.put(text, at: row.origin, style: style)
    }
    terminal.present(grid)
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
    case .begin:
      isBeginning = true
      try tryAgain()
    case .startClock: clock.start()
    case .stopClock: clock.stop()
    case .record(let events): try record(events)
    case .keepResult(let result):
      // What happened last may be waiting for room on the disk; then home scores it.
      if unkept.isEmpty { desk.keepResult(result) }
    case .leaveShift:
      try keepClock()
      secondKept = nil
      clock.set(to: 0)
      try perform(app.handle(.home(try shelf.contents())))
    case .readEntries(let entries): try perform(app.handle(.entries(shelf.read(entries))))
    case .loadHandbook(let scope): handbookWanted = scope
    case .suspend: wantsToStop = canStop
    case .quit: isLeaving = true
    // Only whoever previews is told of it.
    case .previewEnded: break
    }
  }

  /// Keeps events now or, while another program holds the store, before anything more is shown.
  private mutating func record(_ events: [Event]) throws(ArchiveError) {
    unkept.append(events)
    // Who is not at work any more is nowhere.
    if case .shiftClosed? = events.last?.happening { presence = nil }
    try tryAgain()
  }

  /// Begins what was read about, under the limit that it has now.
  private mutating func begin() throws(ArchiveError) {
    let opened = try desk.begin()
    isBeginning = false
    guard let opened else { return }
    try perform(app.handle(.begun(opened.shift(of: desk.attempt))))
  }

  private mutating func open(_ opened: OpenedAttempt) throws(ArchiveError) {
    mode = opened.mode
    clock.set(to: opened.elapsedMilliseconds)
    secondKept = nil
    // Asked first: where what was decided cannot be told, no other result is shown.
    var decided: DecidedResult?
    if opened.isOver, let id = desk.attempt { decided = try decisions(id) }
    try perform(
      app.handle(
        .opened(opened.shift(of: desk.attempt), bookmark: opened.bookmark)))
    if let decided { try perform(app.handle(.decided(decided))) }
  }

  private mutating func fail(_ error: ArchiveError) throws(ArchiveError) {
    let language = desk.language
    try perform(app.handle(.home(try shelf.contents())))
    try perform(app.handle(.failed(error.lines(language).joined(separator: "\n"))))
  }
}
