import Attainment
import CommandOptions
import CourseReports
import Courses
import Documents
import Marking
import Petitions
import Reports
import Rules
import Runner
import Scenarios
import Scoring
import Storage
import Wording
import WorkCalendar

/// What a course gives to its files: `tapsu course agencies|minutes|difficulties COURSE`.
struct CourseRecordCommand {
  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  // MARK: - By agency

  /// The results of the agencies that trainees come from, of exams unless an assignment is named.
  func agencies(_ operands: [String]) throws(Failure) {
    let desk = try self.desk(operands[0])
    var wanted = Set(desk.course.assignments.filter { $0.mode == .exam }.map(\.id))
    if let name = options.value("assignment") { wanted = [try assignment(name, of: desk).id] }
    let marked = try MarkingDesk(desk.id.text, in: desk.store, environment).attempts()
    var firsts: Set<String> = []
    let counted = marked.sorted { $0.place.ordinal < $1.place.ordinal }.filter { attempt in
      wanted.contains(attempt.place.assignment)
        && firsts.insert("\(attempt.place.assignment) \(attempt.place.trainee)").inserted
    }
    let results = AgencyResults(
      enrolled: try desk.roster.trainees.map { ($0.unit, $0.code.text) },
      counted.map { attempt in
        AgencyShift(
          agency: attempt.place.unit, trainee: attempt.place.trainee.text, of: attempt.scenario,
          events: attempt.events, card: attempt.outcome.decided,
          isPassed: desk.course.passes(attempt.outcome.decided))
      })
    let report = AgencyReport(
      desk.course.details.title, results,
      provisionalCount: counted.count { $0.outcome.isProvisional })
    try show(report.document(language), report.table(language))
  }

  // MARK: - Minutes

  /// The minutes of an assignment, or a note for them.
  func minutes(_ operands: [String]) throws(Failure) {
    if let note = options.value("note") { return try keep(note, operands) }
    let desk = try self.desk(operands[0])
    let assignment = try assignment(operands[1], of: desk)
    let disguise = try disguise(desk)
    let signIns = try environment.kept { () throws(StorageError) in
      try desk.store.signIns(of: desk.id)
    }
    let roster = try desk.roster
    let sittings = try sittings(of: assignment, desk, disguise)
    let report = MinutesReport(
      desk.course, assignment, disguise?.roster(roster) ?? roster, sittings,
      disguise?.records(desk.records) ?? desk.records, disguise?.signIns(signIns) ?? signIns,
      madeAt: environment.now)
    try show(report.document(language), report.table(language))
  }

  private func keep(_ note: String, _ operands: [String]) throws(Failure) {
    let desk = try CourseDesk(operands[0], in: environment.store(), environment)
    let assignment = try assignment(operands[1], of: desk)
    try desk.decide(.board(.noted(assignment.id, try text(note, of: "note"))))
    Output.say(
      Phrase("Đã ghi vào sổ lớp để đưa vào biên bản.", "Written into the ledger for the minutes.")[
        language])
  }

  private func sittings(
    of assignment: Assignment, _ desk: CourseDesk, _ disguise: CourseDisguise?
  ) throws(Failure) -> [MinutesReport.Sitting] {
    let marked = try MarkingDesk(desk.id.text, in: desk.store, environment)
      .attempts(assignment: assignment.id.text)
    let outcomes = Dictionary(marked.map { ($0.record.id, $0) }) { first, _ in first }
    let attempts = try environment.kept { () throws(StorageError) in
      try desk.store.attempts(of: desk.id)
    }
    return attempts.filter { $0.place.assignment == assignment.id }.map { attempt in
      let (place, record) = (attempt.place, attempt.record)
      let worked = outcomes[record.id]
      let leaps = worked?.events.count { $0.activity == .clockLeapt } ?? 0
      let minutes = worked.map {
        Int($0.scenario.time.limits.shiftMilliseconds / Instant.millisecondsPerMinute)
      }
      return MinutesReport.Sitting(
        number: record.id.number, trainee: disguise?.code(place.trainee) ?? place.trainee,
        unit: disguise == nil ? place.unit : "",
        startedAt: Instant(unixMilliseconds: record.header.startedAt), limitMinutes: minutes,
        clockLeaps: leaps, end: Self.end(of: record, worked, desk.course))
    }
  }

  private static func end(
    of record: AttemptRecord, _ worked: MarkedAttempt?, _ course: Course
  ) -> MinutesReport.Sitting.End {
    guard let closedAt = record.standing.closedAt else { return .unfinished }
    guard let outcome = worked?.outcome else { return .unreadable }
    return .finished(
      MinutesReport.Sitting.Outcome(
        at: Instant(unixMilliseconds: closedAt), closing: outcome.decided.closing,
        found: outcome.found.percent, decided: outcome.decided.percent,
        isPassed: course.passes(outcome.decided), unread: outcome.unreadNearCount))
  }

  // MARK: - Difficulties

  /// What trainees reported, by scenario and rule; with a number and a text, the answer to one of them.
  func difficulties(_ operands: [String]) throws(Failure) {
    if operands.count > 1 || options.has("answer") || options.has("adjust") {
      return try answer(operands)
    }
    let desk = try self.desk(operands[0])
    let disguise = try disguise(desk)
    let report = DifficultiesReport(
      desk.course.details.title, try entries(desk, disguise),
      disguise?.records(desk.records) ?? desk.records)
    try show(report.document(language), report.table(language))
  }

  private func entries(
    _ desk: CourseDesk, _ disguise: CourseDisguise?
  ) throws(Failure) -> [DifficultiesReport.Entry] {
    let archive = AttemptArchive(desk.store, language: language)
    let attempts = try environment.kept { () throws(StorageError) in
      try desk.store.attempts(of: desk.id)
    }
    var known = KnownScenarios()
    var entries: [DifficultiesReport.Entry] = []
    for attempt in attempts where attempt.record.isFinished {
      let opened: ArchivedAttempt
      do throws(ArchiveError) {
        opened = try archive.open(attempt.record.id, &known)
      } catch {
        error.lines(language).forEach(Output.complain)
        continue
      }
      entries += FlaggedDifficulty.all(in: opened.events, of: opened.scenario).map { flag in
        DifficultiesReport.Entry(
          place: TextPlace(attempt: opened.record.id.number, event: flag.event),
          scenario: opened.scenario.id.text, petition: flag.petition.text,
          rules: flag.rules.map { .init(id: $0.id.text, title: $0.title) },
          text: disguise?.text(flag.text) ?? flag.text)
      }
    }
    return entries
  }

  private func answer(_ operands: [String]) throws(Failure) {
    guard operands.count > 1, let words = options.value("answer") else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "Ghi số của vướng mắc, như 12/34, và câu trả lời: --answer \"…\".",
            "Give the number of a difficulty, such as 12/34, and the answer: --answer \"…\".")[
              language]
        ])
    }
    let desk = try CourseDesk(operands[0], in: environment.store(), environment)
    let number = operands[1]
    let entries = try entries(desk, nil)
    guard let entry = entries.first(where: { "\($0.place.attempt)/\($0.place.event)" == number })
    else {
      let shown = number.onOneLine
      throw Failure(
        status: .noInput,
        lines: [
          Phrase(
            "Lớp không có vướng mắc số “\(shown)”. Xem: tapsu course difficulties \(desk.id)",
            "The course has no difficulty “\(shown)”. See: tapsu course difficulties \(desk.id)")[
              language]
        ])
    }
    let kind: DifficultyAnswer = options.has("adjust") ? .adjusted : .explained
    try desk.decide(.board(.answered(entry.place, kind, try text(words, of: "answer"))))
    Output.say(
      Phrase(
        "Đã ghi câu trả lời vào sổ lớp.", "The answer stands in the ledger.")[language])
  }

  // MARK: - What all of them need

  private func desk(_ name: String) throws(Failure) -> CourseDesk {
    try CourseDesk(name, in: environment.storeToRead(environment.courseID(name)), environment)
  }

  private func assignment(_ name: String, of desk: CourseDesk) throws(Failure) -> Assignment {
    let id = try environment.assignmentID(name)
    guard let assignment = desk.course.assignment(id) else {
      throw Failure(status: .noInput, lines: [StartRefusal.noSuchAssignment(id).phrase[language]])
    }
    return assignment
  }

  private func text(_ words: String, of option: String) throws(Failure) -> String {
    let text = words.onOneLine.composed
    guard 1...BoardEvent.textMaximum ~= text.count else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--\(option): ghi từ 1 đến \(BoardEvent.textMaximum) chữ.",
            "--\(option): write 1 to \(BoardEvent.textMaximum) characters.")[language]
        ])
    }
    return text
  }

  /// What stays on the terminal is for whoever holds the course; what leaves it goes anywhere.
  private func disguise(_ desk: CourseDesk) throws(Failure) -> CourseDisguise? {
    guard options.isExported, !options.has("identified") else { return nil }
    return CourseDisguise(desk.course, try desk.roster, desk.records)
  }

  private func show(_ document: Document, _ table: Table) throws(Failure) {
    if options.has("csv") { return Output.showTable(table.csv(language, .marked)) }
    try Output.show(document, as: options, madeAt: Int(wallMilliseconds() / 1000))
  }
}

extension ParsedOptions {
  /// Whether a report was asked for that leaves the terminal.
  var isExported: Bool { ["json", "csv", "html", "workbook"].contains { has($0) } }
}

extension Course {
  /// Whether a scorecard is enough, held against the mark that counts now.
  func passes(_ card: Scorecard) -> Bool {
    guard let mark = marks[card.scenario.text]?.percent else { return card.isPassed }
    return card.percent >= mark && card.failPoints.isEmpty
  }
}
