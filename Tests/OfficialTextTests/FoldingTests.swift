import Testing
import Wording

@testable import OfficialText

/// Numbers that look random and come out the same every time.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

private let alphabet = Array(
  "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđĐÂỮỐbcdghklmnpqrstvxABC 019.,-/“”…–"
)
private let foreign = Array("éüñßЖяλ漢ﬁ̣́😀K")

private func randomText(seed: UInt64, among letters: [Character]) -> String {
  var dice = Dice(state: seed)
  return String(
    (0..<Int.random(in: 0...80, using: &dice)).map { _ in
      letters[Int.random(in: 0..<letters.count, using: &dice)]
    })
}

/// The text with its marks taken apart, as a Mac's file names have them.
private func takenApart(_ text: String) -> String {
  let marks: [Character: String] = [
    "ệ": "e\u{323}\u{302}", "ố": "o\u{302}\u{301}", "ữ": "u\u{31B}\u{303}", "à": "a\u{300}",
    "ạ": "a\u{323}", "ờ": "o\u{31B}\u{300}",
  ]
  return text.map { marks[$0] ?? String($0) }.joined()
}

@Suite struct Folding {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `by table is folding by Unicode`(seed: UInt64) {
    let plain = randomText(seed: seed, among: alphabet)
    let mixed = randomText(seed: seed, among: alphabet + foreign)

    #expect(plain.foldedByTable == plain.folded, "seed \(seed)")
    #expect(mixed.foldedByTable == mixed.folded, "seed \(seed)")
    #expect(takenApart(plain).foldedByTable == plain.folded, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `words are the same however the marks are stored`(seed: UInt64) {
    let text = randomText(seed: seed, among: alphabet)

    #expect(SplitText(takenApart(text)).words == SplitText(text).words, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every word stands where it says`(seed: UInt64) {
    let text = SplitText(randomText(seed: seed, among: alphabet + foreign))

    for index in text.words.indices {
      let quoted = text.quote(index..<index + 1)
      #expect(!quoted.isEmpty && !quoted.contains(" "), "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("hòa giải", "hoà giải"), ("xử lý", "xử lí"), ("Ủy ban", "Uỷ ban"), ("quy chế", "qui chế"),
    ("NĐ20", "NĐ 20"), ("KỸ THUẬT", "kĩ thuật"),
  ])
  func `spellings that are both right are one`(one: String, other: String) {
    #expect(SplitText(one).words.map(\.marked) == SplitText(other).words.map(\.marked))
  }
}
