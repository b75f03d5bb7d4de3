import Diagnostics
import Wording
import WorkCalendar
import YAML

extension Loader {
  func readCalendar(_ document: Document) -> WorkingCalendar? {
    let known = ["title", "covers", "hours", "weekly-rest", "holidays", "working-days-instead"]
    guard let fields = document.fields(known, findings: findings) else { return nil }
    let errorsBefore = findings.list.errorCount
    let id = document.identifier(fields)
    _ = fields.required("title") { $0.title() }
    let covers = fields.required("covers") { readCovers($0) }
    let hours = fields.required("hours") { $0.list(atLeast: 1) { readHours($0) } }
    let rest = fields.required("weekly-rest") { $0.list { readWeekday($0) } }
    var holidays: [CivilDate: Phrase] = [:]
    var worked: [CivilDate: Phrase] = [:]
    let days = fields.required("holidays") { $0.items(atMost: Bounds.holidays) } ?? []
    for item in days {
      guard let (date, name) = readHoliday(item) else { continue }
      if holidays.updateValue(name, forKey: date) != nil { item.complain(.listedTwice(date.iso)) }
    }
    let exchanged = fields.optional("working-days-instead") {
      $0.items(atMost: Bounds.holidays)
    }
    for item in exchanged ?? [] {
      guard let (date, name) = readExchange(item) else { continue }
      if worked.updateValue(name, forKey: date) != nil { item.complain(.listedTwice(date.iso)) }
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
    guard let fields = field.fields(["from", "to"]) else { return nil }
    let from = fields.required("from") { $0.date() }
    let to = fields.required("to") { $0.date() }
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

  private func readWeekday(_ field: Field) -> Weekday? {
    field.choice(Weekday.allCases.map { "\($0)" }).flatMap { Weekday(name: $0) }
  }

  private func readHoliday(_ item: Field) -> (CivilDate, Phrase)? {
    guard let fields = item.fields(["date", "name", "source"]) else { return nil }
    let date = fields.required("date") { $0.date() }
    let name = fields.required("name") { $0.title() }
    _ = fields.optional("source") { $0.text() }
    guard let date, let name else { return nil }
    return (date, name)
  }

  private func readExchange(_ item: Field) -> (CivilDate, Phrase)? {
    guard let fields = item.fields(["date", "for", "source"]) else { return nil }
    let date = fields.required("date") { $0.date() }
    let other = fields.required("for") { $0.date() }
    _ = fields.optional("source") { $0.text() }
    guard let date, let other else { return nil }
    return (date, WorkingCalendar.instead(of: other))
  }

  private func isAbout(_ error: CalendarError, _ item: Field) -> Bool {
    switch error {
    case .listedOutside(let date, _), .noRestDayToWork(let date):
      item.node["date"]?.text == date.iso
    case .outside, .limitOutOfBounds, .noOfficeHours, .officeHoursOutOfOrder, .noWorkingWeekday,
      .coversTooManyDays:
      false
    }
  }

  private func errorField(_ error: CalendarError) -> String {
    switch error {
    case .noOfficeHours, .officeHoursOutOfOrder: "hours"
    case .noWorkingWeekday: "weekly-rest"
    case .outside, .limitOutOfBounds, .coversTooManyDays, .listedOutside, .noRestDayToWork:
      "covers"
    }
  }
}

extension Finding {
  static func notHours(_ text: String) -> Finding {
    Finding(
      .notAMoment,
      Phrase(
        "“\(text.excerpt)” không phải giờ mở cửa",
        "“\(text.excerpt)” is not a range of office hours"),
      remedy: Phrase("viết như \"08:00-12:00\"", "write it like \"08:00-12:00\""))
  }
}
