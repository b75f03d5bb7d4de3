import OfficialText

/// A text that would be published, read once for however many redactions and rules.
package struct PublishableText: Sendable {
  let split: SplitText
  /// Where personal data of the petition stand.
  let personal: [Range<Int>]
  /// Of each word, whether it is part of personal data: the petition's own, or what looks like some.
  let mayBeHidden: [Bool]

  /// Complexity: the length of the text times the number of the petition's personal data.
  package init(_ text: String, _ truth: TextTruth) {
    let split = SplitText(text)
    let personal = truth.personalData.flatMap { split.occurrences(of: $0, .generous) }
    var mayBeHidden = split.words.map { _ in false }
    let recognised = split.personalData(Set(PersonalDatum.Kind.allCases), sender: truth.sender)
    for range in personal + recognised.map(\.words) {
      for word in range { mayBeHidden[word] = true }
    }
    self.split = split
    self.personal = personal
    self.mayBeHidden = mayBeHidden
  }
}

/// What an officer hid of the texts that would be published.
package struct Redaction: Sendable {
  let texts: [PublishableText]
  /// Of each text, which words are hidden.
  let covered: [[Bool]]

  /// Hidden is what stands there letter by letter, since no more than that is taken out.
  ///
  /// Complexity: the lengths of the texts times the number of parts.
  package init(_ parts: [String], of texts: [PublishableText]) {
    self.texts = texts
    covered = texts.map { text in
      var covered = text.split.words.map { _ in false }
      for part in parts {
        for word in text.split.words(within: part) { covered[word] = true }
      }
      return covered
    }
  }
}
