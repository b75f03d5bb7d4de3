/// One stretch of a working day during which the office is open, its closing minute excluded.
package struct OfficeHours: Hashable, Sendable {
  package let opensAtMinute: Int
  package let closesAtMinute: Int

  /// Creates the stretch, or nothing unless it opens before it closes, within one day.
  package init?(opensAtMinute: Int, closesAtMinute: Int) {
    guard 0 <= opensAtMinute, opensAtMinute < closesAtMinute,
      closesAtMinute <= Instant.minutesPerDay
    else { return nil }
    self.opensAtMinute = opensAtMinute
    self.closesAtMinute = closesAtMinute
  }

  /// Reads "08:00-12:00", with a hyphen or an en dash; the day may close at "24:00".
  package init?(_ text: some StringProtocol) {
    let ends = String(text).split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map(OfficeHours.minute)
    guard ends.count == 2, let opens = ends[0], let closes = ends[1] else { return nil }
    self.init(opensAtMinute: opens, closesAtMinute: closes)
  }

  /// The stretch as "08:00–12:00".
  package var text: String {
    "\(Instant.clock(minuteOfDay: opensAtMinute))–\(Instant.clock(minuteOfDay: closesAtMinute))"
  }

  var opens: Int64 { Int64(opensAtMinute) * Instant.millisecondsPerMinute }
  var closes: Int64 { Int64(closesAtMinute) * Instant.millisecondsPerMinute }

  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      let hour = parts[0].fixedNumber(digits: 2), hour <= 24,
      let minute = parts[1].fixedNumber(digits: 2), minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
