internal import CNcurses
private import Glibc

/// Ctrl-C at the terminal, taken from a descriptor instead of ending the program.
///
/// Only somebody at a terminal interrupts a text: a script's input is ended by its signal as ever.
/// The signal is the process's own again when the value ends.
package struct Interruptions: ~Copyable {
  private let blocked: BlockedSignals

  package init() {
    blocked = BlockedSignals(isatty(STDIN_FILENO) == 1 ? [SIGINT] : [])
  }

  /// The descriptor to wait for; nil where the signal was left as it is.
  package var descriptor: Int32? { blocked.descriptor }

  deinit {
    // Who leaves has heard of it: what came meanwhile must not end the program now.
    while take() {}
  }

  /// Whether there was one since the last look.
  package borrowing func take() -> Bool {
    guard let descriptor else { return false }
    var information = signalfd_siginfo()
    let length = MemoryLayout<signalfd_siginfo>.size
    // The structure is a local variable of just that length.
    return unsafe read(descriptor, &information, length) == length
  }
}
