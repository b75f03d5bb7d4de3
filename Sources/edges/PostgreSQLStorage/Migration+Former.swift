extension Migration {
  /// Version 6: who stood in rosters that others have taken the place of.
  static let former = Migration(
    script: """
      CREATE TABLE tapsu.course_former(
        course text NOT NULL REFERENCES tapsu.course, code text NOT NULL, name text NOT NULL,
        unit text NOT NULL, PRIMARY KEY (course, code, name, unit));
      """)
}
