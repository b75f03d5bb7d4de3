package import Petitions
package import WorkCalendar

/// One thing that happened to a case, as a log tells it.
package struct LogEvent: Hashable, Sendable {
  package let caseIdentifier: String
  /// The activity by the name that the log gives it.
  package let activity: String
  /// When it happened; of an event that has only a day, a moment within that day, behind the
  /// events of the day that the log has before it.
  package let moment: Instant
  package let precision: MomentPrecision
  /// The line of the log that it begins on, counted from one.
  package let line: Int
  /// What else the log says of it, in the log's order; a nested value is named `outer.inner`.
  package let attributes: [Attribute]
}

extension LogMoment {
  /// The order in which the events of a case happened, and the moment of each.
  ///
  /// It is that of their moments, and of the log where these are the same. A day alone goes no
  /// further than its day: it keeps its place behind those of the day that the log has before it.
  static func inOrder(_ written: [LogMoment]) -> [(index: Int, moment: Instant)] {
    var moments: [(index: Int, moment: Instant)] = []
    moments.reserveCapacity(written.count)
    var keys: [Int64] = []
    keys.reserveCapacity(written.count)
    var isSorted = true
    for (index, one) in written.enumerated() {
      var moment = one.instant
      // A day begins at its midnight, before which nothing of that day can be put.
      var key = one.instant.milliseconds - (one.precision == .day ? 1 : 0)
      if let last = moments.last?.moment, let lastKey = keys.last {
        if one.precision == .day && lastKey > key && last.date == moment.date {
          (moment, key) = (max(moment, last), lastKey)
        }
        if key < lastKey { isSorted = false }
      }
      moments.append((index, moment))
      keys.append(key)
    }
    if isSorted { return moments }
    return moments.sorted { (keys[$0.index], $0.index) < (keys[$1.index], $1.index) }
  }
}

/// A case with all its events, ordered by moment; events of one moment stay as the log has them.
package struct LogCase: Hashable, Sendable {
  package let identifier: String
  /// What the log says of the case as a whole; rules call it `case.NAME`.
  package let attributes: [Attribute]
  package let events: [LogEvent]
  /// The line of the log that it first appears on, counted from one.
  package let line: Int
  /// How many of its events or values could not be read, and one more when further ones may be its:
  /// where the table broke off, or rows name no case.
  ///
  /// What is missing may be what a rule asks for, so that no verdict on such a case is certain.
  package let unreadableCount: Int
}
