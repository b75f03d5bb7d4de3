extension Character {
  /// How many terminal columns the character takes: 0, 1 or 2.
  ///
  /// Follows East Asian Width (UAX #11) for wide and fullwidth blocks, and emoji presentation.
  package var displayWidth: Int {
    var width = 0
    // One plain letter is the common case: it leaves first.
    if let first = unicodeScalars.first, first.isPlainLetter, unicodeScalars.count == 1 { return 1 }
    for scalar in unicodeScalars {
      width = Swift.max(width, scalar.displayWidth)
      // Variation selector 16 asks for the emoji picture of the scalar before it.
      if scalar == "\u{FE0F}" { width = 2 }
    }
    return width
  }
}

extension StringProtocol {
  /// How many terminal columns the text takes on one line.
  ///
  /// Complexity: linear in the length of the text.
  package var displayWidth: Int {
    plainLetterCount ?? reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if isPlainLetter { return 1 }
    // Everything up to the combining marks is narrow.
    if value >= 0x20 && value < 0x7F || value >= 0xA0 && value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .surrogate, .lineSeparator,
      .paragraphSeparator:
      return 0
    default:
      return isWide ? 2 : 1
    }
  }

  private var isWide: Bool {
    if value < 0x1100 { return false }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      return true
    default:
      return properties.isEmojiPresentation
    }
  }
}
