/// A letter or digit as Vietnamese writes it: its base, the mark that makes it another vowel or
/// consonant, and its tone, all as the ASCII that telegraphs and old e-mail (VIQR) used.
struct Letter {
  private let packed: UInt32

  /// The ASCII letter in lower case, or the digit; zero when this is neither.
  var base: UInt8 { UInt8(truncatingIfNeeded: packed) }
  /// `(` for ă, `^` for â ê ô, `+` for ơ ư, `-` for đ; zero without.
  var quality: UInt8 { UInt8(truncatingIfNeeded: packed >> 8) }
  /// One of ``tones``; zero for the level tone.
  var tone: UInt8 { UInt8(truncatingIfNeeded: packed >> 16) }
  var isUpper: Bool { packed >> 24 != 0 }
  var isKnown: Bool { packed != 0 }

  static let tones = Array("`?~'.".utf8)

  init(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    packed = value < Self.table.count ? Self.table[value] : 0
  }

  /// Every Vietnamese letter in NFC lies below this.
  private static let tableEnd = 0x1EFA

  private static let table: [UInt32] = {
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
  /// Whether the scalar can only stand in text that is already in NFC, as far as TapSu can tell
  /// without asking Unicode: what an officer types on an ordinary day.
  var isPlainlyComposed: Bool {
    value < 0x300 || Letter(self).isKnown || (0x2010...0x2027).contains(value)
  }
}
