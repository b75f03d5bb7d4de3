extension StringProtocol {
  /// The text as a name: what can be seen of it, with one blank between its words.
  package var visibleName: String {
    let bytes = Array(utf8)[...]
    let seen = bytes.mayHideCharacters ? bytes.visible[...] : bytes
    return String(decoding: seen.collapsed, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes may have characters that nobody sees: those that begin with these, and most
  /// tables have none.
  package var mayHideCharacters: Bool {
    // The least of all differences, and no way out at the first: so the processor looks at many
    // bytes at a time, which it does not where something depends on a comparison.
    var least = UInt8.max
    var before: UInt8 = 0
    let bytes = span
    for index in bytes.indices {
      let byte = bytes[index]
      // Behind 0xE1 these make the letters of Vietnamese, and nothing that is not seen.
      let isLetter: UInt8 = byte & 0xF8 == 0xB8 ? 0xFF : 0
      least = Swift.min(
        least,
        Swift.min(
          Swift.min(byte ^ 0xC2, byte ^ 0xCD), Swift.min(byte ^ 0xD8, before ^ 0xE1 | isLetter)),
        Swift.min(byte & 0xFE ^ 0xE2, byte ^ 0xEF, byte & 0xFC ^ 0xF0))
      before = byte
    }
    return least == 0
  }

  /// The bytes with every kind of blank as a plain one, and without characters that show nothing.
  ///
  /// What is copied from a page or a document carries them: "Trả\u{A0}lời" is another name than
  /// "Trả lời", and nobody can see why.
  package var visible: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var position = startIndex
    while position < endIndex {
      let rest = self[position...]
      guard let (scalar, length) = rest.wideScalar else {
        result.append(self[position])
        position += 1
        continue
      }
      position += length
      // What Unicode calls ignorable shows nothing: joiners, fillers, marks of direction, choices
      // between two shapes of a letter, the mark of a file's begin.
      if scalar.properties.isDefaultIgnorableCodePoint { continue }
      if scalar.properties.isWhitespace {
        result.append(0x20)
      } else {
        result += rest.prefix(length)
      }
    }
    return result
  }

  /// The character beyond ASCII at the begin that may be none to see, with the count of its bytes.
  private var wideScalar: (scalar: Unicode.Scalar, length: Int)? {
    guard let first else { return nil }
    let length: Int
    switch first {
    case 0xC2, 0xCD, 0xD8: length = 2
    case 0xE1...0xE3, 0xEF: length = 3
    case 0xF0...0xF3: length = 4
    default: return nil
    }
    guard count >= length else { return nil }
    let rest = self[(startIndex + 1)..<(startIndex + length)]
    if first == 0xE1, 0xB8...0xBF ~= rest[startIndex + 1] { return nil }
    var value = UInt32(first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07))
    for byte in rest {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// A name with one blank between its words, as it is meant where a cell breaks its lines.
  package var collapsed: ArraySlice<UInt8> {
    var isPlain = true
    var wasBlank = true
    for byte in self {
      let isBlank = byte == 0x20
      if isBlank && wasBlank || 0x09...0x0D ~= byte {
        isPlain = false
        break
      }
      wasBlank = isBlank
    }
    if isPlain { return self }
    var result: [UInt8] = []
    for byte in self {
      let isBlank = byte == 0x20 || 0x09...0x0D ~= byte
      if isBlank && (result.isEmpty || result.last == 0x20) { continue }
      result.append(isBlank ? 0x20 : byte)
    }
    if result.last == 0x20 { result.removeLast() }
    return result[...]
  }
}
