package import Petitions
package import Scenarios
package import WorkCalendar

/// A shift that an edge has opened: a new one has no events.
package struct OpenedShift: Sendable {
  package let attempt: String
  package let mode: Mode
  package let scenario: Scenario
  package let events: [Event]
  package let elapsedMilliseconds: Int64
  /// When the window closes of what a course has assigned and is not begun: then it cannot be any more, and
  /// an exam is over.
  package let closes: Instant?

  package init(
    attempt: String, mode: Mode, scenario: Scenario, events: [Event], elapsedMilliseconds: Int64,
    closes: Instant? = nil
  ) {
    self.attempt = attempt
    self.mode = mode
    self.scenario = scenario
    self.events = events
    self.elapsedMilliseconds = elapsedMilliseconds
    self.closes = closes
  }
}
