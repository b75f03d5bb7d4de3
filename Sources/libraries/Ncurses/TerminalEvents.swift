internal import CNcurses
private import Glibc
package import TerminalUI

/// What happens at a terminal.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// The terminal has a new size: call `Terminal.resize()` and present.
  case resized(Size)
  /// The user asked to stop the program: call `Terminal.stopUntilContinued()`.
  case suspended
  /// The program runs again after a stop: call `Terminal.repaint()` and present.
  case resumed
  /// The terminal is gone: save and leave.
  case hungUp
  /// The system, or a person with `kill`, asks the program to leave.
  case terminated
  case timedOut
}

/// The one place where a program waits: for keys, signals and its own next appointment.
///
/// Signals are taken from a descriptor instead of being handled, so nothing ever runs in between.
/// Open it before the program starts any thread: a thread made earlier would still be
/// interrupted in the old way. The signals are the process's own again when the value ends.
@safe package struct TerminalEvents: ~Copyable {
  /// What is typed ahead is handled in batches of so many bytes, between which signals are seen.
  private static let readMaximumBytes = 1_024
  /// How many batches are still read when the terminal hangs up.
  private static let lastReadsMaximum = 64

  private let input: Int32
  private let signals: Int32
  private let oldMask: sigset_t
  private let controlZ: ControlZ
  /// Whether a shell is there to wake the program when it stops: a session leader has none above it.
  package let canBeContinued: Bool
  private var decoder = KeyDecoder()
  /// Events that are known; those before `told` have been returned.
  private var pending: [TerminalEvent] = []
  private var told = 0
  private var size: Size?
  private var isHungUp = false
  private var isSettled = false

  /// What Ctrl-Z does.
  package enum ControlZ: Sendable {
    /// It stops the program, where a shell is there to continue it.
    case suspends
    /// It is a key like any other.
    case isKey
  }

  /// Starts to listen to a terminal, whose descriptor stays the caller's own.
  package init(input: Int32 = 0, controlZ: ControlZ = .suspends) throws(TerminalError) {
    var watched = sigset_t()
    unsafe sigemptyset(&watched)
    for signal in [SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT] {
      unsafe sigaddset(&watched, signal)
    }
    let signals = unsafe signalfd(-1, &watched, Int32(SFD_CLOEXEC))
    guard signals >= 0 else { throw .signalsUnavailable }
    var oldMask = sigset_t()
    guard unsafe pthread_sigmask(SIG_BLOCK, &watched, &oldMask) == 0 else {
      Glibc.close(signals)
      throw .signalsUnavailable
    }
    self.input = input
    self.signals = signals
    self.oldMask = oldMask
    canBeContinued = getsid(0) != getpid()
    self.controlZ = controlZ
    size = terminalSize(of: input)
  }

  deinit {
    // Who leaves has heard of it: a second SIGTERM must not end the program before it has left.
    var leaving = sigset_t()
    unsafe sigemptyset(&leaving)
    for signal in [SIGHUP, SIGTERM, SIGINT] { unsafe sigaddset(&leaving, signal) }
    var at = timespec()
    while unsafe sigtimedwait(&leaving, nil, &at) > 0 {}
    var mask = oldMask
    unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
    Glibc.close(signals)
  }

  /// Waits for the next event, at most so long; without a limit, as long as it takes.
  ///
  /// Where something else can be read meanwhile, from a descriptor of the caller's own, the time is up.
  package mutating func next(
    timeoutMilliseconds: Int? = nil, orWhenReadable other: Int32? = nil
  ) -> TerminalEvent {
    let deadline = timeoutMilliseconds.map { monotonicMilliseconds() + max(0, $0) }
    while true {
      if let event = nextWaiting() { return event }
      if isHungUp {
        if isSettled { return .hungUp }
        settleEverything()
        continue
      }
      let moment = [decoder.settlesAt, deadline].compactMap(\.self).min()
      let left = moment.map { max(0, $0 - monotonicMilliseconds()) }
      switch waitForInput(milliseconds: left, orWhenReadable: other) {
      case .input: continue
      case .other: return .timedOut
      case .nothing: break
      }
      // Only now is it known that nothing waits that came in time.
      let now = monotonicMilliseconds()
      let settled = decoder.settle(at: now)
      queue(settled)
      if settled.isEmpty, let deadline, now >= deadline { return .timedOut }
    }
  }

  /// The next event of those that are known without a look at the terminal.
  ///
  /// Who handles all of them before drawing draws once for a batch of keys, not once a key.
  package mutating func nextWaiting() -> TerminalEvent? {
    guard told < pending.count else { return nil }
    defer {
      told += 1
      if told == pending.count {
        pending.removeAll(keepingCapacity: true)
        told = 0
      }
    }
    return pending[told]
  }
}

extension TerminalEvents {
  private enum Waiting {
    case input
    case other
    case nothing
  }

  /// Waits until something can be read, and reads it where it is the terminal's.
  private mutating func waitForInput(
    milliseconds: Int?, orWhenReadable other: Int32?
  ) -> Waiting {
    // A descriptor below zero is not waited for.
    var descriptors = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let timeout = milliseconds.map { Int32(clamping: $0) } ?? -1
    let ready = unsafe poll(&descriptors, nfds_t(descriptors.count), timeout)
    guard ready > 0 else { return ready < 0 ? .input : .nothing }
    // Signals wait behind the keys that were typed before them.
    if descriptors[0].revents != 0 { readKeys() }
    if descriptors[1].revents != 0 { readSignal() }
    return descriptors[0].revents == 0 && descriptors[1].revents == 0 ? .other : .input
  }

  private mutating func readKeys() {
    var bytes = [UInt8](repeating: 0, count: TerminalEvents.readMaximumBytes)
    // The buffer belongs to this call and outlives the read.
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(input, $0.baseAddress, $0.count)
    }
    if count > 0 {
      queue(decoder.decode(bytes.prefix(count), at: monotonicMilliseconds()))
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isHungUp = true
    }
  }

  /// Reads what was typed before the terminal hung up.
  private mutating func readWhatIsLeft() {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    for _ in 0..<Self.lastReadsMaximum {
      guard !isHungUp, unsafe poll(&descriptor, 1, 0) > 0 else { return }
      readKeys()
    }
  }

  /// Makes keys of what is pending: nothing more will come, and a paste's text is not to be lost.
  private mutating func settleEverything() {
    queue(decoder.flush())
    isSettled = isHungUp
  }

  private mutating func readSignal() {
    var information = signalfd_siginfo()
    let length = MemoryLayout<signalfd_siginfo>.size
    guard unsafe read(signals, &information, length) == length else { return }
    switch Int32(information.ssi_signo) {
    case SIGWINCH: noteSize()
    case SIGTSTP: tell(.suspended)
    case SIGCONT:
      tell(.resumed)
      // The window may have changed while the program was not there to hear of it.
      noteSize()
    case SIGHUP:
      readWhatIsLeft()
      isHungUp = true
    default:
      settleEverything()
      tell(.terminated)
    }
  }

  private mutating func noteSize() {
    guard let now = terminalSize(of: input), now != size else { return }
    size = now
    tell(.resized(now))
  }

  private mutating func queue(_ keys: [Key]) {
    for key in keys {
      let suspends = key == .control("z") && controlZ == .suspends && canBeContinued
      tell(suspends ? .suspended : .key(key))
    }
  }

  private mutating func tell(_ event: TerminalEvent) {
    pending.append(event)
  }
}

private func monotonicMilliseconds() -> Int {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
