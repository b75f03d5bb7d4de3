import OfficialText
package import Petitions
import Rules
import Scenarios
import Wording

extension Shift {
  /// How many words a text for a verb must have, by rules that ask it of every petition; nothing where
  /// none does.
  ///
  /// What a rule asks only of petitions of some nature would tell that nature.
  package func wordsMinimum(for verb: Verb) -> Int? {
    let activity = verb.entry.activity.id
    return scenario.rulesInForce.compactMap { rule -> Int? in
      guard rule.applies.tests.isEmpty,
        case .text(let activation, let requirement) = rule.constraint,
        activation.condition.tests.isEmpty, activation.activities.contains(activity)
      else { return nil }
      return requirement.size.wordsMinimum
    }.max()
  }

  /// That a text is shorter than is asked of it; nothing where it is not.
  func remark(onLengthOf text: String?, for verb: Verb) -> Phrase? {
    guard let text, let least = wordsMinimum(for: verb) else { return nil }
    let count = SplitText(text).wordCount
    guard count < least else { return nil }
    return Phrase(
      "Mới có \(count) chữ; quy định cần ít nhất \(least).",
      "It has \(count.counted("word")); the rules ask for \(least) at least.")
  }
}
