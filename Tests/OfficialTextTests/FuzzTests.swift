import Randomness
import Testing

@testable import OfficialText

/// Everything that is read in a text.
private struct Reading: Equatable {
  var words: [WordKey]
  var count: Int
  var ease: Int
  var data: [String]
  var citations: [String]
  var unfilled: [String]
  var promises: [String]

  init(_ split: SplitText) {
    words = split.words.map(\.marked)
    count = split.wordCount
    ease = ReadingEase(of: split).score
    let sender = PersonName("Nguyễn Thu Hạnh")
    data = split.personalData(Set(PersonalDatum.Kind.allCases), sender: sender)
      .map { split.quote($0) }
    citations = split.legalCitations.map { split.quote($0.words) }
    unfilled = split.unfilledPlaces()
    promises = ["hứa", "cam kết", "0601 215 348"].flatMap { phrase in
      split.occurrences(of: SoughtPhrase(phrase), .generous).map { split.quote($0) }
        + (split.firstUndenied(SoughtPhrase(phrase)).map { [split.quote($0)] } ?? [])
    }
  }

  var quotes: [String] { data + citations + unfilled + promises }
}

@Suite struct `Any text at all` {
  private static let characterMaximum = 4000
  private static let pieces =
    ExampleTable.all.flatMap { $0.hits.map(ExampleTable.text) + $0.misses }
  private static let odd = [
    "😀", "👨‍👩‍👧", "\u{200D}", "\u{200B}", "\u{A0}", "\u{202F}", "\u{FEFF}", "\u{AD}", "０", "９", "Ａ",
    "（", "．",
    "“", "”", "‘", "’", "«", "»", "–", "—", "…", "·", "/", "-", ".", "@", "[", "]", "{", "}", "<",
    ">", "_",
    "x", "X", "X/", "20", "\n", "\r\n", "\t", " ", "  ", "\u{301}", "\u{323}", "\u{31B}", "ﬁ", "漢",
    "Ð", "\u{0}", "\u{7F}",
    "\u{2028}", "ả", "ệ", "Đ", "0601", "không ", "hứa", "điều ", "số ", "nhà ", "H26", ".17",
  ]

  private static func text(seed: UInt64, of pieces: [String]) -> String {
    var dice = SeededGenerator(seed: seed)
    var text = ""
    let length = Int.random(in: 1...characterMaximum, using: &dice)
    while text.unicodeScalars.count < length {
      text += pieces[Int.random(in: 0..<pieces.count, using: &dice)]
      if Bool.random(using: &dice) { text += " " }
    }
    return text
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `is read to its end, and every quotation is from it`(seed: UInt64) {
    for pieces in [Self.pieces, Self.odd, Self.pieces + Self.odd] {
      let split = SplitText(Self.text(seed: seed, of: pieces))

      for quote in Reading(split).quotes {
        #expect(!quote.isEmpty && split.text.utf8.contains(quote.utf8), "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `reads the same however its marks are stored`(seed: UInt64) {
    let text = Self.text(seed: seed, of: Self.pieces)

    #expect(
      Reading(SplitText(Transformations.takenApart(text))) == Reading(SplitText(text)),
      "seed \(seed)")
  }

  @Test(arguments: [
    "[", "{", "<", "«", "_", ".", "…", "x", "X", "x/", "X/X", "20", "/", "-", "a.", "a@", "1.",
    "1 ", "1/", "0 ",
    "o", "o0", "H26.", "29A", "không ", "hứa ", "không hứa, ", "có hứa ", "điều 1, ", "khoản 1 ",
    "điểm a, ",
    "Điều 1-", "Nghị định ", "20/2008/", "luật ", "số ", "số nhà ", "nhà số 1 ", "phòng 1 ",
    "ngày ", "ngày . ",
    "chị ", "Nguyễn ", "Thu ", "số 1, tổ ", "xe ", "CCCD ", "bác viết: ", "😀", "\u{301}",
    "\u{200D}", "Đ.", "“",
  ])
  func `may say one thing without end`(piece: String) {
    let count = Self.characterMaximum / piece.unicodeScalars.count
    let split = SplitText(String(repeating: piece, count: count) + "hứa 0601 215 348")
    let reading = Reading(split)

    #expect(reading.ease >= 0)
    #expect(reading.quotes.allSatisfy { split.text.utf8.contains($0.utf8) })
  }
}
