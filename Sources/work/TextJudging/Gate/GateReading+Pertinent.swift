import OfficialText
import Rules

extension GateReading {
  /// Whether a note would do for any other petition as well: it has hardly a pair of words that stand
  /// side by side in the file too.
  ///
  /// Single syllables are everybody's; two of them are most often a word. What officers write to each
  /// other in any matter counts for nothing, and is not among the pairs.
  ///
  /// Complexity: linear in the length of the note, for each text of the case a search by halves.
  func pertinenceFault(_ pairs: WordPairs, of matter: [StatedText]) -> GateFault? {
    let enough = lexicon[.casePairs]
    let shared = pairs.count(sharedWith: matter.lazy.map(\.pairs), atMost: enough)
    return shared < enough ? GateFault(.pertinent, .unrelated(pairs: shared)) : nil
  }
}

/// The pairs of words that stand side by side in a text, marks and capitals aside.
struct WordPairs: Hashable, Sendable {
  /// A number for each pair, that hardly any two pairs share; each once, in their order.
  private let all: [UInt64]

  private init(sorted all: [UInt64]) {
    self.all = all
  }

  init(_ split: SplitText) {
    let words = split.words
    var all: [UInt64] = []
    all.reserveCapacity(words.count)
    for index in words.indices.dropFirst() where words[index].gap < .comma {
      // Which of the two comes first matters.
      all.append(words[index - 1].plain.fingerprint &* 3 &+ words[index].plain.fingerprint)
    }
    all.sort()
    var end = 0
    for pair in all where end == 0 || all[end - 1] != pair {
      all[end] = pair
      end += 1
    }
    self.init(sorted: Array(all[..<end]))
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

  private func contains(_ pair: UInt64) -> Bool {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low] == pair
  }
}
