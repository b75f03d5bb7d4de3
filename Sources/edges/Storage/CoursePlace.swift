package import Courses

/// To which assignment of which course an attempt belongs, and whose it is there.
package struct CoursePlace: Hashable, Sendable {
  package let course: CourseID
  package let assignment: AssignmentID
  package let trainee: TraineeCode
  /// The unit that the trainee belonged to when the attempt began.
  package let unit: String
  /// Which of the trainee's attempts at the assignment it is, from 1.
  package let ordinal: Int

  package init(
    course: CourseID, assignment: AssignmentID, trainee: TraineeCode, unit: String, ordinal: Int
  ) {
    self.course = course
    self.assignment = assignment
    self.trainee = trainee
    self.unit = unit
    self.ordinal = ordinal
  }

  /// The same attempt behind those that were there before it came.
  package func numbered(_ ordinal: Int) -> CoursePlace {
    CoursePlace(
      course: course, assignment: assignment, trainee: trainee, unit: unit, ordinal: ordinal)
  }
}

/// An attempt that belongs to a course, with what it came to as far as that is known.
package struct CourseAttempt: Hashable, Sendable {
  package let place: CoursePlace
  package let record: AttemptRecord
  package let result: AttemptResult?

  package init(place: CoursePlace, record: AttemptRecord, result: AttemptResult?) {
    self.place = place
    self.record = record
    self.result = result
  }
}
