import Randomness
import Testing

@testable import OfficialText

@Test func `A word takes a line of the cache and no more`() {
  #expect(MemoryLayout<Word>.stride == 64)
}

@Suite struct `An index of words` {
  @Test func `counts words in the order in which they came, each once`() {
    let index = WordIndex(["mot", "hai", "mot", "ba"])

    #expect(index.count == 3)
    #expect(index.place(of: "mot") == 0)
    #expect(index.place(of: "hai") == 1)
    #expect(index.place(of: "ba") == 2)
    #expect(!index.contains("bon"))
  }

  @Test func `finds each of very many words`() {
    let words = (0..<5_000).map { WordKey("\($0)") }
    var index = WordIndex()

    for word in words { _ = index.insert(word) }

    #expect(words.indices.allSatisfy { index.place(of: words[$0]) == $0 })
    #expect(!index.contains("5000"))
  }
}

@Suite struct `A set of phrases` {
  private static let phrases: PhraseSet = ["chuyển", "chuyển tiếp", "bàn giao", "giao"]

  @Test(arguments: [
    ("chuyển tiếp ngay", 2), ("Chuyển cho quận", 1), ("chuyen tiep", 2), ("chuyện tiếp", nil),
    ("chuyển. Tiếp", 1), ("tiếp", nil),
  ])
  func `knows the longest that begins at a word`(_ text: String, _ length: Int?) {
    #expect(Self.phrases.length(from: 0, in: SplitText(text)) == length)
  }

  @Test(arguments: [("đã bàn giao", 2), ("đã giao", 1), ("bán giao", 1), ("giáo", nil)])
  func `knows the longest that ends with a word`(_ text: String, _ length: Int?) {
    let split = SplitText(text)

    #expect(Self.phrases.length(upTo: split.words.count - 1, in: split) == length)
  }
}

@Suite struct `A piece of a text` {
  /// Few letters, so that most pieces stand somewhere and overlap themselves.
  private static func random(_ dice: inout SeededGenerator, atMost length: Int) -> String {
    String(
      (0..<Int.random(in: 0...length, using: &dice)).map { _ in dice.one(of: ["a", "b", " "]) })
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `is found wherever the words stand that it covers, letter by letter`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let text = Self.random(&dice, atMost: 60)
      let piece = Self.random(&dice, atMost: 6)
      let split = SplitText(text)
      let covered = piece.isEmpty ? [] : text.ranges(of: piece)

      let words = split.words.indices.filter { index in
        covered.contains { range in
          text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            <= split.words[index].range.lowerBound
            && split.words[index].range.upperBound
              <= text.utf8.distance(from: text.startIndex, to: range.upperBound)
        }
      }
      #expect(split.words(within: piece) == words, "seed \(seed): “\(piece)” in “\(text)”")
    }
  }
}
