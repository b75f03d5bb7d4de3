internal import CNcurses
private import Glibc

/// Gives the terminal back when a signal ends the program before it can do so itself.
///
/// A crash report on an alternate screen is lost, and a shell in raw mode is no shell. While the
/// terminal is changed, every signal that would end the process restores it first: its modes and
/// its screen, by nothing but what a signal handler may call. Then the signal does what it did.
///
/// Nothing of it is inlined: what is remembered stands in a variable of a C header, of which every
/// module that has a part of this within its own code would have one of its own.
struct TerminalRescue: ~Copyable {
  /// The signals that end a process and that `TerminalEvents` does not take.
  private static let signals =
    [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS]
    + [SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR]
    + [SIGSTKFLT]

  /// Remembers how the terminal is before it is changed.
  @inline(never)
  init(input: Int32, output: Int32) {
    tapsu_rescue_prepare(input, output)
  }

  deinit {
    Self.forget()
  }

  @inline(never)
  private static func forget() {
    for signal in signals { tapsu_rescue_unwatch(signal) }
    tapsu_rescue_disarm()
  }

  /// Watches the signals from now on; what it writes then is what the terminal's kind asks for.
  @inline(never)
  func watch() {
    // Standard colours and attributes, a visible cursor, pasted text unmarked, the first screen.
    let names = ["sgr0", "op", "cnorm"]
    let bytes =
      names.flatMap(Self.capability) + Array("\u{1B}[?2004l".utf8) + Self.capability("rmcup")
    for byte in bytes + Array("\r\n".utf8) { tapsu_rescue_add(CChar(bitPattern: byte)) }
    tapsu_rescue_give_stack()
    tapsu_rescue_arm()
    for signal in Self.signals { tapsu_rescue_watch(signal) }
  }

  /// Does nothing for a while, in which the terminal is as it was.
  @inline(never)
  func pause() { tapsu_rescue_disarm() }

  @inline(never)
  func resume() { tapsu_rescue_arm() }

  /// What a capability sends, without the pauses that printers of paper needed.
  private static func capability(_ name: String) -> [UInt8] {
    guard let value = unsafe tapsu_capability(name) else { return [] }
    var bytes: [UInt8] = []
    var isPause = false
    // The terminal's description belongs to ncurses; it is read here and now.
    for byte in unsafe String(cString: value).utf8 {
      if byte == 0x24 { isPause = true }
      if !isPause { bytes.append(byte) }
      if byte == 0x3E { isPause = false }
    }
    return bytes
  }
}
