/// What PostgreSQL refused to do, with its own code for the reason.
///
/// Neither text holds a bound value, so that both may be logged.
package struct PostgreSQLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The five characters of the SQL standard; empty where the server did not speak.
  package let state: String
  /// The server's or the library's own sentence, on one line.
  package let message: String
  /// Whether the connection is gone, so that nobody knows what became of what was asked last.
  package let isConnectionLost: Bool

  package init(state: String, message: String, isConnectionLost: Bool) {
    self.state = state
    self.message = message.split(whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: " ")
    self.isConnectionLost = isConnectionLost
  }

  package var description: String { state.isEmpty ? message : "\(state): \(message)" }

  /// The first two characters of the code, which say what kind of failure this is.
  package var stateClass: String { String(state.prefix(2)) }
}
