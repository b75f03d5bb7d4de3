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
    let bytes = span
    for index in bytes.indices {
      let byte = bytes[index]
      least = Swift.min(
        least, Swift.min(byte ^ 0xC2, byte ^ 0xD8), Swift.min(byte & 0xFE ^ 0xE2, byte ^ 0xEF))
    }
    return least == 0
  }

  /// The bytes with every kind of blank as a plain one, and without characters that take no room.
  ///
  /// What is copied from a page or a document carries them: "Trả\u{A0}lời" is another name than
  /// "Trả lời", and nobody can see why.
  package var visible: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var position = startIndex
    while position < endIndex {
      let rest = self[position...]
      if let length = rest.hiddenLength {
        position += length
      } else if let length = rest.blankLength {
        result.append(0x20)
        position += length
      } else {
        result.append(self[position])
        position += 1
      }
    }
    return result
  }

  /// How many bytes a character takes here that is not shown: soft hyphens, joiners, marks of
  /// direction, the mark of a file's begin.
  private var hiddenLength: Int? {
    guard let first, count >= 2 else { return nil }
    let second = self[startIndex + 1]
    switch (first, second) {
    case (0xC2, 0xAD), (0xD8, 0x9C): return 2
    case (0xE2, 0x80), (0xE2, 0x81), (0xEF, 0xBB):
      guard count >= 3 else { return nil }
      switch (second, self[startIndex + 2]) {
      case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF), (0xBB, 0xBF): return 3
      default: return nil
      }
    default: return nil
    }
  }

  /// How many bytes a blank takes here that is not the plain one.
  private var blankLength: Int? {
    guard let first, count >= 2 else { return nil }
    let second = self[startIndex + 1]
    switch (first, second) {
    case (0xC2, 0xA0): return 2
    case (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80):
      guard count >= 3 else { return nil }
      switch (first, second, self[startIndex + 2]) {
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
        (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return 3
      default: return nil
      }
    default: return nil
    }
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
