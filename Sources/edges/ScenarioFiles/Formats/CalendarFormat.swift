import Wording
import WorkCalendar

/// Files that tell when offices are open.
enum CalendarFormat {
  static let title = FormatKey<Phrase>("title", .title, Phrase("tên của lịch", "its title"))
  static let covers = FormatKey<Field>(
    "covers", .record(Covers.record),
    Phrase("lịch tính từ ngày nào đến ngày nào", "from which day to which it is valid"))
  static let hours = FormatKey<[Field]>(
    "hours", .items(.officeHours, 1...Bounds.entries),
    Phrase("giờ mở cửa trong ngày", "the office hours of a day"),
    example: "[\"08:00-12:00\", \"13:30-17:30\"]")
  static let weeklyRest = FormatKey<[Weekday]>(
    "weekly-rest", .list(of: weekday),
    Phrase("các ngày nghỉ hằng tuần", "the days of rest in every week"),
    example: "[saturday, sunday]")
  static let holidays = FormatKey<[Field]>(
    "holidays", .items(.record(Holiday.record), 0...Bounds.holidays),
    Phrase("các ngày nghỉ lễ, từng ngày một", "the public holidays, day by day"))
  static let workingDaysInstead = FormatKey<[Field]>(
    "working-days-instead", .items(.record(Exchange.record), 0...Bounds.holidays), .optional,
    Phrase("các ngày làm bù", "the days that are worked instead of others"))

  static let record = RecordFormat(
    "calendar",
    Phrase(
      "Lịch làm việc: giờ mở cửa, ngày nghỉ và ngày làm bù.",
      "A working calendar: office hours, days off and days worked instead."),
    [
      title.field, covers.field, hours.field, weeklyRest.field, holidays.field,
      workingDaysInstead.field,
    ])

  private static let weekday = FormatValue<Weekday>(
    .words(Weekday.allCases.map { FormatWord($0.word, $0.name) })
  ) { $0.choice(Weekday.allCases.map(\.word)).flatMap { Weekday(name: $0) } }

  /// The days that a calendar knows.
  enum Covers {
    static let from = FormatKey<CivilDate>(
      "from", .date, Phrase("ngày đầu", "the first day"), example: "2023-01-01")
    static let to = FormatKey<CivilDate>(
      "to", .date, Phrase("ngày cuối", "the last day"), example: "2023-12-31")

    static let record = RecordFormat(
      "calendar-covers", Phrase("các ngày mà lịch có", "the days that the calendar has"),
      [from.field, to.field])
  }

  /// A public holiday.
  enum Holiday {
    static let date = FormatKey<CivilDate>(
      "date", .date, Phrase("ngày được nghỉ", "the day off"), example: "2023-05-01")
    static let name = FormatKey<Phrase>(
      "name", .title, Phrase("tên của ngày nghỉ", "what the holiday is called"))

    static let record = RecordFormat(
      "holiday", Phrase("một ngày nghỉ", "a day off"), [date.field, name.field, source.field])
  }

  /// A day that is worked for another.
  enum Exchange {
    static let date = FormatKey<CivilDate>(
      "date", .date, Phrase("ngày đi làm", "the day that is worked"), example: "2023-05-06")
    static let other = FormatKey<CivilDate>(
      "for", .date, Phrase("ngày được nghỉ thay", "the day off that it replaces"),
      example: "2023-05-02")

    static let record = RecordFormat(
      "exchanged-day", Phrase("một ngày làm bù", "a day worked instead of another"),
      [date.field, other.field, source.field])
  }

  static let source = FormatKey<String>(
    "source", .text, .optional, Phrase("văn bản công bố", "the document that announced it"))
}

extension Weekday {
  /// The word by which calendars name it.
  var word: String { "\(self)" }
}
