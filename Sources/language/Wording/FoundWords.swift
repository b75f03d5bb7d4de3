/// Where a text has the words that were looked for, one after another.
package struct FoundWords: Hashable, Sendable {
  /// The characters from the first word to the end of the last.
  package let characters: Range<Int>
  /// How well the words agree: as well as the worst of them.
  package let match: SpellingMatch
}

extension String {
  /// Where the words stand in the text, in its order and none over another.
  ///
  /// Every word may be typed in part, and what stands between words does not count: "so 5" finds
  /// "số 5" and "Sở, 5".
  ///
  /// Complexity: the length of the text times the number of words.
  package func places(of words: [SpelledWord]) -> [FoundWords] {
    guard !words.isEmpty else { return [] }
    let placed = placedWords
    var found: [FoundWords] = []
    var start = 0
    while start + words.count <= placed.count {
      let stretch = placed[start..<start + words.count]
      guard let match = Self.match(words, in: stretch), let first = stretch.first,
        let last = stretch.last
      else {
        start += 1
        continue
      }
      let characters = first.characters.lowerBound..<last.characters.upperBound
      found.append(FoundWords(characters: characters, match: match))
      start += words.count
    }
    return found
  }

  private static func match(
    _ words: [SpelledWord], in stretch: ArraySlice<PlacedWord>
  ) -> SpellingMatch? {
    var worst: SpellingMatch?
    for (typed, placed) in zip(words, stretch) {
      guard let match = typed.match(in: placed.word) else { return nil }
      worst = worst.map { $0 < match ? match : $0 } ?? match
    }
    return worst
  }

  /// The words of the text, each with the characters that it takes.
  private var placedWords: [PlacedWord] {
    var words: [PlacedWord] = []
    var speller = WordSpeller()
    var start = 0
    var end = 0
    let take = { (word: SpelledWord) in
      words.append(PlacedWord(word: word, characters: start..<end))
    }
    for (place, character) in composed.enumerated() {
      for scalar in character.unicodeScalars {
        let isBetween = speller.word.isEmpty
        let count = words.count
        speller.read(scalar, take)
        // One scalar may end a word and begin the next, as the 2 of "NĐ20" does.
        if isBetween || words.count > count { start = place }
        if !speller.word.isEmpty { end = place + 1 }
      }
    }
    speller.endWord(take)
    return words
  }
}

/// A word of a text and the characters that it takes.
private struct PlacedWord {
  let word: SpelledWord
  let characters: Range<Int>
}
