import Wording

/// Signs that stand in a text, told while it is cut: where they are wanting, nobody need look further.
struct TextSigns: Hashable, Sendable {
  /// Whether an at sign stands between two words.
  var hasAt = false
  /// Whether a sign stands there with which alone a place of a template can begin: a bracket, a line
  /// to write on, dots in a row.
  var mayOpenPlace = false
}

/// Cuts a text into words, byte by byte, in one pass.
struct TextSplitter {
  /// Which texts are read to their end.
  enum Extent {
    /// Those that are surely in NFC; reading stops at the first scalar that may not be.
    case composedAlone
    case anything
  }

  private(set) var words: [Word] = []
  private(set) var signs = TextSigns()
  /// Whether a scalar was met that the extent excludes.
  private(set) var isStopped = false

  private var run = LetterRun()
  private var isInWord = false
  private var start = 0
  private var end = 0
  private var wordGap = Word.Gap.sentence
  private var wordJoint = WordKey()
  private var gap = Word.Gap.sentence
  private var joint = WordKey()
  /// A point, question or exclamation mark after which no blank came yet.
  private var isStopPending = false
  private var isBlankBefore = true
  /// Whether the sign before was a point, or a slash as between the parts of a date.
  private var isDotBefore = false

  /// Few words of Vietnamese take less than four bytes, with the blank.
  private static let wordBytes = 4

  init(byteCount: Int) {
    words.reserveCapacity(byteCount / Self.wordBytes + 1)
  }

  /// Reads a whole text and answers whether each of its letters is one scalar.
  mutating func read(_ bytes: [UInt8], _ extent: Extent) -> Bool {
    let bytes = bytes.span
    var isSimple = true
    var offset = 0
    while offset < bytes.count {
      let first = bytes[offset]
      if first >= 0x80 || Self.isLetterOrDigit(first) {
        let end = readLetters(bytes, at: offset)
        if end > offset {
          offset = end
          continue
        }
      }
      if first < 0x80 {
        if first == 0x0D { isSimple = false }
        readSign(first)
        offset += 1
        continue
      }
      let (value, width) = Self.decode(bytes, at: offset, first)
      if value >= 0x300, !(0x2010...0x2027).contains(value), extent == .composedAlone {
        isStopped = true
        return false
      }
      readRare(Unicode.Scalar(value) ?? "\u{FFFD}", at: offset, width)
      offset += width
    }
    endWord()
    return isSimple
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The scalar at a byte, of a text that is surely UTF-8.
  private static func decode(
    _ bytes: Span<UInt8>, at offset: Int, _ first: UInt8
  ) -> (value: UInt32, width: Int) {
    func rest(_ distance: Int) -> UInt32 { UInt32(bytes[offset + distance] & 0x3F) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | rest(1), 2) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
    return (UInt32(first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
  }

  /// Reads the letters from a byte on, and answers where they end.
  private mutating func readLetters(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    if !isInWord { run.begin() }
    var end = run.read(bytes, from: offset)
    if end == offset, isInWord {
      // Digits behind letters, or letters behind digits, are another word.
      var next = run
      next.begin()
      end = next.read(bytes, from: offset)
      if end > offset {
        endWord()
        run = next
      }
    }
    if end > offset {
      if !isInWord { beginWord(at: offset) }
      self.end = end
    }
    return end
  }

  private mutating func readSign(_ byte: UInt8) {
    if byte == UInt8(ascii: " ") {
      separateByBlank()
    } else {
      separate(byte > 0x20 ? byte : Unicode.Scalar(byte).plainSign, isEllipsis: false)
    }
  }

  /// What neither ASCII has nor the Vietnamese alphabet in its usual width.
  private mutating func readRare(_ scalar: Unicode.Scalar, at offset: Int, _ width: Int) {
    switch ScalarRole(scalar) {
    case .letter(let letter):
      begin(isNumber: letter.isDigit, at: offset)
      run.noteLetter(isNumber: letter.isDigit, isUpper: letter.isUpper)
      run.spelling.append(letter)
      end = offset + width
    case .foreign:
      // A letter that is not Vietnamese; its marks do not count.
      if !isInWord, scalar.properties.generalCategory == .nonspacingMark { return }
      begin(isNumber: false, at: offset)
      run.noteLetter(isNumber: false, isUpper: scalar.properties.isUppercase)
      run.spelling.append(foreign: scalar)
      end = offset + width
    case .unseen: break
    case .sign:
      if scalar == "«" || scalar == "»" { signs.mayOpenPlace = true }
      separate(scalar.plainSign, isEllipsis: scalar == "…")
    }
  }

  // MARK: - Words

  private mutating func begin(isNumber: Bool, at offset: Int) {
    if isInWord, run.isNumber != isNumber { endWord() }
    guard !isInWord else { return }
    run.begin()
    beginWord(at: offset)
  }

  private mutating func beginWord(at offset: Int) {
    isInWord = true
    start = offset
    wordGap = gap
    wordJoint = joint
    gap = .none
    joint = WordKey()
    isBlankBefore = false
    isStopPending = false
    isDotBefore = false
  }

  private mutating func endWord() {
    guard isInWord else { return }
    isInWord = false
    run.spelling.end()
    var word = Word(
      plain: WordKey(packed: run.spelling.plain), marked: WordKey(packed: run.spelling.marked),
      joint: wordJoint, range: start..<end, gap: wordGap,
      traits: Word.Traits(
        hasMarks: run.spelling.hasMarks, isNumber: run.isNumber, startsUpper: run.startsUpper,
        isUpper: run.isUpper),
      letterCount: run.letterCount)
    word.sieveHash = word.sieveKey.quickHash
    words.append(word)
    gap = .none
  }

  // MARK: - Signs

  private mutating func separateByBlank() {
    endWord()
    joint.append(UInt8(ascii: " "))
    if isStopPending {
      if !isAbbreviated { gap = .sentence }
      isStopPending = false
    }
    gap = max(gap, .blank)
    isBlankBefore = true
    isDotBefore = false
  }

  private mutating func separate(_ plain: UInt8, isEllipsis: Bool) {
    endWord()
    let isBlank = plain == UInt8(ascii: " ") || plain == UInt8(ascii: "\n")
    joint.append(plain)
    if isBlank && isStopPending && !isAbbreviated { gap = .sentence }
    if isBlank { isStopPending = false }
    let isDot = plain == UInt8(ascii: ".") || plain == UInt8(ascii: "/")
    if isDot && isDotBefore || isEllipsis { signs.mayOpenPlace = true }
    isDotBefore = isDot
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
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      signs.mayOpenPlace = true
      gap = max(gap, .clause)
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "}"):
      gap = max(gap, .clause)
    case UInt8(ascii: "<"), UInt8(ascii: "_"):
      signs.mayOpenPlace = true
      gap = max(gap, .light)
    case UInt8(ascii: "@"):
      signs.hasAt = true
      gap = max(gap, .light)
    default: gap = max(gap, isBlank ? .blank : .light)
    }
    isBlankBefore = isBlank
  }

  private static let abbreviations = WordIndex([
    "tp", "tx", "tt", "p", "q", "h", "x", "ths", "ts", "gs", "pgs", "bs", "ks", "ls", "d", "k",
    "vd", "so", "dt", "sdt", "tel", "mr", "ms", "mrs",
  ])

  /// Whether the point behind the last word shortens it, as in TP, or numbers a line.
  private var isAbbreviated: Bool {
    guard let last = words.last else { return false }
    if last.isNumber { return last.gap == .sentence }
    return last.letterCount < 4 && (last.startsUpper || last.letterCount == 1)
      && Self.abbreviations.contains(last.plain)
  }
}
