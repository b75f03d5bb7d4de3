import OfficialText
package import Rules
package import Wording

extension TextJudgement {
  /// What is wrong with the text, each fault in the text's own words.
  package func faults(_ requirement: TextRequirement) -> [Phrase] {
    var faults = missing.map { list in
      let phrases = Self.quoted(list)
      return Phrase(
        "chưa nêu \(phrases.vietnamese)", "does not mention \(phrases.english)")
    }
    faults += unwanted.map { Phrase("có “\($0)”", "has “\($0)”") }
    faults += promises.map {
      Phrase("hứa hẹn bằng lời “\($0)”", "promises with the words “\($0)”")
    }
    faults += uncited.map { sought in
      guard let sought else {
        return Phrase("chưa dẫn văn bản pháp luật nào", "cites no legal document")
      }
      return Phrase("chưa dẫn \(sought.text)", "does not cite \(sought.text)")
    }
    let isRedaction = requirement.redaction != nil
    faults += revealed.map { datum in
      isRedaction
        ? Phrase("chưa che “\(datum)”", "leaves “\(datum)” unhidden")
        : Phrase("để lộ “\(datum)”", "reveals “\(datum)”")
    }
    faults += unfilled.map {
      Phrase("còn chỗ chưa điền “\($0)”", "leaves “\($0)” unfilled")
    }
    if let count = wordCount {
      let least = requirement.wordsMinimum ?? 0
      let bounds = requirement.wordsMaximum.map { "\(least)–\($0)" } ?? "≥ \(least)"
      faults.append(
        Phrase("dài \(count) chữ, cần \(bounds)", "has \(count) words, \(bounds) are needed"))
    }
    if let ease = ease {
      let least = requirement.easeMinimum ?? 0
      let words = ease.wordsPerSentence
      faults.append(
        Phrase(
          "khó đọc: \(ease.score) điểm, cần ít nhất \(least); mỗi câu trung bình \(words) chữ",
          "hard to read: \(ease.score) points, at least \(least) are needed; "
            + "sentences have \(words) words on average"))
    }
    faults += needless.map {
      Phrase("che cả “\($0)”, không phải dữ liệu cá nhân", "hides “\($0)”, which is nobody’s data")
    }
    return faults
  }

  private static func quoted(_ list: [String]) -> Phrase {
    let quoted = list.map { "“\($0)”" }
    return Phrase(quoted.joined(separator: " hay "), quoted.joined(separator: " or "))
  }
}
