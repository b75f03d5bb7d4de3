import Rules
import WorkCalendar

/// Limits counted day by day and stretch by stretch from what a calendar lists, without its own
/// arithmetic.
struct SlowTime {
  let calendar: WorkingCalendar
  /// When the clock stood still, apart from each other and in their order; without an end for one
  /// that lasts.
  let pauses: [Pause]

  /// The last moment of a limit, as far as it is known at a later moment.
  func due(
    from start: Instant, _ limit: CalendarLimit, _ pause: ClockPause?, seenFrom view: Instant
  ) -> Instant {
    let stops = pause == nil ? [] : stops(seenFrom: view)
    switch limit {
    case .workingDays(let count): return endOfDays(count, after: start.date, stops, isWorking)
    case .calendarDays(let count):
      var date = endOfDays(count, after: start.date, stops) { _ in true }.advanced(
        byMilliseconds: -1
      ).date
      while !isWorking(date) || holds(stops, date) { date = date.advanced(byDays: 1) }
      return date.end
    case .workingHours(let minutes):
      return end(of: minutes, from: start, stops) { date in
        isWorking(date) ? calendar.hours.map { ($0.opensAtMinute, $0.closesAtMinute) } : []
      }
    case .minutes(let minutes):
      return end(of: minutes, from: start, stops) { _ in [(0, Instant.minutesPerDay)] }
    }
  }

  private typealias Stretch = (from: Instant, to: Instant)

  private func stops(seenFrom view: Instant) -> [Stretch] {
    pauses.filter { $0.from < view }.map { ($0.from, min($0.to ?? view, view)) }
  }

  private func isWorking(_ date: CivilDate) -> Bool {
    calendar.workingDaysInstead[date] != nil
      || calendar.holidays[date] == nil && !calendar.weeklyRest.contains(date.weekday)
  }

  /// Whether the clock stands still as a day ends.
  private func holds(_ stops: [Stretch], _ date: CivilDate) -> Bool {
    stops.contains { $0.from < date.end && date.end <= $0.to }
  }

  private func endOfDays(
    _ count: Int, after date: CivilDate, _ stops: [Stretch], _ counts: (CivilDate) -> Bool
  ) -> Instant {
    var date = date
    var rest = count
    while rest > 0 {
      date = date.advanced(byDays: 1)
      if counts(date), !holds(stops, date) { rest -= 1 }
    }
    return date.end
  }

  private func end(
    of minutes: Int, from start: Instant, _ stops: [Stretch],
    _ stretches: (CivilDate) -> [(opens: Int, closes: Int)]
  ) -> Instant {
    var rest = Int64(minutes) * 60_000
    var date = start.date
    while true {
      for (opens, closes) in stretches(date) {
        let from = max(start, Instant(date: date, minuteOfDay: opens))
        let to = Instant(date: date, minuteOfDay: closes)
        for part in parts(from, to, without: stops) {
          let length = part.to.milliseconds - part.from.milliseconds
          if length >= rest { return part.from.advanced(byMilliseconds: rest) }
          rest -= length
        }
      }
      date = date.advanced(byDays: 1)
    }
  }

  /// What is left of a stretch when the clock does not run while it stands still.
  private func parts(_ from: Instant, _ to: Instant, without stops: [Stretch]) -> [Stretch] {
    var parts: [Stretch] = []
    var position = from
    for stop in stops where stop.to > from && stop.from < to {
      if stop.from > position { parts.append((position, stop.from)) }
      position = max(position, stop.to)
    }
    if position < to { parts.append((position, to)) }
    return parts
  }
}
