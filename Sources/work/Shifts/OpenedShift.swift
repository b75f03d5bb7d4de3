package import Petitions
package import Scenarios

/// A shift that an edge has opened: a new one has no events.
package struct OpenedShift: Sendable {
  package let attempt: String
  package let mode: Mode
  package let scenario: Scenario
  package let events: [Event]
  package let elapsedMilliseconds: Int64

  package init(
    attempt: String, mode: Mode, scenario: Scenario, events: [Event], elapsedMilliseconds: Int64
  ) {
    self.attempt = attempt
    self.mode = mode
    self.scenario = scenario
    self.events = events
    self.elapsedMilliseconds = elapsedMilliseconds
  }
}
