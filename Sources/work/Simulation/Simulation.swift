package import Petitions
package import Scenarios
package import WorkCalendar

/// One shift: the only place that decides what happens.
///
/// A pure value. ``reduce(_:elapsedMilliseconds:)`` takes an input and gives events; the state is
/// a fold of ``apply(_:)`` over them, so that a journal replayed gives the same state.
package struct Simulation: Hashable, Sendable {
  /// The longest text that an officer can write into one field, in characters.
  package static let textLengthMaximum = 4000
  /// How often the leader returns drafts of one petition for what they leave out or should not tell.
  ///
  /// The next one is signed, if nothing is wrong with it that no leader signs, and the officer answers for
  /// it.
  package static let draftReturnsMaximum = 2
  /// The most events of one shift; at that many it closes by itself.
  package static let eventsMaximum = 5000

  package let scenario: Scenario
  /// The simulated time.
  package private(set) var now: Instant
  /// The trainee's own time since the shift began, pauses left out.
  package private(set) var elapsedMilliseconds: Int64 = 0
  /// How many events there have been.
  package private(set) var sequence = 0
  /// The petitions that have arrived, in the order of arrival.
  package internal(set) var cases: [Case] = []
  /// The petition that lies open on the desk.
  package internal(set) var onDesk: PetitionID?
  package internal(set) var closing: ClosingReason?
  /// What an instructor added to the trainee's own time.
  package private(set) var addedMilliseconds: Int64 = 0
  /// An instructor has stopped clock and work.
  package private(set) var isPaused = false
  /// The line of the course's ledger with the last order that was carried out; 0 before the first.
  package private(set) var lastOrder = 0
  var agenda = Agenda()

  /// Creates a shift that has not started; the first input starts it.
  package init(scenario: Scenario) {
    self.scenario = scenario
    now = scenario.opensAt
    for petition in scenario.petitions {
      agenda.add(.arrived, to: petition.id, at: petition.arrives)
    }
    for date in scenario.workingDates {
      guard let closing = scenario.calendar.closing(ofDay: date) else { continue }
      agenda.add(.dayEnded(date), to: nil, at: closing)
    }
  }

  /// Creates the shift that a journal tells of.
  ///
  /// Complexity: linear in the number of events.
  package init(scenario: Scenario, replaying events: some Sequence<Event>) {
    self.init(scenario: scenario)
    for event in events { apply(event) }
  }

  package var isStarted: Bool { sequence > 0 }
  package var isClosed: Bool { closing != nil }

  /// The trainee's own time for the shift, with what was added.
  package var limitMilliseconds: Int64 {
    scenario.time.limits.shiftMilliseconds + addedMilliseconds
  }

  /// The trainee's own time that is left.
  package var remainingMilliseconds: Int64 { max(0, limitMilliseconds - elapsedMilliseconds) }

  package func petitionCase(_ id: PetitionID) -> Case? {
    cases.first { $0.id == id }
  }

  /// Whether the sender of a petition is about to answer what was asked.
  package func isAnswering(_ id: PetitionID) -> Bool {
    agenda.plans(for: id) { happening in
      guard case .citizenWrote(_, _, .answer) = happening else { return false }
      return true
    }
  }

  /// When the world will do something next that is waited for, if nobody acts before.
  package var nextHappening: Instant? { agenda.nextAwaited?.at }

  /// When the working day ends that runs, or that comes; nothing once the last one has.
  package var nextClosing: Instant? {
    agenda.entries.first { $0.happening.activity == .dayEnded }?.at
  }

  /// Whether nothing comes to pass by itself any more before the last day ends: what is planned for
  /// later never will.
  package var isLastWait: Bool {
    guard let next = agenda.nextAwaited else { return true }
    return lastClosing.map { next.at >= $0 } ?? true
  }

  /// When the last working day ends; nothing once it has.
  package var lastClosing: Instant? {
    agenda.entries.last { $0.happening.activity == .dayEnded }?.at
  }
}

// MARK: - Events to state

extension Simulation {
  /// Takes an event into the state, as it happened.
  package mutating func apply(_ event: Event) {
    let passed = max(0, event.elapsedMilliseconds - elapsedMilliseconds)
    if passed > 0 { moveClocks(to: now, reading: event.elapsedMilliseconds) }
    now = max(now, event.at)
    sequence = event.sequence
    agenda.carryOut(event)
    guard let petition = event.petition else {
      switch event.happening {
      case .shiftClosed(let reason): closing = reason
      case .ordered(let order, let number): carryOut(order, number)
      default: break
      }
      return
    }
    guard let scripted = scenario.petition(petition) else { return }
    if case .arrived = event.happening { cases.append(Case(scripted)) }
    guard let index = cases.firstIndex(where: { $0.id == petition }) else { return }
    cases[index].apply(event, scripted: scripted)
    if case .opened = event.happening { onDesk = petition }
    plan(after: event, for: cases[index])
  }
}

extension Simulation {
  private mutating func carryOut(_ order: Order, _ number: Int) {
    lastOrder = max(lastOrder, number)
    switch order {
    case .notice, .call: break
    case .burst(let text): planBurst(of: Order.letters(of: text))
    case .time(let minutes): addedMilliseconds += Int64(minutes) * 60_000
    case .pause: isPaused = true
    case .resume: isPaused = false
    }
  }
}

// MARK: - Inputs to events

extension Simulation {
  /// Takes in what reaches the shift at a moment of the trainee's clock.
  ///
  /// Time passes first, with all that happens in it; then the input is carried out or refused. A
  /// clock reading that lies before an earlier one counts as the earlier one.
  ///
  /// While an instructor has paused the shift, no time passes and nothing is done.
  ///
  /// `leader` reads the drafts whose turn comes meanwhile.
  package mutating func reduce(
    _ input: Input, elapsedMilliseconds: Int64, leader: Leader = .signing
  ) -> Consequence {
    var events: [Event] = []
    if !isStarted {
      record(.shiftStarted, on: nil, at: scenario.startsAt, into: &events)
    }
    passTime(to: elapsedMilliseconds, leader, into: &events)
    if let refusal = refusal(of: input) {
      return Consequence(events: events, refusal: refusal)
    }
    if isClosed { return Consequence(events: events, refusal: nil) }
    switch input {
    case .tick: break
    case .ordered(let order, let number):
      // Each has its effect once, however often it comes.
      if number > lastOrder { record(.ordered(order, number: number), on: nil, into: &events) }
    case .finish: record(.shiftClosed(.finished), on: nil, into: &events)
    case .wait: waitForNext(leader, into: &events)
    case .clockLeapt(let milliseconds):
      record(.clockLeapt(milliseconds: milliseconds), on: nil, into: &events)
    case .act(let action, let petition):
      switch happening(of: action, on: petition) {
      case .success(let happening):
        // Between closing and opening the trainee's clock stands still; nobody works at night.
        let instant = scenario.calendar.nextOpening(onOrAfter: now)
        record(happening, on: petition, at: instant, into: &events)
      case .failure(let refused): return Consequence(events: events, refusal: refused.reason)
      }
    }
    // What the input brought on at once happens now, so that the next input meets it.
    passTime(to: elapsedMilliseconds, leader, into: &events)
    if sequence >= Self.eventsMaximum && !isClosed {
      record(.shiftClosed(.eventsUsedUp), on: nil, into: &events)
    }
    return Consequence(events: events, refusal: nil)
  }

  /// Lets the simulated time pass to a moment, with all that happens in it, while the trainee's clock stands
  /// still: for whoever looks at a shift from some moment on.
  package mutating func leap(to moment: Instant, leader: Leader = .signing) -> [Event] {
    var events: [Event] = []
    if !isStarted { record(.shiftStarted, on: nil, at: scenario.startsAt, into: &events) }
    while !isClosed, let next = agenda.next, next.at <= moment {
      now = max(now, next.at)
      passDueEvents(leader, into: &events)
    }
    if !isClosed { now = max(now, moment) }
    return events
  }

  /// Why nothing can be done at all.
  private func refusal(of input: Input) -> Refusal? {
    switch input {
    case .tick: nil
    case .ordered, .clockLeapt: isClosed ? .shiftIsClosed : nil
    case .act, .wait, .finish: isClosed ? .shiftIsClosed : isPaused ? .shiftIsPaused : nil
    }
  }

  private mutating func record(
    _ happening: Happening, on petition: PetitionID?, at instant: Instant? = nil,
    into events: inout [Event]
  ) {
    let event = Event(
      sequence: sequence + 1, at: instant ?? now, elapsedMilliseconds: elapsedMilliseconds,
      petition: petition, happening: happening)
    apply(event)
    events.append(event)
  }

  /// Lets the trainee's clock run to a reading, and everything happen that falls due on the way or
  /// at that very reading: one long step and many short ones give the same events.
  private mutating func passTime(
    to reading: Int64, _ leader: Leader, into events: inout [Event]
  ) {
    let reading = max(reading, elapsedMilliseconds)
    while !isClosed, !isPaused {
      if isLastDayOver {
        record(.shiftClosed(.lastDayEnded), on: nil, into: &events)
        return
      }
      let boundary = nextBoundary()
      guard boundary.reading <= reading else {
        moveAlong(to: reading)
        return
      }
      switch boundary.cause {
      case .agenda(let instant):
        moveClocks(to: max(now, instant), reading: boundary.reading)
        passDueEvents(leader, into: &events)
      case .shiftLimit:
        moveAlong(to: boundary.reading)
        record(.shiftClosed(.timeUsedUp), on: nil, into: &events)
      case .petitionLimit(let petition):
        moveAlong(to: boundary.reading)
        record(.petitionTimeEnded, on: petition, into: &events)
      }
    }
  }

  /// Whether every working day has ended.
  private var isLastDayOver: Bool {
    !agenda.entries.contains { $0.happening.activity == .dayEnded }
  }

  private mutating func moveAlong(to reading: Int64) {
    let passed = reading - elapsedMilliseconds
    let moved = scenario.calendar.advanced(
      now, byOfficeMilliseconds: passed * Int64(scenario.time.pace))
    moveClocks(to: moved, reading: reading)
  }

  private mutating func moveClocks(to instant: Instant, reading: Int64) {
    let passed = reading - elapsedMilliseconds
    if let onDesk, passed > 0, let index = cases.firstIndex(where: { $0.id == onDesk }) {
      cases[index].deskMilliseconds += passed
    }
    now = instant
    elapsedMilliseconds = reading
  }

  private enum BoundaryCause {
    case agenda(Instant)
    case shiftLimit
    case petitionLimit(PetitionID)
  }

  /// The reading of the trainee's clock at which something happens next; at the same reading the
  /// world comes before the limits.
  private func nextBoundary() -> (reading: Int64, cause: BoundaryCause) {
    var reading = limitMilliseconds
    var cause = BoundaryCause.shiftLimit
    if let limit = scenario.time.limits.petitionMilliseconds, let onDesk,
      let current = petitionCase(onDesk), !current.isTimeUsedUp, !current.isClosed
    {
      let petitionReading = elapsedMilliseconds + max(0, limit - current.deskMilliseconds)
      if petitionReading < reading {
        reading = petitionReading
        cause = .petitionLimit(onDesk)
      }
    }
    if let next = agenda.next {
      let office = scenario.calendar.officeMilliseconds(from: now, to: max(now, next.at))
      let pace = Int64(scenario.time.pace)
      let agendaReading = elapsedMilliseconds + (office + pace - 1) / pace
      if agendaReading <= reading {
        reading = agendaReading
        cause = .agenda(next.at)
      }
    }
    return (reading, cause)
  }

  /// Carries out every entry of the agenda whose time has come.
  private mutating func passDueEvents(_ leader: Leader, into events: inout [Event]) {
    while !isClosed, let next = agenda.next, next.at <= now {
      // What came in before the office opened is met at the opening, with its own time.
      record(
        decided(next.happening, on: next.petition, at: next.at, leader, events), on: next.petition,
        at: next.at, into: &events)
      if isLastDayOver { record(.shiftClosed(.lastDayEnded), on: nil, into: &events) }
    }
  }

  /// What comes of a planned happening: a leader who was to sign may find something, and others may have
  /// been heard before a unit answers.
  private func decided(
    _ planned: Happening, on petition: PetitionID?, at instant: Instant, _ leader: Leader,
    _ events: [Event]
  ) -> Happening {
    guard let petition, let record = petitionCase(petition) else { return planned }
    if case .unitAnswered(let unit, let text, _) = planned {
      let others = record.unitsHeard.filter { $0 != unit }
      return .unitAnswered(unit, text: text, units: others + [unit])
    }
    guard planned == .leaderApproved, let draft = record.draft else { return planned }
    let found = leader.findings(Submission(petition: petition, draft: draft, at: instant), events)
    let isPatient = record.draftReturnsCount >= Self.draftReturnsMaximum
    return found.allSatisfy { isPatient && $0.holds == .firstDrafts }
      ? planned
      : .leaderReturned(
        faults: found.map(\.fault),
        text: WorldText.returnedDraft(found, toldBefore: record.faultsTold))
  }

  private mutating func waitForNext(_ leader: Leader, into events: inout [Event]) {
    guard let next = agenda.nextAwaited else {
      record(.shiftClosed(.finished), on: nil, into: &events)
      return
    }
    now = max(now, next.at)
    passDueEvents(leader, into: &events)
  }
}
