import OfficialText
import Rules
import Wording

/// What the letters of a whole shift are about, in words: those of its model handlings.
///
/// A word that none of them has, nor the case itself, says something that nobody told.
package final class FamiliarWords: Sendable {
  fileprivate let words: KnownWords

  package init(_ texts: [String]) {
    var words = KnownWords()
    for text in texts { words.take(SplitText(text)) }
    self.words = words
  }
}

/// Words to be known again, with their marks or typed without any.
private struct KnownWords: Sendable {
  private var marked: Set<WordKey> = []
  private var plain: Set<WordKey> = []

  mutating func take(_ text: SplitText) {
    for word in text.words {
      marked.insert(word.marked)
      plain.insert(word.plain)
    }
  }

  func has(_ word: Word) -> Bool {
    marked.contains(word.marked) || !word.hasMarks && plain.contains(word.plain)
  }
}

extension TextReading {
  /// The sentences of the text that say what stands nowhere: in no message, answer or model letter of the
  /// case, and in many words that no letter of the shift has.
  ///
  /// Complexity: the length of the text times the number of sentences in the case.
  func unexplained(
    in knowledge: CaseKnowledge, besides familiar: FamiliarWords, by lexicon: Lexicon
  ) -> [Range<Int>] {
    var known = KnownWords()
    var told: [Set<WordKey>] = []
    for text in knowledge.texts + knowledge.tellings + [knowledge.desk.told] {
      known.take(text.split)
      told += text.spoken.sentences.map { text.split.telling($0, by: lexicon).keys }
    }
    for sought in truth.claims where sought.claim.stance == .wanted {
      let says = SplitText(sought.claim.says.vietnamese)
      known.take(says)
      told.append(says.telling(says.words.indices, by: lexicon).keys)
    }
    return SpokenText(split, by: lexicon).sentences.filter { sentence in
      let mine = split.telling(sentence, by: lexicon)
      let strange = mine.words.count { !known.has($0) && !familiar.words.has($0) }
      if strange >= lexicon[.strangeWords] { return true }
      guard mine.keys.count >= lexicon[.longSentenceWords] else { return false }
      let shared = told.reduce(0) { max($0, $1.intersection(mine.keys).count) }
      return shared * 100 <= mine.keys.count * lexicon[.sharedWithCase]
    }
  }
}

extension SplitText {
  /// The words of a sentence that say something, each once.
  fileprivate func telling(
    _ sentence: Range<Int>, by lexicon: Lexicon
  ) -> (words: [Word], keys: Set<WordKey>) {
    let functionWords = lexicon[.functionWords]
    var words: [Word] = []
    var keys: Set<WordKey> = []
    for index in sentence where !functionWords.begins(at: index, in: self) {
      if keys.insert(self.words[index].marked).inserted { words.append(self.words[index]) }
    }
    return (words, keys)
  }
}
