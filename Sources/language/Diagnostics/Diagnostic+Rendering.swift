package import Wording

extension Diagnostic {
  /// The widest excerpt of a source line, so that margin and text fit a terminal of 80 columns.
  package static let excerptColumnsMaximum = 76

  /// The most characters of a line that are looked at; a file may be one line of a mebibyte.
  static let excerptCharactersMaximum = 4096

  /// Renders the diagnostic as compilers do: place, message, the line, a caret, the remedy.
  ///
  /// - Parameters:
  ///   - language: The language of message and remedy.
  ///   - sourceLine: The line at `location`, without its line feed; nil leaves the excerpt out.
  /// - Returns: Lines joined by line feeds, safe to print, without a line feed at the end.
  package func render(language: Language, sourceLine: String?) -> String {
    let heading =
      "\(location): \(severity.name[language]) \(code): \(message[language])".onOneLine
    var lines = [heading]
    if let sourceLine {
      let excerpt = Excerpt(of: sourceLine, around: location.position.column, length: length)
      lines.append("  " + excerpt.text)
      lines.append("  " + excerpt.carets)
    }
    if let remedy {
      let label = Phrase("gợi ý", "hint")
      lines.append("  \(label[language]): \(remedy[language])".onOneLine)
    }
    return lines.joined(separator: "\n")
  }
}

extension StringProtocol {
  /// The text cut to what fits inside a message, on one line, safe to print.
  package var excerpt: String {
    let countMaximum = 40
    let start = prefix(countMaximum)
    let shown = start.map(\.trimmed).joined()
    return (start.endIndex == endIndex ? shown : shown + "…").onOneLine
  }
}

extension Character {
  /// The most scalars of a character that are shown; one letter may carry marks without end.
  private static let scalarsMaximum = 8

  fileprivate var trimmed: String {
    String(String.UnicodeScalarView(unicodeScalars.prefix(Self.scalarsMaximum)))
  }
}

/// The part of a line that is shown, and the carets that stand under the spot.
private struct Excerpt {
  let text: String
  let carets: String

  init(of line: String, around column: Int, length: Int) {
    // Character by character: making a character printable must not join it to its neighbour.
    let skipped = max(0, column - Diagnostic.excerptCharactersMaximum / 2)
    let near = line.dropFirst(skipped)
    let cells = near.prefix(Diagnostic.excerptCharactersMaximum).map { $0.trimmed.onOneLine }
    let widths = cells.map(\.displayWidth)
    let spot = min(column - 1 - skipped, cells.count)

    let window = Excerpt.window(
      of: widths, around: spot, hidesMore: near.count > cells.count || skipped > 0)
    let cutsLeft = skipped > 0 || window.lowerBound > 0
    let cutsRight = window.upperBound < cells.count || near.count > cells.count
    text =
      (cutsLeft ? "…" : "") + cells[window].joined() + (cutsRight ? "…" : "")

    let before = widths[window.lowerBound..<spot].reduce(cutsLeft ? 1 : 0, +)
    let end = min(window.upperBound, spot + length)
    let under = widths[spot..<max(spot, end)].reduce(0, +)
    carets =
      String(repeating: " ", count: before) + String(repeating: "^", count: max(1, under))
  }

  /// The characters to show: all of them, or as many as fit with the spot near the middle.
  private static func window(of widths: [Int], around spot: Int, hidesMore: Bool) -> Range<Int> {
    let columns = Diagnostic.excerptColumnsMaximum
    if !hidesMore && widths.reduce(0, +) <= columns { return 0..<widths.count }
    // Two columns are kept for the dots at both ends.
    let room = columns - 2
    var lower = spot
    var used = 0
    while lower > 0 && used + widths[lower - 1] <= room / 2 {
      lower -= 1
      used += widths[lower]
    }
    var upper = spot
    while upper < widths.count && used + widths[upper] <= room {
      used += widths[upper]
      upper += 1
    }
    while lower > 0 && used + widths[lower - 1] <= room {
      lower -= 1
      used += widths[lower]
    }
    return lower..<upper
  }
}
