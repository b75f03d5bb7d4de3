extension Schema {
  /// The table that version 9 added: who stood in rosters that others have taken the place of.
  static let former = [
    Object(
      name: "course_former", table: "course_former",
      sql: """
        CREATE TABLE course_former(
          course TEXT NOT NULL REFERENCES course, code TEXT NOT NULL, name TEXT NOT NULL,
          unit TEXT NOT NULL, PRIMARY KEY (course, code, name, unit)) STRICT, WITHOUT ROWID
        """)
  ]
}
