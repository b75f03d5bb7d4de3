import OfficialText

/// Whether a letter is worded more like those that people found fair or like those that they did not.
///
/// It says nothing of what the letter tells, and never costs a point: where it and the rules disagree,
/// a person is asked.
struct LetterBalance: Hashable, Sendable {
  /// The words of the letter.
  let words: Int
  /// The turns of fair letters in it, each once.
  let fair: Int
  /// The turns of unfair letters in it, each once.
  let unfair: Int

  init(_ split: SplitText, by lexicon: Lexicon) {
    words = split.words.count
    fair = split.turnCount(of: lexicon[.fairTurns])
    unfair = split.turnCount(of: lexicon[.unfairTurns])
  }

  /// How far the fair turns outweigh the others, a long letter having more of either.
  func surplus(by lexicon: Lexicon) -> Int {
    let perTurn = lexicon[.wordsPerTurn]
    return fair - unfair - (perTurn > 0 ? words / perTurn : 0)
  }

  /// What the wording makes of a letter.
  enum Reading: Hashable {
    /// Too short to be told by its wording.
    case unread
    case fair
    /// Nearly fair: worth a look where something else is strange.
    case doubtful
    case unfair
  }

  func reading(by lexicon: Lexicon) -> Reading {
    let least = lexicon[.wordsToWeigh]
    guard least > 0, words >= least else { return .unread }
    let surplus = surplus(by: lexicon)
    if surplus < lexicon[.fairSurplus] { return .unfair }
    return surplus < lexicon[.sureSurplus] ? .doubtful : .fair
  }
}

extension SplitText {
  /// How many of some turns the text has, each counted once.
  fileprivate func turnCount(of turns: PhraseSet) -> Int {
    var found: Set<[WordKey]> = []
    for start in words.indices {
      if let length = turns.length(from: start, in: self) {
        found.insert(words[start..<start + length].map(\.plain))
      }
    }
    return found.count
  }

  /// The sentence in which the turns of unfair letters outweigh those of fair ones most, if any does.
  func mostUnfair(of sentences: [Range<Int>], by lexicon: Lexicon) -> Range<Int>? {
    var worst: (weight: Int, sentence: Range<Int>)?
    for sentence in sentences {
      let weight = sentence.reduce(0) { sum, start in
        (lexicon[.unfairTurns].begins(at: start, in: self) ? sum + 1 : sum)
          - (lexicon[.fairTurns].begins(at: start, in: self) ? 1 : 0)
      }
      if weight > worst?.weight ?? 0 { worst = (weight, sentence) }
    }
    return worst?.sentence
  }
}
