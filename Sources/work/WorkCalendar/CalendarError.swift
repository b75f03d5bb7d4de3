package import Wording

/// Why a calendar cannot be made, or cannot answer.
package enum CalendarError: Error, Hashable, Sendable {
  /// The question reaches a day that the calendar knows nothing about.
  case outside(CivilDate, covers: ClosedRange<CivilDate>)
  /// The count is below one, or above what ``CalendarLimit`` allows.
  case limitOutOfBounds(CalendarLimit)

  case noOfficeHours
  /// The stretch begins before the one listed ahead of it has ended.
  case officeHoursOutOfOrder(OfficeHours)
  case noWorkingWeekday
  /// More days than ``WorkingCalendar/daysCoveredMaximum``.
  case coversTooManyDays(Int)
  /// A holiday or an exchanged working day lies outside the days covered.
  case listedOutside(CivilDate, covers: ClosedRange<CivilDate>)
  /// The day is listed as worked instead, and is a holiday or no rest day at all.
  case noRestDayToWork(CivilDate)

  /// The sentence for the user.
  package var phrase: Phrase { Sentences.error(self) }
}
