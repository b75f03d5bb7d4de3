import OfficialText
import Rules

extension GateReading {
  /// Whether a note would do for any other petition as well: it has hardly a pair of words that stand
  /// side by side in the file too.
  ///
  /// Single syllables are everybody's; two of them are most often a word. What officers write to each
  /// other in any matter counts for nothing.
  ///
  /// Complexity: linear in the length of the note, for each text of the case.
  func pertinenceFault(_ matter: [StatedText], _ desk: DeskKnowledge) -> GateFault? {
    guard !matter.isEmpty else { return nil }
    let pairs = WordPairs(split).subtracting(desk.usualPairs)
    let shared = matter.reduce(into: Set<WordPairs.Pair>()) {
      $0.formUnion(pairs.shared(with: $1.pairs))
    }
    guard shared.count < lexicon[.casePairs] else { return nil }
    return GateFault(.pertinent, .unrelated(pairs: shared.count))
  }
}

/// The pairs of words that stand side by side in a text, marks and capitals aside.
struct WordPairs: Hashable, Sendable {
  struct Pair: Hashable, Sendable {
    let first: WordKey
    let second: WordKey
  }

  private var all: Set<Pair>

  init(_ split: SplitText) {
    let words = split.words
    all = []
    for index in words.indices.dropFirst() where words[index].gap < .comma {
      all.insert(Pair(first: words[index - 1].plain, second: words[index].plain))
    }
  }

  func subtracting(_ others: WordPairs) -> WordPairs {
    var rest = self
    rest.all.subtract(others.all)
    return rest
  }

  func shared(with others: WordPairs) -> Set<Pair> { all.intersection(others.all) }
}
