import Wording

extension String {
  /// What ``Swift/StringProtocol/folded`` gives, by a table of Vietnamese letters where the text is
  /// Vietnamese in NFC, and by Unicode's own tables only where it is not.
  ///
  /// Complexity: linear in the length of the text.
  package var foldedByTable: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      let letter = AlphabetLetter(scalar)
      if letter.isKnown {
        bytes.append(letter.base)
      } else if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if (0x2010...0x2027).contains(scalar.value) {
        bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      } else {
        return folded
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
