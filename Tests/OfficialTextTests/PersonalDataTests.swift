import Testing

@testable import OfficialText

@Suite struct `Personal data` {
  private static func found(_ kinds: Set<PersonalDatum.Kind>, in text: String) -> [String] {
    let split = SplitText(text)
    return split.personalData(kinds, sender: PersonName("Nguyễn Thu Hạnh")).map { split.quote($0) }
  }

  @Test func `of every kind are told apart in one letter`() {
    let text = """
      Kính gửi bà Nguyễn Thu Hạnh, số 15 ngõ Giếng Mơ.
      CCCD 000185123456, điện thoại (0601) 215 348 hoặc hanh@vidu.example;
      xe 29H1-234.56, hồ sơ H26.17-230213-0005.
      """

    #expect(
      Self.found(Set(PersonalDatum.Kind.allCases), in: text) == [
        "Nguyễn Thu Hạnh", "số 15 ngõ Giếng Mơ", "000185123456", "(0601) 215 348",
        "hanh@vidu.example", "29H1-234.56", "H26.17-230213-0005",
      ])
    #expect(Self.found([.plate], in: text) == ["29H1-234.56"])
    #expect(Self.found([], in: text) == [])
  }

  @Test func `are looked for only where there is a sender to look for`() {
    let split = SplitText("Nguyễn Thu Hạnh")

    #expect(split.personalData([.senderName], sender: nil) == [])
    #expect(PersonName("…") == nil)
  }

  @Test(arguments: ["Hạnh", "Bếp Nhà Sen", "Nguyễn Thị Ngọc Bích Hạnh", "Y Thương", "Lò Văn H’Rê"])
  func `show any name behind a title`(name: String) {
    let split = SplitText("Gửi chị \(name), phường đã rõ.")

    #expect(!split.personalData([.senderName], sender: PersonName(name)).isEmpty)
  }
}

@Test func `what is somebody's is read by the words of a lexicon`() {
  let usual = Lexicon.vietnamese
  let lists: [Lexicon.List: [String]] = [
    .streets: ["kênh"], .vehicles: ["thuyền"], .personTitles: ["thuyền trưởng"],
    .lawNames: ["kênh rạch"], .phoneNames: [], .otherNumbers: ["thuyền"],
  ]
  let other = Lexicon(
    id: "khac", lists: usual.lists.merging(lists) { _, new in new }, numbers: usual.numbers)
  let text = SplitText(
    "Thuyền trưởng Hạnh, số 12 kênh Đào Xuyên, thuyền 0912345678, theo Luật Kênh rạch.")

  func read(_ lexicon: Lexicon) -> [String] {
    let data = text.personalData(
      Set(PersonalDatum.Kind.allCases), sender: PersonName("Nguyễn Thu Hạnh", by: lexicon),
      by: lexicon)
    return data.map { text.quote($0) }
      + text.legalCitations(by: lexicon).map { text.quote($0.words) }
  }

  #expect(read(other) == ["Thuyền trưởng Hạnh", "số 12 kênh Đào Xuyên", "Luật Kênh rạch"])
  #expect(read(usual) == ["0912345678"])
}
