/// A thing that a letter brings up only where its case does: a punishment, a payment, a paper, a body.
package struct ToldMatter: Hashable, Sendable {
  /// What the case must have for a letter to bring it up.
  package enum Need: String, CaseIterable, Sendable {
    /// Somebody speaks of it, whoever that is.
    case mentioned
    /// Those who know tell of it, and as done where the letter has it done.
    case told
    /// Those who know do not tell of it otherwise than the letter.
    case unopposed
  }

  package let name: String
  package let need: Need
  package let phrases: [String]

  package init(_ name: String, _ need: Need, _ phrases: [String]) {
    self.name = name
    self.need = need
    self.phrases = phrases
  }
}

/// How a sentence tells of something.
package enum Telling: Hashable, Sendable {
  /// "đã sửa", "sửa xong".
  case done
  /// "sửa", with nothing around it that says when.
  case stated
  /// "sẽ sửa", "yêu cầu sửa".
  case coming
  /// "đề nghị sửa", "nếu sửa".
  case wished
  /// "chưa sửa".
  case denied
}

/// A matter where a text speaks of it.
package struct MatterMention: Hashable, Sendable {
  /// The place of the matter in its list.
  package let matter: Int
  package let need: ToldMatter.Need
  package let telling: Telling
  /// Whether its writer answers for it: "sẽ", "bảo đảm".
  package let isPromised: Bool
  package let words: Range<Int>
  package let sentence: Range<Int>
  /// What is spoken of with it: the words with a meaning of their own around it.
  package let about: Set<WordKey>
}

/// The matters of a lexicon, to be found in however many texts.
package final class MatterSets: Sendable {
  private let all: [(need: ToldMatter.Need, phrases: PhraseSet)]
  /// Where any of them may begin.
  private let any: PhraseSet
  /// All of them as they are written with their marks.
  private let marked: Set<[WordKey]>
  private let lexicon: Lexicon

  package init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    all = lexicon.matters.map { ($0.need, PhraseSet($0.phrases)) }
    let phrases = lexicon.matters.flatMap(\.phrases)
    any = PhraseSet(phrases)
    marked = Set(phrases.map { SplitText($0).words.map(\.marked) })
  }

  /// What a text speaks of, in its order: neither asked nor quoted.
  ///
  /// Complexity: linear in the length of the text.
  package func mentions(in text: SpokenText) -> [MatterMention] {
    guard !all.isEmpty else { return [] }
    let split = text.split
    var found: [MatterMention] = []
    for sentence in text.sentences where !split.endsWithQuestion(sentence.upperBound) {
      for index in sentence where any.begins(at: index, in: split) && !text.isQuoted(index) {
        for (matter, sought) in all.enumerated() {
          guard let length = sought.phrases.length(from: index, in: split),
            index + length <= sentence.upperBound
          else { continue }
          let words = index..<index + length
          guard isWritten(words, sentence, split), !text.isExcused(words) else { continue }
          found.append(
            MatterMention(
              matter: matter, need: sought.need, telling: text.telling(words, in: sentence),
              isPromised: text.isPromised(words, in: sentence), words: words, sentence: sentence,
              about: text.about(words, in: sentence)))
        }
      }
    }
    return found
  }

  /// "nói qua" is "nói quá" only in a sentence without marks, where a single word tells nothing: "phat so"
  /// is "phát số" as well as "phạt".
  private func isWritten(_ words: Range<Int>, _ sentence: Range<Int>, _ split: SplitText) -> Bool {
    marked.contains(split.words[words].map(\.marked))
      || words.count > 1 && !split.words[sentence].contains(where: \.hasMarks)
  }
}

extension SpokenText {
  /// How far before or behind some words stands what says how they are meant.
  private static let tellingReach = 7
  /// How far around some words what they are about may stand.
  private static let aboutReach = 9

  /// How a sentence tells of some of its words.
  package func telling(_ words: Range<Int>, in sentence: Range<Int>) -> Telling {
    if !lexicon.hasNegator(split.words[words]),
      split.isDenied(at: words.lowerBound, by: lexicon)
    {
      return .denied
    }
    if isSupposed(words, reaching: .sentence) { return .wished }
    var index = words.lowerBound
    while index > sentence.lowerBound, words.lowerBound - index < Self.tellingReach,
      split.words[index].gap < .comma
    {
      index -= 1
      if lexicon[.doneMarks].ends(at: index, in: split) { return .done }
      if lexicon[.comingMarks].ends(at: index, in: split) { return .coming }
      if lexicon[.wishMarks].ends(at: index, in: split) { return .wished }
      if lexicon[.sureTurns].ends(at: index, in: split) { break }
    }
    index = words.upperBound
    while index < sentence.upperBound, index - words.upperBound < Self.tellingReach,
      split.words[index].gap < .comma
    {
      if lexicon[.doneEnds].begins(at: index, in: split) { return .done }
      index += 1
    }
    return .stated
  }

  /// "bà có quyền đưa ra tòa": what follows in the clause is the reader's to do.
  package func isRight(_ index: Int, in sentence: Range<Int>) -> Bool {
    var start = index
    while start > sentence.lowerBound, index - start < Self.tellingReach,
      split.words[start].gap < .comma
    {
      start -= 1
      if lexicon[.rights].ends(at: start, in: split) { return true }
    }
    return false
  }

  fileprivate func isPromised(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, words.lowerBound - Self.tellingReach)
    return lexicon[.promiseMarks].first(in: split, start..<words.lowerBound) != nil
  }

  /// The words with a meaning of their own around some words of a sentence.
  package func about(_ words: Range<Int>, in sentence: Range<Int>) -> Set<WordKey> {
    let around =
      max(
        sentence.lowerBound, words.lowerBound - Self.aboutReach)..<min(
        sentence.upperBound, words.upperBound + Self.aboutReach)
    var about: Set<WordKey> = []
    for index in around where !words.contains(index) && isTelling(index) {
      about.insert(split.words[index].marked)
    }
    return about
  }

  /// Whether a word has a meaning of its own.
  package func isTelling(_ index: Int) -> Bool {
    !split.words[index].isNumber && !lexicon[.functionWords].begins(at: index, in: split)
  }
}
