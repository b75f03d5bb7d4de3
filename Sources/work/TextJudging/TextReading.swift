package import OfficialText
package import WorkCalendar

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
  private var values: [FoundValue]?
  /// What the sender had been told before, and with this text once it was looked through.
  private var told: ToldClaims
  private var isTold = false
  private let writtenOn: CivilDate?

  /// Takes a text that belongs to a petition, written on a day after other texts to its sender.
  package init(
    _ split: SplitText, _ truth: TextTruth, writtenOn: CivilDate? = nil, told: ToldClaims? = nil
  ) {
    self.split = split
    self.truth = truth
    self.writtenOn = writtenOn
    self.told = told ?? ToldClaims(of: truth.claims)
  }

  /// The days, sums, papers and offices that the text states.
  mutating func readValues() -> [FoundValue] {
    if let values { return values }
    let found = split.statedValues(
      today: writtenOn, agencies: truth.agencies, citations: readCitations())
    values = found
    return found
  }

  /// Which claims the sender was told up to and with this text.
  package mutating func readClaims() -> ToldClaims {
    guard !isTold else { return told }
    isTold = true
    if !truth.claims.isEmpty { told.take(split, readValues(), truth.claims, by: truth.lexicon) }
    return told
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
