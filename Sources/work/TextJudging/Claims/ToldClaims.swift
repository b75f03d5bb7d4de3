package import OfficialText
package import Rules

/// A claim with its patterns cut up once for however many texts.
package final class SoughtClaim: Sendable {
  package let claim: Claim
  let patterns: [ClaimPattern]

  /// Takes a claim; a pattern that cannot be read, of which its author was told, finds nothing.
  package convenience init(_ claim: Claim, lexicon: Lexicon, agencies: AgencyNames) {
    self.init(
      claim,
      claim.patterns.compactMap { try? ClaimPattern($0, lexicon: lexicon, agencies: agencies) })
  }

  /// Takes a claim whose patterns were cut before.
  package init(_ claim: Claim, _ patterns: [ClaimPattern]) {
    self.claim = claim
    self.patterns = patterns
  }
}

/// Which claims the texts to a sender have made so far.
package struct ToldClaims: Sendable {
  /// How a claim stands.
  package struct Standing: Sendable {
    /// Whether it was told.
    package fileprivate(set) var isTold = false
    fileprivate var foundCount = 0
    /// The text and the words in it that tell the claim, or else come closest to it.
    fileprivate var source: (text: SplitText, words: Range<Int>)?

    /// The sentence that tells it, or else the one that comes closest.
    package var sentence: String? { source.map { $0.text.quote($0.words) } }
  }

  package private(set) var standings: [Standing]

  /// Nothing told yet.
  package init(of claims: [SoughtClaim]) {
    standings = claims.map { _ in Standing() }
  }

  /// Begins with another text: what came close in one before is no part of it.
  mutating func begin() {
    for claim in standings.indices where !standings[claim].isTold {
      standings[claim] = Standing()
    }
  }

  /// The same without what must not have been told, where only what comes next is held to that.
  package func pardoned(by claims: [SoughtClaim]) -> ToldClaims {
    var told = self
    for (number, sought) in claims.enumerated() where sought.claim.stance == .forbidden {
      told.standings[number] = Standing()
    }
    return told
  }

  /// Adds what the patterns of a claim found in a text that was told to the sender.
  mutating func take(_ results: [ClaimReader.Result], of claim: Int, in text: SplitText) {
    for best in results
    where best.isThere || best.foundCount > standings[claim].foundCount {
      standings[claim].isTold = best.isThere
      standings[claim].foundCount = best.foundCount
      standings[claim].source = (text, best.words)
    }
  }
}
