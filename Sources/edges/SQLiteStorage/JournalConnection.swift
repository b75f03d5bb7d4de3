private import Glibc
internal import SQLite
internal import Storage

/// The connection whose commits are synced to the disk; every record passes through it.
struct JournalConnection: ~Copyable {
  var database: CountedDatabase
  /// Compiled once: every line of every journal passes through it.
  let insertion: Statement
  let standing: Statement
  /// The row of one attempt, which is looked at before each line and once a second.
  let lookup: Statement
  /// The version of the file: an older one where it may only be read.
  let version: Int64

  /// Moves the log's pages into the file at about a megabyte, and keeps the log no longer than that.
  static let checkpointing = "PRAGMA wal_autocheckpoint = 1024; PRAGMA journal_size_limit = 1048576"

  /// How often, and how far apart, the change to a write-ahead log is tried: all in all five seconds.
  private static let walTrials = 500
  private static let walPauseMilliseconds: Int32 = 10

  private init(
    database: consuming CountedDatabase, insertion: consuming Statement,
    standing: consuming Statement, lookup: consuming Statement, version: Int64
  ) {
    self.database = database
    self.insertion = insertion
    self.standing = standing
    self.lookup = lookup
    self.version = version
  }

  private static func prepared(
    _ database: consuming CountedDatabase, version: Int64
  ) throws(StorageError) -> JournalConnection {
    let insertion = try database.prepare(
      "INSERT INTO journal(attempt, sequence, text, hash) VALUES (?, ?, ?, ?)")
    let standing = try database.prepare(
      """
      UPDATE attempt SET line_count = ?, last_hash = ?, clock = ?, closed_at = ?, seal = ?
      WHERE id = ?
      """)
    let lookup = try database.prepare(
      "SELECT \(AttemptRecord.columns(version: version)) FROM attempt WHERE id = ?")
    return JournalConnection(
      database: database, insertion: insertion, standing: standing, lookup: lookup,
      version: version)
  }

  /// Opens the file, refuses a foreign or newer one untouched, makes the tables of a new one, and
  /// what an older one lacks.
  static func open(
    path: String, fault: SQLiteStore.Fault?
  ) throws(StorageError) -> JournalConnection {
    var database = try CountedDatabase(path: path, access: .readWrite, fault: fault)
    // Small pages: what is written most often are a clock and a few words.
    try database.run(
      script: "PRAGMA page_size = 1024; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
    if try database.isEmpty() {
      // Others may be doing the same: who comes second finds the tables inside the lock.
      try database.transaction { database throws(StorageError) in
        guard try database.isEmpty() else { return }
        try database.run(script: Schema.script)
      }
    }
    if try database.requireOurs() < Schema.version {
      try database.transaction { database throws(StorageError) in
        // Others may be doing the same.
        let version = try database.requireOurs()
        guard version < Schema.version else { return }
        try database.run(script: Schema.script(from: version))
      }
    }
    try useLog(&database)
    // Somebody may be waiting before the screen, who is to be told why.
    try database.run(script: checkpointing + "; PRAGMA busy_timeout = 1000")
    return try prepared(database, version: Schema.version)
  }

  /// Opens the file for reading alone, where it may not be written too.
  static func openReading(path: String) throws(StorageError) -> JournalConnection {
    do throws(StorageError) {
      return try opened(path, .readOnly)
    } catch {
      guard [.cannotOpen, .readOnly].contains(error.reason), unsafe access(path, R_OK) == 0 else {
        throw error
      }
      // Pages of a write that was killed may be in the file: what it was before lies beside it.
      if isLeft(path + "-journal") {
        try takeBackKilledWrite(in: path)
        return try opened(path, .readOnly)
      }
      // Beside a log SQLite wants a file of its own, which it may not make here. Without a log,
      // everything is in the file itself.
      guard !isLeft(path + "-wal") else { throw StorageError(.unfinishedLog, detail: path) }
      return try opened(path, .immutable)
    }
  }

  private static func isLeft(_ path: String) -> Bool {
    var file = stat()
    return unsafe stat(path, &file) == 0 && file.st_size > 0
  }

  /// Makes the file what it was before a write that was killed, as only who may write it can.
  private static func takeBackKilledWrite(in path: String) throws(StorageError) {
    do throws(StorageError) {
      // SQLite does it before the first look, and leaves alone what somebody is still writing.
      let database = try CountedDatabase(path: path, access: .readWrite, fault: nil)
      _ = try database.pragma("user_version")
    } catch {
      guard error.reason != .busy, error.reason != .diskFull else { throw error }
      throw StorageError(.unfinishedWrite, detail: path)
    }
  }

  private static func opened(
    _ path: String, _ access: Database.Access
  ) throws(StorageError) -> JournalConnection {
    let database = try CountedDatabase(path: path, access: access, fault: nil)
    let version = try database.requireOurs()
    return try prepared(database, version: version)
  }

  /// Changes the file to a write-ahead log, which SQLite refuses at once while others look at it.
  private static func useLog(_ database: inout CountedDatabase) throws(StorageError) {
    var trial = 1
    while true {
      do throws(StorageError) {
        if try database.journalMode() == "wal" { return }
        try database.run(script: "PRAGMA journal_mode = WAL")
        // Some network disks cannot share the log between processes; better no store than an
        // unsafe one.
        guard try database.journalMode() == "wal" else {
          throw StorageError(.cannotOpen, detail: "journal_mode is not wal")
        }
        return
      } catch {
        guard error.reason == .busy, trial < walTrials else { throw error }
        trial += 1
        // No descriptor is waited for; the call only lets others finish.
        _ = poll(nil, 0, walPauseMilliseconds)
      }
    }
  }

  /// Runs the work in one transaction that is on the disk when this returns.
  mutating func transaction<Result>(
    _ work: (inout JournalConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try database.begin()
    do throws(StorageError) {
      let result = try work(&self)
      try database.commit()
      return result
    } catch {
      database.rollBack()
      // SQLite says the same of a full disk and of numbers that are used up, which no disk mends.
      guard error.reason == .diskFull, try areNumbersUsedUp else { throw error }
      throw StorageError(.changedSchema("sqlite_sequence"))
    }
  }

  /// Whether the last number that a row of some table can have was given away.
  private var areNumbersUsedUp: Bool {
    get throws(StorageError) {
      try database.rows(
        "SELECT seq FROM sqlite_sequence WHERE seq = ?", [.integer(.max)]
      ) { $0.integer("seq") }.isEmpty == false
    }
  }
}

extension CountedDatabase {
  fileprivate func journalMode() throws(StorageError) -> String? {
    try rows("PRAGMA journal_mode", maximum: 1) { $0.text("journal_mode") }.first
  }

  /// Whether nobody has made anything in the file; one look, which no other process divides.
  fileprivate func isEmpty() throws(StorageError) -> Bool {
    try rows(
      """
      SELECT (SELECT count(*) FROM sqlite_schema) AS objects,
        (SELECT application_id FROM pragma_application_id) AS application,
        (SELECT user_version FROM pragma_user_version) AS version
      """, maximum: 1
    ) { $0.integer("objects") == 0 && $0.integer("application") == 0 && $0.integer("version") == 0 }
    .first ?? false
  }

  /// Refuses another program's file, one of a version that is not known any more or not yet, and
  /// one whose structure was changed.
  /// - Returns: The version of the file.
  fileprivate func requireOurs() throws(StorageError) -> Int64 {
    guard try pragma("application_id") == Schema.applicationID else {
      throw StorageError(.notAStore)
    }
    let version = try pragma("user_version")
    guard version <= Schema.version else { throw StorageError(.newerVersion(Int(version))) }
    guard version >= Schema.oldest else { throw StorageError(.olderVersion(Int(version))) }
    let found = try rows(
      """
      SELECT name, tbl_name, coalesce(sql, '') AS sql FROM sqlite_schema
      WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      """
    ) {
      Schema.Object(name: $0.text("name"), table: $0.text("tbl_name"), sql: $0.text("sql"))
    }
    if let name = Schema.change(in: found, of: version) {
      throw StorageError(.changedSchema(name))
    }
    return version
  }
}
