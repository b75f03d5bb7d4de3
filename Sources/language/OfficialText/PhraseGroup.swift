/// Phrases of which one is as good as another, to be looked for anywhere in however many texts.
///
/// Shared and never changed: a group of synonyms is part of hundreds of patterns. Hardly any of its
/// phrases is in a text, and one row of numbers tells that of all of them.
package final class PhraseGroup: Sendable {
  package let phrases: [SoughtPhrase]
  /// Where the words of each phrase are in every sieve, those of one behind those of the one before;
  /// none of a phrase that may stand in other words than its own.
  private let hashes: [UInt32]
  private let ends: [Int32]

  package init(_ phrases: [SoughtPhrase]) {
    self.phrases = phrases
    var hashes: [UInt32] = []
    ends = phrases.map { phrase in
      if !phrase.isGrouped { hashes += phrase.words.map(\.sieveHash) }
      return Int32(hashes.count)
    }
    self.hashes = hashes
  }

  /// The words that make up each occurrence of a phrase, in the order of the phrases.
  ///
  /// Complexity: linear in the number of words of all phrases, and of those that may be there as for
  /// each alone.
  package func occurrences(in text: SplitText, _ reading: MarkReading) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var word = 0
    for phrase in ends.indices {
      let end = Int(ends[phrase])
      while word < end, text.mayContain(hash: hashes[word]) { word += 1 }
      if word == end { found += text.occurrences(of: phrases[phrase], reading) }
      word = end
    }
    return found
  }
}
