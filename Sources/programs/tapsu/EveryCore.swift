import Dispatch
import Glibc
import Synchronization

/// The same work on many things that have nothing to do with one another, on every core.
enum EveryCore {
  /// How many lanes there are at most: each has what is read for the work in its own memory.
  private static let lanesMaximum = 8

  /// What comes of each thing, in the order of the things.
  ///
  /// Each lane has a copy of the state, and takes the next thing when it is done with one; of several failures
  /// the first in that order is thrown. So the outcome is that of one core. `tell` hears, on any lane, how many
  /// are done.
  static func map<Item: Sendable, State: Sendable, Found: Sendable>(
    _ items: [Item], with state: State, tell: @Sendable (Int) -> Void = { _ in },
    _ work: @Sendable (inout State, Item) throws(Failure) -> Found
  ) throws(Failure) -> [Found] {
    let progress = Mutex(Progress<Found>(count: items.count))
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let lanes = max(1, min(cores, lanesMaximum, items.count))
    DispatchQueue.concurrentPerform(iterations: lanes) { _ in
      var state = state
      while let place = progress.withLock({ $0.take() }) {
        let found: Result<Found, Failure>
        do throws(Failure) {
          found = .success(try work(&state, items[place]))
        } catch {
          found = .failure(error)
        }
        tell(progress.withLock { $0.put(found, at: place) })
      }
    }
    return try progress.withLock { $0.found.compactMap(\.self) }.map { found throws(Failure) in
      try found.get()
    }
  }

  /// Which things were handed out, and what came of those that are done.
  private struct Progress<Found: Sendable> {
    private(set) var found: [Result<Found, Failure>?]
    private var nextPlace = 0
    private var doneCount = 0

    init(count: Int) { found = Array(repeating: nil, count: count) }

    /// The place of a thing that nobody works at yet.
    mutating func take() -> Int? {
      guard nextPlace < found.count else { return nil }
      defer { nextPlace += 1 }
      return nextPlace
    }

    /// Keeps what came of a thing, and says how many are done.
    mutating func put(_ result: Result<Found, Failure>, at place: Int) -> Int {
      found[place] = result
      doneCount += 1
      return doneCount
    }
  }
}
