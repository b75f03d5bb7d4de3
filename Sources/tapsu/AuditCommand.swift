import Auditing
import CommandOptions
import Diagnostics
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
  private let environment: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let language = environment.language
    guard operands.count == 1, let path = operands.first, let name = options.value("rulebook")
    else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase("Cách dùng: ", "Usage: ")[language]
            + "tapsu audit LOG --rulebook ID|FILE [--columns case=…,activity=…,timestamp=…,data=…]"
            + " [--grouped] [--complete] [--until 2023-12-31] [--calendar ID] [--json|--csv]"
        ])
    }
    let rulebook = try environment.rulebook(name)
    let calendar = try environment.calendar(options)
    let logOptions = try logOptions()
    let end = try end(of: path, rulebook, logOptions)
    var auditor = Auditor(rulebook, calendar: calendar, until: end)
    var report = AuditReport(auditor.rules, language)
    if options.has("csv") { Output.say(AuditReport.csvHeader) }
    var reader = EventLogReader(.file(path), named: path, options: logOptions)
    while let logCase = reader.next() {
      let audit = auditor.judge(AuditCase(logCase))
      report.count(audit, events: logCase.events.count)
      if options.has("csv") {
        report.csv(audit).forEach(Output.say)
      } else if options.has("json") {
        Output.say(report.json(audit).canonicalText)
      } else {
        report.lines(audit).forEach(Output.say)
      }
    }
    if options.has("json") {
      Output.say(report.summaryJSON.canonicalText)
    } else if !options.has("csv") {
      report.summary.forEach(Output.say)
    }
    try finish(reader.diagnostics, held: reader.heldByteMaximum, strays: reader.strayCount)
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
          "\(strays) dòng không rõ thuộc hồ sơ nào: mọi kết luận đều có thể thiếu chúng.",
          "\(strays) rows belong to no known case: any verdict may lack them.")[language])
    }
    if held > 0 {
      let megabytes = (held + (1 << 20) - 1) >> 20
      Output.complain(
        Phrase(
          "Đã giữ tối đa \(megabytes) MB dữ liệu trong bộ nhớ; tệp xếp theo hồ sơ thì dùng "
            + "--grouped để khỏi phải giữ.",
          "Held up to \(megabytes) MB of the log in memory; --grouped holds nothing where the file "
            + "is sorted by case.")[language])
    }
    if diagnostics.hasErrors { throw Failure(status: .badData, lines: []) }
  }

  private func logOptions() throws(Failure) -> LogOptions {
    var logOptions = LogOptions()
    if let text = options.value("columns") {
      guard let columns = ColumnMap(parsing: text) else {
        throw Failure(
          status: .usage,
          lines: [
            "--columns: “\(text.printable)”: case=…,activity=…,timestamp=…,data=…"
          ])
      }
      logOptions.columns = columns
    }
    if options.has("grouped") { logOptions.order = .grouped }
    if options.has("complete") { logOptions.transitions = .complete }
    return logOptions
  }

  /// Up to when the register tells everything: what was said, or its last moment.
  private func end(
    of path: String, _ rulebook: Rulebook, _ logOptions: LogOptions
  ) throws(Failure) -> Instant {
    if let text = options.value("until") {
      if let moment = Instant(iso: text) ?? CivilDate(iso: text)?.end { return moment }
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--until: “\(text.printable)”: viết như 2023-12-31 hoặc 2023-12-31T17:00",
            "--until: “\(text.printable)”: written 2023-12-31 or 2023-12-31T17:00")[
              environment.language]
        ])
    }
    guard Auditor.looksAtEnd(rulebook) else { return .minimum }
    // Read once more for its last moment: holding the verdicts back would hold the log.
    var reader = EventLogReader(.file(path), named: path, options: logOptions)
    var last = Instant.minimum
    while let logCase = reader.next() {
      if let moment = logCase.events.last?.moment, moment > last { last = moment }
    }
    return last
  }
}

extension AuditCase {
  init(_ logCase: LogCase) {
    self.init(
      identifier: logCase.identifier, line: logCase.line, attributes: logCase.attributes,
      events: logCase.events.map {
        AuditEvent(
          activity: $0.activity, at: $0.moment, line: $0.line, attributes: $0.attributes)
      }, completeness: logCase.unreadableCount > 0 ? .damaged : .whole)
  }
}

extension Environment {
  /// The rulebook that an option names: a file, or one of the library.
  func rulebook(_ name: String) throws(Failure) -> Rulebook {
    let library = try library()
    let result = library.rulebook(name)
    guard let rulebook = result.rulebook else {
      throw Failure(
        status: .badData,
        lines: result.report.diagnostics.map { result.report.render($0, language: language) })
    }
    return rulebook
  }
}
