package import Petitions
package import Rules
package import Wording
package import WorkCalendar

/// The verdict of a rule on one petition.
package enum Verdict: Hashable, Sendable {
  case kept(evidence: [Int])
  case broken(Violation)
  case notActivated
  /// An earlier step already failed: the rule named.
  case notJudged(because: RuleID)
}

/// A rule with its verdict.
package struct RuleVerdict: Hashable, Sendable {
  package let rule: Rule
  package let verdict: Verdict
  /// The points that it takes from the petition, before the petition's floor of zero.
  ///
  /// What a broken rule makes impossible to judge is lost with it, if a good officer would have given
  /// it something to judge: to leave a step out never pays. What was kept all the same, and what can be
  /// counted, is not lost with it.
  package let pointsLost: Int

  /// A verdict with what it costs; `isExpected` says whether a good officer gives the rule something
  /// to judge, and `unjudged` what it comes to by itself where it is not judged.
  package init(
    rule: Rule, verdict: Verdict, isExpected: Bool, unjudged: UnjudgedStanding = .open
  ) {
    self.rule = rule
    self.verdict = verdict
    pointsLost =
      switch verdict {
      case .broken(let violation): rule.points(lostBy: violation.extent)
      case .notJudged: isExpected ? unjudged.cost(of: rule) : 0
      case .kept, .notActivated: 0
      }
  }
}

/// One mistake and everything that was lost by it.
package struct Loss: Hashable, Sendable {
  package let rule: Rule
  package let violation: Violation
  /// What the rule itself takes.
  package let ownPoints: Int
  /// What could not be judged any more because of it, where that costs.
  package let consequences: [RuleVerdict]
  /// What the petition still had when this was taken from it.
  package let pointsLeft: Int

  /// What it comes to by its rules.
  package var points: Int { consequences.reduce(ownPoints) { $0 + $1.pointsLost } }

  /// What it really took: no petition loses more than it has.
  package var pointsTaken: Int { min(points, pointsLeft) }
}

/// How one petition was handled.
package struct PetitionScore: Hashable, Sendable {
  package let petition: PetitionID
  package let subject: Phrase
  /// Of ``Rule/pointsPerPetition``.
  package let points: Int
  /// In the order of the rulebook; empty if the shift ended before the petition came.
  package let verdicts: [RuleVerdict]
  /// What the petition really was, and why.
  package let why: Phrase

  package init(
    petition: PetitionID, subject: Phrase, points: Int, verdicts: [RuleVerdict], why: Phrase
  ) {
    self.petition = petition
    self.subject = subject
    self.points = points
    self.verdicts = verdicts
    self.why = why
  }

  /// Whether the petition came before the shift ended.
  package var hasArrived: Bool { !verdicts.isEmpty }

  /// Each mistake with what was lost by it, in the order of the rulebook: what the petition had is used
  /// up in that order.
  package var losses: [Loss] {
    var causes: [RuleID: RuleID] = [:]
    var consequences: [RuleID: [RuleVerdict]] = [:]
    for entry in verdicts {
      guard case .notJudged(let step) = entry.verdict else { continue }
      // A step that was not judged itself stands in the list before this one.
      let cause = causes[step] ?? step
      causes[entry.rule.id] = cause
      if entry.pointsLost > 0 { consequences[cause, default: []].append(entry) }
    }
    var left = Rule.pointsPerPetition
    return verdicts.compactMap { entry in
      guard case .broken(let violation) = entry.verdict else { return nil }
      let loss = Loss(
        rule: entry.rule, violation: violation, ownPoints: entry.pointsLost,
        consequences: consequences[entry.rule.id] ?? [], pointsLeft: left)
      left -= loss.pointsTaken
      return loss
    }
  }

  package var violations: [(rule: Rule, violation: Violation)] {
    verdicts.compactMap { entry in
      guard case .broken(let violation) = entry.verdict else { return nil }
      return (entry.rule, violation)
    }
  }
}

/// What an attempt is worth, with everything that says why.
package struct Scorecard: Hashable, Sendable {
  package let scenario: ScenarioID
  package let petitions: [PetitionScore]
  package let passMark: Int
  package let closing: ClosingReason?
  package let elapsedMilliseconds: Int64
  package let endedAt: Instant

  package init(
    scenario: ScenarioID, petitions: [PetitionScore], passMark: Int, closing: ClosingReason?,
    elapsedMilliseconds: Int64, endedAt: Instant
  ) {
    self.scenario = scenario
    self.petitions = petitions
    self.passMark = passMark
    self.closing = closing
    self.elapsedMilliseconds = elapsedMilliseconds
    self.endedAt = endedAt
  }

  package var pointsEarned: Int { petitions.reduce(0) { $0 + $1.points } }
  package var pointsPossible: Int { petitions.count * Rule.pointsPerPetition }

  /// The points earned, in whole percent of the possible, rounded down.
  package var percent: Int {
    pointsPossible == 0 ? 0 : pointsEarned * 100 / pointsPossible
  }

  /// The petitions and rules whose violation fails the attempt whatever the sum.
  package var failPoints: [(petition: PetitionID, rule: Rule)] {
    petitions.flatMap { score in
      score.violations.filter { $0.rule.severity == .failPoint }.map { (score.petition, $0.rule) }
    }
  }

  package var isPassed: Bool {
    failPoints.isEmpty && pointsEarned * 100 >= passMark * pointsPossible
  }

  /// How many verdicts were that a rule was kept.
  package var rulesKept: Int {
    petitions.reduce(0) { sum, score in
      sum
        + score.verdicts.count { entry in
          guard case .kept(let evidence) = entry.verdict else { return false }
          return !evidence.isEmpty
        }
    }
  }
}
