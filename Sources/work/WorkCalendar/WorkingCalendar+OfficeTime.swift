// Office time is one scale: the office milliseconds between the first day covered and a moment. It
// stands still while the office is closed. Measuring is a subtraction on that scale, and advancing
// looks up the first moment at which the scale shows a value, so that both agree by construction.

extension WorkingCalendar {
  /// Whether the office is open; at the closing minute it no longer is.
  package func isOpen(at instant: Instant) -> Bool {
    let time = instant.millisecondOfDay
    return isWorkingDay(instant.date) && hours.contains { $0.opens <= time && time < $0.closes }
  }

  /// The first moment, from the given one on, at which the office is open.
  ///
  /// When the calendar holds none, it is ``end``, or the given moment when that is later.
  package func nextOpening(onOrAfter instant: Instant) -> Instant {
    let date = instant.date
    let time = instant.millisecondOfDay
    if isWorkingDay(date), let stretch = hours.first(where: { time < $0.closes }) {
      return date.start.advanced(byMilliseconds: max(time, stretch.opens))
    }
    let next = date < covers.lowerBound ? firstWorkingDay : workingDay(1, after: date)
    guard let next, let stretch = hours.first else { return max(instant, end) }
    return next.start.advanced(byMilliseconds: stretch.opens)
  }

  /// The end of the office hours of a day, or nothing on a day that is not worked.
  package func closing(ofDay date: CivilDate) -> Instant? {
    guard isWorkingDay(date), let stretch = hours.last else { return nil }
    return date.start.advanced(byMilliseconds: stretch.closes)
  }

  /// The first moment by which so much office time has passed since the given one.
  ///
  /// Time at which the office is closed is skipped. When the amount runs out exactly at a closing,
  /// the result is that closing and not the next opening. Advancing by a and then by b is the same
  /// as by a + b. Zero, or less, returns the given moment. When the calendar does not hold so much
  /// office time, the result is ``end``, or the given moment when that is later.
  ///
  /// Complexity: logarithmic in the number of days covered.
  package func advanced(_ instant: Instant, byOfficeMilliseconds amount: Int64) -> Instant {
    guard amount > 0 else { return instant }
    let before = officeMilliseconds(before: instant)
    guard amount <= officeMillisecondsCovered - before else { return max(instant, end) }

    let target = before + amount
    let number = (target - 1) / officeMillisecondsPerDay
    let date = day(ofWorkingDay: Int(number) + 1)
    var rest = target - number * officeMillisecondsPerDay
    for stretch in hours {
      let length = stretch.closes - stretch.opens
      if rest <= length { return date.start.advanced(byMilliseconds: stretch.opens + rest) }
      rest -= length
    }
    preconditionFailure("A day cannot hold more office time than its hours do.")
  }

  /// The office time between two moments; negative when the second is the earlier.
  package func officeMilliseconds(from start: Instant, to finish: Instant) -> Int64 {
    officeMilliseconds(before: finish) - officeMilliseconds(before: start)
  }

  var officeMillisecondsCovered: Int64 {
    Int64(workingDaysBefore.last ?? 0) * officeMillisecondsPerDay
  }

  private func officeMilliseconds(before instant: Instant) -> Int64 {
    let date = instant.date
    if date < covers.lowerBound { return 0 }
    if date > covers.upperBound { return officeMillisecondsCovered }
    let wholeDays = Int64(workingDaysBefore[index(of: date)]) * officeMillisecondsPerDay
    guard isWorkingDay(date) else { return wholeDays }
    let time = instant.millisecondOfDay
    return hours.reduce(wholeDays) { $0 + max(0, min(time, $1.closes) - $1.opens) }
  }

  private var firstWorkingDay: CivilDate? {
    officeMillisecondsCovered > 0 ? day(ofWorkingDay: 1) : nil
  }
}
