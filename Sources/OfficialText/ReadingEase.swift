/// How easily a text reads, from 0 to 100: a house measure, not a published one.
///
/// The formulas published for Vietnamese (Nguyen and Henkin 1982 and 1985; Luong, Nguyen and Dinh
/// 2018) rest on word segmentation and lists of hard words, and their coefficients could not be
/// verified in the sources at hand. This measure keeps to what they share: the length of sentences
/// and of words. It starts from 100, takes 3 for every word (*tiếng*) by which the average sentence is
/// longer than 15, and 5 for every tenth of a letter by which the average word is longer than 3.8.
package struct ReadingEase: Hashable, Sendable {
  static let easySentenceWords = 15
  static let easyWordTenths = 38

  package let score: Int
  package let wordsPerSentence: Int

  package init(of text: SplitText) {
    var sentences = 0
    var words = 0
    var letters = 0
    for word in text.words where !word.isNumber {
      words += 1
      letters += word.letterCount
      if word.gap == .sentence || sentences == 0 { sentences += 1 }
    }
    let average = words / max(1, sentences)
    let tenths = 10 * letters / max(1, words)
    wordsPerSentence = average
    let lost =
      3 * max(0, average - Self.easySentenceWords) + 5 * max(0, tenths - Self.easyWordTenths)
    score = max(0, 100 - lost)
  }
}
