internal import Wording

/// Wraps text to lines of at most `width` columns, at spaces where there are any.
///
/// Line feeds start new lines. The spaces at a break are dropped, a grapheme is never cut, and the
/// lines are composed and harmless.
///
/// Complexity: linear in the length of the text.
package func wrap(_ text: String, width: Int) -> [String] {
  if let lines = wrapPlainLetters(text, width: width) { return lines }
  return wrappedLines(text, width: width).map(\.text)
}

/// A line of a wrapped text, and which of the text's characters it shows.
package struct WrappedLine: Hashable, Sendable {
  package let text: String
  package let characters: Range<Int>
}

/// Wraps a text as ``wrap(_:width:)`` does, for whoever marks a part of it.
///
/// Complexity: linear in the length of the text.
package func wrappedLines(_ text: String, width: Int) -> [WrappedLine] {
  let characters = Array(text.withPlainNewlines.printable.composed)
  return visualLines(of: characters, width: width).map { range in
    var end = range.upperBound
    while end > range.lowerBound, characters[end - 1] == " " || characters[end - 1] == "\n" {
      end -= 1
    }
    let shown = range.lowerBound..<end
    return WrappedLine(text: String(characters[shown]), characters: shown)
  }
}

/// Wraps a text of plain letters and line feeds, as most are, without breaking it into graphemes.
private func wrapPlainLetters(_ text: String, width: Int) -> [String]? {
  let scalars = text.unicodeScalars
  var letters: [Unicode.Scalar] = []
  var places: [String.Index] = []
  letters.reserveCapacity(text.utf8.count)
  places.reserveCapacity(text.utf8.count + 1)
  var place = scalars.startIndex
  while place < scalars.endIndex {
    let scalar = scalars[place]
    guard scalar.isPlainLetter || scalar == "\n" else { return nil }
    letters.append(scalar)
    places.append(place)
    place = scalars.index(after: place)
  }
  places.append(place)
  let ranges = visualLines(
    count: letters.count, width: width, isNewline: { letters[$0] == "\n" },
    isSpace: { letters[$0] == " " }, columns: { _ in 1 })
  return ranges.map { range in
    var end = range.upperBound
    while end > range.lowerBound, letters[end - 1] == " " || letters[end - 1] == "\n" { end -= 1 }
    return String(text[places[range.lowerBound]..<places[end]])
  }
}

/// The ranges of the visual lines: together they cover every character, line feeds included.
///
/// Spaces at a break belong to the line before it and may hang over the edge. Text that ends with
/// a line feed has an empty last line, and so has empty text.
func visualLines(of characters: [Character], width: Int) -> [Range<Int>] {
  visualLines(
    count: characters.count, width: width, isNewline: { characters[$0] == "\n" },
    isSpace: { characters[$0] == " " }, columns: { characters[$0].displayWidth })
}

/// The ranges of the visual lines of so many letters, of which the functions tell.
private func visualLines(
  count: Int, width: Int, isNewline: (Int) -> Bool, isSpace: (Int) -> Bool, columns: (Int) -> Int
) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  var breakAfter: Int?
  var used = 0
  var index = 0
  while index < count {
    if isNewline(index) {
      lines.append(start..<index + 1)
      (start, breakAfter, used) = (index + 1, nil, 0)
    } else if isSpace(index) {
      used += 1
      breakAfter = index + 1
    } else if used + columns(index) > width, index > start {
      let end = breakAfter ?? index
      lines.append(start..<end)
      (start, breakAfter) = (end, nil)
      used = (end..<index).reduce(0) { $0 + columns($1) }
      continue
    } else {
      used += columns(index)
    }
    index += 1
  }
  lines.append(start..<count)
  return lines
}

extension String {
  /// The text with every way to end a line written as a line feed.
  var withPlainNewlines: String {
    guard utf8.contains(0x0D) else { return self }
    var result = ""
    var afterReturn = false
    for scalar in unicodeScalars {
      if scalar == "\r" || !(scalar == "\n" && afterReturn) {
        result.unicodeScalars.append(scalar == "\r" ? "\n" : scalar)
      }
      afterReturn = scalar == "\r"
    }
    return result
  }
}
