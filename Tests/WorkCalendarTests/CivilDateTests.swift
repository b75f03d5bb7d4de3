import Testing
import Wording
import WorkCalendar

@Suite struct `Civil dates` {
  @Test func `every day of four centuries follows the one before and reads back`() throws {
    let first = try #require(CivilDate(year: 1800, month: 1, day: 1))
    let last = try #require(CivilDate(year: 2199, month: 12, day: 31))
    var weekday = first.weekday

    for number in first.daysSinceEpoch...last.daysSinceEpoch {
      let day = first.advanced(byDays: number - first.daysSinceEpoch)
      #expect(
        day.daysSinceEpoch == number
          && CivilDate(year: day.year, month: day.month, day: day.day) == day
          && day.weekday == weekday)
      weekday = Weekday(rawValue: weekday.rawValue % 7 + 1)!
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2023-02-13", 19_401, .monday),
    ("2000-02-29", 11_016, .tuesday), ("0001-01-01", -719_162, .monday),
    ("9999-12-31", 2_932_896, .friday),
  ])
  func `known days have their number and weekday`(iso: String, number: Int, weekday: Weekday) {
    #expect(date(iso).daysSinceEpoch == number)
    #expect(date(iso).weekday == weekday)
    #expect(date(iso).iso == iso)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-1-01", "23-01-01",
    "0000-01-01", "2023-01-00", "2023-01-01 ", "+023-01-01", "2023/01/01", "2023-01-01-", "",
    "２０２３-01-01",
  ])
  func `a day that does not exist or is spelt loosely is refused`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `arithmetic stops at the edge of the calendar`() {
    #expect(date("2023-01-01").advanced(byDays: .max) == .maximum)
    #expect(date("1969-01-01").advanced(byDays: .min) == .minimum)
    #expect(CivilDate(year: .max, month: .max, day: .max) == nil)
  }

  @Test func `weekdays have names in both languages`() {
    #expect(Weekday.monday.name == Phrase("thứ Hai", "Mon"))
    #expect(Weekday.sunday.shortName == Phrase("CN", "Sun"))
    #expect(Weekday(name: "saturday") == .saturday)
    #expect(Weekday(name: "Saturday") == nil)
  }
}

@Suite struct Instants {
  @Test(arguments: [
    ("2023-02-13T08:12", "2023-02-13T08:12:00+07:00"),
    ("2023-02-13T08:12:30", "2023-02-13T08:12:30+07:00"),
    ("2023-02-13T08:12+07:00", "2023-02-13T08:12:00+07:00"),
    ("2023-02-13T23:59:59.250+07:00", "2023-02-13T23:59:59.250+07:00"),
    ("1969-12-31T23:59:59.999", "1969-12-31T23:59:59.999+07:00"),
  ])
  func `the ISO form reads and prints`(text: String, iso: String) {
    #expect(instant(text).iso == iso)
    #expect(Instant(iso: iso) == instant(text))
  }

  @Test(arguments: [
    "2023-02-13", "2023-02-13T24:00", "2023-02-13T08:60", "2023-02-13T8:12", "2023-02-13 08:12",
    "2023-02-13T08:12Z", "2023-02-13T08:12+08:00", "2023-02-13T08:12:00.5", "T08:12", "",
    "2023-02-13T08:12:00.250.1", "2023-02-13T08:12:00:00", "2023-02-30T08:12",
  ])
  func `anything else is refused`(text: String) {
    #expect(Instant(iso: text) == nil)
  }

  @Test func `24 hours are the first moment of the next day`() {
    let midnight = Instant(date: date("2024-02-28"), minuteOfDay: 1440)

    #expect(midnight.iso == "2024-02-29T00:00:00+07:00")
    #expect(midnight.date == date("2024-02-29"))
    #expect(midnight.minuteOfDay == 0)
  }

  @Test func `arithmetic stops at the edge of time`() {
    #expect(instant("2023-02-13T08:12").advanced(byMilliseconds: .max) == .maximum)
    #expect(Instant(milliseconds: .min) == .minimum)
    #expect(Instant.minimum.advanced(byMilliseconds: .min).iso == "0001-01-01T00:00:00+07:00")
    #expect(Instant.maximum.date == .maximum)
  }
}
