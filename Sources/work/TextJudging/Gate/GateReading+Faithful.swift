import OfficialText
import Rules

// Each check of what a text asserts has two halves: what of it is the text's alone, which is found once,
// and what a moment of the case says to that.

extension GateReading {
  /// The acts that are some in this case: what the case has in the very words is none.
  func actFindings(_ acts: [FoundAct], _ knowledge: CaseKnowledge?) -> [GateFinding] {
    acts.filter { act in
      guard let words = act.freeIfTold, let knowledge else { return true }
      return !knowledge.tells(words)
    }.map { finding(.faithful, $0.kind.cause, at: $0.words, by: .words) }
  }

  /// The values that somebody has to know for them to be told: times, and lengths of days.
  func valuesToKnow(among values: [FoundValue], by lexicon: Lexicon) -> [QuotedValue] {
    values.compactMap { found in
      guard !text.isQuoted(found.words.lowerBound), !isFree(found, by: lexicon) else { return nil }
      return QuotedValue(found: found, phrase: SoughtPhrase(split.quote(found.words)))
    }
  }

  /// Whether a value may be told whatever the case has.
  private func isFree(_ found: FoundValue, by lexicon: Lexicon) -> Bool {
    let before = found.words.lowerBound - 1
    switch found.value {
    case .time(let time):
      return time.minuteOfDay == 0
        || lexicon[.tellers].isNamed(
          before: found.words, in: split, within: lexicon[.tellerReach])
        || lexicon[.roundTimes].ends(at: before, in: split)
    case .span(let span):
      guard span.unit == .days || span.unit == .months, span.count > lexicon[.passingDays] else {
        return true
      }
      return split.isMisread(asSpan: found.words)
        || lexicon[.roughCounts].ends(at: before, in: split)
    default: return true
    }
  }

  /// A time or a length of days that is only somebody else's: it stands in no text of this case.
  ///
  /// What nobody knows at all is another check's to tell.
  func valueFault(
    _ values: [QuotedValue], besides statements: [QuotedValue], _ knowledge: CaseKnowledge
  ) -> GateFault? {
    let unknown = values.first { value in
      !knowledge.explains(value, in: split)
        && !statements.contains {
          $0.found.words.overlaps(value.found.words) && !knowledge.isKnown($0)
        }
    }?.found
    return unknown.map { fault(.faithful, .unknown($0.value.kind), at: $0.words) }
  }
}

extension GateReading {
  /// What the text says of things that have an opposite, in its writer's own voice.
  func mentionsTold(by opposites: OppositeSets) -> [OppositeMention] {
    opposites.mentions(in: split).filter { mine in
      !(mine.isCause && !mine.isOne) && !text.isToldOfOthers(mine.words.lowerBound)
        && !text.isSupposed(mine.words) && !text.isReportedQuestion(mine.sentence)
    }
  }

  /// What the text says the opposite of, as those who know tell it: "mạng hỏng" of a net that worked.
  func oppositeFault(_ mentions: [OppositeMention], _ knowledge: CaseKnowledge) -> GateFault? {
    for mine in mentions {
      var same = 0
      var opposite = (shared: 0, sentence: 0..<0, text: StatedText?.none)
      for text in knowledge.tellings {
        for theirs in text.mentions where theirs.opposites == mine.opposites {
          let shared = mine.about.intersection(theirs.about).count
          if theirs.isOne == mine.isOne {
            same = max(same, shared)
          } else if shared > opposite.shared {
            opposite = (shared, theirs.sentence, text)
          }
        }
      }
      guard let source = opposite.text, opposite.shared >= lexicon[.oppositeShared],
        same < opposite.shared
      else { continue }
      let sentence = source.split.quote(opposite.sentence)
      return fault(.faithful, .opposite(of: sentence), at: mine.words)
    }
    return nil
  }
}

extension CaseKnowledge {
  /// Whether some words stand in a text of the case itself, marks and capitals aside.
  func tells(_ words: SoughtPhrase) -> Bool {
    texts.have(words) || tellings.have(words)
  }

  /// Whether the case has a time or a number of days.
  fileprivate func explains(_ statement: QuotedValue, in split: SplitText) -> Bool {
    let words = statement.found.words
    switch statement.found.value {
    case .time(let time):
      let isSpelled = !split.words[words.lowerBound].isNumber
      if isOfJournal(time) || knows(time, byItsHour: isSpelled) { return true }
    case .span(let span):
      let isLimit = desk.lexicon[.limitLeads].ends(at: words.lowerBound - 1, in: split)
      if !isLimit, isDistance(span) { return true }
      if desk.isOfProcedure(statement.found, in: split) { return true }
    default: return true
    }
    return containsTold { $0.states(statement.found.value, in: statement.phrase) }
  }

  /// Whether the case has a time, of either half of the day; of one in words the minutes may follow unread.
  private func knows(_ time: StatedTime, byItsHour: Bool) -> Bool {
    let unit = byItsHour ? StatedTime.minutesPerHour : 1
    let sought = time.minuteOfDay % StatedTime.halfDayMinutes / unit
    return containsTold { text in
      text.times.contains { $0.minuteOfDay % StatedTime.halfDayMinutes / unit == sought }
    }
  }
}
