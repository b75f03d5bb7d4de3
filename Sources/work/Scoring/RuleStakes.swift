import Conformance
package import Rules
import Scenarios

/// What a rule means to one petition: whether it applies, and whether a good officer keeps it by
/// what he does.
package struct RuleStake: Hashable, Sendable {
  package let rule: Rule
  package let applies: Bool
  package let isExpected: Bool
}

extension Judge {
  /// Of each petition, in the order of the scenario, the stakes of all rules in the order of the rules.
  ///
  /// Complexity: that of playing and watching one shift; a judge made ready has done so.
  package func stakes() -> [[RuleStake]] {
    let expectation = modelExpectation
    return scenario.petitions.indices.map { index in
      let place = place(at: index)
      return rules.enumerated().map { number, rule in
        RuleStake(
          rule: rule, applies: place.constraints[number] != nil,
          isExpected: expectation.expects(rule: number, at: index))
      }
    }
  }
}
