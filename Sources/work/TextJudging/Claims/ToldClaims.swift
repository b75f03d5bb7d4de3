package import OfficialText
package import Rules

/// A claim with its patterns cut up once for however many texts.
package struct SoughtClaim: Sendable {
  package let claim: Claim
  let patterns: [ClaimPattern]

  /// Takes a claim; a pattern that cannot be read, of which its author was told, finds nothing.
  package init(_ claim: Claim, lexicon: Lexicon, agencies: AgencyNames) {
    self.claim = claim
    patterns = claim.patterns.compactMap {
      try? ClaimPattern($0, lexicon: lexicon, agencies: agencies)
    }
  }
}

/// Which claims the texts to a sender have made so far.
package struct ToldClaims: Sendable {
  /// How a claim stands.
  package struct Standing: Sendable {
    /// Whether it was told.
    package fileprivate(set) var isTold = false
    /// The sentence that tells it, or else the one that comes closest.
    package fileprivate(set) var sentence: String?
    fileprivate var foundCount = 0
  }

  package private(set) var standings: [Standing]

  /// Nothing told yet.
  package init(of claims: [SoughtClaim]) {
    standings = claims.map { _ in Standing() }
  }

  /// Adds a text that was told to the sender.
  ///
  /// Complexity: the length of the text times the number of phrases in the patterns.
  package mutating func take(
    _ text: SplitText, _ values: [FoundValue], _ claims: [SoughtClaim], by lexicon: Lexicon
  ) {
    guard standings.contains(where: { !$0.isTold }) else { return }
    let reader = ClaimReader(text, values, lexicon)
    for (index, sought) in claims.enumerated() where !standings[index].isTold {
      let stance: ClaimReader.Stance =
        switch sought.claim.stance {
        case .wanted: .wanted
        case .forbidden: .forbidden
        }
      for pattern in sought.patterns {
        guard let best = reader.best(for: pattern, within: sought.claim.within, stance) else {
          continue
        }
        guard best.isThere || best.foundCount > standings[index].foundCount else { continue }
        standings[index].isTold = best.isThere
        standings[index].foundCount = best.foundCount
        standings[index].sentence = text.quote(reader.sentences[best.sentence].words)
        if best.isThere { break }
      }
    }
  }
}
