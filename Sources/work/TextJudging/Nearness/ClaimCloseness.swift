import OfficialText
import Rules

/// How close a text came to a claim, by the pattern of which most is there.
struct ClaimCloseness: Hashable, Sendable {
  /// How many parts the pattern wants.
  let wanted: Int
  /// How many of them its writer says within the sentences that the claim may take.
  let said: Int
  /// How many stand within those, said or not: denied, asked, told of others.
  let standing: Int
  /// How many the writer says anywhere in the text.
  let anywhere: Int
  /// Whether words stand beside it that take it back.
  let isSpoilt: Bool
  /// The words of the first of the sentences.
  let words: Range<Int>

  /// The parts that are missing.
  var missing: Int { wanted - said }
}

extension ClaimReader {
  /// Of each pattern of a claim, how close the text comes to it; without those of which nothing is.
  func closeness(to sought: SoughtClaim) -> [ClaimCloseness] {
    let stance: Stance =
      switch sought.claim.stance {
      case .wanted: .wanted
      case .forbidden: .forbidden
      }
    return sought.patterns.compactMap { closeness(to: $0, within: sought.claim.within, stance) }
  }

  private func closeness(
    to pattern: ClaimPattern, within: Int, _ stance: Stance
  ) -> ClaimCloseness? {
    let found = pattern.parts.map { ranges(of: $0, stance) }
    guard zip(pattern.parts, found).contains(where: { !$0.isUnwanted && !$1.isEmpty }) else {
      return nil
    }
    let wanted = pattern.parts.indices.filter { !pattern.parts[$0].isUnwanted }
    let said = pattern.parts.indices.map { number in
      places(
        of: pattern.parts[number], found[number], stance,
        spent: spent(by: pattern, found, beside: number)
      ).map { $0 == .said }
    }
    let standing = found.map { ranges in
      var places = Array(repeating: false, count: sentences.count)
      for one in ranges { places[sentenceOfWord[one.words.lowerBound]] = true }
      return places
    }
    var best: (said: Int, standing: Int, isSpoilt: Bool, first: Int)?
    for first in sentences.indices {
      let window = first..<min(first + within, sentences.count)
      func isIn(_ places: [Bool]) -> Bool {
        places[window].contains(true) || sentences[first].heading.map { places[$0] } ?? false
      }
      let count = wanted.count { isIn(said[$0]) }
      let standingCount = wanted.count { isIn(standing[$0]) }
      guard (count, standingCount) > (best?.said ?? 0, best?.standing ?? 0) else { continue }
      let isSpoilt = pattern.parts.indices.contains {
        pattern.parts[$0].isUnwanted && isIn(said[$0])
      }
      best = (count, standingCount, isSpoilt, first)
    }
    guard let best else { return nil }
    return ClaimCloseness(
      wanted: wanted.count, said: best.said, standing: best.standing,
      anywhere: wanted.count { said[$0].contains(true) }, isSpoilt: best.isSpoilt,
      words: written?[best.first] ?? sentences[best.first].words)
  }
}
