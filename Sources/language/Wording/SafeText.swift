extension StringProtocol {
  /// The text with every control and direction-changing character replaced by U+FFFD.
  ///
  /// Nothing that a file or a person wrote can then command a terminal. Line feeds stay; a tab
  /// becomes a space.
  ///
  /// Complexity: linear in the length of the text.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isUnsafe) else { return String(self) }
    var result = ""
    result.unicodeScalars.append(
      contentsOf: unicodeScalars.lazy.map { scalar in
        if scalar == "\t" { return " " }
        return scalar.isUnsafe ? "\u{FFFD}" : scalar
      })
    return result
  }
}

extension Unicode.Scalar {
  /// Whether the scalar could move the cursor, change the screen or reorder what is read.
  fileprivate var isUnsafe: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}
