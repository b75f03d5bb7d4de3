private import CSQLite

/// A compiled statement; its values are bound as parameters and never become SQL.
@safe
package struct Statement: ~Copyable {
  /// The most rows that a statement gives when nothing else is asked for.
  package static let rowsMaximum = 1_000_000

  private let handle: OpaquePointer
  private let sql: String
  /// The names of the columns, by which a row's values are asked for.
  private let columns: [String]

  @unsafe
  init(handle: OpaquePointer, sql: String) {
    unsafe self.handle = handle
    self.sql = sql
    // SQLite owns the names; they are copied here.
    columns = (0..<(unsafe sqlite3_column_count(handle))).map { index in
      unsafe sqlite3_column_name(handle, index).map { unsafe String(cString: $0) } ?? ""
    }
  }

  deinit {
    _ = unsafe sqlite3_finalize(handle)
  }

  /// Runs the statement for what it does.
  package func run(_ values: [SQLiteValue] = []) throws(SQLiteError) {
    _ = try rows(values) { _ in }
  }

  /// Runs the statement and reads each row while it stands on it.
  ///
  /// More rows than the maximum are an error: a file from elsewhere may give rows without end.
  package func rows<Result>(
    _ values: [SQLiteValue], maximum: Int = rowsMaximum, _ read: (borrowing ResultRow) -> Result
  ) throws(SQLiteError) -> [Result] {
    // A statement that is not reset keeps its transaction open.
    defer { _ = unsafe sqlite3_reset(handle) }
    try bind(values)
    var results: [Result] = []
    while true {
      let code = unsafe sqlite3_step(handle)
      switch code {
      case SQLITE_ROW where results.count >= maximum:
        throw SQLiteError(code: SQLITE_TOOBIG, message: "too many rows", context: sql)
      case SQLITE_ROW: results.append(read(unsafe ResultRow(handle, columns)))
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
///
/// Values are asked for by the names of their columns. A name that the statement does not give is a
/// mistake of whoever wrote the two.
@safe
package struct ResultRow: ~Copyable {
  private let statement: OpaquePointer
  private let columns: [String]

  // Not inlined: Swift 6.3.1 stops when it specialises a caller with a borrowed list inside a value
  // that cannot be copied.
  @inline(never)
  @unsafe
  fileprivate init(_ statement: OpaquePointer, _ columns: [String]) {
    unsafe self.statement = statement
    self.columns = columns
  }

  package func isNull(_ column: String) -> Bool {
    unsafe sqlite3_column_type(statement, index(of: column)) == SQLITE_NULL
  }

  package func integer(_ column: String) -> Int64 {
    unsafe sqlite3_column_int64(statement, index(of: column))
  }

  package func text(_ column: String) -> String {
    let column = index(of: column)
    // SQLite owns the bytes until the next step; they are copied here.
    guard let start = unsafe sqlite3_column_text(statement, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  package func blob(_ column: String) -> [UInt8] {
    let column = index(of: column)
    // SQLite owns the bytes until the next step; they are copied here.
    guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  private func index(of column: String) -> Int32 {
    guard let index = columns.firstIndex(of: column) else {
      preconditionFailure("no column “\(column)” among \(columns)")
    }
    return Int32(index)
  }
}
