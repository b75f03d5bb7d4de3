import CommandOptions
import Courses
import JSON
import Runner
import Storage
import Wording
import WorkCalendar

/// A course as a command has it before it.
struct OpenedCourse {
  let store: any CourseStore
  private var kept: KeptCourse
  let environment: Environment

  var id: CourseID { kept.id }
  var course: Course { kept.course }
  var records: [CourseRecord] { kept.records }

  /// Opens the course that is named, to look at or to change.
  init(_ name: String, in store: any CourseStore, _ environment: Environment) throws(Failure) {
    let id = try environment.courseID(name)
    let kept = try environment.kept { () throws(StorageError) in try KeptCourse(id, in: store) }
    guard let kept else { throw environment.noCourse(id) }
    self.store = store
    self.kept = kept
    self.environment = environment
  }

  /// The course as it is now: of its ledger, only what is new is read.
  func fresh() throws(Failure) -> OpenedCourse {
    var desk = self
    desk.kept = try environment.kept { () throws(StorageError) in try kept.fresh(in: store) }
    return desk
  }

  var roster: Roster {
    get throws(Failure) {
      try environment.kept { () throws(StorageError) in try store.roster(of: id) }
    }
  }

  /// Everybody as rosters before had them, and those who were forgotten while they stood in one.
  var former: [Trainee] {
    get throws(Failure) {
      try environment.kept { () throws(StorageError) in try store.formerTrainees(of: id) }
    }
  }

  /// Whom the course counts as its own: the roster, and under their numbers those who were forgotten while they stood
  /// in it.
  var everybody: Roster {
    get throws(Failure) {
      Roster(try roster.trainees + former.filter(\.code.isForgotten))
    }
  }

  /// All its attempts, in the order of their numbers.
  var attempts: [CourseAttempt] {
    get throws(Failure) {
      try environment.kept { () throws(StorageError) in try store.attempts(of: id) }
    }
  }

  /// Keeps the hashes of new passwords, and that they were given.
  func keep(_ passwords: [TraineeCode: String]) throws(Failure) {
    let record = CourseRecord(
      at: environment.now, by: Environment.instructor,
      event: .gavePasswords(passwords.keys.sorted()))
    _ = try environment.kept { () throws(StorageError) in
      try store.keep(passwords, of: id, with: record.json.canonicalText, after: kept.head)
    }
  }

  /// Writes the course anew without these people, of whom it knew so many, and that it was done.
  /// - Returns: Whether the bytes that told of them are gone from the store.
  func forget(
    _ people: [ForgottenTrainee], counting count: Int, _ reason: ForgettingReason,
    _ plan: ForgettingPlan
  ) throws(Failure) -> Bool {
    let done = CourseRecord(
      at: environment.now, by: Environment.instructor,
      event: .forgot(count: count, reason, cleared: plan.cleared.map(\.number)))
    let ledger = records.map { $0.forgetting(people) } + [done]
    let forgetting = Forgetting(
      people, ledger: ledger.map(\.json.canonicalText), after: kept.head, attempts: plan.attempts)
    let archive = AttemptArchive(store, language: environment.language)
    for (id, bytes) in plan.bookmarks {
      do throws(ArchiveError) {
        try archive.keepBookmark(bytes, of: id)
      } catch {
        throw error.failure(environment.language)
      }
    }
    return try environment.kept { () throws(StorageError) in
      try store.forget(forgetting, in: id)
    }
  }

  /// Whether the ledger names any of these people.
  func isNamed(_ people: [ForgottenTrainee]) -> Bool {
    records.contains { $0.forgetting(people) != $0 }
  }

  /// Writes down what was decided, and with it the new roster if there is one.
  func decide(_ event: CourseEvent, roster: Roster? = nil) throws(Failure) {
    try environment.decide(event, in: id, after: kept.head, roster: roster, store)
  }
}

extension Environment {
  func courseID(_ text: String) throws(Failure) -> CourseID {
    guard let id = CourseID(text) else {
      throw notAWord(text, Phrase("tên lớp", "the name of a course"))
    }
    return id
  }

  func assignmentID(_ text: String) throws(Failure) -> AssignmentID {
    guard let id = AssignmentID(text) else {
      throw notAWord(text, Phrase("tên bài", "the name of an assignment"))
    }
    return id
  }

  func traineeCode(_ text: String) throws(Failure) -> TraineeCode {
    guard let code = TraineeCode(text) else {
      let shown = text.onOneLine
      throw Failure(
        status: .usage,
        lines: [
          Phrase("“\(shown)” không phải mã học viên.", "“\(shown)” is not the code of a trainee.")[
            language]
        ])
    }
    return code
  }

  private func notAWord(_ text: String, _ what: Phrase) -> Failure {
    let shown = text.onOneLine
    return Failure(
      status: .usage,
      lines: [
        Phrase(
          "“\(shown)” không dùng làm \(what.vietnamese) được: chỉ chữ thường không dấu, số và dấu gạch nối.",
          "“\(shown)” cannot be \(what.english): small plain letters, digits and hyphens only.")[
            language]
      ])
  }

  func noCourse(_ id: CourseID) -> Failure {
    Failure(
      status: .noInput,
      lines: [
        Phrase(
          "Không có lớp “\(id)”. Xem: tapsu course list",
          "There is no course “\(id)”. See: tapsu course list")[language]
      ])
  }

  /// The store that has a course to look at.
  func storeToRead(_ id: CourseID) throws(Failure) -> any CourseStore {
    guard let store = try storeToRead() else { throw noCourse(id) }
    return store
  }

  /// The moment that it is, as clocks in Vietnam read.
  var now: Instant { Instant(unixMilliseconds: wallMilliseconds()) }

  /// Writes a line into a course's ledger, in the name of this account.
  func decide(
    _ event: CourseEvent, in course: CourseID, after head: JournalHead?, roster: Roster? = nil,
    _ store: any CourseStore
  ) throws(Failure) {
    let record = CourseRecord(at: now, by: Self.instructor, event: event)
    _ = try kept { () throws(StorageError) in
      try store.append([record.json.canonicalText], to: course, after: head, roster: roster)
    }
  }

  /// Does something with a store, whose failure ends the program with a sentence.
  func kept<Result>(_ work: () throws(StorageError) -> Result) throws(Failure) -> Result {
    do throws(StorageError) {
      return try work()
    } catch {
      throw failure(of: error)
    }
  }

  func failure(of error: StorageError) -> Failure {
    Failure(status: error.status, lines: [error.phrase[language]])
  }

  /// A text that an option gives, on one line and without spaces at its ends, as it will be kept.
  ///
  /// What would do something without being seen is refused: the text stands in ledgers and reports for good.
  func text(_ words: String, of option: String) throws(Failure) -> String {
    let line = words.onOneLine.composed.drop(while: \.isWhitespace)
    let last = line.lastIndex { !$0.isWhitespace }
    let text = last.map { String(line[...$0]) } ?? ""
    guard text.unicodeScalars.contains("\u{FFFD}") else { return text }
    throw Failure(
      status: .usage,
      lines: [
        Phrase(
          "--\(option): “\(text)” có ký tự ẩn ở chỗ “\u{FFFD}”; hãy gõ lại.",
          "--\(option): “\(text)” has a hidden character at “\u{FFFD}”; type it again.")[language]
      ])
  }

  /// Which end of a span a moment is.
  enum Edge {
    case start
    case end
  }

  /// A moment that an option names: a day alone is its first moment, or, where something ends, its
  /// last.
  func moment(_ text: String, of option: String, _ edge: Edge = .start) throws(Failure) -> Instant {
    if let date = CivilDate(iso: text) {
      return Instant(date: date, minuteOfDay: edge == .start ? 0 : Instant.minutesPerDay)
    }
    guard let moment = Instant(iso: text) else {
      let shown = text.onOneLine
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--\(option): “\(shown)”: viết như 2026-03-01 hoặc 2026-03-01T08:00",
            "--\(option): “\(shown)”: write 2026-03-01 or 2026-03-01T08:00")[language]
        ])
    }
    return moment
  }

  /// A whole number within a range that an option gives; nil where the option is not given.
  func number(
    _ options: ParsedOptions, _ name: String, in range: ClosedRange<Int>
  ) throws(Failure) -> Int? {
    guard let text = options.value(name) else { return nil }
    guard let number = Int(text), range ~= number else {
      let shown = text.onOneLine
      throw Failure(
        status: .usage,
        lines: [
          Phrase(
            "--\(name): “\(shown)”: một số từ \(range.lowerBound) đến \(range.upperBound)",
            "--\(name): “\(shown)”: a number from \(range.lowerBound) to \(range.upperBound)")[
              language]
        ])
    }
    return number
  }
}
