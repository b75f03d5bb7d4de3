import Auditing
import CommandOptions
import Diagnostics
import Documents
import EventLogs
import JSON
import Petitions
import Reports
import Rules
import ScenarioFiles
import Wording
import WorkCalendar

/// Judges a register that the simulator did not make: `tapsu audit LOG --rulebook R`.
struct AuditCommand {
  /// How much memory may be taken for holding a table before anybody needs to know: 64 MiB.
  private static let heldBytesWorthTelling = 64 << 20

  /// How many events of a log that is not held by itself are held all the same, to read it once:
  /// two million, some two hundred megabytes.
  private static let heldEventsMaximum = 2_000_000

  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    // The table of commands asks for both.
    let path = operands.first ?? ""
    let name = options.value("rulebook") ?? ""
    let rulebook = try environment.rulebook(name)
    let calendar = try environment.calendar(options, for: rulebook)
    var audit = try AuditOptions(options, environment.language)
    audit.ask(for: rulebook.attributesAsked)
    if rulebook.vocabulary == .shift {
      Output.complain(AuditOptions.shiftRules[environment.language])
    }

    var survey: LogSurvey?
    // The cases of a log that is not held by itself, where they are few enough to be.
    var held: [RegisterCase]?
    var reader = EventLogReader(.file(path), named: path, options: audit.log, cutting: .ahead)
    if let kind = reader.kind() {
      try AuditOptions.refuse(options, for: kind, environment.language)
      if needsSurvey(kind, audit, rulebook) {
        held = reader.rest(eventsMaximum: Self.heldEventsMaximum)
        survey = reader.surveyed
        if held == nil {
          // Read once more: holding what was read would hold a log of any size.
          reader = EventLogReader(
            .file(path), named: path, options: audit.log, survey: survey, cutting: .ahead)
        }
      }
    }
    if held == nil, let estimate = reader.heldByteEstimate() { announce(estimate) }
    var heldCases = held?.makeIterator()
    let isHeld = held != nil
    held = nil
    // Cases without an event that could be read wait for one that has some.
    var early: [RegisterCase] = []
    while early.last?.events.isEmpty ?? true,
      let subject = isHeld ? heldCases?.next() : reader.next()
    {
      early.append(subject)
    }
    // A file that cannot be read at all has no verdicts, not even counts of none.
    let isRead = early.contains { !$0.isBlank } && !reader.isUnnamed
    guard isRead || !reader.diagnostics.hasErrors else {
      return try finish(reader.diagnostics, held: 0, strays: 0)
    }
    let known = survey?.span ?? (reader.isHeld ? reader.span : nil)
    if let known { try audit.refuseEnd(before: known, environment.language) }
    let end =
      audit.end.map { RegisterEnd($0, .clock, line: nil) }
      ?? known?.last.map { RegisterEnd($0.moment, $0.precision, line: $0.line) }
    let auditor = Auditor(rulebook, calendar: calendar, until: end?.moment ?? .minimum)
    let form: AuditPool.Form = options.has("csv") ? .csv : options.has("json") ? .json : .sentences
    if form == .csv { Output.show(AuditWriter.csvHeader) }
    var pool = AuditPool(
      auditor, AuditWriter(auditor.sentences, environment.language), form, until: end)
    var names = NameWatch(rulebook)
    func take(_ subject: RegisterCase) {
      names.take(subject)
      pool.take(subject)
    }
    let isEmpty = early.isEmpty
    early.forEach(take)
    early = []
    while let subject = isHeld ? heldCases?.next() : reader.next() { take(subject) }
    pool.finish()
    let report = AuditReport(
      pool.counts, of: auditor.rules,
      midnights: audit.log.moments.midnightIsDay ? .certain : .doubtful, environment.language)
    switch form {
    case .json: Output.say(report.summaryJSON.canonicalText)
    case .csv: report.remarks.forEach(Output.complain)
    case .sentences: report.summary.lines().forEach(Output.say)
    }
    if !isEmpty {
      let unknown = names.unknown(beside: reader.unaskedNames)
      complain(of: unknown, in: reader.diagnostics.hasErrors ? .partial : .whole)
    }
    for option in reader.optionsWithoutEffect {
      Output.complain(AuditOptions.withoutEffect(option)[environment.language])
    }
    if let doubt = audit.doubt(aboutEndBehind: reader.span) {
      Output.complain(doubt[environment.language])
    }
    try finish(reader.diagnostics, held: reader.heldByteMaximum, strays: reader.strayCount)
    try audit.refuseEnd(before: reader.span, environment.language)
  }

  /// Whether a log has to be read once before its cases can be judged: for its last moment, and,
  /// where its cases are taken for sorted, for those that are not.
  private func needsSurvey(_ kind: LogKind, _ audit: AuditOptions, _ rulebook: Rulebook) -> Bool {
    switch kind {
    case .csv: audit.log.order == .grouped
    case .xes: audit.end == nil && Auditor.looksAtEnd(rulebook)
    }
  }

  /// Tells, before it is taken, how much memory a table in any order may need.
  private func announce(_ estimate: ClosedRange<Int>) {
    guard estimate.upperBound > Self.heldBytesWorthTelling else { return }
    let least = estimate.lowerBound >> 20
    let most = estimate.upperBound >> 20
    Output.complain(
      Phrase(
        "Bảng chưa xếp theo hồ sơ nên phải giữ cả bảng: cần chừng \(least) đến \(most) MB bộ nhớ. "
          + "Đã xếp theo hồ sơ thì dùng --grouped để khỏi phải giữ.",
        "The table is not known to be sorted by case, so all of it is held: this takes about \(least) to "
          + "\(most) MB of memory. If it is sorted by case, --grouped avoids that.")[
          environment.language])
  }

  /// Tells which names of the rules the register never has: no verdict shows a violation.
  private func complain(of names: [UnknownName], in reading: AuditTexts.Reading) {
    for unknown in names {
      let meant = nearest(to: unknown.name, among: unknown.known)
      let sentence = AuditTexts.unknown(unknown, nearest: meant, in: reading)
      Output.complain(sentence[environment.language])
    }
  }

  /// Tells what could not be read, and what holding the log took.
  private func finish(
    _ diagnostics: DiagnosticList, held: Int, strays: Int
  ) throws(Failure) {
    let language = environment.language
    for diagnostic in diagnostics {
      Output.complain(diagnostic.render(language: language, sourceLine: nil))
    }
    if let remark = diagnostics.remark { Output.complain(remark[language]) }
    if strays > 0 {
      Output.complain(
        Phrase(
          "\(strays) dòng không rõ thuộc hồ sơ nào, nên không hồ sơ nào chắc là đủ: tất cả đều “không chắc”.",
          "\(strays.counted("row names", "rows name")) no case, so no case is certain to be complete: "
            + "all are “uncertain”.")[
            language])
    }
    if held > Self.heldBytesWorthTelling {
      let megabytes = (held + (1 << 20) - 1) >> 20
      Output.complain(
        Phrase(
          "Đã giữ \(megabytes) MB dữ liệu trong bộ nhớ.",
          "Held \(megabytes) MB of the log in memory.")[
            language])
    }
    if diagnostics.hasErrors { throw Failure(status: .badData, lines: []) }
  }
}

extension RegisterCase {
  /// Whether nothing at all is told of the case.
  fileprivate var isBlank: Bool { events.isEmpty && unreadableCount == 0 }
}

extension Environment {
  /// The rulebook that an option names: a file, or one of the library.
  func rulebook(_ name: String) throws(Failure) -> Rulebook {
    let result = try library(for: name).rulebook(name)
    guard let rulebook = result.rulebook else {
      throw Failure(
        status: result.report.diagnostics.areAllMissing ? .noInput : .badData,
        lines: result.report.diagnostics.map { result.report.render($0, language: language) })
    }
    return rulebook
  }

  /// The calendar for a rulebook; where there is no library, one is needed only by limits in days
  /// and hours of work, and may lie where the rulebook lies.
  func calendar(
    _ options: ParsedOptions, for rulebook: Rulebook
  ) throws(Failure) -> WorkingCalendar {
    do throws(Failure) {
      return try calendar(options)
    } catch {
      guard options.value("calendar") == nil else { throw error }
      guard Auditor.needsCalendar(rulebook) else { return .unknown }
      let beside = ScenarioLibrary.around(options.value("rulebook") ?? "")
      if let calendar = beside.calendar(Self.standardCalendar) { return calendar }
      let place = "\(beside.root)/calendars/\(Self.standardCalendar).yaml".printable
      throw Failure(
        status: error.status,
        lines: [
          Phrase(
            "Bộ quy tắc này tính hạn theo ngày, giờ làm việc, nên cần một lịch nghỉ mà ở đây chưa có: "
              + "thêm --calendar TỆP, hoặc --scenarios THƯ_MỤC có calendars/\(Self.standardCalendar).yaml, "
              + "hoặc chép tệp ấy vào \(place).",
            "This rulebook counts limits in working days or hours, for which a calendar is needed that is "
              + "not here: add --calendar FILE, or --scenarios with a FOLDER that has "
              + "calendars/\(Self.standardCalendar).yaml, or copy that file to \(place).")[language]
        ])
    }
  }
}
