/// What those who hold a course write down about it.
package enum BoardEvent: Hashable, Sendable {
  /// The most characters of what is written.
  package static let textMaximum = 2_000

  /// Something for the minutes of an assignment that the program cannot see.
  case noted(AssignmentID, String)
  /// What becomes of a difficulty that a trainee flagged; of several answers the last counts.
  case answered(TextPlace, DifficultyAnswer, String)
  /// Whether attempts count, whatever the ledger says of them otherwise; of several rulings the last holds.
  case ruled(AttemptRuling)
}

/// What whoever holds a course decided about attempts: a power cut, a cheat, a laptop that knew an older window.
package struct AttemptRuling: Hashable, Sendable {
  /// The most attempts of one ruling.
  package static let attemptsMaximum = 10_000

  /// What is decided; the words stand in ledgers.
  package enum Decision: String, CaseIterable, Sendable {
    /// They count, whatever the course says.
    case counts
    /// They do not.
    case standsAside = "stands-aside"
    /// What was ruled before is taken back: they count as the course had decided.
    case asAssigned = "as-assigned"
  }

  /// The numbers that the store gave them.
  package let attempts: [Int64]
  package let decision: Decision
  package let reason: String

  /// A ruling; nil about nothing or too much, or without a reason, or with one that is too long.
  package init?(_ attempts: [Int64], _ decision: Decision, reason: String) {
    guard 1...Self.attemptsMaximum ~= attempts.count,
      1...BoardEvent.textMaximum ~= reason.count
    else { return nil }
    self.attempts = attempts
    self.decision = decision
    self.reason = reason
  }
}

/// What becomes of a difficulty.
package enum DifficultyAnswer: String, CaseIterable, Sendable {
  /// The rule stays as it is, and why.
  case explained
  /// Rule or scenario are to be corrected.
  case adjusted
}
