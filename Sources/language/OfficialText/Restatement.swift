/// Whether a text only restates what its reader fears, asks or wrote: "bà hỏi có phải nộp lại không".
///
/// A verb of fearing, thinking or asking whose subject is the citizen makes what follows it the
/// citizen's, up to where the clause ends or another thought begins: "bà lo mất tiền, nhưng quận đã giữ".
struct Restatement {
  let text: SplitText
  let lexicon: Lexicon

  /// Whether what begins at a word is restated, beyond doubt: in the very clause of such a verb.
  func surelyHolds(_ start: Int) -> Bool { holds(start, isGenerous: false) }

  /// Whether it may be restated: behind commas too, and behind verbs of saying and wishing.
  func mayHold(_ start: Int) -> Bool { holds(start, isGenerous: true) }

  private func holds(_ start: Int, isGenerous: Bool) -> Bool {
    var index = start
    while index > 0, start - index < lexicon[.restatementReach] {
      if !goesOn(at: index, isGenerous: isGenerous) { return false }
      index -= 1
      if let length = lexicon[.worries].length(upTo: index, in: text),
        isReaders(index + 1 - length) || isWarded(index + 1 - length)
      {
        return !isBorneOut(index + 1 - length)
      }
      if isGenerous, let length = lexicon[.retellings].length(upTo: index, in: text),
        isReaders(index + 1 - length), !isAsked(index + 1 - length)
      {
        return !isNominal(index + 1 - length) && !isBorneOut(index + 1 - length)
      }
    }
    return false
  }

  /// Whether the words before a place and those from it on are of one thought.
  private func goesOn(at index: Int, isGenerous: Bool) -> Bool {
    switch text.words[index].gap {
    case .none, .blank, .light: break
    case .comma:
      guard isGenerous, !opensThought(at: index) else { return false }
    case .clause, .sentence: return false
    }
    if lexicon[.restatementEnds].begins(at: index, in: text) { return false }
    // "bà hỏi có phải nộp lại không và quận đã trả lời": the second is the office's.
    return text.words[index].plain != "va" || !opensThought(at: index + 1)
  }

  /// Whether the writer, or an office, begins to speak.
  private func opensThought(at index: Int) -> Bool {
    lexicon[.others].begins(at: index, in: text) || lexicon[.subjects].begins(at: index, in: text)
      || lexicon[.writers].begins(at: index, in: text)
      || lexicon[.restatementEnds].begins(at: index, in: text)
  }

  /// Whether the subject of a verb is the citizen.
  private func isReaders(_ verb: Int) -> Bool {
    Voice(text: text, lexicon: lexicon).isCitizens(verb)
  }

  /// "đừng lo", "không phải sợ": what is feared will not be.
  private func isWarded(_ verb: Int) -> Bool {
    Negation(text, lexicon, reach: Self.wardingReach).reaches(verb)
  }

  private static let wardingReach = 2

  /// "bà cần nêu", "ông hãy nói": the writer asks the citizen to.
  private func isAsked(_ verb: Int) -> Bool {
    lexicon[.comingMarks].ends(at: verb - 1, in: text)
      || lexicon[.wishMarks].ends(at: verb - 1, in: text)
  }

  /// "đúng như bà nêu": the writer says so too.
  private func isBorneOut(_ verb: Int) -> Bool {
    var index = verb
    while index > 0, verb - index < lexicon[.speakerReach], text.words[index].gap < .comma {
      index -= 1
      if text.words[index].plain == "nhu" { return true }
    }
    return false
  }

  /// "điều bà viết là sai": what follows is said of it, and by the writer.
  private func isNominal(_ verb: Int) -> Bool {
    var index = verb
    while index > 0, verb - index < lexicon[.speakerReach], text.words[index].gap < .comma {
      index -= 1
      if lexicon[.retoldThings].ends(at: index, in: text) { return true }
    }
    return false
  }
}
