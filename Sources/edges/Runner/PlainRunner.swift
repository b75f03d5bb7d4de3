private import Glibc
import Ncurses
import Petitions
import PlainScreens
import Screens
import Shifts
package import Storage
package import Wording

/// Runs the plain desk on a stream of lines: standard input to standard output.
package struct PlainRunner: ~Copyable {
  /// How often the trainee's clock is read while no line comes.
  private static let tickMilliseconds: Int32 = 250
  /// The longest line that is taken in, in bytes; what goes beyond is dropped.
  private static let lineMaximum = 16 * 1024

  private var desk: AttemptSession
  private var plain: PlainShift
  private let language: Language
  private let base: Int64
  private let started = steadyMilliseconds()
  private let interruptions = Interruptions()
  private var buffer: [UInt8] = []
  /// The second of the clock that was kept last.
  private var secondKept: Int64 = -1

  package init(_ desk: consuming AttemptSession, _ opened: OpenedAttempt, language: Language) {
    plain = PlainShift(opened.shift(of: desk.attempt), language: language)
    self.desk = desk
    self.language = language
    base = opened.elapsedMilliseconds
  }

  private var elapsed: Int64 { base + steadyMilliseconds() - started }

  /// Works lines until the shift closes, the trainee leaves or the input ends.
  /// - Returns: The attempt's number, if anything happened.
  package mutating func run(say: (String) -> Void, prompt: (String) -> Void) throws(ArchiveError)
    -> AttemptID?
  {
    for line in plain.greeting { say(line) }
    try answer(plain.tick(elapsedMilliseconds: elapsed), say)
    prompt(plain.prompt)
    while !plain.shift.isClosed {
      let answer: PlainAnswer
      switch try next(say) {
      case .line(let line): answer = plain.handle(line, elapsedMilliseconds: elapsed)
      case .interruption:
        // The terminal has shown ^C in the line of the prompt.
        say("")
        answer = plain.interrupt()
      case .end: return desk.attempt
      }
      try self.answer(answer, say)
      if answer.isLeaving { break }
      prompt(plain.prompt)
    }
    return desk.attempt
  }

  /// What comes from whoever types.
  private enum Typed {
    case line(String)
    /// Ctrl-C at the terminal.
    case interruption
    /// The end of the input, or of the shift.
    case end
  }

  private mutating func answer(_ answer: PlainAnswer, _ say: (String) -> Void)
    throws(ArchiveError)
  {
    try record(answer.events, say)
    try keepClock()
    for line in answer.lines { say(line) }
    guard let words = answer.handbookWords else { return }
    let material = desk.handbookMaterial(.facts)
    if let problem = material.problem { say(problem) }
    for line in plain.lookUp(words, facts: material.facts) { say(line) }
  }

  /// Keeps events before they are told; while another program holds the store, says so and waits.
  private mutating func record(
    _ events: [Event], _ say: (String) -> Void
  ) throws(ArchiveError) {
    var isTold = false
    while true {
      do throws(ArchiveError) {
        return try desk.record(events)
      } catch {
        guard error.mayPass else { throw error }
        // Who does not want to wait any longer leaves without what could not be kept.
        if interruptions.take() { throw error }
        if !isTold { say(error.waiting[language]) }
        isTold = true
        // No descriptor is waited for; the call only lets the other finish.
        _ = poll(nil, 0, Self.tickMilliseconds)
      }
    }
  }

  /// Keeps the clock once a second.
  private mutating func keepClock() throws(ArchiveError) {
    let reading = elapsed
    guard !plain.shift.isClosed, reading / 1_000 > secondKept else { return }
    do throws(ArchiveError) {
      try desk.keepClock(elapsedMilliseconds: reading)
      secondKept = reading / 1_000
    } catch {
      // It is written anew soon, when no other program holds the store.
      guard error.mayPass else { throw error }
    }
  }

  /// What is typed next, while the clock goes on; an interruption waits behind the lines before it.
  private mutating func next(_ say: (String) -> Void) throws(ArchiveError) -> Typed {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<end].prefix(Self.lineMaximum), as: UTF8.self)
        buffer.removeSubrange(...end)
        return .line(line)
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
      } else {
        try answer(plain.tick(elapsedMilliseconds: elapsed), say)
        if plain.shift.isClosed { return .end }
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
    }
    return true
  }
}
