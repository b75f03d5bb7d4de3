import CommandOptions
import JSON
import Reports
import ScenarioFiles
import Wording
import WorkCalendar

/// Counts a deadline: `tapsu deadline MOMENT LIMIT`.
struct DeadlineCommand {
  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let language = environment.language
    let day = CivilDate(iso: operands[0])
    guard let start = day?.start ?? Instant(iso: operands[0]) else {
      throw refused(
        operands[0],
        Phrase(
          "thời điểm phải có thật và viết như 2023-02-13T08:12, từ 00:00 đến 23:59; hạn tính bằng ngày chỉ cần ngày, như 2023-02-13",
          "the time must exist and be written like 2023-02-13T08:12, from 00:00 to 23:59; for a limit in days the date is enough, like 2023-02-13"
        ))
    }
    // A limit of several words may stand without quotes.
    let limit = try limit(operands.dropFirst().joined(separator: " "))
    if day != nil, !limit.isInDays {
      throw refused(
        operands[0],
        Phrase(
          "hạn tính bằng giờ cần cả giờ bắt đầu, như \(operands[0])T08:12",
          "a limit in hours needs the time of day too, like \(operands[0])T08:12"))
    }
    let calendar = try environment.calendar(options)
    do throws(CalendarError) {
      let report = DeadlineReport(
        try calendar.deadline(from: start, limit: limit), in: calendar,
        from: day == nil ? .moment : .day)
      if options.has("json") {
        Output.show(report.json(language).prettyText)
      } else {
        report.lines(language).forEach(Output.say)
      }
    } catch {
      throw Failure(status: .badData, lines: [error.phrase[language]])
    }
  }

  private func limit(_ text: String) throws(Failure) -> CalendarLimit {
    switch TimeLimit(text) {
    case .simulated(let limit)?: return limit
    case nil where TimeLimit.isTooLong(text):
      throw refused(
        text,
        Phrase(
          "thời hạn dài nhất là \(CalendarLimit.daysMaximum) ngày",
          "the longest limit is \(CalendarLimit.daysMaximum) days"))
    case .real?:
      throw refused(
        text,
        Phrase(
          "giờ thực tế của học viên không tính theo lịch; viết như \"5 ngày làm việc\"",
          "real time is not counted by a calendar; write it like \"5 working days\""))
    case nil:
      throw refused(
        text,
        Phrase(
          "thời hạn viết như \"5 ngày làm việc\", \"8 giờ làm việc\", \"20 ngày\", số từ 1 trở lên",
          "write a limit like \"5 working days\", \"8 working hours\" or \"20 days\", from 1 upwards"
        )
      )
    }
  }

  private func refused(_ text: String, _ reason: Phrase) -> Failure {
    let language = environment.language
    return Failure(status: .usage, lines: ["“\(text.printable)”: \(reason[language])"])
  }
}

extension CalendarLimit {
  /// Whether whole days are counted, for which the time of day that they begin at is nothing.
  fileprivate var isInDays: Bool {
    switch self {
    case .workingDays, .calendarDays: true
    case .workingHours, .minutes: false
    }
  }
}

extension Environment {
  /// The calendar in which limits are counted unless another is named.
  static let standardCalendar = "viet-nam"

  /// The calendar that the options name, or the standard one.
  func calendar(_ options: ParsedOptions) throws(Failure) -> WorkingCalendar {
    let id = options.value("calendar") ?? Self.standardCalendar
    let library = try library(for: id)
    guard let calendar = library.calendar(id) else {
      let place = Self.isPath(id) ? id : library.root + "/calendars"
      throw Failure(
        status: .noInput,
        lines: [
          Phrase(
            "Không đọc được lịch “\(id.printable)”. Xem: tapsu check \(place.printable)",
            "The calendar “\(id.printable)” cannot be read. See: tapsu check \(place.printable)")[
              language]
        ])
    }
    return calendar
  }

  /// The folder of scenarios in which a name is looked up; a file needs none.
  func library(for name: String) throws(Failure) -> ScenarioLibrary {
    do throws(Failure) {
      return try library()
    } catch {
      guard Self.isPath(name) else { throw error }
      return ScenarioLibrary(root: ".")
    }
  }

  /// The folder of scenarios beside which files are checked; where there is none, they stand alone.
  func libraryForFiles() throws(Failure) -> ScenarioLibrary {
    try library(for: "./")
  }

  private static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".yaml")
  }
}
