import Ncurses
import Support
import Testing
import Wording

@Suite struct `The width of letters` {
  /// Where the grid and the C library differ, and why that does no harm.
  private static let exceptions: [(range: ClosedRange<UInt32>, reason: String)] = [
    // Each half of a flag is one column to the library and two in the grid, as emulators show it; it
    // is put with a blank after it.
    (0x1F1E6...0x1F1FF, "regional indicators"),
    // A spacing vowel of Ahom that became one with Unicode 15; the library may be older.
    (0x1171E...0x1171E, "Ahom consonant sign medial ra"),
  ]

  @Test func `is the same for the grid and for the terminal's library, letter by letter`() {
    useUTF8()
    var differing: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let library = libraryColumns(of: scalar) else {
        // What the library does not print shows as U+FFFD, as wide as the grid says.
        continue
      }
      let text = String(scalar)
      guard text.displayWidth != library, text.printable == text else { continue }
      if Self.exceptions.contains(where: { $0.range.contains(value) }) { continue }
      differing.append("U+\(String(value, radix: 16)) \(text.displayWidth):\(library)")
    }

    #expect(differing.isEmpty, "\(differing.count): \(differing.prefix(20))")
  }

  @Test func `keeps what follows in its column, whatever the library knows`() throws {
    let demo = try PseudoTerminal(builtProduct("terminal-demo"))
    try demo.waitUntil("the last line shows") { $0.text.contains("[Ctrl-Q]") }
    // A flag, an emoji by variation selector, a letter of Unicode 16, Tangut, a Korean syllable in
    // parts, a bracket: of which some are unknown to the library.
    let pieces = [
      "\u{1F1FB}\u{1F1F3}", "\u{260E}\u{FE0F}", "\u{105C0}", "\u{17000}",
      "\u{1100}\u{1161}\u{11A8}", "\u{2329}", "\u{2FFC}", "漢", "ữ",
    ]

    try demo.send(pieces.joined(separator: "|") + "|.")

    try demo.waitUntil("the last letter shows") { $0.rows[1].contains("\".\"") }
    var column = 2
    for piece in pieces {
      column += piece.composed.displayWidth
      #expect(demo.screen[column, 3].text == "|", "after \(piece) at \(column)")
      column += 1
    }
  }
}
