package import Courses

/// A value that stands beside a statement, never in it.
package enum StoredValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
}

/// A row with the columns that were asked for.
package struct StoredRow: AttemptRow, Hashable, Sendable {
  /// Those that are not null.
  private let values: [String: String]

  /// Takes the named columns of a row of whatever database.
  package init<Row: AttemptRow & ~Copyable>(_ row: borrowing Row, _ columns: [String]) {
    var values: [String: String] = [:]
    for column in columns where !row.isNull(column) { values[column] = row.text(column) }
    self.values = values
  }

  package func isNull(_ column: String) -> Bool { values[column] == nil }

  package func text(_ column: String) -> String { values[column] ?? "" }

  package func integer(_ column: String) -> Int64 { Int64(text(column)) ?? 0 }
}

/// A database as the statements about courses use it: they are written once for every store.
///
/// Values are named $1, $2 and so on, in the order in which they first appear.
package protocol StatementDatabase: ~Copyable {
  /// The expression that reads the database's clock, in milliseconds since 1970.
  static var clock: String { get }

  func change(_ sql: String, _ values: [StoredValue]) throws(StorageError)

  func look(
    _ sql: String, _ values: [StoredValue], _ columns: [String]
  ) throws(StorageError) -> [StoredRow]
}

// MARK: - Courses

extension StatementDatabase where Self: ~Copyable {
  package func identity() throws(StorageError) -> StoreIdentity {
    let rows = try look("SELECT identity FROM store", [], ["identity"])
    guard let row = rows.first, rows.count == 1 else { throw StorageError(.notAStore) }
    return StoreIdentity(row.text("identity"))
  }

  package func courses() throws(StorageError) -> [CourseID] {
    try look("SELECT id FROM course", [], ["id"]).compactMap { CourseID($0.text("id")) }.sorted()
  }

  /// Where a ledger ends, as the course's own row says it; nil where there is no such course.
  func ledgerHead(of course: CourseID) throws(StorageError) -> JournalHead? {
    try look(
      "SELECT line_count, last_hash FROM course WHERE id = $1", [.text(course.text)],
      ["line_count", "last_hash"]
    ).first.map {
      JournalHead(count: Int(clamping: $0.integer("line_count")), hash: $0.text("last_hash"))
    }
  }

  package func ledger(of course: CourseID) throws(StorageError) -> [JournalLine] {
    let lines = try look(
      "SELECT sequence, text, hash FROM course_ledger WHERE course = $1 ORDER BY sequence",
      [.text(course.text)], ["sequence", "text", "hash"]
    ).map {
      JournalLine(
        sequence: Int(clamping: $0.integer("sequence")), text: $0.text("text"),
        hash: $0.text("hash"))
    }
    try CourseLedger.verify(lines, of: course, head: try ledgerHead(of: course))
    return lines
  }

  /// Runs inside a transaction of the store.
  package func append(
    _ texts: [String], to course: CourseID, after head: JournalHead?, roster: Roster?
  ) throws(StorageError) -> JournalHead {
    let id = StoredValue.text(course.text)
    let lines: [JournalLine]
    switch try CourseLedger.appending(
      texts, to: course, after: head, at: try ledgerHead(of: course))
    {
    case .kept(let head): return head
    case .lines(let new): lines = new
    }
    guard let last = lines.last?.head else { throw StorageError(.failed, detail: "no lines") }
    if head == nil {
      try change("INSERT INTO course(id, line_count, last_hash) VALUES ($1, 0, '')", [id])
    }
    for line in lines { try add(line, to: course) }
    if let roster { try put(roster, in: course) }
    return last
  }

  /// Writes a line behind those that a ledger has.
  func add(_ line: JournalLine, to course: CourseID) throws(StorageError) {
    let id = StoredValue.text(course.text)
    try change(
      "INSERT INTO course_ledger(course, sequence, text, hash) VALUES ($1, $2, $3, $4)",
      [id, .integer(Int64(line.sequence)), .text(line.text), .text(line.hash)])
    try change(
      "UPDATE course SET line_count = $1, last_hash = $2 WHERE id = $3",
      [.integer(Int64(line.sequence)), .text(line.hash), id])
  }

  private func put(_ roster: Roster, in course: CourseID) throws(StorageError) {
    let id = StoredValue.text(course.text)
    for change in try self.roster(of: course).changes(to: roster) {
      switch change {
      case .joins: break
      // Texts may name whoever is not in the roster any more, or is not called so: they are masked as all are.
      case .leaves(let former), .differs(let former, _): try keep(former: former, of: course)
      }
      switch change {
      case .leaves(let trainee):
        for table in ["course_trainee", "course_password"] {
          try self.change(
            "DELETE FROM \(table) WHERE course = $1 AND code = $2",
            [id, .text(trainee.code.text)])
        }
      case .joins(let trainee), .differs(_, let trainee):
        try self.change(
          """
          INSERT INTO course_trainee(course, code, name, unit, team) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT (course, code) DO UPDATE
          SET name = excluded.name, unit = excluded.unit, team = excluded.team
          """,
          [
            id, .text(trainee.code.text), .text(trainee.name), .text(trainee.unit),
            .text(trainee.group),
          ])
      }
    }
  }

  /// Keeps that somebody stood in a roster so, until they are forgotten.
  func keep(former trainee: Trainee, of course: CourseID) throws(StorageError) {
    try change(
      """
      INSERT INTO course_former(course, code, name, unit) VALUES ($1, $2, $3, $4)
      ON CONFLICT DO NOTHING
      """,
      [
        .text(course.text), .text(trainee.code.text), .text(trainee.name), .text(trainee.unit),
      ])
  }

  package func formerTrainees(of course: CourseID) throws(StorageError) -> [Trainee] {
    try look(
      "SELECT code, name, unit FROM course_former WHERE course = $1 ORDER BY code, name, unit",
      [.text(course.text)], ["code", "name", "unit"]
    ).compactMap { row in
      TraineeCode(row.text("code")).map {
        Trainee(code: $0, name: row.text("name"), unit: row.text("unit"))
      }
    }
  }

  package func roster(of course: CourseID) throws(StorageError) -> Roster {
    let trainees = try look(
      "SELECT code, name, unit, team FROM course_trainee WHERE course = $1",
      [.text(course.text)], ["code", "name", "unit", "team"]
    ).compactMap { row in
      TraineeCode(row.text("code")).map {
        Trainee(code: $0, name: row.text("name"), unit: row.text("unit"), group: row.text("team"))
      }
    }
    return Roster(trainees)
  }
}

// MARK: - Attempts of courses, and of other stores

extension StatementDatabase where Self: ~Copyable {
  private static var placeColumns: [String] {
    ["course", "assignment", "code", "unit", "ordinal"]
  }

  package func attempts(
    of course: CourseID, trainee: TraineeCode?, after last: AttemptID?, limit: Int
  ) throws(StorageError) -> [CourseAttempt] {
    var values: [StoredValue] = [.text(course.text), .integer(last?.number ?? 0)]
    var condition = ""
    if let trainee {
      values.append(.text(trainee.text))
      condition = "AND place.trainee = $3"
    }
    values.append(.integer(Int64(min(limit, StoreBounds.page))))
    return try look(
      """
      SELECT \(AttemptRecord.columns), place.course AS course, place.assignment AS assignment,
        place.trainee AS code, place.unit AS unit, place.ordinal AS ordinal,
        attempt_result.head AS result_head, attempt_result.text AS result_text
      FROM course_attempt AS place JOIN attempt ON attempt.id = place.attempt
      LEFT JOIN attempt_result ON attempt_result.attempt = place.attempt
      WHERE place.course = $1 AND place.attempt > $2 \(condition)
      ORDER BY place.attempt LIMIT $\(values.count)
      """, values,
      AttemptRecord.columnNames + Self.placeColumns + ["result_head", "result_text"]
    ).compactMap { row in
      Self.place(row).map { place in
        CourseAttempt(
          place: place, record: AttemptRecord.read(row),
          result: row.isNull("result_head")
            ? nil
            : AttemptResult(head: row.text("result_head"), text: row.text("result_text")))
      }
    }
  }

  private static func place(_ row: StoredRow) -> CoursePlace? {
    guard let course = CourseID(row.text("course")),
      let assignment = AssignmentID(row.text("assignment")),
      let trainee = TraineeCode(row.text("code"))
    else { return nil }
    return CoursePlace(
      course: course, assignment: assignment, trainee: trainee, unit: row.text("unit"),
      ordinal: Int(clamping: row.integer("ordinal")))
  }

  package func attemptCounts(
    of course: CourseID
  ) throws(StorageError) -> (all: Int, finished: Int) {
    let rows = try look(
      """
      SELECT count(*) AS made, count(closed_at) AS finished
      FROM course_attempt AS place JOIN attempt ON attempt.id = place.attempt
      WHERE place.course = $1
      """, [.text(course.text)], ["made", "finished"])
    return rows.first.map {
      (all: Int(clamping: $0.integer("made")), finished: Int(clamping: $0.integer("finished")))
    } ?? (all: 0, finished: 0)
  }

  package func place(of id: AttemptID) throws(StorageError) -> CoursePlace? {
    try look(
      """
      SELECT course, assignment, trainee AS code, unit, ordinal FROM course_attempt
      WHERE attempt = $1
      """, [.integer(id.number)], Self.placeColumns
    ).first.flatMap(Self.place)
  }

  package func storedLines(of id: AttemptID) throws(StorageError) -> [JournalLine] {
    try look(
      "SELECT sequence, text, hash FROM journal WHERE attempt = $1 ORDER BY sequence",
      [.integer(id.number)], ["sequence", "text", "hash"]
    ).map {
      JournalLine(
        sequence: Int(clamping: $0.integer("sequence")), text: $0.text("text"),
        hash: $0.text("hash"))
    }
  }

  package func strayNumbers() throws(StorageError) -> [AttemptID] {
    try look(
      """
      SELECT DISTINCT journal.attempt AS id FROM journal
      LEFT JOIN attempt ON attempt.id = journal.attempt WHERE attempt.id IS NULL
      ORDER BY journal.attempt
      """, [], ["id"]
    ).map { AttemptID(number: $0.integer("id")) }
  }

  /// Writes down to which course a new attempt belongs; runs inside the transaction that makes it.
  package func keep(_ place: CoursePlace, of id: AttemptID) throws(StorageError) {
    let key: [StoredValue] = [
      .text(place.course.text), .text(place.assignment.text), .text(place.trainee.text),
    ]
    let taken = try look(
      """
      SELECT attempt FROM course_attempt
      WHERE course = $1 AND assignment = $2 AND trainee = $3 AND ordinal = $4
      """, key + [.integer(Int64(place.ordinal))], ["attempt"])
    guard taken.isEmpty else { throw StorageError(.attemptTaken(place.ordinal)) }
    try change(
      """
      INSERT INTO course_attempt(course, assignment, trainee, ordinal, unit, attempt)
      VALUES ($1, $2, $3, $4, $5, $6)
      """,
      key + [.integer(Int64(place.ordinal)), .text(place.unit), .integer(id.number)])
  }

  /// The attempt that came from there, if it did.
  package func attempt(from origin: AttemptOrigin) throws(StorageError) -> AttemptID? {
    try look(
      "SELECT attempt FROM attempt_origin WHERE store = $1 AND number = $2",
      [.text(origin.store.text), .integer(origin.number)], ["attempt"]
    ).first.map { AttemptID(number: $0.integer("attempt")) }
  }

  /// Writes down where a new attempt came from, and its place behind those that are there.
  package func keep(_ copy: AttemptCopy, as id: AttemptID) throws(StorageError) {
    try change(
      "INSERT INTO attempt_origin(attempt, store, number) VALUES ($1, $2, $3)",
      [.integer(id.number), .text(copy.origin.store.text), .integer(copy.origin.number)])
    guard let place = copy.place else { return }
    // The same trainee may have worked on two machines: then none of the attempts is lost.
    let last = try look(
      """
      SELECT max(ordinal) AS last FROM course_attempt
      WHERE course = $1 AND assignment = $2 AND trainee = $3 HAVING count(*) > 0
      """,
      [.text(place.course.text), .text(place.assignment.text), .text(place.trainee.text)],
      ["last"]
    ).first.map { Int(clamping: $0.integer("last")) }
    try keep(place.numbered(max(place.ordinal, (last ?? 0) + 1)), of: id)
  }
}
