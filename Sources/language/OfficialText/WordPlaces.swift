/// Where the words of a text are, one behind the other that is like it.
///
/// Hundreds of phrases are looked for in every text, and many begin with a word that is there: from one
/// such word to the next is a step, and the text between need not be looked at.
struct WordPlaces: Hashable, Sendable {
  /// The first word of each hash, or none; as many as are a power of two.
  private var firsts: [Int32] = [none]
  /// Behind each word, the next of its hash, or none.
  private var nexts: [Int32] = []

  private static let none: Int32 = -1

  init(_ words: [Word]) {
    var size = 1
    while size < words.count { size *= 2 }
    firsts = Array(repeating: Self.none, count: size)
    nexts = Array(repeating: Self.none, count: words.count)
    for index in words.indices.reversed() {
      let slot = slot(of: words[index])
      nexts[index] = firsts[slot]
      firsts[slot] = Int32(index)
    }
  }

  /// The first word that may be the same as another, marks aside; those after it are behind it.
  func first(like word: Word) -> Int? { place(firsts[slot(of: word)]) }

  /// The next word that may be the same as one of the text.
  func next(after index: Int) -> Int? { place(nexts[index]) }

  private func place(_ number: Int32) -> Int? { number == Self.none ? nil : Int(number) }

  private func slot(of word: Word) -> Int {
    Int(truncatingIfNeeded: word.sieveHash) & (firsts.count - 1)
  }
}
