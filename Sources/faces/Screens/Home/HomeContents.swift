package import Petitions
package import Scenarios
package import Scoring
package import Wording

/// What the program knows when it shows its home screen.
package struct HomeContents: Hashable, Sendable {
  package let entries: [HomeEntry]
  package let unfinished: [UnfinishedAttempt]
  /// The last shifts that are over, the newest first.
  package let finished: [FinishedAttempt]
  package let scenariosFolder: String

  package init(
    entries: [HomeEntry], unfinished: [UnfinishedAttempt], finished: [FinishedAttempt] = [],
    scenariosFolder: String
  ) {
    self.entries = entries
    self.unfinished = unfinished
    self.finished = finished
    self.scenariosFolder = scenariosFolder
  }
}

/// A scenario on the home screen.
package struct HomeEntry: Hashable, Sendable {
  package let scenario: ScenarioID
  package let level: Level
  package let content: Content

  /// What is known of the scenario's file.
  package enum Content: Hashable, Sendable {
    /// Nothing yet: it is read when it comes into view.
    case unread
    case readable(Head)
    /// Why it cannot be played, as a rendered diagnostic.
    case broken(String)
  }

  /// What a line of the list says of a scenario.
  package struct Head: Hashable, Sendable {
    package let title: Phrase
    package let role: Role
    package let days: Int
    package let petitionCount: Int
    package let limits: RealLimits

    package init(title: Phrase, role: Role, days: Int, petitionCount: Int, limits: RealLimits) {
      self.title = title
      self.role = role
      self.days = days
      self.petitionCount = petitionCount
      self.limits = limits
    }
  }

  package init(scenario: ScenarioID, level: Level, content: Content) {
    self.scenario = scenario
    self.level = level
    self.content = content
  }
}

/// An attempt that was left before its shift was over.
package struct UnfinishedAttempt: Hashable, Sendable {
  package let attempt: String
  package let scenario: ScenarioID
  package let title: Phrase
  /// Nothing when the attempt is damaged, so that nobody can say what it was.
  package let mode: Mode?
  package let clock: Clock
  /// As people read it: "24/11/2026 10:12".
  package let startedAt: String

  /// Whether an exam still has time: its clock does not wait for its trainee.
  package enum Clock: Hashable, Sendable {
    case running
    case usedUp
  }

  package init(
    attempt: String, scenario: ScenarioID, title: Phrase, mode: Mode?, clock: Clock = .running,
    startedAt: String
  ) {
    self.clock = clock
    self.attempt = attempt
    self.scenario = scenario
    self.title = title
    self.mode = mode
    self.startedAt = startedAt
  }
}

/// An attempt whose shift is over, with what it came to.
package struct FinishedAttempt: Hashable, Sendable {
  package let attempt: String
  package let title: Phrase
  package let mode: Mode
  package let result: Result
  /// As people read it: "24/11/2026 10:12".
  package let startedAt: String

  /// The points out of a hundred, whether they are enough, and whether a fail point settles it.
  package struct Result: Hashable, Sendable {
    package let percent: Int
    package let isPassed: Bool
    package let hasFailPoint: Bool

    package init(percent: Int, isPassed: Bool, hasFailPoint: Bool) {
      self.percent = percent
      self.isPassed = isPassed
      self.hasFailPoint = hasFailPoint
    }

    package init(_ card: Scorecard) {
      self.init(
        percent: card.percent, isPassed: card.isPassed, hasFailPoint: !card.failPoints.isEmpty)
    }
  }

  package init(attempt: String, title: Phrase, mode: Mode, result: Result, startedAt: String) {
    self.attempt = attempt
    self.title = title
    self.mode = mode
    self.result = result
    self.startedAt = startedAt
  }
}
