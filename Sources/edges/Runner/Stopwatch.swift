/// The trainee's own clock: stands still until it is started, and can be set to a reading.
struct Stopwatch: Sendable {
  private var base: Int64 = 0
  private var started: Int64?

  var isRunning: Bool { started != nil }

  /// The time measured, in milliseconds.
  var reading: Int64 {
    base + (started.map { steadyMilliseconds() - $0 } ?? 0)
  }

  mutating func start() {
    started = started ?? steadyMilliseconds()
  }

  mutating func stop() {
    base = reading
    started = nil
  }

  /// Puts it back to a reading, standing still.
  mutating func set(to milliseconds: Int64) {
    base = milliseconds
    started = nil
  }
}
