package import Wording

/// One thing that the sender of a petition has to be told, or must never be told, in plain words.
package struct Claim: Hashable, Sendable {
  /// Whether it is wanted.
  package enum Stance: Hashable, Sendable {
    /// It has to be told, wherever and in whatever words.
    case wanted
    /// It must not be told anywhere.
    case forbidden
  }

  /// From when on it can be told.
  package enum Source: String, CaseIterable, Hashable, Sendable {
    /// From what is known without further ado.
    case file
    /// From the better answer of the unit, which comes only once the first was sent back.
    case betterAnswer = "better"
  }

  package let id: String
  /// What is said, to be put behind "that": "phản ánh đã được chuyển đến UBND phường Kim Liên".
  package let says: Phrase
  package let stance: Stance
  /// The patterns by which it is recognised; one of them is enough.
  package let patterns: [String]
  /// How many sentences are read together.
  package let within: Int
  /// Whether it tells that another matter of the petition is to be sent on its own.
  package let splits: Bool
  /// From when on it is asked for.
  package let source: Source

  package init(
    id: String, says: Phrase, stance: Stance = .wanted, patterns: [String], within: Int = 1,
    splits: Bool = false,
    source: Source = .file
  ) {
    self.id = id
    self.says = says
    self.stance = stance
    self.patterns = patterns
    self.within = within
    self.splits = splits
    self.source = source
  }

  package static let sentencesMaximum = 8
}
