/// The trainee's clock while nobody was at the desk, with the orders that reached it meanwhile.
///
/// An exam's clock runs on, and stands still while an instructor has paused the class; practice pauses
/// anyway.
package struct AwayClock: Hashable, Sendable {
  /// The trainee's own time at the moment that was come to.
  package private(set) var elapsedMilliseconds: Int64
  /// Whether an instructor has paused the shift at that moment.
  package var isPaused: Bool
  private let startMilliseconds: Int64
  private let totalMilliseconds: Int64
  private var passedMilliseconds: Int64 = 0

  /// Begins where a clock was read last, to go as far as it has come since.
  package init(_ reading: ClockReading, _ progress: ClockReading.Progress, isPaused: Bool) {
    elapsedMilliseconds = reading.elapsedMilliseconds
    startMilliseconds = reading.time.wallMilliseconds
    totalMilliseconds = progress.elapsedMilliseconds - reading.elapsedMilliseconds
    self.isPaused = isPaused
  }

  /// Goes on to a moment of the machine's clock: never back, and not beyond now.
  package mutating func move(toWall milliseconds: Int64) {
    pass(to: milliseconds - startMilliseconds)
  }

  /// Goes on to now.
  package mutating func moveToNow() { pass(to: totalMilliseconds) }

  private mutating func pass(to wanted: Int64) {
    let passed = max(passedMilliseconds, min(wanted, totalMilliseconds))
    if !isPaused { elapsedMilliseconds += passed - passedMilliseconds }
    passedMilliseconds = passed
  }
}
