package import WorkCalendar

extension Course {
  /// Decides what a trainee can work now: what goes on first, then the assignment that is named, or
  /// the only one that can be begun.
  ///
  /// What was begun goes on, whatever was decided since: window or course closed, the assignment withdrawn, its
  /// trainee taken from the roster.
  package func decision(
    for code: TraineeCode, of roster: Roster, wanting wanted: AssignmentID?, at now: Instant,
    made: [MadeAttempt]
  ) -> StartDecision {
    let open = made.last { attempt in
      attempt.standing == .goesOn && wanted.map { $0 == attempt.assignment } ?? true
    }
    if let open { return .resume(open.number) }
    guard let trainee = roster.trainees.first(where: { $0.code == code }) else {
      return .refused(.notEnrolled(code))
    }
    if let wanted {
      guard let assignment = assignment(wanted) else { return .refused(absence(of: wanted)) }
      return decision(for: trainee, assignment, at: now, made: made)
    }
    guard !assignments.isEmpty else { return .refused(.nothingAssigned) }
    let decisions = assignments.map { decision(for: trainee, $0, at: now, made: made) }
    let possible = zip(assignments, decisions).filter { _, decision in
      if case .start = decision { true } else { false }
    }
    if possible.count > 1 { return .refused(.several(possible.map(\.0.id))) }
    // Of the refusals the most hopeful: what is still to come.
    return possible.first?.1
      ?? decisions.first {
        if case .refused(let refusal) = $0 { refusal.mayPass } else { false }
      } ?? decisions[0]
  }

  /// Decides again about an attempt whose trainee has only read about it so far, by what the course is now.
  ///
  /// The scenario stays the one that was read about.
  package func decision(again start: AttemptStart, at now: Instant) -> StartDecision {
    let code = start.trainee.code
    guard enrolled.contains(code) else { return .refused(.notEnrolled(code)) }
    guard let assignment = assignment(start.assignment.id) else {
      return .refused(absence(of: start.assignment.id))
    }
    if let refusal = refusal(of: assignment, for: code, made: start.chance - 1, at: now) {
      return .refused(refusal)
    }
    return .start(
      self.start(
        start.trainee, assignment, scenario: start.scenario, ordinal: start.ordinal,
        chance: start.chance))
  }

  private func decision(
    for trainee: Trainee, _ assignment: Assignment, at now: Instant, made: [MadeAttempt]
  ) -> StartDecision {
    let own = made.filter { $0.assignment == assignment.id }
    let taken = own.count { $0.standing != .standsAside }
    if let refusal = refusal(of: assignment, for: trainee.code, made: taken, at: now) {
      return .refused(refusal)
    }
    let postTests = assignments.filter { $0.preTest == assignment.id }.map(\.id)
    let post = made.first { $0.standing != .standsAside && postTests.contains($0.assignment) }
    if let post { return .refused(.postTestBegun(assignment.id, post: post.assignment)) }
    // What stands aside has been seen all the same.
    let ordinal = (own.map(\.ordinal).max() ?? 0) + 1
    let scenario = assignment.scenario(
      for: trainee.code, courseSeed: seed, attemptsMade: ordinal - 1)
    return .start(
      start(trainee, assignment, scenario: scenario, ordinal: ordinal, chance: taken + 1))
  }

  private func start(
    _ trainee: Trainee, _ assignment: Assignment, scenario: String, ordinal: Int, chance: Int
  ) -> AttemptStart {
    AttemptStart(
      course: id, assignment: assignment, trainee: trainee, scenario: scenario, ordinal: ordinal,
      chance: chance, extraMinutes: extraMinutes[trainee.code] ?? 0,
      closes: window(of: assignment, for: trainee.code).closes, passMark: marks[scenario]?.percent,
      ledgerCount: ledgerCount)
  }

  /// Why nobody may begin what is not assigned.
  package func absence(of id: AssignmentID) -> StartRefusal {
    withdrawn.contains { $0.id == id } ? .withdrawn(id) : .noSuchAssignment(id)
  }

  /// Why nobody who has made so many attempts at an assignment may begin another one now.
  private func refusal(
    of assignment: Assignment, for code: TraineeCode, made: Int, at now: Instant
  ) -> StartRefusal? {
    if let refusal = refusal(at: now) { return refusal }
    let window = window(of: assignment, for: code)
    switch window.status(at: now) {
    case .notYet: return .notYet(assignment.id, window.opens)
    case .closed: return .windowClosed(assignment.id, window.closes)
    case .open: break
    }
    guard made < assignment.attemptsAllowed else {
      return .attemptsUsedUp(assignment.id, assignment.attemptsAllowed)
    }
    return nil
  }

  private func refusal(at now: Instant) -> StartRefusal? {
    switch status(at: now) {
    case .preparing: .coursePreparing
    case .notYet: .courseNotYet(details.window.opens)
    case .closed: .courseClosed
    case .open: orderedTime.isPaused ? .coursePaused : nil
    }
  }
}
