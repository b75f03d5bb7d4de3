import OfficialText
package import Rules
package import Wording

extension TextJudgement {
  /// Whom a text has to tell what its petition's claims say.
  package enum Listener: Sendable {
    case sender
    /// Who wrote the draft that was rejected.
    case drafter
  }

  /// What is wrong with the text, each fault in the text's own words.
  package func faults(
    _ requirement: TextRequirement, to listener: Listener = .sender
  ) -> [Phrase] {
    var faults = missingFaults(requirement)
    let telling =
      switch listener {
      case .sender: Phrase("chưa cho người gửi biết", "does not tell the sender")
      case .drafter: Phrase("chưa chỉ cho người soạn", "does not tell the drafter")
      }
    if requirement.must.claims == .halfOfTruth, !untold.isEmpty { faults.append(tooLittleTold) }
    faults += untold.map { telling + ": " + $0.phrase }
    faults += mistold.map {
      Phrase("nói điều không được nói: ", "says what must not be said: ") + $0.phrase
    }
    faults += unwanted.map { words in
      switch requirement.mustNot.mention {
      case .attribute: Phrase("để lộ “\(words)”", "reveals “\(words)”")
      case .literal:
        Phrase("có lời không được viết “\(words)”", "contains “\(words)”, which is not allowed")
      }
    }
    faults += promises.map {
      Phrase("hứa hẹn bằng lời “\($0)”", "makes a promise in the words “\($0)”")
    }
    faults += uncited.map { sought in
      guard let sought else {
        return Phrase("chưa dẫn văn bản pháp luật nào", "cites no legal document")
      }
      return Phrase("chưa dẫn \(sought.text)", "does not cite \(sought.text)")
    }
    faults += unstated.map { demand in
      switch demand {
      case .dayToCome: Phrase("chưa hẹn ngày nào sắp tới", "names no day to come")
      case .anotherDay: Phrase("chưa nêu ngày nào", "names no day")
      case .anotherOffice: Phrase("chưa nêu nơi nào đang giữ việc", "names no office that has it")
      }
    }
    let isRedaction = requirement.redaction != nil
    faults += Self.once(revealed).map { datum, count in
      guard isRedaction else { return Phrase("để lộ “\(datum)”", "reveals “\(datum)”") }
      return count == 1
        ? Phrase("còn sót “\(datum)” chưa che", "leaves “\(datum)” unredacted")
        : Phrase(
          "còn sót “\(datum)” chưa che ở \(count) chỗ",
          "leaves “\(datum)” unredacted in \(count) places")
    }
    faults += unfilled.map {
      Phrase("còn chỗ chưa điền “\($0)”", "leaves “\($0)” unfilled")
    }
    if let count = wordCount {
      let bounds = Self.bounds(requirement)
      faults.append(
        Phrase(
          "dài \(count) chữ, cần \(bounds.vietnamese)",
          "has \(count.counted("word")), but should have \(bounds.english)"))
    }
    if let ease = ease {
      let least = requirement.size.easeMinimum ?? 0
      let words = ease.wordsPerSentence
      faults.append(
        Phrase(
          "khó đọc: \(ease.score) điểm, cần ít nhất \(least); mỗi câu trung bình \(words) chữ",
          "is hard to read: \(ease.score.counted("point")), and at least \(least) are needed; "
            + "sentences have \(words.counted("word")) on average"))
    }
    faults += gate.map(\.phrase)
    faults += Self.once(needless).map { words, _ in
      Phrase(
        "che thừa “\(words)”, không phải dữ liệu cá nhân",
        "hides “\(words)”, which is not personal data")
    }
    return faults
  }

  /// How little the sender has been told.
  private var tooLittleTold: Phrase {
    let told = wantedClaimCount - untold.count
    guard told > 0 else {
      return Phrase(
        "không cho biết điều nào trong \(wantedClaimCount) điều phải báo",
        "tells nothing of \(wantedClaimCount.counted("thing")) that must be told")
    }
    return Phrase(
      "chỉ cho biết \(told) trong \(wantedClaimCount) điều phải báo",
      "tells only \(told) of \(wantedClaimCount.counted("thing")) that must be told")
  }

  /// What is missing, as the rule says it, or else by the phrases that would have done.
  private func missingFaults(_ requirement: TextRequirement) -> [Phrase] {
    if let said = requirement.must.absence { return missing.isEmpty ? [] : [said] }
    return missing.map { list in
      let phrases = Self.quoted(list)
      return Phrase("chưa nêu \(phrases.vietnamese)", "does not mention \(phrases.english)")
    }
  }

  /// How many words are asked for.
  private static func bounds(_ requirement: TextRequirement) -> Phrase {
    switch (requirement.size.wordsMinimum, requirement.size.wordsMaximum) {
    case (let least?, let most?): Phrase("từ \(least) đến \(most)", "\(least) to \(most)")
    case (let least?, nil): Phrase("ít nhất \(least)", "at least \(least)")
    case (nil, let most?): Phrase("nhiều nhất \(most)", "at most \(most)")
    case (nil, nil): Phrase("", "")
    }
  }

  /// Each quotation once, in the order of the text, and how often it is there.
  private static func once(_ quotations: [String]) -> [(quotation: String, count: Int)] {
    quotations.reduce(into: []) { seen, quotation in
      if let place = seen.firstIndex(where: { $0.quotation == quotation }) {
        seen[place].count += 1
      } else {
        seen.append((quotation, 1))
      }
    }
  }

  private static func quoted(_ list: [String]) -> Phrase {
    let quoted = list.map { "“\($0)”" }
    return Phrase(quoted.joined(separator: " hay "), quoted.joined(separator: " or "))
  }
}

extension TextJudgement.ClaimFault {
  /// The letters of a sentence that are quoted.
  private static let quotedMaximum = 160

  /// The sentence that was looked at, as far as it is quoted.
  package var quoted: String? { sentence.map(Self.shortened) }

  /// What the claim says, with that sentence.
  package var phrase: Phrase {
    guard let quoted else {
      guard claim.stance == .wanted, !isMarked else { return claim.says }
      return claim.says + Phrase(" (không câu nào nói tới)", " (no sentence speaks of it)")
    }
    switch claim.stance {
    case .wanted:
      return claim.says
        + Phrase(" (gần nhất là câu “\(quoted)”)", " (the closest sentence is “\(quoted)”)")
    case .forbidden: return claim.says + Phrase(" (câu “\(quoted)”)", " (“\(quoted)”)")
    }
  }

  /// The beginning of a sentence, up to a whole word.
  private static func shortened(_ sentence: String) -> String {
    guard sentence.count > quotedMaximum else { return sentence }
    let start = sentence.prefix(quotedMaximum)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
