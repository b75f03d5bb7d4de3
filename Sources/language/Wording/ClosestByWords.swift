/// Which of many things come closest to some words where none of them has all in their order.
package enum ClosestByWords {
  /// The most that are told: more are no help to whoever is not sure of a name.
  package static let countMaximum = 8

  /// The places of the closest, the best first, by what is found of each: which of the words it has.
  ///
  /// A word counts for more, the fewer things have it: "công an" says more of an office than "phường".
  /// Whatever has less than half of the words, or half of what the best has, is not close.
  package static func places(found: [[Bool]]) -> [Int] {
    let count = found.first?.count ?? 0
    guard count > 1 else { return [] }
    let weights = (0..<count).map { word in
      scale / max(1, found.count { $0[word] })
    }
    let scores = found.enumerated().compactMap { place, has -> (place: Int, score: Int)? in
      let words = has.indices.filter { has[$0] }
      guard !words.isEmpty, words.count * 2 >= count else { return nil }
      return (place, words.reduce(words.count * scale) { $0 + weights[$1] })
    }
    let best = scores.map(\.score).max() ?? 0
    return scores.filter { $0.score * 2 >= best }
      .sorted { ($1.score, $0.place) < ($0.score, $1.place) }
      .prefix(countMaximum).map(\.place)
  }

  private static let scale = 1000
}

extension SpelledWord {
  /// Whether a word of a phrase is meant by this one, which was typed: whole, or by enough of its
  /// letters that it is no chance.
  package func isMeant(in word: SpelledWord) -> Bool {
    guard let match = match(in: word), match.marks != .contradicted else { return false }
    return match.isWhole || plainText.count >= lettersMinimum
  }
}

/// With fewer letters, a beginning of a word is found everywhere.
private let lettersMinimum = 3
