package import Petitions

/// What the machine's clocks say at one moment.
package struct MachineTime: Hashable, Sendable {
  /// The time of day, in milliseconds since 1970; whoever may set it can move it.
  package let wallMilliseconds: Int64
  /// The time since the machine was started, sleep included; nobody can move it.
  package let bootMilliseconds: Int64
  /// The name that the kernel gave to this start of the machine.
  package let boot: String

  /// No clock of a machine goes beyond the year 9999.
  package static let milliseconds: ClosedRange<Int64> = 0...253_402_300_799_999

  /// Creates the time that clocks show; what no clock shows becomes the nearest that one does.
  package init(wallMilliseconds: Int64, bootMilliseconds: Int64, boot: String) {
    let bounds = Self.milliseconds
    self.wallMilliseconds = min(max(wallMilliseconds, bounds.lowerBound), bounds.upperBound)
    self.bootMilliseconds = min(max(bootMilliseconds, bounds.lowerBound), bounds.upperBound)
    self.boot = boot
  }
}

/// A reading of the trainee's clock, as an attempt keeps it.
package struct ClockReading: Hashable, Sendable {
  package let elapsedMilliseconds: Int64
  package let time: MachineTime

  /// What two clocks may differ by without one of them having been set.
  private static let toleranceMilliseconds: Int64 = 60_000

  package init(elapsedMilliseconds: Int64, time: MachineTime) {
    self.elapsedMilliseconds = elapsedMilliseconds
    self.time = time
  }

  package init?(text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 4, let elapsed = Int64(parts[0]), let wall = Int64(parts[1]),
      let boot = Int64(parts[2]), EventBounds.elapsedMilliseconds ~= elapsed,
      MachineTime.milliseconds ~= wall, MachineTime.milliseconds ~= boot
    else { return nil }
    self.init(
      elapsedMilliseconds: elapsed,
      time: MachineTime(
        wallMilliseconds: wall, bootMilliseconds: boot, boot: String(parts[3])))
  }

  package var text: String {
    "\(elapsedMilliseconds) \(time.wallMilliseconds) \(time.bootMilliseconds) \(time.boot)"
  }

  /// The time used by a later moment, and how far the time of day was set meanwhile.
  package struct Progress: Hashable, Sendable {
    package let elapsedMilliseconds: Int64
    /// Forward or back; nothing when it was not set.
    package let leapMilliseconds: Int64?
  }

  /// The time used by now: an exam's clock ran on while the program did not; practice paused.
  ///
  /// The time away is the larger of what the time of day and the machine's own clock say, so that
  /// setting the one back wins nothing. Where the time of day was set forward, the machine's own
  /// clock counts, so that nobody loses an exam to a clock that was put right.
  package func progress(in mode: Mode, now: MachineTime) -> Progress {
    guard mode == .exam else {
      return Progress(elapsedMilliseconds: elapsedMilliseconds, leapMilliseconds: nil)
    }
    let wall = now.wallMilliseconds - time.wallMilliseconds
    let isSameBoot = now.boot == time.boot && now.boot != "-"
    // Of a machine started since, only so much is sure: it has been away since that start.
    let boot = isSameBoot ? now.bootMilliseconds - time.bootMilliseconds : now.bootMilliseconds
    let own = max(0, now.boot == "-" ? 0 : boot)
    let leap = wall - own
    let isLeap =
      isSameBoot
      ? abs(leap) > Self.toleranceMilliseconds
      : leap < -Self.toleranceMilliseconds
    let away = isLeap ? own : max(own, wall)
    return Progress(
      elapsedMilliseconds: min(
        elapsedMilliseconds + away, EventBounds.elapsedMilliseconds.upperBound),
      leapMilliseconds: isLeap ? leap : nil)
  }
}
