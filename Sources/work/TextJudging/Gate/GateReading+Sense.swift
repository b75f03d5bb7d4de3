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
    return foreignFault() ?? foreignRunFault() ?? looseFault() ?? repeatedFault()
      ?? afterClosingFault() ?? emptyFault()
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

  /// A run of words of another language in a letter that is Vietnamese elsewhere: "we will try our best".
  ///
  /// Many of them are syllables marks aside, so that a few of these in a row go with it. What has marks
  /// as Vietnamese has them ends it, as does a sentence. Names and what everybody writes are passed over.
  private func foreignRunFault() -> GateFault? {
    for sentence in text.sentences {
      var run = ForeignRun()
      for index in sentence {
        let word = split.words[index]
        if isAnyLanguage(index, in: sentence) { continue }
        if !word.isSyllable {
          run.add(index)
        } else if word.hasMarks || run.passes(Self.foreignGap) {
          if let fault = fault(run, in: sentence) { return fault }
          run = ForeignRun()
        }
      }
      if let fault = fault(run, in: sentence) { return fault }
    }
    return nil
  }

  /// Words that may be Vietnamese, one behind the other, within a run that is not.
  private static let foreignGap = 2
  /// A whole sentence tells sooner than a run within one.
  private static let foreignSentenceWords = 3

  /// Whether a word is of no language: a number, a code, a name, a short form.
  private func isAnyLanguage(_ index: Int, in sentence: Range<Int>) -> Bool {
    let word = split.words[index]
    return word.isNumber || word.isUpper || word.startsUpper && index > sentence.lowerBound
      || isInCode(index) || lexicon[.shortForms].begins(at: index, in: split)
  }

  private func fault(_ run: ForeignRun, in sentence: Range<Int>) -> GateFault? {
    guard let words = run.words else { return nil }
    let isWhole = words == sentence && run.count == sentence.count
    guard run.count >= (isWhole ? Self.foreignSentenceWords : lexicon[.foreignWords]) else {
      return nil
    }
    return fault(.sense, .foreign, at: words)
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
      if word.gap >= .comma || word.beginsItem { row = 0 }
      if functionWords.begins(at: index, in: split) || isClause(at: index) {
        joining += 1
        row = 0
      } else {
        row += 1
        longestRow = max(longestRow, row)
      }
    }
    let tells = spoken >= lexicon[.wordsToTell]
    let isBare = tells && joining * 100 < spoken * lexicon[.functionShare]
    let isList =
      tells && joining * 100 < spoken * lexicon[.listFunctionShare]
      && spoken * 10 < pieces * lexicon[.listPieceTenths]
    // A row that long tells by itself, in however short a text.
    let rowShare = lexicon[tells ? .rowFunctionShare : .listFunctionShare]
    let isRow = joining * 100 < spoken * rowShare && longestRow >= lexicon[.rowWords]
    guard isBare || isList || isRow else { return nil }
    let shown = 0..<min(split.words.count, Self.looseWordsShown)
    return GateFault(.sense, .looseWords, words: split.quote(shown))
  }

  private static let looseWordsShown = 12

  /// "công dân phản ánh", "UBND phường Tân Lệ trả": a verb directly behind those who do it.
  private func isClause(at verb: Int) -> Bool {
    let words = split.words
    guard verb > 0, words[verb].gap == .blank, !words[verb].startsUpper,
      lexicon[.clauseVerbs].begins(at: verb, in: split)
    else { return false }
    // The first word of a sentence has its capital from there: "Giấy báo mới."
    let isName =
      words[verb - 1].startsUpper && !words[verb - 1].isNumber && words[verb - 1].gap == .blank
    return isName || lexicon[.citizens].ends(at: verb - 1, in: split)
      || lexicon[.others].ends(at: verb - 1, in: split)
  }

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

  /// Words left behind the closing of a letter: "Trân trọng.nhập đủ mã hồ sơ để xem".
  ///
  /// They begin small in a letter that begins its other sentences with capitals; a signature and a
  /// postscript do not.
  private func afterClosingFault() -> GateFault? {
    let words = split.words
    guard words.first?.startsUpper ?? false else { return nil }
    for index in words.indices.dropLast() where lexicon[.closings].ends(at: index, in: split) {
      let next = words[index + 1]
      let isCut = next.gap >= .sentence || next.joint == "."
      guard isCut, !next.startsUpper, !next.isNumber, !next.beginsItem,
        words.count - index > lexicon[.leftoverWords]
      else { continue }
      return GateFault(
        .sense, .afterClosing,
        words: split.quote(index + 1..<min(words.count, index + 1 + Self.looseWordsShown)))
    }
    return nil
  }

  /// "trả lời như sau: UBND phường Tân Lệ." and nothing else: a place of a template filled wrongly.
  private func emptyFault() -> GateFault? {
    let words = split.words
    for index in words.indices.dropLast()
    where lexicon[.announcements].ends(at: index, in: split) {
      var end = index + 1
      while end < words.count, end == index + 1 || words[end].gap < .sentence,
        words[end].startsUpper || words[end].isNumber
          || lexicon[.placeLevels].begins(at: end, in: split)
      {
        end += 1
      }
      guard end > index + 2, end == words.count || words[end].gap >= .sentence,
        words[index + 1].joint.description.hasPrefix(":"), !words[index + 1].beginsItem
      else { continue }
      return GateFault(.sense, .nothingFollows, words: split.quote(index + 1..<end))
    }
    return nil
  }
}

/// Words that are no syllables, with few others between them.
private struct ForeignRun {
  private(set) var words: Range<Int>?
  private(set) var count = 0
  private var others = 0

  mutating func add(_ index: Int) {
    words = (words?.lowerBound ?? index)..<index + 1
    count += 1
    others = 0
  }

  /// Takes a word that may be Vietnamese, and answers whether these are too many now.
  mutating func passes(_ maximum: Int) -> Bool {
    guard words != nil else { return false }
    others += 1
    return others > maximum
  }
}
