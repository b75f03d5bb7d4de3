import OfficialText

/// How letters to one sender are worded that people found fair: their pairs of words.
package struct FairWording: Sendable {
  /// How many letters there are.
  let count: Int
  private let letters: Set<String>
  private let marked: Pairs
  private let plain: Pairs

  /// What the letters have, and what is left of that without any one of them.
  private struct Pairs: Sendable {
    let ofAny: WordPairs
    let ofSeveral: WordPairs

    init(_ letters: [SplitText], _ spelling: WordPairs.Spelling) {
      let each = letters.map { WordPairs($0, spelling) }
      ofAny = WordPairs(in: each, atLeast: 1)
      ofSeveral = WordPairs(in: each, atLeast: 2)
    }
  }

  /// Complexity: linear in the length of the letters.
  package init(_ letters: [String]) {
    let split = letters.map { SplitText($0) }
    count = letters.count
    self.letters = Set(split.map(\.text))
    marked = Pairs(split, .marked)
    plain = Pairs(split, .plain)
  }

  /// The pairs that a letter may rest on: one that is among those here does not vouch for itself.
  func pairs(for letter: SplitText, _ spelling: WordPairs.Spelling) -> WordPairs {
    let pairs =
      switch spelling {
      case .plain: plain
      case .marked: marked
      }
    return letters.contains(letter.text) ? pairs.ofSeveral : pairs.ofAny
  }
}

/// Where the fair letters to one sender are read, once something is held against how they are worded.
package struct FairLetters: Sendable {
  let read: @Sendable () -> FairWording

  /// Takes a function that gives how they are worded, the same each time.
  package init(_ read: @escaping @Sendable () -> FairWording) { self.read = read }

  /// The same, read by now.
  package func readNow() -> FairLetters {
    let wording = read()
    return FairLetters { wording }
  }
}

extension WordPairs {
  /// The pairs that fair letters of any matter have.
  static func usual(_ spelling: Spelling) -> WordPairs {
    switch spelling {
    case .plain: usualPlain
    case .marked: usualMarked
    }
  }

  private static let usualMarked = WordPairs(usualText, .marked)
  private static let usualPlain = WordPairs(usualText, .plain)
  private static var usualText: SplitText {
    SplitText(UsualPairs.listed(in: UsualPairs.shipped).joined(separator: "\n"))
  }
}
