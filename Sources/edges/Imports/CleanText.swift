import Wording

extension String {
  /// The text as a scenario may hold it: composed, with plain line feeds and blanks, without what
  /// nobody sees, and with no more than one empty line together.
  var cleaned: String {
    var scalars = ""
    replacing("\r\n", with: "\n").forEachScalar { scalar, hidden in
      switch (scalar, hidden) {
      case ("\t", _): scalars.unicodeScalars.append(" ")
      case ("\r", _), ("\u{0B}", _), ("\u{0C}", _), ("\u{85}", _), (_, .lineBreak?):
        scalars.unicodeScalars.append("\n")
      case (_, nil): scalars.unicodeScalars.append(scalar)
      case (_, .some): break
      }
    }
    var lines: [Substring] = []
    for line in scalars.composed.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = line
      while line.last?.isWhitespace ?? false { line.removeLast() }
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    return lines.joined(separator: "\n").trimmed
  }

  /// The text in pieces of no more than so many characters, cut at a line feed or a blank where there
  /// is one.
  func pieces(ofAtMost maximum: Int) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while rest.count > maximum {
      let end = rest.index(rest.startIndex, offsetBy: maximum)
      let head = rest[..<end]
      let cut = head.lastIndex { $0 == "\n" } ?? head.lastIndex { $0 == " " } ?? end
      let split = cut == rest.startIndex ? end : cut
      pieces.append(String(rest[..<split]).trimmed)
      rest = rest[split...]
    }
    pieces.append(String(rest).trimmed)
    return pieces.filter { !$0.isEmpty }
  }
}
