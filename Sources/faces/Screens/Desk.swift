import Petitions
import Rules
import Scenarios
import Scoring
import Simulation
import TerminalUI
import Wording
import WorkCalendar

/// A sentence for the trainee, with the sign that stands before it.
struct Message: Hashable, Sendable {
  enum Sign: String, Sendable {
    case attention = "!"
    case done = "✓"
    case news = "●"
  }

  let sign: Sign
  let phrase: Phrase

  init(_ sign: Sign, _ phrase: Phrase) {
    self.sign = sign
    self.phrase = phrase
  }
}

/// A rule broken on a petition: what a trainee is told once.
struct RuleViolationID: Hashable, Sendable {
  let petition: PetitionID
  let rule: RuleID
}

/// The text under way for one verb on one petition.
struct DraftID: Hashable, Sendable {
  let petition: PetitionID
  let verb: Verb
}

/// The shift: the simulation, and where the trainee is in it.
struct Desk: Sendable {
  let attempt: String
  let mode: Mode
  let scenario: Scenario
  private(set) var simulation: Simulation
  private(set) var events: [Event]
  /// Events that no effect has carried out of here yet.
  private var outbox: [Event] = []
  var selected: PetitionID?
  var pane = Pane.thread
  var threadPlace = ScrollPlace.start
  var filePlace = ScrollPlace.start
  var derivation = Detail.short
  var overlay: Overlay?
  /// Texts that were left before they were sent.
  var drafts: [DraftID: String] = [:]
  var message: Message?
  /// What the trainee has still to be told.
  var violations: [RuleViolation] = []
  private var violationsKnown: Set<RuleViolationID> = []
  /// What the trainee has just asked to look up.
  var handbookRequest: HandbookRequest?
  private(set) var board: Board
  /// How every rule stands, petition by petition.
  private(set) var monitor: ShiftMonitor

  /// What the right side of a narrow window shows; in a wide one, what is scrolled.
  enum Pane: String, CaseIterable, Sendable {
    case thread
    case file
    case rules
  }

  /// How much of a deadline is shown.
  enum Detail: String, Sendable {
    case short
    case derived
  }

  /// Whether the trainee stays at the desk.
  enum Intent: Hashable, Sendable {
    case stay
    case leave
  }

  /// Creates the desk of a new shift, or the one that its events tell of.
  init(_ opened: OpenedShift) {
    attempt = opened.attempt
    mode = opened.mode
    scenario = opened.scenario
    events = opened.events
    simulation = Simulation(scenario: opened.scenario, replaying: opened.events)
    monitor = ShiftMonitor(opened.scenario, events: opened.events)
    board = Board(simulation, monitor)
    selected = simulation.onDesk ?? simulation.cases.first?.id
    violationsKnown = Set(currentViolations.map(\.id))
  }

  var selectedCase: Case? { selected.flatMap(simulation.petitionCase) }

  var selectedPetition: ScriptedPetition? { selected.flatMap(scenario.petition) }

  /// Whether letters go into a text now.
  var isTyping: Bool { violations.isEmpty && overlay?.takesText == true }

  mutating func takeHandbookRequest() -> HandbookRequest? {
    defer { handbookRequest = nil }
    return handbookRequest
  }

  mutating func takeEvents() -> [Event] {
    defer { outbox = [] }
    return outbox
  }
}

// MARK: - Time and deeds

extension Desk {
  /// Starts the shift, or goes on with it, at a reading of its clock.
  mutating func begin(elapsed: Int64) {
    take(.tick, elapsed: elapsed)
    if selected == nil { selected = simulation.cases.first?.id }
    message = nil
  }

  mutating func passTime(to elapsed: Int64) {
    let outcome = take(.tick, elapsed: elapsed)
    if let news = DeskTexts.news(of: outcome.events, in: scenario) { message = news }
    if selected == nil { selected = simulation.cases.first?.id }
  }

  /// Does something to the selected petition, or says why it cannot be done.
  @discardableResult
  mutating func act(_ action: Action, on petition: PetitionID, elapsed: Int64) -> Refusal? {
    let outcome = take(.act(action, on: petition), elapsed: elapsed)
    if let refusal = outcome.refusal {
      message = Message(.attention, refusal.phrase)
      return refusal
    }
    if let event = outcome.events.last(where: { $0.petition == petition }) {
      message = Message(.done, DeskTexts.done(event, in: scenario))
    }
    return nil
  }

  mutating func wait(elapsed: Int64) {
    let outcome = take(.wait, elapsed: elapsed)
    message = DeskTexts.waited(outcome.events, in: scenario, now: simulation.now)
  }

  mutating func finish(elapsed: Int64) {
    take(.finish, elapsed: elapsed)
  }

  @discardableResult
  private mutating func take(
    _ input: Input, elapsed: Int64
  ) -> (events: [Event], refusal: Refusal?) {
    let minute = simulation.now.minute
    let outcome = simulation.reduce(input, elapsedMilliseconds: elapsed)
    events += outcome.events
    outbox += outcome.events
    monitor.take(outcome.events)
    guard !outcome.events.isEmpty || simulation.now.minute != minute else {
      return (outcome.events, outcome.refusal)
    }
    if outcome.events.contains(where: { $0.isLetter && $0.petition == simulation.onDesk }) {
      threadPlace = .end
    }
    board = Board(simulation, monitor)
    gatherViolations()
    return (outcome.events, outcome.refusal)
  }

  private mutating func gatherViolations() {
    guard mode == .practice else { return }
    for violation in currentViolations where violationsKnown.insert(violation.id).inserted {
      violations.append(violation)
    }
  }

  private var currentViolations: [RuleViolation] {
    guard mode == .practice else { return [] }
    return simulation.cases.flatMap { record in
      monitor.violations(
        of: record.id, now: simulation.now,
        elapsedMilliseconds: simulation.elapsedMilliseconds)
    }
  }

  /// Puts violations back that were not read when the program ended.
  mutating func restoreViolations(_ ids: [RuleViolationID]) {
    violations = currentViolations.filter { ids.contains($0.id) }
  }
}

extension Event {
  /// Whether it adds a letter to a thread.
  fileprivate var isLetter: Bool {
    switch activity {
    case .citizenWrote, .unitAnswered, .unitReturned, .asked, .declined, .split, .replied,
      .apologised:
      true
    default: false
    }
  }
}

extension RuleViolation {
  var id: RuleViolationID { RuleViolationID(petition: petition, rule: rule.id) }
}

extension Instant {
  /// The whole minutes since the calendar's zero.
  var minute: Int64 { milliseconds / Instant.millisecondsPerMinute }
}

/// The deadlines that run, as they stood at a moment: they change with events and with minutes.
struct Board: Hashable, Sendable {
  private let obligations: [PetitionID: [Obligation]]

  init(_ simulation: Simulation, _ monitor: ShiftMonitor) {
    var obligations: [PetitionID: [Obligation]] = [:]
    for record in simulation.cases {
      let found = monitor.obligations(
        of: record.id, now: simulation.now,
        elapsedMilliseconds: simulation.elapsedMilliseconds)
      // What was missed on a closed petition cannot be made good any more.
      obligations[record.id] = found.filter {
        !record.isClosed || $0.deadline.isMet(at: simulation.now)
      }
    }
    self.obligations = obligations
  }

  func deadlines(of petition: PetitionID) -> [Obligation] { obligations[petition] ?? [] }
}
