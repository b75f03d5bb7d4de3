package import Documents
package import JSON
package import Wording
package import WorkCalendar

/// A deadline with its derivation, as a document and as JSON.
package struct DeadlineReport: Sendable {
  private let deadline: Deadline
  private let calendar: WorkingCalendar?
  private let start: Start

  /// What the count began from, as it was given.
  package enum Start: Sendable {
    case moment
    /// A day, of which no time was given and none is told.
    case day
  }

  /// A report that stands alone names the calendar it counted by; evidence in a scorecard, whose
  /// scenario has one calendar, does not.
  package init(
    _ deadline: Deadline, in calendar: WorkingCalendar? = nil, from start: Start = .moment
  ) {
    self.deadline = deadline
    self.calendar = calendar
    self.start = start
  }

  package func lines(_ language: Language) -> [String] { document(language).lines() }

  package func document(_ language: Language) -> Document {
    let lines = derivation(language) + (officeHours.map { [$0[language]] } ?? [])
    return Document(
      Phrase("Thời hạn", "A deadline")[language], in: language, lines.map { .paragraph($0) })
  }

  private func derivation(_ language: Language) -> [String] {
    let lines = deadline.derivation.map { $0.text(language) }
    guard start == .day else { return lines }
    let date = deadline.start.date
    let weekday = date.weekday.name
    let first = Phrase(
      "Mốc tính: \(weekday.vietnamese) \(date.text); ngày này không tính",
      "From \(weekday.english) \(date.text); that day is not counted")
    return [first[language]] + lines.dropFirst()
  }

  /// What a limit in office time rests on, which no law says; other limits do not ask for it.
  private var officeHours: Phrase? {
    guard let calendar, case .workingHours = deadline.limit else { return nil }
    let hours = calendar.hours.map(\.text).joined(separator: ", ")
    return Phrase(
      "Giờ làm việc theo lịch \(calendar.id): \(hours)",
      "Office hours in the calendar \(calendar.id): \(hours)")
  }

  package func json(_ language: Language) -> JSONValue {
    var members = [
      JSONMember("start", .text(start == .day ? deadline.start.date.iso : deadline.start.iso))
    ]
    if let calendar {
      if let limit = deadline.limit {
        members.append(JSONMember("limit", .text(limit.phrase[language])))
      }
      members.append(JSONMember("calendar", .text(calendar.id)))
    }
    members.append(JSONMember("due", .text(deadline.due.iso)))
    members.append(JSONMember("derivation", .array(derivation(language).map { .text($0) })))
    return .object(members)
  }
}
