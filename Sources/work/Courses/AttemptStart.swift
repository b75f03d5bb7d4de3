package import Petitions
package import WorkCalendar

/// An attempt that a trainee made at an assignment, as far as it counts for the next.
package struct MadeAttempt: Hashable, Sendable {
  /// What it means for the next.
  package enum Standing: Hashable, Sendable {
    /// It is not over, and goes on before anything else is begun.
    case goesOn
    /// It is one of those that the assignment allows.
    case counts
    /// It takes nothing away: it does not count, or is not over and can go on only where it was begun.
    case standsAside
  }

  /// The number that the store gave it.
  package let number: Int64
  package let assignment: AssignmentID
  /// Which of the trainee's attempts at the assignment it is, from 1.
  package let ordinal: Int
  package let standing: Standing

  package init(number: Int64, assignment: AssignmentID, ordinal: Int, _ standing: Standing) {
    self.number = number
    self.assignment = assignment
    self.ordinal = ordinal
    self.standing = standing
  }
}

/// An attempt that may begin now.
package struct AttemptStart: Hashable, Sendable {
  package let course: CourseID
  package let assignment: Assignment
  package let trainee: Trainee
  /// The scenario that this trainee is given this time.
  package let scenario: String
  /// Which of the trainee's attempts at the assignment it is, from 1.
  package let ordinal: Int
  /// Which of those it is that the assignment allows, from 1.
  package let chance: Int
  /// The minutes that the trainee has more than others.
  package let extraMinutes: Int
  /// When the window closes for the trainee.
  package let closes: Instant
  /// The mark that judges set for the scenario.
  package let passMark: Int?
  /// How many lines the course's ledger has now: orders behind them are for the attempt.
  package let ledgerCount: Int

  /// The minutes that the assignment gives this trainee within the window; nothing where the scenario says how
  /// many there are.
  package var limitMinutes: Int? { assignment.limitMinutes.map { $0 + extraMinutes } }

  /// What the attempt is given if its shift begins at a moment, of a scenario that has this limit of its own.
  ///
  /// An exam ends with its window, because its clock runs on; practice pauses, and is finished later.
  package func terms(scenarioMilliseconds: Int64, beginningAt now: Instant) -> CourseTerms {
    let limit = longestMilliseconds(
      scenarioMilliseconds: scenarioMilliseconds, beginningAt: now, within: 0)
    return CourseTerms(
      course: course.text, assignment: assignment.id.text, trainee: trainee.code.text,
      unit: trainee.unit, limitMilliseconds: min(limit, EventBounds.elapsedMilliseconds.upperBound),
      passMark: passMark, ledgerCount: ledgerCount)
  }

  /// The longest limit that the attempt can be given, where the clock that begins it may differ from the course's
  /// by some time.
  package func longestMilliseconds(
    scenarioMilliseconds: Int64, beginningAt now: Instant, within tolerance: Int64
  ) -> Int64 {
    let minute = Instant.millisecondsPerMinute
    let whole =
      limitMinutes.map { Int64($0) * minute } ?? scenarioMilliseconds + Int64(extraMinutes) * minute
    return switch assignment.mode {
    case .exam: min(whole, max(0, closes.milliseconds - now.milliseconds) + tolerance)
    case .practice: whole
    }
  }
}

/// What somebody who wants to work an assignment can do now.
package enum StartDecision: Hashable, Sendable {
  case start(AttemptStart)
  /// The attempt with this number is unfinished and goes on.
  case resume(Int64)
  case refused(StartRefusal)
}
