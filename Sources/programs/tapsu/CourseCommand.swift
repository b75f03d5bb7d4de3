import Courses
import Wording

/// A command about courses: where it was typed, and how it comes to the course that it is about.
protocol CourseCommand {
  var environment: Environment { get }
}

extension CourseCommand {
  var language: Language { environment.language }

  /// The course that the first operand names, to look at.
  func courseToRead(_ operands: [String]) throws(Failure) -> OpenedCourse {
    let name = operands.first ?? ""
    return try OpenedCourse(
      name, in: environment.storeToRead(environment.courseID(name)), environment)
  }

  /// The course that the first operand names, to change.
  func courseToChange(_ operands: [String]) throws(Failure) -> OpenedCourse {
    try OpenedCourse(operands.first ?? "", in: environment.store(), environment)
  }

  /// The assignment of a course that is named, to look at: also one that was withdrawn.
  func assignment(_ name: String, everOf course: Course) throws(Failure) -> Assignment {
    try environment.assignment(name, everOf: course)
  }

  /// The assignment of a course that is named.
  func assignment(_ name: String, of course: Course) throws(Failure) -> Assignment {
    let id = try environment.assignmentID(name)
    guard let assignment = course.assignment(id) else {
      throw Failure(status: .noInput, lines: [course.absence(of: id).phrase[language]])
    }
    return assignment
  }
}

extension Environment {
  /// The assignment of a course that is named, also one that was withdrawn: what was made there is kept.
  func assignment(_ name: String, everOf course: Course) throws(Failure) -> Assignment {
    let id = try assignmentID(name)
    guard let assignment = course.assignment(everOf: id) else {
      throw Failure(status: .noInput, lines: [StartRefusal.noSuchAssignment(id).phrase[language]])
    }
    return assignment
  }
}
