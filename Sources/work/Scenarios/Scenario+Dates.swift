package import WorkCalendar

extension Scenario {
  /// The working days of the shift, first to last.
  package var workingDates: [CivilDate] {
    var dates: [CivilDate] = []
    var date = time.date
    while dates.count < time.days && date <= calendar.covers.upperBound {
      if calendar.isWorkingDay(date) { dates.append(date) }
      date = date.advanced(byDays: 1)
    }
    return dates
  }

  /// The first opening of the office.
  package var opensAt: Instant {
    calendar.nextOpening(onOrAfter: time.date.start)
  }

  /// Where the journal begins: at the opening, or at the first petition that came before it.
  package var startsAt: Instant {
    min(opensAt, petitions.map(\.arrives).min() ?? opensAt)
  }
}
