internal import CNcurses
private import Glibc

/// The signals that end the program, held back while its terminal is not as it was found.
///
/// Who holds them waits for the descriptor beside the keys, puts the terminal back and lets go: only
/// then does a signal that has come do what it always does.
@safe package struct HeldSignals: ~Copyable {
  /// The descriptor that can be read once one has come; nil where they could not be held.
  package let descriptor: Int32?
  private let oldMask: sigset_t

  package init() {
    var held = sigset_t()
    var oldMask = sigset_t()
    unsafe sigemptyset(&held)
    for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] { unsafe sigaddset(&held, signal) }
    let descriptor = unsafe signalfd(-1, &held, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    if descriptor >= 0, unsafe pthread_sigmask(SIG_BLOCK, &held, &oldMask) == 0 {
      self.descriptor = descriptor
    } else {
      if descriptor >= 0 { Glibc.close(descriptor) }
      self.descriptor = nil
    }
    self.oldMask = oldMask
  }

  deinit {
    guard let descriptor else { return }
    Glibc.close(descriptor)
    var mask = oldMask
    unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}
