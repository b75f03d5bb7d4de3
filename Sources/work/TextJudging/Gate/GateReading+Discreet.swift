import OfficialText
import Rules

extension GateReading {
  /// The full name of somebody of whom the sender wrote: who reads the letter knows it, and whoever
  /// else gets to read it need not.
  func namingFault(_ names: [SoughtPhrase]) -> GateFault? {
    for name in names {
      for words in split.occurrences(of: name, .generous)
      where split.words[words.lowerBound].startsUpper {
        return fault(.discreet, .naming, at: words)
      }
    }
    return nil
  }
}
