import OfficialText
import Rules
import WorkCalendar

@testable import TextJudging

/// Cases that no scenario has, as those at the desk know them on a day.
enum KnownCase {
  /// The calendar of a year without holidays.
  static let calendar: WorkingCalendar? = {
    guard let start = CivilDate(iso: "2024-01-01"), let end = CivilDate(iso: "2024-12-31"),
      let hours = OfficeHours("08:00-17:00")
    else { return nil }
    return try? WorkingCalendar(
      id: "plain", hours: [hours], weeklyRest: [.saturday, .sunday], holidays: [:],
      workingDaysInstead: [:], covers: start...end)
  }()

  /// What is known of a message and of the answer to it, which may be what the sender has to be told.
  static func knowledge(
    message: String, answer: String, agencies: AgencyNames = .none, tellsAnswer: Bool = true
  ) -> CaseKnowledge? {
    guard let day = CivilDate(iso: "2024-05-14"), let calendar else { return nil }
    let desk = DeskKnowledge(
      agencies: agencies, calendar: calendar, lexicon: .vietnamese, texts: [], limits: [], on: day)
    let read = desk.read(answer, on: day)
    return CaseKnowledge(
      desk, texts: [desk.read(message, on: day), read], tellings: tellsAnswer ? [read] : [],
      days: [day], today: day)
  }
}
