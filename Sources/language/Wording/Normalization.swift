// The standard library normalizes for comparison but does not publish the result yet; this file is
// the only one that reaches for it. The compiler is pinned by `.swift-version`, and the tests of
// this target fail the day the spelling changes.
@_spi(_Unicode) import Swift

extension StringProtocol {
  /// The text in Unicode Normalization Form C, in which TapSu keeps, compares and shows everything.
  ///
  /// Complexity: linear in the length of the text.
  package var composed: String {
    if plainLetterCount != nil { return String(self) }
    var result = ""
    result.unicodeScalars.append(contentsOf: String(self)._nfc)
    return result
  }

  /// The text without diacritics and letter case, for search and did-you-mean.
  ///
  /// "so xay dung" finds "Sở Xây dựng". The letter đ becomes d, which no Unicode decomposition does.
  ///
  /// Complexity: linear in the length of the text.
  package var folded: String {
    var result = ""
    for scalar in String(self)._nfd {
      switch scalar {
      case "đ", "Đ": result.unicodeScalars.append("d")
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default:
        result.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return result
  }

  /// The words of the text as they are compared: folded, and without any sign between or inside.
  ///
  /// "P.Hàng Bạc" and "p hang bac" have the same words, and so have "Sở TN&MT" and "so tn mt".
  ///
  /// Complexity: linear in the length of the text.
  package var foldedWords: [Substring] {
    folded.split { !($0.isLetter || $0.isNumber) }
  }
}
