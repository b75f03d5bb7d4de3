import Petitions
package import Rules
import Scenarios
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
    let cost = Phrase("\(words.vietnamese).", "\(words.english).")
    let isBasis = scenario.rulebook.rules.contains { $0.requires.contains(rule.id) }
    return isBasis ? CostTexts.atLeast(cost) : cost
  }
}

/// The catalogue of what mistakes cost.
package enum CostTexts {
  /// What a violation of a rule takes, as the beginning of a sentence.
  package static func points(_ points: Int, lostBy severity: RuleSeverity) -> Phrase {
    switch severity {
    case .failPoint:
      Phrase(
        "ĐIỂM LIỆT, trừ \(points) điểm của phản ánh này",
        "AUTOMATIC FAIL; costs this petition \(points.counted("point"))")
    case .minor, .major:
      Phrase(
        "Trừ \(points) điểm của phản ánh này", "Costs this petition \(points.counted("point"))")
    }
  }

  /// What a violation takes on which the judgement of other rules rests.
  fileprivate static func atLeast(_ cost: Phrase) -> Phrase {
    Phrase(
      "\(cost.vietnamese) Điều nào vì thế không xét được thì mất theo.",
      "\(cost.english) What can no longer be judged because of it is lost too.")
  }

  /// That a petition cannot lose more than it has.
  package static func most(_ points: Int) -> Phrase {
    Phrase(
      "Mỗi phản ánh có \(points) điểm; mất quá số ấy thì được 0, không trừ sang phản ánh khác.",
      "Each petition has \(points) points: losing more than that gives 0, and nothing is taken from other petitions."
    )
  }

  /// A rule that was lost along with another: of a limit, that nobody is called late for that.
  package static func lostAlong(_ rule: Rule) -> Phrase {
    let name = Phrase(verbatim: "\(rule.id) ") + rule.title
    guard rule.constraint.window?.within != nil else { return name }
    return name
      + Phrase(" (mất theo, không xét là trễ)", " (lost with it; lateness was not judged)")
  }

  /// How many points were taken, with their sign.
  package static func taken(_ points: Int) -> String { points == 0 ? "0" : "−\(points)" }

  /// Why a mistake took less than its rules say; nothing where it took as much.
  package static func usedUp(by loss: Loss) -> Phrase? {
    guard loss.pointsTaken < loss.points else { return nil }
    return loss.pointsTaken > 0
      ? Phrase(
        "Hết điểm của phản ánh: cộng lại là \(loss.points), phản ánh chỉ còn \(loss.pointsLeft).",
        "This is worth \(loss.points.counted("point")), but the petition had only \(loss.pointsLeft) left to lose."
      )
      : Phrase(
        "Không trừ thêm: phản ánh đã hết điểm (lỗi này đáng \(loss.points) điểm).",
        "Nothing more is taken: the petition had no points left (this is worth \(loss.points)).")
  }

  /// What a redaction would take if it were the last.
  static func wouldCost(_ points: Int, _ redaction: RedactionRequirement) -> Phrase {
    switch redaction.mustCoverPersonalData {
    case .everything:
      Phrase(
        "Sẽ trừ \(points) điểm của phản ánh này nếu lần che cuối trước khi công khai vẫn còn sót.",
        "Will cost this petition \(points.counted("point")) if the last redaction before publishing still leaves any of it visible."
      )
    case .unasked:
      Phrase(
        "Sẽ trừ \(points) điểm của phản ánh này nếu lần che cuối trước khi công khai vẫn che thừa.",
        "Will cost this petition \(points.counted("point")) if the last redaction before publishing still hides too much."
      )
    }
  }
}
