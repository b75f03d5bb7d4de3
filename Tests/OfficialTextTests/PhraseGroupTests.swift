import Testing

@testable import OfficialText

/// Letters with and without marks, with numbers in groups and with hardly a word.
private let texts = [
  "Chúng tôi đã chuyển phản ánh của bà tới UBND phường Kim Liên ngày 05/02/2023.",
  "chung toi chua chuyen, ba goi 024 3825 3536", "Gọi 0912.345.678 nhé.", "Ok.", "",
]

private let phrases: [SoughtPhrase] = [
  "đã chuyển", "chưa chuyển", "5/2", "0243825 3536", "0912345678", "phường Kim Liên", "hòa giải",
]

@Suite struct `A group of phrases` {
  @Test(arguments: texts, [MarkReading.generous, .certain])
  func `finds what each of its phrases finds, in their order`(
    text: String, reading: MarkReading
  ) {
    let split = SplitText(text)

    let found = PhraseGroup(phrases).occurrences(in: split, reading)

    #expect(found == phrases.flatMap { split.occurrences(of: $0, reading) })
  }
}

@Suite struct `A sieve of turns` {
  @Test(arguments: texts, phrases)
  func `lets every text pass that has one of them`(text: String, phrase: SoughtPhrase) {
    let split = SplitText(text)
    let isThere = !split.occurrences(of: phrase, .generous).isEmpty

    let alone = TurnSieve([[[phrase]]])
    let amongOthers = TurnSieve([
      [["không đâu có"], [phrase]],
      [["không đâu có", phrase], nil],
    ])

    #expect(!isThere || alone.mayStand(in: split) && amongOthers.mayStand(in: split))
  }

  @Test func `holds a text back that lacks a word of each`() {
    let split = SplitText("Chúng tôi đã chuyển phản ánh.")

    let isThere = TurnSieve([
      [["đã chuyển"], ["hòa giải"]],
      [["trả lại", "từ chối"]],
    ]).mayStand(in: split)

    #expect(!isThere)
    #expect(TurnSieve([[["từ chối", "đã chuyển"], nil]]).mayStand(in: split))
  }
}

@Suite struct `A sieve of sentences` {
  @Test(arguments: phrases, phrases)
  func `lets every sentence pass that has a turn`(first: SoughtPhrase, second: SoughtPhrase) {
    // More sentences than there are bits, so that some share one.
    let text = SpokenText(
      SplitText((0..<20).flatMap { _ in texts }.joined(separator: "\n")), by: .vietnamese)
    let sieve = SentenceSieve(text.split, text.sentences)
    let alone = TurnSieve([[[first], [second]]])
    let amongOthers = TurnSieve([
      [["không đâu có"]], [[first, "hòa giải"], nil],
    ])

    for (number, words) in text.sentences.enumerated() {
      let sentence = SplitText(text.split.quote(words))
      let hasFirst = !sentence.occurrences(of: first, .generous).isEmpty
      let hasSecond = !sentence.occurrences(of: second, .generous).isEmpty
      let bit: UInt64 = 1 << UInt64(number & 63)

      #expect(!(hasFirst && hasSecond) || alone.sentences(in: sieve) & bit != 0)
      #expect(!hasFirst || amongOthers.sentences(in: sieve) & bit != 0)
    }
  }

  @Test func `holds a text back that has the words in two sentences`() {
    let text = SpokenText(
      SplitText("Chúng tôi đã chuyển phản ánh. Bà có thể nhờ hòa giải."), by: .vietnamese)
    let sieve = SentenceSieve(text.split, text.sentences)

    let together = TurnSieve([[["đã chuyển"], ["hòa giải"]]])
    let apart = TurnSieve([[["đã chuyển"]], [["hòa giải"]]])

    #expect(together.mayStand(in: text.split) && together.sentences(in: sieve) == 0)
    #expect(apart.sentences(in: sieve) == 0b11)
  }
}
