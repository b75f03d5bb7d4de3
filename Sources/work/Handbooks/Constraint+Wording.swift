import OfficialText
package import Rules
package import Wording
import WorkCalendar

extension Constraint {
  /// What the constraint asks, as a sentence with its limit.
  package var wording: Phrase {
    switch self {
    case .existence(let target, let times, let window):
      return ConstraintTexts.existence(target.wording, times: times) + window.wording + "."
    case .absence(let target, let times):
      return ConstraintTexts.absence(target.wording, times: times) + "."
    case .exactly(let target, let times):
      return ConstraintTexts.exactly(target.wording, times: times) + "."
    case .initial(let target): return ConstraintTexts.initial(target.wording) + "."
    case .choice(let template, let first, let second):
      return ConstraintTexts.choice(template, first.wording, second.wording) + "."
    case .relation(let template, let activation, let target, let window):
      let relation = ConstraintTexts.relation(template, activation.wording, target.wording)
      return relation + window.wording + "."
    case .text(let activation, let requirement):
      let opening =
        requirement.redaction == nil
        ? ConstraintTexts.text(activation.wording)
        : ConstraintTexts.redaction(activation.wording)
      return opening + requirement.wording + "."
    }
  }
}

extension EventPattern {
  /// What happens, with the condition on it in brackets.
  fileprivate var wording: Phrase {
    let names = activities.map(\.phrase).alternatives
    guard let condition = condition.wording else { return names }
    return Phrase(
      "\(names.vietnamese) (\(condition.vietnamese))", "\(names.english) (\(condition.english))")
  }
}

extension Window? {
  /// The limits, to be put behind a sentence.
  fileprivate var wording: Phrase {
    guard let self else { return Phrase("", "") }
    var wording = Phrase("", "")
    if let within = self.within?.phrase {
      wording =
        wording + Phrase(", trong vòng \(within.vietnamese)", ", within \(within.english)")
    }
    if let after = self.after?.phrase {
      wording =
        wording
        + Phrase(
          ", sớm nhất là sau \(after.vietnamese)", ", no earlier than \(after.english) later")
    }
    switch self.pausedWhile {
    case .citizenAnswerAwaited?: return wording + ConstraintTexts.paused
    case nil: return wording
    }
  }
}

extension TextRequirement {
  /// The most ways to say something that are all named, and how many of more.
  private static let waysMaximum = 10
  private static let waysShown = 6

  /// What is asked of a text, to be put behind a colon.
  fileprivate var wording: Phrase {
    var demands: [Phrase] = []
    switch must.claims {
    case .truth: demands.append(ConstraintTexts.claims)
    case .halfOfTruth: demands.append(ConstraintTexts.halfOfClaims)
    case .none: break
    }
    demands += must.mention.map { list in
      let shown = list.count > Self.waysMaximum ? Array(list.prefix(Self.waysShown)) : list
      let words = shown.map { Phrase(verbatim: "“\($0)”") }
      let more = list.count - shown.count
      let mention = ConstraintTexts.mention(
        (words + (more > 0 ? [ConstraintTexts.otherWays(more)] : [])).alternatives)
      guard !must.stateInstead.isEmpty else { return mention }
      return ([mention] + must.stateInstead.map(ConstraintTexts.state)).alternatives
    }
    switch mustNot.mention {
    case .attribute(let name): demands.append(ConstraintTexts.avoid(ConditionTexts.name(of: name)))
    case .literal(let words) where !words.isEmpty:
      let list = words.map { Phrase(verbatim: "“\($0)”") }.joined(separator: ", ")
      demands.append(ConstraintTexts.avoid(list))
    case .literal: break
    }
    if !mustNot.promise.isEmpty {
      let list = mustNot.promise.map { Phrase(verbatim: "“\($0)”") }
      demands.append(ConstraintTexts.noPromise(list.joined(separator: ", ")))
    }
    switch must.cite {
    case .any?: demands.append(ConstraintTexts.citeAny)
    case .each(let sought)?: demands += sought.map { ConstraintTexts.cite($0.text) }
    case nil: break
    }
    demands += must.state.map(ConstraintTexts.state)
    if !mustNot.reveal.isEmpty {
      let kinds = mustNot.reveal.map(\.name).alternatives
      demands.append(ConstraintTexts.keepBack(kinds))
    }
    switch mustNot.placeholders {
    case .mustBeFilled: demands.append(ConstraintTexts.filled)
    case .mayStay: break
    }
    demands += gate.map(ConstraintTexts.gate)
    if let redaction {
      switch redaction.mustCoverPersonalData {
      case .everything: demands.append(ConstraintTexts.hidden)
      case .unasked: break
      }
      if let most = redaction.needlessWordsMaximum {
        demands.append(ConstraintTexts.hideAtMost(words: most))
      }
    }
    if let easeMinimum = size.easeMinimum { demands.append(ConstraintTexts.ease(easeMinimum)) }
    if let wordsMinimum = size.wordsMinimum {
      demands.append(ConstraintTexts.atLeast(words: wordsMinimum))
    }
    if let wordsMaximum = size.wordsMaximum {
      demands.append(ConstraintTexts.atMost(words: wordsMaximum))
    }
    return demands.joined(separator: "; ")
  }
}

extension PersonalDatum.Kind {
  /// What people call it.
  fileprivate var name: Phrase {
    switch self {
    case .phone: Phrase("số điện thoại", "phone number")
    case .identityNumber: Phrase("số giấy tờ tùy thân", "identity number")
    case .email: Phrase("địa chỉ thư điện tử", "e-mail address")
    case .houseNumber: Phrase("số nhà", "house number")
    case .plate: Phrase("biển số xe", "number plate")
    case .fileNumber: Phrase("mã hồ sơ", "file number")
    case .senderName: Phrase("tên người gửi", "sender’s name")
    }
  }
}

extension [Phrase] {
  /// "a, b or c".
  var alternatives: Phrase {
    guard let last, count > 1 else { return joined(separator: "") }
    return [dropLast().joined(separator: ", "), last].joined(separator: ConditionTexts.or)
  }
}
