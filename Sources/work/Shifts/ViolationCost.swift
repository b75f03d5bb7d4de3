import Petitions
package import Rules
package import Scoring
import Simulation
package import Wording

extension Shift {
  /// What a violation takes, by as much of its rule as it broke.
  ///
  /// A redaction can be made anew as long as nothing is published: until then it takes nothing yet.
  package func cost(of violation: RuleViolation) -> Phrase {
    let rule = violation.rule
    let points = rule.points(lostBy: violation.violation.extent)
    if case .text(_, let requirement) = rule.constraint, let redaction = requirement.redaction,
      petitionCase(violation.petition)?.isPublished != true
    {
      return CostTexts.wouldCost(points, redaction)
    }
    let words = CostTexts.points(points, lostBy: rule.severity)
    return Phrase("\(words.vietnamese).", "\(words.english).")
  }
}

/// The catalogue of what mistakes cost.
package enum CostTexts {
  /// What a violation of a rule takes, as the beginning of a sentence.
  package static func points(_ points: Int, lostBy severity: RuleSeverity) -> Phrase {
    switch severity {
    case .failPoint:
      Phrase("ĐIỂM LIỆT, trừ \(points) điểm", "AUTOMATIC FAIL; costs \(points) points")
    case .minor, .major: Phrase("Trừ \(points) điểm", "Costs \(points) points")
    }
  }

  /// What a redaction would take if it were the last.
  static func wouldCost(_ points: Int, _ redaction: RedactionRequirement) -> Phrase {
    switch redaction.mustCoverPersonalData {
    case .everything:
      Phrase(
        "Sẽ trừ \(points) điểm nếu lần che cuối trước khi công khai vẫn còn sót.",
        "Will cost \(points) points if the last redaction before publishing still leaves some.")
    case .unasked:
      Phrase(
        "Sẽ trừ \(points) điểm nếu lần che cuối trước khi công khai vẫn che thừa.",
        "Will cost \(points) points if the last redaction before publishing still hides too much.")
    }
  }
}
