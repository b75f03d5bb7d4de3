import OfficialText
import Rules

extension GateReading {
  /// Whether a note would do for any other petition as well: it has hardly a pair of words that stand
  /// side by side in the file too.
  ///
  /// Single syllables are everybody's; two of them are most often a word. What officers write to each
  /// other in any matter counts for nothing, and is not among the pairs.
  ///
  /// Complexity: linear in the length of the note, for each text of the case a search by halves.
  func pertinenceFault(_ pairs: WordPairs, of matter: [StatedText]) -> GateFault? {
    let enough = lexicon[.casePairs]
    let shared = pairs.count(sharedWith: matter.lazy.map(\.pairs), atMost: enough)
    return shared < enough ? GateFault(.pertinent, .unrelated(pairs: shared)) : nil
  }
}
