private import CPostgreSQL

/// A value that PostgreSQL keeps in a column.
package enum PostgreSQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
}

/// One connection to a server; it closes when it goes out of scope.
///
/// It is not thread-safe: whoever shares it puts it behind a `Mutex`. Every call waits for the
/// server's answer.
@safe
package struct PostgreSQLConnection: ~Copyable {
  private let library: LibPQ
  private let handle: OpaquePointer

  /// Connects to the server that a URL names, `postgresql://user@host:port/database`.
  ///
  /// What the URL leaves out comes from where PostgreSQL's own programs have it: the variables
  /// `PG…`, the password file and the service file.
  package init(
    url: String, applicationName: String, timeoutSeconds: Int
  ) throws(PostgreSQLError) {
    let library = try LibPQ.loaded.get()
    // What stands before the URL gives way to it, what stands after it does not.
    let settings = [
      ("connect_timeout", "\(timeoutSeconds)"), ("fallback_application_name", applicationName),
      ("dbname", url), ("client_encoding", "UTF8"),
    ]
    let handle = unsafe withPointers(to: settings.map(\.0)) { keywords in
      unsafe withPointers(to: settings.map(\.1)) { values in
        // The lists end with a null pointer, and libpq copies what it needs before the call returns.
        unsafe library.connect(keywords, values, 1)
      }
    }
    guard let handle = unsafe handle else {
      throw PostgreSQLError(state: "53200", message: "no memory", isConnectionLost: true)
    }
    guard unsafe library.status(handle) == CONNECTION_OK else {
      let message = unsafe library.text(of: library.errorMessage(handle))
      unsafe library.finish(handle)
      throw PostgreSQLError(state: "", message: message, isConnectionLost: true)
    }
    // Warnings of the server are not the program's output.
    _ = unsafe library.setNoticeReceiver(handle, { _, _ in }, nil)
    self.library = library
    unsafe self.handle = handle
  }

  deinit {
    unsafe library.finish(handle)
  }

  /// Whether the server still was there when it was asked last.
  package var isAlive: Bool { unsafe library.status(handle) == CONNECTION_OK }

  /// The process of the server that works for this connection.
  package var serverProcess: Int32 { unsafe library.backendProcess(handle) }

  /// What was said, since this was asked last, on channels that the connection listens to; waits for nothing.
  package func notifications() throws(PostgreSQLError) -> [String] {
    guard unsafe library.consumeInput(handle) == 1 else {
      throw PostgreSQLError(
        state: "", message: unsafe library.text(of: library.errorMessage(handle)),
        isConnectionLost: true)
    }
    var payloads: [String] = []
    // Each belongs to whoever takes it, and its text is copied before it is given back.
    while let notification = unsafe library.notifications(handle) {
      payloads.append(unsafe library.text(of: notification.pointee.extra))
      unsafe library.free(notification)
    }
    return payloads
  }

  /// Runs statements that take no parameters and whose rows do not matter.
  package func execute(_ sql: String) throws(PostgreSQLError) {
    let result = unsafe library.execute(handle, sql)
    defer { unsafe library.clear(result) }
    try unsafe check(result)
  }

  /// Runs one statement for what it does.
  /// - Returns: How many rows it made, changed or took away.
  @discardableResult
  package func run(_ sql: String, _ values: [PostgreSQLValue] = []) throws(PostgreSQLError) -> Int {
    let result = try unsafe answer(sql, values)
    defer { unsafe library.clear(result) }
    return Int(unsafe library.text(of: library.changedCount(result))) ?? 0
  }

  /// Runs one statement for its rows.
  package func rows<Result>(
    _ sql: String, _ values: [PostgreSQLValue] = [],
    _ read: (borrowing PostgreSQLRow) -> Result
  ) throws(PostgreSQLError) -> [Result] {
    let result = try unsafe answer(sql, values)
    // The rows are lent to the closure one by one, and go with the result.
    defer { unsafe library.clear(result) }
    var results: [Result] = []
    for row in 0..<(unsafe library.rowCount(result)) {
      results.append(read(unsafe PostgreSQLRow(library, result, row)))
    }
    return results
  }

  /// Sends a statement with its values beside it, which never become SQL, and waits for the answer.
  @unsafe
  private func answer(
    _ sql: String, _ values: [PostgreSQLValue]
  ) throws(PostgreSQLError) -> OpaquePointer? {
    let encoded = values.map(EncodedValue.init)
    guard !encoded.contains(where: \.hasZero) else {
      throw PostgreSQLError(
        state: "22021", message: "a text with a zero in it", isConnectionLost: false)
    }
    var pointers = unsafe [UnsafePointer<CChar>?](repeating: nil, count: values.count)
    var storage: [UInt8] = []
    var starts: [Int?] = []
    for value in encoded {
      starts.append(value.bytes.map { _ in storage.count })
      // A text ends with a zero, which bytes do not need and do not mind.
      storage += (value.bytes ?? []) + [0]
    }
    let result = unsafe storage.withUnsafeBytes { buffer in
      // The pointers lead into the buffer, which stands until the closure returns.
      for (place, start) in starts.enumerated() {
        unsafe pointers[place] = unsafe start.flatMap { start in
          unsafe buffer.baseAddress.map {
            unsafe ($0 + start).assumingMemoryBound(to: CChar.self)
          }
        }
      }
      return unsafe library.executeWithValues(
        handle, sql, Int32(values.count), encoded.map(\.type), pointers,
        encoded.map { Int32($0.bytes?.count ?? 0) }, encoded.map(\.format), 0)
    }
    do throws(PostgreSQLError) {
      try unsafe check(result)
    } catch {
      unsafe library.clear(result)
      throw error
    }
    return unsafe result
  }

  private func check(_ result: OpaquePointer?) throws(PostgreSQLError) {
    switch unsafe library.resultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
    default: break
    }
    let state = unsafe library.text(of: library.errorField(result, tapsu_pq_sqlstate()))
    let message = unsafe library.text(of: library.errorField(result, tapsu_pq_message()))
    // The server gives each of its errors a state. One without is libpq’s own: it could not send or hear any
    // more, and does not always notice at once that the connection is gone, as when the server had said farewell.
    throw PostgreSQLError(
      state: state,
      message: unsafe message.isEmpty ? library.text(of: library.errorMessage(handle)) : message,
      isConnectionLost: state.isEmpty || !isAlive)
  }
}

extension LibPQ {
  /// A text that belongs to the library, copied at once; empty where there is none.
  @unsafe
  fileprivate func text(of pointer: UnsafePointer<CChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }
}

/// A value as it goes to the server: texts in the form of literals, bytes as they are.
private struct EncodedValue {
  let bytes: [UInt8]?
  let type: Oid
  let format: Int32

  /// Whether libpq would take the text for shorter than it is.
  var hasZero: Bool { format == 0 && bytes?.contains(0) == true }

  init(_ value: PostgreSQLValue) {
    // The numbers of the types that are built in never change; zero lets the server choose.
    switch value {
    case .null: (bytes, type, format) = (nil, 0, 0)
    case .integer(let integer): (bytes, type, format) = (Array("\(integer)".utf8), 20, 0)
    case .text(let text): (bytes, type, format) = (Array(text.utf8), 25, 0)
    case .bytes(let bytes): (self.bytes, type, format) = (bytes, 17, 1)
    }
  }
}

/// The row of an answer; it cannot outlive the closure that it is lent to.
///
/// Values are asked for by the names of their columns. A name that the statement does not give is a
/// mistake of whoever wrote the two.
@safe
package struct PostgreSQLRow: ~Copyable {
  private let library: LibPQ
  private let result: OpaquePointer?
  private let row: Int32

  @unsafe
  fileprivate init(_ library: LibPQ, _ result: OpaquePointer?, _ row: Int32) {
    self.library = library
    unsafe self.result = result
    self.row = row
  }

  package func isNull(_ column: String) -> Bool {
    unsafe library.isNull(result, row, index(of: column)) == 1
  }

  package func integer(_ column: String) -> Int64 { Int64(text(column)) ?? 0 }

  package func text(_ column: String) -> String {
    let column = index(of: column)
    // The bytes belong to the result and are copied here.
    let count = Int(unsafe library.byteCount(result, row, column))
    let start = unsafe library.value(result, row, column)
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a `bytea`, which comes in digits.
  package func bytes(_ column: String) -> [UInt8] {
    let digits = Array(text(column).utf8.dropFirst(2))
    return stride(from: 0, to: digits.count - 1, by: 2).map { place in
      digits[place].hexValue << 4 | digits[place + 1].hexValue
    }
  }

  private func index(of column: String) -> Int32 {
    let index = unsafe library.column(result, column)
    precondition(index >= 0, "no column “\(column)”")
    return index
  }
}

extension UInt8 {
  /// What the byte is worth as a digit of sixteen.
  fileprivate var hexValue: UInt8 {
    self <= UInt8(ascii: "9") ? self &- UInt8(ascii: "0") : self &- UInt8(ascii: "a") &+ 10
  }
}

/// Lends a list of texts as C has it, with a null pointer behind the last; it lives until the
/// closure returns.
@unsafe
private func withPointers<Result>(
  to texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
  let copies = texts.map { Array($0.utf8CString) }
  let starts = copies.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  let storage = copies.flatMap(\.self)
  return unsafe storage.withUnsafeBufferPointer { buffer in
    var pointers = unsafe starts.dropLast().map { start in
      unsafe buffer.baseAddress.map { unsafe $0 + start }
    }
    unsafe pointers.append(nil)
    return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
  }
}
