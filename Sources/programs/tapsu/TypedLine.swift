import Glibc
import Ncurses
import Sodium

/// What somebody types at the terminal before there is a shift: a code, a choice, a password.
enum TypedLine {
  /// How long is waited for a line: who went away leaves no connection behind.
  private static let secondsMaximum = 120
  private static let bytesMaximum = 256

  private static let enter = UInt8(ascii: "\n")
  private static let interrupt: UInt8 = 3
  private static let endOfInput: UInt8 = 4
  private static let backspaces: [UInt8] = [8, 127]
  private static let eraseLine: UInt8 = 21

  /// How long somebody is waited for.
  enum Patience {
    /// As long as somebody may think who holds a connection.
    case aWhile
    /// As long as it takes, at a machine of one’s own.
    case endless
  }

  /// Reads a line, and takes in nothing behind it; nil where none comes any more.
  static func line(_ prompt: String, _ patience: Patience = .aWhile) -> String? {
    Output.prompt(prompt)
    return gathered(patience).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads a password, which the terminal does not show; nil where none comes.
  static func secret(_ prompt: String) -> Secret? {
    guard var bytes = hidden(prompt) else { return nil }
    if isatty(STDIN_FILENO) == 1 { Output.say("") }
    defer { for place in bytes.indices { bytes[place] = 0 } }
    return Secret(bytes)
  }

  /// Silences the terminal before it asks, so that nothing is seen of whoever is quick to answer.
  private static func hidden(_ prompt: String) -> [UInt8]? {
    guard isatty(STDIN_FILENO) == 1 else {
      Output.prompt(prompt)
      return gathered()
    }
    var shown = termios()
    // The structures are local variables, valid for the length of each call.
    guard unsafe tcgetattr(STDIN_FILENO, &shown) == 0 else { return nil }
    var hidden = shown
    // Keys come one by one: even Ctrl-C must not end the program while the terminal is silent.
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    // What ends the program waits until the terminal shows again what is typed.
    let held = HeldSignals()
    guard unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else { return nil }
    Output.prompt(prompt)
    let bytes = gathered(unless: held.descriptor)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &shown)
    _ = consume held
    return bytes
  }

  /// The bytes of a line; nil where it does not come, or something else can be read meanwhile.
  private static func gathered(
    _ patience: Patience = .aWhile, unless other: Int32? = nil
  ) -> [UInt8]? {
    let end = patience == .aWhile ? monotonicSeconds() + secondsMaximum : Int.max
    var bytes: [UInt8] = []
    bytes.reserveCapacity(bytesMaximum)
    while let byte = next(until: end, unless: other) {
      switch byte {
      case enter: return bytes
      case interrupt, endOfInput: return nil
      case eraseLine: bytes.removeAll(keepingCapacity: true)
      case _ where backspaces.contains(byte): _ = bytes.popLast()
      default: if bytes.count < bytesMaximum { bytes.append(byte) }
      }
    }
    return nil
  }

  private static func next(until end: Int, unless other: Int32?) -> UInt8? {
    while true {
      // One wait is bounded by what poll(2) counts in.
      let left = min(end - monotonicSeconds(), secondsMaximum)
      guard left > 0 else { return nil }
      // A negative descriptor is passed over.
      var waiting = [STDIN_FILENO, other ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      // The array is a local variable, valid for the length of the call.
      let ready = unsafe poll(&waiting, nfds_t(waiting.count), Int32(clamping: left * 1_000))
      guard ready >= 0 || errno == EINTR, waiting[1].revents == 0 else { return nil }
      guard ready > 0 else { continue }
      var byte: UInt8 = 0
      let count = unsafe Glibc.read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      guard count < 0 && errno == EINTR else { return nil }
    }
  }

  private static func monotonicSeconds() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
