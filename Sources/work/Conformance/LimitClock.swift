package import Rules
package import WorkCalendar

/// What limits are counted on: a calendar, and the pauses of the trace so far.
package struct LimitClock: Sendable {
  package let calendar: WorkingCalendar
  /// The times in which a limit that may pause did not run, by what it waits for.
  package var pauses: [Pause] = []

  package init(calendar: WorkingCalendar) {
    self.calendar = calendar
  }

  /// From where a limit is looked at: a pause that begins with the event that ends it is none.
  package enum Viewpoint: Sendable {
    case event(Instant)
    case horizon(Instant)

    var instant: Instant {
      switch self {
      case .event(let instant), .horizon(let instant): instant
      }
    }
  }

  /// The last moment in time for a limit on simulated time, looked at from a later moment; nothing
  /// for limits on the real clock and for those that leave the calendar, which bind nobody.
  package func due(
    from start: Occurrence, _ limit: TimeLimit?, _ pause: ClockPause?, seenFrom view: Viewpoint
  ) -> Instant? {
    guard case .simulated(let limit)? = limit else { return nil }
    guard pause != nil, !pauses.isEmpty else { return calendar.due(from: start.at, limit: limit) }
    return deadline(from: start, limit, pause, seenFrom: view)?.due
  }

  /// The same with its derivation.
  package func deadline(
    from start: Occurrence, _ limit: CalendarLimit, _ pause: ClockPause?, seenFrom view: Viewpoint
  ) -> Deadline? {
    var stops: [Pause] = []
    if pause != nil {
      switch view {
      // What happened after the target cannot have stopped the clock for it.
      case .event(let instant): stops = pauses.filter { $0.from < instant }
      case .horizon: stops = pauses
      }
    }
    return try? calendar.deadline(from: start.at, limit: limit, pauses: stops, asOf: view.instant)
  }

  /// Whether more than the limit lies between an event and a later moment.
  func isOver(
    _ limit: TimeLimit?, from start: Occurrence, _ pause: ClockPause?, seenFrom view: Viewpoint,
    elapsedMilliseconds: Int64
  ) -> Bool {
    switch limit {
    case nil: return false
    case .real(let seconds)?:
      return elapsedMilliseconds > start.elapsedMilliseconds + Int64(seconds) * 1000
    case .simulated?:
      guard let due = due(from: start, limit, pause, seenFrom: view) else { return false }
      return view.instant > due
    }
  }

  /// Whether at least the limit lies between an event and a later one.
  func isReached(
    _ limit: TimeLimit?, from start: Occurrence, _ pause: ClockPause?, at later: Instant,
    elapsedMilliseconds: Int64
  ) -> Bool {
    switch limit {
    case nil: return true
    case .real(let seconds)?:
      return elapsedMilliseconds >= start.elapsedMilliseconds + Int64(seconds) * 1000
    case .simulated?:
      guard let due = due(from: start, limit, pause, seenFrom: .event(later)) else {
        return false
      }
      return later >= due
    }
  }
}
