import Dispatch
import Synchronization

/// The parts of a log in their order, cut here or on a thread that is a few of them ahead.
final class LogParts {
  /// How many parts may wait: some hundred kilobytes.
  private static let waitingMaximum = 12

  private var cutter: LogCutter?
  private let ahead: PartQueue?

  /// Creates the parts of a source; cut ahead, they are the same, and come sooner.
  init(_ source: LogSource, _ options: LogOptions, isAhead: Bool) {
    guard isAhead else {
      cutter = LogCutter(source, options)
      ahead = nil
      return
    }
    let queue = PartQueue(waitingMaximum: Self.waitingMaximum)
    ahead = queue
    DispatchQueue(label: "log").async {
      var cutter = LogCutter(source, options)
      while queue.put(cutter.next()) {}
    }
  }

  deinit { ahead?.close() }

  func next() -> LogPart { ahead?.take() ?? cutter?.next() ?? .end }
}

/// Parts on their way from the thread that cuts to the one that reads.
private final class PartQueue: Sendable {
  private struct State {
    var parts: [LogPart] = []
    var isClosed = false
    var hasEnded = false
  }

  private let state = Mutex(State())
  private let room: DispatchSemaphore
  private let waiting = DispatchSemaphore(value: 0)

  init(waitingMaximum: Int) {
    room = DispatchSemaphore(value: 0)
    // Counted up and not created with a value: a semaphore must not be freed below its first one.
    for _ in 0..<waitingMaximum { room.signal() }
  }

  /// Puts a part behind the others, as soon as there is room; answers whether more are wanted.
  func put(_ part: LogPart) -> Bool {
    room.wait()
    let isWanted = state.withLock { state in
      state.parts.append(part)
      return !state.isClosed && !part.isLast
    }
    waiting.signal()
    return isWanted
  }

  /// The next part; behind the last, always an end.
  func take() -> LogPart {
    if state.withLock({ $0.hasEnded }) { return .end }
    waiting.wait()
    let part = state.withLock { state in
      let part = state.parts.removeFirst()
      state.hasEnded = part.isLast
      return part
    }
    room.signal()
    return part
  }

  /// Says that nobody will take a part any more.
  func close() {
    state.withLock { $0.isClosed = true }
    room.signal()
  }
}

extension LogPart {
  /// Whether nothing follows.
  fileprivate var isLast: Bool {
    switch self {
    case .form(let form, _):
      switch form {
      case .empty, .foreign: true
      case .xes, .csv: false
      }
    case .tags, .rows: false
    case .broken, .refused, .end: true
    }
  }
}
