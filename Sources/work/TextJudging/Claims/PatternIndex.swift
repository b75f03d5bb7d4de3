import OfficialText

/// Which of many patterns a text may have, told by one word that each of them needs.
///
/// A lexicon has hundreds of patterns, and a letter does hardly what one of them looks for: to pass over
/// the others takes one look for each of their rarest words, and none at the patterns.
struct PatternIndex: Sendable {
  /// The words of which patterns need one.
  private var words: [Word] = []
  /// The patterns that need each of them, those of one behind those of the one before.
  private var members: [Int32] = []
  private var ends: [Int32] = []
  /// Those of which no word tells.
  private var others: [Int] = []
  private let count: Int

  init(_ patterns: [ClaimPattern]) {
    count = patterns.count
    let weights = WordWeights(patterns)
    var index = WordIndex()
    var needing: [[Int32]] = []
    for (number, pattern) in patterns.enumerated() {
      guard let needs = weights.needs(of: pattern) else {
        others.append(number)
        continue
      }
      for word in needs {
        let place = index.insert(word.plain)
        if place == needing.count {
          words.append(word)
          needing.append([])
        }
        if needing[place].last != Int32(number) { needing[place].append(Int32(number)) }
      }
    }
    for numbers in needing {
      members += numbers
      ends.append(Int32(members.count))
    }
  }

  /// The patterns that a text may have, in their order; of the others it surely has none.
  ///
  /// Complexity: linear in the number of different words that are looked for.
  func candidates(in text: SplitText) -> [Int] {
    var isCandidate = Array(repeating: false, count: count)
    for other in others { isCandidate[other] = true }
    var start: Int32 = 0
    for (place, word) in words.enumerated() {
      let end = ends[place]
      if text.mayContain(word) {
        for member in start..<end { isCandidate[Int(members[Int(member)])] = true }
      }
      start = end
    }
    return isCandidate.indices.filter { isCandidate[$0] }
  }
}

/// How common words are among those that patterns look for.
private struct WordWeights {
  private var index = WordIndex()
  private var weights: [Int] = []

  init(_ patterns: [ClaimPattern]) {
    for pattern in patterns {
      for part in pattern.parts where !part.isUnwanted {
        for alternative in part.alternatives {
          for piece in alternative.pieces { add(piece) }
        }
      }
    }
  }

  private mutating func add(_ piece: ClaimPattern.Piece) {
    for phrase in piece.content.phrases ?? [] {
      for word in phrase.words {
        let place = index.insert(word.plain)
        if place == weights.count { weights.append(0) }
        weights[place] += 1
      }
    }
  }

  private func weight(of word: Word) -> Int { index.place(of: word.plain).map { weights[$0] } ?? 0 }

  /// Words of which one has to be there for a pattern to be; nothing where no word tells.
  func needs(of pattern: ClaimPattern) -> [Word]? {
    lightest(pattern.parts.lazy.filter { !$0.isUnwanted }.map(needs))
  }

  private func needs(of part: ClaimPattern.Part) -> [Word]? {
    var words: [Word] = []
    for alternative in part.alternatives {
      guard let needed = lightest(alternative.pieces.lazy.map(needs)) else { return nil }
      words += needed
    }
    return words
  }

  private func needs(of piece: ClaimPattern.Piece) -> [Word]? {
    guard let phrases = piece.content.phrases else { return nil }
    var words: [Word] = []
    for phrase in phrases {
      // A long number may be there in other groups.
      guard !phrase.isGrouped, let word = phrase.words.min(by: { weight(of: $0) < weight(of: $1) })
      else { return nil }
      words.append(word)
    }
    return words
  }

  /// Those needs of several, all of which have to be met, that are met most seldom.
  private func lightest(_ needs: some Sequence<[Word]?>) -> [Word]? {
    var best: (words: [Word], weight: Int)?
    for case .some(let words) in needs {
      let weight = words.reduce(0) { $0 + self.weight(of: $1) }
      if weight < best?.weight ?? .max { best = (words, weight) }
    }
    return best?.words
  }
}
