package import Courses

/// What a finished attempt of a course counts for, as a store keeps it for reports.
///
/// It proves nothing: the journal and the ledger do. It is believed while it was worked out from the line
/// with which the journal ends, by the version of the program that asks, and from the last line of the
/// ledger that decides something about the attempt.
package struct KeptFigures: Hashable, Sendable {
  package let attempt: AttemptID
  /// The hash of the journal's last line when they were worked out.
  package let head: String
  /// By which version of the scoring.
  package let version: Int64
  /// The last line of the ledger that decides about the attempt, 0 where none does; nothing where the ledger
  /// was not asked yet.
  package let ledgerLine: Int?
  /// Whether it is the first of its trainee at its assignment, of those that are over.
  package let isFirst: Bool
  /// Whose it is within the course: the number of the first attempt of the same trainee there.
  package let person: AttemptID
  package let enrolment: Enrolment
  /// Whether the same person has attempts in the course that began at another unit.
  package let hasMoved: Bool
  package let figures: AttemptFigures

  /// Where the roster has whoever worked an attempt.
  package enum Enrolment: Int, Hashable, Sendable {
    case nowhere
    /// At another unit than when the attempt began.
    case elsewhere
    case atUnit
  }

  package init(
    _ attempt: AttemptID, head: String, version: Int64, ledgerLine: Int?, isFirst: Bool,
    person: AttemptID, enrolment: Enrolment, hasMoved: Bool = false, _ figures: AttemptFigures
  ) {
    self.attempt = attempt
    self.head = head
    self.version = version
    self.ledgerLine = ledgerLine
    self.isFirst = isFirst
    self.person = person
    self.enrolment = enrolment
    self.hasMoved = hasMoved
    self.figures = figures
  }
}

/// Up to where the figures of a course are those that its ledger wants.
package struct Reckoning: Hashable, Sendable {
  package let course: CourseID
  /// How many lines the ledger had.
  package let ledgerCount: Int
  package let version: Int64

  package init(_ course: CourseID, ledgerCount: Int, version: Int64) {
    self.course = course
    self.ledgerCount = ledgerCount
    self.version = version
  }
}

/// Which attempts count for agencies: the first of each trainee at each of these assignments.
package struct AgencyQuery: Hashable, Sendable {
  /// One course; without it all that there are.
  package let course: CourseID?
  /// One assignment of that course; without it all exams.
  package let assignment: AssignmentID?
  /// When they began, in Unix milliseconds.
  package let began: Range<Int64>?

  package init(
    course: CourseID? = nil, assignment: AssignmentID? = nil, began: Range<Int64>? = nil
  ) {
    self.course = course
    self.assignment = assignment
    self.began = began
  }
}
