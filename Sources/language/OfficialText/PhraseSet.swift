/// Phrases to find at one place of a text, each word with its marks or without any.
///
/// Shared and never changed: as a value it would be copied, table by table, for each question. All
/// phrases lie in one row, since a lexicon has thousands.
package final class PhraseSet: Sendable, ExpressibleByArrayLiteral {
  /// What is compared of a word.
  private struct Sought: Sendable {
    let plain: WordKey
    let marked: WordKey
  }

  private let words: [Sought]
  /// Where each phrase lies among the words.
  private let phrases: [Range<Int32>]
  private let byFirst: PhraseGroups
  private let byLast: PhraseGroups
  /// Most words begin and end no phrase, and are told so without a look into the tables.
  private let firsts: WordSieve
  private let lasts: WordSieve
  package init(_ texts: [String]) {
    var words: [Sought] = []
    var phrases: [Range<Int32>] = []
    var firsts: [Word] = []
    var lasts: [Word] = []
    for text in texts {
      let split = CutText(text).words
      guard let first = split.first, let last = split.last else { continue }
      firsts.append(first)
      lasts.append(last)
      let start = Int32(words.count)
      words += split.lazy.map { Sought(plain: $0.plain, marked: $0.marked) }
      phrases.append(start..<Int32(words.count))
    }
    self.words = words.map { $0 }
    self.phrases = phrases.map { $0 }
    byFirst = PhraseGroups(firsts.map(\.plain))
    byLast = PhraseGroups(lasts.map(\.plain))
    self.firsts = WordSieve(firsts)
    self.lasts = WordSieve(lasts)
  }

  package convenience init(arrayLiteral phrases: String...) {
    self.init(phrases)
  }

  /// The words with which the phrases begin, without their marks.
  package var firstWords: [WordKey] { byFirst.keys }

  /// Whether a phrase may begin with a word; a no is sure.
  package func mayBegin(_ word: Word) -> Bool { firsts.mayContain(word) }

  /// The words of the longest phrase that begins at a word.
  package func length(from start: Int, in text: SplitText) -> Int? {
    guard text.words.indices.contains(start), firsts.mayContain(text.words[start]) else {
      return nil
    }
    var longest: Int?
    for phrase in byFirst.phrases(of: text.words[start].plain) {
      let phrase = phrases[Int(phrase)]
      if phrase.count > longest ?? 0, isThere(phrase, start, text) { longest = phrase.count }
    }
    return longest
  }

  /// The words of the longest phrase that ends with a word.
  package func length(upTo last: Int, in text: SplitText) -> Int? {
    guard text.words.indices.contains(last), lasts.mayContain(text.words[last]) else { return nil }
    var longest: Int?
    for phrase in byLast.phrases(of: text.words[last].plain) {
      let phrase = phrases[Int(phrase)]
      if phrase.count > longest ?? 0, isThere(phrase, last + 1 - phrase.count, text) {
        longest = phrase.count
      }
    }
    return longest
  }

  package func ends(at last: Int, in text: SplitText) -> Bool {
    length(upTo: last, in: text) != nil
  }

  package func begins(at start: Int, in text: SplitText) -> Bool {
    length(from: start, in: text) != nil
  }

  private func isThere(_ phrase: Range<Int32>, _ start: Int, _ text: SplitText) -> Bool {
    guard start >= 0, start + phrase.count <= text.words.count else { return false }
    for offset in 0..<phrase.count {
      let word = text.words[start + offset]
      let sought = words[Int(phrase.lowerBound) + offset]
      guard word.plain == sought.plain, !word.hasMarks || word.marked == sought.marked,
        offset == 0 || word.gap <= .light
      else { return false }
    }
    return true
  }
}

/// Phrases by one of their words, in the order in which they came.
private struct PhraseGroups: Sendable {
  private let index: WordIndex
  /// The phrases of each word, those of one behind those of the one before.
  private let members: [Int32]
  private let ends: [Int32]

  /// Takes that word of each phrase.
  init(_ words: [WordKey]) {
    let index = WordIndex(words)
    let places = words.map { index.place(of: $0) ?? 0 }
    var ends = [Int32](repeating: 0, count: index.count)
    for place in places { ends[place] += 1 }
    for place in ends.indices.dropFirst() { ends[place] += ends[place - 1] }
    var next = [0] + ends.dropLast()
    var members = [Int32](repeating: 0, count: words.count)
    for (phrase, place) in places.enumerated() {
      members[Int(next[place])] = Int32(phrase)
      next[place] += 1
    }
    self.index = index
    self.members = members
    self.ends = ends
  }

  var keys: [WordKey] { index.keys }

  func phrases(of word: WordKey) -> ArraySlice<Int32> {
    guard let place = index.place(of: word) else { return [] }
    return members[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])]
  }
}
