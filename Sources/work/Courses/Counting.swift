package import Petitions

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

/// Under which terms an attempt was worked that the course did not let begin, as far as it says so itself.
package struct SentTerms: Hashable, Sendable {
  /// The limit, with whatever orders of its own course added while it ran.
  package let limitMilliseconds: Int64
  /// Whether its own course stopped its clock meanwhile.
  package let hasStoodStill: Bool
  /// The mark that judges had set, in percent; nothing where the scenario's own counted.
  package let passMark: Int?
  /// The limit of the scenario itself; nothing where its files cannot be read.
  package let scenarioMilliseconds: Int64?

  package init(
    limitMilliseconds: Int64, hasStoodStill: Bool = false, passMark: Int?,
    scenarioMilliseconds: Int64?
  ) {
    self.limitMilliseconds = limitMilliseconds
    self.hasStoodStill = hasStoodStill
    self.passMark = passMark
    self.scenarioMilliseconds = scenarioMilliseconds
  }
}

/// An attempt that somebody made, as far as it hangs on it which attempts count.
package struct WorkedAttempt: Hashable, Sendable {
  /// Who let it begin.
  package enum Provenance: Hashable, Sendable {
    /// The course itself, in its own store or with an exam that it had sealed.
    case course
    /// Another store, from which it was sent; its terms, where they can be read.
    case otherStore(SentTerms?)
  }

  package let order: AttemptOrder
  package let trainee: TraineeCode
  /// The agency that the trainee came from.
  package let unit: String
  package let assignment: AssignmentID
  package let scenario: String
  /// Nothing where nobody knows it.
  package let mode: Mode?
  package let provenance: Provenance
  /// Whether it is over and its journal sound: only then it can count.
  package let isOver: Bool

  package init(
    _ order: AttemptOrder, _ trainee: TraineeCode, of unit: String, at assignment: AssignmentID,
    scenario: String, mode: Mode?, _ provenance: Provenance, isOver: Bool = true
  ) {
    self.order = order
    self.trainee = trainee
    self.unit = unit
    self.assignment = assignment
    self.scenario = scenario
    self.mode = mode
    self.provenance = provenance
    self.isOver = isOver
  }
}

/// Whether an attempt counts for its trainee, and if not, why.
package enum Counting: Hashable, Sendable {
  case counts
  /// The trainee had made as many as the assignment allows.
  case overLimit(allowed: Int)
  /// It was not worked as the course had assigned it when it began.
  case otherTerms(Term)
  /// Whoever holds the course decided so.
  case ruledOut

  /// In what an attempt differs from what its course would have let begin.
  package enum Term: Hashable, Sendable {
    case course
    case trainee
    case unit
    case assignment
    case mode
    case scenario
    case window
    case postTest
    case limit
    case passMark
    /// Its terms cannot be read.
    case unknown
  }
}
