/// A day of the proleptic Gregorian calendar, without time of day or place.
///
/// The years 1 to 9999 exist; arithmetic that would leave them stops at their edge.
package struct CivilDate: Hashable, Sendable {
  /// Days since 1970-01-01, which is 0.
  package let daysSinceEpoch: Int

  package static let minimum = CivilDate(validDaysSinceEpoch: -719_162)
  package static let maximum = CivilDate(validDaysSinceEpoch: 2_932_896)

  /// Creates the day, or nothing when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1,
      day <= CivilDate.days(inMonth: month, ofYear: year)
    else { return nil }
    // Years begin in March here, so that the leap day is the last of its year.
    let marchYear = month > 2 ? year : year - 1
    let monthsSinceMarch = (month + 9) % 12
    let dayOfYear = (153 * monthsSinceMarch + 2) / 5 + day - 1
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    self.init(validDaysSinceEpoch: marchYear * 365 + leapDays + dayOfYear - 719_468)
  }

  /// Reads the day from exactly the form "2023-02-13".
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3,
      let year = parts[0].fixedNumber(digits: 4),
      let month = parts[1].fixedNumber(digits: 2),
      let day = parts[2].fixedNumber(digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Creates the day that many days after 1970-01-01, or the nearest one that exists.
  init(clampingDaysSinceEpoch days: Int) {
    let range = CivilDate.minimum.daysSinceEpoch...CivilDate.maximum.daysSinceEpoch
    self.init(validDaysSinceEpoch: Swift.min(Swift.max(days, range.lowerBound), range.upperBound))
  }

  private init(validDaysSinceEpoch days: Int) {
    daysSinceEpoch = days
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday, three days after a Monday.
    let sinceMonday = (daysSinceEpoch + 3) % 7
    return Weekday.allCases[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday]
  }

  /// The day that many days later, or the edge of the calendar when it is nearer.
  package func advanced(byDays days: Int) -> CivilDate {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return CivilDate(clampingDaysSinceEpoch: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The day as "2023-02-13".
  package var iso: String {
    let (year, month, day) = components
    return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
  }

  /// The day as people in Vietnam write it, "13/02/2023".
  package var text: String { "\(dayMonth)/\(year.padded(4))" }

  /// The day without its year, "13/02".
  package var dayMonth: String {
    let (_, month, day) = components
    return "\(day.padded(2))/\(month.padded(2))"
  }

  private var components: (year: Int, month: Int, day: Int) {
    // The inverse of the initializer: eras of 400 years, years that begin in March.
    let days = daysSinceEpoch + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthsSinceMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthsSinceMarch + 2) / 5 + 1
    let month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  private static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: Comparable {
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension CivilDate: CustomStringConvertible {
  package var description: String { iso }
}
