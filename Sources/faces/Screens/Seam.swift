package import Handbooks
package import Petitions
package import Rules
package import Scenarios
package import TerminalUI
package import Wording

/// What the program knows when it shows its home screen.
package struct HomeContents: Hashable, Sendable {
  package let entries: [HomeEntry]
  package let unfinished: [UnfinishedAttempt]
  package let scenariosFolder: String

  package init(entries: [HomeEntry], unfinished: [UnfinishedAttempt], scenariosFolder: String) {
    self.entries = entries
    self.unfinished = unfinished
    self.scenariosFolder = scenariosFolder
  }
}

/// A scenario on the home screen, or why it cannot be played.
package struct HomeEntry: Hashable, Sendable {
  package let scenario: ScenarioID
  package let level: Level
  package let title: Phrase?
  package let role: Role?
  package let days: Int
  package let petitionCount: Int
  package let limits: RealLimits?
  /// The rendered diagnostic; none when the scenario can be played.
  package let problem: String?

  package init(
    scenario: ScenarioID, level: Level, title: Phrase?, role: Role?, days: Int,
    petitionCount: Int, limits: RealLimits?, problem: String?
  ) {
    self.scenario = scenario
    self.level = level
    self.title = title
    self.role = role
    self.days = days
    self.petitionCount = petitionCount
    self.limits = limits
    self.problem = problem
  }
}

/// An attempt that was left before its shift was over.
package struct UnfinishedAttempt: Hashable, Sendable {
  package let attempt: String
  package let scenario: ScenarioID
  package let title: Phrase
  package let mode: Mode
  /// As people read it: "24/11/2026 10:12".
  package let startedAt: String

  package init(
    attempt: String, scenario: ScenarioID, title: Phrase, mode: Mode, startedAt: String
  ) {
    self.attempt = attempt
    self.scenario = scenario
    self.title = title
    self.mode = mode
    self.startedAt = startedAt
  }
}

/// A screen ready to be shown, with the place of the cursor if something is being typed.
package struct Drawing: Hashable, Sendable {
  package let grid: Grid
  package let cursor: Point?

  package init(grid: Grid, cursor: Point?) {
    self.grid = grid
    self.cursor = cursor
  }
}

/// What reaches the screens from outside.
package enum AppEvent: Sendable {
  /// A key, with the attempt's own clock (0 while none runs).
  case key(Key, elapsedMilliseconds: Int64)
  /// About four times a second while a shift runs.
  case tick(elapsedMilliseconds: Int64)
  /// The window has this size now; until the first of these it counts as 80×24.
  case resized(Size)
  /// The answer to ``AppEffect/start(_:_:)`` and ``AppEffect/resume(attempt:)``.
  case opened(OpenedShift)
  /// The answer to any effect that could not be done, as a sentence.
  case failed(String)
  /// Fresh contents of the home screen.
  case home(HomeContents)
  /// The answer to ``AppEffect/loadHandbook(_:)``.
  case handbook(HandbookMaterial)
}

/// How much of the handbook is to be read from files.
package enum HandbookScope: Hashable, Sendable {
  /// The facts alone: the rules of a shift are at hand.
  case facts
  /// The facts and the rules of every rulebook.
  case library
}

/// What was read for the handbook, and what could not be.
package struct HandbookMaterial: Hashable, Sendable {
  package let rules: [Rule]
  package let facts: [HandbookFact]
  /// A sentence on what could not be read; none when everything was.
  package let problem: String?

  package init(rules: [Rule], facts: [HandbookFact], problem: String?) {
    self.rules = rules
    self.facts = facts
    self.problem = problem
  }
}

/// A shift that the edge has opened: a new one has no events.
package struct OpenedShift: Sendable {
  package let attempt: String
  package let mode: Mode
  package let scenario: Scenario
  package let events: [Event]
  /// What the screens last gave to ``App/takeScratch()``.
  package let scratch: String?
  package let elapsedMilliseconds: Int64

  package init(
    attempt: String, mode: Mode, scenario: Scenario, events: [Event], scratch: String?,
    elapsedMilliseconds: Int64
  ) {
    self.attempt = attempt
    self.mode = mode
    self.scenario = scenario
    self.events = events
    self.scratch = scratch
    self.elapsedMilliseconds = elapsedMilliseconds
  }
}

/// What the screens ask of the edge; inert values, to be carried out in their order.
package enum AppEffect: Hashable, Sendable {
  case start(ScenarioID, Mode)
  case resume(attempt: String)
  /// The desk is on the screen: the attempt's clock runs.
  case startClock
  case stopClock
  /// Durable before the next drawing is shown.
  case record([Event])
  /// Back home; the attempt stays unfinished. Answered by ``AppEvent/home(_:)``.
  case leaveShift
  /// The handbook is open: its files are read now, and not before.
  case loadHandbook(HandbookScope)
  case suspend
  case quit
}
