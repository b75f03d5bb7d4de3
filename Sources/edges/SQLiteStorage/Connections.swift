internal import Courses
internal import SQLite
internal import Storage

/// The two connections to the file: one whose commits are synced, one whose commits are fast.
struct Connections: ~Copyable {
  /// Nothing where the file may only be read.
  private let fast: FastConnection?
  var journal: JournalConnection

  private init(fast: consuming FastConnection?, journal: consuming JournalConnection) {
    self.fast = fast
    self.journal = journal
  }

  static func open(
    path: String, access: SQLiteStore.Access, fault: SQLiteStore.Fault?
  ) throws(StorageError) -> Connections {
    // The journal's connection goes first: it refuses foreign files and makes the tables.
    switch access {
    case .readOnly:
      return Connections(fast: nil, journal: try JournalConnection.openReading(path: path))
    case .readWrite:
      let journal = try JournalConnection.open(path: path, fault: fault)
      do throws(SQLiteError) {
        return Connections(fast: try FastConnection.open(path: path), journal: journal)
      } catch {
        throw StorageError(error)
      }
    }
  }

  func setBookmark(_ bytes: [UInt8]?, key: String, of id: AttemptID) throws(StorageError) {
    try write { fast throws(SQLiteError) in try fast.set(bytes, key: key, of: id) }
  }

  func keepResult(_ result: AttemptResult, of id: AttemptID) throws(StorageError) {
    try write { fast throws(SQLiteError) in try fast.keep(result, of: id) }
  }

  func keepClock(
    _ clock: String, of id: AttemptID, after head: JournalHead, _ presence: Presence?
  ) throws(StorageError) {
    let record = try journal.attempt(id)
    try record.requireWritable(after: head)
    let kept = record.with(head: head, standing: AttemptStanding(clock: clock))
    var isKept = true
    try write { fast throws(SQLiteError) in isKept = try fast.keepClock(of: kept, presence) }
    // Between the two, another process may have written.
    if !isKept { throw StorageError(.conflict(id)) }
  }

  private func write(
    _ body: (borrowing FastConnection) throws(SQLiteError) -> Void
  ) throws(StorageError) {
    do throws(SQLiteError) {
      switch fast {
      case .some(let fast): try body(fast)
      case nil: throw SQLiteError(code: 8, message: "read only", context: "")
      }
    } catch {
      throw StorageError(error)
    }
  }
}

/// The connection for what is written often, with its statements compiled once.
///
/// A write is not synced: it survives a kill, and the journal's next commit syncs it too. Once the
/// log has some size its pages go into the file, so that an idle evening does not fill the disk.
private struct FastConnection: ~Copyable {
  /// Who types does not wait for another program; what could not be written is written next time.
  private static let busyTimeoutMilliseconds: Int32 = 100

  private let writing: Statement
  private let deletion: Statement
  private let clock: Statement
  private let presence: Statement
  private let database: Database

  private init(
    writing: consuming Statement, deletion: consuming Statement, clock: consuming Statement,
    presence: consuming Statement, database: consuming Database
  ) {
    self.writing = writing
    self.deletion = deletion
    self.clock = clock
    self.presence = presence
    self.database = database
  }

  static func open(path: String) throws(SQLiteError) -> FastConnection {
    let database = try Database(
      path: path, access: .readWrite, busyTimeoutMilliseconds: busyTimeoutMilliseconds)
    try database.execute("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON")
    try database.execute(JournalConnection.checkpointing)
    return FastConnection(
      writing: try database.prepare(
        "INSERT OR REPLACE INTO bookmark(attempt, key, bytes) VALUES (?, ?, ?)"),
      deletion: try database.prepare("DELETE FROM bookmark WHERE attempt = ? AND key = ?"),
      clock: try database.prepare(
        """
        UPDATE attempt SET clock = ?, seal = ?
        WHERE id = ? AND line_count = ? AND last_hash = ? AND closed_at IS NULL RETURNING id
        """),
      presence: try database.prepare(
        CountedDatabase.presenceInsertion("VALUES (?, \(CountedDatabase.clock), ?)")),
      database: database)
  }

  func set(_ bytes: [UInt8]?, key: String, of id: AttemptID) throws(SQLiteError) {
    guard let bytes else { return try deletion.run([.integer(id.number), .text(key)]) }
    try writing.run([.integer(id.number), .text(key), .blob(bytes)])
  }

  /// Once in an attempt, so that the statement is not kept.
  func keep(_ result: AttemptResult, of id: AttemptID) throws(SQLiteError) {
    try database.run(
      "INSERT OR REPLACE INTO attempt_result(attempt, head, text) VALUES (?, ?, ?)",
      [.integer(id.number), .text(result.head), .text(result.text)])
  }

  /// Returns whether the attempt still ended with this line.
  func keepClock(
    of record: AttemptRecord, _ presence: Presence?
  ) throws(SQLiteError) -> Bool {
    guard let presence else { return try keepClock(of: record) }
    // Two writes of one transaction cost hardly more than one.
    try database.execute("BEGIN IMMEDIATE")
    do throws(SQLiteError) {
      let isKept = try keepClock(of: record)
      if isKept {
        try self.presence.run([.integer(record.id.number), .text(presence.text)])
      }
      try database.execute("COMMIT")
      return isKept
    } catch {
      // SQLite has already rolled back after some errors; the first error is the one to report.
      try? database.execute("ROLLBACK")
      throw error
    }
  }

  private func keepClock(of record: AttemptRecord) throws(SQLiteError) -> Bool {
    let changed = try clock.rows([
      .text(record.standing.clock), .text(record.seal), .integer(record.id.number),
      .integer(Int64(record.head.count)), .text(record.head.hash),
    ]) { $0.integer("id") }
    return !changed.isEmpty
  }
}

extension StorageError {
  /// Gives SQLite's failure the sentence that its kind deserves.
  init(_ error: SQLiteError) {
    let reason: Reason =
      switch error.name {
      case "SQLITE_BUSY", "SQLITE_LOCKED": .busy
      case "SQLITE_FULL": .diskFull
      case "SQLITE_READONLY", "SQLITE_PERM": .readOnly
      case "SQLITE_CANTOPEN": .cannotOpen
      case "SQLITE_NOTADB": .notAStore
      default: .failed
      }
    self.init(reason, detail: "\(error.name): \(error.message)")
  }
}
