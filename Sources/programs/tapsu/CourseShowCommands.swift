import CommandOptions
import Courses
import Documents
import Exports
import JSON
import Reports
import Runner
import Scoring
import Screens
import Storage
import Wording
import WorkCalendar

/// Shows courses: `tapsu course list` and `tapsu course show COURSE`.
struct CourseShowCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  func list() throws(Failure) {
    var entries: [CourseListReport.Entry] = []
    if let store = try environment.storeToRead() {
      for id in try environment.kept({ () throws(StorageError) in try store.courses() }) {
        let desk = try OpenedCourse(id.text, in: store, environment)
        let counts = try environment.kept { () throws(StorageError) in
          try store.attemptCounts(of: id)
        }
        entries.append(
          CourseListReport.Entry(
            course: desk.course, trainees: try desk.everybody.trainees.count, attempts: counts.all,
            finished: counts.finished))
      }
    }
    let report = CourseListReport(entries, now: environment.now)
    try show(report.document(language), report.table(language), report.json(language))
  }

  func show(_ operands: [String]) throws(Failure) {
    let desk = try courseToRead(operands)
    let reckoning = try CourseReckoning(desk, environment)
    reckoning.keep(environment)
    let told = reckoning.attempts.map { Self.told($0, reckoning) }
    let signIns = try environment.kept { () throws(StorageError) in
      options.has("log") ? try desk.store.signIns(of: desk.id) : []
    }
    let shown = ShownCourse(
      course: desk.course, roster: try desk.everybody, attempts: told,
      records: options.has("log") ? desk.records : [], signIns: signIns)
    let named = try named(shown, desk)
    let report = CourseReport(
      named.course, named.roster, named.attempts, now: environment.now, ledger: named.records,
      signIns: named.signIns, former: Set(try desk.former.map(\.code)))
    try show(report.document(language), report.trainees(language), report.json(language))
  }

  func log(_ operands: [String]) throws(Failure) {
    let desk = try courseToRead(operands)
    let signIns = try environment.kept { () throws(StorageError) in
      try desk.store.signIns(of: desk.id)
    }
    if desk.store.isCentre { Output.complain(MinutesReport.signInsElsewhere[language]) }
    let shown = try named(
      ShownCourse(
        course: desk.course, roster: try desk.roster, attempts: [], records: desk.records,
        signIns: signIns), desk)
    let report = CourseLogReport(shown.course, shown.records, shown.signIns)
    let table = report.table(language)
    try show(report.document(language), table, table.json)
  }

  /// What stays on the terminal is for whoever holds the course; what leaves it goes anywhere.
  private func named(
    _ shown: ShownCourse, _ desk: OpenedCourse
  ) throws(Failure) -> ShownCourse {
    options.isExported && !options.has("identified")
      ? shown.under(try CourseDisguise(desk)) : shown
  }

  /// What a course tells of an attempt.
  private static func told(
    _ attempt: CourseAttempt, _ reckoning: CourseReckoning
  ) -> CourseReport.Attempt {
    let (place, record) = (attempt.place, attempt.record)
    let standing: CourseReport.Attempt.Standing
    if record.damage != nil {
      standing = .unreadable
    } else if !record.isFinished {
      standing = .unfinished
    } else if let figures = reckoning.figures[record.id] {
      standing = .finished(
        percent: figures.percent, isPassed: figures.isPassed, waiting: figures.unread)
    } else {
      standing = .unreadable
    }
    return CourseReport.Attempt(
      number: record.id.number, trainee: place.trainee, unit: place.unit,
      assignment: place.assignment, scenario: record.header.scenario, ordinal: place.ordinal,
      startedAt: Instant(unixMilliseconds: record.header.startedAt), standing: standing,
      counting: reckoning.countings[record.id] ?? .counts)
  }

  /// Shows a report in the form that was asked for.
  private func show(
    _ document: Document, _ table: Table, _ json: JSONValue
  ) throws(Failure) {
    if options.has("json") { return Output.show(json.prettyText) }
    if options.has("csv") { return Output.showTable(table.csv(language, .marked)) }
    if try Output.save(document, as: options, madeAt: Int(wallMilliseconds() / 1000)) { return }
    document.lines().forEach(Output.say)
  }
}

/// A course as it is shown.
private struct ShownCourse {
  let course: Course
  let roster: Roster
  let attempts: [CourseReport.Attempt]
  let records: [CourseRecord]
  let signIns: [SignIn]

  /// The same course with pseudonyms for codes, as reports have them, and without names, units and
  /// addresses.
  func under(_ disguise: CourseDisguise) -> ShownCourse {
    ShownCourse(
      course: course.with(extraMinutesOf: disguise.code), roster: disguise.roster(roster),
      attempts: attempts.map { attempt in
        CourseReport.Attempt(
          number: attempt.number, trainee: disguise.code(attempt.trainee), unit: "",
          assignment: attempt.assignment, scenario: attempt.scenario, ordinal: attempt.ordinal,
          startedAt: attempt.startedAt, standing: attempt.standing, counting: attempt.counting)
      },
      records: disguise.records(records), signIns: disguise.signIns(signIns))
  }
}
