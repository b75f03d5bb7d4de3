import OfficialText
import Rules

extension GateReading {
  /// Whether the text insults, mocks, blames, threatens or shouts at its reader.
  func civilFault() -> GateFault? {
    if let words = text.first(of: .insults, .said) { return fault(.civil, .insult, at: words) }
    if let words = text.first(of: .contempts, .meant) {
      return fault(.civil, .contempt, at: words)
    }
    if let words = text.first(of: .threats, .meant) { return fault(.civil, .threat, at: words) }
    return blameFault() ?? threatFault() ?? shoutingFault()
  }

  /// "lỗi tại bà": the reader is the one who is blamed.
  private func blameFault() -> GateFault? {
    for words in text.occurrences(of: .blames, .meant)
    where text.begins(.citizens, at: words.upperBound) && !isName(words.upperBound + 1) {
      return fault(.civil, .blame, at: words.lowerBound..<words.upperBound + 1)
    }
    return nil
  }

  /// Whether a word goes on with a name, and whoever it belongs to is spoken of, not to.
  private func isName(_ index: Int) -> Bool {
    index < split.words.count && split.words[index].startsUpper
      && split.words[index].gap == .blank
  }

  /// "còn nhắn nữa thì …": to speak up has consequences.
  private func threatFault() -> GateFault? {
    for words in text.occurrences(of: .persistence, .said) {
      let sentence = text.sentence(around: words.lowerBound)
      let behind = words.upperBound..<max(words.upperBound, sentence.upperBound)
      if text.contains(.powers, in: behind), text.contains(.punishments, in: behind) {
        return fault(.civil, .threat, at: words)
      }
    }
    return nil
  }

  /// Capitals within a sentence; a heading is a line of its own.
  private func shoutingFault() -> GateFault? {
    let words = split.words
    var start: Int?
    for index in 0...words.count {
      if index < words.count, words[index].isUpper || words[index].isNumber && start != nil,
        start == nil || words[index].gap < .sentence
      {
        start = start ?? index
        continue
      }
      if let from = start, index - from >= lexicon[.shoutedWords], isShouted(from..<index) {
        return fault(.civil, .shouting, at: from..<index)
      }
      start = index < words.count && words[index].isUpper ? index : nil
    }
    return nil
  }

  private func isShouted(_ run: Range<Int>) -> Bool {
    // Quoted capitals are the citizen's; acronyms alone are no words.
    guard !text.isQuoted(run.lowerBound),
      split.words[run].count(where: { $0.letterCount > 1 && $0.isSyllable })
        >= lexicon[.shoutedWords]
    else { return false }
    if text.sentence(around: run.lowerBound) != run { return true }
    return split.endsWithExclamation(run.upperBound)
  }
}
