import OfficialText

/// The pairs of words that stand side by side in a text, capitals aside.
struct WordPairs: Hashable, Sendable {
  /// By what two words are the same.
  enum Spelling: Sendable {
    /// Marks aside.
    case plain
    /// With their marks.
    case marked
  }

  /// A number for each pair, that hardly any two pairs share; each once, in their order.
  private let all: [UInt64]

  private init(sorted all: [UInt64]) {
    self.all = all
  }

  init(_ split: SplitText, _ spelling: Spelling = .plain) {
    let words = split.words
    var all: [UInt64] = []
    all.reserveCapacity(words.count)
    for index in words.indices {
      if let pair = Self.pair(endingAt: index, in: split, spelling) { all.append(pair) }
    }
    all.sort()
    var end = 0
    for pair in all where end == 0 || all[end - 1] != pair {
      all[end] = pair
      end += 1
    }
    self.init(sorted: Array(all[..<end]))
  }

  /// The pairs that at least so many of some texts have.
  init(in texts: [WordPairs], atLeast least: Int) {
    let all = texts.flatMap(\.all).sorted()
    var kept: [UInt64] = []
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end] == all[start] { end += 1 }
      if end - start >= least { kept.append(all[start]) }
      start = end
    }
    self.init(sorted: kept)
  }

  /// The pair of a word and the one before it; none where a comma or more stands between them.
  static func pair(
    endingAt index: Int, in split: SplitText, _ spelling: Spelling
  ) -> UInt64? {
    let words = split.words
    guard index > 0, words[index].gap < .comma else { return nil }
    let (first, second) =
      switch spelling {
      case .plain: (words[index - 1].plain, words[index].plain)
      case .marked: (words[index - 1].marked, words[index].marked)
      }
    // Which of the two comes first matters.
    return first.fingerprint &* 3 &+ second.fingerprint
  }

  func subtracting(_ others: WordPairs) -> WordPairs {
    WordPairs(sorted: all.filter { !others.contains($0) })
  }

  /// How many of the pairs stand in some of other texts too, counted no further than to a maximum.
  func count(sharedWith others: some Sequence<WordPairs>, atMost maximum: Int) -> Int {
    var count = 0
    for pair in all where others.contains(where: { $0.contains(pair) }) {
      count += 1
      if count >= maximum { break }
    }
    return count
  }

  func contains(_ pair: UInt64) -> Bool {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low] == pair
  }
}
