/// What a scalar is to a word.
package enum ScalarRole: Sendable {
  /// A letter or digit as Vietnamese writes it.
  case letter(AlphabetLetter)
  /// A letter of another alphabet, or a mark that stands alone.
  case foreign
  /// What nobody sees, which is no part of any word and parts none.
  case unseen
  /// What stands between words.
  case sign

  @inlinable package init(_ scalar: Unicode.Scalar) {
    let letter = AlphabetLetter(inText: scalar)
    if letter.isKnown {
      self = .letter(letter)
    } else if scalar.isASCII {
      self = .sign
    } else {
      self.init(rare: scalar)
    }
  }

  @usableFromInline init(rare scalar: Unicode.Scalar) {
    if scalar.isUnseen {
      self = .unseen
    } else if (0x2010...0x2027).contains(scalar.value) {
      self = .sign
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
    {
      self = .foreign
    } else {
      self = .sign
    }
  }
}

/// Spells one word, letter by letter, in the form in which all of TapSu compares words: the rules on
/// texts, the searches, the finder of units.
///
/// Spellings that are both right are one: the place of a tone mark ("hòa", "hoà"), and i or y alone
/// after h, k, l, m, s, t, qu ("lý", "lí"). Ð, Đ, đ and ð are one letter, letters of full width are the
/// common ones, and marks count the same whether stored with their letter or behind it. A word of more
/// than sixteen letters is known by its first sixteen.
package struct Spelling: Hashable, Sendable {
  /// The letters without marks and letter case, in ASCII, the last in the lowest byte: "hua".
  @usableFromInline package var plain: UInt128 = 0
  /// The letters with the marks of each behind it and the tone at the end: "hu+a'".
  @usableFromInline package var marked: UInt128 = 0
  @usableFromInline package var hasMarks = false
  /// Whether the word ends in what is right with i and with y.
  package private(set) var isIOrY = false
  @usableFromInline var tone: UInt8 = 0

  @inlinable package init() {}

  package var isEmpty: Bool { plain == 0 }

  @inlinable package mutating func append(_ letter: AlphabetLetter) {
    append(letter.base)
    if letter.quality != 0 {
      Self.append(letter.quality, to: &marked)
      hasMarks = true
    }
    if letter.tone != 0 {
      tone = letter.tone
      hasMarks = true
    }
  }

  /// Appends a letter that is not Vietnamese; its marks do not count.
  package mutating func append(foreign scalar: Unicode.Scalar) {
    scalar.withFoldedBytes { append($0) }
  }

  /// Puts what stands for the whole word where it belongs; nothing is appended after this.
  package mutating func end() {
    if endsInIOrY {
      isIOrY = true
      plain = plain & ~0xFF | UInt128(UInt8(ascii: "i"))
      marked = marked & ~0xFF | UInt128(UInt8(ascii: "i"))
    }
    if tone != 0 { Self.append(tone, to: &marked) }
  }

  @inlinable mutating func append(_ base: UInt8) {
    Self.append(base, to: &plain)
    Self.append(base, to: &marked)
  }

  @inlinable static func append(_ byte: UInt8, to key: inout UInt128) {
    if key >> 120 == 0 { key = key << 8 | UInt128(byte) }
  }

  /// "qu" in ASCII.
  private static let qu: UInt128 = 0x7175

  private var endsInIOrY: Bool {
    let last = UInt8(truncatingIfNeeded: plain)
    guard last == UInt8(ascii: "y") || last == UInt8(ascii: "i") else { return false }
    if plain >> 8 == Self.qu { return true }
    guard plain >> 16 == 0 else { return false }
    switch UInt8(truncatingIfNeeded: plain >> 8) {
    case UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "m"),
      UInt8(ascii: "s"), UInt8(ascii: "t"):
      return true
    default: return false
    }
  }
}
