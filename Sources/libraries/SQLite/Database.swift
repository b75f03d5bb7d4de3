private import CSQLite
private import Glibc

/// A value that SQLite keeps in a column.
package enum SQLiteValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

/// One connection to a database file; it closes when it goes out of scope.
///
/// It is not thread-safe: whoever shares it puts it behind a `Mutex`.
@safe
package struct Database: ~Copyable {
  /// What a connection may do to its file.
  package enum Access: Sendable {
    case readOnly
    /// Of a file that nobody writes meanwhile, without a lock and without the files beside it.
    case immutable
    case readWrite
    case create
  }

  /// The largest value of a row, in bytes; SQLite refuses to read or write larger ones.
  package static let valueMaximumBytes: Int32 = 32 * 1024 * 1024

  private let handle: OpaquePointer

  /// Opens the file and waits up to the given time whenever another process holds it.
  package init(
    path: String, access: Access, busyTimeoutMilliseconds: Int32 = 5_000
  ) throws(SQLiteError) {
    let flags =
      switch access {
      case .readOnly: SQLITE_OPEN_READONLY
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      case .readWrite: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    var opened: OpaquePointer?
    let name = access == .immutable ? "file:\(Self.escaped(path))?immutable=1" : path
    let code = unsafe sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      let message = unsafe String(cString: sqlite3_errstr(code))
      _ = unsafe sqlite3_close_v2(opened)
      throw SQLiteError(code: code, message: message, context: path)
    }
    unsafe self.handle = handle
    _ = unsafe sqlite3_extended_result_codes(handle, 1)
    _ = unsafe sqlite3_busy_timeout(handle, busyTimeoutMilliseconds)
    _ = unsafe tapsu_sqlite_set_defensive(handle)
    _ = unsafe sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Self.valueMaximumBytes)
  }

  /// The path as a part of a URI, in which three characters mean something else.
  private static func escaped(_ path: String) -> String {
    path.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
      .split(separator: "?", omittingEmptySubsequences: false).joined(separator: "%3f")
      .split(separator: "#", omittingEmptySubsequences: false).joined(separator: "%23")
  }

  deinit {
    // Nothing can be reported from here; `close()` is for those who must know.
    _ = unsafe sqlite3_close_v2(handle)
  }

  /// Closes the connection and says whether that went well.
  package consuming func close() throws(SQLiteError) {
    let closing = unsafe handle
    discard self
    let code = unsafe sqlite3_close_v2(closing)
    guard code == SQLITE_OK else {
      let message = unsafe String(cString: sqlite3_errstr(code))
      throw SQLiteError(code: code, message: message, context: "close")
    }
  }

  /// The identifier that SQLite gave to the row inserted last.
  package var lastInsertedRow: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

  /// Runs statements that take no parameters and whose rows do not matter.
  package func execute(_ sql: String) throws(SQLiteError) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      let message = unsafe String(cString: sqlite3_errmsg(handle))
      throw SQLiteError(code: code, message: message, context: sql)
    }
  }

  /// Compiles one statement, to be run as often as needed; a text with more than one is refused,
  /// because SQLite would pass over the others in silence.
  package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    var compiled: OpaquePointer?
    var restCount = 0
    // The text stays where it is until the closure returns, and so do the pointers into it.
    let code = unsafe sql.withCString { start in
      var rest: UnsafePointer<CChar>?
      let code = unsafe sqlite3_prepare_v2(handle, start, -1, &compiled, &rest)
      restCount = unsafe rest.map { unsafe strlen($0) } ?? 0
      return code
    }
    guard code == SQLITE_OK, let handle = unsafe compiled else {
      let message = unsafe String(cString: sqlite3_errmsg(self.handle))
      throw SQLiteError(
        code: code == SQLITE_OK ? SQLITE_MISUSE : code,
        message: code == SQLITE_OK ? "no statement" : message, context: sql)
    }
    let statement = unsafe Statement(handle: handle, sql: sql)
    let rest = sql.utf8.suffix(restCount)
    guard rest.allSatisfy({ $0 == UInt8(ascii: ";") || $0 <= UInt8(ascii: " ") }) else {
      throw SQLiteError(code: SQLITE_MISUSE, message: "more than one statement", context: sql)
    }
    return statement
  }

  /// Runs one statement for what it does.
  package func run(_ sql: String, _ values: [SQLiteValue] = []) throws(SQLiteError) {
    let statement = try prepare(sql)
    try statement.run(values)
  }

  /// Runs one statement for its rows.
  package func rows<Result>(
    _ sql: String, _ values: [SQLiteValue] = [], maximum: Int = Statement.rowsMaximum,
    _ read: (borrowing ResultRow) -> Result
  ) throws(SQLiteError) -> [Result] {
    let statement = try prepare(sql)
    return try statement.rows(values, maximum: maximum, read)
  }

  /// Runs the work in a transaction that holds the write lock from its start.
  ///
  /// An error of the work undoes everything; an error of SQLite becomes one of the caller's kind.
  package func transaction<Result, Failure: Error>(
    failure: (SQLiteError) -> Failure, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    do throws(SQLiteError) { try execute("BEGIN IMMEDIATE") } catch { throw failure(error) }
    do throws(Failure) {
      let result = try work()
      do throws(SQLiteError) { try execute("COMMIT") } catch { throw failure(error) }
      return result
    } catch {
      // SQLite has already rolled back after some errors; the first error is the one to report.
      try? execute("ROLLBACK")
      throw error
    }
  }
}
