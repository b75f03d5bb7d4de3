import Rules

/// What a rule that is not judged comes to by itself.
///
/// An earlier step failed, and whatever it made impossible to judge is lost with it. What can be judged
/// all the same is no part of that: an officer who was in time at the wrong office was in time.
package enum UnjudgedStanding: Hashable, Sendable {
  /// It was kept, and something done shows it.
  case kept
  /// What it forbids was done so many times, each of which has its price.
  case done(times: Int)
  /// Nothing shows whether it would have been kept.
  case open

  /// What is lost of a rule to which a good officer gives something to judge.
  func cost(of rule: Rule) -> Int {
    switch self {
    case .kept: 0
    case .done(let times): rule.points(lostBy: .times(times))
    // Of what is counted, once: more often it was not done.
    case .open: rule.points(lostBy: .times(1))
    }
  }
}

extension UnjudgedStanding {
  /// Takes how a rule stands by itself.
  init(_ rule: Rule, _ standing: Standing) {
    switch standing {
    case .kept(let evidence): self.init(evidence: evidence)
    case .broken(let violation): self.init(rule, missing: violation.extent)
    case .notActivated, .pending: self = .open
    }
  }

  /// Takes a rule that is not broken, with what shows it kept.
  init(evidence: [Int]) { self = evidence.isEmpty ? .open : .kept }

  /// Takes a rule that is broken by so much.
  init(_ rule: Rule, missing extent: Rule.Extent) {
    guard rule.worth.pointsEach != nil, case .times(let count) = extent else {
      self = .open
      return
    }
    self = .done(times: count)
  }
}
