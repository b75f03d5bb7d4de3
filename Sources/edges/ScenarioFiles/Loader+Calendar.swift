import Diagnostics
import Wording
import WorkCalendar
import YAML

extension Loader {
  func readCalendar(_ document: Document) -> WorkingCalendar? {
    guard let fields = document.fields(findings) else { return nil }
    let errorsBefore = findings.list.errorCount
    let id = document.identifier(fields)
    _ = fields.read(CalendarFormat.title)
    let covers = fields.read(CalendarFormat.covers) { readCovers($0) }
    let hours = fields.read(CalendarFormat.hours) { readHours($0) }
    let rest = fields.read(CalendarFormat.weeklyRest)
    var holidays: [CivilDate: Phrase] = [:]
    var worked: [CivilDate: Phrase] = [:]
    let days = fields.read(CalendarFormat.holidays) ?? []
    for item in days {
      guard let (date, name) = readHoliday(item) else { continue }
      if holidays.updateValue(name, forKey: date) != nil { item.complain(.listedTwice(date.iso)) }
    }
    let exchanged = fields.read(CalendarFormat.workingDaysInstead)
    for item in exchanged ?? [] {
      guard let (date, name) = readExchange(item) else { continue }
      if worked.updateValue(name, forKey: date) != nil { item.complain(.listedTwice(date.iso)) }
      if let other = item.node["for"], let day = other.text.flatMap({ CivilDate(iso: $0) }),
        holidays[day] == nil, findings.list.errorCount == errorsBefore
      {
        findings.add(.notExchanged(day), at: other)
      }
    }
    // What is missing already has its line; the parts are compared only when all are there.
    guard let id, let covers, let hours, let rest, findings.list.errorCount == errorsBefore else {
      return nil
    }
    do throws(CalendarError) {
      return try WorkingCalendar(
        id: id, hours: hours, weeklyRest: rest, holidays: holidays, workingDaysInstead: worked,
        covers: covers)
    } catch {
      let item = (days + (exchanged ?? [])).last { isAbout(error, $0) }
      (item ?? fields[errorField(error)])?.complain(
        Finding(.calendarDisagrees, error.phrase, remedy: Self.calendarRemedy))
      return nil
    }
  }

  private static let calendarRemedy = Phrase(
    "đối chiếu lịch với văn bản công bố ngày nghỉ", "compare the calendar with its source")

  private func readCovers(_ field: Field) -> ClosedRange<CivilDate>? {
    typealias Covers = CalendarFormat.Covers
    guard let fields = field.fields(of: Covers.record) else { return nil }
    let from = fields.read(Covers.from)
    let to = fields.read(Covers.to)
    guard let from, let to else { return nil }
    guard from <= to else {
      field.complain(.endBeforeStart(from.iso, to.iso))
      return nil
    }
    return from...to
  }

  private func readHours(_ field: Field) -> OfficeHours? {
    guard let text = field.line() else { return nil }
    guard let hours = OfficeHours(text) else {
      field.complain(.notHours(text))
      return nil
    }
    return hours
  }

  private func readHoliday(_ item: Field) -> (CivilDate, Phrase)? {
    typealias Holiday = CalendarFormat.Holiday
    guard let fields = item.fields(of: Holiday.record) else { return nil }
    let date = fields.read(Holiday.date)
    let name = fields.read(Holiday.name)
    _ = fields.read(CalendarFormat.source)
    guard let date, let name else { return nil }
    return (date, name)
  }

  private func readExchange(_ item: Field) -> (CivilDate, Phrase)? {
    typealias Exchange = CalendarFormat.Exchange
    guard let fields = item.fields(of: Exchange.record) else { return nil }
    let date = fields.read(Exchange.date)
    let other = fields.read(Exchange.other)
    _ = fields.read(CalendarFormat.source)
    guard let date, let other else { return nil }
    return (date, WorkingCalendar.instead(of: other))
  }

  private func isAbout(_ error: CalendarError, _ item: Field) -> Bool {
    switch error {
    case .listedOutside(let date, _), .noRestDayToWork(let date):
      item.node[CalendarFormat.Holiday.date.name]?.text == date.iso
    case .outside, .limitOutOfBounds, .noOfficeHours, .officeHoursOutOfOrder, .noWorkingWeekday,
      .coversTooManyDays:
      false
    }
  }

  private func errorField(_ error: CalendarError) -> String {
    switch error {
    case .noOfficeHours, .officeHoursOutOfOrder: CalendarFormat.hours.name
    case .noWorkingWeekday: CalendarFormat.weeklyRest.name
    case .outside, .limitOutOfBounds, .coversTooManyDays, .listedOutside, .noRestDayToWork:
      CalendarFormat.covers.name
    }
  }
}

extension Finding {
  static func notExchanged(_ date: CivilDate) -> Finding {
    Finding(
      .calendarDisagrees,
      Phrase(
        "ngày \(date.text) không có trong “holidays”, nên không có ngày nghỉ nào được làm bù",
        "\(date.text) is not among “holidays”, so there is no day off that is worked instead"),
      remedy: Phrase(
        "viết ngày nghỉ được hoán đổi, hoặc thêm ngày ấy vào “holidays”",
        "name the day off that was exchanged, or add this day to “holidays”"))
  }

  static func notHours(_ text: String) -> Finding {
    Finding(
      .notAMoment,
      Phrase(
        "“\(text.excerpt)” không phải giờ mở cửa",
        "“\(text.excerpt)” is not a range of office hours"),
      remedy: Phrase("viết như \"08:00-12:00\"", "write it like \"08:00-12:00\""))
  }
}
