private import CSQLite

/// A compiled statement; its values are bound as parameters and never become SQL.
@safe
package struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let sql: String

  @unsafe
  init(handle: OpaquePointer, sql: String) {
    unsafe self.handle = handle
    self.sql = sql
  }

  deinit {
    _ = unsafe sqlite3_finalize(handle)
  }

  /// Runs the statement for what it does.
  package func run(_ values: [SQLiteValue] = []) throws(SQLiteError) {
    _ = try rows(values) { _ in }
  }

  /// Runs the statement and reads each row while it stands on it.
  package func rows<Result>(
    _ values: [SQLiteValue], _ read: (borrowing Row) -> Result
  ) throws(SQLiteError) -> [Result] {
    // A statement that is not reset keeps its transaction open.
    defer { _ = unsafe sqlite3_reset(handle) }
    try bind(values)
    var results: [Result] = []
    while true {
      let code = unsafe sqlite3_step(handle)
      switch code {
      case SQLITE_ROW: results.append(read(unsafe Row(handle)))
      case SQLITE_DONE: return results
      default: throw failure(code)
      }
    }
  }

  private func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
    precondition(
      values.count == Int(unsafe sqlite3_bind_parameter_count(handle)),
      "every parameter of a statement gets one value")
    for (index, value) in values.enumerated() {
      let code = bind(value, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  /// Binds one value; SQLite copies text and bytes before the call returns.
  private func bind(_ value: SQLiteValue, at index: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(handle, index)
    case .integer(let integer): return unsafe sqlite3_bind_int64(handle, index, integer)
    case .text(let text):
      return unsafe text.withCString { pointer in
        unsafe tapsu_sqlite_bind_text(handle, index, pointer, UInt64(text.utf8.count))
      }
    case .blob(let bytes):
      return unsafe bytes.withUnsafeBytes { buffer in
        unsafe tapsu_sqlite_bind_blob(handle, index, buffer.baseAddress, UInt64(buffer.count))
      }
    }
  }

  private func failure(_ code: Int32) -> SQLiteError {
    let message = unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
    return SQLiteError(code: code, message: message, context: sql)
  }
}

/// The row that a statement stands on; it cannot outlive the closure that it is lent to.
@safe
package struct Row: ~Copyable {
  private let statement: OpaquePointer

  @unsafe
  fileprivate init(_ statement: OpaquePointer) {
    unsafe self.statement = statement
  }

  package func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  package func integer(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(statement, column)
  }

  package func text(_ column: Int32) -> String {
    // SQLite owns the bytes until the next step; they are copied here.
    guard let start = unsafe sqlite3_column_text(statement, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  package func blob(_ column: Int32) -> [UInt8] {
    // SQLite owns the bytes until the next step; they are copied here.
    guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
