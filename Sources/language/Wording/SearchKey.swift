/// What is typed to find something, cut into words.
package struct SearchQuery: Sendable {
  package let words: [SpelledWord]
  fileprivate let letters: [UInt8]
  fileprivate let beginnings: LetterSet
  fileprivate let hasMarks: Bool
  /// Whether marks were typed, which whoever types only first letters leaves out; đ is a letter.
  fileprivate let hasMarksBeyondStroke: Bool

  package init(_ text: String) {
    words = text.spelledWords
    letters = words.flatMap { Array($0.plainText.utf8) }
    beginnings = LetterSet(words)
    hasMarks = words.contains(where: \.hasMarks)
    let plain = text.replacing("đ", with: "d").replacing("Đ", with: "D")
    hasMarksBeyondStroke = hasMarks && plain.spelledWords.contains(where: \.hasMarks)
  }
}

/// Phrases spelled for search once, which many items may share.
package struct SearchPhrases: Hashable, Sendable {
  /// The words of all phrases, one after the other, and where each phrase ends.
  fileprivate let words: [SpelledWord]
  fileprivate let ends: [Int]
  /// The letters with which words begin.
  fileprivate let beginnings: LetterSet

  package init(_ phrases: [String]) {
    var words: [SpelledWord] = []
    var ends: [Int] = []
    for phrase in phrases {
      words += phrase.spelledWords
      ends.append(words.count)
    }
    self.words = words
    self.ends = ends
    beginnings = LetterSet(words)
  }
}

/// The letters with which some words begin: where those of a query are not, its words are not either.
private struct LetterSet: Hashable, Sendable {
  private var firsts: UInt64 = 0
  /// The first two letters of each word, as far as bits tell them apart.
  private var pairs: UInt128 = 0

  init(_ words: some Sequence<SpelledWord>) {
    for word in words {
      let first = Self.letter(word, 0)
      firsts |= 1 << UInt64(first & 63)
      // A word of one letter begins those of any second letter.
      let second = Self.letter(word, 1)
      if second != 0 { pairs |= 1 << UInt128((first &* 31 &+ second) & 127) }
    }
  }

  func contains(_ other: LetterSet) -> Bool {
    firsts & other.firsts == other.firsts && pairs & other.pairs == other.pairs
  }

  /// A letter of a word; a y may stand for an i.
  private static func letter(_ word: SpelledWord, _ place: Int) -> UInt8 {
    let letter = UInt8(truncatingIfNeeded: word.plain >> UInt128(8 * (15 - place)))
    return letter == UInt8(ascii: "y") ? UInt8(ascii: "i") : letter
  }
}

/// How well a query finds an item, the smaller the better.
///
/// Marks that were typed count most, then in what the words were found, then whether they were found
/// whole, and last how they stand.
package struct SearchRank: Hashable, Comparable, Sendable {
  /// In what the query was found.
  fileprivate enum Source: Int {
    case name, keywords, subject, scattered
  }

  private let marks: SpellingMatch.Marks
  private let source: Source
  private let key: Int

  private static let countsMaximum = 63

  fileprivate init(_ source: Source, _ found: WordsFound = WordsFound(), place: Int = 0) {
    marks = found.marks
    self.source = source
    let marks = found.marks == .untyped ? 0 : Int(found.marks.rawValue)
    key =
      (((marks * 4 + source.rawValue) * 2 + (found.isWhole ? 0 : 1)) * 4 + place)
      * (Self.countsMaximum + 1) + min(Self.countsMaximum, found.untypedCount)
  }

  /// Whether nothing of weight parts two finds: only how many marks the words have that nobody typed.
  package func isAsGood(as other: SearchRank) -> Bool {
    key / (Self.countsMaximum + 1) == other.key / (Self.countsMaximum + 1)
  }

  /// Whether the item counts only where none is found better.
  package var isPoor: Bool { marks == .contradicted || source == .scattered }

  /// Whether no word was found, but letters in between.
  package var isScattered: Bool { source == .scattered }

  package static func < (left: SearchRank, right: SearchRank) -> Bool { left.key < right.key }
}

/// The worst of what was found for each word of a query.
private struct WordsFound {
  var isWhole = true
  var marks = SpellingMatch.Marks.same
  /// How many words have marks of which none were typed.
  var untypedCount = 0

  mutating func take(_ match: SpellingMatch) {
    isWhole = isWhole && match.isWhole
    if match.marks == .untyped { untypedCount += 1 }
    if match.marks.rawValue > marks.rawValue { marks = match.marks }
  }
}

/// An item's text spelled for search, and how well a query finds it.
package struct SearchKey: Hashable, Sendable {
  private let words: [SpelledWord]
  private let letters: [UInt8]
  private let initials: [UInt8]
  /// The words of the text, and then the keywords.
  private let allWords: [SpelledWord]
  private let beginnings: LetterSet
  private let subjects: [SearchPhrases]

  package init(text: String, keywords: String, subjects: [SearchPhrases]) {
    words = text.spelledWords
    let texts = words.map { Array($0.plainText.utf8) }
    letters = texts.flatMap { $0 }
    initials = texts.compactMap(\.first)
    allWords = words + keywords.spelledWords
    beginnings = LetterSet(allWords)
    self.subjects = subjects
  }

  /// How the words of a name may be found: all of it, its beginning, some of its words in their order.
  private enum NamePlace: Int {
    case all, beginning, inside, initials
  }

  /// How well the query finds the item; nil when it does not.
  package func rank(of query: SearchQuery) -> SearchRank? {
    if query.words.isEmpty { return SearchRank(.name) }
    var best = lettersRank(of: query)
    func take(_ rank: SearchRank) { best = best.map { min($0, rank) } ?? rank }
    if beginnings.contains(query.beginnings) {
      if let found = beginning(of: words, query.words) {
        let isAll = words.count == query.words.count && found.isWhole
        take(SearchRank(.name, found, place: (isAll ? NamePlace.all : .beginning).rawValue))
      } else if let found = sequence(query.words, in: words, 0..<words.count) {
        take(SearchRank(.name, found, place: NamePlace.inside.rawValue))
      }
      if let found = sequence(query.words, in: allWords, 0..<allWords.count) {
        take(SearchRank(.keywords, found))
      }
    }
    let subjects = subjects.span
    for place in subjects.indices where subjects[place].beginnings.contains(query.beginnings) {
      var start = 0
      for end in subjects[place].ends {
        if let found = sequence(query.words, in: subjects[place].words, start..<end) {
          take(SearchRank(.subject, found))
        }
        start = end
      }
    }
    return best
  }

  /// Which words of a query the item has, wherever they stand.
  package func wordsFound(of query: SearchQuery) -> [Bool] {
    query.words.map { typed in
      allWords.contains { typed.isMeant(in: $0) }
        || subjects.contains { $0.words.contains { typed.isMeant(in: $0) } }
    }
  }

  /// First letters alone, and letters in between, as those type who know what they want.
  private func lettersRank(of query: SearchQuery) -> SearchRank? {
    if query.hasMarksBeyondStroke { return nil }
    if query.words.count == 1, isSubsequence(query.letters, of: initials) {
      let found = WordsFound(isWhole: false, marks: .untyped)
      return SearchRank(.name, found, place: NamePlace.initials.rawValue)
    }
    // A single letter inside a word, or scattered letters of a short query, find too much.
    guard !query.hasMarks, query.letters.count > 2, isSubsequence(query.letters, of: letters) else {
      return nil
    }
    return SearchRank(.scattered)
  }

  /// How the first words of a text are found by those typed, one by one.
  private func beginning(of words: [SpelledWord], _ query: [SpelledWord]) -> WordsFound? {
    guard query.count <= words.count else { return nil }
    var found = WordsFound()
    for index in query.indices {
      guard let match = query[index].match(in: words[index]) else { return nil }
      found.take(match)
    }
    return found
  }

  /// How words typed find some words of a text, in the same order.
  ///
  /// Of several words that one may find, the best is taken that leaves words for the rest.
  private func sequence(
    _ query: [SpelledWord], in words: [SpelledWord], _ range: Range<Int>
  ) -> WordsFound? {
    guard query.count <= range.count else { return nil }
    var found = WordsFound()
    var start = range.lowerBound
    for index in query.indices {
      var best: (match: SpellingMatch, place: Int)?
      for place in start..<range.upperBound {
        guard let match = query[index].match(in: words[place]),
          best.map({ match < $0.match }) ?? true,
          best == nil
            || isSequence(query, from: index + 1, in: words, place + 1..<range.upperBound)
        else { continue }
        best = (match, place)
        if match.isBest { break }
      }
      guard let best else { return nil }
      found.take(best.match)
      start = best.place + 1
    }
    return found
  }

  private func isSequence(
    _ query: [SpelledWord], from first: Int, in words: [SpelledWord], _ range: Range<Int>
  ) -> Bool {
    var start = range.lowerBound
    for index in first..<query.count {
      while start < range.upperBound, query[index].match(in: words[start]) == nil { start += 1 }
      if start == range.upperBound { return false }
      start += 1
    }
    return true
  }

  private func isSubsequence(_ query: [UInt8], of text: [UInt8]) -> Bool {
    var index = 0
    for byte in text where index < query.count && byte == query[index] { index += 1 }
    return index == query.count
  }
}
