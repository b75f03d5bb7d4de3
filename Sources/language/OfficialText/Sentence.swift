/// A sentence of a text, or an item of a list.
package struct Sentence: Hashable, Sendable {
  package let words: Range<Int>
  /// The line before a list that this is an item of, by its place among the sentences.
  package let heading: Int?
  package let isQuestion: Bool
}

extension SplitText {
  /// The sentences of the text; a line ends one, and so does an item of a list.
  ///
  /// Complexity: linear in the number of words.
  package var sentencesWithHeadings: [Sentence] {
    var starts = words.indices.filter { words[$0].gap == .sentence || $0 == 0 }
    starts.append(words.count)
    var found: [Sentence] = []
    var heading: Int?
    for (start, end) in zip(starts, starts.dropFirst()) where start < end {
      let before = between(start)
      if before.contains(UInt8(ascii: "\n")) {
        // A blank line ends a list, and a line that ends with a colon begins one.
        if isBlankLine(before) { heading = nil }
        if before.contains(UInt8(ascii: ":")), !found.isEmpty {
          heading = found.indices.last
        }
      }
      found.append(
        Sentence(
          words: start..<end, heading: heading,
          isQuestion: between(end).contains(UInt8(ascii: "?"))))
    }
    return found
  }

  private func isBlankLine(_ signs: ArraySlice<UInt8>) -> Bool {
    signs.count { $0 == UInt8(ascii: "\n") } > 1
  }

  /// Whether what begins at a word is denied by a negator few words before it, none of those that
  /// have their say already.
  package func isDenied(
    at start: Int, by lexicon: Lexicon, spent: [Range<Int>] = []
  ) -> Bool {
    Negation(self, lexicon, reach: lexicon[.claimNegationReach], spent: spent).reaches(start)
      || start > 0 && words[start].gap <= .light
        && isDeniedBehind(start - 1..<start + 1, by: lexicon)
  }

  /// "mạng có hỏng đâu", "có hỏng mô ạ": what closes the clause takes back what "có" opens among some words.
  package func isDeniedBehind(_ range: Range<Int>, by lexicon: Lexicon) -> Bool {
    guard let start = range.first(where: { lexicon.words(.having).hasMarked(words[$0]) }),
      start < words.count
    else { return false }
    let end = words[start...].dropFirst().firstIndex { $0.gap >= .comma } ?? words.count
    guard
      let closing = words[start..<end].dropFirst()
        .lastIndex(where: { lexicon.words(.rhetoricalEnds).hasMarked($0) }),
      !lexicon[.whereabouts].ends(at: closing - 1, in: self)
    else { return false }
    return words[(closing + 1)..<end].allSatisfy {
      lexicon.words(.particles).has($0) || lexicon.words(.citizens).has($0)
    }
  }
}

extension SpokenText {
  /// Whether a question asks what, and not whether: the next sentence is its answer.
  package func isOpenQuestion(_ sentence: Sentence) -> Bool {
    sentence.isQuestion && lexicon[.openQuestions].first(in: split, sentence.words) != nil
  }
}

extension Lexicon {
  /// Whether some words hold a negator themselves: "chưa chuyển".
  package func hasNegator(_ words: some Sequence<Word>) -> Bool {
    let negators = self.words(.negators)
    return words.contains { negators.hasMarked($0) }
  }

  /// Whether a word is a negator.
  package func isNegator(_ word: Word) -> Bool { words(.negators).hasMarked(word) }
}
