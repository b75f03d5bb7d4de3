/// How far a word that supposes reaches: "nếu phường không trả, bà sẽ được đền".
package enum SuppositionReach: Sendable {
  /// Over its condition: what follows from it is told by the writer, who may not say so.
  case clause
  /// Over what follows from it as well, of which nobody says that it was so.
  case sentence
}

/// Whether a sentence only supposes some of its words: "nếu phường không xử lý", "phường không xử lý thì
/// anh nhắn lại", "hết quý II mà chưa nhận được dự thảo, xin liên hệ".
///
/// A condition ends with its clause or with "thì"; behind a comma "hoặc" goes on with it. What follows
/// from it is told by the writer.
struct Supposition {
  let text: SplitText
  let lexicon: Lexicon
  let reach: SuppositionReach

  func holds(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
    if reach == .sentence,
      lexicon[.suppositions].first(in: text, sentence.lowerBound..<words.lowerBound) != nil
    {
      return true
    }
    let start = start(before: words, in: sentence)
    if supposes(start..<words.lowerBound) { return true }
    let (end, isFollowed) = end(behind: words, in: sentence)
    let clause = start..<end
    if isFollowed {
      // "vì phường không làm thì bà phải chịu" tells why.
      return lexicon.hasNegator(text.words[clause])
        && lexicon[.causes].first(in: text, clause) == nil
    }
    return isLapse(clause, before: words) || isAwaited(clause, in: sentence)
  }

  private func start(before words: Range<Int>, in sentence: Range<Int>) -> Int {
    var start = words.lowerBound
    while start > sentence.lowerBound, goesOn(at: start), text.words[start - 1].marked != Self.then
    {
      start -= 1
    }
    return start
  }

  /// Where the clause ends, and whether "thì" says what follows from it.
  private func end(
    behind words: Range<Int>, in sentence: Range<Int>
  ) -> (index: Int, isFollowed: Bool) {
    var end = words.upperBound
    while end < sentence.upperBound, goesOn(at: end) {
      if text.words[end].marked == Self.then { return (end, true) }
      end += 1
    }
    return (end, false)
  }

  private func goesOn(at index: Int) -> Bool {
    switch text.words[index].gap {
    case .none, .blank, .light: true
    case .comma: lexicon[.coordinators].begins(at: index, in: text)
    case .clause, .sentence: false
    }
  }

  private static let then = SplitText("thì").words[0].marked

  /// Whether a word that supposes opens what stands between; "trường hợp này" supposes nothing.
  private func supposes(_ words: Range<Int>) -> Bool {
    words.contains { index in
      guard let length = lexicon[.suppositions].length(from: index, in: text) else { return false }
      return index + length <= words.upperBound
        && !lexicon[.presentCases].begins(at: index, in: text)
    }
  }

  /// "hết tuần mà chưa thấy ai tới": a time that has passed without what was to come.
  private func isLapse(_ clause: Range<Int>, before words: Range<Int>) -> Bool {
    guard lexicon[.lapses].begins(at: clause.lowerBound, in: text) else { return false }
    return clause.prefix(upTo: max(clause.lowerBound, words.upperBound - 1)).contains { index in
      text.words[index].marked == Self.yet
        && lexicon.hasNegator(text.words[index..<clause.upperBound])
    }
  }

  /// "sau 11 giờ ngày 15 chưa nhận được giấy, chị nhắn": the reader is told what to do then.
  private func isAwaited(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
    let opens =
      lexicon[.lapses].begins(at: clause.lowerBound, in: text)
      || text.words[clause.lowerBound].marked == Self.after
    guard opens, clause.upperBound < sentence.upperBound,
      text.words[clause.upperBound].gap == .comma,
      text.words[clause].contains(where: { $0.marked == Self.notYet })
    else { return false }
    let next = clause.upperBound
    if lexicon[.wishMarks].begins(at: next, in: text) { return true }
    // "…, chị nhắn", and nothing that the reader did by then: "…, chị đã nhắn".
    guard let length = lexicon[.citizens].length(from: next, in: text) else { return false }
    return next + length < sentence.upperBound
      && !lexicon[.doneMarks].begins(at: next + length, in: text)
  }

  private static let after = SplitText("sau").words[0].marked
  private static let notYet = SplitText("chưa").words[0].marked

  private static let yet = SplitText("mà").words[0].marked
}
