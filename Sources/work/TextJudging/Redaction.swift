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
    var reading = TextReading(SplitText(text), truth)
    self.init(&reading)
  }

  /// Takes a text of which others may have read something.
  package init(_ reading: inout TextReading) {
    let split = reading.split
    let personal = reading.truth.personalData.flatMap { split.occurrences(of: $0, .generous) }
    var mayBeHidden = Array(repeating: false, count: split.words.count)
    for range in personal {
      for word in range { mayBeHidden[word] = true }
    }
    for datum in reading.readPersonalData() {
      for word in datum.words { mayBeHidden[word] = true }
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
    let parts = parts.map { SoughtPiece($0) }
    covered = texts.map { text in
      var covered = Array(repeating: false, count: text.split.words.count)
      for part in parts { text.split.forEachWord(within: part) { covered[$0] = true } }
      return covered
    }
  }
}
