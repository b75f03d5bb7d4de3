/// What SQLite refused to do, with its own name for the reason.
///
/// Neither text ever holds a bound value, so that both may be logged.
package struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The extended result code.
  package let code: Int32
  /// SQLite's own sentence.
  package let message: String
  /// The SQL text, or the path of the file that was opened.
  package let context: String

  package init(code: Int32, message: String, context: String) {
    self.code = code
    self.message = message
    self.context = context
  }

  package var description: String { "\(name): \(message) (\(context))" }

  /// The code without its extension, which says what kind of failure this is.
  package var primaryCode: Int32 { code & 0xFF }

  /// The name that SQLite's manual gives to the primary code.
  package var name: String {
    switch primaryCode {
    case 3: "SQLITE_PERM"
    case 5: "SQLITE_BUSY"
    case 6: "SQLITE_LOCKED"
    case 8: "SQLITE_READONLY"
    case 10: "SQLITE_IOERR"
    case 11: "SQLITE_CORRUPT"
    case 13: "SQLITE_FULL"
    case 14: "SQLITE_CANTOPEN"
    case 18: "SQLITE_TOOBIG"
    case 19: "SQLITE_CONSTRAINT"
    case 21: "SQLITE_MISUSE"
    case 23: "SQLITE_AUTH"
    case 26: "SQLITE_NOTADB"
    default: "SQLITE_\(code)"
    }
  }
}
