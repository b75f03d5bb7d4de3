private import Glibc

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

  private let process: pid_t
  private var descriptor: Int32
  private var exitStatus: Status?
  private var isSilent = false

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
    (descriptor, process) = try PseudoTerminal.start(
      program, arguments: arguments, environment: environment, width: width, height: height)
  }

  deinit {
    if exitStatus == nil {
      Glibc.kill(process, SIGKILL)
      var status: Int32 = 0
      unsafe waitpid(process, &status, 0)
    }
    hangUp()
  }

  /// Types bytes.
  package func send(_ bytes: some Collection<UInt8>) throws {
    var rest = Array(bytes)
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure("could not type") }
      rest.removeFirst(count)
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
      guard !isSilent else { throw failure("the program left before: \(expectation)") }
      let remaining = deadline - now()
      guard remaining > 0, receive(milliseconds: remaining) else {
        throw failure("waited in vain until: \(expectation)")
      }
    }
  }

  /// Reads what the program has written already.
  package func drain() {
    while receive(milliseconds: 0), !isSilent {}
  }

  /// Gives the terminal another size, of which the kernel tells the program.
  package func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    var window = winsize(
      ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &window)
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    guard exitStatus == nil else { return }
    Glibc.kill(process, number)
  }

  package func kill() {
    signal(SIGKILL)
  }

  /// Pulls the plug: the program sees its terminal vanish.
  package func hangUp() {
    guard descriptor >= 0 else { return }
    Glibc.close(descriptor)
    descriptor = -1
    isSilent = true
  }

  /// Reads until the program closes its terminal, and returns how it ended.
  package func waitForExit(within milliseconds: Int = patienceMilliseconds) throws -> Status {
    if let exitStatus { return exitStatus }
    let deadline = now() + milliseconds
    while !isSilent {
      guard deadline > now(), receive(milliseconds: deadline - now()) else {
        throw failure("waited in vain for the program to leave")
      }
    }
    let status = try awaitChange(options: 0)
    exitStatus = status
    return status
  }

  /// Waits until the program has stopped, as after Ctrl-Z.
  package func waitUntilStopped() throws {
    let status = try awaitChange(options: WUNTRACED)
    guard case .stopped = status else {
      exitStatus = status
      throw failure("the program ended instead of stopping: \(status)")
    }
    drain()
  }

  /// Whether the terminal edits lines and echoes, as a shell needs it.
  package var isCooked: Bool {
    var modes = termios()
    guard unsafe tcgetattr(descriptor, &modes) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }

  /// The memory that the program holds now, in kilobytes.
  package var residentKilobytes: Int? {
    guard let file = unsafe fopen("/proc/\(process)/statm", "r") else { return nil }
    defer { _ = unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    let fields = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: " ")
    return fields.dropFirst().first.flatMap { Int($0) }.map { $0 * Int(getpagesize()) / 1_024 }
  }
}

extension PseudoTerminal {
  /// Reads once and returns whether something happened before the time was up.
  private func receive(milliseconds: Int) -> Bool {
    guard !isSilent else { return false }
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = unsafe poll(&wanted, 1, Int32(clamping: milliseconds))
    if ready < 0 { return errno == EINTR }
    guard ready > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    guard count > 0 else {
      if count == 0 || errno != EINTR { isSilent = true }
      return true
    }
    bytesReceived += count
    transcript += bytes.prefix(count)
    screen.feed(bytes.prefix(count))
    let answers = screen.takeAnswers()
    if !answers.isEmpty { try? send(answers) }
    return true
  }

  private func awaitChange(options: Int32) throws -> Status {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, options) < 0 {
      guard errno == EINTR else { throw failure("the program cannot be waited for") }
    }
    if status & 0xFF == 0x7F { return .stopped(signal: status >> 8 & 0xFF) }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
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

extension PseudoTerminal {
  private static func start(
    _ program: String, arguments: [String], environment: [String: String], width: Int, height: Int
  ) throws -> (descriptor: Int32, process: pid_t) {
    // Closed on exec, so that no program of another test keeps this terminal open.
    let descriptor = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(description: "no pseudo-terminal to be had") }
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    var window = winsize(
      ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe ioctl(descriptor, UInt(0x4004_5431), &unlocked) == 0,  // TIOCSPTLCK
      unsafe ioctl(descriptor, UInt(0x8004_5430), &number) == 0,  // TIOCGPTN
      unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &window) == 0
    else {
      close(descriptor)
      throw Failure(description: "the pseudo-terminal cannot be set up")
    }
    let (code, process) = spawn(
      program, arguments: arguments, environment: environment, device: "/dev/pts/\(number)")
    guard code == 0 else {
      close(descriptor)
      throw Failure(description: "\(program): cannot be started, error \(code)")
    }
    return (descriptor, process)
  }

  private static func spawn(
    _ program: String, arguments: [String], environment: [String: String], device: String
  ) -> (code: Int32, process: pid_t) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session leader opens becomes its controlling one.
    unsafe posix_spawn_file_actions_addopen(&actions, 0, device, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let setsid: Int32 = 0x80
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | setsid))

    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    variables.merge(environment) { $1 }
    let settings = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let code = unsafe withCStrings([program] + arguments) { arguments in
      unsafe withCStrings(settings) { settings in
        unsafe posix_spawn(&process, program, &actions, &attributes, arguments, settings)
      }
    }
    return (code, process)
  }

  /// Lends strings as C wants them; the copies live until the closure returns.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe strings.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    return unsafe body(copies)
  }
}

/// The path of a program that was built beside the tests.
package func builtProduct(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4_096)
  let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
  let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
  let path = String(decoding: bytes, as: UTF8.self)
  let folder = path.split(separator: "/").dropLast().joined(separator: "/")
  return "/\(folder)/\(name)"
}
