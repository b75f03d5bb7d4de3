internal import SQLite
internal import Storage

/// The two connections to the file: one whose commits are synced, one whose commits are fast.
struct Connections: ~Copyable {
  private let bookmark: BookmarkConnection
  var journal: JournalConnection

  private init(bookmark: consuming BookmarkConnection, journal: consuming JournalConnection) {
    self.bookmark = bookmark
    self.journal = journal
  }

  static func open(path: String, fault: SQLiteStore.Fault?) throws(StorageError) -> Connections {
    // The journal's connection goes first: it refuses foreign files and makes the tables.
    let journal = try JournalConnection.open(path: path, fault: fault)
    do throws(SQLiteError) {
      return Connections(bookmark: try BookmarkConnection.open(path: path), journal: journal)
    } catch {
      throw StorageError(error)
    }
  }

  func setBookmark(_ bytes: [UInt8]?, key: String, of id: AttemptID) throws(StorageError) {
    do throws(SQLiteError) {
      try bookmark.set(bytes, key: key, of: id)
    } catch {
      throw StorageError(error)
    }
  }
}

/// The connection that every key press writes through, with its statements compiled once.
///
/// A write is not synced: it survives a kill, and the journal's next commit syncs it too. The
/// journal's connection alone moves pages from the log into the file.
private struct BookmarkConnection: ~Copyable {
  private let writing: Statement
  private let deletion: Statement
  private let database: Database

  private init(
    writing: consuming Statement, deletion: consuming Statement, database: consuming Database
  ) {
    self.writing = writing
    self.deletion = deletion
    self.database = database
  }

  static func open(path: String) throws(SQLiteError) -> BookmarkConnection {
    let database = try Database(path: path, access: .readWrite)
    try database.execute(
      "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0; PRAGMA foreign_keys = ON")
    return BookmarkConnection(
      writing: try database.prepare("INSERT OR REPLACE INTO bookmark VALUES (?, ?, ?)"),
      deletion: try database.prepare("DELETE FROM bookmark WHERE attempt = ? AND key = ?"),
      database: database)
  }

  func set(_ bytes: [UInt8]?, key: String, of id: AttemptID) throws(SQLiteError) {
    guard let bytes else { return try deletion.run([.integer(id.number), .text(key)]) }
    try writing.run([.integer(id.number), .text(key), .blob(bytes)])
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
