/// A word to search for, or among which to search.
package struct SpelledWord: Hashable, Sendable {
  /// The word as ``Spelling`` has it, its first letter in the highest byte, so that the order of the
  /// numbers is that of the words.
  package let plain: UInt128
  private let marked: UInt128
  package let hasMarks: Bool
  private let isIOrY: Bool

  package init(_ spelling: Spelling) {
    plain = Self.leading(spelling.plain)
    marked = Self.leading(spelling.marked)
    hasMarks = spelling.hasMarks
    isIOrY = spelling.isIOrY
  }

  private static func leading(_ key: UInt128) -> UInt128 {
    key << UInt128(key.leadingZeroBitCount & ~7)
  }

  /// The letters without marks.
  package var plainText: String {
    String(decoding: Self.letters(plain), as: UTF8.self)
  }

  private static func letters(_ key: UInt128) -> [UInt8] {
    (0..<16).map { Self.letter(key, $0) }.filter { $0 != 0 }
  }

  private static func letter(_ key: UInt128, _ place: Int) -> UInt8 {
    place < 16 ? UInt8(truncatingIfNeeded: key >> UInt128(8 * (15 - place))) : 0
  }

  // MARK: - Beginnings

  /// The plain words that begin as this one does, letter by letter, between two numbers.
  ///
  /// What ends in an i or y that might be the other begins what either begins: "quí" and "quý" begin
  /// "quyền", "lí" and "lý" begin "liên".
  package var beginnings: [ClosedRange<UInt128>] {
    let width = UInt128(plain.trailingZeroBitCount & ~7)
    guard plain != 0 else { return [] }
    let rest = (UInt128(1) << width) - 1
    guard isIOrY else { return [plain...(plain | rest)] }
    let other = plain ^ (Self.iOrY << width)
    return [plain...(plain | rest), other...(other | rest)]
  }

  /// Whether a word lies in one of the ``beginnings``, which are not made for it.
  private func begins(_ word: SpelledWord) -> Bool {
    guard plain != 0 else { return false }
    let width = UInt128(plain.trailingZeroBitCount & ~7)
    let beginning = word.plain >> width
    return beginning == plain >> width || isIOrY && beginning == (plain >> width) ^ Self.iOrY
  }

  /// What makes an i a y, and a y an i.
  private static let iOrY = UInt128(UInt8(ascii: "i") ^ UInt8(ascii: "y"))

  /// How a word is found by this one, typed in full or in part; nil when it is not.
  package func match(in word: SpelledWord) -> SpellingMatch? {
    if word.plain == plain { return SpellingMatch(isWhole: true, marks: marks(in: word)) }
    guard begins(word) else { return nil }
    return SpellingMatch(isWhole: false, marks: marks(in: word))
  }

  // MARK: - Marks

  /// How the marks of a word that begins with the same letters agree with those that were typed.
  private func marks(in word: SpelledWord) -> SpellingMatch.Marks {
    if word.marked == marked { return .same }
    var own = MarkReader(marked)
    var other = MarkReader(word.marked)
    var isSame = true
    while let typed = own.next(), let found = other.next() {
      if typed.quality == found.quality { continue }
      if typed.quality != 0 { return .contradicted }
      isSame = false
    }
    let tone = own.tone
    if tone != other.tone {
      if tone != 0 { return .contradicted }
      isSame = false
    }
    if isSame { return .same }
    return hasMarks ? .partlyTyped : .untyped
  }

  /// Reads the letters of a marked word one by one.
  private struct MarkReader {
    private let key: UInt128
    private var place = 0

    init(_ key: UInt128) { self.key = key }

    /// The next letter's mark, zero for none; nil behind the last letter.
    mutating func next() -> (base: UInt8, quality: UInt8)? {
      let base = SpelledWord.letter(key, place)
      guard base.isLetterOrDigit else { return nil }
      place += 1
      let quality = SpelledWord.letter(key, place)
      guard quality != 0, !quality.isLetterOrDigit, !AlphabetLetter.tones.contains(quality) else {
        return (base, 0)
      }
      place += 1
      return (base, quality)
    }

    /// The tone at the end, zero for the level one.
    var tone: UInt8 {
      let width = key.trailingZeroBitCount & ~7
      guard width < 128 else { return 0 }
      let last = UInt8(truncatingIfNeeded: key >> UInt128(width))
      return AlphabetLetter.tones.contains(last) ? last : 0
    }
  }
}

extension UInt8 {
  /// Whether the byte is what ``Spelling`` makes of a letter, and no mark.
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: false
    }
  }
}

/// How well a word is found by what was typed.
package struct SpellingMatch: Hashable, Comparable, Sendable {
  package let isWhole: Bool
  package let marks: Marks

  /// Whether no word could be found better.
  package var isBest: Bool { isWhole && marks == .same }

  /// Marks that were typed count before whole words, and marks that were not after them.
  package static func < (left: SpellingMatch, right: SpellingMatch) -> Bool { left.key < right.key }

  private var key: UInt8 {
    let isUntyped = marks == .untyped
    return (isUntyped ? 0 : marks.rawValue) << 2 | (isWhole ? 0 : 2) | (isUntyped ? 1 : 0)
  }

  /// How the marks of what was found agree with those that were typed.
  package enum Marks: UInt8, Hashable, Sendable {
    case same
    /// None were typed, and there are some.
    case untyped
    /// Those that were typed are there, and others too.
    case partlyTyped
    /// Others were typed than are there.
    case contradicted
  }
}

extension StringProtocol {
  /// The words of the text as they are compared, without any sign between or inside.
  ///
  /// Letters and digits that touch are two words: "NĐ20" reads as "NĐ 20".
  ///
  /// Complexity: linear in the length of the text.
  package var spelledWords: [SpelledWord] {
    var words: [SpelledWord] = []
    forEachSpelledWord { words.append($0) }
    return words
  }

  /// Gives each of ``spelledWords`` in turn.
  package func forEachSpelledWord(_ body: (SpelledWord) -> Void) {
    var speller = WordSpeller()
    if unicodeScalars.allSatisfy(\.isPlainlyComposed) {
      for scalar in unicodeScalars { speller.read(scalar, body) }
    } else {
      for scalar in composed.unicodeScalars { speller.read(scalar, body) }
    }
    speller.endWord(body)
  }

  /// The words of the text without their marks.
  ///
  /// "P.Hàng Bạc" and "p hang bac" have the same words, and so have "Sở TN&MT" and "so tn mt".
  ///
  /// Complexity: linear in the length of the text.
  package var foldedWords: [String] { spelledWords.map(\.plainText) }
}

/// Cuts a text into words, scalar by scalar.
struct WordSpeller {
  private(set) var word = Spelling()
  private var isNumber = false

  mutating func read(_ scalar: Unicode.Scalar, _ body: (SpelledWord) -> Void) {
    switch ScalarRole(scalar) {
    case .letter(let letter):
      begin(isNumber: letter.isDigit, body)
      word.append(letter)
    case .foreign:
      begin(isNumber: false, body)
      word.append(foreign: scalar)
    case .unseen: break
    case .sign: endWord(body)
    }
  }

  private mutating func begin(isNumber: Bool, _ body: (SpelledWord) -> Void) {
    if self.isNumber != isNumber { endWord(body) }
    self.isNumber = isNumber
  }

  mutating func endWord(_ body: (SpelledWord) -> Void) {
    guard !word.isEmpty else { return }
    word.end()
    body(SpelledWord(word))
    word = Spelling()
  }
}
