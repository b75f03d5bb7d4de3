import Conformance
import Petitions
package import Rules
package import Wording
import WorkCalendar

/// The sentences that say what the violations of a rulebook consist of, each made when it is told.
///
/// A register can break its rules a million times, of which a report tells two hundred.
package struct AuditSentences: Sendable {
  /// What the sentences on one rule have in common.
  private struct Parts: Sendable {
    /// What was to happen.
    let wanted: Phrase
    /// The same where it is the activation that is missing.
    let wantedMirrored: Phrase
    /// How long before, where the rule says so: what came outside that time does not count.
    let before: Phrase
    /// How much later at the earliest, where the rule says so: what came sooner does not count.
    let earliest: Phrase
  }

  package let rules: [Rule]
  /// What the rules are called, at their places.
  package let names: [String]
  private let parts: [Parts]
  private let texts: [RegisterText?]

  init(_ rules: [Rule], _ texts: [RegisterText?]) {
    self.rules = rules
    names = rules.map(\.id.text)
    self.texts = texts
    parts = rules.map { rule in
      let patterns = rule.constraint.patterns
      let window = rule.constraint.window
      return Parts(
        wanted: Self.names(patterns.last), wantedMirrored: Self.names(patterns.first),
        before: Self.before(window),
        earliest: window?.after.map {
          Phrase(
            " (sớm nhất là \($0.phrase.vietnamese) sau đó)",
            " (\($0.phrase.english) later at the earliest)")
        } ?? Phrase("", ""))
    }
  }

  /// The sentences on violations of rules.
  package init(_ rules: [Rule]) {
    self.init(rules, rules.map { RegisterText($0) })
  }

  private static func before(_ window: Window?) -> Phrase {
    let least = window?.after?.phrase
    let most = window?.within?.phrase
    let separator = least != nil && most != nil ? "," : ""
    return Phrase(
      (least.map { " ít nhất \($0.vietnamese)" } ?? "") + separator
        + (most.map { " trong vòng \($0.vietnamese)" } ?? ""),
      (least.map { " at least \($0.english)" } ?? "") + " before"
        + (most.map { ", within \($0.english)" } ?? ""))
  }

  private static func names(_ pattern: EventPattern?) -> Phrase {
    let names = (pattern?.activities ?? []).map { "“\($0.text)”" }
    return Phrase(names.joined(separator: " hoặc "), names.joined(separator: " or "))
  }

  /// What a violation of the rule at a place consists of, in one language.
  package func sentence(
    on violation: CaseViolation, of rule: Int, in subject: RegisterCase, _ language: Language
  ) -> String {
    var one = mention(subject.events[violation.activation], language)
    switch violation.kind {
    case .text:
      let faults = texts[rule]?.faults(of: violation.activation, in: subject) ?? []
      return "\(one): \(faults.map { $0[language] }.joined(separator: "; "))."
    case .events(let kind, let isMirrored):
      var other = violation.target.map { mention(subject.events[$0], language) }
      // Where the activation looks back at its neighbour, it is the later one itself.
      if kind == .late || kind == .early, let target = violation.target,
        target < violation.activation
      {
        (one, other) = (other ?? one, one)
      }
      let due = violation.due?.asDue[language]
      let parts = parts[rule]
      let wanted = (isMirrored ? parts.wantedMirrored : parts.wanted)[language]
      return switch language {
      case .vietnamese: vietnamese(kind, one, other, due, wanted, parts)
      case .english: english(kind, one, other, due, wanted, parts)
      }
    }
  }

  private func vietnamese(
    _ kind: ConstraintViolation.Kind, _ one: String, _ other: String?, _ due: String?,
    _ wanted: String, _ parts: Parts
  ) -> String {
    switch kind {
    case .missing:
      "\(one)\(due.map { "; hạn \($0)" } ?? ""): chưa có \(wanted)\(parts.earliest.vietnamese)."
    case .late: "\(other ?? one): muộn\(due.map { ", hạn là \($0)" } ?? "")."
    case .early: "\(one), rồi \(other ?? ""): quá sớm\(parts.earliest.vietnamese)."
    case .interrupted: "\(one), rồi \(other ?? ""): ở giữa chưa có \(wanted)."
    case .notBefore: "\(one): trước đó\(parts.before.vietnamese) chưa có \(wanted)."
    case .notAdjacent: "\(one): liền kề không phải \(wanted)."
    case .forbidden: "\(one)\(other.map { ", và \($0)" } ?? ""): không được có."
    case .tooOften: "\(one): quá số lần cho phép."
    case .notFirst: "bắt đầu bằng \(one), phải là \(wanted)."
    }
  }

  private func english(
    _ kind: ConstraintViolation.Kind, _ one: String, _ other: String?, _ due: String?,
    _ wanted: String, _ parts: Parts
  ) -> String {
    switch kind {
    case .missing:
      "\(one)\(due.map { "; due \($0)" } ?? ""): there is no \(wanted)\(parts.earliest.english)."
    case .late: "\(other ?? one): late\(due.map { ", due \($0)" } ?? "")."
    case .early: "\(one), then \(other ?? ""): too early\(parts.earliest.english)."
    case .interrupted: "\(one), then \(other ?? ""): no \(wanted) in between."
    case .notBefore: "\(one): no \(wanted)\(parts.before.english)."
    case .notAdjacent: "\(one): the event next to it is not \(wanted)."
    case .forbidden: "\(one)\(other.map { ", and \($0)" } ?? ""): not allowed."
    case .tooOften: "\(one): too often."
    case .notFirst: "begins with \(one), but should begin with \(wanted)."
    }
  }

  /// The event as an auditor finds it again: its name, its moment and its line.
  private func mention(_ event: RegisterEvent, _ language: Language) -> String {
    let day = event.at.date.text
    let line =
      switch language {
      case .vietnamese: "dòng"
      case .english: "line"
      }
    return event.precision == .day
      ? "“\(event.activity)” \(day) (\(line) \(event.line))"
      : "“\(event.activity)” \(event.at.wholeClock) \(day) (\(line) \(event.line))"
  }
}
