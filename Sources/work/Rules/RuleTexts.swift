package import Wording
import WorkCalendar

/// What a rule says to people, as it is written: with places for the numbers of its constraint.
///
/// A number that stands in the constraint alone can be edited in one place; `{{within}}` in a text
/// gives it there, in the language of the text.
package struct RuleTexts: Hashable, Sendable {
  package let title: Phrase
  /// Why the rule is as it is, for who broke it.
  package let explanation: Phrase
  /// What practice asks while it may still be kept.
  package let hint: Phrase?

  package init(title: Phrase, explanation: Phrase, hint: Phrase?) {
    self.title = title
    self.explanation = explanation
    self.hint = hint
  }

  /// The texts with the numbers of a constraint in their places.
  func filled(from constraint: Constraint) -> RuleTexts {
    let numbers = constraint.numbers
    guard !numbers.isEmpty else { return self }
    return RuleTexts(
      title: title.filled(with: numbers), explanation: explanation.filled(with: numbers),
      hint: hint?.filled(with: numbers))
  }
}

/// A number of a constraint that texts can name.
package enum ConstraintNumber: String, CaseIterable, Sendable {
  case after
  case within
  /// How often something has to happen.
  case times
  /// The least words of a text, or else its least reading ease.
  case atLeast = "at-least"
  /// The most words of a text, or hidden without need, or the most often that something may happen.
  case atMost = "at-most"

  /// The place in a text where the number goes.
  package var place: String { "{{\(rawValue)}}" }
}

extension Constraint {
  /// The numbers that texts can name, as they are said.
  package var numbers: [ConstraintNumber: Phrase] {
    var numbers: [ConstraintNumber: Phrase] = [:]
    numbers[.after] = window?.after?.phrase
    numbers[.within] = window?.within?.phrase
    if numbers[.within] == nil, window?.setting != nil {
      numbers[.within] = Phrase("thời gian không hạn định", "any length of time")
    }
    switch self {
    case .existence(_, let times, _), .exactly(_, let times):
      numbers[.times] = Phrase(verbatim: "\(times)")
    case .absence(_, let times): numbers[.atMost] = Phrase(verbatim: "\(times - 1)")
    case .text(_, let requirement):
      let least = requirement.size.wordsMinimum ?? requirement.size.easeMinimum
      let most = requirement.size.wordsMaximum ?? requirement.redaction?.needlessWordsMaximum
      numbers[.atLeast] = least.map { Phrase(verbatim: "\($0)") }
      numbers[.atMost] = most.map { Phrase(verbatim: "\($0)") }
    case .initial, .choice, .relation: break
    }
    return numbers
  }
}

extension Phrase {
  fileprivate func filled(with numbers: [ConstraintNumber: Phrase]) -> Phrase {
    guard vietnamese.contains("{{") || english.contains("{{") else { return self }
    return ConstraintNumber.allCases.reduce(self) { text, number in
      guard let value = numbers[number] else { return text }
      return Phrase(
        text.vietnamese.replacing(number.place, with: value.vietnamese),
        text.english.replacing(number.place, with: value.english))
    }
  }
}
