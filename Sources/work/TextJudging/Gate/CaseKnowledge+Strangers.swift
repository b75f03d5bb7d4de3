import OfficialText

// People, houses and papers that nobody told of: an answer that names a clerk, or where they live,
// tells what the sender has no right to know, or what is made up.

extension CaseKnowledge {
  /// The first person, house or paper that a text names and that stands nowhere.
  func firstStranger(in split: SplitText) -> (kind: StatedKind, words: Range<Int>)? {
    for start in split.words.indices {
      if let words = split.nameOfSomebody(at: start, by: desk.lexicon), !isTold(words, in: split) {
        return (.person, words)
      }
      if let words = split.house(at: start, by: desk.lexicon), !isTold(words, in: split) {
        return (.house, words)
      }
    }
    return nil
  }

  /// Whether some words stand in what is known, marks and capitals aside.
  private func isTold(_ words: Range<Int>, in split: SplitText) -> Bool {
    knownTexts.have(SoughtPhrase(split.quote(words)))
  }
}

extension SplitText {
  /// The full name of somebody behind a title; given names alone are many people's.
  fileprivate func nameOfSomebody(at start: Int, by lexicon: Lexicon) -> Range<Int>? {
    guard start > 0, words[start].startsUpper, !words[start].isNumber,
      words[start].gap == .blank,
      let length = lexicon[.personTitles].length(upTo: start - 1, in: self),
      !lexicon[.namedPlaces].ends(at: start - length - 1, in: self)
    else { return nil }
    var end = start + 1
    while end < words.count, end - start < lexicon[.strangerNameMaximum], words[end].gap == .blank,
      words[end].startsUpper, !words[end].isNumber, words[end].isSyllable
    {
      end += 1
    }
    guard end - start > 1, PersonName.isFamily(at: start, in: self, by: lexicon) else { return nil }
    return start..<end
  }

  /// "12 phố Trại Bưởi": the number of a house and its street.
  fileprivate func house(at start: Int, by lexicon: Lexicon) -> Range<Int>? {
    guard words[start].isNumber, start + 2 < words.count, words[start + 1].gap == .blank,
      let length = lexicon[.streets].length(from: start + 1, in: self)
    else { return nil }
    let name = start + 1 + length
    guard name < words.count, words[name].gap == .blank, words[name].startsUpper else {
      return nil
    }
    return start..<name + 1
  }
}
