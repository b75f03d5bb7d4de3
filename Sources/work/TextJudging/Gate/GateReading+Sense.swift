import OfficialText
import Rules

extension GateReading {
  /// Whether the text is Vietnamese in sentences.
  ///
  /// Complexity: linear in the length of the text.
  func senseFault() -> GateFault? {
    // Where nothing was written there is nothing to make sense of: a note may be left out.
    guard !split.text.isEmpty else { return nil }
    guard split.words.contains(where: { !$0.isNumber }) else { return GateFault(.sense, .noWords) }
    return foreignFault() ?? looseFault() ?? repeatedFault()
  }

  /// How many senseless words are shown.
  private static let examplesMaximum = 5

  /// Words that are no syllables: keys struck at random, another language.
  ///
  /// Names and acronyms are nobody's syllables, nor are short forms.
  private func foreignFault() -> GateFault? {
    let shortForms = lexicon[.shortForms]
    var judged = 0
    var strange: [Int] = []
    for (index, word) in split.words.enumerated()
    where !word.isNumber && !word.isUpper && !isInCode(index) {
      if shortForms.begins(at: index, in: split) { continue }
      judged += 1
      if !word.isSyllable { strange.append(index) }
    }
    guard judged > 0, strange.count * 100 > judged * (100 - lexicon[.syllableShare]) else {
      return nil
    }
    // In a short text one name of another language may be a big share.
    guard judged >= lexicon[.wordsToTell] || strange.count * 2 > judged else { return nil }
    let examples = strange.prefix(Self.examplesMaximum).map { split.quote($0..<$0 + 1) }
    return GateFault(
      .sense, .notVietnamese(percent: strange.count * 100 / judged),
      words: examples.joined(separator: " "))
  }

  /// Whether a word is part of an address on the net or of a code.
  private func isInCode(_ index: Int) -> Bool {
    let words = split.words
    let isGlued = words[index].gap == .none || words[index].isWithinSign
    let isBefore =
      index + 1 < words.count && (words[index + 1].gap == .none || words[index + 1].isWithinSign)
    return isGlued || isBefore
  }

  /// Pieces without the words that make sentences: a list of keywords.
  private func looseFault() -> GateFault? {
    let functionWords = lexicon[.functionWords]
    var spoken = 0
    var joining = 0
    var pieces = 0
    var isNew = true
    var row = 0
    var longestRow = 0
    for (index, word) in split.words.enumerated() {
      if word.gap >= .comma || word.beginsItem { isNew = true }
      guard !word.isNumber else { continue }
      spoken += 1
      if isNew { pieces += 1 }
      isNew = false
      if word.gap >= .comma { row = 0 }
      if functionWords.begins(at: index, in: split) {
        joining += 1
        row = 0
      } else {
        row += 1
        longestRow = max(longestRow, row)
      }
    }
    guard spoken >= lexicon[.wordsToTell] else { return nil }
    let isBare = joining * 100 < spoken * lexicon[.functionShare]
    let isList =
      joining * 100 < spoken * lexicon[.listFunctionShare]
      && spoken * 10 < pieces * lexicon[.listPieceTenths]
    let isRow =
      joining * 100 < spoken * lexicon[.rowFunctionShare] && longestRow >= lexicon[.rowWords]
    guard isBare || isList || isRow else { return nil }
    let shown = 0..<min(split.words.count, Self.looseWordsShown)
    return GateFault(.sense, .looseWords, words: split.quote(shown))
  }

  private static let looseWordsShown = 12

  /// The same words over and over.
  private func repeatedFault() -> GateFault? {
    let runs = WordRuns(split, .asWritten)
    guard split.words.count >= lexicon[.wordsToTell] else { return nil }
    guard let place = runs.firstRepeated,
      runs.distinctCount * 100 < runs.count * lexicon[.distinctShare]
    else { return nil }
    return GateFault(
      .sense, .repeated, words: split.quote(place..<place + WordRuns.length))
  }
}
