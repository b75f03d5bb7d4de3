import CommandOptions
import Courses
import Documents
import JSON
import Reports
import Runner
import Scoring
import Screens
import Storage
import Wording
import WorkCalendar

/// Shows courses: `tapsu course list` and `tapsu course show COURSE`.
struct CourseShowCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func list() throws(Failure) {
    var entries: [CourseListReport.Entry] = []
    if let store = try environment.storeToRead() {
      for id in try environment.kept({ () throws(StorageError) in try store.courses() }) {
        let desk = try CourseDesk(id.text, in: store, environment)
        let counts = try environment.kept { () throws(StorageError) in
          try store.attemptCounts(of: id)
        }
        entries.append(
          CourseListReport.Entry(
            course: desk.course, trainees: try desk.roster.trainees.count, attempts: counts.all,
            finished: counts.finished))
      }
    }
    let report = CourseListReport(entries, now: environment.now)
    try show(report.document(language), report.table(language), report.json(language))
  }

  func show(_ operands: [String]) throws(Failure) {
    let store = try environment.storeToRead(environment.courseID(operands[0]))
    let desk = try CourseDesk(operands[0], in: store, environment)
    let attempts = try environment.kept { () throws(StorageError) in
      try store.attempts(of: desk.id)
    }
    var scores = ScoredAttempts(AttemptArchive(store, language: language), environment)
    var told: [CourseReport.Attempt] = []
    for attempt in attempts { told.append(try Self.told(attempt, desk.course, &scores)) }
    let signIns = try environment.kept { () throws(StorageError) in
      options.has("log") ? try store.signIns(of: desk.id) : []
    }
    let report = CourseReport(
      desk.course, try desk.roster, told, now: environment.now,
      ledger: options.has("log") ? desk.records : [], signIns: signIns)
    try show(report.document(language), report.trainees(language), report.json(language))
  }

  /// What a course tells of an attempt; whether it is enough is held against the mark that counts now.
  private static func told(
    _ attempt: CourseAttempt, _ course: Course, _ scores: inout ScoredAttempts
  ) throws(Failure) -> CourseReport.Attempt {
    let (place, record) = (attempt.place, attempt.record)
    let standing: CourseReport.Attempt.Standing
    if record.damage != nil {
      standing = .unreadable
    } else if !record.isFinished {
      standing = .unfinished
    } else if let card = try scores.scored(record)?.decided {
      let mark = course.marks[record.header.scenario]?.percent
      let isEnough = mark.map { card.percent >= $0 } ?? card.isPassed
      standing = .finished(
        percent: card.percent, isPassed: isEnough && card.failPoints.isEmpty)
    } else {
      standing = .unreadable
    }
    return CourseReport.Attempt(
      number: record.id.number, trainee: place.trainee, unit: place.unit,
      assignment: place.assignment, scenario: record.header.scenario, ordinal: place.ordinal,
      startedAt: Instant(unixMilliseconds: record.header.startedAt), standing: standing)
  }

  /// Shows a report in the form that was asked for.
  private func show(
    _ document: Document, _ table: Table, _ json: JSONValue
  ) throws(Failure) {
    if options.has("json") { return Output.show(json.prettyText) }
    if options.has("csv") { return Output.showTable(table.csv(language, .marked)) }
    if let path = options.value("html") { return try Output.savePage(document, to: path) }
    if let path = options.value("workbook") {
      return try Output.saveWorkbook(document, to: path, madeAt: Int(wallMilliseconds() / 1000))
    }
    document.lines().forEach(Output.say)
  }
}
