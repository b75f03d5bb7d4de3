import Conformance
import OfficialText
import Petitions
import Rules
import TextJudging
import Wording
import WorkCalendar

/// A rule on the texts of a register, ready to judge case after case.
struct RegisterText: Sendable {
  private let activities: Set<String>
  private let condition: Condition
  private let demand: TextDemand
  private let inForce: ClosedRange<CivilDate>

  /// The rule's demand on texts; nil when it is about something else.
  init?(_ rule: Rule) {
    guard case .text(let activation, let requirement) = rule.constraint else { return nil }
    activities = Set(activation.activities.map(\.text))
    condition = activation.condition
    demand = TextDemand(requirement, TextPhrases(requirement), TextTruth())
    inForce = rule.force.days
  }

  /// What the texts of a case come to: the first that is not as required, if there is one.
  ///
  /// Complexity: the lengths of the texts times the number of phrases.
  func verdict(on subject: RegisterCase) -> AuditVerdict {
    var verdict = AuditVerdict.notActivated
    for (place, event) in subject.events.enumerated() where speaks(of: event, in: subject) {
      guard let text = text(of: event, in: subject) else {
        verdict = .notJudged(because: .noText)
        continue
      }
      guard TextJudgement(text, demand).isKept else {
        return .broken(CaseViolation(kind: .text, activation: place, target: nil, due: nil))
      }
      if verdict == .notActivated { verdict = .kept }
    }
    return verdict
  }

  /// What is wrong with the text of an event that broke the rule.
  func faults(of place: Int, in subject: RegisterCase) -> [Phrase] {
    guard let text = text(of: subject.events[place], in: subject) else { return [] }
    return TextJudgement(text, demand).faults(demand.requirement)
  }

  private func speaks(of event: RegisterEvent, in subject: RegisterCase) -> Bool {
    guard activities.contains(event.activity), inForce.contains(event.at.date) else {
      return false
    }
    guard !condition.tests.isEmpty else { return true }
    return condition.holds(on: event.attributes) { subject.attributes.caseValue(of: $0) }
  }

  /// The text that the rule is about; nil where the register has none.
  private func text(of event: RegisterEvent, in subject: RegisterCase) -> SplitText? {
    let name = demand.requirement.attribute
    guard let value = event.attributes.value(of: name) ?? subject.attributes.caseValue(of: name)
    else { return nil }
    let text = SplitText(value.texts.joined(separator: "\n"))
    return text.wordCount == 0 ? nil : text
  }
}
