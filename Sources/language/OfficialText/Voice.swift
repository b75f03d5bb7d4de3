/// Whether a text says a phrase in its writer's own voice: no question, no report, no name.
///
/// A doubt is decided for the officer. What the citizen said or promised is not the officer's, nor is
/// what stands in a paper to sign; what the ward or another office has promised is, when the officer
/// says so without naming who claims it.
struct Voice {
  let text: SplitText
  let lexicon: Lexicon

  func isOwn(_ phrase: Range<Int>) -> Bool {
    !isName(phrase) && !isPaper(phrase.lowerBound) && !isQuestion(phrase) && !isDuty(phrase)
      && !isRhetorical(phrase) && !isCitizens(phrase.lowerBound) && !isReport(phrase.lowerBound)
      && !isPast(phrase.lowerBound)
  }

  /// "cam kết giữ bí mật": the law has the officer do so, and promising it is no promise of a result.
  private func isDuty(_ phrase: Range<Int>) -> Bool {
    (0...lexicon[.dutyReach]).contains { offset in
      let index = phrase.upperBound + offset
      return index <= clauseEnd(phrase) && lexicon[.duties].begins(at: index, in: text)
    }
  }

  /// "quận đã hứa trả hôm nay": what others promised before is told, not promised.
  private func isPast(_ start: Int) -> Bool {
    guard start > 1, lexicon.words(.pasts).has(text.words[start - 1]),
      text.words[start].gap == .blank, text.words[start - 1].gap == .blank
    else { return false }
    return !lexicon[.writers].ends(at: start - 2, in: text)
      && (text.words[start - 2].startsUpper || lexicon[.others].ends(at: start - 2, in: text))
  }

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  /// "bà Hứa Thị Mai": a family name.
  private func isName(_ phrase: Range<Int>) -> Bool {
    guard phrase.count == 1, let first = word(phrase.lowerBound), first.startsUpper,
      !first.isUpper, let next = word(phrase.upperBound)
    else { return false }
    return next.startsUpper && !next.isUpper && next.gap == .blank
  }

  private func isPaper(_ start: Int) -> Bool {
    text.words[start].gap == .blank && lexicon[.papers].ends(at: start - 1, in: text)
  }

  /// The last word of the clause that goes on behind a phrase.
  private func clauseEnd(_ phrase: Range<Int>) -> Int {
    var last = phrase.upperBound - 1
    while let next = word(last + 1), next.gap < .comma,
      last - phrase.upperBound < lexicon[.clauseMaximum]
    {
      last += 1
    }
    return last
  }

  private func isQuestion(_ phrase: Range<Int>) -> Bool {
    let end = clauseEnd(phrase)
    if text.between(end + 1).contains(UInt8(ascii: "?")) { return true }
    // "có hứa … không", with what courtesy puts behind it.
    var last = end
    while last > phrase.upperBound, lexicon[.particles].ends(at: last, in: text) { last -= 1 }
    guard last >= phrase.upperBound, last - phrase.upperBound < lexicon[.questionReach],
      lexicon.words(.questionEnds).has(text.words[last])
    else { return false }
    var before = phrase.lowerBound - 1
    while let length = lexicon[.betweenHaving].length(upTo: before, in: text) { before -= length }
    return word(before).map(lexicon.words(.having).has) ?? false
  }

  /// "có hứa đâu", "hứa sao được".
  private func isRhetorical(_ phrase: Range<Int>) -> Bool {
    if lexicon[.denials].begins(at: phrase.upperBound, in: text) { return true }
    let isThere = word(phrase.lowerBound - 1).map(lexicon.words(.having).has) ?? false
    return isThere
      && (phrase.upperBound...clauseEnd(phrase) + 1).contains { index in
        (word(index).map(lexicon.words(.rhetoricalEnds).hasMarked) ?? false)
          && index <= clauseEnd(phrase)
      }
  }

  /// "bác cam kết giữ trật tự": the citizen's own promise.
  func isCitizens(_ start: Int) -> Bool {
    var index = start
    while index > 0, text.words[index].gap <= .light,
      let length = lexicon[.adverbs].length(upTo: index - 1, in: text)
    {
      index -= length
    }
    while index > 0, start - index < lexicon[.nameReach], text.words[index].gap == .blank,
      text.words[index - 1].startsUpper, !text.words[index - 1].isUpper,
      !lexicon[.citizens].ends(at: index - 1, in: text)
    {
      index -= 1
    }
    guard index > 0, text.words[index].gap == .blank,
      let length = lexicon[.citizens].length(upTo: index - 1, in: text)
    else { return false }
    return !lexicon[.towards].ends(at: index - length - 1, in: text)
  }

  /// "bác viết: phường đã hứa": what others said.
  func isReport(_ start: Int) -> Bool {
    var index = start
    var isBroken = false
    while index > 0, start - index < lexicon[.reportReach], text.words[index].gap != .sentence {
      let joint = text.words[index].joint
      // What "rằng" opens goes on behind commas.
      let isOpening =
        joint.contains(UInt8(ascii: ":")) || joint.contains(UInt8(ascii: "\""))
        || text.words[index].marked == Self.that
      index -= 1
      if lexicon[.reports].ends(at: index, in: text), isOpening || !isBroken, isSaidByOthers(index)
      {
        return true
      }
      if text.words[index + 1].gap >= .comma && !isOpening { isBroken = true }
      if lexicon[.selves].ends(at: index, in: text) { isBroken = true }
    }
    return false
  }

  /// "bà viết rằng …": whether the sentence says outright, before a word, that others said it.
  func isOutrightReport(_ start: Int) -> Bool {
    var index = start
    while index > 0, text.words[index].gap < .clause {
      index -= 1
      if text.words[index].marked == Self.that {
        // "cho rằng" is one verb.
        if lexicon[.reports].ends(at: index, in: text) { return isSaidByOthers(index) }
        return lexicon[.reports].ends(at: index - 1, in: text) && isSaidByOthers(index - 1)
      }
      if lexicon.words(.turns).hasMarked(text.words[index]) { return false }
    }
    return false
  }

  private static let that = SplitText("rằng").words.first?.marked ?? WordKey("rang")

  /// Whether the nearest speaker before a verb is the citizen.
  private func isSaidByOthers(_ verb: Int) -> Bool {
    if lexicon[.speakers].ends(at: verb, in: text) { return true }
    // "bà kể nhiều điều, cho rằng": who says so stands before the comma.
    let start = verb + 1 - (lexicon[.reports].length(upTo: verb, in: text) ?? 1)
    var index = verb
    while index > 0, verb - index < lexicon[.speakerReach],
      text.words[index].gap < .comma || text.words[index].gap == .comma && index == start
    {
      index -= 1
      if lexicon[.selves].ends(at: index, in: text) { return false }
      if lexicon[.speakers].ends(at: index, in: text) { return true }
    }
    return false
  }
}
