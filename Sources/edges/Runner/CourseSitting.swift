import Courses
import Petitions
import Storage

/// An attempt that belongs to a course, before its first event: what it is given, and its place there.
struct CourseSitting: Sendable {
  let terms: CourseTerms
  let place: CoursePlace

  init(_ start: AttemptStart, _ terms: CourseTerms) {
    self.terms = terms
    place = CoursePlace(
      course: start.course, assignment: start.assignment.id, trainee: start.trainee.code,
      unit: start.trainee.unit, ordinal: start.ordinal)
  }
}
