extension Schema {
  /// The tables that version 5 added: what is kept of passwords, and who wanted to sign in.
  static let signIns = [
    Object(
      name: "course_password", table: "course_password",
      sql: """
        CREATE TABLE course_password(
          course TEXT NOT NULL REFERENCES course, code TEXT NOT NULL, hash TEXT NOT NULL,
          PRIMARY KEY (course, code)) STRICT, WITHOUT ROWID
        """),
    Object(
      name: "course_sign_in", table: "course_sign_in",
      sql: """
        CREATE TABLE course_sign_in(
          id INTEGER PRIMARY KEY AUTOINCREMENT, course TEXT NOT NULL REFERENCES course,
          at INTEGER NOT NULL, trainee TEXT NOT NULL, source TEXT NOT NULL,
          outcome TEXT NOT NULL) STRICT
        """),
  ]

  static let signInIndexes = [
    Object(
      name: "sign_in_trainee", table: "course_sign_in",
      sql: "CREATE INDEX sign_in_trainee ON course_sign_in(course, trainee, id)"),
    Object(
      name: "sign_in_source", table: "course_sign_in",
      sql: "CREATE INDEX sign_in_source ON course_sign_in(course, source, at)"),
  ]

  static let signInTriggers = [
    trigger(
      "sign_in_never_changes", "BEFORE UPDATE", on: "course_sign_in",
      when: """
        OLD.outcome <> 'refused' OR NEW.outcome <> 'admitted' OR NEW.id <> OLD.id
          OR NEW.course <> OLD.course OR NEW.at <> OLD.at OR NEW.trainee <> OLD.trainee
          OR NEW.source <> OLD.source
        """, says: "of a sign-in only its outcome changes, once"),
    trigger(
      "sign_in_never_deleted", "BEFORE DELETE", on: "course_sign_in",
      says: "a sign-in is never deleted"),
  ]
}
