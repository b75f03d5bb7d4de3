/// Phrases to find at one place of a text, each word with its marks or without any.
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let byFirst: [WordKey: [[Word]]]
  private let byLast: [WordKey: [[Word]]]

  init(_ phrases: [String]) {
    let split = phrases.map { SplitText($0).words }.filter { !$0.isEmpty }
    byFirst = Dictionary(grouping: split) { $0.first?.plain ?? WordKey() }
    byLast = Dictionary(grouping: split) { $0.last?.plain ?? WordKey() }
  }

  init(arrayLiteral phrases: String...) {
    self.init(phrases)
  }

  /// The words of the longest phrase that begins at a word.
  func length(from start: Int, in text: SplitText) -> Int? {
    guard text.words.indices.contains(start) else { return nil }
    let found = byFirst[text.words[start].plain]?.filter { Self.isThere($0, start, text) }
    return found?.map(\.count).max()
  }

  /// The words of the longest phrase that ends with a word.
  func length(upTo last: Int, in text: SplitText) -> Int? {
    guard text.words.indices.contains(last) else { return nil }
    let found = byLast[text.words[last].plain]?.filter {
      Self.isThere($0, last + 1 - $0.count, text)
    }
    return found?.map(\.count).max()
  }

  func ends(at last: Int, in text: SplitText) -> Bool { length(upTo: last, in: text) != nil }

  func begins(at start: Int, in text: SplitText) -> Bool { length(from: start, in: text) != nil }

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
