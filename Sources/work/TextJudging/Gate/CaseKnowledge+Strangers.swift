import OfficialText

// People, houses and papers that nobody told of: an answer that names a clerk, or where they live,
// tells what the sender has no right to know, or what is made up.

/// Somebody, or a house, that a text names.
struct Stranger: Sendable {
  let kind: StatedKind
  let words: Range<Int>
  /// The same, to be looked for in others.
  let phrase: SoughtPhrase
}

extension CaseKnowledge {
  /// The first of those whom a text names that stands nowhere, marks and capitals aside.
  func firstUntold(of named: [Stranger]) -> Stranger? {
    named.first { !isKnown($0.phrase) }
  }
}

extension SplitText {
  /// Everybody, and every house, that the text names, in its order.
  func strangers(by lexicon: Lexicon) -> [Stranger] {
    var found: [Stranger] = []
    for start in words.indices {
      if let name = nameOfSomebody(at: start, by: lexicon) { found.append(stranger(.person, name)) }
      if let house = house(at: start, by: lexicon) { found.append(stranger(.house, house)) }
    }
    return found
  }

  private func stranger(_ kind: StatedKind, _ words: Range<Int>) -> Stranger {
    Stranger(kind: kind, words: words, phrase: SoughtPhrase(quote(words)))
  }

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
