private import Wording

extension String {
  /// The text by which a person’s name is told from another: without letter case, and without what nobody sees.
  ///
  /// Marks stay: in Vietnamese they make other names.
  ///
  /// Complexity: linear in the length of the text.
  package var nameKey: String {
    var seen = ""
    for scalar in unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      seen.unicodeScalars.append(scalar)
    }
    return seen.lowercased().composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
