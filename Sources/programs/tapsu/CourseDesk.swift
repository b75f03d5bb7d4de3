import CommandOptions
import Courses
import JSON
import Runner
import Storage
import Wording
import WorkCalendar

/// A course as a command has it before it: what its ledger says, and where that ends.
struct CourseDesk {
  let store: any CourseStore
  let id: CourseID
  private(set) var course: Course
  private(set) var records: [CourseRecord]
  private var head: JournalHead?
  private let environment: Environment

  /// Opens the course that is named, to look at or to change.
  init(_ name: String, in store: any CourseStore, _ environment: Environment) throws(Failure) {
    let language = environment.language
    id = try environment.courseID(name)
    self.store = store
    self.environment = environment
    let lines = try environment.kept { [id] () throws(StorageError) in try store.ledger(of: id) }
    var records: [CourseRecord] = []
    for line in lines {
      records.append(try Self.record(line, of: id, language))
    }
    guard let course = Course(id: id, ledger: records) else {
      throw environment.noCourse(id)
    }
    self.course = course
    self.records = records
    head = lines.last?.head
  }

  private static func record(
    _ line: JournalLine, of id: CourseID, _ language: Language
  ) throws(Failure) -> CourseRecord {
    guard let json = try? JSONValue.parse(line.text), let record = CourseRecord(json: json) else {
      throw Failure(
        status: .badData,
        lines: [StorageError(.brokenLedger(id.text, line: line.sequence)).phrase[language]])
    }
    return record
  }

  /// The course as it is now: of its ledger, only what is new is read.
  func fresh() throws(Failure) -> CourseDesk {
    guard let head else { return self }
    let lines = try environment.kept { () throws(StorageError) in
      try store.newLines(of: id, after: head)
    }
    var desk = self
    for line in lines {
      let record = try Self.record(line, of: id, environment.language)
      desk.records.append(record)
      desk.course.apply(record)
      desk.head = line.head
    }
    return desk
  }

  var roster: Roster {
    get throws(Failure) {
      try environment.kept { () throws(StorageError) in try store.roster(of: id) }
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
      at: environment.now, by: Environment.accountName,
      event: .gavePasswords(passwords.keys.sorted()))
    _ = try environment.kept { () throws(StorageError) in
      try store.keep(passwords, of: id, with: record.json.canonicalText, after: head)
    }
  }

  /// Writes the course anew without these people, and that it was done.
  /// - Returns: Whether the bytes that told of them are gone from the store.
  func forget(
    _ people: [ForgottenTrainee], _ reason: ForgettingReason, _ attempts: [Forgetting.Attempt]
  ) throws(Failure) -> Bool {
    guard let head else { throw environment.noCourse(id) }
    let done = CourseRecord(
      at: environment.now, by: Environment.accountName,
      event: .forgot(count: people.count, reason))
    let ledger = records.map { $0.forgetting(people) } + [done]
    let forgetting = Forgetting(
      people, ledger: ledger.map(\.json.canonicalText), after: head, attempts: attempts)
    return try environment.kept { () throws(StorageError) in
      try store.forget(forgetting, in: id)
    }
  }

  /// Writes down what was decided, and with it the new roster if there is one.
  func decide(_ event: CourseEvent, roster: Roster? = nil) throws(Failure) {
    try environment.decide(event, in: id, after: head, roster: roster, store)
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
    let record = CourseRecord(at: now, by: Self.accountName, event: event)
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
