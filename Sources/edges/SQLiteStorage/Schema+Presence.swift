extension Schema {
  /// The table that version 6 added: where trainees are in running attempts.
  static let presence = [
    Object(
      name: "attempt_presence", table: "attempt_presence",
      sql: """
        CREATE TABLE attempt_presence(
          attempt INTEGER PRIMARY KEY REFERENCES attempt, at INTEGER NOT NULL,
          text TEXT NOT NULL) STRICT
        """)
  ]
}
