internal import Wording

/// What is typed to find something: folded, and cut into words.
struct SearchQuery {
  let text: [UInt8]
  let words: [[UInt8]]

  init(_ text: String) {
    words = SearchKey.words(of: text)
    self.text = Array(words.joined(separator: [0x20]))
  }
}

/// Phrases folded for search once, which many items may share.
package struct SearchPhrases: Hashable, Sendable {
  fileprivate let phrases: [[[UInt8]]]

  package init(_ phrases: [String]) {
    self.phrases = phrases.map(SearchKey.words)
  }
}

/// An item's text folded for search, and how well a query finds it.
struct SearchKey: Hashable, Sendable {
  private let words: [[UInt8]]
  private let text: [UInt8]
  private let keywords: [[UInt8]]
  private let subjects: [SearchPhrases]

  init(text: String, keywords: String, subjects: [SearchPhrases]) {
    words = SearchKey.words(of: text)
    self.text = Array(words.joined(separator: [0x20]))
    self.keywords = SearchKey.words(of: keywords)
    self.subjects = subjects
  }

  static func words(of text: String) -> [[UInt8]] {
    text.foldedWords.map { Array($0.utf8) }
  }

  /// How well the query finds the item, the smaller the better; nil when it does not.
  func rank(of query: SearchQuery) -> Int? {
    if query.text.isEmpty || query.text == text { return 0 }
    if text.starts(with: query.text) { return 1 }
    if isWordSequence(query.words, in: words) { return 2 }
    if query.words.count == 1, isSubsequence(query.text, of: words.compactMap(\.first)) {
      return 3
    }
    if isWordSequence(query.words, in: words + keywords) { return 4 }
    let isSubject = subjects.contains { subject in
      subject.phrases.contains { isWordSequence(query.words, in: $0) }
    }
    if isSubject { return 5 }
    // A single letter inside a word, or scattered letters of a short query, find too much.
    guard query.text.count > 2 else { return nil }
    return isSubsequence(query.text.filter { $0 != 0x20 }, of: text) ? 6 : nil
  }

  /// Whether each word starts some word of the text, in the same order.
  private func isWordSequence(_ query: [[UInt8]], in words: [[UInt8]]) -> Bool {
    var rest = words[...]
    for word in query {
      guard let index = rest.firstIndex(where: { $0.starts(with: word) }) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  private func isSubsequence(_ query: [UInt8], of text: [UInt8]) -> Bool {
    var rest = query[...]
    for byte in text where byte == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
