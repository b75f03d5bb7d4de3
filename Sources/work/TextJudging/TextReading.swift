package import OfficialText

/// A text and what rules have found in it so far, so that none reads again what another has read.
///
/// Rules come and ask for the same things: what is somebody's data, what is cited. Each is read when
/// the first rule asks.
package struct TextReading: Sendable {
  package let split: SplitText
  let truth: TextTruth
  private var personalData: [PersonalDatum]?
  private var citations: [LegalCitation]?
  private var unfilled: (lexicon: Lexicon, places: [String])?
  private var wordCount: Int?
  private var gated: GateReading?

  /// Takes a text that belongs to a petition.
  package init(_ split: SplitText, _ truth: TextTruth) {
    self.split = split
    self.truth = truth
  }

  /// Everything that looks like somebody's data, of whatever kind.
  ///
  /// What is of another kind than is asked for is read all the same: it hides what would begin within.
  mutating func readPersonalData() -> [PersonalDatum] {
    if let personalData { return personalData }
    let found = split.personalData(Self.kinds, sender: truth.sender)
    personalData = found
    return found
  }

  private static let kinds = Set(PersonalDatum.Kind.allCases)

  mutating func readCitations() -> [LegalCitation] {
    if let citations { return citations }
    let found = split.legalCitations
    citations = found
    return found
  }

  /// The places that nobody filled, by the words of a lexicon: in practice one for all rules.
  mutating func readUnfilled(_ lexicon: Lexicon) -> [String] {
    if let unfilled, unfilled.lexicon === lexicon { return unfilled.places }
    let found = split.unfilledPlaces(by: lexicon)
    unfilled = (lexicon, found)
    return found
  }

  /// The text as the gate reads it by a lexicon: in practice one for all rules.
  mutating func readGate(_ lexicon: Lexicon) -> GateReading {
    if let gated, gated.lexicon === lexicon { return gated }
    let found = GateReading(split, by: lexicon)
    gated = found
    return found
  }

  mutating func readWordCount() -> Int {
    if let wordCount { return wordCount }
    let count = split.wordCount
    wordCount = count
    return count
  }
}
