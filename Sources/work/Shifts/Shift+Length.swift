import OfficialText
package import Petitions
import Rules
import Scenarios
import Wording

/// How many words texts must have, by rules that ask it of every petition.
///
/// What a rule asks only of petitions of some nature would tell that nature. Found once for a shift:
/// a face asks at every key.
struct LeastLengths: Sendable {
  private var wordsMinimums: [ActivityName: Int] = [:]

  init(_ rules: [Rule]) {
    for rule in rules where rule.applies.tests.isEmpty {
      guard case .text(let activation, let requirement) = rule.constraint,
        activation.condition.tests.isEmpty, let least = requirement.size.wordsMinimum
      else { continue }
      for activity in activation.activities {
        wordsMinimums[activity] = max(least, wordsMinimums[activity] ?? least)
      }
    }
  }

  func wordsMinimum(for verb: Verb) -> Int? { wordsMinimums[verb.entry.activity.id] }
}

extension Shift {
  /// How many words a text for a verb must have; nothing where no rule asks it of every petition.
  package func wordsMinimum(for verb: Verb) -> Int? { leastLengths.wordsMinimum(for: verb) }

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
