package import WorkCalendar

/// What a course is, as it was set up or last changed.
package struct CourseDetails: Hashable, Sendable {
  /// The most characters of a title or an agency.
  package static let charactersMaximum = 200

  package let title: String
  /// The agency that holds it.
  package let agency: String
  package let window: OpenPeriod
  /// The day after which what tells of persons is to be removed.
  package let keptUntil: CivilDate

  /// Creates the details; nil where a text is missing or too long, or it were kept for no time.
  package init?(title: String, agency: String, window: OpenPeriod, keptUntil: CivilDate) {
    let lengths = 1...Self.charactersMaximum
    let lastDay = window.closes.advanced(byMilliseconds: -1).date
    guard lengths ~= title.count, lengths ~= agency.count, keptUntil >= lastDay else {
      return nil
    }
    self.title = title
    self.agency = agency
    self.window = window
    self.keptUntil = keptUntil
  }
}

/// A class: what was decided about it so far, folded from its ledger.
package struct Course: Hashable, Sendable {
  package static let assignmentsMaximum = 200

  /// What the instructor has said of it.
  package enum Stage: String, Hashable, Sendable {
    case preparing
    case opened
    case closed
  }

  /// How it stands at a moment.
  package enum Status: Hashable, Sendable {
    case preparing
    case notYet
    case open
    case closed
  }

  package let id: CourseID
  package private(set) var details: CourseDetails
  /// From which everything is drawn that differs from trainee to trainee.
  package let seed: Int64
  package private(set) var stage = Stage.preparing
  /// In the order in which they were assigned.
  package private(set) var assignments: [Assignment] = []
  /// What was assigned once and nobody can begin any more, as it was last.
  package private(set) var withdrawn: [Assignment] = []
  /// The attempts that came as hand-ins of sealed exams.
  package private(set) var received: Set<Int64> = []
  /// What was decided about attempts by hand; of each the last.
  package private(set) var rulings: [Int64: AttemptRuling] = [:]
  /// Who takes part, by the ledger: who joined and has not left since.
  package private(set) var enrolled: Set<TraineeCode> = []
  /// Who has a password.
  ///
  /// As soon as somebody has one, nobody is known by a code alone.
  package private(set) var withPassword: Set<TraineeCode> = []
  /// The minutes that somebody has more than others, of window and limit both.
  package private(set) var extraMinutes: [TraineeCode: Int] = [:]
  /// What orders to running shifts have made of everybody's time.
  package private(set) var orderedTime = OrderedTime()
  /// How many lines the ledger has.
  package private(set) var ledgerCount = 1
  /// How many people it has forgotten.
  package private(set) var forgottenCount = 0
  /// The attempts of others in which people whom it has forgotten are named no more.
  package private(set) var cleared: Set<Int64> = []
  /// The marks that judges set, by scenario; the last for each.
  package private(set) var marks: [String: PassMark] = [:]

  /// The course that a ledger tells of; nil where it does not begin with one.
  package init?(id: CourseID, ledger: [CourseRecord]) {
    guard case .created(let details, let seed)? = ledger.first?.event else { return nil }
    self.id = id
    self.details = details
    self.seed = seed
    for record in ledger.dropFirst() { apply(record) }
  }

  /// The course as it is when something more has happened.
  package mutating func apply(_ record: CourseRecord) {
    ledgerCount += 1
    switch record.event {
    case .created: break
    case .changed(let details): self.details = details
    case .enrolled(let joined, let left, _, _):
      enrolled.formUnion(joined)
      enrolled.subtract(left)
      withPassword.subtract(left)
    case .assigned(let assignment):
      withdrawn.removeAll { $0.id == assignment.id }
      if let place = assignments.firstIndex(where: { $0.id == assignment.id }) {
        assignments[place] = assignment
      } else {
        assignments.append(assignment)
      }
    case .withdrawn(let id):
      withdrawn += assignments.filter { $0.id == id }
      assignments.removeAll { $0.id == id }
    case .gaveTime(let code, let minutes): extraMinutes[code] = minutes == 0 ? nil : minutes
    case .gavePasswords(let trainees): withPassword.formUnion(trainees)
    case .ordered(let order, let recipients):
      orderedTime.take(order, to: recipients, at: record.at)
    case .opened: stage = .opened
    case .closed: stage = .closed
    case .judged(let mark): marks[mark.scenario] = mark
    case .forgot(let count, _, let attempts):
      forgottenCount += count
      cleared.formUnion(attempts)
    case .sealing(.received(let handIn)): received.insert(handIn.attempt)
    case .board(.ruled(let ruling)):
      for attempt in ruling.attempts {
        rulings[attempt] = ruling.decision == .asAssigned ? nil : ruling
      }
    // Texts and rules are read where they are marked, what is sealed where it is received, and what was written
    // down where it is shown.
    case .marking, .sealing, .board: break
    }
  }

  package func status(at now: Instant) -> Status {
    switch (stage, details.window.status(at: now)) {
    case (.preparing, _): .preparing
    case (.closed, _), (.opened, .closed): .closed
    case (.opened, .notYet): .notYet
    case (.opened, .open): .open
    }
  }

  /// Whether the day has passed until which it keeps what tells of persons.
  package func isKeptTooLong(at now: Instant) -> Bool { now.date > details.keptUntil }

  /// The same course that knows its trainees by other codes.
  package func with(extraMinutesOf code: (TraineeCode) -> TraineeCode) -> Course {
    var other = self
    other.extraMinutes = Dictionary(extraMinutes.map { (code($0), $1) }) { max($0, $1) }
    return other
  }

  package func assignment(_ id: AssignmentID) -> Assignment? {
    assignments.first { $0.id == id }
  }

  /// The assignment, also where it was withdrawn: what was made there is kept.
  package func assignment(everOf id: AssignmentID) -> Assignment? {
    assignment(id) ?? withdrawn.last { $0.id == id }
  }

  /// The assignments that measure again what another did before, each with that other.
  package var testPairs: [(before: Assignment, after: Assignment)] {
    (assignments + withdrawn).compactMap { after in
      after.preTest.flatMap(assignment(everOf:)).map { ($0, after) }
    }
  }

  /// The circle that an assignment would close, each measured before the next, if it were given so: nobody could
  /// begin any of them.
  package func preTestCircle(closedBy id: AssignmentID, preTest: AssignmentID) -> [AssignmentID]? {
    var chain = [id]
    var next: AssignmentID? = preTest
    while let before = next {
      chain.append(before)
      if before == id { return chain }
      // A circle of others, as an older ledger may have one, is not closed by this.
      guard chain.count <= assignments.count + 1 else { return nil }
      next = assignment(before)?.preTest
    }
    return nil
  }

  /// From when on nobody can work an assignment any more, whatever time was given to whom.
  ///
  /// Orders to running shifts count too, a pause that goes on as long as it has lasted.
  package func end(of assignment: Assignment, at now: Instant) -> Instant {
    assignment.window.extended(byMinutes: extraMinutes.values.max() ?? 0).closes.advanced(
      byMilliseconds: orderedTime.delayMilliseconds(of: assignment.window, now: now))
  }

  /// Until when whoever sits an assignment at the course's own machine does not see what it came to;
  /// nothing where that was not asked for, or is over.
  package func debriefWaits(for id: AssignmentID, at now: Instant) -> Instant? {
    guard let assignment = assignment(everOf: id), assignment.debrief == .afterWindow
    else { return nil }
    let end = end(of: assignment, at: now)
    return now < end ? end : nil
  }

  /// The window in which somebody may begin an assignment.
  package func window(of assignment: Assignment, for code: TraineeCode) -> OpenPeriod {
    assignment.window.extended(byMinutes: extraMinutes[code] ?? 0)
  }
}
