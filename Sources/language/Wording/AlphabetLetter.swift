/// A letter or digit as Vietnamese writes it: its base, the mark that makes it another vowel or
/// consonant, and its tone, all as the ASCII that telegraphs and old e-mail (VIQR) used.
package struct AlphabetLetter: Sendable {
  @usableFromInline let packed: UInt32

  /// The ASCII letter in lower case, or the digit; zero when this is neither.
  @inlinable package var base: UInt8 { UInt8(truncatingIfNeeded: packed) }
  /// `(` for ă, `^` for â ê ô, `+` for ơ ư, `-` for đ; zero without.
  @inlinable package var quality: UInt8 { UInt8(truncatingIfNeeded: packed >> 8) }
  /// One of ``tones``; zero for the level tone.
  @inlinable package var tone: UInt8 { UInt8(truncatingIfNeeded: packed >> 16) }
  @inlinable package var isUpper: Bool { packed >> 24 != 0 }
  @inlinable package var isKnown: Bool { packed != 0 }

  @inlinable package var isDigit: Bool { base <= UInt8(ascii: "9") }

  static let tones = Array("`?~'.".utf8)

  init(packed: UInt32) { self.packed = packed }

  @inlinable package init(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    packed = value < Self.table.count ? Self.table[value] : 0
  }

  /// The letter that a scalar of a text stands for: full width as the common one, and the Icelandic
  /// eth, which old fonts show in its place, as đ.
  @inlinable package init(inText scalar: Unicode.Scalar) {
    let value =
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        scalar.value - Unicode.Scalar.fullWidthDistance
      case 0xD0: UInt32(0x110)
      case 0xF0: UInt32(0x111)
      default: scalar.value
      }
    self.init(Unicode.Scalar(value) ?? scalar)
  }

  /// Every Vietnamese letter in NFC lies below this.
  private static let tableEnd = 0x1EFA

  @usableFromInline static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: tableEnd)
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(digit)] = UInt32(digit) }
    for small in UInt8(ascii: "a")...UInt8(ascii: "z") {
      table[Int(small)] = UInt32(small)
      table[Int(small) - 0x20] = UInt32(small) | 1 << 24
    }
    let rows: [(UInt8, UInt8, String, String)] = [
      (UInt8(ascii: "a"), 0, "aàảãáạ", "AÀẢÃÁẠ"),
      (UInt8(ascii: "a"), UInt8(ascii: "("), "ăằẳẵắặ", "ĂẰẲẴẮẶ"),
      (UInt8(ascii: "a"), UInt8(ascii: "^"), "âầẩẫấậ", "ÂẦẨẪẤẬ"),
      (UInt8(ascii: "e"), 0, "eèẻẽéẹ", "EÈẺẼÉẸ"),
      (UInt8(ascii: "e"), UInt8(ascii: "^"), "êềểễếệ", "ÊỀỂỄẾỆ"),
      (UInt8(ascii: "i"), 0, "iìỉĩíị", "IÌỈĨÍỊ"),
      (UInt8(ascii: "o"), 0, "oòỏõóọ", "OÒỎÕÓỌ"),
      (UInt8(ascii: "o"), UInt8(ascii: "^"), "ôồổỗốộ", "ÔỒỔỖỐỘ"),
      (UInt8(ascii: "o"), UInt8(ascii: "+"), "ơờởỡớợ", "ƠỜỞỠỚỢ"),
      (UInt8(ascii: "u"), 0, "uùủũúụ", "UÙỦŨÚỤ"),
      (UInt8(ascii: "u"), UInt8(ascii: "+"), "ưừửữứự", "ƯỪỬỮỨỰ"),
      (UInt8(ascii: "y"), 0, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
      (UInt8(ascii: "d"), UInt8(ascii: "-"), "đ", "Đ"),
    ]
    for (base, quality, small, large) in rows {
      for (letters, upper) in [(small, UInt32(0)), (large, 1 << 24)] {
        for (index, scalar) in letters.unicodeScalars.enumerated() {
          let tone = index == 0 ? 0 : UInt32(tones[index - 1])
          table[Int(scalar.value)] =
            UInt32(base) | UInt32(quality) << 8 | tone << 16 | upper
        }
      }
    }
    return table
  }()
}

extension Unicode.Scalar {
  /// How far the signs of full width lie behind those of ASCII.
  @usableFromInline static let fullWidthDistance: UInt32 = 0xFEE0

  /// Whether nobody sees the scalar: joiners, soft hyphens, directions, variation selectors.
  @inlinable package var isUnseen: Bool {
    switch value {
    case 0..<0xAD: false
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// The sign of ASCII that does what this one does between words; DEL if there is none.
  package var plainSign: UInt8 {
    switch value {
    case 0x20..<0x7F: UInt8(truncatingIfNeeded: value)
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: UInt8(ascii: "\n")
    case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
    case 0x2026, 0xB7, 0x2022, 0x2027: UInt8(ascii: ".")
    case 0x201C...0x201F, 0xAB, 0xBB: UInt8(ascii: "\"")
    case 0xFF01...0xFF5E: UInt8(truncatingIfNeeded: value - Self.fullWidthDistance)
    case _ where properties.isWhitespace: UInt8(ascii: " ")
    case 0..<0x7F: UInt8(truncatingIfNeeded: value)
    default: 0x7F
    }
  }

  /// Whether the scalar is a letter by itself, whatever stands beside it.
  ///
  /// Texts of such scalars are alike when their bytes are. A line's end may be one letter of two.
  package var isLetterOfItsOwn: Bool { isPlainlyComposed && value != 0x0D }

  /// Whether the scalar can only stand in text that is already in NFC, as far as TapSu can tell
  /// without asking Unicode: what an officer types on an ordinary day.
  package var isPlainlyComposed: Bool {
    value < 0x300 || AlphabetLetter(self).isKnown || (0x2010...0x2027).contains(value)
  }
}
