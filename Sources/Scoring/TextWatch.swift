import Petitions
import Rules
import Scenarios
import TextJudging
import WorkCalendar

/// A rule on texts, ready for one petition.
struct TextRule: Sendable {
  /// Its place among the rules of the shift.
  let rule: Int
  let activities: [ActivityName]
  let condition: Condition
  let requirement: TextRequirement
  let inForce: ClosedRange<CivilDate>?

  /// Whether an event's text is one that the rule speaks of.
  func speaks(of event: Event, _ name: ActivityName) -> Bool {
    guard activities.contains(name), inForce?.contains(event.at.date) ?? true else { return false }
    guard !condition.tests.isEmpty else { return true }
    let attributes = event.happening.attributes
    return condition.holds { name in attributes.first { $0.name == name }?.value }
  }
}

/// Judges the texts of one petition as they are written.
struct TextWatch: Sendable {
  /// What the texts so far come to by one rule.
  struct Finding: Sendable {
    /// The events whose texts are as the rule asks, by their places in the journal.
    var evidence: [Int] = []
    /// The first text that is not, or the last redaction if that is not.
    var fault: Fault?
  }

  struct Fault: Sendable {
    let event: Event
    let judgement: TextJudgement
  }

  private let rules: [TextRule]
  private let petition: ScriptedPetition
  private var findings: [Finding]
  /// What others than the first message wrote, as far as it would be published.
  private var written: [String] = []

  init(_ rules: [TextRule], of petition: ScriptedPetition) {
    self.rules = rules
    self.petition = petition
    findings = rules.map { _ in Finding() }
  }

  /// Forgets the texts of a shift and begins another.
  mutating func begin() {
    for index in findings.indices { findings[index] = Finding() }
    written.removeAll(keepingCapacity: true)
  }

  func finding(of rule: Int) -> Finding? {
    for index in rules.indices where rules[index].rule == rule { return findings[index] }
    return nil
  }

  mutating func take(_ event: Event) {
    guard !rules.isEmpty else { return }
    let name = event.activity.id
    for (index, rule) in rules.enumerated() where rule.speaks(of: event, name) {
      judge(event, rule, &findings[index])
    }
    switch event.happening {
    case .citizenWrote(let text, _, _): written.append(text)
    case .replied(let text): written.append(text)
    default: break
    }
  }

  private func judge(_ event: Event, _ rule: TextRule, _ finding: inout Finding) {
    let isRedaction = rule.requirement.redaction != nil
    // A redaction replaces the one before it; only the last one hides anything.
    if isRedaction { finding = Finding() }
    guard finding.fault == nil else { return }
    let circumstances = circumstances(of: event, isRedaction: isRedaction)
    let judgement: TextJudgement
    if case .redacted(let parts) = event.happening {
      judgement = TextJudgement(redacted: parts, rule.requirement, circumstances)
    } else if case .text(let text)? = event.happening.attributes.first(where: {
      $0.name == rule.requirement.attribute
    })?.value {
      judgement = TextJudgement(text, rule.requirement, circumstances)
    } else {
      return
    }
    if judgement.isKept {
      finding.evidence.append(event.sequence)
    } else {
      finding.fault = Fault(event: event, judgement: judgement)
    }
  }

  private func circumstances(of event: Event, isRedaction: Bool) -> TextCircumstances {
    var publishable: [String] = []
    if isRedaction {
      publishable = petition.messages.compactMap { message in
        guard case .text(let text) = message.content, message.at <= event.at else { return nil }
        return text
      }
      publishable += written.filter { !publishable.contains($0) }
    }
    return TextCircumstances(
      senderName: petition.sender.name, personalData: petition.truth.personalData,
      replyMentions: petition.truth.replyMentions, publishable: publishable)
  }
}
