/// A moment of simulated time as a wall clock in Vietnam shows it, which never changes its offset.
///
/// Moments exist in the years 1 to 9999; arithmetic that would leave them stops at their edge.
package struct Instant: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00 on that clock.
  package let milliseconds: Int64

  package static let millisecondsPerMinute: Int64 = 60_000
  package static let minutesPerDay = 1440
  static let millisecondsPerDay: Int64 = 86_400_000

  /// How far clocks in Vietnam are ahead of universal time, all the year round.
  package static let minutesAheadOfUTC = 7 * 60
  private static let millisecondsAheadOfUTC =
    Int64(minutesAheadOfUTC) * millisecondsPerMinute

  package static let minimum = Instant(
    milliseconds: Int64(CivilDate.minimum.daysSinceEpoch) * millisecondsPerDay)
  package static let maximum = Instant(
    milliseconds: Int64(CivilDate.maximum.daysSinceEpoch + 1) * millisecondsPerDay - 1)

  package init(milliseconds: Int64) {
    let first = Int64(CivilDate.minimum.daysSinceEpoch) * Instant.millisecondsPerDay
    let last = Int64(CivilDate.maximum.daysSinceEpoch + 1) * Instant.millisecondsPerDay - 1
    self.milliseconds = min(max(milliseconds, first), last)
  }

  /// Creates the moment at which a machine's clock, which counts from 1970 in universal time, is there.
  package init(unixMilliseconds: Int64) {
    let (sum, overflow) = unixMilliseconds.addingReportingOverflow(Instant.millisecondsAheadOfUTC)
    self.init(milliseconds: overflow ? .max : sum)
  }

  /// The moment as a machine's clock has it.
  package var unixMilliseconds: Int64 { milliseconds - Instant.millisecondsAheadOfUTC }

  /// Creates the moment at a minute of a day; minute 1440 is 24:00, the first moment of the next.
  ///
  /// A minute outside 0...1440 becomes the nearer of the two.
  package init(date: CivilDate, minuteOfDay: Int) {
    let minute = min(max(minuteOfDay, 0), Instant.minutesPerDay)
    self.init(
      milliseconds: Int64(date.daysSinceEpoch) * Instant.millisecondsPerDay
        + Int64(minute) * Instant.millisecondsPerMinute)
  }

  /// Reads "2023-02-13T08:12", with ":30" or ":30.250" after it or not, and "+07:00" after that or not.
  package init?(iso text: some StringProtocol) {
    var text = Substring(text)
    if text.hasSuffix("+07:00") { text.removeLast(6) }
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CivilDate(iso: halves[0]) else { return nil }

    let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count,
      let hour = parts[0].fixedNumber(digits: 2), hour < 24,
      let minute = parts[1].fixedNumber(digits: 2), minute < 60
    else { return nil }

    var rest = 0
    if parts.count == 3 {
      let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
      guard let second = seconds[0].fixedNumber(digits: 2), second < 60 else { return nil }
      rest = second * 1000
      if seconds.count > 1 {
        guard seconds.count == 2, let fraction = seconds[1].fixedNumber(digits: 3) else {
          return nil
        }
        rest += fraction
      }
    }
    self.init(
      milliseconds: Instant(date: date, minuteOfDay: hour * 60 + minute).milliseconds + Int64(rest))
  }

  package var date: CivilDate { CivilDate(clampingDaysSinceEpoch: Int(daysAndRest.days)) }

  /// The whole minutes since 00:00, from 0 to 1439.
  package var minuteOfDay: Int { Int(daysAndRest.rest / Instant.millisecondsPerMinute) }

  /// The milliseconds since 00:00.
  package var millisecondOfDay: Int64 { daysAndRest.rest }

  /// The moment that much later, or the edge of time when it is nearer.
  package func advanced(byMilliseconds distance: Int64) -> Instant {
    let (sum, overflow) = milliseconds.addingReportingOverflow(distance)
    return Instant(milliseconds: overflow ? (distance < 0 ? .min : .max) : sum)
  }

  /// The moment as "2023-02-13T08:12:00+07:00", with milliseconds only when there are some.
  package var iso: String {
    let second = Int(millisecondOfDay / 1000) % 60
    let fraction = Int(millisecondOfDay % 1000)
    return "\(date.iso)T\(clock):\(second.padded(2))"
      + (fraction == 0 ? "" : ".\(fraction.padded(3))") + "+07:00"
  }

  /// The time of day as "08:12".
  package var clock: String { Instant.clock(minuteOfDay: minuteOfDay) }

  /// The time of day as "08:12", with seconds where there are some, as in "08:12:30" and "08:12:00.500":
  /// what is a second late is not on time.
  package var wholeClock: String {
    let rest = millisecondOfDay % Instant.millisecondsPerMinute
    guard rest != 0 else { return clock }
    let fraction = Int(rest % 1000)
    return "\(clock):\(Int(rest / 1000).padded(2))"
      + (fraction == 0 ? "" : ".\(fraction.padded(3))")
  }

  static func clock(minuteOfDay minute: Int) -> String {
    "\((minute / 60).padded(2)):\((minute % 60).padded(2))"
  }

  private var daysAndRest: (days: Int64, rest: Int64) {
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: Instant.millisecondsPerDay)
    return rest < 0 ? (days - 1, rest + Instant.millisecondsPerDay) : (days, rest)
  }
}

extension Instant: Comparable {
  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Instant: CustomStringConvertible {
  package var description: String { iso }
}
