import Testing
import WorkCalendar

@Suite struct `A due moment without its derivation` {
  /// Every quarter of an hour would take minutes; these moments meet every border of a day.
  private static let minutes = [0, 479, 480, 600, 719, 720, 780, 800, 1049, 1050, 1439]

  @Test func `is the one of the derivation, from every day of four years`() {
    let calendar = VietNam.calendar
    var date = calendar.covers.lowerBound.advanced(byDays: -2)
    while date <= calendar.covers.upperBound.advanced(byDays: 2) {
      for minute in Self.minutes {
        let start = Instant(date: date, minuteOfDay: minute)
        for limit in Self.limits(of: date) {
          let derived = try? calendar.deadline(from: start, limit: limit).due
          if calendar.due(from: start, limit: limit) != derived {
            Issue.record("\(start.iso), \(limit)")
          }
        }
      }
      date = date.advanced(byDays: 1)
    }
  }

  /// Four limits of each kind, others on every day.
  private static func limits(of date: CivilDate) -> [CalendarLimit] {
    let number = abs(date.daysSinceEpoch)
    return [
      .workingDays(1 + number % 30), .calendarDays(1 + number % 60),
      .workingHours(minutes: 60 * (1 + number % 40)), .minutes(1 + number * 37 % 5000),
    ]
  }
}
