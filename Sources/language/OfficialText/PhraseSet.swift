/// Phrases to find at one place of a text, each word with its marks or without any.
///
/// Shared and never changed: as a value it would be copied, table by table, for each question.
package final class PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let byFirst: WordGroups
  private let byLast: WordGroups
  /// Most words begin and end no phrase, and are told so without a look into the dictionaries.
  private let firsts: WordSieve
  private let lasts: WordSieve

  package init(_ phrases: [String]) {
    let split = phrases.map { SplitText($0).words }.filter { !$0.isEmpty }
    byFirst = WordGroups(split) { $0.first?.plain ?? WordKey() }
    byLast = WordGroups(split) { $0.last?.plain ?? WordKey() }
    firsts = WordSieve(split.compactMap(\.first))
    lasts = WordSieve(split.compactMap(\.last))
  }

  /// The words with which the phrases begin.
  package var firstWords: [Word] { byFirst.groups.flatMap { $0.compactMap(\.first) } }

  package convenience init(arrayLiteral phrases: String...) {
    self.init(phrases)
  }

  /// Whether a phrase may begin with a word; a no is sure.
  package func mayBegin(_ word: Word) -> Bool { firsts.mayContain(word) }

  /// The words of the longest phrase that begins at a word.
  package func length(from start: Int, in text: SplitText) -> Int? {
    guard text.words.indices.contains(start), firsts.mayContain(text.words[start]),
      let phrases = byFirst.group(of: text.words[start].plain)
    else { return nil }
    var longest: Int?
    for phrase in phrases where phrase.count > longest ?? 0 && Self.isThere(phrase, start, text) {
      longest = phrase.count
    }
    return longest
  }

  /// The words of the longest phrase that ends with a word.
  package func length(upTo last: Int, in text: SplitText) -> Int? {
    guard text.words.indices.contains(last), lasts.mayContain(text.words[last]),
      let phrases = byLast.group(of: text.words[last].plain)
    else { return nil }
    var longest: Int?
    for phrase in phrases
    where phrase.count > longest ?? 0 && Self.isThere(phrase, last + 1 - phrase.count, text) {
      longest = phrase.count
    }
    return longest
  }

  package func ends(at last: Int, in text: SplitText) -> Bool {
    length(upTo: last, in: text) != nil
  }

  package func begins(at start: Int, in text: SplitText) -> Bool {
    length(from: start, in: text) != nil
  }

  private static func isThere(_ phrase: [Word], _ start: Int, _ text: SplitText) -> Bool {
    guard start >= 0, start + phrase.count <= text.words.count else { return false }
    return phrase.indices.allSatisfy { offset in
      let word = text.words[start + offset]
      let sought = phrase[offset]
      return word.plain == sought.plain && (!word.hasMarks || word.marked == sought.marked)
        && (offset == 0 || word.gap <= .light)
    }
  }
}

/// Phrases by one of their words.
private struct WordGroups: Sendable {
  private(set) var groups: [[[Word]]] = []
  private var index = WordIndex()

  init(_ phrases: [[Word]], by key: ([Word]) -> WordKey) {
    for phrase in phrases {
      let place = index.insert(key(phrase))
      if place == groups.count { groups.append([]) }
      groups[place].append(phrase)
    }
  }

  func group(of key: WordKey) -> [[Word]]? { index.place(of: key).map { groups[$0] } }
}
