import Testing

@testable import Wording

@Suite struct `Words looked for in a text` {
  /// The parts of a text that are found, in its order.
  private func found(_ typed: String, in text: String) -> [String] {
    let characters = Array(text.composed)
    return text.places(of: typed.spelledWords).map { String(characters[$0.characters]) }
  }

  @Test(arguments: [
    ("bien lai", "Tôi còn giữ Biên lai, biên-lai số 5.", ["Biên lai", "biên-lai"]),
    ("hoà", "Trung Hòa", ["Hòa"]), ("số 5", "số 15, Số  5.", ["Số  5"]),
    ("nd 20", "theo NĐ20/2008", ["NĐ20"]), ("20", "theo NĐ20/2008", ["20", "2008"]),
    ("phu", "phường, phí phụ", ["phường", "phụ"]), ("", "chữ", []), ("chữ", "", []),
    ("du\u{31B}\u{323}ng", "xây du\u{31B}\u{323}ng rồi", ["dựng"]),
    ("ba ba", "ba ba ba", ["ba ba"]),
    ("khói", "🔥🔥 khói 🔥", ["khói"]), ("viễn thông", "dài: viễn thông", ["viễn thông"]),
    ("telecommunications", "telecommunications!", ["telecommunications"]),
  ])
  func `stand where the reader sees them`(typed: String, text: String, parts: [String]) {
    #expect(found(typed, in: text) == parts)
  }

  @Test func `agree as well as the worst of them`() throws {
    let words = "thu phi".spelledWords

    #expect("thu phi".places(of: words).first?.match == SpellingMatch(isWhole: true, marks: .same))
    #expect(
      "thu phí".places(of: words).first?.match == SpellingMatch(isWhole: true, marks: .untyped))
    #expect(
      "thu phiếu".places(of: words).first?.match == SpellingMatch(isWhole: false, marks: .untyped))
  }
}
