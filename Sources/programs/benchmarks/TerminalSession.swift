import Glibc
import PseudoTerminals

/// A measured program at work in a terminal of its own, with a stopwatch at its keys and bytes.
struct TerminalSession {
  /// A program that is silent for so long has drawn all that it wanted to draw.
  private static let quietMilliseconds = 12
  private static let readingMilliseconds = 400
  private static let patience = Duration.seconds(10)

  private let process: TerminalProcess
  private let clock = ContinuousClock()
  private let started: ContinuousClock.Instant
  private let name: String

  /// What lies between an answer and the next key.
  enum Pause {
    /// Silence, as between the keys of a person: the processor sleeps.
    case silence
    /// A silence in which a program can read files after its first answer.
    case reading
    /// Nothing.
    case none
  }

  /// What a key cost: the time until the first and the last byte before silence, and all bytes.
  struct KeyCost {
    let firstByte: Duration
    let lastByte: Duration
    let bytes: Int
  }

  init(_ subject: Subject, home: String) throws(BenchmarkFailure) {
    name = subject.name
    started = clock.now
    do throws(TerminalProcessFailure) {
      process = try TerminalProcess(
        subject.program, arguments: subject.arguments,
        environment: ["HOME": home, "XDG_DATA_HOME": home].merging(subject.environment) { $1 },
        width: subject.width, height: subject.height)
    } catch {
      throw BenchmarkFailure("\(subject.name): \(error.description)")
    }
  }

  /// Reads until a text has been written and the program is silent; answers how long after the
  /// start the last byte came.
  @discardableResult
  func waitUntilShown(_ text: String) throws(BenchmarkFailure) -> Duration {
    let wanted = Array(text.utf8)
    let deadline = clock.now + Self.patience
    var written: [UInt8] = []
    var isShown = false
    var last = started
    while true {
      let wait = isShown ? Self.quietMilliseconds : 1_000
      if let bytes = process.receive(milliseconds: wait), !bytes.isEmpty {
        last = clock.now
        written += bytes
        isShown = isShown || written.contains(wanted)
      } else if isShown {
        return last - started
      }
      guard !process.isSilent, clock.now < deadline else {
        let seen = String(decoding: written.suffix(400), as: UTF8.self).debugDescription
        throw BenchmarkFailure("\(name) did not show “\(text)”, but \(seen)")
      }
    }
  }

  /// Types keys, and reads until they have led where they should.
  func press(_ keys: String, shows text: String) throws(BenchmarkFailure) {
    settle()
    try send(keys)
    try waitUntilShown(text)
  }

  /// Types a key, and reads what the program writes until it is silent.
  ///
  /// With an echo expected, the key must come back among the bytes.
  @discardableResult
  func press(
    _ key: String, expectsEcho: Bool = false, pause: Pause = .silence
  ) throws(BenchmarkFailure) -> KeyCost {
    let quiet: Int
    switch pause {
    case .silence:
      settle()
      quiet = Self.quietMilliseconds
    case .reading:
      settle()
      quiet = Self.readingMilliseconds
    // An answer is written in one piece and read so.
    case .none: quiet = 0
    }
    var bytes: [UInt8] = []
    let start = clock.now
    try send(key)
    let first = process.receive(milliseconds: 1_000)
    let firstByte = clock.now - start
    bytes += first ?? []
    var lastByte = firstByte
    while let more = process.receive(milliseconds: quiet), !more.isEmpty {
      lastByte = clock.now - start
      bytes += more
    }
    guard !bytes.isEmpty, !expectsEcho || bytes.contains(Array(key.utf8)) else {
      let seen = String(decoding: bytes, as: UTF8.self).debugDescription
      throw BenchmarkFailure("\(name) did not answer \(key.debugDescription), but \(seen)")
    }
    return KeyCost(firstByte: firstByte, lastByte: lastByte, bytes: bytes.count)
  }

  /// Asks the program to leave, and waits until it has.
  func leave() {
    process.signal(SIGTERM)
    let deadline = clock.now + Self.patience
    while !process.isSilent, clock.now < deadline { _ = process.receive(milliseconds: 100) }
  }

  /// The memory that the program holds now.
  var memory: ResidentMemory? { process.residentMemory }

  private func send(_ keys: String) throws(BenchmarkFailure) {
    do throws(TerminalProcessFailure) {
      try process.send(keys.utf8)
    } catch {
      throw BenchmarkFailure("\(name): \(error.description)")
    }
  }

  /// Reads what has been written already, so that it is not taken for the answer to a key.
  private func settle() {
    while process.receive(milliseconds: 2) != nil {}
  }
}
