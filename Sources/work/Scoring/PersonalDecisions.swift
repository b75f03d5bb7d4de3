package import Petitions
import Rules
import TextJudging

/// What persons decided about one attempt, which stands in the place of what rules found.
package struct PersonalDecisions: Hashable, Sendable {
  /// A rule on one petition.
  package struct Charge: Hashable, Sendable {
    package let petition: PetitionID
    package let rule: RuleID

    package init(_ petition: PetitionID, _ rule: RuleID) {
      self.petition = petition
      self.rule = rule
    }
  }

  /// Of each text, by its event's number, the points decided and whether it is right in them.
  package var texts: [Int: [String: Bool]]
  /// The rules that cost nothing where an appeal was allowed.
  package var allowed: Set<Charge>

  package static let none = PersonalDecisions()

  package init(texts: [Int: [String: Bool]] = [:], allowed: Set<Charge> = []) {
    self.texts = texts
    self.allowed = allowed
  }
}

/// How rules stand that persons decided about, by petition and rule.
struct DecidedStandings {
  private var standings: [Int: [Int: Standing]] = [:]
  private let allowed: Set<PersonalDecisions.Charge>

  /// Complexity: that of reading the texts once more, where some were decided.
  init(_ decisions: PersonalDecisions, by judge: Judge, _ events: [Event]) {
    allowed = decisions.allowed
    guard !decisions.texts.isEmpty else { return }
    let texts = Scoring.texts(by: judge, events: events)
    for text in texts {
      guard let kept = decisions.texts[text.event.sequence],
        let index = judge.index(of: text.petition)
      else { continue }
      for found in text.judgements
      where standings[index]?[found.place] == nil
        && text.points.contains(where: { kept[$0.name] != nil })
      {
        standings[index, default: [:]][found.place] = Self.standing(
          ofRule: found.place, on: text.petition, texts, decisions)
      }
    }
  }

  /// How a rule stands by all texts of a petition that it reads: the first that is not right breaks it.
  private static func standing(
    ofRule rule: Int, on petition: PetitionID, _ texts: [ReadText], _ decisions: PersonalDecisions
  ) -> Standing {
    var evidence: [Int] = []
    for text in texts where text.petition == petition {
      guard let found = text.judgements.first(where: { $0.place == rule }) else { continue }
      let kept = decisions.texts[text.event.sequence] ?? [:]
      var decided: [TextPoint: Bool] = [:]
      for point in text.points { decided[point] = kept[point.name] }
      let judgement = found.judgement.decided(decided, by: found.demand)
      if judgement.isKept {
        evidence.append(text.event.sequence)
        continue
      }
      return .broken(
        Violation(
          evidence: [text.event.sequence], at: text.event.at,
          statement: ViolationText.text(text.event, judgement, found.demand.requirement),
          extent: judgement.extent))
    }
    return .kept(evidence: evidence)
  }

  /// How a rule stands on a petition once persons have decided; what rules found is asked for where
  /// they have not.
  func standing(
    of rule: Rule, at place: Int, on petition: PetitionID, at index: Int, found: () -> Standing
  ) -> Standing {
    let standing = standings[index]?[place] ?? found()
    guard case .broken(let violation) = standing,
      allowed.contains(PersonalDecisions.Charge(petition, rule.id))
    else { return standing }
    return .kept(evidence: violation.evidence)
  }
}
