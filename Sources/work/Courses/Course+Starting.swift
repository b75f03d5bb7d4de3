package import WorkCalendar

extension Course {
  /// Decides what a trainee can work now: what goes on first, then the assignment that is named, or
  /// the only one that can be begun.
  package func decision(
    for code: TraineeCode, of roster: Roster, wanting wanted: AssignmentID?, at now: Instant,
    made: [MadeAttempt]
  ) -> StartDecision {
    guard let trainee = roster.trainees.first(where: { $0.code == code }) else {
      return .refused(.notEnrolled(code))
    }
    if let wanted {
      guard let assignment = assignment(wanted) else { return .refused(.noSuchAssignment(wanted)) }
      return decision(for: trainee, assignment, at: now, made: made)
    }
    // What was begun goes on, also when its window or the course has closed meanwhile.
    if let open = made.last(where: { !$0.isFinished }) { return .resume(open.number) }
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

  private func decision(
    for trainee: Trainee, _ assignment: Assignment, at now: Instant, made: [MadeAttempt]
  ) -> StartDecision {
    let own = made.filter { $0.assignment == assignment.id }
    if let open = own.last(where: { !$0.isFinished }) { return .resume(open.number) }
    if let refusal = refusal(at: now) { return .refused(refusal) }
    let window = window(of: assignment, for: trainee.code)
    switch window.status(at: now) {
    case .notYet: return .refused(.notYet(assignment.id, window.opens))
    case .closed: return .refused(.windowClosed(assignment.id, window.closes))
    case .open: break
    }
    guard own.count < assignment.attemptsAllowed else {
      return .refused(.attemptsUsedUp(assignment.id, assignment.attemptsAllowed))
    }
    let postTests = assignments.filter { $0.preTest == assignment.id }.map(\.id)
    if let post = made.map(\.assignment).first(where: postTests.contains) {
      return .refused(.postTestBegun(assignment.id, post: post))
    }
    let scenario = assignment.scenario(
      for: trainee.code, courseSeed: seed, attemptsMade: own.count)
    return .start(
      AttemptStart(
        course: id, assignment: assignment, trainee: trainee, scenario: scenario,
        ordinal: own.count + 1, extraMinutes: extraMinutes[trainee.code] ?? 0,
        closes: window.closes, passMark: marks[scenario]?.percent, ledgerCount: ledgerCount))
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
