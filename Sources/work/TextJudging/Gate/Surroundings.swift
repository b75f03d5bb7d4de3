package import OfficialText

/// What a text is held against that no rule names: what was written around it.
package struct Surroundings: Sendable {
  /// What the sender wrote so far.
  package var senders: [WordRuns]
  /// What other petitions of the shift got.
  package var letters: [SentLetter]
  /// Who sent the other petitions of the shift.
  package var others: [OtherSender]
  /// The templates, whose words everybody may use.
  package var templates: [WordRuns]
  /// What the text may state; nothing where nobody can say.
  package var knowledge: CaseKnowledge?
  /// What a note can be about; empty where nothing is written that it could be.
  package var matter: [StatedText]
  /// How people wrote to the same sender whose letters were found fair, where anybody can say.
  package var fair: FairLetters?

  package init(
    senders: [WordRuns] = [], letters: [SentLetter] = [], others: [OtherSender] = [],
    templates: [WordRuns] = [], knowledge: CaseKnowledge? = nil, matter: [StatedText] = [],
    fair: FairLetters? = nil
  ) {
    self.fair = fair
    self.matter = matter
    self.senders = senders
    self.letters = letters
    self.others = others
    self.templates = templates
    self.knowledge = knowledge
  }

  /// A text alone.
  package static let none = Surroundings()
}

/// A text that a petition of the shift got.
package struct SentLetter: Sendable {
  /// What it was written for.
  package enum Sort: Sendable {
    /// To answer its sender.
    case letter
    /// To reject its draft.
    case note
  }

  package let petition: String
  package let sort: Sort
  package let runs: WordRuns

  package init(_ sort: Sort = .letter, to petition: String, _ runs: WordRuns) {
    self.petition = petition
    self.sort = sort
    self.runs = runs
  }
}

/// Somebody who sent another petition of the shift.
package struct OtherSender: Sendable {
  package let petition: String
  package let name: PersonName

  package init(of petition: String, _ name: PersonName) {
    self.petition = petition
    self.name = name
  }
}
