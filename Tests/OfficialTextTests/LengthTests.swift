import Testing

@testable import OfficialText

@Suite struct `Word counts` {
  private static let examples: [(text: String, count: Int)] = [
    ("", 0), ("…", 0), ("–", 0), ("😀 👍🏽", 0), ("Một hai ba", 3), ("Một, hai; ba!", 3),
    ("một-cửa", 2),
    ("và/hoặc", 2), ("xong.Cảm ơn bác", 4), ("Kính gửi bà,chúng tôi xin trả lời", 8),
    ("20/2008/NĐ-CP", 1), ("Nghị định 20/2008/NĐ-CP", 3), ("NĐ20 và QH14", 3), ("0601 215 348", 3),
    ("0601215348", 1), ("+84 601 215 348", 4), ("ngày 14/02/2023", 2), ("14.02.2023", 1),
    ("2023-02-14", 1), ("lúc 08:30", 2), ("8h30", 1), ("1.500.000 đồng", 2), ("0,5 ha", 2),
    ("50%", 1),
    ("thu.hanh@vidu.example", 1), ("http://vidu.example/a/b", 1), ("www.vidu.example", 1),
    ("H26.17-230213-0005", 1), ("000.00.16.H26-230201-0001", 1), ("29A-123.45", 1),
    ("QĐ-UBND", 1), ("TP.HCM", 1), ("TP. Hà Nội", 3), ("UBND/HĐND phường", 2), ("v.v.", 1),
    ("v.v...", 1),
    ("P.1203 chung cư CT2", 4), ("(một cửa)", 2), ("“một cửa”", 2), ("Một\u{A0}cửa", 2),
    ("Một\ncửa", 2), ("Một - cửa", 2), ("Một – cửa", 2), ("Xin chờ...", 2), ("24/7", 1),
    ("12A/3B", 1),
    ("Điều 9a", 2), ("Covid-19", 1), ("mở\u{200B}cửa", 1), ("số nhà 12A, ngách 3/45", 5),
    ("Vâng!Chúng tôi đã rõ", 5), ("tiếng Việt, English", 3), ("１２ ngày", 2), ("1. Một\n2. Hai", 4),
  ]

  @Test func `have thirty examples, none of them twice`() {
    #expect(Self.examples.count >= ExampleTable.countMinimum)
    #expect(Set(Self.examples.map(\.text)).count == Self.examples.count)
  }

  @Test(arguments: examples)
  func `are as people count them`(text: String, count: Int) {
    #expect(SplitText(text).wordCount == count)
    #expect(SplitText(Transformations.takenApart(text)).wordCount == count)
    #expect(SplitText(Transformations.withoutMarks(text)).wordCount == count)
    #expect(SplitText(Transformations.withFullWidthDigits(text)).wordCount == count)
  }

  @Test(arguments: examples)
  func `add up over lines`(text: String, count: Int) {
    #expect(SplitText("\(text)\nMột hai.\n\(text)").wordCount == 2 * count + 2)
  }
}

@Suite struct `Reading ease` {
  /// What a text that reads easily reaches.
  private static let threshold = 60

  private static func score(_ text: String) -> Int { ReadingEase(of: SplitText(text)).score }

  @Test func `has thirty easy texts and thirty hard ones, none of them twice`() {
    let texts = ReadingExamples.easy + ReadingExamples.hard

    #expect(ReadingExamples.easy.count >= ExampleTable.countMinimum)
    #expect(ReadingExamples.hard.count >= ExampleTable.countMinimum)
    #expect(Set(texts).count == texts.count)
  }

  @Test(arguments: ReadingExamples.easy)
  func `is enough where sentences are short`(text: String) {
    #expect(Self.score(text) >= Self.threshold)
    #expect(Self.score(Transformations.takenApart(text)) == Self.score(text))
  }

  @Test(arguments: ReadingExamples.hard)
  func `is too little where they do not end`(text: String) {
    #expect(Self.score(text) < Self.threshold)
    #expect(Self.score(Transformations.takenApart(text)) == Self.score(text))
  }

  @Test(arguments: ReadingExamples.hard)
  func `grows when sentences end where clauses do`(text: String) {
    let cut = text.replacing(",", with: ".").replacing(";", with: ".")
      .replacing(" và ", with: ". ")

    #expect(Self.score(cut) >= Self.score(text))
  }

  @Test(arguments: ReadingExamples.easy + ReadingExamples.hard)
  func `is within its bounds, and the same however often a long text is said`(text: String) {
    #expect(0...100 ~= Self.score(text))
    guard SplitText(text).wordCount >= 2 * ReadingEase.wordsThatTell else { return }
    #expect(Self.score("\(text)\n\(text)\n\(text)") == Self.score(text))
  }

  @Test func `is full for nothing and none for what never ends`() {
    let endless = (0..<60).map { _ in "nghiêng" }.joined(separator: " ") + "."

    #expect(Self.score("") == 100)
    #expect(Self.score(endless) == 0)
    #expect(Self.score("15 ngày nữa xong. 20 hồ sơ đã trả.") == 100)
  }
}
