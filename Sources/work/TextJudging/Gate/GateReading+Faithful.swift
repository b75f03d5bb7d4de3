import OfficialText
import Rules

extension GateReading {
  /// Whether the text tells what the case does not bear out, or has the reader do what nobody asks.
  func faithfulFault(
    _ acts: SoughtActs, _ truth: TextTruth, _ knowledge: CaseKnowledge?, _ values: [FoundValue]
  ) -> GateFault? {
    fault(of: .faithful, among: acts, beside: knowledge) ?? namingFault(truth.namesOfOthers)
      ?? knowledge.flatMap { valueFault(values, $0) ?? oppositeFault($0) }
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
  /// The words that two sentences have to share around a phrase to speak of one thing.
  private static let sharedMinimum = 2

  /// What the text says the opposite of, as those who know tell it: "mạng hỏng" of a net that worked.
  private func oppositeFault(_ knowledge: CaseKnowledge) -> GateFault? {
    let told = knowledge.tellings.flatMap { text in text.mentions.map { (text: text, said: $0) } }
    guard !told.isEmpty else { return nil }
    for mine in knowledge.desk.opposites.mentions(in: split) {
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
      guard opposite.shared >= Self.sharedMinimum, same < opposite.shared else { continue }
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
    switch found.value {
    case .time(let time):
      if time.minuteOfDay == 0
        || SplitText.tellers.isNamed(
          before: found.words, in: split, within: SplitText.tellerReach)
        || SplitText.roundly.ends(at: found.words.lowerBound - 1, in: split)
      {
        return true
      }
      let isSpelled = !split.words[found.words.lowerBound].isNumber
      if knows(time, byItsHour: isSpelled) { return true }
    case .span(let span):
      guard span.unit == .days || span.unit == .months, span.count > Self.smallCount else {
        return true
      }
      if split.isMisread(asSpan: found.words) { return true }
      if isDistance(span), !SplitText.limits.ends(at: found.words.lowerBound - 1, in: split) {
        return true
      }
      if SplitText.roughly.ends(at: found.words.lowerBound - 1, in: split) { return true }
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

  /// So many days people count by the way: "đi mất hai ngày".
  private static let smallCount = 2
}

extension SplitText {
  /// What was written or heard at an hour is told by the way: "tin chị gửi hồi tám giờ".
  fileprivate static let tellers: PhraseSet = [
    "gửi", "nhắn", "tin", "hồi", "nhận được", "gọi", "chuyển",
  ]
  /// How many words before an hour they stand.
  fileprivate static let tellerReach = 4
  /// What these lead is a limit, and no count of days gone by.
  fileprivate static let limits: PhraseSet = [
    "trong", "trong vòng", "vòng", "thời hạn", "thời hạn là", "hạn", "sau", "tối đa", "chậm nhất",
  ]
  /// "gần 22h30" is about 22h25.
  fileprivate static let roundly: PhraseSet = ["gần", "khoảng", "chừng", "tầm", "hơn", "quá"]
  /// Who counts roughly counts for nobody to rely on: "hơn hai tuần chờ đợi".
  fileprivate static let roughly: PhraseSet = [
    "hơn", "gần", "khoảng", "chừng", "suốt", "cả", "mất", "ngót",
  ]
}
