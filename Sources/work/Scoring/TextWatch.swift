import OfficialText
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
  let demand: TextDemand
  let inForce: ClosedRange<CivilDate>?

  /// Whether an event's text is one that the rule speaks of.
  func speaks(of event: Event, _ name: ActivityName) -> Bool {
    guard activities.contains(name), inForce?.contains(event.at.date) ?? true else { return false }
    guard !condition.tests.isEmpty else { return true }
    return condition.holds(on: event.happening.attributes) { _ in nil }
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
    // The text is cut into words when the first rule asks, and no more than once.
    var split: SplitText?
    for (index, rule) in rules.enumerated() where rule.speaks(of: event, name) {
      judge(event, rule, &findings[index], &split)
    }
    switch event.happening {
    case .citizenWrote(let text, _, _): written.append(text)
    case .replied(let text): written.append(text)
    default: break
    }
  }

  private func judge(
    _ event: Event, _ rule: TextRule, _ finding: inout Finding, _ split: inout SplitText?
  ) {
    let isRedaction = rule.demand.requirement.redaction != nil
    // A redaction replaces the one before it; only the last one hides anything.
    if isRedaction { finding = Finding() }
    guard finding.fault == nil else { return }
    let judgement: TextJudgement
    if case .redacted(let parts) = event.happening {
      judgement = TextJudgement(redacted: parts, of: publishable(at: event.at), rule.demand)
    } else if let words = split ?? Self.words(of: event) {
      split = words
      judgement = TextJudgement(words, rule.demand)
    } else {
      return
    }
    if judgement.isKept {
      finding.evidence.append(event.sequence)
    } else {
      finding.fault = Fault(event: event, judgement: judgement)
    }
  }

  private static func words(of event: Event) -> SplitText? {
    guard case .text(let text)? = event.happening.attributes.value(of: "text") else { return nil }
    return SplitText(text)
  }

  /// The citizen's messages so far, and what was replied.
  private func publishable(at moment: Instant) -> [String] {
    let messages = petition.messages.compactMap { message -> String? in
      guard case .text(let text) = message.content, message.at <= moment else { return nil }
      return text
    }
    return messages + written.filter { !messages.contains($0) }
  }
}

extension TextTruth {
  /// What the ground truth of a petition adds to the rules on its texts.
  init(of petition: ScriptedPetition) {
    self.init(
      senderName: petition.sender.name, personalData: petition.truth.personalData,
      replyMentions: petition.truth.replyMentions)
  }
}
