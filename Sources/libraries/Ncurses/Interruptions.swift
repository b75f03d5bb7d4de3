internal import CNcurses
private import Glibc

/// Ctrl-C at the terminal, taken from a descriptor instead of ending the program.
///
/// Only somebody at a terminal interrupts a text: a script's input is ended by its signal as ever.
/// The signal is the process's own again when the value ends.
@safe package struct Interruptions: ~Copyable {
  /// The descriptor to wait for; nil where the signal was left as it is.
  package let descriptor: Int32?
  private let oldMask: sigset_t

  package init() {
    var watched = sigset_t()
    var oldMask = sigset_t()
    unsafe sigemptyset(&watched)
    unsafe sigaddset(&watched, SIGINT)
    let descriptor =
      isatty(STDIN_FILENO) == 1
      ? unsafe signalfd(-1, &watched, Int32(SFD_CLOEXEC | SFD_NONBLOCK)) : -1
    if descriptor >= 0, unsafe pthread_sigmask(SIG_BLOCK, &watched, &oldMask) == 0 {
      self.descriptor = descriptor
    } else {
      if descriptor >= 0 { Glibc.close(descriptor) }
      self.descriptor = nil
    }
    self.oldMask = oldMask
  }

  deinit {
    guard let descriptor else { return }
    // Who leaves has heard of it: what came meanwhile must not end the program now.
    while take() {}
    var mask = oldMask
    unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
    Glibc.close(descriptor)
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
