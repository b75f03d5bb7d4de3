/// Why a scalar is kept away from readers: it is not seen, and does something all the same.
package enum HiddenScalar: Hashable, Sendable {
  /// Commands of terminals and printers: C0, DEL and C1.
  case control
  /// Turns the direction in which text is read.
  case direction
  /// Breaks a line where few programs expect it.
  case lineBreak
  /// Takes no room and shows nothing: blanks of no width, fillers, tags, notes between lines.
  case invisible
  /// No character at all, by the word of Unicode.
  case noncharacter
}

extension Unicode.Scalar {
  /// Why no text may show the scalar between its neighbours; nil for letters, signs, blanks and
  /// line feeds, and for what joins several pictures into one.
  package func hiding(
    after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> HiddenScalar? {
    if isSurelySeen { return nil }
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: return .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .direction
    case 0x2028, 0x2029: return .lineBreak
    // A joiner between two pictures makes one of them, as of a family.
    case 0x200D where previous.isPicture && next.isPicture: return nil
    // Signs for "as a letter" and "as a picture" belong to the letter before them.
    case 0xFE0E...0xFE0F where previous?.properties.isEmoji ?? false: return nil
    default: break
    }
    if properties.isNoncharacterCodePoint { return .noncharacter }
    if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format {
      return .invisible
    }
    return nil
  }

  /// Whether the scalar stands in one of the blocks of which nearly every text is made.
  private var isSurelySeen: Bool {
    switch value {
    case 0x0A, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E, 0x350...0x5FF: true
    case 0x1E00...0x1FFF, 0x2010...0x2027, 0x202F...0x205F, 0x2070...0x27FF: true
    default: false
    }
  }
}

extension Unicode.Scalar? {
  fileprivate var isPicture: Bool {
    guard let scalar = self else { return false }
    // Digits and the copyright sign count as emoji, and sit below.
    return scalar.properties.isEmoji && scalar.value > 0xFF || scalar == "\u{FE0F}"
  }
}

// On texts and not on whatever is like one: what other modules call is then made for one type.
extension String {
  /// Gives each scalar with the reason to hide it, if there is one.
  ///
  /// Complexity: linear in the length of the text.
  package func forEachScalar(_ body: (Unicode.Scalar, HiddenScalar?) -> Void) {
    var before: Unicode.Scalar?
    var current: Unicode.Scalar?
    for next in unicodeScalars {
      if let current { body(current, current.hiding(after: before, before: next)) }
      (before, current) = (current, next)
    }
    if let current { body(current, current.hiding(after: before, before: nil)) }
  }

  /// The text with everything hidden replaced by U+FFFD, which is seen.
  ///
  /// Nothing that a file or a person wrote can then command a terminal or read differently than
  /// it was written. Line feeds stay; a tab becomes a space.
  ///
  /// Complexity: linear in the length of the text.
  package var printable: String {
    guard !isPlain else { return self }
    var result = ""
    forEachScalar { scalar, hidden in
      let shown: Unicode.Scalar = scalar == "\t" ? " " : hidden == nil ? scalar : "\u{FFFD}"
      result.unicodeScalars.append(shown)
    }
    return result
  }

  /// The text made `printable` and set on one line: it never forges a second one.
  package var onOneLine: String {
    let text = printable
    guard text.utf8.contains(0x0A) else { return text }
    return String(text.map { $0.isNewline ? " " : $0 })
  }

  /// Whether the text is made of plain letters and line feeds, as most are.
  private var isPlain: Bool {
    for scalar in unicodeScalars where !scalar.isPlainLetter && scalar != "\n" { return false }
    return true
  }
}

extension [UInt8] {
  /// Whether the bytes are, in UTF-8, plain letters and line feeds, which are seen as they are.
  ///
  /// Complexity: linear in the number of bytes.
  package var arePlainText: Bool {
    let bytes = span
    var position = 0
    while position < bytes.count {
      let first = bytes[position]
      position += 1
      if 0x20...0x7E ~= first || first == 0x0A { continue }
      // Every plain letter beyond has two or three bytes, with these at the begin.
      var value: UInt32
      switch first {
      case 0xC2...0xC6 where position < bytes.count: value = UInt32(first & 0x1F)
      case 0xE1...0xE2 where position + 1 < bytes.count:
        let second = bytes[position]
        guard second & 0xC0 == 0x80 else { return false }
        value = UInt32(first & 0x0F) << 6 | UInt32(second & 0x3F)
        position += 1
      default: return false
      }
      let last = bytes[position]
      position += 1
      value = value << 6 | UInt32(last & 0x3F)
      guard last & 0xC0 == 0x80, let scalar = Unicode.Scalar(value), scalar.isPlainLetter else {
        return false
      }
    }
    return true
  }
}

extension Substring {
  package func forEachScalar(_ body: (Unicode.Scalar, HiddenScalar?) -> Void) {
    String(self).forEachScalar(body)
  }

  package var printable: String { String(self).printable }

  package var onOneLine: String { String(self).onOneLine }
}
