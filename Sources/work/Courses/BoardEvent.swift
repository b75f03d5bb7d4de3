/// What those who hold a course write down about it.
package enum BoardEvent: Hashable, Sendable {
  /// The most characters of what is written.
  package static let textMaximum = 2_000

  /// Something for the minutes of an assignment that the program cannot see.
  case noted(AssignmentID, String)
  /// What becomes of a difficulty that a trainee flagged; of several answers the last counts.
  case answered(TextPlace, DifficultyAnswer, String)
}

/// What becomes of a difficulty.
package enum DifficultyAnswer: String, CaseIterable, Sendable {
  /// The rule stays as it is, and why.
  case explained
  /// Rule or scenario are to be corrected.
  case adjusted
}
