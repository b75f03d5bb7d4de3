package import Rules
package import Wording

/// Why a person should read a text before what rules made of it is believed.
///
/// The rules are sure of most texts. Where they err, a good letter loses by one thing or two that they found
/// or missed, and a bad one says something that nothing they know accounts for, or is worded as no good
/// one is.
package struct ReadingDoubt: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// A claim is all that is missing, though some of it is there.
    case partly(Claim, said: Int, wanted: Int)
    /// A claim is all that is missing, though all of it stands somewhere in the text.
    case scattered(Claim)
    /// A claim is all that is missing, though its words stand there, denied, asked or told of others.
    case takenBack(Claim)
    /// A claim is all that is missing, and no part of it was found.
    case untraced(Claim)
    /// What must not be told is all that is wrong.
    case forbidden(Claim)
    /// What a check of the gate found is all that is wrong.
    case gate(GateFault)
    /// The text passes, though a list of words found something in a sentence that is worded as fair ones are.
    case familiar(GateFault)
    /// The text passes, and says what stands nowhere in the case.
    case unexplained
    /// The text passes, and a sentence of it is worded like nothing that it could rest on.
    case ungrounded
    /// The text passes, and is worded like letters that people did not find fair.
    case wordedUnfairly
    /// The text loses by so many things, and is worded like letters that people found fair.
    case wordedFairly(findings: Int)
  }

  package let cause: Cause
  /// The sentence to look at, if one is meant.
  package let sentence: String?

  package init(_ cause: Cause, sentence: String? = nil) {
    self.cause = cause
    self.sentence = sentence
  }

  /// The reason, in words that a marker understands.
  package var phrase: Phrase {
    let place = sentence.map { Phrase(" (câu “\($0)”)", " (“\($0)”)") } ?? Phrase("", "")
    let says =
      switch cause {
      case .partly(let claim, let said, let wanted):
        Phrase(
          "chỉ thiếu một điều, mà điều ấy có \(said)/\(wanted) phần: \(claim.says.vietnamese)",
          "only one thing is missing, and \(said) of its \(wanted) parts are there: \(claim.says.english)"
        )
      case .scattered(let claim):
        Phrase(
          "chỉ thiếu một điều, mà các phần của nó nằm rải ở nhiều câu: \(claim.says.vietnamese)",
          "only one thing is missing, and its parts are in several sentences: \(claim.says.english)"
        )
      case .takenBack(let claim):
        Phrase(
          "chỉ thiếu một điều, mà lời có đó, máy coi là phủ định, hỏi hay kể lại: "
            + claim.says.vietnamese,
          "one thing alone is missing, whose words are there and were taken as denied, asked or retold: "
            + claim.says.english)
      case .untraced(let claim):
        Phrase(
          "chỉ thiếu một điều, máy không thấy phần nào của nó: \(claim.says.vietnamese)",
          "one thing alone is missing, and nothing of it was found: \(claim.says.english)")
      case .forbidden(let claim):
        Phrase(
          "chỉ sai ở một chỗ, coi là nói điều không được nói: \(claim.says.vietnamese)",
          "only one place is wrong, taken for what must not be said: \(claim.says.english)")
      case .gate(let fault):
        Phrase(
          "chỉ sai ở một chỗ, coi là \(fault.phrase.vietnamese)",
          "one place alone is wrong; the text \(fault.phrase.english)")
      case .familiar(let fault):
        Phrase(
          "không mất điểm vì câu viết như ở thư được, nhưng có lời đáng ngờ: thư \(fault.phrase.vietnamese)",
          "loses nothing, as the sentence is worded like fair ones, but perhaps \(fault.phrase.english)"
        )
      case .unexplained:
        Phrase(
          "không mất điểm, nhưng có câu nói điều không thấy ở đâu trong vụ việc",
          "loses nothing, but says what is not in the case")
      case .ungrounded:
        Phrase(
          "không mất điểm, nhưng có câu chưa rõ căn cứ: lời lẽ không gặp ở hồ sơ, không gặp ở thư được nào",
          "loses nothing, but a sentence is worded like nothing in the case and in no fair letter")
      case .wordedUnfairly:
        Phrase(
          "không mất điểm, nhưng lời lẽ giống thư dở hơn giống thư được",
          "loses nothing, but is worded more like unfair letters than like fair ones")
      case .wordedFairly(let findings):
        Phrase(
          "mất điểm ở \(findings) chỗ, nhưng lời lẽ giống thư được",
          "loses by \(findings) things, but is worded like fair letters")
      }
    // The gate's own words quote the sentence already.
    switch cause {
    case .gate, .familiar: return says
    case .partly, .scattered, .takenBack, .untraced, .forbidden, .unexplained, .ungrounded,
      .wordedUnfairly, .wordedFairly:
      break
    }
    return Phrase(says.vietnamese + place.vietnamese, says.english + place.english)
  }
}
