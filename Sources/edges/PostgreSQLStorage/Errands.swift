internal import Dispatch
internal import Storage
internal import Synchronization

/// Errands to a server, done one after the other on a thread of their own: whoever sends somebody waits so long
/// and no longer.
///
/// What has begun goes on though nobody waits for it any more; until it is over nobody else is sent. So what is asked
/// again and again while the server is silent is not done again and again when it answers.
final class Errands: Sendable {
  private let milliseconds: Int
  private let queue = DispatchQueue(label: "tapsu.errands")
  /// How many are under way for which nobody waits any more.
  private let lateCount = Mutex(0)

  /// Whoever sends somebody waits so long.
  init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// Has something done, and fails where that takes too long; it may be done all the same.
  ///
  /// While something is late nobody waits again.
  func send<Value: Sendable>(
    _ work: @escaping @Sendable () throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    guard lateCount.withLock({ $0 == 0 }) else { throw StorageError(.unreachable) }
    let errand = Errand<Value>()
    queue.async { [self] in
      guard errand.begin() else { return }
      let isLate = errand.end(with: Result { () throws(StorageError) in try work() })
      if isLate { lateCount.withLock { $0 -= 1 } }
    }
    switch errand.outcome(within: milliseconds) {
    case .done(let result): return try result.get()
    case .late: lateCount.withLock { $0 += 1 }
    case .dropped: break
    }
    throw StorageError(.unreachable)
  }
}

/// One of them, between who waits for it and who does it.
private final class Errand<Value: Sendable>: Sendable {
  enum Outcome: Sendable {
    case done(Result<Value, StorageError>)
    /// It is under way, and nobody waits any more.
    case late
    /// It had not begun, and never will.
    case dropped
  }

  private enum State {
    case sent
    case begun
    case over(Outcome)
  }

  private let state = Mutex(State.sent)
  private let bell = DispatchSemaphore(value: 0)

  /// Begins it, if somebody still waits.
  func begin() -> Bool {
    state.withLock { state in
      guard case .sent = state else { return false }
      state = .begun
      return true
    }
  }

  /// Hands over what came of it.
  /// - Returns: Whether that was too late.
  func end(with result: Result<Value, StorageError>) -> Bool {
    let isLate = state.withLock { state in
      guard case .begun = state else { return true }
      state = .over(.done(result))
      return false
    }
    bell.signal()
    return isLate
  }

  /// What came of it until then, which is the last word.
  func outcome(within milliseconds: Int) -> Outcome {
    _ = bell.wait(timeout: .now() + .milliseconds(milliseconds))
    return state.withLock { state in
      switch state {
      case .over(let outcome): return outcome
      case .begun:
        state = .over(.late)
        return .late
      case .sent:
        state = .over(.dropped)
        return .dropped
      }
    }
  }
}
