import OfficialText
import Rules

extension GateReading {
  /// Whether the text tells what the case does not bear out, or has the reader do what nobody asks.
  ///
  /// What of it can be told of the text alone is handed in, so that it is read once for all cases.
  func faithfulFault(
    _ acts: [FoundAct], _ truth: TextTruth, _ knowledge: CaseKnowledge?, _ values: [FoundValue],
    _ mentions: [OppositeMention]
  ) -> GateFault? {
    actFault(acts, knowledge) ?? namingFault(truth.namesOfOthers)
      ?? knowledge.flatMap {
        valueFault(values, $0) ?? oppositeFault(mentions, $0) ?? matterFault($0)
          ?? denialFault($0) ?? countFault($0)
      }
  }

  /// The first act that is one in this case: what the case has in the very words is none.
  private func actFault(_ acts: [FoundAct], _ knowledge: CaseKnowledge?) -> GateFault? {
    let act = acts.first { act in
      !act.kind.isFreeIfTold || !(knowledge?.tells(act.words, in: split) ?? false)
    }
    return act.map { fault(.faithful, $0.kind.cause, at: $0.words) }
  }

  /// The full name of somebody of whom the sender wrote: who reads the letter knows it, and whoever
  /// else gets to read it must not.
  private func namingFault(_ names: [SoughtPhrase]) -> GateFault? {
    for name in names {
      for words in split.occurrences(of: name, .generous)
      where split.words[words.lowerBound].startsUpper {
        return fault(.faithful, .naming, at: words)
      }
    }
    return nil
  }

  /// A time or a length of days that is only somebody else's: it stands in no text of this case.
  private func valueFault(_ values: [FoundValue], _ knowledge: CaseKnowledge) -> GateFault? {
    for found in values
    where !text.isQuoted(found.words.lowerBound) && !knowledge.explains(found, in: split) {
      return fault(.faithful, .unknown(found.value.kind), at: found.words)
    }
    return nil
  }
}

extension GateReading {
  /// What the text says the opposite of, as those who know tell it: "mạng hỏng" of a net that worked.
  private func oppositeFault(
    _ mentions: [OppositeMention], _ knowledge: CaseKnowledge
  ) -> GateFault? {
    guard !mentions.isEmpty else { return nil }
    let told = knowledge.tellings.flatMap { text in text.mentions.map { (text: text, said: $0) } }
    guard !told.isEmpty else { return nil }
    for mine in mentions {
      if mine.isCause && !mine.isOne || text.isToldOfOthers(mine.words.lowerBound) { continue }
      var same = 0
      var opposite = (shared: 0, sentence: "")
      for (text, theirs) in told where theirs.opposites == mine.opposites {
        let shared = mine.about.intersection(theirs.about).count
        if theirs.isOne == mine.isOne {
          same = max(same, shared)
        } else if shared > opposite.shared {
          opposite = (shared, text.split.quote(theirs.sentence))
        }
      }
      guard opposite.shared >= lexicon[.oppositeShared], same < opposite.shared else { continue }
      return fault(.faithful, .opposite(of: opposite.sentence), at: mine.words)
    }
    return nil
  }
}

extension CaseKnowledge {
  /// Whether some words stand in a text of the case itself, marks and capitals aside.
  func tells(_ words: Range<Int>, in split: SplitText) -> Bool {
    (texts + tellings).have(SoughtPhrase(split.quote(words)))
  }

  /// Whether a time or a number of days may be told in this case; other values are not asked about here.
  fileprivate func explains(_ found: FoundValue, in split: SplitText) -> Bool {
    let lexicon = desk.lexicon
    switch found.value {
    case .time(let time):
      if time.minuteOfDay == 0
        || lexicon[.tellers].isNamed(
          before: found.words, in: split, within: lexicon[.tellerReach])
        || lexicon[.roundTimes].ends(at: found.words.lowerBound - 1, in: split)
      {
        return true
      }
      let isSpelled = !split.words[found.words.lowerBound].isNumber
      if knows(time, byItsHour: isSpelled) || isOfJournal(time) { return true }
    case .span(let span):
      guard span.unit == .days || span.unit == .months, span.count > lexicon[.passingDays] else {
        return true
      }
      if split.isMisread(asSpan: found.words) { return true }
      if isDistance(span), !lexicon[.limitLeads].ends(at: found.words.lowerBound - 1, in: split) {
        return true
      }
      if lexicon[.roughCounts].ends(at: found.words.lowerBound - 1, in: split) { return true }
    default: return true
    }
    let words = SoughtPhrase(split.quote(found.words))
    return (texts + tellings + [desk.told]).contains { $0.states(found.value, in: words) }
  }

  /// Whether the case has a time, of either half of the day; of one in words the minutes may follow unread.
  private func knows(_ time: StatedTime, byItsHour: Bool) -> Bool {
    let unit = byItsHour ? StatedTime.minutesPerHour : 1
    let sought = time.minuteOfDay % StatedTime.halfDayMinutes / unit
    return (texts + tellings + [desk.told]).contains { text in
      text.values.contains { value in
        guard case .time(let known) = value else { return false }
        return known.minuteOfDay % StatedTime.halfDayMinutes / unit == sought
      }
    }
  }
}
