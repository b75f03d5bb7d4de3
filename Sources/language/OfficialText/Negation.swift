/// Whether a word of a text stands under a negation: "không thể hứa" is no promise.
///
/// Reads backwards from the word to the start of its clause, some words at most. A doubt is decided
/// for the officer, except where a new subject or a conjunction plainly starts a new thought:
/// "không chỉ hứa mà còn làm" and "bác không phải lo, tôi hứa" are promises. Two negations are none.
struct Negation {
  private let text: SplitText
  private let words: [Word]
  private let lexicon: Lexicon
  /// The words that a negator reaches.
  private let reach: Int
  /// Words whose negators have their say already.
  private let spent: [Range<Int>]

  init(_ text: SplitText, _ lexicon: Lexicon, reach: Int? = nil, spent: [Range<Int>] = []) {
    self.text = text
    self.lexicon = lexicon
    self.spent = spent
    self.reach = reach ?? lexicon[.negationReach]
    words = text.words
  }

  /// Whether the phrase that begins at a word is denied.
  func reaches(_ start: Int) -> Bool {
    var count = refuses(start) ? 1 : 0
    var index = start
    var isAcrossJoint = false
    var isBehindSubject = false
    while index > 0, start - index < reach {
      if words[index].gap >= .clause { break }
      if words[index].gap == .comma {
        guard index == start || lexicon[.coordinators].begins(at: index, in: text) else { break }
        isAcrossJoint = true
      }
      index -= 1
      if isNegator(index) {
        if isBehindSubject && !isNotThe(index) { break }
        // "chưa có và không dám hứa": the first of two things denied takes no denial from the second.
        if !isAcrossJoint || isStrong(index) && count == 0 { count += 1 }
        continue
      }
      if isTurn(index), index == 0 || !isNegator(index - 1) { break }
      if words[index].plain == "va" { isAcrossJoint = true }
      if lexicon[.subjects].ends(at: index, in: text), !isLinked(index) { isBehindSubject = true }
    }
    return !count.isMultiple(of: 2)
  }

  /// Whether what stands directly before a word refuses it; "không ai dám" is counted as "không".
  private func refuses(_ start: Int) -> Bool {
    guard start > 0, words[start].gap <= .light,
      let length = lexicon[.refusals].length(upTo: start - 1, in: text)
    else { return false }
    let first = start - length
    return first == 0 || words[first].plain == "quen" || words[first].plain == "that"
      || words[first].plain == "tu" || !isNegator(first - 1)
  }

  private func isNegator(_ index: Int) -> Bool {
    let word = words[index]
    let isOne =
      word.hasMarks
      ? lexicon.words(.negators).hasMarked(word)
      : lexicon.words(.negators).hasPlain(word)
        && !lexicon.words(.doubtfulNegators).hasPlain(word)
    guard isOne, !spent.contains(where: { $0.contains(index) }) else { return false }
    if index > 0, words[index - 1].plain == "hang", word.plain == "khong" { return false }
    guard index + 1 < words.count else { return true }
    if lexicon[.compounds].begins(at: index + 1, in: text), words[index + 1].gap == .blank {
      return false
    }
    return !lexicon[.restrictions].begins(at: index + 1, in: text)
  }

  /// "không thể", "chưa được", "không dám": more than a bare negator.
  ///
  /// "như vậy là không được, đã phê bình": at the end of its clause it denies nothing behind.
  private func isStrong(_ index: Int) -> Bool {
    guard let length = lexicon[.modals].length(from: index + 1, in: text) else { return false }
    let next = index + 1 + length
    return next < words.count && words[next].gap < .comma
  }

  /// "không phải (là) chúng tôi hứa": here the negation is of the subject.
  private func isNotThe(_ index: Int) -> Bool {
    guard index + 2 < words.count, words[index + 1].plain == "phai" else { return false }
    let next = words[index + 2].plain == "la" ? index + 3 : index + 2
    return lexicon[.deniedSubjects].begins(at: next, in: text)
  }

  /// "không có nghĩa là chúng tôi hứa": the subject belongs to what is denied.
  private func isLinked(_ subject: Int) -> Bool {
    let isPlural = subject > 0 && words[subject - 1].plain == "chung"
    return lexicon[.links].ends(at: subject - (isPlural ? 2 : 1), in: text)
  }

  private func isTurn(_ index: Int) -> Bool {
    let word = words[index]
    return word.hasMarks
      ? lexicon.words(.turns).hasMarked(word) : lexicon.words(.sureTurns).hasPlain(word)
  }
}

extension SplitText {
  /// The first occurrence of a phrase with which the writer promises something: no negation takes it
  /// back, and it is no question, no report of what others said, and no name of a paper.
  package func firstUndenied(
    _ phrase: SoughtPhrase, by lexicon: Lexicon = .vietnamese
  ) -> Range<Int>? {
    let occurrences = occurrences(of: phrase, .certain)
    guard !occurrences.isEmpty else { return nil }
    let negation = Negation(self, lexicon)
    let voice = Voice(text: self, lexicon: lexicon)
    return occurrences.first {
      !isCut($0) && !negation.reaches($0.lowerBound) && voice.isOwn($0)
    }
  }

  /// Whether a clause ends within a phrase: "quận nói với chúng tôi: cam kết trả".
  private func isCut(_ phrase: Range<Int>) -> Bool {
    words[phrase].dropFirst().contains { $0.gap >= .clause }
  }
}
