package import Petitions
package import WorkCalendar

/// Something that was decided about a course.
package enum CourseEvent: Hashable, Sendable {
  case created(CourseDetails, seed: Int64)
  case changed(CourseDetails)
  /// Who joined, left, or stands otherwise in the roster, and who of these comes from another agency now; by codes,
  /// because a ledger never forgets.
  case enrolled(
    joined: [TraineeCode], left: [TraineeCode], changed: [TraineeCode], moved: [TraineeCode] = [])
  case assigned(Assignment)
  case withdrawn(AssignmentID)
  /// So many minutes more than others, in place of those given before.
  case gaveTime(TraineeCode, minutes: Int)
  /// Passwords were set, anew for those who had one; the ledger knows nothing of what they are.
  case gavePasswords([TraineeCode])
  /// What running shifts are to do; for nobody by name: for all.
  case ordered(Order, to: [TraineeCode])
  case opened
  case closed
  case judged(PassMark)
  /// What persons decided about texts and rules.
  case marking(MarkingEvent)
  /// What became of exams that are sat on machines of the trainees’ own.
  case sealing(SealingEvent)
  /// What was written down for the minutes, and what becomes of difficulties.
  case board(BoardEvent)
  /// So many people were removed; whose numbers are theirs nobody says. In attempts of others that named them they
  /// are named no more; none are counted where only what others wrote was cleared.
  case forgot(count: Int, ForgettingReason, cleared: [Int64] = [])
}

/// Who did what to a course, and when.
package struct CourseRecord: Hashable, Sendable {
  package let at: Instant
  /// The account that did it.
  package let by: String
  package let event: CourseEvent

  package init(at: Instant, by: String, event: CourseEvent) {
    self.at = at
    self.by = by
    self.event = event
  }
}
