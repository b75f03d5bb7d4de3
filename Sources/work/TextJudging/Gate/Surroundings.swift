/// What a text is held against that no rule names: what was written around it.
package struct Surroundings: Sendable {
  /// What the sender wrote so far.
  package var senders: [WordRuns]
  /// What other petitions of the shift got.
  package var letters: [SentLetter]
  /// The templates, whose words everybody may use.
  package var templates: [WordRuns]
  /// What the text may state; nothing where nobody can say.
  package var knowledge: CaseKnowledge?

  package init(
    senders: [WordRuns] = [], letters: [SentLetter] = [], templates: [WordRuns] = [],
    knowledge: CaseKnowledge? = nil
  ) {
    self.senders = senders
    self.letters = letters
    self.templates = templates
    self.knowledge = knowledge
  }

  /// A text alone.
  package static let none = Surroundings()
}

/// A letter that a petition of the shift got.
package struct SentLetter: Sendable {
  package let petition: String
  package let runs: WordRuns

  package init(to petition: String, _ runs: WordRuns) {
    self.petition = petition
    self.runs = runs
  }
}
