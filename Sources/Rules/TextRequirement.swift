/// What a text must be like.
package struct TextRequirement: Hashable, Sendable {
  /// One phrase of each list must be there.
  package let mustMention: PhraseLists
  /// None of these may be there.
  package let mustNotMention: Operand
  /// The least and the most words.
  package let wordsMinimum: Int?
  package let wordsMaximum: Int?

  package init(
    mustMention: PhraseLists, mustNotMention: Operand, wordsMinimum: Int?, wordsMaximum: Int?
  ) {
    self.mustMention = mustMention
    self.mustNotMention = mustNotMention
    self.wordsMinimum = wordsMinimum
    self.wordsMaximum = wordsMaximum
  }
}

/// Lists of phrases of which a text must have one each.
package enum PhraseLists: Hashable, Sendable {
  case literal([[String]])
  /// The lists that the petition's ground truth gives for its reply.
  case replyMentions
}
