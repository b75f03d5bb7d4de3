package import WorkCalendar

/// A day as a text names it, with whatever it leaves open: "15/2", "tháng 2/2023", "thứ Tư".
package struct StatedDay: Hashable, Sendable {
  package let day: Int?
  package let month: Int?
  package let year: Int?
  package let weekday: Weekday?
  /// What a day named from the day of writing can be, as "thứ Tư tới" can be one of two.
  package let candidates: [CivilDate]

  package init(
    day: Int? = nil, month: Int? = nil, year: Int? = nil, weekday: Weekday? = nil,
    candidates: [CivilDate] = []
  ) {
    self.day = day
    self.month = month
    self.year = year
    self.weekday = weekday
    self.candidates = candidates
  }

  package init(_ date: CivilDate) {
    self.init(day: date.day, month: date.month, year: date.year, candidates: [date])
  }

  /// Whether it names a day, and not a whole month.
  package var isOneDay: Bool { day != nil || weekday != nil || !candidates.isEmpty }

  /// Whether only the day of the week is named: of which week, nobody says.
  var isWeekdayAlone: Bool {
    weekday != nil && day == nil && month == nil && year == nil && candidates.isEmpty
  }

  /// Whether a weekday alone is understood as a date: the last one of its name, or the next.
  func isNear(_ date: CivilDate, on today: CivilDate) -> Bool {
    weekday == date.weekday
      && (-Self.weekDays...Self.weekDays).contains { today.advanced(byDays: $0) == date }
  }

  /// This with a weekday alone read as the last one of its name, or the next.
  func near(_ today: CivilDate) -> StatedDay {
    guard isWeekdayAlone else { return self }
    let days = (-Self.weekDays...Self.weekDays).map { today.advanced(byDays: $0) }
    return StatedDay(weekday: weekday, candidates: days.filter { $0.weekday == weekday })
  }

  private static let weekDays = 7

  /// The date, where nothing is left open.
  package var date: CivilDate? {
    if candidates.count == 1 { return candidates.first }
    guard let day, let month, let year else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Whether a date is one that it may mean.
  package func fits(_ date: CivilDate) -> Bool {
    if !candidates.isEmpty { return candidates.contains(date) }
    return (day == nil || day == date.day) && (month == nil || month == date.month)
      && (year == nil || year == date.year) && (weekday == nil || weekday == date.weekday)
  }

  /// Whether it may mean a date or a later one: what is left open may be.
  package func mayBe(onOrAfter date: CivilDate) -> Bool {
    if !candidates.isEmpty { return candidates.contains { $0 >= date } }
    if let own = self.date { return own >= date }
    guard let day, let month else { return true }
    // A day without a year is that of the year of writing, or else of the next where that is near.
    let thisYear = CivilDate(year: date.year, month: month, day: day)
    return thisYear.map { $0 >= date } ?? true
      || date.month > Self.lateMonth && month < Self.earlyMonth
  }

  /// From when on in a year, and until when in the next, a day without a year is that of the next.
  private static let (lateMonth, earlyMonth) = (10, 4)

  /// Whether both may mean one day; what neither says in common is no agreement.
  package func matches(_ other: StatedDay) -> Bool {
    if !candidates.isEmpty { return candidates.contains { other.fits($0) } }
    if !other.candidates.isEmpty { return other.candidates.contains { fits($0) } }
    // "thứ Ba 15/02/2023", which was a Wednesday, is no day at all.
    if let date { return fits(date) && other.fits(date) }
    if let date = other.date { return fits(date) && other.fits(date) }
    var isShared = false
    func agree<Part: Equatable>(_ mine: Part?, _ theirs: Part?) -> Bool {
      guard let mine, let theirs else { return true }
      isShared = true
      return mine == theirs
    }
    let isAgreed =
      agree(day, other.day) && agree(month, other.month) && agree(year, other.year)
      && agree(weekday, other.weekday)
    return isAgreed && isShared
  }
}
