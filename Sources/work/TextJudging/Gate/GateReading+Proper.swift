import OfficialText
import Rules

extension GateReading {
  /// Whether the text asks for what may not be asked for, or tells what may not be told.
  func properFault(keptFrom names: [SoughtPhrase]) -> GateFault? {
    favourFault() ?? giftFault() ?? withdrawalFault() ?? secretFault() ?? exposureFault(names)
  }

  /// Whether words are a warning against what they name, or the story of what others did.
  private func isWarning(_ words: Range<Int>) -> Bool {
    text.contains(.warnings, in: text.sentence(around: words.lowerBound))
  }

  private func favourFault() -> GateFault? {
    for words in text.occurrences(of: .favours, .said)
    where !isWarning(words) && !text.isDenied(words) {
      return fault(.proper, .favour, at: words)
    }
    return nil
  }

  /// "để hai triệu ở ngăn bàn": something to give, and somebody who is no counter to take it.
  private func giftFault() -> GateFault? {
    for words in text.occurrences(of: .gifts, .said) where !isWarning(words) {
      let sentence = text.sentence(around: words.lowerBound)
      if text.contains(.giving, in: sentence.lowerBound..<words.lowerBound),
        text.contains(.takers, in: sentence), !text.isDenied(words)
      {
        return fault(.proper, .favour, at: words)
      }
    }
    return nil
  }

  private func withdrawalFault() -> GateFault? {
    for words in text.occurrences(of: .withdrawals, .meant)
    where text.contains(.exchanges, in: text.sentence(around: words.lowerBound)) {
      return fault(.proper, .withdrawal, at: words)
    }
    return nil
  }

  private func secretFault() -> GateFault? {
    for words in text.occurrences(of: .secrets, .said) where !isWarning(words) {
      let sentence = text.sentence(around: words.lowerBound)
      let before =
        max(sentence.lowerBound, words.lowerBound - lexicon[.secretReach])..<words.lowerBound
      if text.contains(.secretRequests, in: before), !text.isDenied(words) {
        return fault(.proper, .secret, at: words)
      }
    }
    return nil
  }

  private func exposureFault(_ names: [SoughtPhrase]) -> GateFault? {
    for words in text.occurrences(of: .exposures, .said) where !text.isDenied(words) {
      return fault(.proper, .exposure, at: words)
    }
    for name in names {
      for words in split.occurrences(of: name, .certain) where !text.isQuoted(words.lowerBound) {
        let sentence = text.sentence(around: words.lowerBound)
        let before = sentence.lowerBound..<words.lowerBound
        if text.contains(.passings, in: before), text.contains(.identities, in: sentence),
          !text.isDenied(words), !sentenceDenies(sentence), !isOwner(words)
        {
          return fault(.proper, .exposure, at: words)
        }
      }
    }
    return nil
  }

  /// "quận, là cấp trên của phường": the name only says whose superior got it.
  private func isOwner(_ words: Range<Int>) -> Bool {
    text.ends(.owningWords, before: words.lowerBound)
  }

  /// "đã bỏ họ tên, không qua phường": the sentence says that nothing is told.
  private func sentenceDenies(_ sentence: Range<Int>) -> Bool {
    if text.contains(.warnings, in: sentence) { return true }
    // Among words with marks "cho" is no "chớ".
    return split.words[sentence].contains(where: \.hasMarks)
      ? lexicon.hasNegator(split.words[sentence]) : text.contains(.negators, in: sentence)
  }
}
