internal import Wording

/// Wraps text to lines of at most `width` columns, at spaces where there are any.
///
/// Line feeds start new lines. The spaces at a break are dropped, a grapheme is never cut, and the
/// lines are composed and harmless.
///
/// Complexity: linear in the length of the text.
package func wrap(_ text: String, width: Int) -> [String] {
  let characters = Array(text.withPlainNewlines.printable.composed)
  return visualLines(of: characters, width: width).map { range in
    var line = String(characters[range])
    while line.last == " " || line.last == "\n" { line.removeLast() }
    return line
  }
}

/// The ranges of the visual lines: together they cover every character, line feeds included.
///
/// Spaces at a break belong to the line before it and may hang over the edge. Text that ends with
/// a line feed has an empty last line, and so has empty text.
func visualLines(of characters: [Character], width: Int) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  var breakAfter: Int?
  var used = 0
  var index = 0
  while index < characters.count {
    let character = characters[index]
    if character == "\n" {
      lines.append(start..<index + 1)
      (start, breakAfter, used) = (index + 1, nil, 0)
    } else if character == " " {
      used += 1
      breakAfter = index + 1
    } else if used + character.displayWidth > width, index > start {
      let end = breakAfter ?? index
      lines.append(start..<end)
      (start, breakAfter) = (end, nil)
      used = characters[end..<index].reduce(0) { $0 + $1.displayWidth }
      continue
    } else {
      used += character.displayWidth
    }
    index += 1
  }
  lines.append(start..<characters.count)
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
