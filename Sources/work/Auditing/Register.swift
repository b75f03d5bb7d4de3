package import Petitions
package import WorkCalendar

/// One thing that happened to a case, as a register tells it.
package struct RegisterEvent: Hashable, Sendable {
  /// The activity by the name that the register gives it.
  package let activity: String
  /// When it happened; of an event that has only a day, a moment within that day, behind the
  /// events of the day that the register has before it.
  package let at: Instant
  package let precision: MomentPrecision
  /// The line of the register that it begins on, counted from one.
  package let line: Int
  /// What else the register says of it, in the register's order; a nested value is named
  /// `outer.inner`.
  package let attributes: [Attribute]

  package init(
    activity: String, at: Instant, precision: MomentPrecision = .clock, line: Int,
    attributes: [Attribute]
  ) {
    self.activity = activity
    self.at = at
    self.precision = precision
    self.line = line
    self.attributes = attributes
  }

  /// The moment as ISO 8601 writes it, the day alone where nothing finer is known.
  package var iso: String { precision == .day ? at.date.iso : at.iso }
}

/// One case of a register, its events in the order of time; those of one moment stay as the
/// register has them.
package struct RegisterCase: Hashable, Sendable {
  package let identifier: String
  /// The line of the register that it first appears on, counted from one.
  package let line: Int
  /// What the register says of the case as a whole; conditions know it as `case.NAME`.
  package let attributes: [Attribute]
  package let events: [RegisterEvent]
  /// How many of its events or values could not be read, and one more when further ones may be its:
  /// where the table broke off, or rows name no case.
  ///
  /// What is missing may be what a rule asks for, so that no verdict on such a case is certain.
  package private(set) var unreadableCount: Int

  package init(
    identifier: String, line: Int, attributes: [Attribute], events: [RegisterEvent],
    unreadableCount: Int = 0
  ) {
    self.identifier = identifier
    self.line = line
    self.attributes = attributes
    self.events = events
    self.unreadableCount = unreadableCount
  }

  /// Whether everything that the register says of the case could be read.
  package var isWhole: Bool { unreadableCount == 0 }

  /// Remembers that further events may be the case's, which nobody can tell.
  package mutating func doubt() { unreadableCount += 1 }
}

/// Up to when a register tells everything: what was said of it, or its last event.
package struct RegisterEnd: Hashable, Sendable {
  package let moment: Instant
  package let precision: MomentPrecision
  /// The line of the last event; nil where the end was said.
  package let line: Int?

  package init(_ moment: Instant, _ precision: MomentPrecision, line: Int?) {
    self.moment = moment
    self.precision = precision
    self.line = line
  }
}
