import Testing
import Wording

@Suite struct `A plain letter` {
  private static let all = (0...0x10FFFF).compactMap { Unicode.Scalar($0 as UInt32) }
    .filter(\.isPlainLetter)

  @Test func `takes one column, is harmless, and composes to itself`() {
    for scalar in Self.all {
      let text = String(Character(scalar))
      #expect(Character(scalar).displayWidth == 1, "U+\(String(scalar.value, radix: 16))")
      #expect(text.printable == text)
      // A mark from outside forces the long way.
      #expect((text + "\u{1100}").composed == text + "\u{1100}")
    }
  }

  @Test func `stays a letter of its own beside any other`() {
    for (left, right) in zip(Self.all, Self.all.dropFirst().reversed()) {
      var pair = ""
      pair.unicodeScalars.append(left)
      pair.unicodeScalars.append(right)
      #expect(pair.count == 2)
      #expect((pair + "\u{1100}").composed == pair + "\u{1100}")
    }
  }

  @Test func `is what Vietnamese is written with, and marks and pictures are not`() {
    #expect("Kính gửi quý cơ quan, đường Hoàng Ngân ngập 0,5 m… ✓".plainLetterCount == 52)
    #expect("e\u{301}".plainLetterCount == nil)
    #expect("👍".plainLetterCount == nil)
    #expect("\u{1B}[2J".plainLetterCount == nil)
    #expect("".plainLetterCount == 0)
  }
}
