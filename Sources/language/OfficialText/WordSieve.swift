/// A set of words that answers at once; a yes is now and then wrong, a no never.
///
/// Hundreds of phrases are looked for in every text, and hardly one is there: to say so of most of
/// them without a look at the text is what makes judging texts quick.
struct WordSieve: Hashable, Sendable {
  /// As many words as are a power of two.
  private var bits: [UInt64] = [0]

  init() {}

  init(_ words: [Word]) {
    // Sixteen bits a word leave few wrong answers.
    var size = 1
    while size * 4 < words.count { size *= 2 }
    bits = Array(repeating: 0, count: size)
    for word in words {
      let (index, bit) = place(of: word.sieveHash)
      bits[index] |= bit
    }
  }

  /// Whether a word may be in the set, or one that ``Word/isSame(as:)``.
  func mayContain(_ word: Word) -> Bool { mayContain(hash: word.sieveHash) }

  /// The same of a word that is known by its ``Word/sieveHash``.
  func mayContain(hash: UInt32) -> Bool {
    let (index, bit) = place(of: hash)
    return bits[index] & bit != 0
  }

  private func place(of hash: UInt32) -> (index: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: hash >> 6) & (bits.count - 1), 1 << UInt64(hash & 63))
  }
}

extension Word {
  /// The same for all words that are the same marks aside: "05" is "5".
  var sieveKey: WordKey {
    guard isNumber, letterCount == 2, plain.letter(fromEnd: 1) == UInt8(ascii: "0") else {
      return plain
    }
    var key = WordKey()
    key.append(plain.last)
    return key
  }
}
