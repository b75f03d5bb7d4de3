/// Words to be told from one another and counted from zero, in the order in which they came.
///
/// A set or a dictionary of the standard library hashes with a care that words of a lexicon do not
/// need: no stranger chooses them. Here a word is found in a few steps.
package struct WordIndex: Sendable {
  private(set) var keys: [WordKey] = []
  /// The place of a key and one, zero where none is; as many as are a power of two.
  private var slots: [Int32]

  package init(_ words: some Collection<WordKey> = EmptyCollection()) {
    var size = 2
    while size < words.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for word in words { _ = insert(word) }
  }

  package var count: Int { keys.count }

  package func contains(_ word: WordKey) -> Bool { place(of: word) != nil }

  /// The place of a word among these.
  package func place(of word: WordKey) -> Int? {
    var slot = Int(truncatingIfNeeded: word.fingerprint >> 32) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if keys[place] == word { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Takes one more word and answers its place, which it may have already.
  package mutating func insert(_ word: WordKey) -> Int {
    if let place = place(of: word) { return place }
    keys.append(word)
    if keys.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for place in keys.indices { note(place) }
    } else {
      note(keys.count - 1)
    }
    return keys.count - 1
  }

  private mutating func note(_ place: Int) {
    var slot = Int(truncatingIfNeeded: keys[place].fingerprint >> 32) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(place + 1)
  }
}
