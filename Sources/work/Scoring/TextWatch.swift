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
    /// A redaction that waits to be judged: another one may replace it.
    fileprivate var redaction: UnjudgedRedaction?
    /// The events whose texts are as the rule asks, by their places in the journal.
    var evidence: [Int] = []
    /// The first text that is not, or the last redaction if that is not.
    var fault: Fault?
  }

  struct Fault: Sendable {
    let event: Event
    let judgement: TextJudgement
  }

  fileprivate struct UnjudgedRedaction {
    let event: Event
    let parts: [String]
    /// How many texts had been written then.
    let writtenCount: Int
  }

  private let rules: [TextRule]
  private var findings: [Finding]
  private var publication: Publication

  init(_ rules: [TextRule], of petition: ScriptedPetition) {
    self.rules = rules
    findings = rules.map { _ in Finding() }
    publication = Publication(of: petition)
  }

  /// Forgets the texts of a shift and begins another.
  mutating func begin() {
    for index in findings.indices { findings[index] = Finding() }
    publication.begin()
  }

  /// What the texts come to by a rule, once ``settle()`` has judged what waited.
  func finding(of rule: Int) -> Finding? {
    for index in rules.indices where rules[index].rule == rule { return findings[index] }
    return nil
  }

  /// Whether the texts broke a rule.
  func hasFault(by rule: Int) -> Bool {
    for index in rules.indices where rules[index].rule == rule {
      return findings[index].fault != nil
    }
    return false
  }

  mutating func take(_ event: Event) {
    guard !rules.isEmpty else { return }
    let name = event.activity.id
    // The text is cut into words when the first rule asks, and no more than once.
    var split: SplitText?
    // Looked at where they stand: copies of rules cost more than the question.
    for index in rules.indices where rules[index].speaks(of: event, name) {
      Self.judge(event, rules[index], &findings[index], &split, publication.writtenCount)
    }
    switch event.happening {
    case .citizenWrote(let text, _, _): publication.append(text)
    case .replied(let text): publication.append(text)
    default: break
    }
  }

  /// Judges the redactions that wait: once when a shift is over, after each step while it goes on.
  ///
  /// To judge each as it comes would go through all texts so far each time.
  mutating func settle() {
    // Rules mostly wait for one and the same.
    var last: (sequence: Int, redaction: Redaction)?
    for (index, rule) in rules.enumerated() {
      guard let unjudged = findings[index].redaction,
        let requirement = rule.demand.requirement.redaction
      else { continue }
      findings[index].redaction = nil
      let redaction: Redaction
      if let last, last.sequence == unjudged.event.sequence {
        redaction = last.redaction
      } else {
        redaction = Redaction(
          unjudged.parts,
          of: publication.texts(
            at: unjudged.event.at, writtenCount: unjudged.writtenCount, rule.demand.truth))
        last = (unjudged.event.sequence, redaction)
      }
      findings[index].note(TextJudgement(redaction, requirement), of: unjudged.event)
    }
  }

  private static func judge(
    _ event: Event, _ rule: TextRule, _ finding: inout Finding, _ split: inout SplitText?,
    _ writtenCount: Int
  ) {
    let isRedaction = rule.demand.requirement.redaction != nil
    // A redaction replaces the one before it; only the last one hides anything.
    if isRedaction { finding = Finding() }
    guard finding.fault == nil else { return }
    let judgement: TextJudgement
    if case .redacted(let parts) = event.happening {
      guard isRedaction else {
        // It has no text that could be wrong.
        finding.evidence.append(event.sequence)
        return
      }
      finding.redaction = UnjudgedRedaction(
        event: event, parts: parts, writtenCount: writtenCount)
      return
    } else if let words = split ?? words(of: event) {
      split = words
      judgement = TextJudgement(words, rule.demand)
    } else {
      return
    }
    finding.note(judgement, of: event)
  }

  private static func words(of event: Event) -> SplitText? {
    guard case .text(let text)? = event.happening.attributes.value(of: "text") else { return nil }
    return SplitText(text)
  }
}

extension TextWatch.Finding {
  fileprivate mutating func note(_ judgement: TextJudgement, of event: Event) {
    if judgement.isKept {
      evidence.append(event.sequence)
    } else {
      fault = TextWatch.Fault(event: event, judgement: judgement)
    }
  }
}

extension TextTruth {
  /// What the ground truth of a petition adds to the rules on its texts.
  init(of petition: ScriptedPetition) {
    self.init(
      senderName: petition.sender.name, personalData: petition.truth.care.personalData,
      replyMentions: petition.truth.replyMentions)
  }
}
