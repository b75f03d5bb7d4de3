/// How easily a text reads, from 0 to 100: a house measure, not a published one.
///
/// The formulas published for Vietnamese (Nguyen and Henkin 1982 and 1985; Luong, Nguyen and Dinh
/// 2018) rest on word segmentation and lists of hard words, and their coefficients could not be
/// verified in the sources at hand. This measure keeps to what they share: the length of sentences
/// and of words. It starts from 100, takes 3 for every word (*tiếng*) by which the average sentence is
/// longer than 15, and 5 for every tenth of a letter by which the average word is longer than 3.8.
/// No word is longer than the longest *tiếng*, which has seven letters; and a few words tell little: up
/// to twenty, the text is filled with words of that length.
package struct ReadingEase: Hashable, Sendable {
  static let easySentenceWords = 15
  static let easyWordTenths = 38
  static let wordLetterMaximum = 7
  static let wordsThatTell = 20

  package let score: Int
  package let wordsPerSentence: Int

  package init(of text: SplitText) {
    var sentences = 0
    var words = 0
    var letters = 0
    // A sentence that begins with a number begins all the same.
    var isNew = true
    for word in text.words {
      if word.gap == .sentence { isNew = true }
      guard !word.isNumber else { continue }
      words += 1
      letters += min(word.letterCount, Self.wordLetterMaximum)
      if isNew { sentences += 1 }
      isNew = false
    }
    let average = words / max(1, sentences)
    let missing = max(0, Self.wordsThatTell - words)
    let tenths = (10 * letters + missing * Self.easyWordTenths) / max(words, Self.wordsThatTell)
    wordsPerSentence = average
    let lost =
      3 * max(0, average - Self.easySentenceWords) + 5 * max(0, tenths - Self.easyWordTenths)
    score = max(0, 100 - lost)
  }
}
