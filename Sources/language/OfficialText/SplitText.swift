import Wording

/// One word of a text (a *tiếng*, or a number), without and with its marks, and where it stands.
package struct Word: Hashable, Sendable {
  /// What stands between a word and the one before it.
  package enum Gap: UInt8, Comparable, Sendable {
    /// Nothing: letters after digits, or digits after letters.
    case none
    case blank
    /// A mark within a group of words: a slash, a hyphen, a quotation mark, a point in a number.
    case light
    case comma
    /// The end of a clause: a semicolon, a colon, a bracket, a dash between blanks.
    case clause
    /// The end of a sentence, or of a line; the start of the text too.
    case sentence

    package static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// Without marks and letter case: "hua"; "li" for both "ly" and "li".
  package internal(set) var plain = WordKey()
  /// With marks, the tone at the end, so that "hòa" and "hoà" are one: "hu+a'".
  package internal(set) var marked = WordKey()
  /// The bytes of the text that the word takes.
  package internal(set) var range: Range<Int>
  package internal(set) var gap: Gap
  package internal(set) var hasMarks = false
  package internal(set) var isNumber: Bool
  package internal(set) var startsUpper: Bool
  /// Whether all its letters are large, as those of an acronym are.
  package internal(set) var isUpper: Bool
  package internal(set) var letterCount = 0
  /// What is written between this word and the one before it: every blank as " ", every dash as "-",
  /// every sign that has no letter of ASCII as DEL; what nobody sees is left out.
  package internal(set) var joint = WordKey()
}

/// A text cut into words, in the form in which everything is looked for.
///
/// Letters and digits that touch are two words with no gap between, so that "NĐ20" reads as "NĐ 20".
/// How words are spelled is ``Spelling``'s to say, here as in every search.
package struct SplitText: Hashable, Sendable {
  /// The text in NFC.
  package let text: String
  package private(set) var words: [Word] = []
  let bytes: [UInt8]
  /// Whether every letter is one scalar.
  private let isSimple: Bool
  /// The words that are there, so that most phrases need not be looked for.
  private var sieve = WordSieve()

  /// Complexity: linear in the length of the text.
  package init(_ original: String) {
    var isComposed = true
    var isSimple = true
    for scalar in original.unicodeScalars {
      if !scalar.isPlainlyComposed { isComposed = false }
      if !scalar.isLetterOfItsOwn { isSimple = false }
    }
    self.isSimple = isSimple
    text = isComposed ? original : original.composed
    bytes = Array(text.utf8)
    var splitter = Splitter()
    for scalar in text.unicodeScalars { splitter.read(scalar) }
    splitter.endWord()
    words = splitter.words
    sieve = WordSieve(words)
  }

  /// Whether every word of a phrase may be there; a no is sure.
  func mayContain(_ phrase: [Word]) -> Bool { phrase.allSatisfy(sieve.mayContain) }

  /// The text of some words, as it was written.
  package func quote(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return quote(bytes: first.range.lowerBound..<last.range.upperBound)
  }

  package func quote(bytes range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The words that lie wholly within some occurrence of a piece of text, letter by letter.
  ///
  /// Complexity: the length of the text times that of the piece, and the words for each occurrence.
  package func words(within piece: String) -> [Int] {
    guard !piece.isEmpty else { return [] }
    return ranges(of: piece).flatMap { range -> Range<Int> in
      let first = firstWord { range.lowerBound <= $0.range.lowerBound }
      let end = firstWord { range.upperBound < $0.range.upperBound }
      return first..<max(first, end)
    }
  }

  /// The bytes of each occurrence of a piece of text, none overlapping another.
  private func ranges(of piece: String) -> [Range<Int>] {
    // Where every letter is a scalar of its own, bytes tell what letters do, and much sooner.
    guard isSimple, piece.unicodeScalars.allSatisfy(\.isLetterOfItsOwn) else {
      return text.ranges(of: piece).map { range in
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return start..<start + text.utf8.distance(from: range.lowerBound, to: range.upperBound)
      }
    }
    return bytes.ranges(ofBytes: Array(piece.utf8))
  }

  /// The first word from which on something holds of all words, or their number.
  private func firstWord(_ holds: (Word) -> Bool) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if holds(words[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// What is written between a word and the one before it.
  func between(_ index: Int) -> ArraySlice<UInt8> {
    let start = index == 0 ? 0 : words[index - 1].range.upperBound
    let end = index < words.count ? words[index].range.lowerBound : bytes.count
    return bytes[start..<end]
  }

  /// Whether nothing is written between a word and the one before it but this.
  func isJoined(_ index: Int, by joint: WordKey) -> Bool {
    index > 0 && index < words.count && words[index].joint == joint
  }

  /// Whether nothing is written between a word and the one before it but this and a blank beside it.
  func isLooselyJoined(_ index: Int, by joint: UInt8) -> Bool {
    guard index > 0, index < words.count else { return false }
    let found = words[index].joint
    guard found.count <= 3, found.contains(joint) else { return false }
    return (0..<found.count).count { found.letter(fromEnd: $0) != UInt8(ascii: " ") } == 1
  }
}

extension [UInt8] {
  /// Where some bytes stand among these, none overlapping another.
  fileprivate func ranges(ofBytes piece: [UInt8]) -> [Range<Int>] {
    guard let first = piece.first else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + piece.count <= count {
      if self[start] == first, self[start..<start + piece.count].elementsEqual(piece) {
        found.append(start..<start + piece.count)
        start += piece.count
      } else {
        start += 1
      }
    }
    return found
  }
}

/// Reads a text scalar by scalar.
private struct Splitter {
  var words: [Word] = []
  private var word: Word?
  private var spelling = Spelling()
  private var gap = Word.Gap.sentence
  private var joint = WordKey()
  private var offset = 0
  /// A point, question or exclamation mark after which no blank came yet.
  private var isStopPending = false
  private var isBlankBefore = true

  mutating func read(_ scalar: Unicode.Scalar) {
    let width = UTF8.width(scalar)
    switch ScalarRole(scalar) {
    case .letter(let letter):
      begin(isNumber: letter.isDigit, isUpper: letter.isUpper)
      spelling.append(letter)
      extend(by: width)
    case .foreign: takeForeign(scalar, width)
    case .unseen: break
    case .sign: separate(scalar)
    }
    offset += width
  }

  /// A letter that is not Vietnamese; its marks do not count.
  private mutating func takeForeign(_ scalar: Unicode.Scalar, _ width: Int) {
    if word == nil, scalar.properties.generalCategory == .nonspacingMark { return }
    begin(isNumber: false, isUpper: scalar.properties.isUppercase)
    spelling.append(foreign: scalar)
    extend(by: width)
  }

  private mutating func begin(isNumber: Bool, isUpper: Bool) {
    if let word, word.isNumber != isNumber { endWord() }
    guard word == nil else {
      if !isUpper { word?.isUpper = false }
      return
    }
    word = Word(
      range: offset..<offset, gap: gap, isNumber: isNumber, startsUpper: isUpper, isUpper: isUpper,
      joint: joint)
    gap = .none
    joint = WordKey()
    isBlankBefore = false
    isStopPending = false
    spelling = Spelling()
  }

  private mutating func extend(by width: Int) {
    guard let start = word?.range.lowerBound else { return }
    word?.range = start..<(offset + width)
    word?.letterCount += 1
  }

  mutating func endWord() {
    guard var word else { return }
    spelling.end()
    word.plain = WordKey(packed: spelling.plain)
    word.marked = WordKey(packed: spelling.marked)
    word.hasMarks = spelling.hasMarks
    words.append(word)
    self.word = nil
    gap = .none
  }

  private mutating func separate(_ scalar: Unicode.Scalar) {
    endWord()
    let plain = scalar.plainSign
    let isBlank = plain == UInt8(ascii: " ") || plain == UInt8(ascii: "\n")
    joint.append(plain)
    if isBlank && isStopPending && !isAbbreviated { gap = max(gap, .sentence) }
    if isBlank { isStopPending = false }
    switch plain {
    case UInt8(ascii: "\n"): gap = .sentence
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      isStopPending = true
      gap = .sentence
    case UInt8(ascii: "."):
      isStopPending = true
      gap = max(gap, .light)
    case UInt8(ascii: ","): gap = max(gap, .comma)
    case UInt8(ascii: "-"): gap = max(gap, isBlankBefore ? .clause : .light)
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      gap = max(gap, .clause)
    default: gap = max(gap, isBlank ? .blank : .light)
    }
    isBlankBefore = isBlank
  }

  private static let abbreviations: Set<WordKey> = [
    "tp", "tx", "tt", "p", "q", "h", "x", "ths", "ts", "gs", "pgs", "bs", "ks", "ls", "d", "k",
    "vd", "so", "dt", "sdt", "tel", "mr", "ms", "mrs",
  ]

  /// Whether the point behind the last word shortens it, as in TP, or numbers a line.
  private var isAbbreviated: Bool {
    guard let last = words.last else { return false }
    if last.isNumber { return last.gap == .sentence }
    return Self.abbreviations.contains(last.plain) && (last.letterCount < 4)
      && (last.startsUpper || last.letterCount == 1)
  }
}
