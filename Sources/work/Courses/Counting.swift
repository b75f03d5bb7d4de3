package import Petitions
import WorkCalendar

/// The one order of attempts: by when they began, and of two that began at once by their numbers.
///
/// Numbers alone say when an attempt came to the store, which for those of another store is later, as its
/// owner likes. The start stands under the chain of the journal, and where the clock was set in between, the
/// journal says so.
package struct AttemptOrder: Hashable, Comparable, Sendable {
  /// Unix milliseconds.
  package let startedAt: Int64
  package let number: Int64

  package init(startedAt: Int64, number: Int64) {
    self.startedAt = startedAt
    self.number = number
  }

  package static func < (one: AttemptOrder, other: AttemptOrder) -> Bool {
    (one.startedAt, one.number) < (other.startedAt, other.number)
  }
}

/// An attempt that is over, as far as it hangs on it whether it counts.
package struct WorkedAttempt: Hashable, Sendable {
  /// Who let it begin.
  package enum Provenance: Hashable, Sendable {
    /// The course itself, in its own store.
    case course
    /// Another store, from which it was sent; with the limit that it had, where that is known.
    case otherStore(limitMilliseconds: Int64?)
  }

  package let order: AttemptOrder
  package let trainee: TraineeCode
  package let assignment: AssignmentID
  package let scenario: String
  /// Nothing where nobody knows it.
  package let mode: Mode?
  package let provenance: Provenance

  package init(
    _ order: AttemptOrder, _ trainee: TraineeCode, at assignment: AssignmentID, scenario: String,
    mode: Mode?, _ provenance: Provenance
  ) {
    self.order = order
    self.trainee = trainee
    self.assignment = assignment
    self.scenario = scenario
    self.mode = mode
    self.provenance = provenance
  }
}

/// Whether an attempt counts for its trainee, and if not, why.
package enum Counting: Hashable, Sendable {
  case counts
  /// The trainee had made as many before as the assignment allows.
  case overLimit(allowed: Int)
  /// It was not worked as the assignment was ever given.
  case otherTerms(Term)

  /// In what an attempt differs from its assignment.
  package enum Term: Hashable, Sendable {
    case assignment
    case mode
    case scenario
    case window
    case limit
  }
}

extension Course {
  /// Decides which of the attempts that are over count, by their numbers.
  ///
  /// What the course let begin itself counts: it was asked then. What came from another store was begun without
  /// it, so that its rules are held against it now: it counts where the assignment was once given so, and
  /// fills up what is left of the attempts that are allowed, in the order of ``AttemptOrder``.
  package func countings(of attempts: [WorkedAttempt]) -> [Int64: Counting] {
    var countings: [Int64: Counting] = [:]
    var counted: [Place: Int] = [:]
    var others: [WorkedAttempt] = []
    for attempt in attempts {
      guard case .otherStore(let limit) = attempt.provenance, !handedIn(attempt) else {
        countings[attempt.order.number] = .counts
        counted[Place(attempt), default: 0] += 1
        continue
      }
      if let term = differing(attempt, limit) {
        countings[attempt.order.number] = .otherTerms(term)
      } else {
        others.append(attempt)
      }
    }
    for attempt in others.sorted(by: { $0.order < $1.order }) {
      let place = Place(attempt)
      let allowed = assignment(everOf: attempt.assignment)?.attemptsAllowed ?? 1
      let hasRoom = counted[place, default: 0] < allowed
      countings[attempt.order.number] = hasRoom ? .counts : .overLimit(allowed: allowed)
      if hasRoom { counted[place, default: 0] += 1 }
    }
    return countings
  }

  /// Whose attempts are counted together.
  private struct Place: Hashable {
    let assignment: AssignmentID
    let trainee: TraineeCode

    init(_ attempt: WorkedAttempt) {
      assignment = attempt.assignment
      trainee = attempt.trainee
    }
  }

  /// Whether it came as a hand-in, whose terms were examined when it was received.
  private func handedIn(_ attempt: WorkedAttempt) -> Bool {
    received.contains(attempt.order.number)
  }

  /// In what an attempt differs from its assignment, however that was given; told of how it was given last.
  private func differing(_ attempt: WorkedAttempt, _ limit: Int64?) -> Counting.Term? {
    var last: Counting.Term? = .assignment
    for given in given where given.id == attempt.assignment {
      last = differing(attempt, limit, from: given)
      if last == nil { return nil }
    }
    return last
  }

  private func differing(
    _ attempt: WorkedAttempt, _ limit: Int64?, from given: Assignment
  ) -> Counting.Term? {
    guard attempt.mode == given.mode else { return .mode }
    guard given.scenarios.contains(attempt.scenario) else { return .scenario }
    let began = Instant(unixMilliseconds: attempt.order.startedAt)
    guard window(of: given, for: attempt.trainee).status(at: began) == .open else { return .window }
    let minutes = given.limitMinutes.map { $0 + (extraMinutes[attempt.trainee] ?? 0) }
    if let limit, let minutes, limit > Int64(minutes) * Instant.millisecondsPerMinute {
      return .limit
    }
    return nil
  }
}
