extension Schema {
  /// The tables that version 8 added: what attempts of courses count for, and up to which line of its ledger
  /// a course is reckoned.
  ///
  /// Both can be worked out again at any time, and prove nothing.
  static let figures = [
    Object(
      name: "course_result", table: "course_result",
      sql: """
        CREATE TABLE course_result(
          attempt INTEGER PRIMARY KEY REFERENCES attempt, unit TEXT NOT NULL,
          person INTEGER NOT NULL, enrolment INTEGER NOT NULL, has_moved INTEGER NOT NULL,
          is_exam INTEGER NOT NULL,
          started_at INTEGER NOT NULL, head TEXT NOT NULL, version INTEGER NOT NULL,
          ledger_line INTEGER, is_first INTEGER NOT NULL, points INTEGER NOT NULL,
          points_possible INTEGER NOT NULL, fail_points INTEGER NOT NULL,
          pass_mark INTEGER NOT NULL, petitions INTEGER NOT NULL, own INTEGER NOT NULL,
          own_on_time INTEGER NOT NULL, fully_right INTEGER NOT NULL, satisfied INTEGER NOT NULL,
          unread INTEGER NOT NULL) STRICT
        """),
    Object(
      name: "course_reckoning", table: "course_reckoning",
      sql: """
        CREATE TABLE course_reckoning(
          course TEXT PRIMARY KEY REFERENCES course, line_count INTEGER NOT NULL,
          version INTEGER NOT NULL) STRICT, WITHOUT ROWID
        """),
  ]
}
