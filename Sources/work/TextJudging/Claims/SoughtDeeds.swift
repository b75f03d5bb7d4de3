package import OfficialText

/// What officers may tell of their own work, cut up once for however many texts of a petition.
package final class SoughtDeeds: Sendable {
  private struct Sought: Sendable {
    let provenBy: [String]
    let pattern: ClaimPattern
  }

  private let all: [Sought]
  private let index: PatternIndex
  /// The names of the activities of which one proves something.
  package let provers: Set<String>

  /// Takes those of a lexicon; what its author was told cannot be read finds nothing.
  package init(_ lexicon: Lexicon) {
    all = lexicon.deeds.flatMap { deed in
      deed.patterns.compactMap { text in
        (try? ClaimPattern(text, lexicon: lexicon, agencies: .none))
          .map { Sought(provenBy: deed.provenBy, pattern: $0) }
      }
    }
    index = PatternIndex(all.map(\.pattern))
    provers = Set(all.flatMap(\.provenBy))
  }

  /// The patterns of what was done that a text may tell.
  func patterns(provenBy done: Set<String>, in text: SplitText) -> [ClaimPattern] {
    guard !done.isEmpty else { return [] }
    return index.candidates(in: text).map { all[$0] }
      .filter { !done.isDisjoint(with: $0.provenBy) }.map(\.pattern)
  }
}
