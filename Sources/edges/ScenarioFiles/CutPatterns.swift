import OfficialText
import TextJudging

/// The patterns of claims as an earlier reading cut them up, for one that reads nearly the same again.
///
/// A pattern is cut by the words of a lexicon and the names of offices: where either is another, nothing
/// here holds.
struct CutPatterns {
  private var lexicon: Lexicon?
  private var names: [String] = []
  private(set) var agencies = AgencyNames.none
  private var patterns: [String: ClaimPattern] = [:]

  /// The names of offices, cut up before or now; other names make everything else void.
  mutating func agencies(
    _ entries: [(id: String, names: [String])], by lexicon: Lexicon
  ) -> AgencyNames {
    let names = entries.flatMap { ["", $0.id] + $0.names }
    if self.lexicon === lexicon, self.names == names { return agencies }
    (self.lexicon, self.names, patterns) = (lexicon, names, [:])
    agencies = AgencyNames(entries, by: lexicon)
    return agencies
  }

  /// A pattern as it was cut, if it was, by the same words and names.
  func pattern(_ text: String, by lexicon: Lexicon, _ agencies: AgencyNames?) -> ClaimPattern? {
    guard self.lexicon === lexicon, self.agencies === agencies else { return nil }
    return patterns[text]
  }

  /// The same with the patterns of the reading that is over, and no others.
  func keeping(_ patterns: [String: ClaimPattern]) -> CutPatterns {
    var kept = self
    kept.patterns = patterns
    return kept
  }
}
