package import Petitions
package import Rules
import Scenarios
package import Scoring

/// A rule that is cheaper to break than the mistakes that go unjudged once it is broken.
package struct CheapRule: Hashable, Sendable {
  package let rule: Rule
  /// A petition on which it is.
  package let petition: PetitionID
  /// What its violation takes, with what is lost along with it.
  package let price: Int
  /// The rules that go unjudged and are not lost, because a good officer gives them nothing to judge.
  package let freed: [Rule]

  package var freedPoints: Int { freed.reduce(0) { $0 + $1.points } }
}

/// Proves that it never pays to break a rule so that others go unjudged.
package enum RulePrices {
  /// The rules of a judge's scenario that are too cheap, each once, on the petition where it pays most.
  ///
  /// A rule that the model handling keeps is lost along with one that it requires. What the model gives
  /// nothing to judge, as a ban, is free once it is not judged; whoever would break it all the same
  /// then breaks the cheaper one first.
  ///
  /// Complexity: petitions times rules, squared.
  package static func tooCheap(by judge: Judge) -> [CheapRule] {
    var found: [RuleID: CheapRule] = [:]
    for (petition, stakes) in zip(judge.scenario.petitions, judge.stakes()) {
      for place in stakes.indices where stakes[place].applies {
        guard let cheap = cheap(at: place, of: stakes, petition) else { continue }
        let known = found[cheap.rule.id]
        if cheap.gain > known?.gain ?? Int.min { found[cheap.rule.id] = cheap }
      }
    }
    return found.values.sorted { $0.rule.id < $1.rule.id }
  }

  private static func cheap(
    at broken: Int, of stakes: [RuleStake], _ petition: ScriptedPetition
  ) -> CheapRule? {
    var chain = RuleChain(stakes.map(\.rule))
    var price = stakes[broken].rule.leastPrice(on: petition)
    var freed: [Rule] = []
    for (place, stake) in stakes.enumerated() {
      let turn = chain.take(place, applies: stake.applies) { place == broken }
      guard case .notJudged = turn else { continue }
      if stake.isExpected {
        price += stake.rule.points(lostBy: .times(1))
      } else {
        freed.append(stake.rule)
      }
    }
    let cheap = CheapRule(
      rule: stakes[broken].rule, petition: petition.id, price: price, freed: freed)
    let isFailPointFreed =
      stakes[broken].rule.severity != .failPoint
      && freed.contains { $0.severity == .failPoint }
    return cheap.gain > 0 || isFailPointFreed ? cheap : nil
  }
}

extension CheapRule {
  /// What an officer gains who breaks it along with those that it frees; no petition loses more than
  /// it has.
  fileprivate var gain: Int {
    min(freedPoints, Rule.pointsPerPetition) - min(price, Rule.pointsPerPetition)
  }
}

extension Rule {
  /// The least that breaking the rule takes from a petition.
  fileprivate func leastPrice(on petition: ScriptedPetition) -> Int {
    if worth.pointsEach != nil { return points(lostBy: .times(1)) }
    let claims = petition.truth.claims.count { $0.stance == .wanted }
    guard case .text(_, let requirement) = constraint, requirement.must.claims == .truth, claims > 0
    else { return points }
    return points(lostBy: .part(1, of: claims))
  }
}
