/// The tables of version 9, and the triggers that keep a journal append-only in the file itself.
enum Schema {
  /// The letters "TpSu", by which `file` and TapSu know their databases.
  static let applicationID: Int64 = 0x5470_5375
  static let version: Int64 = 9
  /// The oldest version that is still read, and brought up to this one when it is written to.
  static let oldest: Int64 = 2
  /// Version 3 keeps what finished attempts came to.
  static let firstWithResults: Int64 = 3
  /// Version 4 keeps courses, and attempts of other stores.
  static let firstWithCourses: Int64 = 4
  /// Version 5 keeps passwords of trainees, and who wanted to sign in.
  static let firstWithSignIns: Int64 = 5
  /// Version 6 keeps where trainees are.
  static let firstWithPresence: Int64 = 6
  /// Version 7 finds what is over among much that is not.
  static let firstWithFinished: Int64 = 7
  /// Version 8 keeps what attempts of courses count for.
  static let firstWithFigures: Int64 = 8
  /// Version 9 keeps who stood in rosters before.
  static let firstWithFormer: Int64 = 9

  /// Something that a database has under a name.
  struct Object: Hashable, Sendable {
    let name: String
    /// The table that it is or belongs to.
    let table: String
    /// The statement that made it, as SQLite keeps it.
    let sql: String
  }

  /// What makes a file of this version out of an empty one.
  static let script = script(making: objects(of: version))

  /// What makes a file of this version out of one of an older version.
  static func script(from old: Int64) -> String {
    let known = Set(objects(of: old).map(\.name))
    return script(making: objects(of: version).filter { !known.contains($0.name) })
  }

  private static func script(making objects: [Object]) -> String {
    let identity =
      objects.contains { $0.name == "store" }
      ? ";\nINSERT INTO store SELECT lower(hex(randomblob(16)))" : ""
    return objects.map(\.sql).joined(separator: ";\n") + identity
      + ";\nPRAGMA application_id = \(applicationID);\nPRAGMA user_version = \(version);"
  }

  static func objects(of version: Int64) -> [Object] {
    tables + (version >= firstWithResults ? results : [])
      + (version >= firstWithCourses ? courses : [])
      + (version >= firstWithSignIns ? signIns : [])
      + (version >= firstWithPresence ? presence : [])
      + (version >= firstWithFigures ? figures : [])
      + (version >= firstWithFormer ? former : []) + indexes
      + (version >= firstWithFinished ? finishedIndexes : [])
      + (version >= firstWithCourses ? courseIndexes : [])
      + (version >= firstWithSignIns ? signInIndexes : []) + triggers
      + (version >= firstWithCourses ? courseTriggers : [])
      + (version >= firstWithSignIns ? signInTriggers : [])
  }

  /// The statement that makes a trigger of this version, as SQLite keeps it.
  static func statement(making trigger: String) -> String {
    let object = objects(of: version).first { $0.name == trigger }
    guard let object else { preconditionFailure("\(trigger) is a trigger of this version") }
    return object.sql
  }

  private static let tables = [
    Object(
      name: "content", table: "content",
      sql: "CREATE TABLE content(digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT"),
    Object(
      name: "material", table: "material",
      sql: """
        CREATE TABLE material(
          materials TEXT NOT NULL, path TEXT NOT NULL, digest TEXT NOT NULL REFERENCES content,
          PRIMARY KEY (materials, path)) STRICT, WITHOUT ROWID
        """),
    Object(
      name: "attempt", table: "attempt",
      sql: """
        CREATE TABLE attempt(
          id INTEGER PRIMARY KEY AUTOINCREMENT, scenario TEXT NOT NULL, title TEXT NOT NULL,
          mode TEXT NOT NULL, trainee TEXT NOT NULL, started_at INTEGER NOT NULL,
          format_version INTEGER NOT NULL, materials TEXT NOT NULL,
          line_count INTEGER NOT NULL, last_hash TEXT NOT NULL, clock TEXT NOT NULL,
          closed_at INTEGER, seal TEXT NOT NULL) STRICT
        """),
    Object(
      name: "journal", table: "journal",
      sql: """
        CREATE TABLE journal(
          attempt INTEGER NOT NULL REFERENCES attempt, sequence INTEGER NOT NULL,
          text TEXT NOT NULL, hash TEXT NOT NULL,
          PRIMARY KEY (attempt, sequence)) STRICT, WITHOUT ROWID
        """),
    Object(
      name: "bookmark", table: "bookmark",
      sql: """
        CREATE TABLE bookmark(
          attempt INTEGER NOT NULL REFERENCES attempt, key TEXT NOT NULL, bytes BLOB NOT NULL,
          PRIMARY KEY (attempt, key)) STRICT, WITHOUT ROWID
        """),
  ]

  private static let results = [
    // Beside the attempt's row, which no trigger lets change once the attempt is over: this can be
    // worked out again at any time, and proves nothing.
    Object(
      name: "attempt_result", table: "attempt_result",
      sql: """
        CREATE TABLE attempt_result(
          attempt INTEGER PRIMARY KEY REFERENCES attempt, head TEXT NOT NULL,
          text TEXT NOT NULL) STRICT
        """)
  ]

  private static let indexes = [
    Object(
      name: "attempt_unfinished", table: "attempt",
      sql: "CREATE INDEX attempt_unfinished ON attempt(id) WHERE closed_at IS NULL"),
    Object(
      name: "attempt_trainee", table: "attempt",
      sql: "CREATE INDEX attempt_trainee ON attempt(trainee, id)"),
  ]

  private static let finishedIndexes = [
    Object(
      name: "attempt_finished", table: "attempt",
      sql: "CREATE INDEX attempt_finished ON attempt(id) WHERE closed_at IS NOT NULL")
  ]

  private static let triggers = [
    trigger(
      "journal_never_changes", "BEFORE UPDATE", on: "journal", says: "a journal line never changes"),
    trigger(
      "journal_never_shrinks", "BEFORE DELETE", on: "journal",
      says: "a journal line is never deleted"),
    trigger(
      "journal_grows_by_one", "BEFORE INSERT", on: "journal",
      when: """
        NEW.sequence <> 1 + coalesce(
          (SELECT max(sequence) FROM journal WHERE attempt = NEW.attempt), 0)
        """, says: "a journal grows by one line at its end"),
    trigger(
      "journal_ends", "BEFORE INSERT", on: "journal",
      when: "(SELECT closed_at FROM attempt WHERE id = NEW.attempt) IS NOT NULL",
      says: "a finished attempt takes no more lines"),
    trigger(
      "attempt_stays_what_it_is", "BEFORE UPDATE", on: "attempt",
      when: """
        OLD.closed_at IS NOT NULL OR NEW.id <> OLD.id
          OR NEW.scenario <> OLD.scenario OR NEW.title <> OLD.title OR NEW.mode <> OLD.mode
          OR NEW.trainee <> OLD.trainee OR NEW.started_at <> OLD.started_at
          OR NEW.format_version <> OLD.format_version OR NEW.materials <> OLD.materials
        """, says: "of an attempt only its length, clock and end change, until it is finished"),
    trigger(
      "attempt_is_as_long_as_its_journal", "BEFORE UPDATE", on: "attempt",
      when: """
        NEW.line_count <> coalesce(
          (SELECT max(sequence) FROM journal WHERE attempt = NEW.id), 0)
        """, says: "an attempt is as long as its journal"),
    trigger(
      "attempt_never_deleted", "BEFORE DELETE", on: "attempt", says: "an attempt is never deleted"),
    trigger(
      "attempt_never_replaced", "BEFORE INSERT", on: "attempt",
      when: "EXISTS (SELECT 1 FROM attempt WHERE id = NEW.id)",
      says: "an attempt is never replaced"),
  ]

  static func trigger(
    _ name: String, _ moment: String, on table: String, when condition: String? = nil,
    says sentence: String
  ) -> Object {
    let condition = condition.map { "WHEN \($0)\n" } ?? ""
    return Object(
      name: name, table: table,
      sql: """
        CREATE TRIGGER \(name) \(moment) ON \(table)
        \(condition)BEGIN SELECT RAISE(ABORT, '\(sentence)'); END
        """)
  }

  /// The name of something that is not as this program made it in that version, if anything is not.
  ///
  /// A view in the place of a table, or a trigger of somebody else's, could do anything.
  static func change(in found: [Object], of version: Int64) -> String? {
    let objects = objects(of: version)
    let known = Dictionary(objects.map { ($0.name, $0) }) { first, _ in first }
    let tables = Set(objects.map(\.table))
    for object in found where object != known[object.name] && tables.contains(object.table) {
      return object.name
    }
    let names = Set(found.map(\.name))
    return objects.first { !names.contains($0.name) }?.name
  }
}
