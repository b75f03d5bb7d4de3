extension Unicode.Scalar {
  /// Whether the scalar always stands alone, in one column, as it is: it takes no marks, composes
  /// with nothing, is harmless, and nearly everything that Vietnamese screens show is made of such.
  ///
  /// Texts of plain letters need neither grapheme breaking nor normalization, which cost a hundred
  /// times more than looking.
  @inlinable package var isPlainLetter: Bool {
    switch value {
    case 0x20...0x7E: true
    // Latin-1 and Latin Extended-A, less the blanks and the soft hyphen.
    case 0xA1...0xAC, 0xAE...0x17F: true
    // Ơ, ơ, Ư, ư and the letters with two marks.
    case 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9: true
    // Dashes, quotation marks, bullets, the ellipsis.
    case 0x2010...0x2026: true
    // Arrows, lines, blocks and signs that screens are drawn with.
    case 0x2190...0x2193, 0x2500...0x2595, 0x25B8, 0x25CF, 0x2713: true
    default: false
    }
  }
}

// On texts and not on whatever is like one: over generic code, which cannot be made for one type in
// another module, looking costs ten times as much.
extension String {
  /// How many plain letters the text is made of, if it is made of nothing else.
  ///
  /// Complexity: linear in the length of the text.
  package var plainLetterCount: Int? {
    var count = 0
    for scalar in unicodeScalars {
      guard scalar.isPlainLetter else { return nil }
      count += 1
    }
    return count
  }
}
