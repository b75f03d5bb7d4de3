/// The name of a given person, in full, without marks, or in part with a title: "chị Hạnh".
package struct PersonName: Hashable, Sendable {
  private let words: [Word]

  private static let titles: Set<WordKey> = [
    "ong", "ba", "anh", "chi", "co", "chu", "bac", "cu", "em", "chau", "ban", "di", "cau",
  ]
  private static let places: Set<WordKey> = ["pho", "duong", "ngo", "phuong", "truong", "xa"]

  /// Nothing for a name without a letter.
  package init?(_ name: String) {
    words = SplitText(name).words
    guard !words.isEmpty else { return nil }
  }

  /// Where a mention that begins at a word ends.
  func end(at start: Int, in text: SplitText) -> Int? {
    if words.count > 1, matches(words[...], at: start, in: text), !isPlace(start, in: text) {
      return start + words.count
    }
    let given = words.suffix(2)
    if words.count > 2, matches(given, at: start, in: text), isCapital(start, 2, in: text),
      !isPlace(start, in: text)
    {
      return start + 2
    }
    guard Self.titles.contains(text.words[start].plain),
      matches(words.suffix(1), at: start + 1, in: text), text.words[start + 1].gap <= .blank,
      isCapital(start + 1, 1, in: text)
    else { return nil }
    // "chị Hạnh Phúc" is another person.
    if start + 2 < text.words.count, text.words[start + 2].gap == .blank,
      text.words[start + 2].startsUpper
    {
      return nil
    }
    return start + 2
  }

  private func matches(_ part: ArraySlice<Word>, at start: Int, in text: SplitText) -> Bool {
    guard start + part.count <= text.words.count else { return false }
    return zip(part, text.words[start...]).enumerated().allSatisfy { index, pair in
      let (sought, word) = pair
      return word.plain == sought.plain && (index == 0 || word.gap <= .blank)
        && (!word.hasMarks || !sought.hasMarks || word.marked == sought.marked)
    }
  }

  private func isCapital(_ start: Int, _ count: Int, in text: SplitText) -> Bool {
    text.words[start..<start + count].allSatisfy(\.startsUpper)
  }

  private func isPlace(_ start: Int, in text: SplitText) -> Bool {
    start > 0 && Self.places.contains(text.words[start - 1].plain)
  }
}
