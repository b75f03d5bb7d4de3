extension Schema {
  /// The tables that version 4 added: courses with their ledgers and rosters, the places of attempts
  /// in them, and where attempts of other stores came from.
  static let courses = [
    Object(name: "store", table: "store", sql: "CREATE TABLE store(identity TEXT NOT NULL) STRICT"),
    Object(
      name: "course", table: "course",
      sql: """
        CREATE TABLE course(
          id TEXT PRIMARY KEY, line_count INTEGER NOT NULL, last_hash TEXT NOT NULL)
        STRICT, WITHOUT ROWID
        """),
    Object(
      name: "course_ledger", table: "course_ledger",
      sql: """
        CREATE TABLE course_ledger(
          course TEXT NOT NULL REFERENCES course, sequence INTEGER NOT NULL, text TEXT NOT NULL,
          hash TEXT NOT NULL, PRIMARY KEY (course, sequence)) STRICT, WITHOUT ROWID
        """),
    Object(
      name: "course_trainee", table: "course_trainee",
      sql: """
        CREATE TABLE course_trainee(
          course TEXT NOT NULL REFERENCES course, code TEXT NOT NULL, name TEXT NOT NULL,
          unit TEXT NOT NULL, team TEXT NOT NULL, PRIMARY KEY (course, code))
        STRICT, WITHOUT ROWID
        """),
    // The course need not be here: an attempt may come from a store that has it.
    Object(
      name: "course_attempt", table: "course_attempt",
      sql: """
        CREATE TABLE course_attempt(
          attempt INTEGER PRIMARY KEY REFERENCES attempt, course TEXT NOT NULL,
          assignment TEXT NOT NULL, trainee TEXT NOT NULL, unit TEXT NOT NULL,
          ordinal INTEGER NOT NULL, UNIQUE (course, assignment, trainee, ordinal)) STRICT
        """),
    Object(
      name: "attempt_origin", table: "attempt_origin",
      sql: """
        CREATE TABLE attempt_origin(
          attempt INTEGER PRIMARY KEY REFERENCES attempt, store TEXT NOT NULL,
          number INTEGER NOT NULL, UNIQUE (store, number)) STRICT
        """),
  ]

  static let courseIndexes = [
    Object(
      name: "course_attempt_course", table: "course_attempt",
      sql: "CREATE INDEX course_attempt_course ON course_attempt(course, attempt)")
  ]

  static let courseTriggers = [
    trigger(
      "ledger_never_changes", "BEFORE UPDATE", on: "course_ledger",
      says: "a line of a ledger never changes"),
    trigger(
      "ledger_never_shrinks", "BEFORE DELETE", on: "course_ledger",
      says: "a line of a ledger is never deleted"),
    trigger(
      "ledger_grows_by_one", "BEFORE INSERT", on: "course_ledger",
      when: """
        NEW.sequence <> 1 + coalesce(
          (SELECT max(sequence) FROM course_ledger WHERE course = NEW.course), 0)
        """, says: "a ledger grows by one line at its end"),
    trigger(
      "course_never_deleted", "BEFORE DELETE", on: "course", says: "a course is never deleted"),
    trigger(
      "place_never_changes", "BEFORE UPDATE", on: "course_attempt",
      says: "an attempt stays in its course"),
    trigger(
      "place_never_deleted", "BEFORE DELETE", on: "course_attempt",
      says: "an attempt stays in its course"),
    trigger(
      "origin_never_changes", "BEFORE UPDATE", on: "attempt_origin",
      says: "an attempt was made where it was made"),
    trigger(
      "origin_never_deleted", "BEFORE DELETE", on: "attempt_origin",
      says: "an attempt was made where it was made"),
  ]
}
