import Scenarios
package import Wording
package import WorkCalendar

extension Shift {
  /// A moment as people tell it: with its day where the shift has several, or has left its first.
  package func words(for moment: Instant) -> Phrase {
    let date = moment.date
    guard scenario.time.days > 1 || date != scenario.time.date || now.date != scenario.time.date
    else { return Phrase(verbatim: moment.clock) }
    let weekday = date.weekday.name
    return Phrase(
      "\(weekday.vietnamese) \(date.dayMonth) \(moment.clock)",
      "\(weekday.english) \(date.dayMonth) \(moment.clock)")
  }
}
