internal import SQLite
internal import Storage

/// The connection whose commits are synced to the disk; every record passes through it.
struct JournalConnection: ~Copyable {
  private let database: Database
  private let fault: SQLiteStore.Fault?
  private var writeCount = 0

  private init(database: consuming Database, fault: SQLiteStore.Fault?) {
    self.database = database
    self.fault = fault
  }

  /// Opens the file, refuses a foreign or newer one untouched, and makes the tables of a new one.
  static func open(
    path: String, fault: SQLiteStore.Fault?
  ) throws(StorageError) -> JournalConnection {
    var journal = JournalConnection(database: try Database.opened(path), fault: fault)
    try journal.requireOurs()
    try journal.run(
      script: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
    // Some network disks cannot share the log between processes; better no store than an unsafe one.
    guard try journal.rows("PRAGMA journal_mode", [], { $0.text(0) }) == ["wal"] else {
      throw StorageError(.cannotOpen, detail: "journal_mode is not wal")
    }
    try journal.transaction { journal throws(StorageError) in
      guard try journal.integer("PRAGMA user_version") == 0 else { return }
      try journal.run(script: Schema.statements)
    }
    return journal
  }

  private func requireOurs() throws(StorageError) {
    let application = try integer("PRAGMA application_id")
    let version = try integer("PRAGMA user_version")
    if application == 0, version == 0, try integer("SELECT count(*) FROM sqlite_schema") == 0 {
      return
    }
    guard application == Schema.applicationID else { throw StorageError(.notAStore) }
    guard version <= Schema.version else { throw StorageError(.newerVersion(Int(version))) }
  }

  /// Runs the work in one transaction that is on the disk when this returns.
  mutating func transaction<Result>(
    _ work: (inout JournalConnection) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try run(script: "BEGIN IMMEDIATE")
    do throws(StorageError) {
      let result = try work(&self)
      try run(script: "COMMIT")
      return result
    } catch {
      // SQLite has already rolled back after some errors; the first error is the one to report.
      try? database.execute("ROLLBACK")
      throw error
    }
  }

  private mutating func countWrite() throws(StorageError) {
    writeCount += 1
    guard fault?(writeCount) != true else { throw StorageError(.diskFull, detail: "fault") }
  }

  mutating func run(script: String) throws(StorageError) {
    try countWrite()
    do throws(SQLiteError) { try database.execute(script) } catch { throw StorageError(error) }
  }

  mutating func run(_ sql: String, _ values: [SQLiteValue]) throws(StorageError) {
    try countWrite()
    do throws(SQLiteError) { try database.run(sql, values) } catch { throw StorageError(error) }
  }

  func rows<Result>(
    _ sql: String, _ values: [SQLiteValue] = [], _ read: (borrowing Row) -> Result
  ) throws(StorageError) -> [Result] {
    do throws(SQLiteError) {
      return try database.rows(sql, values, read)
    } catch {
      throw StorageError(error)
    }
  }

  private func integer(_ sql: String) throws(StorageError) -> Int64 {
    try rows(sql) { $0.integer(0) }.first ?? 0
  }

  var lastInsertedRow: Int64 { database.lastInsertedRow }
}

extension Database {
  /// Opens a file that exists, and reports failure as the store's own.
  static func opened(_ path: String) throws(StorageError) -> Database {
    do throws(SQLiteError) {
      return try Database(path: path, access: .readWrite)
    } catch {
      throw StorageError(error)
    }
  }
}
