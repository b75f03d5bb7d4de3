private import Wording

extension String {
  /// The text by which a person’s name is told from another: without letter case, without what nobody sees, and in
  /// letters of one width.
  ///
  /// Marks stay: in Vietnamese they make other names.
  ///
  /// Complexity: linear in the length of the text.
  package var nameKey: String {
    var seen = ""
    for scalar in unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      seen.unicodeScalars.append(scalar.narrow)
    }
    return seen.lowercased().composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// The plain sign of which this is the wide form (Unicode, “Halfwidth and Fullwidth Forms”).
  fileprivate var narrow: Unicode.Scalar {
    let wide: ClosedRange<UInt32> = 0xFF01...0xFF5E
    guard wide ~= value else { return self }
    return Unicode.Scalar(value - wide.lowerBound + 0x21) ?? self
  }
}
