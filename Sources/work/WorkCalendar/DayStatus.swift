package import Wording

/// What a day is to the office, and why.
package enum DayStatus: Hashable, Sendable {
  case working
  /// A rest day that is worked in exchange for another day.
  case workingInstead(why: Phrase)
  case weeklyRest
  /// A day off with a name; it stays one when it falls on a weekly rest day.
  case holiday(name: Phrase)
  /// A day that the calendar knows nothing about, and on which it takes the office as closed.
  case outsideCalendar
}
