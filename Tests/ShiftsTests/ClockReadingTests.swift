import Petitions
import Testing

@testable import Shifts

@Suite struct `A reading of the clock` {
  private static let minute: Int64 = 60_000
  private let reading = ClockReading(elapsedMilliseconds: 1000, time: time(wall: 0, boot: 0))

  /// A moment so many minutes after the reading, by either clock of the machine.
  private static func time(wall: Int64, boot: Int64, start: String = "a") -> MachineTime {
    MachineTime(
      wallMilliseconds: 1_000_000_000_000 + wall * minute,
      bootMilliseconds: 500_000 + boot * minute,
      boot: start)
  }

  private func elapsed(_ mode: Mode, _ now: MachineTime) -> ClockReading.Progress {
    reading.progress(in: mode, now: now)
  }

  private func minutes(_ minutes: Int64, leap: Int64? = nil) -> ClockReading.Progress {
    ClockReading.Progress(
      elapsedMilliseconds: 1000 + minutes * Self.minute,
      leapMilliseconds: leap.map { $0 * Self.minute })
  }

  @Test func `pauses in practice while the program does not run`() {
    #expect(elapsed(.practice, Self.time(wall: 40, boot: 40)) == minutes(0))
    #expect(elapsed(.practice, Self.time(wall: -40, boot: 40)) == minutes(0))
  }

  @Test func `runs on in an exam while the program does not run`() {
    #expect(elapsed(.exam, Self.time(wall: 40, boot: 40)) == minutes(40))
  }

  @Test func `gives no time back when the time of day is set back, and notes it`() {
    #expect(elapsed(.exam, Self.time(wall: -1440, boot: 40)) == minutes(40, leap: -1480))
    // Set back by less than the time away.
    #expect(elapsed(.exam, Self.time(wall: 5, boot: 40)) == minutes(40, leap: -35))
  }

  @Test func `takes no time away when the time of day is set forward, and notes it`() {
    #expect(elapsed(.exam, Self.time(wall: 1440, boot: 5)) == minutes(5, leap: 1435))
  }

  @Test func `goes by the time of day when the machine was started anew`() {
    // Nobody knows how long it was off; that it ran for 20 minutes since is sure.
    let now = MachineTime(
      wallMilliseconds: reading.time.wallMilliseconds + 40 * Self.minute,
      bootMilliseconds: 20 * Self.minute, boot: "b")
    let back = MachineTime(
      wallMilliseconds: reading.time.wallMilliseconds - 40 * Self.minute,
      bootMilliseconds: 20 * Self.minute, boot: "b")

    #expect(elapsed(.exam, now) == minutes(40))
    #expect(elapsed(.exam, back) == minutes(20, leap: -60))
  }

  @Test func `takes the larger of two clocks that differ by little, and notes nothing`() {
    #expect(elapsed(.exam, Self.time(wall: 11, boot: 10)) == minutes(11))
    #expect(elapsed(.exam, Self.time(wall: 10, boot: 11)) == minutes(11))
  }

  @Test(arguments: [
    (Int64.max, Int64.max), (.min, .min), (.max, 0), (0, .max), (.min, .max), (.max, .min),
  ])
  func `stays in its bounds whatever the machine says`(wall: Int64, boot: Int64) {
    for start in ["a", "b", "-"] {
      let now = MachineTime(
        wallMilliseconds: wall, bootMilliseconds: boot, boot: start)
      let progress = elapsed(.exam, now)
      #expect(1000...EventBounds.elapsedMilliseconds.upperBound ~= progress.elapsedMilliseconds)
    }
  }

  @Test(arguments: ["1000 50000 7 abc", "0 0 0 -"])
  func `is kept as text and read back`(text: String) throws {
    let reading = try #require(ClockReading(text: text))

    #expect(reading.text == text)
  }

  @Test(arguments: [
    "", "1000", "a b c d", "1 2 3", "1 2 3 a b", "-1 2 3 a", "1 -2 3 a", "1 2 -3 a",
    "9223372036854775807 2 3 a", "1 9223372036854775807 3 a", "1 2 9223372036854775807 a",
    "-9223372036854775808 2 3 a", "99999999999999999999 2 3 a",
  ])
  func `is not read from damaged text, or from numbers that no clock shows`(text: String) {
    #expect(ClockReading(text: text) == nil)
  }
}
