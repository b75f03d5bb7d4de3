import Conformance
import Petitions
import Rules
package import Wording
import WorkCalendar

/// The sentence that says what a violation in a register consists of.
package struct AuditStatement: Hashable, Sendable {
  package let phrase: Phrase

  init(
    kind: ConstraintViolation.Kind, rule: Rule, activation: AuditEvent, target: AuditEvent?,
    due: Instant?,
    isMirrored: Bool
  ) {
    let one = Self.mention(activation)
    let other = target.map(Self.mention)
    let wanted = Self.wanted(rule.constraint, isMirrored: isMirrored)
    let limit = due?.asDue
    let near = Self.near(rule.constraint.window)
    let earliest = Self.earliest(rule.constraint.window)
    phrase =
      switch kind {
      case .missing:
        Phrase(
          "\(one.vietnamese)\(limit.map { "; hạn \($0.vietnamese)" } ?? ""): chưa có "
            + "\(wanted.vietnamese)\(earliest.vietnamese).",
          "\(one.english)\(limit.map { "; due \($0.english)" } ?? ""): there is no "
            + "\(wanted.english)\(earliest.english).")
      case .late:
        Phrase(
          "\((other ?? one).vietnamese): muộn"
            + "\(limit.map { ", hạn là \($0.vietnamese)" } ?? "").",
          "\((other ?? one).english): late\(limit.map { ", due \($0.english)" } ?? "").")
      case .interrupted:
        Phrase(
          "\(one.vietnamese), rồi \(other?.vietnamese ?? ""): ở giữa chưa có "
            + "\(wanted.vietnamese).",
          "\(one.english), then \(other?.english ?? ""): no \(wanted.english) in between.")
      case .notBefore:
        Phrase(
          "\(one.vietnamese): trước đó\(near.vietnamese) chưa có \(wanted.vietnamese).",
          "\(one.english): no \(wanted.english) before\(near.english).")
      case .notAdjacent:
        Phrase(
          "\(one.vietnamese): liền kề không phải \(wanted.vietnamese).",
          "\(one.english): the event next to it is not \(wanted.english).")
      case .forbidden:
        Phrase(
          "\(one.vietnamese)\(other.map { ", và \($0.vietnamese)" } ?? ""): không được có.",
          "\(one.english)\(other.map { ", and \($0.english)" } ?? ""): not allowed.")
      case .tooOften:
        Phrase("\(one.vietnamese): quá số lần cho phép.", "\(one.english): too often.")
      case .notFirst:
        Phrase(
          "bắt đầu bằng \(one.vietnamese), phải là \(wanted.vietnamese).",
          "begins with \(one.english), but should begin with \(wanted.english).")
      }
  }

  /// How long before, where the rule says so: what came earlier than that is there, and too old.
  private static func near(_ window: Window?) -> Phrase {
    guard let limit = window?.within?.phrase else { return Phrase("", "") }
    return Phrase(" trong vòng \(limit.vietnamese)", ", within \(limit.english)")
  }

  /// How much later at the earliest, where the rule says so: what came sooner does not count.
  private static func earliest(_ window: Window?) -> Phrase {
    guard let limit = window?.after?.phrase else { return Phrase("", "") }
    return Phrase(
      " (sớm nhất là \(limit.vietnamese) sau đó)", " (\(limit.english) later at the earliest)")
  }

  /// What is wrong with the text of an event.
  init(of event: AuditEvent, faults: [Phrase]) {
    let one = Self.mention(event)
    let vietnamese = faults.map(\.vietnamese).joined(separator: "; ")
    let english = faults.map(\.english).joined(separator: "; ")
    phrase = Phrase("\(one.vietnamese): \(vietnamese).", "\(one.english): \(english).")
  }

  /// The event as an auditor finds it again: its name, its moment and its line.
  private static func mention(_ event: AuditEvent) -> Phrase {
    let day = event.at.date.text
    let moment = event.precision == .day ? day : "\(event.at.clock) \(day)"
    return Phrase(
      "“\(event.activity)” \(moment) (dòng \(event.line))",
      "“\(event.activity)” \(moment) (line \(event.line))")
  }

  private static func wanted(_ constraint: Constraint, isMirrored: Bool) -> Phrase {
    let patterns = constraint.patterns
    let pattern: EventPattern? = isMirrored ? patterns.first : patterns.last
    let names = (pattern?.activities ?? []).map { "“\($0.text)”" }
    return Phrase(names.joined(separator: " hoặc "), names.joined(separator: " or "))
  }
}
