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

  /// What is yes or no of a word.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let hasMarks = Traits(rawValue: 1)
    static let isNumber = Traits(rawValue: 2)
    static let startsUpper = Traits(rawValue: 4)
    static let isUpper = Traits(rawValue: 8)

    /// The traits whose answer is yes.
    init(hasMarks: Bool, isNumber: Bool, startsUpper: Bool, isUpper: Bool) {
      self = []
      if hasMarks { insert(.hasMarks) }
      if isNumber { insert(.isNumber) }
      if startsUpper { insert(.startsUpper) }
      if isUpper { insert(.isUpper) }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  // Thousands of words are kept for as long as the program runs, so that each takes no more room than
  // it needs: 64 bytes.

  /// Without marks and letter case: "hua"; "li" for both "ly" and "li".
  package let plain: WordKey
  /// With marks, the tone at the end, so that "hòa" and "hoà" are one: "hu+a'".
  package let marked: WordKey
  /// What is written between this word and the one before it: every blank as " ", every dash as "-",
  /// every sign that has no letter of ASCII as DEL; what nobody sees is left out.
  package let joint: WordKey
  private let start: UInt32
  private let end: UInt32
  /// Where the word stands in every sieve: the same for all words that are the same marks aside.
  var sieveHash: UInt32 = 0
  private let letters: UInt16
  package let gap: Gap
  private let traits: Traits

  init(
    plain: WordKey, marked: WordKey, joint: WordKey, range: Range<Int>, gap: Gap, traits: Traits,
    letterCount: Int
  ) {
    self.plain = plain
    self.marked = marked
    self.joint = joint
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
    letters = UInt16(clamping: letterCount)
    self.gap = gap
    self.traits = traits
  }

  /// The bytes of the text that the word takes.
  package var range: Range<Int> { Int(start)..<Int(end) }

  package var hasMarks: Bool { traits.contains(.hasMarks) }

  package var isNumber: Bool { traits.contains(.isNumber) }

  package var startsUpper: Bool { traits.contains(.startsUpper) }

  /// Whether all its letters are large, as those of an acronym are.
  package var isUpper: Bool { traits.contains(.isUpper) }

  package var letterCount: Int { Int(letters) }
}

/// A text cut into words, in the form in which everything is looked for.
///
/// Letters and digits that touch are two words with no gap between, so that "NĐ20" reads as "NĐ 20".
/// How words are spelled is ``Spelling``'s to say, here as in every search.
package struct SplitText: Hashable, Sendable {
  /// The text in NFC.
  package let text: String
  package let words: [Word]
  let bytes: [UInt8]
  /// Whether every letter is one scalar.
  private let isSimple: Bool
  /// The words that are there, so that most phrases need not be looked for.
  private let sieve: WordSieve
  /// Where each word is, so that the others need not be looked at.
  let places: WordPlaces

  /// What may be there at all: most texts have neither an address on the net nor a place to fill.
  let signs: TextSigns

  /// Complexity: linear in the length of the text.
  package init(_ original: String) {
    let cut = CutText(original)
    text = cut.text
    bytes = cut.bytes
    isSimple = cut.isSimple
    signs = cut.signs
    words = cut.words
    sieve = WordSieve(words)
    places = WordPlaces(words)
  }

  /// Whether every word of a phrase may be there; a no is sure.
  func mayContain(_ phrase: [Word]) -> Bool { phrase.allSatisfy(sieve.mayContain) }

  /// Whether a word may be there, marks aside; a no is sure.
  package func mayContain(_ word: Word) -> Bool { sieve.mayContain(word) }

  /// The same of a word that is known by its place in every sieve.
  func mayContain(hash: UInt32) -> Bool { sieve.mayContain(hash: hash) }

  /// The words that may be the same as another, marks aside, in their order; no other is.
  package func places(like word: Word) -> some Sequence<Int> {
    sequence(state: places.first(like: word)) { next in
      defer { next = next.flatMap { places.next(after: $0) } }
      return next
    }
  }

  /// The text of some words, as it was written.
  package func quote(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return quote(bytes: first.range.lowerBound..<last.range.upperBound)
  }

  /// The bytes of the text.
  var byteCount: Int { bytes.count }

  package func quote(bytes range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The words that lie wholly within some occurrence of a piece of text, letter by letter.
  ///
  /// Complexity: the length of the text times that of the piece, and the words for each occurrence.
  package func words(within piece: String) -> [Int] {
    var found: [Int] = []
    forEachWord(within: SoughtPiece(piece)) { found.append($0) }
    return found
  }

  /// Gives each of ``words(within:)`` in turn.
  package func forEachWord(within piece: SoughtPiece, _ body: (Int) -> Void) {
    guard !piece.bytes.isEmpty else { return }
    for range in ranges(of: piece) {
      let first = firstWord { range.lowerBound <= $0.range.lowerBound }
      let end = firstWord { range.upperBound < $0.range.upperBound }
      for index in first..<max(first, end) { body(index) }
    }
  }

  /// The bytes of each occurrence of a piece of text, none overlapping another.
  private func ranges(of piece: SoughtPiece) -> [Range<Int>] {
    // Where every letter is a scalar of its own, bytes tell what letters do, and much sooner.
    guard isSimple, piece.isSimple else {
      return text.ranges(of: piece.text).map { range in
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return start..<start + text.utf8.distance(from: range.lowerBound, to: range.upperBound)
      }
    }
    return piece.ranges(in: bytes)
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

  /// Whether nothing is written between a word and the one before it but one sign.
  func isJoined(_ index: Int, by sign: Joint) -> Bool {
    index > 0 && index < words.count && words[index].joint.isOne(sign)
  }

  /// Whether nothing is written between a word and the one before it but this and a blank beside it.
  func isLooselyJoined(_ index: Int, by joint: UInt8) -> Bool {
    guard index > 0, index < words.count else { return false }
    let found = words[index].joint
    guard found.count <= 3, found.contains(joint) else { return false }
    return (0..<found.count).count { found.letter(fromEnd: $0) != UInt8(ascii: " ") } == 1
  }
}

/// A text cut into words and no more, as is enough for a phrase: nothing is ever looked for in it.
struct CutText {
  /// The text in NFC.
  let text: String
  let bytes: [UInt8]
  let words: [Word]
  let isSimple: Bool
  let signs: TextSigns

  /// Complexity: linear in the length of the text.
  init(_ original: String) {
    var text = original
    var bytes = Array(original.utf8)
    var splitter = TextSplitter(byteCount: bytes.count)
    var isSimple = splitter.read(bytes, .composedAlone)
    if splitter.isStopped {
      isSimple = false
      text = original.composed
      bytes = Array(text.utf8)
      splitter = TextSplitter(byteCount: bytes.count)
      _ = splitter.read(bytes, .anything)
    }
    self.text = text
    self.bytes = bytes
    self.isSimple = isSimple
    signs = splitter.signs
    words = splitter.words
  }
}

/// A piece of text to look for letter by letter, in however many texts.
package struct SoughtPiece: Hashable, Sendable {
  let text: String
  let bytes: [UInt8]
  /// Whether every letter is one scalar.
  let isSimple: Bool
  /// Of each byte, how far the piece may be moved on when a text has it where the piece ends.
  ///
  /// The way is Horspool's: "Practical fast searching in strings", Software: Practice and Experience 10
  /// (1980).
  private let shifts: [UInt8]

  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    isSimple = text.unicodeScalars.allSatisfy(\.isLetterOfItsOwn)
    var shifts = Array(repeating: UInt8(clamping: bytes.count), count: 256)
    for (place, byte) in bytes.enumerated().dropLast() {
      shifts[Int(byte)] = UInt8(clamping: bytes.count - 1 - place)
    }
    self.shifts = shifts
  }

  /// Where the piece stands among the bytes of a text, none overlapping another.
  ///
  /// Complexity: mostly the length of the text by that of the piece.
  fileprivate func ranges(in text: [UInt8]) -> [Range<Int>] {
    guard !bytes.isEmpty else { return [] }
    var found: [Range<Int>] = []
    let (text, piece, shifts) = (text.span, bytes.span, shifts.span)
    var start = 0
    while start + piece.count <= text.count {
      let last = text[start + piece.count - 1]
      var length = 0
      if last == piece[piece.count - 1] {
        while length < piece.count - 1, text[start + length] == piece[length] { length += 1 }
      }
      if last == piece[piece.count - 1], length == piece.count - 1 {
        found.append(start..<start + piece.count)
        start += piece.count
      } else {
        start += Int(shifts[Int(last)])
      }
    }
    return found
  }
}

/// A sign that alone makes two words one: of an address, a date, the number of a paper.
enum Joint: UInt8 {
  case at = 0x40
  case blank = 0x20
  case colon = 0x3A
  case comma = 0x2C
  case hyphen = 0x2D
  case point = 0x2E
  case slash = 0x2F
  case underscore = 0x5F
}
