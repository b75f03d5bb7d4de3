package import Courses
import JSON

/// What a course writes anew when it forgets persons: its ledger, and their attempts.
package struct Forgetting: Sendable {
  /// An attempt of one of them, or one of somebody else that names them, as it will be.
  package struct Attempt: Hashable, Sendable {
    package let id: AttemptID
    /// Where its journal ended when it was read.
    package let head: JournalHead
    /// Whose it is; nothing where it is of somebody who stays.
    package let person: ForgottenTrainee?
    /// Its lines, as many as there were.
    package let texts: [String]

    package init(
      id: AttemptID, head: JournalHead, person: ForgottenTrainee?, texts: [String]
    ) {
      self.id = id
      self.head = head
      self.person = person
      self.texts = texts
    }
  }

  package let people: [ForgottenTrainee]
  /// The lines of the ledger, as many as there were, and behind them the one that tells of this.
  package let ledger: [String]
  /// Where the ledger ended when it was read.
  package let head: JournalHead
  package let attempts: [Attempt]

  package init(
    _ people: [ForgottenTrainee], ledger: [String], after head: JournalHead, attempts: [Attempt]
  ) {
    self.people = people
    self.ledger = ledger
    self.head = head
    self.attempts = attempts
  }
}

extension AttemptRecord {
  /// Whether its course has forgotten whose it is.
  package var isForgotten: Bool { TraineeCode(header.trainee.text)?.isForgotten ?? false }

  /// The record and its lines as they will be, chained from the first on; under the number of somebody who is
  /// forgotten where it is theirs.
  fileprivate func forgotten(
    _ attempt: Forgetting.Attempt
  ) throws(StorageError) -> (record: AttemptRecord, lines: [JournalLine]) {
    guard damage == nil else { throw StorageError(.brokenSeal(id)) }
    guard head == attempt.head, attempt.texts.count == head.count else {
      throw StorageError(.conflict(id))
    }
    let nameless = AttemptRecord(
      id: id,
      header: AttemptHeader(
        scenario: header.scenario, title: header.title, mode: header.mode,
        trainee: attempt.person.map { TraineeID($0.number.text) } ?? header.trainee,
        startedAt: header.startedAt,
        formatVersion: header.formatVersion),
      materials: materials, standing: standing, origin: origin)
    let lines = nameless.firstHead.lines(attempt.texts)
    return (nameless.with(head: lines.last?.head ?? nameless.head, standing: standing), lines)
  }
}

// MARK: - Statements

extension StatementDatabase where Self: ~Copyable {
  /// The triggers that refuse what forgetting does, each with its table; the database lets it through and
  /// puts them back in the same transaction.
  package static var forgettingTriggers: [(trigger: String, table: String)] {
    [
      ("journal_never_changes", "journal"), ("attempt_stays_what_it_is", "attempt"),
      ("ledger_never_changes", "course_ledger"), ("place_never_changes", "course_attempt"),
      ("sign_in_never_deleted", "course_sign_in"),
    ]
  }

  /// Runs inside a transaction of the store in which those triggers let it through.
  package func forget(_ forgetting: Forgetting, in course: CourseID) throws(StorageError) {
    let id = StoredValue.text(course.text)
    let lines = CourseLedger.firstHead(of: course).lines(forgetting.ledger)
    let head = try ledgerHead(of: course)
    // The call was carried out already, and its answer was lost.
    if let last = lines.last, last.head == head { return }
    guard head == forgetting.head, let last = lines.last, last.sequence == forgetting.head.count + 1
    else { throw StorageError(.courseConflict(course.text)) }
    for line in lines.dropLast() {
      try change(
        "UPDATE course_ledger SET text = $1, hash = $2 WHERE course = $3 AND sequence = $4",
        [.text(line.text), .text(line.hash), id, .integer(Int64(line.sequence))])
    }
    try add(last, to: course)
    for attempt in forgetting.attempts { try forget(attempt) }
    for person in forgetting.people { try forget(person, in: course) }
  }

  /// Removes what the store has of a person beside ledger and attempts; that somebody stood in the roster there, of
  /// an agency where that does not tell who, goes on being counted.
  private func forget(
    _ person: ForgottenTrainee, in course: CourseID
  ) throws(StorageError) {
    let key: [StoredValue] = [.text(course.text), .text(person.code.text)]
    // One that was begun meanwhile would be left behind.
    let left = try look(
      "SELECT attempt FROM course_attempt WHERE course = $1 AND trainee = $2", key, ["attempt"])
    guard left.isEmpty else { throw StorageError(.courseConflict(course.text)) }
    let enrolled = try look(
      "SELECT code FROM course_trainee WHERE course = $1 AND code = $2", key, ["code"])
    for (table, column) in [
      ("course_trainee", "code"), ("course_former", "code"), ("course_password", "code"),
      ("course_sign_in", "trainee"),
    ] {
      try change("DELETE FROM \(table) WHERE course = $1 AND \(column) = $2", key)
    }
    guard !enrolled.isEmpty else { return }
    let nobody = Trainee(code: person.number, name: "", unit: person.unitKept)
    try keep(former: nobody, of: course)
  }

  private func forget(_ attempt: Forgetting.Attempt) throws(StorageError) {
    let id = StoredValue.integer(attempt.id.number)
    let found = try look(
      "SELECT \(AttemptRecord.columns) FROM attempt WHERE id = $1", [id],
      AttemptRecord.columnNames
    ).first.map { AttemptRecord.read($0) }
    guard let found else { throw StorageError(.attemptNotFound(attempt.id)) }
    let (record, lines) = try found.forgotten(attempt)
    let kept = try storedLines(of: attempt.id)
    for (line, old) in zip(lines, kept) where line != old {
      try change(
        "UPDATE journal SET text = $1, hash = $2 WHERE attempt = $3 AND sequence = $4",
        [.text(line.text), .text(line.hash), id, .integer(Int64(line.sequence))])
    }
    try change(
      "UPDATE attempt SET trainee = $1, last_hash = $2, seal = $3 WHERE id = $4",
      [.text(record.header.trainee.text), .text(record.head.hash), .text(record.seal), id])
    // What it came to is worked out again, of the journal that it has now.
    var tables = ["attempt_result", "course_result"]
    if let person = attempt.person {
      try change(
        "UPDATE course_attempt SET trainee = $1, unit = $2 WHERE attempt = $3",
        [.text(person.number.text), .text(person.unitKept), id])
      // Nobody goes on with it.
      tables += ["bookmark", "attempt_presence"]
    }
    for table in tables { try change("DELETE FROM \(table) WHERE attempt = $1", [id]) }
  }

  /// Whether a course cleared an attempt of somebody who stays of those whom it has forgotten: it ends otherwise than
  /// where it came from.
  package func isCleared(_ id: AttemptID) throws(StorageError) -> Bool {
    guard let place = try place(of: id) else { return false }
    let lines = try look(
      "SELECT text FROM course_ledger WHERE course = $1 AND text LIKE '%\"cleared\"%'",
      [.text(place.course.text)], ["text"])
    return lines.contains { line in
      guard let json = try? JSONValue.parse(line.text("text")),
        case .forgot(_, _, let cleared)? = CourseRecord(json: json)?.event
      else { return false }
      return cleared.contains(id.number)
    }
  }
}
