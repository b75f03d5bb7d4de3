/// Phrases that say the opposite of each other about one thing: "đúng hạn" and "trễ hẹn".
package struct Opposites: Hashable, Sendable {
  package let name: String
  package let one: [String]
  package let other: [String]
  /// Whether the one side names a cause and the other denies it: then only what follows is the thing,
  /// and a text may deny causes that nobody named.
  package let isCause: Bool

  package init(_ name: String, _ one: [String], _ other: [String], isCause: Bool = false) {
    self.name = name
    self.one = one
    self.other = other
    self.isCause = isCause
  }
}

/// What a sentence says of a thing that has an opposite.
package struct OppositeMention: Hashable, Sendable {
  /// The place of the opposites in their list.
  package let opposites: Int
  package let isOne: Bool
  package let isCause: Bool
  package let words: Range<Int>
  package let sentence: Range<Int>
  /// What is spoken of: the words with a meaning of their own around the phrase.
  package let about: Set<WordKey>
}

/// The opposites of a lexicon, to be found in however many texts.
package final class OppositeSets: Sendable {
  private struct Sides: Sendable {
    let one: PhraseSet
    let other: PhraseSet
    let isCause: Bool
  }

  private let all: [Sides]
  /// Where any of them may begin.
  private let any: PhraseSet
  private let lexicon: Lexicon

  package init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    all = lexicon.opposites.map {
      Sides(one: PhraseSet($0.one), other: PhraseSet($0.other), isCause: $0.isCause)
    }
    any = PhraseSet(lexicon.opposites.flatMap { $0.one + $0.other })
  }

  private static let questionReach = 2

  /// What a text says, in its order: neither asked, supposed nor quoted.
  ///
  /// Complexity: linear in the length of the text.
  package func mentions(in split: SplitText) -> [OppositeMention] {
    guard !all.isEmpty else { return [] }
    let text = SpokenText(split, by: lexicon)
    var found: [OppositeMention] = []
    for sentence in text.sentences
    where !split.endsWithQuestion(sentence.upperBound)
      && lexicon[.suppositions].first(in: split, sentence) == nil
    {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard let length = any.length(from: index, in: split), !text.isQuoted(index),
          index + length <= sentence.upperBound
        else {
          index += 1
          continue
        }
        let words = index..<index + length
        if !isAsked(words, split) { found += mentions(words, sentence, text) }
        index += length
      }
    }
    return found
  }

  /// "mạng có hỏng không" says neither.
  private func isAsked(_ words: Range<Int>, _ split: SplitText) -> Bool {
    guard words.lowerBound > 0, split.words[words.lowerBound - 1].plain == "co" else {
      return false
    }
    let behind = words.upperBound..<min(words.upperBound + Self.questionReach, split.words.count)
    return split.words[behind].contains { lexicon.words(.questionEnds).has($0) }
  }

  /// Whether what stands behind some words says that they are not so: "là không đúng".
  private func isRefuted(_ words: Range<Int>, _ split: SplitText) -> Bool {
    words.upperBound < split.words.count && split.words[words.upperBound].gap < .clause
      && lexicon[.refutations].begins(at: words.upperBound, in: split)
  }

  /// "từ chối với lý do mạng hỏng": it is what others gave for a reason.
  private func isPretext(_ words: Range<Int>, _ split: SplitText) -> Bool {
    var index = words.lowerBound
    while index > 0, words.lowerBound - index < Self.pretextReach, split.words[index].gap < .comma {
      if lexicon[.pretexts].ends(at: index - 1, in: split) { return true }
      index -= 1
    }
    return false
  }

  private static let pretextReach = 4

  private func mentions(
    _ words: Range<Int>, _ sentence: Range<Int>, _ text: SpokenText
  ) -> [OppositeMention] {
    let split = text.split
    let reach = lexicon[.oppositeReach]
    let isDeniable = !lexicon.hasNegator(split.words[words])
    let isDenied = isDeniable && split.isDenied(at: words.lowerBound, by: lexicon)
    // "không phát hiện xây sai phép", "nói mạng hỏng là không đúng": how much is denied is a doubt.
    if isDeniable, !isDenied, text.isDenied(words) || isRefuted(words, split) { return [] }
    if isPretext(words, split) { return [] }
    return all.enumerated().compactMap { place, sides in
      let isOne = sides.one.length(from: words.lowerBound, in: split) == words.count
      guard isOne || sides.other.length(from: words.lowerBound, in: split) == words.count else {
        return nil
      }
      let first = sides.isCause ? words.upperBound : words.lowerBound - reach
      let last = min(sentence.upperBound, words.upperBound + reach)
      // "lún do mưa, việc thay bóng không gây ra": the cause ends where its clause does.
      let end =
        sides.isCause ? split.words[words.upperBound..<last].firstIndex { $0.gap >= .comma } : nil
      let around = max(sentence.lowerBound, first)..<(end ?? last)
      let about = around.filter { index in
        !words.contains(index) && !split.words[index].isNumber
          && !lexicon[.functionWords].begins(at: index, in: split)
      }
      return OppositeMention(
        opposites: place, isOne: isOne != isDenied, isCause: sides.isCause, words: words,
        sentence: sentence, about: Set(about.map { split.words[$0].marked }))
    }
  }
}

extension SplitText {
  /// Whether a question mark stands behind the word before a place.
  package func endsWithQuestion(_ index: Int) -> Bool {
    between(index).contains(UInt8(ascii: "?"))
  }
}
