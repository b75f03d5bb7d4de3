private import Wording

// Counting follows the Civil Code of 2015: the day of the event is not counted (article 147), a
// limit ends at 24:00 of its last day, and a limit in days whose last day is a rest day or a
// holiday ends with the next working day (article 148). The code says nothing of office hours or of
// pauses; the rules for those are TapSu's own, and are stated where they are applied.

extension WorkingCalendar {
  /// Counts a limit from a moment, and keeps every step of the counting.
  ///
  /// - Parameters:
  ///   - start: What sets the limit running. For a limit in days only its day matters.
  ///   - limit: How long the limit is.
  ///   - pauses: When it does not run; in any order, overlapping or not. A limit in hours or minutes
  ///     does not count the time inside a pause. A limit in days does not count a day at whose end,
  ///     24:00, it was still paused: an answer on the day of the question costs no day.
  ///   - now: The moment up to which a pause without end is taken to last. While it lasts the due
  ///     moment moves on with `now`, so that the time left stands still. Without `now` such a pause
  ///     is taken to end as it begins: the due moment is the one before any waiting.
  /// - Returns: The due moment with its derivation.
  /// - Throws: ``CalendarError/outside(_:covers:)`` when counting leaves the days covered, which
  ///   a limit in minutes never does, and ``CalendarError/limitOutOfBounds(_:)``.
  package func deadline(
    from start: Instant, limit: CalendarLimit, pauses: [Pause] = [], asOf now: Instant? = nil
  ) throws(CalendarError) -> Deadline {
    guard limit.isWithinBounds else { throw .limitOutOfBounds(limit) }
    let stops = Stop.ordered(pauses, from: start, asOf: now)

    var (steps, due) =
      switch limit {
      case .workingDays(let count):
        try countDays(count, from: start, stops: stops, skipsClosedDays: true)
      case .calendarDays(let count):
        try countDays(count, from: start, stops: stops, skipsClosedDays: false)
      case .workingHours(let minutes):
        try countOfficeTime(minutes: minutes, from: start, stops: stops)
      case .minutes(let minutes):
        countTime(minutes: minutes, from: start, stops: stops)
      }

    let stillOpen = pauses.filter { pause in
      pause.to == nil && pause.from < due && now.map { pause.from <= $0 } ?? true
    }.min { $0.from < $1.from }
    if let stillOpen {
      steps.append(.stillPaused(since: stillOpen.from, why: stillOpen.why))
    }
    steps.append(.end(due))
    return Deadline(
      start: start, limit: limit, due: due, steps: steps, isPaused: stillOpen != nil)
  }

  private func countDays(
    _ count: Int, from start: Instant, stops: [Stop], skipsClosedDays: Bool
  ) throws(CalendarError) -> (steps: [Step], due: Instant) {
    var steps = [Step.startOfDays(start)]
    var date = try checked(start.date)
    var number = 0
    while number < count {
      date = try checked(date.advanced(byDays: 1))
      if skipsClosedDays && !isWorkingDay(date) {
        steps.record(.skipped(date...date, reasons: reasonsForClosing(date)))
      } else if let stop = stops.first(where: { $0.holds(at: date.end) }) {
        steps.record(.pausedDays(date...date, why: stop.why))
      } else {
        number += 1
        steps.record(
          .counted(date...date, numbers: number...number, instead: reasonsForWorking(date)))
      }
    }

    let last = date
    var reasons: [Phrase] = []
    while true {
      let stop = stops.first { $0.holds(at: date.end) }
      let closed = isWorkingDay(date) ? [] : reasonsForClosing(date)
      let found = closed.isEmpty ? stop.map { [Sentences.paused($0.why)] } ?? [] : closed
      if found.isEmpty { break }
      reasons += found.filter { !reasons.contains($0) }
      date = try checked(date.advanced(byDays: 1))
    }
    if date != last { steps.append(.moved(from: last, to: date, reasons: reasons)) }
    return (steps, date.end)
  }

  private func countOfficeTime(
    minutes: Int, from start: Instant, stops: [Stop]
  ) throws(CalendarError) -> (steps: [Step], due: Instant) {
    _ = try checked(start.date)
    var steps = [Step.startOfHours(start)]
    let opening = nextOpening(onOrAfter: start)
    if opening > start && opening < end {
      // Why nobody worked, so that a start before Tết does not jump a week without a word.
      recordClosedDays(from: start.date, until: opening.date, in: &steps)
      steps.append(.opening(opening))
    }
    var position = start
    var rest = Int64(minutes) * Instant.millisecondsPerMinute
    for stop in stops {
      let available = officeMilliseconds(from: position, to: stop.from)
      if available >= rest { break }
      recordOfficeTime(from: position, to: stop.from, in: &steps)
      steps.append(.pausedTime(from: stop.from, to: stop.to, why: stop.why))
      rest -= available
      position = stop.to
      recordClosedDays(
        from: position.date.advanced(byDays: 1), until: nextOpening(onOrAfter: position).date,
        in: &steps)
    }
    guard officeMilliseconds(from: position, to: end) >= rest else {
      throw .outside(covers.upperBound.advanced(byDays: 1), covers: covers)
    }
    let due = advanced(position, byOfficeMilliseconds: rest)
    recordOfficeTime(from: position, to: due, in: &steps)
    return (steps, due)
  }

  private func countTime(
    minutes: Int, from start: Instant, stops: [Stop]
  ) -> (steps: [Step], due: Instant) {
    var steps: [Step] = [.startOfHours(start), .added(.minutes(minutes))]
    var position = start
    var rest = Int64(minutes) * Instant.millisecondsPerMinute
    for stop in stops {
      let available = stop.from.milliseconds - position.milliseconds
      if available >= rest { break }
      steps.append(.pausedTime(from: stop.from, to: stop.to, why: stop.why))
      rest -= available
      position = stop.to
    }
    return (steps, position.advanced(byMilliseconds: rest))
  }

  private func recordOfficeTime(from start: Instant, to finish: Instant, in steps: inout [Step]) {
    var date = nextOpening(onOrAfter: start).date
    let last = min(finish.date, covers.upperBound)
    while date <= last {
      let amount = officeMilliseconds(from: max(start, date.start), to: min(finish, date.end))
      if amount > 0 {
        steps.record(
          .worked(date...date, milliseconds: amount, instead: reasonsForWorking(date)))
      } else if !isWorkingDay(date) {
        steps.record(.skipped(date...date, reasons: reasonsForClosing(date)))
      }
      date = date.advanced(byDays: 1)
    }
  }

  private func recordClosedDays(
    from first: CivilDate, until next: CivilDate, in steps: inout [Step]
  ) {
    var date = first
    while date < next && covers.contains(date) {
      if !isWorkingDay(date) {
        steps.record(.skipped(date...date, reasons: reasonsForClosing(date)))
      }
      date = date.advanced(byDays: 1)
    }
  }

  private func checked(_ date: CivilDate) throws(CalendarError) -> CivilDate {
    guard covers.contains(date) else { throw .outside(date, covers: covers) }
    return date
  }

  private func reasonsForClosing(_ date: CivilDate) -> [Phrase] {
    switch dayStatus(date) {
    case .holiday(let name): [name]
    case .weeklyRest: [Sentences.weeklyRest]
    case .working, .workingInstead, .outsideCalendar: []
    }
  }

  private func reasonsForWorking(_ date: CivilDate) -> [CivilDate: Phrase] {
    workingDaysInstead[date].map { [date: $0] } ?? [:]
  }
}
