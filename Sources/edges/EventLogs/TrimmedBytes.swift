import Wording

extension ArraySlice<UInt8> {
  /// The bytes without the blanks at their ends: spaces, tabs and blanks that do not break.
  ///
  /// A register kept by hand has "Trả lời " beside "Trả lời", and means one thing.
  var trimmed: ArraySlice<UInt8> {
    // Most have none.
    guard let first, let last, !(first > 0x20 && first != 0xC2 && last > 0x20 && last != 0xA0)
    else { return self }
    var rest = self
    while let first = rest.first {
      if first == 0x20 || first == 0x09 {
        rest = rest.dropFirst()
      } else if first == 0xC2, rest.dropFirst().first == 0xA0 {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    while let last = rest.last {
      if last == 0x20 || last == 0x09 {
        rest = rest.dropLast()
      } else if last == 0xA0, rest.dropLast().last == 0xC2 {
        rest = rest.dropLast(2)
      } else {
        break
      }
    }
    return rest
  }
}

extension ArraySlice<UInt8> {
  /// The bytes with one blank where some follow each other on a line; the lines stay.
  ///
  /// "Phòng  Hạ tầng" is what a rule calls "Phòng Hạ tầng".
  var singleBlanked: ArraySlice<UInt8> {
    var isPlain = true
    var wasBlank = false
    for byte in self {
      if byte == 0x09 || byte == 0x20 && wasBlank {
        isPlain = false
        break
      }
      wasBlank = byte == 0x20
    }
    if isPlain { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for byte in self {
      let isBlank = byte == 0x20 || byte == 0x09
      if isBlank && result.last == 0x20 { continue }
      result.append(isBlank ? 0x20 : byte)
    }
    return result[...]
  }

  var visibleTrimmed: ArraySlice<UInt8> { mayHideCharacters ? visible[...].trimmed : trimmed }
}
