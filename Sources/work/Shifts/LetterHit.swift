package import Simulation
package import Wording

/// Words that were looked for, where they stand in the letters of a petition.
package struct LetterHit: Hashable, Sendable {
  /// The letter's place among those of the petition.
  package let letter: Int
  /// The characters of the letter's text that were found.
  package let characters: Range<Int>
}

extension Shift {
  /// Where words stand in the letters of a petition that lies on the desk, the best first.
  ///
  /// As in every search: as written before without marks, whole words before parts, and other marks than
  /// were typed only where nothing better is there. What is found equally well comes in the order in
  /// which it is read.
  package func hits(of words: String, in record: Case, _ language: Language) -> [LetterHit] {
    hits(of: words.spelledWords, in: letters(of: record), language)
  }

  /// Petitions that were opened and lie in the cabinet now, whose letters have the words.
  ///
  /// Their letters are read on the desk; that they have the words is all that is told of them.
  package func cabinetPetitions(with words: String, _ language: Language) -> [Case] {
    let words = words.spelledWords
    return cases.filter { record in
      sight(of: record) == .file && !hits(of: words, in: record.thread, language).isEmpty
    }
  }

  private func hits(
    of words: [SpelledWord], in letters: [Letter], _ language: Language
  ) -> [LetterHit] {
    var found: [(match: SpellingMatch, hit: LetterHit)] = []
    for (place, letter) in letters.enumerated() {
      for words in letter.text(language).printable.places(of: words) {
        found.append((words.match, LetterHit(letter: place, characters: words.characters)))
      }
    }
    let isAnyBetter = found.contains { $0.match.marks != .contradicted }
    if isAnyBetter { found.removeAll { $0.match.marks == .contradicted } }
    return found.sorted { left, right in
      if left.match != right.match { return left.match < right.match }
      return (left.hit.letter, left.hit.characters.lowerBound)
        < (right.hit.letter, right.hit.characters.lowerBound)
    }.map(\.hit)
  }
}
