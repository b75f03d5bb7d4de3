private import Glibc
private import PseudoTerminals

/// A program running in a terminal of its own, whose screen a test reads and whose keys it types.
///
/// Nothing here sleeps: the test waits for the program's bytes, and the time limit is only there
/// to end a test that fails.
@safe package final class PseudoTerminal {
  /// How long to wait for a program before the test fails.
  package static let patienceMilliseconds = 20_000

  package let screen: ScreenReader
  package private(set) var bytesReceived = 0
  /// Everything that the program wrote.
  package private(set) var transcript: [UInt8] = []

  private let process: TerminalProcess

  /// How a program ended or stopped.
  package enum Status: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
    case stopped(signal: Int32)
  }

  /// Why a test cannot go on; shows the screen as it was.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Starts a program in a new session whose controlling terminal is this one.
  package init(
    _ program: String, arguments: [String] = [], environment: [String: String] = [:],
    width: Int = 80, height: Int = 24
  ) throws {
    screen = ScreenReader(width: width, height: height)
    process = try TerminalProcess(
      program, arguments: arguments, environment: environment, width: width, height: height)
  }

  /// Types bytes.
  package func send(_ bytes: some Collection<UInt8>) throws {
    do {
      try process.send(bytes)
    } catch {
      throw failure(error.description)
    }
  }

  package func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  /// Reads the program's output until the screen satisfies a condition.
  package func waitUntil(
    _ expectation: String, within milliseconds: Int = patienceMilliseconds,
    _ condition: (ScreenReader) -> Bool
  ) throws {
    let deadline = now() + milliseconds
    while !condition(screen) {
      guard !process.isSilent else { throw failure("the program left before: \(expectation)") }
      let remaining = deadline - now()
      guard remaining > 0, receive(milliseconds: remaining) else {
        throw failure("waited in vain until: \(expectation)")
      }
    }
  }

  /// Reads what the program has written already.
  package func drain() {
    while receive(milliseconds: 0), !process.isSilent {}
  }

  /// Gives the terminal another size, of which the kernel tells the program.
  package func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    process.resize(width: width, height: height)
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    process.signal(number)
  }

  package func kill() {
    signal(SIGKILL)
  }

  /// Pulls the plug: the program sees its terminal vanish.
  package func hangUp() {
    process.hangUp()
  }

  /// Reads until the program closes its terminal, and returns how it ended.
  package func waitForExit(within milliseconds: Int = patienceMilliseconds) throws -> Status {
    let deadline = now() + milliseconds
    while !process.isSilent {
      guard deadline > now(), receive(milliseconds: deadline - now()) else {
        throw failure("waited in vain for the program to leave")
      }
    }
    return Status(try process.waitForChange())
  }

  /// Waits until the program has stopped, as after Ctrl-Z.
  package func waitUntilStopped() throws {
    let status = Status(try process.waitForChange(orStop: .yes))
    guard case .stopped = status else {
      throw failure("the program ended instead of stopping: \(status)")
    }
    drain()
  }

  /// Whether the terminal edits lines and echoes, as a shell needs it.
  package var isCooked: Bool { process.isCooked }

  /// The memory that the program holds now, in kilobytes.
  package var residentKilobytes: Int? { process.residentMemory?.kilobytes }

  /// How many times the program has written.
  package var writeCount: Int? { process.writeCount }
}

extension PseudoTerminal {
  /// Reads once and returns whether something happened before the time was up.
  private func receive(milliseconds: Int) -> Bool {
    guard let bytes = process.receive(milliseconds: milliseconds) else { return false }
    bytesReceived += bytes.count
    transcript += bytes
    screen.feed(bytes)
    let answers = screen.takeAnswers()
    if !answers.isEmpty { try? send(answers) }
    return true
  }

  private func failure(_ what: String) -> Failure {
    Failure(description: "\(what)\n--- screen\n\(screen.text)\n---")
  }

  private func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

extension PseudoTerminal.Status {
  fileprivate init(_ status: TerminalProcessStatus) {
    self =
      switch status {
      case .exited(let code): .exited(code)
      case .killed(let signal): .killed(signal: signal)
      case .stopped(let signal): .stopped(signal: signal)
      }
  }
}

/// The path of a program that was built beside the tests.
package func builtProduct(_ name: String) -> String {
  pathBesideThisProgram(of: name)
}
