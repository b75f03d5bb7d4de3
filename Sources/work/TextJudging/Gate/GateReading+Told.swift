import OfficialText
import Rules

/// A word before which a text has a negator that denies something as a fact.
struct Denial: Sendable {
  /// The first word that is denied.
  let index: Int
  let sentence: Range<Int>
}

extension GateReading {
  /// What is shared around two mentions for them to be of one thing.
  private static let sharedMinimum = 2

  /// The matters that the text brings up in its writer's own voice.
  func mattersTold(by matters: MatterSets) -> [MatterMention] {
    matters.mentions(in: text).filter { mine in
      !text.isToldOfOthers(mine.words.lowerBound) && !text.isDenied(mine.words)
        && !isAccusation(mine)
    }
  }

  /// Whether the sentence says of a matter that to tell it is an accusation: "nói ai nhận tiền là tố cáo".
  private func isAccusation(_ mention: MatterMention) -> Bool {
    lexicon[.accusations].first(in: split, mention.words.upperBound..<mention.sentence.upperBound)
      != nil
  }

  /// The matters that the case does not have, or has otherwise: a fine that nobody spoke of, as done what
  /// is only asked for.
  func matterFindings(_ told: [MatterMention], _ knowledge: CaseKnowledge) -> [GateFinding] {
    told.compactMap { mine in
      switch mine.need {
      case .mentioned:
        guard !knowledge.speaks(of: mine.matter), core(of: mine).map(knowledge.tells) != true,
          !text.isSupposed(mine.words, reaching: .sentence),
          !text.isRight(mine.words.lowerBound, in: mine.sentence)
        else { return nil }
        return finding(.faithful, .unheardOf, at: mine.words, by: .words)
      case .told, .unopposed:
        guard mine.telling == .done || mine.telling == .coming && mine.isPromised,
          let cause = knowledge.objection(to: mine, core: core(of: mine))
        else { return nil }
        return finding(.faithful, cause, at: mine.words, by: cause == .untold ? .words : .facts)
      }
    }
  }

  /// What a mention is of, whatever stands before and behind it in a case: "hoàn lại" of "được hoàn lại", where
  /// the unit has "hoàn lại phần thu thừa".
  private func core(of mention: MatterMention) -> SoughtPhrase? {
    let core = mention.words.drop { !text.isTelling($0) }.prefix(Self.coreWords)
    guard core.count == Self.coreWords, core.count < mention.words.count else { return nil }
    return SoughtPhrase(split.quote(core))
  }

  /// A verb with its second syllable, or with what it is done to.
  private static let coreWords = 2

  /// What the text denies as a fact, in its order.
  func denialsAlone() -> [Denial] {
    text.sentences.filter { !split.endsWithQuestion($0.upperBound) }.flatMap { sentence in
      sentence.dropFirst().filter { isDenialAlone(before: $0, in: sentence) }
        .map { Denial(index: $0, sentence: sentence) }
    }
  }

  /// "không tìm thấy hồ sơ" where those who know have "tìm thấy hồ sơ", word for word.
  func denialFault(_ denials: [Denial], _ knowledge: CaseKnowledge) -> GateFault? {
    for denial in denials {
      guard let told = knowledge.affirmation(of: denial, in: text),
        !isMendedSince(denial, length: told.length)
      else { continue }
      let words = denial.index - 1..<denial.index + told.length
      return fault(.faithful, .opposite(of: told.sentence), at: words)
    }
    return nil
  }

  /// "phường đã không gửi phiếu xin lỗi; nay phiếu xin lỗi đã gửi": the letter itself tells that it is done.
  private func isMendedSince(_ denial: Denial, length: Int) -> Bool {
    let denied = denial.index - 1..<denial.index + length
    let told = Set(denied.dropFirst().filter(text.isTelling).map { split.words[$0].marked })
    return text.sentences.contains { sentence in
      let places = sentence.filter { !denied.contains($0) && told.contains(split.words[$0].marked) }
      return Set(places.map { split.words[$0].marked }) == told
        && places.contains { text.telling($0..<$0 + 1, in: sentence) == .done }
    }
  }

  /// Whether the word before is a negator that denies something as a fact.
  private func isDenialAlone(before index: Int, in sentence: Range<Int>) -> Bool {
    let words = split.words
    return words[index].gap == .blank && !words[index].startsUpper
      && lexicon.isNegator(words[index - 1]) && !isOfSpace(index - 1) && !text.isQuoted(index)
      && !text.isExcused(index - 1..<index + 1)
      && !text.isSupposed(index..<index + 1, reaching: .sentence)
      && !isForAim(index - 1, in: sentence) && !isOfBefore(index - 1, in: sentence)
      && !text.isDenied(index - 1..<index) && !text.isToldOfOthers(index)
  }

  /// "lấn khoảng không nhà liền kề": the word is the end of another.
  private func isOfSpace(_ negator: Int) -> Bool {
    negator > 0 && lexicon[.spaces].ends(at: negator, in: split)
  }

  /// "để không trúng ống", "đề nghị không gắn đinh": what is meant not to be.
  private func isForAim(_ negator: Int, in sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, negator - Self.aimReach)
    return lexicon[.wishMarks].first(in: split, start..<negator) != nil
      || lexicon[.comingMarks].first(in: split, start..<negator) != nil
  }

  /// "trước ngày 03 hệ thống chưa trả số liệu": it was so before, whatever is so since.
  private func isOfBefore(_ negator: Int, in sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, negator - Self.aimReach)
    return lexicon[.earlierMarks].first(in: split, start..<negator) != nil
  }

  private static let aimReach = 8
}

extension CaseKnowledge {
  /// Whether anybody in the case speaks of a matter.
  fileprivate func speaks(of matter: Int) -> Bool {
    containsTold { text in text.matters.contains { $0.matter == matter } }
  }

  /// What there is against a matter told as done or promised; nothing where those who know tell it so.
  fileprivate func objection(
    to mine: MatterMention, core: SoughtPhrase?
  ) -> GateFault.Cause? {
    var closest: (shared: Int, sentence: String)?
    for text in tellings {
      for theirs in text.accounts(of: mine.matter, core) {
        switch theirs.telling {
        case .done, .stated: return nil
        case .coming where mine.telling == .coming: return nil
        case .coming, .wished, .denied: break
        }
        let shared = mine.about.intersection(theirs.about).count
        if shared > closest?.shared ?? -1 {
          closest = (shared, text.split.quote(theirs.sentence))
        }
      }
    }
    if let closest, closest.shared >= Self.sharedMinimum { return .opposite(of: closest.sentence) }
    return mine.need == .told ? .untold : nil
  }

  private static let sharedMinimum = 2
  /// So many words behind a denial have to stand in the case without it.
  private static let runMinimum = 3
  /// So many make it sure that one thing is spoken of, whatever else the sentences share.
  private static let runToBeSure = 4
  /// What a shorter one's sentences have to share beside it.
  private static let sharedAroundRun = 3
  private static let tellingMinimum = 2

  /// The sentence of those who know that has the words from a place on, undenied, where no other has them
  /// denied.
  fileprivate func affirmation(
    of denial: Denial, in mine: SpokenText
  ) -> (length: Int, sentence: String)? {
    let (index, sentence) = (denial.index, denial.sentence)
    var found: (length: Int, sentence: String)?
    for text in tellings {
      let theirs = text.spoken
      for place in text.split.places(like: mine.split.words[index]) {
        let length = mine.split.run(
          from: index, upTo: sentence.upperBound, in: text.split, at: place)
        guard length > 1 else { continue }
        let around = theirs.sentence(around: place)
        if mine.split.goesOnOtherwise(index + length, text.split, place + length)
          || text.split.isAmongDenials(place, from: around.lowerBound, by: mine.lexicon)
        {
          continue
        }
        let words = place..<min(place + length, around.upperBound)
        // The first word alone: a denial within the run is of what follows it.
        switch theirs.telling(place..<place + 1, in: around) {
        case .denied: return nil
        case .wished, .coming: continue
        case .done, .stated: break
        }
        guard length >= Self.runMinimum, length > found?.length ?? 0,
          (index..<index + length).count(where: mine.isTelling) >= Self.tellingMinimum,
          length >= Self.runToBeSure
            || mine.about(index..<index + length, in: sentence)
              .intersection(theirs.about(words, in: around)).count >= Self.sharedAroundRun
        else { continue }
        found = (length, text.split.quote(around))
      }
    }
    return found
  }
}

extension SplitText {
  /// Whether a number stands at a place and another one at that of another text: "lúc 3 giờ", "lúc 5 giờ".
  fileprivate func goesOnOtherwise(_ index: Int, _ other: SplitText, _ place: Int) -> Bool {
    guard index < words.count, place < other.words.count else { return false }
    return words[index].isNumber && other.words[place].isNumber
      && words[index].plain != other.words[place].plain
  }

  /// Whether a place is one of several that a sentence may deny together, or comes only later: "không ai
  /// tự cắt tỉa, gắn đinh", "ngày 03 mới trả".
  fileprivate func isAmongDenials(_ place: Int, from start: Int, by lexicon: Lexicon) -> Bool {
    if place > start, words[place - 1].plain == "moi" { return true }
    let first = max(start, place - lexicon[.negationReach])
    return words[first..<place].contains { lexicon.isNegator($0) }
  }

  /// How many words from a place on stand in another text, one behind the other within a clause.
  fileprivate func run(from start: Int, upTo end: Int, in other: SplitText, at place: Int) -> Int {
    var length = 0
    while start + length < end, place + length < other.words.count {
      let mine = words[start + length]
      let theirs = other.words[place + length]
      guard mine.plain == theirs.plain,
        mine.marked == theirs.marked || !mine.hasMarks || !theirs.hasMarks,
        length == 0 || mine.gap < .clause && theirs.gap < .clause
      else { break }
      length += 1
    }
    return length
  }
}

/// How a text tells of a matter.
private struct Account {
  let telling: Telling
  let about: Set<WordKey>
  let sentence: Range<Int>
}

extension StatedText {
  /// How the text tells of a matter: by its phrases, or else by what a letter's phrase is of.
  fileprivate func accounts(of matter: Int, _ core: SoughtPhrase?) -> [Account] {
    let mentions = matters.filter { $0.matter == matter }
    guard mentions.isEmpty, let core else {
      return mentions.map {
        Account(telling: $0.telling, about: $0.about, sentence: $0.sentence)
      }
    }
    return split.occurrences(of: core, .certain).map { words in
      let sentence = spoken.sentence(around: words.lowerBound)
      return Account(
        telling: spoken.telling(words, in: sentence), about: spoken.about(words, in: sentence),
        sentence: sentence)
    }
  }
}
