/// The name of a given person, in full, without marks, or in part with a title: "chị Hạnh".
///
/// Initials ("bà N.T.H") hide the name and are none of it. A given name in small letters is a common
/// word: "chị hạnh phúc".
package struct PersonName: Hashable, Sendable {
  private let words: [Word]
  /// What people call somebody: the last two names, the first and the last in either order.
  private let parts: [[Word]]
  private let given: [Word]
  /// What a mention can begin with.
  private let leads: WordSieve
  private let lexicon: Lexicon

  /// Whether the name of a family begins with a word.
  package static func isFamily(at index: Int, in text: SplitText, by lexicon: Lexicon) -> Bool {
    lexicon[.familyNames].begins(at: index, in: text)
  }

  /// Nothing for a name without a letter.
  package init?(_ name: String, by lexicon: Lexicon = .vietnamese) {
    self.lexicon = lexicon
    words = CutText(name).words
    guard let first = words.first, let last = words.last else { return nil }
    parts = words.count > 2 ? [Array(words.suffix(2)), [first, last], [last, first]] : []
    given = [last]
    leads = WordSieve([first] + parts.compactMap(\.first) + lexicon.firstWordsOfTitles)
  }

  /// Whether a mention may begin with a word; a no is sure.
  package func mayBegin(_ word: Word) -> Bool {
    leads.mayContain(word)
  }

  /// Where a mention that begins at a word ends.
  package func end(at start: Int, in text: SplitText) -> Int? {
    guard let end = nameEnd(start, in: text), !isPlace(start, in: text) else { return nil }
    return end
  }

  private func nameEnd(_ start: Int, in text: SplitText) -> Int? {
    if words.count > 1, matches(words, at: start, in: text), !isOther(start, in: text) {
      return start + words.count
    }
    for part in parts where matches(part, at: start, in: text) {
      let end = start + part.count
      if isCapital(start..<end, in: text), !isOther(start, in: text) { return end }
    }
    guard let length = lexicon[.personTitles].length(from: start, in: text) else { return nil }
    let given = start + length
    guard matches(self.given, at: given, in: text), text.words[given].gap <= .light,
      isCapital(given..<given + 1, in: text)
    else { return nil }
    // "chị Hạnh Phúc" is another person, and "CHỊ HẠNH ĐÃ GỬI" is not.
    if given + 1 < text.words.count, case let next = text.words[given + 1], next.gap == .blank,
      next.startsUpper, !next.isNumber, !next.isUpper || next.letterCount == 1
    {
      return nil
    }
    return given + 1
  }

  private func matches(_ part: [Word], at start: Int, in text: SplitText) -> Bool {
    guard start + part.count <= text.words.count else { return false }
    for index in part.indices {
      guard text.words[start + index].plain == part[index].plain else { return false }
    }
    return part.indices.allSatisfy { index in
      let (sought, word) = (part[index], text.words[start + index])
      // The first word of a name begins a text: nothing stood before it that a mention could have.
      let gap = sought == words.first ? .blank : max(.blank, sought.gap)
      return (index == 0 || word.gap <= gap)
        && (!word.hasMarks || !sought.hasMarks || word.marked == sought.marked)
    }
  }

  private func isCapital(_ range: Range<Int>, in text: SplitText) -> Bool {
    text.words[range].allSatisfy(\.startsUpper)
  }

  private func isPlace(_ start: Int, in text: SplitText) -> Bool {
    start > 0 && text.words[start].gap == .blank
      && lexicon[.namedPlaces].ends(at: start - 1, in: text)
  }

  /// Whether other names stand before it: "bà Trần Thu Hạnh" is not Nguyễn Thu Hạnh.
  private func isOther(_ start: Int, in text: SplitText) -> Bool {
    var index = start
    while index > 0, start - index < 3, text.words[index].gap == .blank,
      text.words[index - 1].startsUpper
    {
      index -= 1
      if lexicon[.familyNames].begins(at: index, in: text) { return true }
    }
    return false
  }
}
