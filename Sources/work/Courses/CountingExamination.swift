import Petitions
import WorkCalendar

/// Which attempts of a course count, by its ledger.
///
/// What the course let begin counts: it was asked then. What came from another store was begun without it, so
/// that it is asked afterwards, as it stood at the moment when the attempt began: it counts where the course
/// would have let it begin so, and fills up what is left of the attempts that are allowed, in the order of
/// ``AttemptOrder``. What whoever holds the course has decided about an attempt goes before both.
package struct CountingExamination: Sendable {
  /// Of how much a limit may be longer, because two clocks do not read the same.
  private static let toleranceMilliseconds: Int64 = 60_000

  private let course: Course
  /// In the order of their moments, so that a course can be followed through them.
  private let records: [CourseRecord]
  private let units: [TraineeCode: String]
  /// When somebody's agency in the roster was changed last, as a Unix millisecond.
  private let moved: [TraineeCode: Int64]

  /// Takes the roster as it is now: of how it was before only codes are kept.
  package init(of course: Course, by ledger: [CourseRecord], _ roster: Roster) {
    self.course = course
    // A pause of everybody is an order to machines that hear it, and no term of an assignment.
    let lasting = ledger.filter { if case .ordered = $0.event { false } else { true } }
    records = lasting.enumerated().sorted { one, other in
      (one.element.at, one.offset) < (other.element.at, other.offset)
    }.map(\.element)
    units = Dictionary(roster.trainees.map { ($0.code, $0.unit) }) { first, _ in first }
    var moved: [TraineeCode: Int64] = [:]
    for record in records {
      guard case .enrolled(let joined, _, _, let others) = record.event else { continue }
      for code in joined + others { moved[code] = record.at.unixMilliseconds }
    }
    self.moved = moved
  }

  /// Decides of each attempt that is over whether it counts, by their numbers.
  ///
  /// Takes all attempts, or all of one trainee. Linear in attempts and ledger, but for sorting.
  package func countings(of attempts: [WorkedAttempt]) -> [Int64: Counting] {
    var countings: [Int64: Counting] = [:]
    var taken: [TraineeCode: [WorkedAttempt]] = [:]
    var others: [WorkedAttempt] = []
    for attempt in attempts {
      if let ruling = course.rulings[attempt.order.number], attempt.isOver {
        let counts = ruling.decision == .counts
        countings[attempt.order.number] = counts ? .counts : .ruledOut
        if counts { taken[attempt.trainee, default: []].append(attempt) }
      } else if case .course = attempt.provenance {
        if attempt.isOver { countings[attempt.order.number] = .counts }
        taken[attempt.trainee, default: []].append(attempt)
      } else if attempt.isOver {
        others.append(attempt)
      }
    }
    var past = records[...]
    var then: Course?
    for attempt in others.sorted(by: { $0.order < $1.order }) {
      while let record = past.first, record.at.unixMilliseconds <= attempt.order.startedAt {
        if then == nil {
          then = Course(id: course.id, ledger: [record])
        } else {
          then?.apply(record)
        }
        past.removeFirst()
      }
      let counting =
        then.map { self.counting(of: attempt, in: $0, taken[attempt.trainee] ?? []) }
        ?? .otherTerms(.course)
      countings[attempt.order.number] = counting
      if counting == .counts { taken[attempt.trainee, default: []].append(attempt) }
    }
    return countings
  }

  /// Asks the course, as it was when an attempt began, whether it would have let it begin; `taken` are the
  /// trainee's own that count.
  private func counting(
    of attempt: WorkedAttempt, in course: Course, _ taken: [WorkedAttempt]
  ) -> Counting {
    guard isKnown(attempt.unit, of: attempt) else { return .otherTerms(.unit) }
    // Whether any are left is asked last: how it was worked is the better reason.
    let made = taken.filter { $0.assignment != attempt.assignment && $0.order < attempt.order }
      .map { MadeAttempt(number: $0.order.number, assignment: $0.assignment, ordinal: 1, .counts) }
    let trainees =
      course.enrolled.contains(attempt.trainee)
      ? [Trainee(code: attempt.trainee, name: "", unit: attempt.unit)] : []
    let began = Instant(unixMilliseconds: attempt.order.startedAt)
    switch course.decision(
      for: attempt.trainee, of: Roster(trainees), wanting: attempt.assignment, at: began,
      made: made)
    {
    case .resume: return .otherTerms(.unknown)
    case .refused(let refusal): return refusal.counting
    case .start(let start):
      // Which scenario it was to be is not asked: the seed of another store may draw another.
      let mark = course.marks[attempt.scenario]?.percent
      let counting = Self.counting(of: attempt, given: start, mark, at: began)
      guard counting == .counts else { return counting }
      let allowed = start.assignment.attemptsAllowed
      let count = taken.count { $0.assignment == attempt.assignment }
      return count < allowed ? .counts : .overLimit(allowed: allowed)
    }
  }

  /// Whether the agency may be the one from which the course knew its trainee to come.
  private func isKnown(_ unit: String, of attempt: WorkedAttempt) -> Bool {
    guard let known = units[attempt.trainee] else { return true }
    return known == unit || moved[attempt.trainee].map { $0 > attempt.order.startedAt } ?? false
  }

  private static func counting(
    of attempt: WorkedAttempt, given start: AttemptStart, _ mark: Int?, at began: Instant
  ) -> Counting {
    guard attempt.mode == start.assignment.mode else { return .otherTerms(.mode) }
    guard start.assignment.scenarios.contains(attempt.scenario) else {
      return .otherTerms(.scenario)
    }
    guard case .otherStore(let sent?) = attempt.provenance else { return .otherTerms(.unknown) }
    // Without the files nobody can say how long the scenario itself is.
    guard let own = start.assignment.limitMinutes == nil ? sent.scenarioMilliseconds : 0 else {
      return .otherTerms(.unknown)
    }
    let longest = start.longestMilliseconds(
      scenarioMilliseconds: own, beginningAt: began, within: toleranceMilliseconds)
    guard sent.limitMilliseconds <= longest, !sent.hasStoodStill || attempt.mode == .practice
    else { return .otherTerms(.limit) }
    return sent.passMark == mark ? .counts : .otherTerms(.passMark)
  }
}

extension StartRefusal {
  /// What it makes of an attempt that was begun nevertheless.
  fileprivate var counting: Counting {
    switch self {
    case .attemptsUsedUp(_, let allowed): .overLimit(allowed: allowed)
    case .notEnrolled: .otherTerms(.trainee)
    case .coursePreparing, .courseNotYet, .courseClosed, .coursePaused: .otherTerms(.course)
    case .noSuchAssignment, .withdrawn, .nothingAssigned, .several: .otherTerms(.assignment)
    case .notYet, .windowClosed: .otherTerms(.window)
    case .postTestBegun: .otherTerms(.postTest)
    }
  }
}
