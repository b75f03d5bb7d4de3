import Courses
private import Glibc
import Ncurses
import Petitions
import PlainScreens
import Screens
import Shifts
import Simulation
package import Storage
package import Wording

/// Runs the plain desk on a stream of lines: standard input to standard output.
package struct PlainRunner: ~Copyable {
  /// How often the trainee's clock is read while no line comes.
  private static let tickMilliseconds: Int32 = 250
  /// The longest line that is taken in, in bytes; what goes beyond is dropped, and said to be.
  private static let lineMaximum = 16 * 1024
  /// How much of a line a terminal hands on, in bytes without its end: Linux drops the rest in silence.
  private static let terminalLineMaximum = 4094

  private var desk: AttemptSession
  private var plain: PlainShift
  private let language: Language
  private var base: Int64
  private var started = steadyMilliseconds()
  /// Whether what is read before a new shift is not all shown: its clock stands still as long.
  private var isReadingGreeting = false
  private let interruptions = Interruptions()
  private var buffer: [UInt8] = []
  /// Whether some of the line that is being read was dropped.
  private var isDropping = false
  /// The clock's reading while an instructor has paused the shift.
  private var stoppedAt: Int64?
  /// The second of the machine's clock in which the trainee's was kept last.
  private var secondKept: Int64 = -1
  /// When a line was typed last.
  private var typedAt = steadyMilliseconds()
  /// What was begun, as it was kept last.
  private var bookmarkKept: String
  /// Whether somebody types at a terminal and reads there, and not a file at either end.
  private let isWatched = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  /// The lines of a long answer that are not shown yet.
  private var unseen: ArraySlice<String> = []

  package init(_ desk: consuming AttemptSession, _ opened: OpenedAttempt, language: Language) {
    plain = PlainShift(
      opened.shift(of: desk.attempt), bookmark: opened.bookmark, language: language)
    bookmarkKept = plain.bookmark
    self.desk = desk
    self.language = language
    base = opened.elapsedMilliseconds
  }

  private var elapsed: Int64 {
    stoppedAt ?? (isReadingGreeting ? base : base + steadyMilliseconds() - started)
  }

  /// Stops the clock with the shift, and lets it go on with it.
  private mutating func followPause() {
    let isPaused = plain.simulation.isPaused
    if isPaused, stoppedAt == nil { stoppedAt = elapsed }
    guard !isPaused, let reading = stoppedAt else { return }
    stoppedAt = nil
    base = reading
    started = steadyMilliseconds()
  }

  private mutating func startClock() {
    guard isReadingGreeting else { return }
    isReadingGreeting = false
    started = steadyMilliseconds()
  }

  /// Works lines until the shift closes, the trainee leaves or the input ends.
  /// - Returns: The attempt's number, if anything happened.
  package mutating func run(say: (String) -> Void, prompt: (String) -> Void) throws(ArchiveError)
    -> AttemptID?
  {
    if plain.waitsForBeginning {
      show(plain.greet(), say)
    } else {
      followPause()
      var first = plain.tick(elapsedMilliseconds: elapsed)
      first.lines = plain.greet() + first.lines
      try answer(first, say)
      isReadingGreeting = base == 0 && !unseen.isEmpty
    }
    prompt(plain.prompt)
    while !plain.shift.isClosed {
      var answer: PlainAnswer
      switch try next(say, prompt) {
      case .line("") where !unseen.isEmpty:
        typedAt = steadyMilliseconds()
        let rest = Array(unseen)
        unseen = []
        show(rest, say)
        if unseen.isEmpty { startClock() }
        prompt(plain.prompt)
        continue
      case .line(let line) where plain.waitsForBeginning:
        unseen = []
        if PlainShift.declines(line) { return desk.attempt }
        // A command begins the shift too, and is carried out in it.
        answer = try begin(say)
        answer += plain.handle(line, elapsedMilliseconds: elapsed)
      case .line(let line):
        unseen = []
        typedAt = steadyMilliseconds()
        startClock()
        answer = plain.handle(line, elapsedMilliseconds: elapsed)
      case .cut where plain.waitsForBeginning: answer = try begin(say)
      case .cut(let line):
        unseen = []
        typedAt = steadyMilliseconds()
        startClock()
        answer = plain.handle(line, elapsedMilliseconds: elapsed)
        say(plain.cut(line))
      case .interruption where plain.waitsForBeginning:
        say("")
        return desk.attempt
      case .interruption:
        // The terminal has shown ^C in the line of the prompt.
        say("")
        answer = plain.interrupt()
      case .end:
        // The end of the input leaves the line of the prompt open.
        if isWatched, !plain.shift.isClosed { say("") }
        try leave()
        return desk.attempt
      }
      try self.answer(answer, say)
      // What comes next begins a line of its own.
      if answer.isLeaving || plain.shift.isClosed { break }
      prompt(plain.prompt)
    }
    try leave()
    return desk.attempt
  }

  /// Begins a shift that was only read about, under the limit that it has now.
  private mutating func begin(_ say: (String) -> Void) throws(ArchiveError) -> PlainAnswer {
    let opened = try wait(say) { desk throws(ArchiveError) in try desk.begin() }
    if let opened {
      plain = PlainShift(opened.shift(of: desk.attempt), language: language)
    }
    started = steadyMilliseconds()
    typedAt = started
    return plain.tick(elapsedMilliseconds: elapsed)
  }

  /// What comes from whoever types.
  private enum Typed {
    case line(String)
    /// So much of a line as came; it was longer.
    case cut(String)
    /// Ctrl-C at the terminal.
    case interruption
    /// The end of the input, or of the shift.
    case end
  }

  private mutating func answer(_ answer: PlainAnswer, _ say: (String) -> Void)
    throws(ArchiveError)
  {
    try record(answer.events, say)
    followPause()
    try keepClock()
    try keepBookmark(say)
    var lines = answer.lines
    if let words = answer.handbookWords {
      let material = desk.handbookMaterial(.facts)
      if let problem = material.problem { lines.append(problem) }
      lines += plain.lookUp(words, facts: material.facts)
    }
    show(lines, say)
  }

  /// Shows lines, and keeps back what would push the first of them off the screen.
  private mutating func show(_ lines: [String], _ say: (String) -> Void) {
    guard let height = screenHeight, lines.count >= height else {
      lines.forEach(say)
      return
    }
    // Two rows are for the word that there is more, and for the prompt.
    lines.prefix(height - 2).forEach(say)
    unseen = lines.dropFirst(height - 2)
    say(plain.more(unseen.count))
  }

  /// The rows of the terminal; nothing where nobody reads there, or it does not tell.
  private var screenHeight: Int? {
    guard isWatched else { return nil }
    var size = winsize()
    // The structure is a local variable, valid for the length of the call.
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 3 else {
      return nil
    }
    return Int(size.ws_row)
  }

  /// Keeps what is being typed, line by line, where that has changed.
  private mutating func keepBookmark(_ say: (String) -> Void) throws(ArchiveError) {
    let bookmark = plain.bookmark
    guard bookmark != bookmarkKept else { return }
    try wait(say) { desk throws(ArchiveError) in try desk.keepBookmark(bookmark) }
    bookmarkKept = bookmark
  }

  /// Keeps events before they are told.
  private mutating func record(
    _ events: [Event], _ say: (String) -> Void
  ) throws(ArchiveError) {
    try wait(say) { desk throws(ArchiveError) in try desk.record(events) }
  }

  /// Does something at the desk; while another program holds the store, or its server is away, says so and waits.
  private mutating func wait<Result>(
    _ say: (String) -> Void,
    _ work: (inout AttemptSession) throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    var isTold = false
    while true {
      do throws(ArchiveError) {
        return try work(&desk)
      } catch {
        guard error.mayPass else { throw error }
        // Who does not want to wait any longer leaves without what could not be kept.
        if interruptions.take() { throw error }
        if !isTold {
          say(error.waiting[language])
          if interruptions.descriptor != nil { say(ArchiveError.leaving[language]) }
        }
        isTold = true
        // No descriptor is waited for; the call only lets the other finish.
        _ = poll(nil, 0, Self.tickMilliseconds)
      }
    }
  }

  /// Keeps the clock once a second, also one that stands still: so it is known that somebody is there.
  private mutating func keepClock() throws(ArchiveError) {
    let second = steadyMilliseconds() / 1_000
    guard second > secondKept else { return }
    try keepClock(presence)
    secondKept = second
  }

  private var presence: Presence {
    Presence(plain.shift, quietMilliseconds: steadyMilliseconds() - typedAt)
  }

  /// Notes that the trainee goes.
  private mutating func leave() throws(ArchiveError) { try keepClock(presence.left) }

  private mutating func keepClock(_ presence: Presence) throws(ArchiveError) {
    guard !plain.shift.isClosed else { return }
    do throws(ArchiveError) {
      try desk.keepClock(elapsedMilliseconds: elapsed, presence: presence)
    } catch {
      // It is written anew soon, when no other program holds the store.
      guard error.mayPass else { throw error }
    }
  }

  /// What is typed next, while the clock goes on; an interruption waits behind the lines before it.
  private mutating func next(
    _ say: (String) -> Void, _ prompt: (String) -> Void
  ) throws(ArchiveError) -> Typed {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<end].prefix(Self.lineMaximum), as: UTF8.self)
        let most = isatty(STDIN_FILENO) == 1 ? Self.terminalLineMaximum : Self.lineMaximum + 1
        let isCut = isDropping || end >= most
        isDropping = false
        buffer.removeSubrange(...end)
        return isCut ? .cut(line) : .line(line)
      }
      // A negative descriptor is passed over.
      var waiting = [STDIN_FILENO, interruptions.descriptor ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      // The array is a local variable, valid for the length of the call.
      let ready = unsafe poll(&waiting, nfds_t(waiting.count), Self.tickMilliseconds)
      if ready > 0 {
        if waiting[0].revents != 0 {
          guard readMore() else { return takeRest().map { .line($0) } ?? .end }
        } else if interruptions.take() {
          return .interruption
        }
      } else if !plain.waitsForBeginning {
        var news = plain.tick(elapsedMilliseconds: elapsed)
        for given in desk.newOrders() {
          news += plain.take(given.order, number: given.number, elapsedMilliseconds: elapsed)
        }
        // Not behind the prompt and what may stand there, half typed.
        let isInterrupting = isWatched && !news.lines.isEmpty
        if isInterrupting { say("") }
        try answer(news, say)
        if plain.shift.isClosed { return .end }
        if isInterrupting { prompt(plain.prompt) }
      }
    }
  }

  private mutating func takeRest() -> String? {
    guard !buffer.isEmpty else { return nil }
    defer { buffer = [] }
    return String(decoding: buffer.prefix(Self.lineMaximum), as: UTF8.self)
  }

  private mutating func readMore() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    // The array owns its bytes, and read(2) writes no more than its count into them.
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(STDIN_FILENO, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return count < 0 && errno == EINTR }
    buffer += bytes.prefix(count)
    if buffer.count > 2 * Self.lineMaximum && !buffer.contains(UInt8(ascii: "\n")) {
      buffer.removeLast(buffer.count - Self.lineMaximum)
      isDropping = true
    }
    return true
  }
}
