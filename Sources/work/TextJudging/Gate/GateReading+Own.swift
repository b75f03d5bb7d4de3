import OfficialText
import Rules

extension GateReading {
  /// Whether the text is the sender's own, or the one that another petition got.
  ///
  /// What no template has is asked for only where there are other letters.
  ///
  /// Complexity: linear in the length of the text, for each text that it is held against.
  func ownFault(
    _ runs: WordRuns, _ others: Surroundings, free: () -> [Int]
  ) -> GateFault? {
    guard split.words.count >= lexicon[.wordsToTell] else { return nil }
    if let own = runs.shared(runs.all, with: others.senders, atLeast: lexicon[.copiedShare]) {
      return GateFault(
        .own, .sendersWords(percent: own.count * 100 / runs.count), words: shown(from: own.first))
    }
    guard !others.letters.isEmpty else { return nil }
    // What a template has is nobody's.
    let free = free()
    guard free.count >= lexicon[.wordsToTell] else { return nil }
    for letter in others.letters {
      guard
        let shared = runs.shared(free, with: [letter.runs], atLeast: lexicon[.sharedShare])
      else { continue }
      let percent = shared.count * 100 / free.count
      let cause: GateFault.Cause =
        switch letter.sort {
        case .letter: .lettersWords(percent: percent, petition: letter.petition)
        case .note: .notesWords(percent: percent, petition: letter.petition)
        }
      return GateFault(.own, cause, words: shown(from: shared.first))
    }
    return nil
  }

  /// Whom the text greets, where that is the sender of another petition and stands nowhere in this one.
  func addresseeFault(
    of check: GateCheck, _ sender: PersonName?, _ around: Surroundings
  ) -> GateFault? {
    let opening = split.words.indices.prefix(Self.openingWords)
    func mentions(_ name: PersonName) -> [Range<Int>] {
      opening.compactMap { start in
        guard name.mayBegin(split.words[start]) else { return nil }
        return name.end(at: start, in: split).map { start..<$0 }
      }
    }
    if let sender, !mentions(sender).isEmpty { return nil }
    for other in around.others {
      let greeted = mentions(other.name).first { words in
        // "Chào anh Huy, chị Hạnh ở quầy" greets one of them.
        !split.words[..<(words.lowerBound + 1)].dropFirst().contains {
          $0.gap == .comma || $0.gap == .sentence
        }
          && (words.lowerBound == 0
            || lexicon[.placeGreetings].first(in: split, 0..<words.lowerBound) != nil)
      }
      guard let greeted else { continue }
      let name = SoughtPhrase(split.quote(greeted.upperBound - 1..<greeted.upperBound))
      guard around.knowledge?.isKnown(name) != true else { continue }
      return fault(check, .addressee(petition: other.petition), at: greeted)
    }
    return nil
  }

  /// The words at the beginning of a letter among which its reader is named.
  private static let openingWords = 8
  private static let wordsShown = 10

  private func shown(from start: Int) -> String {
    split.quote(start..<min(split.words.count, start + Self.wordsShown))
  }
}
