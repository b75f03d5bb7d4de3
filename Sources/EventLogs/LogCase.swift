package import Petitions
package import WorkCalendar

/// One thing that happened to a case, as a log tells it.
package struct LogEvent: Hashable, Sendable {
  package let caseIdentifier: String
  /// The activity by the name that the log gives it.
  package let activity: String
  package let moment: Instant
  /// The line of the log that it begins on, counted from one.
  package let line: Int
  /// What else the log says of it, in the log's order; a nested value is named `outer.inner`.
  package let attributes: [Attribute]
}

/// A case with all its events, ordered by moment; events of one moment stay as the log has them.
package struct LogCase: Hashable, Sendable {
  package let identifier: String
  /// What the log says of the case as a whole; rules call it `case.NAME`.
  package let attributes: [Attribute]
  package let events: [LogEvent]
  /// The line of the log that it first appears on, counted from one.
  package let line: Int
  /// How many of its events or values could not be read, and one more when the table broke off
  /// before the case surely ended.
  ///
  /// What is missing may be what a rule asks for, so that no verdict on such a case is certain.
  package let unreadableCount: Int
}
