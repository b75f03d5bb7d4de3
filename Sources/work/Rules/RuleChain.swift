import Petitions

/// Rules in an order in which each comes after those that it requires, gone through case by case
/// such that one mistake is not punished twice.
///
/// A rule is not judged where one that it requires was broken or was itself not judged. A rule that
/// does not apply to the case stands aside: it neither fails nor hands a failure on.
package struct RuleChain: Sendable {
  /// For each rule, the places of those that it requires.
  private let required: [[Int]]
  private var hasFailed: [Bool]

  /// What becomes of a rule when its turn comes.
  package enum Turn: Hashable, Sendable {
    case doesNotApply
    /// The rule at this place failed before.
    case notJudged(because: Int)
    case judged
  }

  /// Requirements that lie outside the rules can never fail.
  package init(_ rules: [Rule]) {
    var places: [RuleID: Int] = [:]
    for (place, rule) in rules.enumerated() { places[rule.id] = place }
    required = rules.map { $0.requires.compactMap { places[$0] } }
    hasFailed = rules.map { _ in false }
  }

  /// Begins with another case.
  package mutating func begin() {
    for place in hasFailed.indices { hasFailed[place] = false }
  }

  /// Takes the rule at a place, the places in their order; `isBroken` judges it, and is asked only
  /// where it is to be judged.
  package mutating func take(_ place: Int, applies: Bool, isBroken: () -> Bool) -> Turn {
    guard applies else { return .doesNotApply }
    for step in required[place] where hasFailed[step] {
      hasFailed[place] = true
      return .notJudged(because: step)
    }
    hasFailed[place] = isBroken()
    return .judged
  }
}
