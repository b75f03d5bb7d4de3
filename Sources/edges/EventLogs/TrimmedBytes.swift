import Wording

extension ArraySlice<UInt8> {
  /// The bytes without the blanks at their ends: spaces, tabs and blanks that do not break.
  ///
  /// A register kept by hand has "Trả lời " beside "Trả lời", and means one thing.
  var trimmed: ArraySlice<UInt8> {
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
  var visibleTrimmed: ArraySlice<UInt8> { mayHideCharacters ? visible[...].trimmed : trimmed }
}
