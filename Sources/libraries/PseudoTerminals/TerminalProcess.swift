private import Glibc

/// A program running in a terminal of its own: its keys go in and its bytes come out.
///
/// Nothing here sleeps or interprets: whoever holds it waits for bytes and judges them.
@safe package final class TerminalProcess {
  /// Whether the program has closed its terminal, or the terminal was taken from it.
  package private(set) var isSilent = false

  private let process: pid_t
  private var descriptor: Int32
  private var status: TerminalProcessStatus?
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// Starts a program in a new session whose controlling terminal is this one.
  ///
  /// Of the environment, the program sees `TERM`, `LANG`, `PATH` and what is given here.
  package init(
    _ program: String, arguments: [String] = [], environment: [String: String] = [:],
    width: Int = 80, height: Int = 24
  ) throws(TerminalProcessFailure) {
    (descriptor, process) = try TerminalProcess.start(
      program, arguments: arguments, environment: environment, width: width, height: height)
  }

  deinit {
    if status == nil {
      Glibc.kill(process, SIGKILL)
      var status: Int32 = 0
      unsafe waitpid(process, &status, 0)
    }
    hangUp()
  }

  /// Types bytes.
  package func send(_ bytes: some Collection<UInt8>) throws(TerminalProcessFailure) {
    var rest = Array(bytes)
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw TerminalProcessFailure("could not type") }
      rest.removeFirst(count)
    }
  }

  /// Reads once what the program writes.
  /// - Returns: The bytes; none when there is news but no bytes, such as the program's end; nil
  ///   when nothing happened before the time was up.
  package func receive(milliseconds: Int) -> ArraySlice<UInt8>? {
    guard !isSilent else { return nil }
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = unsafe poll(&wanted, 1, Int32(clamping: milliseconds))
    if ready < 0 { return errno == EINTR ? [] : nil }
    guard ready > 0 else { return nil }
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    guard count > 0 else {
      if count == 0 || errno != EINTR { isSilent = true }
      return []
    }
    return buffer.prefix(count)
  }

  /// Gives the terminal another size, of which the kernel tells the program.
  package func resize(width: Int, height: Int) {
    var window = winsize(
      ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &window)
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    guard status == nil else { return }
    Glibc.kill(process, number)
  }

  /// Pulls the plug: the program sees its terminal vanish.
  package func hangUp() {
    guard descriptor >= 0 else { return }
    Glibc.close(descriptor)
    descriptor = -1
    isSilent = true
  }

  /// Waits until the program has ended, or also until it has stopped.
  package func waitForChange(
    orStop includesStops: WaitsForStops = .no
  ) throws(TerminalProcessFailure) -> TerminalProcessStatus {
    if let status { return status }
    var raw: Int32 = 0
    while unsafe waitpid(process, &raw, includesStops == .yes ? WUNTRACED : 0) < 0 {
      guard errno == EINTR else { throw TerminalProcessFailure("the program cannot be waited for") }
    }
    if raw & 0xFF == 0x7F { return .stopped(signal: raw >> 8 & 0xFF) }
    let signal = raw & 0x7F
    let ended: TerminalProcessStatus =
      signal == 0 ? .exited(raw >> 8 & 0xFF) : .killed(signal: signal)
    status = ended
    return ended
  }

  /// Whether a program that stops counts as one that has changed.
  package enum WaitsForStops: Sendable {
    case yes
    case no
  }

  /// Whether the terminal edits lines and echoes, as a shell needs it.
  package var isCooked: Bool {
    var modes = termios()
    guard unsafe tcgetattr(descriptor, &modes) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }

  /// The memory that the program holds now, or nil when it has ended.
  package var residentMemory: ResidentMemory? {
    account("status").flatMap { ResidentMemory(status: $0) }
  }

  /// What the program takes of the memory, a part of each page that it shares; nil when it has ended.
  package var proportionalKilobytes: Int? {
    account("smaps_rollup")?.split(separator: "\n").lazy.compactMap { line in
      line.hasPrefix("Pss:") ? Int(line.dropFirst(4).filter(\.isNumber)) : nil
    }.first
  }

  /// How many times the program has written, to a terminal or to a file; nil when it has ended.
  package var writeCount: Int? {
    account("io")?.split(separator: "\n").compactMap { line in
      line.hasPrefix("syscw: ") ? Int(line.dropFirst(7)) : nil
    }.first
  }

  /// One of the kernel's accounts of the program.
  private func account(_ name: String) -> String? {
    guard let file = unsafe fopen("/proc/\(process)/\(name)", "r") else { return nil }
    defer { _ = unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8_192)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}

/// How a program ended or stopped.
package enum TerminalProcessStatus: Hashable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
  case stopped(signal: Int32)
}

/// Why a program could not be started or reached, as a sentence.
package struct TerminalProcessFailure: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// What a program holds of the machine's memory.
package struct ResidentMemory: Hashable, Sendable {
  /// Everything, the pages of libraries that others use too included.
  package let kilobytes: Int
  /// What it wrote itself and shares with nobody.
  package let anonymousKilobytes: Int

  /// Reads the kernel's account, `/proc/PID/status`.
  init?(status: String) {
    var values: [Substring: Int] = [:]
    for line in status.split(separator: "\n") {
      let fields = line.split(whereSeparator: { $0 == ":" || $0 == "\t" || $0 == " " })
      guard fields.count > 1, let value = Int(fields[1]) else { continue }
      values[fields[0]] = value
    }
    guard let all = values["VmRSS"], let anonymous = values["RssAnon"] else { return nil }
    kilobytes = all
    anonymousKilobytes = anonymous
  }
}

extension TerminalProcess {
  private static func start(
    _ program: String, arguments: [String], environment: [String: String], width: Int, height: Int
  ) throws(TerminalProcessFailure) -> (descriptor: Int32, process: pid_t) {
    // Closed on exec, so that no program of another test keeps this terminal open.
    let descriptor = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw TerminalProcessFailure("no pseudo-terminal to be had") }
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    var window = winsize(
      ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe ioctl(descriptor, UInt(0x4004_5431), &unlocked) == 0,  // TIOCSPTLCK
      unsafe ioctl(descriptor, UInt(0x8004_5430), &number) == 0,  // TIOCGPTN
      unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &window) == 0
    else {
      close(descriptor)
      throw TerminalProcessFailure("the pseudo-terminal cannot be set up")
    }
    let (code, process) = spawn(
      program, arguments: arguments, environment: environment, device: "/dev/pts/\(number)")
    guard code == 0 else {
      close(descriptor)
      throw TerminalProcessFailure("\(program): cannot be started, error \(code)")
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

/// The path of the program of that name in the folder of the one that is running.
package func pathBesideThisProgram(of name: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4_096)
  let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
  let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
  let path = String(decoding: bytes, as: UTF8.self)
  let folder = path.split(separator: "/").dropLast().joined(separator: "/")
  return "/\(folder)/\(name)"
}
