import Wording

/// Ways in which the same text comes: other blanks, other digits, marks apart or left out.
enum Transformations {
  private static let letters: [Character: (apart: String, plain: String)] = {
    var letters: [Character: (apart: String, plain: String)] = [:]
    for plain in "aeiouyAEIOUY" {
      for quality in ["", "\u{302}", "\u{306}", "\u{31B}"] {
        for tone in ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"] {
          let apart = String(plain) + quality + tone
          let composed = apart.composed
          if composed.unicodeScalars.count == 1, let letter = composed.first {
            // The dot below comes before the marks above, as Unicode orders them.
            let isDotFirst = tone == "\u{323}" && quality != "\u{31B}"
            letters[letter] = (
              isDotFirst ? String(plain) + tone + quality : apart, String(plain)
            )
          }
        }
      }
    }
    letters["đ"] = ("đ", "d")
    letters["Đ"] = ("Đ", "D")
    return letters
  }()

  /// The text with its marks taken apart, as a Mac's file names have them.
  static func takenApart(_ text: String) -> String {
    text.map { letters[$0]?.apart ?? String($0) }.joined()
  }

  static func withoutMarks(_ text: String) -> String {
    text.map { letters[$0]?.plain ?? String($0) }.joined()
  }

  static func withFullWidthDigits(_ text: String) -> String {
    text.map { character in
      guard let digit = character.wholeNumberValue, character.isASCII,
        let scalar = Unicode.Scalar(0xFF10 + UInt32(digit))
      else { return String(character) }
      return String(Character(scalar))
    }.joined()
  }

  /// The text with something unseen behind every letter and digit, as pasted texts have it.
  static func withUnseen(_ unseen: String, _ text: String) -> String {
    text.map { $0.isLetter || $0.isNumber ? String($0) + unseen : String($0) }.joined()
  }

  static func without(_ unseen: String, _ text: String) -> String {
    var kept = ""
    kept.unicodeScalars.append(
      contentsOf: text.unicodeScalars.filter { !unseen.unicodeScalars.contains($0) })
    return kept
  }

  static func withBlank(_ blank: String, _ text: String) -> String {
    text.map { $0 == " " ? blank : String($0) }.joined()
  }
}
