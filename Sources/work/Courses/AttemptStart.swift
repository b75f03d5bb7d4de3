package import Petitions
private import WorkCalendar

/// An attempt that a trainee made at an assignment, as far as it counts for the next.
package struct MadeAttempt: Hashable, Sendable {
  /// The number that the store gave it.
  package let number: Int64
  package let assignment: AssignmentID
  package let isFinished: Bool

  package init(number: Int64, assignment: AssignmentID, isFinished: Bool) {
    self.number = number
    self.assignment = assignment
    self.isFinished = isFinished
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
  /// The minutes that the trainee has more than others.
  package let extraMinutes: Int
  /// How long the window is still open for the trainee.
  package let windowMilliseconds: Int64
  /// The mark that judges set for the scenario.
  package let passMark: Int?
  /// How many lines the course's ledger has now: orders behind them are for the attempt.
  package let ledgerCount: Int

  /// What the attempt is given, of a scenario that has this limit of its own.
  ///
  /// An exam ends with its window, because its clock runs on; practice pauses, and is finished later.
  package func terms(scenarioMilliseconds: Int64) -> CourseTerms {
    let minute: Int64 = 60_000
    let own = assignment.limitMinutes.map { Int64($0) * minute } ?? scenarioMilliseconds
    let whole = own + Int64(extraMinutes) * minute
    let limit =
      switch assignment.mode {
      case .exam: min(whole, windowMilliseconds)
      case .practice: whole
      }
    return CourseTerms(
      course: course.text, assignment: assignment.id.text, trainee: trainee.code.text,
      unit: trainee.unit, limitMilliseconds: min(limit, EventBounds.elapsedMilliseconds.upperBound),
      passMark: passMark, ledgerCount: ledgerCount)
  }
}

/// What somebody who wants to work an assignment can do now.
package enum StartDecision: Hashable, Sendable {
  case start(AttemptStart)
  /// The attempt with this number is unfinished and goes on.
  case resume(Int64)
  case refused(StartRefusal)
}
