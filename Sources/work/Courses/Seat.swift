/// An attempt that a trainee has not ended, or their last in a course, and where in it they were when their program said so last.
package struct Seat: Hashable, Sendable {
  /// The number that the store gave the attempt.
  package let attempt: Int64
  package let trainee: TraineeCode
  package let assignment: AssignmentID
  /// What the scenario is called.
  package let title: String
  package let isFinished: Bool
  /// Nothing where no program has said anything, or the attempt is over.
  package let presence: Presence?
  /// How long ago it was said, by the store's clock.
  package let ageMilliseconds: Int64

  package init(
    attempt: Int64, trainee: TraineeCode, assignment: AssignmentID, title: String,
    isFinished: Bool, presence: Presence?, ageMilliseconds: Int64
  ) {
    self.attempt = attempt
    self.trainee = trainee
    self.assignment = assignment
    self.title = title
    self.isFinished = isFinished
    self.presence = presence
    self.ageMilliseconds = ageMilliseconds
  }
}
