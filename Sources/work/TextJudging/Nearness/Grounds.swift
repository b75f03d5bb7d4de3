package import OfficialText
import Rules
import Wording

/// A sentence of a letter that is worded like nothing that it could rest on.
///
/// It costs no points: how often words stand side by side is a reason to ask, and no proof of anything.
package struct UngroundedSentence: Hashable, Sendable {
  /// The sentence, or the beginning of a long one.
  package let text: String
  /// How many of its pairs of words stand nowhere else.
  package let unknownCount: Int
  /// How many pairs of words it has.
  package let pairCount: Int

  /// The share of the pairs that stand nowhere else, in percent.
  package var percent: Int { pairCount == 0 ? 0 : unknownCount * 100 / pairCount }
}

/// What the sentences of a letter to one sender can rest on: the case with all that those at the desk know,
/// the letters to that sender that people found fair, and what fair letters say in any matter.
package struct Grounds: Sendable {
  /// Marks aside: many senders type none.
  private let matter: [WordPairs]
  private let fair: FairWording
  private let lexicon: Lexicon

  /// Puts together what is known; nothing where no case is, or no letters were found fair.
  package init?(_ knowledge: CaseKnowledge?, of truth: TextTruth, _ fair: FairWording?) {
    guard let knowledge, let fair, fair.count > 0 else { return nil }
    self.fair = fair
    lexicon = truth.lexicon
    let wanted = truth.claims.map(\.claim).filter { $0.stance == .wanted }
    matter =
      (knowledge.texts + knowledge.tellings).map(\.pairs)
      + [knowledge.desk.stated.pairs]
      + wanted.map { WordPairs(SplitText($0.says.vietnamese)) }
  }

  /// The sentence of a letter that rests on least, if one rests on too little.
  ///
  /// Complexity: the number of words times the number of texts in the case, each a search by halves.
  package func ungroundedSentence(in letter: SplitText) -> UngroundedSentence? {
    let (leastWords, leastPairs) = (lexicon[.ungroundedWords], lexicon[.ungroundedPairs])
    let share = lexicon[.ungroundedShare]
    // A lexicon without these numbers asks for nothing, and few letters know few words.
    guard share > 0, fair.count >= lexicon[.ungroundedLetters] else { return nil }
    var worst: UngroundedSentence?
    for sentence in letter.sentencesWithHeadings where sentence.words.count >= leastWords {
      let (unknown, all) = pairs(of: sentence.words, in: letter)
      guard unknown >= leastPairs, unknown * 100 > all * share else { continue }
      if let worst, unknown * worst.pairCount <= worst.unknownCount * all { continue }
      worst = UngroundedSentence(
        text: letter.quote(sentence.words.prefix(Self.quotedWordsMaximum)), unknownCount: unknown,
        pairCount: all)
    }
    return worst
  }

  /// Whether the sentence around some words is worded like the case and like fair letters.
  ///
  /// Complexity: the number of its words times the number of texts in the case, each a search by halves.
  func isFamiliar(_ sentence: Range<Int>, in letter: SplitText) -> Bool {
    let share = lexicon[.familiarShare]
    guard share > 0, fair.count >= lexicon[.ungroundedLetters] else { return false }
    let (unknown, all) = pairs(of: sentence, in: letter)
    return all >= lexicon[.ungroundedPairs] && (all - unknown) * 100 >= all * share
  }

  /// The longest quotation of a sentence, in words.
  private static let quotedWordsMaximum = 40

  private func pairs(of sentence: Range<Int>, in letter: SplitText) -> (unknown: Int, all: Int) {
    let spelling: WordPairs.Spelling =
      letter.words[sentence].contains(where: \.hasMarks) ? .marked : .plain
    let known = [fair.pairs(for: letter, spelling), .usual(spelling)]
    var (unknown, all) = (0, 0)
    for index in sentence.dropFirst() {
      guard let plain = WordPairs.pair(endingAt: index, in: letter, .plain),
        let spelled = WordPairs.pair(endingAt: index, in: letter, spelling)
      else { continue }
      all += 1
      let isKnown =
        known.contains { $0.contains(spelled) } || matter.contains { $0.contains(plain) }
      if !isKnown { unknown += 1 }
    }
    return (unknown, all)
  }
}
