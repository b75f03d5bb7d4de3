package import Petitions
package import Scenarios
package import Scoring

/// An attempt that is over, as other programs are told of it.
package struct ExportedAttempt: Sendable {
  /// The name that the trainee is given outside: a pseudonym, unless who exports wants the code.
  package let trainee: String
  /// What tells this attempt from every other, and nothing of who made it.
  package let key: String
  /// Unix milliseconds.
  package let startedAt: Int64
  package let scenario: Scenario
  package let events: [Event]
  package let card: Scorecard
  /// What of it waits for a person.
  package let open: OpenMatters

  package init(
    trainee: String, key: String, startedAt: Int64, scenario: Scenario, events: [Event],
    card: Scorecard, open: OpenMatters = .none
  ) {
    self.trainee = trainee
    self.key = key
    self.startedAt = startedAt
    self.scenario = scenario
    self.events = events
    self.card = card
    self.open = open
  }
}
