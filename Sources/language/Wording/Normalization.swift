// The standard library normalizes for comparison but does not publish the result yet; this file is
// the only one that reaches for it. The compiler is pinned by `.swift-version`, and the tests of
// this target fail the day the spelling changes.
@_spi(_Unicode) import Swift

extension StringProtocol {
  /// The text in Unicode Normalization Form C, in which TapSu keeps, compares and shows everything.
  ///
  /// Complexity: linear in the length of the text.
  package var composed: String {
    let text = String(self)
    if text.plainLetterCount != nil { return text }
    var result = ""
    result.unicodeScalars.append(contentsOf: text._nfc)
    return result
  }

  /// The text without diacritics and letter case, for names and did-you-mean.
  ///
  /// "so xay dung" stands for "Sở Xây dựng". Ð, đ and ð become d, full width becomes common, and what
  /// nobody sees is left out; signs and blanks stay.
  ///
  /// Complexity: linear in the length of the text.
  package var folded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      let letter = AlphabetLetter(inText: scalar)
      if letter.isKnown {
        bytes.append(letter.base)
      } else if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if !scalar.isUnseen {
        scalar.withFoldedBytes { bytes.append($0) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Gives the bytes of the scalar without its marks and letter case, in UTF-8; a mark alone has none.
  func withFoldedBytes(_ body: (UInt8) -> Void) {
    for scalar in String(self)._nfd where scalar.properties.generalCategory != .nonspacingMark {
      for byte in scalar.properties.lowercaseMapping.utf8 { body(byte) }
    }
  }
}
