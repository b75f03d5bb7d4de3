extension Character {
  /// How many terminal columns the character takes: 0, 1 or 2.
  ///
  /// Follows East Asian Width (UAX #11) for wide and fullwidth blocks, and emoji presentation. A test
  /// holds it to the C library, by which the terminal's side counts, over all scalars.
  package var displayWidth: Int {
    var width = 0
    // One plain letter is the common case: it leaves first.
    if let first = unicodeScalars.first, first.isPlainLetter, unicodeScalars.count == 1 { return 1 }
    for scalar in unicodeScalars {
      width = Swift.max(width, scalar.displayWidth)
      // Variation selector 16 asks for the emoji picture of the scalar before it.
      if scalar == "\u{FE0F}", width > 0 { width = 2 }
    }
    return width
  }
}

extension StringProtocol {
  /// How many terminal columns the text takes on one line.
  ///
  /// Complexity: linear in the length of the text.
  package var displayWidth: Int {
    String(self).plainLetterCount ?? reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if isPlainLetter { return 1 }
    // Everything up to the combining marks is narrow.
    if value >= 0x20 && value < 0x7F || value >= 0xA0 && value < 0x300 { return 1 }
    if joinsSyllable { return 0 }
    if isPrependedSign { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .surrogate, .lineSeparator,
      .paragraphSeparator:
      return 0
    default:
      return isWide ? 2 : 1
    }
  }

  /// Whether it is a vowel or a final consonant of Korean, which stands in the cell of the first one.
  private var joinsSyllable: Bool {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true
    default: false
    }
  }

  /// Whether it is a sign that numbers stand under, which is a format character and yet is seen.
  private var isPrependedSign: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private var isWide: Bool {
    if value < 0x1100 { return false }
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      return true
    default:
      return properties.isEmojiPresentation
    }
  }
}
