import Petitions
import Rules
import Wording

/// What is wrong with a text, measured against a requirement.
struct TextJudgement {
  /// Lists of which no phrase was found.
  private(set) var missing: [[String]] = []
  /// Phrases that should not be there and are.
  private(set) var unwanted: [String] = []
  /// The words counted, if they are too few or too many.
  private(set) var wordCount: Int?

  var isKept: Bool { missing.isEmpty && unwanted.isEmpty && wordCount == nil }

  /// Judges a text; diacritics, letter case and the width of gaps do not matter.
  ///
  /// Complexity: proportional to the length of the text times the number of phrases.
  init(
    _ text: String, mustMention: [[String]], mustNotMention: [String], minimum: Int?, maximum: Int?
  ) {
    let searched = SearchedText(text)
    missing = mustMention.filter { list in !list.contains { searched.mentions($0) } }
    unwanted = mustNotMention.filter { searched.mentions($0) }
    let count = searched.wordCount
    if let minimum, count < minimum { wordCount = count }
    if let maximum, count > maximum { wordCount = count }
  }
}

/// A text in the form in which phrases are looked for: folded words between single spaces.
private struct SearchedText {
  private let words: String
  let wordCount: Int

  init(_ text: String) {
    let list = SearchedText.words(of: text)
    wordCount = list.count
    words = " " + list.joined(separator: " ") + " "
  }

  /// Whether the words of a phrase stand in the text one after another.
  func mentions(_ phrase: String) -> Bool {
    let wanted = SearchedText.words(of: phrase)
    guard !wanted.isEmpty else { return false }
    return words.contains(" " + wanted.joined(separator: " ") + " ")
  }

  private static func words(of text: String) -> [Substring] {
    text.folded.split { !$0.isLetter && !$0.isNumber }
  }
}
