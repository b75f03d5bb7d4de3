package import Handbooks
package import Rules

/// How much of the handbook is to be read from files.
package enum HandbookScope: Hashable, Sendable {
  /// The facts alone: the rules of a shift are at hand.
  case facts
  /// The facts and the rules of every rulebook.
  case library
}

/// What was read for the handbook, and what could not be.
package struct HandbookMaterial: Hashable, Sendable {
  package let rules: [Rule]
  package let facts: [HandbookFact]
  /// A sentence on what could not be read; none when everything was.
  package let problem: String?

  package init(rules: [Rule], facts: [HandbookFact], problem: String?) {
    self.rules = rules
    self.facts = facts
    self.problem = problem
  }
}
