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
struct CourseRecordCommand: CourseCommand {
  let environment: Environment
  let options: ParsedOptions

  // MARK: - By agency

  /// The results of the agencies that trainees come from, of exams unless an assignment is named: of one
  /// course, or of all that the store has.
  func agencies(_ operands: [String]) throws(Failure) {
    let desk = try operands.isEmpty ? nil : courseToRead(operands)
    let query = AgencyQuery(
      course: desk?.id, assignment: try assignment(in: desk), began: try began())
    guard let (store, behind) = try environment.reckoned(desk?.id) else {
      throw Failure(
        status: .noInput,
        lines: [Phrase("Chưa có lớp nào.", "There are no courses.")[language]])
    }
    let found = try environment.kept { () throws(StorageError) in try store.agencyFigures(query) }
    let title = desk?.course.details.title ?? Phrase("Mọi lớp", "All courses")[language]
    let report = AgencyReport(title, AgencyResults(found.agencies, all: found.all))
    try show(report.document(language), report.table(language))
    if !behind.isEmpty { Output.complain(Self.incomplete(behind)[language]) }
  }

  private func assignment(in desk: OpenedCourse?) throws(Failure) -> AssignmentID? {
    guard let name = options.value("assignment") else { return nil }
    guard let desk else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--assignment: ghi cả lớp có bài ấy.", "--assignment: name the course that has it too.")[
              language]
        ])
    }
    return try assignment(name, everOf: desk.course).id
  }

  /// Between which moments attempts have to have begun to count.
  private func began() throws(Failure) -> Range<Int64>? {
    let from = try options.value("from").map { text throws(Failure) in
      try environment.moment(text, of: "from").unixMilliseconds
    }
    let to = try options.value("to").map { text throws(Failure) in
      try environment.moment(text, of: "to", .end).unixMilliseconds
    }
    guard from != nil || to != nil else { return nil }
    let (first, last) = (from ?? 0, to ?? .max)
    guard first < last else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase("--to phải sau --from.", "--to has to be after --from.")[language]
        ])
    }
    return first..<last
  }

  private static func incomplete(_ courses: [CourseID]) -> Phrase {
    let names = courses.map(\.text).joined(separator: ", ")
    return Phrase(
      "Chưa đủ: có lượt chưa tính được ở \(names). Nếu kho này chỉ được đọc thì chạy lại lệnh ở máy chủ của lớp ấy.",
      "Not complete: attempts of \(names) are not counted yet. If this store may only be read, run this where those courses are held."
    )
  }

  // MARK: - Minutes

  /// The minutes of an assignment, or a note for them; both where a form of them is asked for too.
  func minutes(_ operands: [String]) throws(Failure) {
    if let note = options.value("note") {
      try keep(note, operands)
      guard options.isExported else { return }
    }
    let desk = try courseToRead(operands)
    let assignment = try assignment(operands[1], everOf: desk.course)
    let disguise = try disguise(desk)
    let signIns = try environment.kept { () throws(StorageError) in
      desk.store.isCentre ? nil : try desk.store.signIns(of: desk.id)
    }
    let roster = try desk.everybody
    let sittings = try sittings(of: assignment, desk, disguise)
    let report = MinutesReport(
      desk.course, assignment, disguise?.roster(roster) ?? roster, sittings,
      disguise?.records(desk.records) ?? desk.records, signIns.map { disguise?.signIns($0) ?? $0 },
      madeAt: environment.now)
    try show(report.document(language), report.table(language))
  }

  private func keep(_ note: String, _ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    let assignment = try assignment(operands[1], everOf: desk.course)
    try desk.decide(.board(.noted(assignment.id, try text(note, of: "note"))))
    tellDone(
      Phrase("Đã ghi vào sổ lớp để đưa vào biên bản.", "Written into the ledger for the minutes."))
  }

  private func sittings(
    of assignment: Assignment, _ desk: OpenedCourse, _ disguise: CourseDisguise?
  ) throws(Failure) -> [MinutesReport.Sitting] {
    let sittings = try MarkedCourse(desk, environment).sittings(assignment: assignment.id.text)
    let countings = try desk.countings(sittings.map(\.attempt))
    return sittings.map { sitting in
      let (place, record, worked) = (
        sitting.attempt.place, sitting.attempt.record, sitting.marked
      )
      let leaps = worked?.events.count { $0.activity == .clockLeapt } ?? 0
      let minutes = worked.map {
        Int($0.scenario.time.limits.shiftMilliseconds / Instant.millisecondsPerMinute)
      }
      return MinutesReport.Sitting(
        number: record.id.number, trainee: disguise?.code(place.trainee) ?? place.trainee,
        unit: disguise == nil ? place.unit : "",
        startedAt: Instant(unixMilliseconds: record.header.startedAt), limitMinutes: minutes,
        clockLeaps: leaps, end: Self.end(of: record, worked),
        counting: countings[record.id] ?? .counts,
        isSent: record.origin != nil && !desk.course.received.contains(record.id.number))
    }
  }

  private static func end(
    of record: AttemptRecord, _ worked: MarkedAttempt?
  ) -> MinutesReport.Sitting.End {
    guard let closedAt = record.standing.closedAt else { return .unfinished }
    guard let outcome = worked?.outcome else { return .unreadable }
    return .finished(
      MinutesReport.Sitting.Score(
        at: Instant(unixMilliseconds: closedAt), closing: outcome.decided.closing,
        found: outcome.found.percent, decided: outcome.decided.percent,
        isPassed: outcome.decided.isPassed, open: outcome.open))
  }

  // MARK: - Difficulties

  /// What trainees reported, by scenario and rule; with a number and a text, the answer to one of them first.
  func difficulties(_ operands: [String]) throws(Failure) {
    if operands.count > 1 || options.has("answer") || options.has("adjust") {
      try answer(operands)
      guard options.isExported else { return }
    }
    let desk = try courseToRead(operands)
    let disguise = try disguise(desk)
    let only = try options.value("assignment").map { name throws(Failure) in
      try assignment(name, everOf: desk.course).id
    }
    let report = DifficultiesReport(
      desk.course.details.title, try entries(desk, disguise, at: only),
      disguise?.records(desk.records) ?? desk.records)
    try show(report.document(language), report.table(language))
  }

  private func entries(
    _ desk: OpenedCourse, _ disguise: CourseDisguise?, at assignment: AssignmentID? = nil
  ) throws(Failure) -> [DifficultiesReport.Entry] {
    let archive = AttemptArchive(desk.store, language: language)
    let attempts = try desk.attempts.filter { attempt in
      attempt.record.isFinished && assignment.map { $0 == attempt.place.assignment } ?? true
    }
    let (all, language) = (attempts.count, language)
    let found = try EveryCore.map(attempts, with: KnownScenarios()) { done in
      Output.tellProgress(done, of: all, language)
    } _: { known, attempt in
      Result { () throws(ArchiveError) in
        let opened = try archive.open(attempt.record.id, &known)
        return FlaggedDifficulty.all(in: opened.events, of: opened.scenario)
      }
    }
    var entries: [DifficultiesReport.Entry] = []
    for (attempt, found) in zip(attempts, found) {
      switch found {
      case .failure(let error):
        guard !error.mayPass else { throw error.failure(language) }
        error.lines(language).forEach(Output.complain)
      case .success(let flags):
        entries += flags.map { flag in
          DifficultiesReport.Entry(
            place: TextPlace(attempt: attempt.record.id.number, event: flag.event),
            scenario: attempt.record.header.scenario, petition: flag.petition.text,
            rules: flag.rules.map { .init(id: $0.id.text, title: $0.title) },
            text: disguise?.text(flag.text) ?? flag.text)
        }
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
    let desk = try courseToChange(operands)
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
    tellDone(Phrase("Đã ghi câu trả lời vào sổ lớp.", "The answer is in the ledger."))
  }

  // MARK: - What all of them need

  private func text(_ words: String, of option: String) throws(Failure) -> String {
    let text = try environment.text(words, of: option)
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

  /// Says what was written down, beside what may go into a file.
  private func tellDone(_ phrase: Phrase) {
    options.isExported ? Output.complain(phrase[language]) : Output.say(phrase[language])
  }

  /// What stays on the terminal is for whoever holds the course; what leaves it goes anywhere.
  private func disguise(_ desk: OpenedCourse) throws(Failure) -> CourseDisguise? {
    guard options.isExported, !options.has("identified") else { return nil }
    return try CourseDisguise(desk)
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
