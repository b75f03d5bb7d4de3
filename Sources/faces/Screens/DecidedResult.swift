package import Scoring
package import Wording

/// What a shift that is over came to where persons decided about it, in the place of what its journal comes to by
/// the files that it was run from.
package struct DecidedResult: Hashable, Sendable {
  package let card: Scorecard
  /// What was decided and why, and what still waits for somebody.
  package let reasons: [Phrase]

  package init(_ card: Scorecard, because reasons: [Phrase]) {
    self.card = card
    self.reasons = reasons
  }
}
