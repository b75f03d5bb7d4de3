import OfficialText
import Rules

extension GateReading {
  /// Whether the text is the sender's own, or the one that another petition got.
  ///
  /// Complexity: linear in the length of the text, for each text that it is held against.
  func ownFault(_ others: Surroundings) -> GateFault? {
    let runs = WordRuns(split)
    guard split.words.count >= lexicon[.wordsToTell] else { return nil }
    let own = runs.shared(with: others.senders)
    if own.count * 100 >= own.of * lexicon[.copiedShare], let first = own.first {
      return GateFault(
        .own, .sendersWords(percent: own.count * 100 / own.of), words: shown(from: first))
    }
    for letter in others.letters {
      let shared = runs.shared(with: [letter.runs], beside: others.templates)
      guard shared.of >= lexicon[.wordsToTell],
        shared.count * 100 >= shared.of * lexicon[.sharedShare], let first = shared.first
      else { continue }
      let percent = shared.count * 100 / shared.of
      return GateFault(
        .own, .lettersWords(percent: percent, petition: letter.petition),
        words: shown(from: first))
    }
    return nil
  }

  private static let wordsShown = 10

  private func shown(from start: Int) -> String {
    split.quote(start..<min(split.words.count, start + Self.wordsShown))
  }
}
