package import Rules
package import Wording
package import WorkCalendar

/// What a rule's violation consisted of.
package struct Violation: Hashable, Sendable {
  /// The events that show it, by their places in the journal.
  package let evidence: [Int]
  /// When it happened, in simulated time.
  package let at: Instant
  /// What was done and when, and what was due, as one sentence.
  package let statement: Phrase
  /// The limit that passed, with its derivation.
  package let deadline: Deadline?
  /// How much of the rule it broke.
  package let extent: Rule.Extent

  package init(
    evidence: [Int], at: Instant, statement: Phrase, deadline: Deadline? = nil,
    extent: Rule.Extent = .whole
  ) {
    self.extent = extent
    self.evidence = evidence
    self.at = at
    self.statement = statement
    self.deadline = deadline
  }
}

/// How a rule stands on one petition at a moment of the shift.
package enum Standing: Hashable, Sendable {
  /// Kept, by these events.
  case kept(evidence: [Int])
  case broken(Violation)
  /// Nothing made the rule apply.
  case notActivated
  /// What it asks for has not happened yet and still can; with the limit, where there is one.
  case pending(since: Instant, Deadline?)
}
