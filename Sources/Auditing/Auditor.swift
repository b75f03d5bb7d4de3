import Conformance
import Petitions
package import Rules
package import WorkCalendar

/// Judges the cases of a register by the rules that shifts are judged by, one case at a time.
///
/// It holds the rules and one case; what was said of earlier cases is with its caller.
package struct Auditor: Sendable {
  package let rules: [Rule]
  private let end: Instant
  private var monitor: Monitor
  private let conditions: [Condition]

  /// - Parameters:
  ///   - rulebook: Rules that name activities as the register does.
  ///   - calendar: What limits are counted on.
  ///   - end: Up to when the register tells everything: a limit that runs out later is open.
  package init(_ rulebook: Rulebook, calendar: WorkingCalendar, until end: Instant) {
    rules = rulebook.rules
    conditions = rulebook.rules.map(\.applies)
    self.end = end
    let sources = rulebook.rules.map { rule in
      Program.Source(
        rule.constraint,
        inForce: rule.inForceFrom...max(rule.inForceFrom, rule.inForceTo ?? .maximum))
    }
    let program = Program(
      sources, alphabet: Alphabet(rulebook.activities), recording: .verdicts)
    monitor = Monitor(program, clock: LimitClock(calendar: calendar))
  }

  /// Whether some rule has a limit, so that the end of the register matters.
  package static func looksAtEnd(_ rulebook: Rulebook) -> Bool {
    rulebook.rules.contains { $0.constraint.window?.within != nil }
  }

  /// The verdicts on a case.
  ///
  /// Complexity: the events and the demands that each names, and the number of rules.
  package mutating func judge(_ subject: AuditCase) -> CaseAudit {
    guard subject.completeness == .whole else {
      return CaseAudit(
        identifier: subject.identifier, line: subject.line,
        verdicts: rules.map { _ in .uncertain })
    }
    monitor.begin(caseData: subject.attributes)
    for event in subject.events {
      let number = monitor.program.alphabet.number(of: ActivityName(event.activity))
      monitor.take(
        Occurrence(
          activity: number, sequence: event.line, at: event.at,
          elapsedMilliseconds: event.at.milliseconds,
          data: monitor.program.looksAtData(of: number) ? event.attributes : []))
    }
    return CaseAudit(
      identifier: subject.identifier, line: subject.line, verdicts: verdicts(subject))
  }

  private func verdicts(_ subject: AuditCase) -> [AuditVerdict] {
    let last = max(end, subject.events.last?.at ?? end)
    let horizon = Horizon.closed(last, elapsedMilliseconds: last.milliseconds)
    var failed: Set<RuleID> = []
    return rules.indices.map { index in
      let rule = rules[index]
      let applies = conditions[index].holds { name in
        guard name.hasPrefix("case.") else { return nil }
        let name = name.dropFirst(5)
        return subject.attributes.first { $0.name == name }?.value
      }
      guard applies else { return .notActivated }
      if let step = rule.requires.first(where: failed.contains) {
        failed.insert(rule.id)
        return .notJudged(because: step)
      }
      switch monitor.standing(of: index, horizon) {
      case .kept: return .kept
      case .notActivated, .pending: return .notActivated
      case .broken(let violation):
        failed.insert(rule.id)
        return .broken(breach(violation, rule, subject, last))
      }
    }
  }

  private func breach(
    _ violation: Violation, _ rule: Rule, _ subject: AuditCase, _ last: Instant
  ) -> AuditBreach {
    let activation = subject.events[violation.activation]
    let target = violation.target.map { subject.events[$0] }
    var due: Instant?
    if violation.kind == .missing || violation.kind == .late, let window = rule.constraint.window {
      due = monitor.clock.due(
        from: monitor.occurrence(at: violation.activation), window.within, nil,
        seenFrom: .horizon(last))
    }
    return AuditBreach(
      activation: activation, target: target, due: due,
      statement: AuditStatement(
        kind: violation.kind, rule: rule, activation: activation, target: target, due: due,
        isMirrored: violation.isMirrored))
  }
}

extension Rulebook {
  /// Every activity that some rule names, in the order of the rules.
  var activities: [ActivityName] { rules.flatMap(\.constraint.patterns).flatMap(\.activities) }
}
