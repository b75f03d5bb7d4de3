/// Tells of most words in which sentences of a text they are not.
///
/// Hundreds of patterns want several words within one sentence, and a long letter has each of them in
/// some sentence or other: a row of bits for each word, one for each sentence, tells most of them at once.
/// A yes is now and then wrong, a no never.
package struct SentenceSieve: Sendable {
  /// The sentences of the words of each hash; as many as are a power of two.
  ///
  /// Sentences that are 64 apart share a bit.
  private var masks: [UInt64]

  /// Takes a text and the words of each of its sentences.
  ///
  /// Complexity: linear in the number of words.
  package init(_ text: SplitText, _ sentences: [Range<Int>]) {
    // Four places a word leave few wrong answers.
    var size = 1
    while size < text.words.count * 4 { size *= 2 }
    masks = Array(repeating: 0, count: size)
    for (number, sentence) in sentences.enumerated() {
      let bit: UInt64 = 1 << UInt64(number & 63)
      for word in text.words[sentence] { masks[place(of: word.sieveHash)] |= bit }
    }
  }

  /// A bit for each sentence that may have a word, which is known by its ``Word/sieveHash``.
  func sentences(withHash hash: UInt32) -> UInt64 { masks[place(of: hash)] }

  private func place(of hash: UInt32) -> Int { Int(truncatingIfNeeded: hash) & (masks.count - 1) }
}
