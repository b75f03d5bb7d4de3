extension WorkingCalendar {
  /// The due moment of a limit that no pause interrupts: ``deadline(from:limit:pauses:asOf:)``
  /// without the derivation, for judging journals by the thousand.
  ///
  /// Nothing when the limit is out of bounds or counting leaves the days covered.
  ///
  /// Complexity: logarithmic in the number of days covered.
  package func due(from start: Instant, limit: CalendarLimit) -> Instant? {
    guard limit.isWithinBounds else { return nil }
    switch limit {
    case .workingDays(let count): return workingDay(count, after: start.date)?.end
    case .calendarDays(let count):
      guard covers.contains(start.date) else { return nil }
      let last = start.date.advanced(byDays: count)
      guard covers.contains(last) else { return nil }
      if isWorkingDay(last) { return last.end }
      return workingDay(1, after: last)?.end
    case .workingHours(let minutes):
      guard covers.contains(start.date) else { return nil }
      let amount = Int64(minutes) * Instant.millisecondsPerMinute
      guard officeMilliseconds(from: start, to: end) >= amount else { return nil }
      return advanced(start, byOfficeMilliseconds: amount)
    case .minutes(let minutes):
      return start.advanced(byMilliseconds: Int64(minutes) * Instant.millisecondsPerMinute)
    }
  }
}
