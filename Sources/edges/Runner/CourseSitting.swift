import Courses
import Petitions
import Storage
import WorkCalendar

/// An attempt that belongs to a course, before its first event: what it is given, and its place there.
struct CourseSitting: Sendable {
  let start: AttemptStart
  /// The limit that the scenario has of its own.
  let scenarioMilliseconds: Int64
  let terms: CourseTerms
  let place: CoursePlace

  /// The sitting whose shift begins at a moment.
  init(_ start: AttemptStart, scenarioMilliseconds: Int64, beginningAt now: Instant) {
    self.start = start
    self.scenarioMilliseconds = scenarioMilliseconds
    terms = start.terms(scenarioMilliseconds: scenarioMilliseconds, beginningAt: now)
    place = CoursePlace(
      course: start.course, assignment: start.assignment.id, trainee: start.trainee.code,
      unit: start.trainee.unit, ordinal: start.ordinal)
  }

  /// The same sitting, whose shift begins at another moment, by what was decided since.
  func beginning(_ start: AttemptStart, at now: Instant) -> CourseSitting {
    CourseSitting(start, scenarioMilliseconds: scenarioMilliseconds, beginningAt: now)
  }
}
