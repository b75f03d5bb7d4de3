import Courses
import Reports
import Screens
import Storage
import Wording
import WorkCalendar

/// A trainee’s turn at a course’s own machine: what they work there, and what they can work afterwards.
struct CourseTurn {
  private var desk: OpenedCourse
  private let trainee: TraineeCode
  private let environment: Environment
  /// What is worked, once that is decided.
  private var assignment: AssignmentID?

  init(_ desk: OpenedCourse, _ trainee: TraineeCode, _ environment: Environment) {
    self.desk = desk
    self.trainee = trainee
    self.environment = environment
  }

  /// What the trainee can do now, with the assignment that they want, if they name one.
  func decision(wanting wanted: AssignmentID?) throws(Failure) -> StartDecision {
    desk.course.decision(
      for: trainee, of: try desk.roster, wanting: wanted, at: environment.now,
      made: try desk.made(by: trainee))
  }

  /// The same turn, at an assignment.
  func at(_ assignment: AssignmentID) -> CourseTurn {
    var turn = self
    turn.assignment = assignment
    return turn
  }

  /// The same turn, by what the course is now: what was decided while it was worked counts.
  func fresh() throws(Failure) -> CourseTurn {
    var turn = self
    turn.desk = try OpenedCourse(desk.id.text, in: desk.store, environment)
    return turn
  }

  /// The same turn, at the assignment of an attempt that goes on.
  func resuming(_ id: AttemptID) throws(Failure) -> CourseTurn {
    let attempts = try desk.attempts(of: trainee)
    guard let made = attempts.first(where: { $0.record.id == id }) else { return self }
    return at(made.place.assignment)
  }

  /// Until when what it comes to is not shown; nothing where it may be.
  var sealedUntil: Instant? {
    assignment.flatMap { desk.course.debriefWaits(for: $0, at: environment.now) }
  }

  var sitting: Sitting { sealedUntil == nil ? .alone : .sealed }

  /// The command by which it goes on where it was left.
  var command: String { command(at: assignment) }

  private func command(at assignment: AssignmentID?) -> String {
    let what = assignment.map { " --assignment \($0)" } ?? ""
    return environment.command(
      "play --course \(desk.id) --trainee \(trainee)\(what)", keeping: ["plain"])
  }

  /// What the trainee can work next, now that this is over.
  func next() throws(Failure) -> [Phrase] {
    switch try decision(wanting: nil) {
    case .resume: return [Phrase(verbatim: command(at: nil))]
    case .start(let start):
      let assignment = start.assignment
      let window = desk.course.window(of: assignment, for: trainee)
      let which = Phrase(
        "Còn làm được: bài \(assignment.id), lượt \(start.chance)/\(assignment.attemptsAllowed), ",
        "To work next: \(assignment.id), attempt \(start.chance) of \(assignment.attemptsAllowed), "
      )
      return [which + window.phrase, Phrase(verbatim: command(at: assignment.id))]
    case .refused(.several(let ids)):
      return [StartRefusal.several(ids).phrase]
        + ids.map { Phrase(verbatim: command(at: $0)) }
    case .refused(let refusal): return refusal.mayPass ? [refusal.phrase] : []
    }
  }
}
