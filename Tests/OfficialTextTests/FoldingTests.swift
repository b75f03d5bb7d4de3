import Randomness
import Testing
import Wording

@testable import OfficialText

private let alphabet = Array(
  "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđĐÂỮỐbcdghklmnpqrstvxABC 019.,-/“”…–"
)
private let foreign = Array("éüñßЖяλ漢ﬁ̣́😀K")

private func randomText(seed: UInt64, among letters: [Character]) -> String {
  var dice = SeededGenerator(seed: seed)
  return String(
    (0..<Int.random(in: 0...80, using: &dice)).map { _ in
      letters[Int.random(in: 0..<letters.count, using: &dice)]
    })
}

@Suite struct Folding {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is the same however the marks are stored`(seed: UInt64) {
    let plain = randomText(seed: seed, among: alphabet)
    let mixed = randomText(seed: seed, among: alphabet + foreign)

    #expect(Transformations.takenApart(plain).folded == plain.folded, "seed \(seed)")
    #expect(Transformations.takenApart(mixed).folded == mixed.composed.folded, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `rules and searches read the same words`(seed: UInt64) {
    let text = randomText(seed: seed, among: alphabet + foreign)

    #expect(
      SplitText(text).words.map(\.plain).filter { $0 != WordKey() }.map(\.description)
        == text.foldedWords, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `words are the same however the marks are stored`(seed: UInt64) {
    let text = randomText(seed: seed, among: alphabet)

    #expect(
      SplitText(Transformations.takenApart(text)).words == SplitText(text).words, "seed \(seed)")
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
