package import Wording

/// When the office is open: its hours, weekly rest, holidays and exchanged days, over known years.
///
/// Outside the days covered nothing is known. There the office counts as closed, questions about
/// one moment answer so, and ``deadline(from:limit:pauses:asOf:)`` throws.
package struct WorkingCalendar: Hashable, Sendable {
  package let id: String
  package let hours: [OfficeHours]
  package let weeklyRest: [Weekday]
  package let holidays: [CivilDate: Phrase]
  package let workingDaysInstead: [CivilDate: Phrase]
  package let covers: ClosedRange<CivilDate>

  /// The office time of one working day.
  package let officeMillisecondsPerDay: Int64

  /// How many working days lie before each day covered, and at the end before the day after.
  let workingDaysBefore: [Int]

  /// About a century, so that a mistyped year cannot fill the memory.
  package static let daysCoveredMaximum = 36_600

  /// Creates the calendar after checking that its parts agree.
  ///
  /// Hours are in order and apart, some weekday is worked, every listed day is covered, and a day
  /// worked instead is a rest day and no holiday. The first disagreement is thrown.
  package init(
    id: String, hours: [OfficeHours], weeklyRest: [Weekday], holidays: [CivilDate: Phrase],
    workingDaysInstead: [CivilDate: Phrase], covers: ClosedRange<CivilDate>
  ) throws(CalendarError) {
    guard !hours.isEmpty else { throw .noOfficeHours }
    for (earlier, later) in zip(hours, hours.dropFirst())
    where later.opensAtMinute < earlier.closesAtMinute {
      throw .officeHoursOutOfOrder(later)
    }
    guard Set(weeklyRest).count < Weekday.allCases.count else { throw .noWorkingWeekday }
    let count = covers.upperBound.daysSinceEpoch - covers.lowerBound.daysSinceEpoch + 1
    guard count <= WorkingCalendar.daysCoveredMaximum else { throw .coversTooManyDays(count) }
    // Sorted, so that the same mistake is always the one reported.
    for date in (Array(holidays.keys) + workingDaysInstead.keys).sorted()
    where !covers.contains(date) {
      throw .listedOutside(date, covers: covers)
    }
    for date in workingDaysInstead.keys.sorted()
    where holidays[date] != nil || !weeklyRest.contains(date.weekday) {
      throw .noRestDayToWork(date)
    }

    self.id = id
    self.hours = hours
    self.weeklyRest = Set(weeklyRest).sorted()
    self.holidays = holidays
    self.workingDaysInstead = workingDaysInstead
    self.covers = covers
    officeMillisecondsPerDay = hours.reduce(0) { $0 + $1.closes - $1.opens }

    var before = [0]
    before.reserveCapacity(count + 1)
    for offset in 0..<count {
      let date = covers.lowerBound.advanced(byDays: offset)
      let isWorked =
        workingDaysInstead[date] != nil
        || holidays[date] == nil && !weeklyRest.contains(date.weekday)
      before.append(before[offset] + (isWorked ? 1 : 0))
    }
    workingDaysBefore = before
  }

  /// The reason to give for a day that is worked in exchange for another.
  package static func instead(of date: CivilDate) -> Phrase { Sentences.instead(of: date) }

  /// The first moment after the days covered.
  package var end: Instant { covers.upperBound.end }

  /// Whether the day is worked; never true outside the days covered.
  package func isWorkingDay(_ date: CivilDate) -> Bool {
    guard covers.contains(date) else { return false }
    let index = index(of: date)
    return workingDaysBefore[index + 1] > workingDaysBefore[index]
  }

  package func dayStatus(_ date: CivilDate) -> DayStatus {
    guard covers.contains(date) else { return .outsideCalendar }
    if let why = workingDaysInstead[date] { return .workingInstead(why: why) }
    if let name = holidays[date] { return .holiday(name: name) }
    return weeklyRest.contains(date.weekday) ? .weeklyRest : .working
  }

  /// The working day that many working days after a day, which itself is not counted.
  ///
  /// Nothing when the count is below one, the day is not covered, or the calendar ends before.
  ///
  /// Complexity: logarithmic in the number of days covered.
  package func workingDay(_ count: Int, after date: CivilDate) -> CivilDate? {
    guard count >= 1, covers.contains(date) else { return nil }
    let before = workingDaysBefore[index(of: date) + 1]
    guard count <= (workingDaysBefore.last ?? 0) - before else { return nil }
    return day(ofWorkingDay: before + count)
  }

  func index(of date: CivilDate) -> Int {
    date.daysSinceEpoch - covers.lowerBound.daysSinceEpoch
  }

  /// The day that is the nth working day covered; n is at least 1 and not above their number.
  func day(ofWorkingDay number: Int) -> CivilDate {
    // The least index such that the days before the next one already hold so many working days.
    var low = 0
    var high = workingDaysBefore.count - 2
    while low < high {
      let middle = (low + high) / 2
      if workingDaysBefore[middle + 1] >= number { high = middle } else { low = middle + 1 }
    }
    return covers.lowerBound.advanced(byDays: low)
  }
}

extension WorkingCalendar {
  /// A calendar that knows no day, for whoever counts on none.
  package static let unknown: WorkingCalendar = {
    do {
      let hours = [OfficeHours(opensAtMinute: 0, closesAtMinute: Instant.minutesPerDay)]
      return try WorkingCalendar(
        id: "", hours: hours.compactMap(\.self), weeklyRest: [], holidays: [:],
        workingDaysInstead: [:], covers: .minimum...(.minimum))
    } catch {
      preconditionFailure("a calendar without holidays contradicts itself nowhere")
    }
  }()
}

extension CivilDate {
  /// The moment at which the day begins.
  package var start: Instant { Instant(date: self, minuteOfDay: 0) }

  /// 24:00 of the day, the same moment as 00:00 of the next.
  package var end: Instant { Instant(date: self, minuteOfDay: Instant.minutesPerDay) }
}
