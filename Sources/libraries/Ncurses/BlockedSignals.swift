internal import CNcurses
private import Glibc

/// Signals that come to a descriptor instead of doing what they always do, as long as this lives.
@safe struct BlockedSignals: ~Copyable {
  /// The descriptor that can be read once one has come; nil where there are none, or they could not be
  /// blocked.
  let descriptor: Int32?
  private let oldMask: sigset_t

  init(_ signals: [Int32]) {
    var blocked = sigset_t()
    var oldMask = sigset_t()
    unsafe sigemptyset(&blocked)
    for signal in signals { unsafe sigaddset(&blocked, signal) }
    let descriptor =
      signals.isEmpty ? -1 : unsafe signalfd(-1, &blocked, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    if descriptor >= 0, unsafe pthread_sigmask(SIG_BLOCK, &blocked, &oldMask) == 0 {
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
