import Conformance
import Petitions
package import Rules
package import WorkCalendar

/// Judges the cases of a register by the rules that shifts are judged by, one case at a time.
///
/// It holds the rules and one case; what was said of earlier cases is with its caller.
package struct Auditor: Sendable {
  package let rules: [Rule]
  /// Up to when the register tells everything: a limit that runs out later is open.
  package let end: Instant
  private(set) var monitor: Monitor
  private let texts: [RegisterText?]
  private var names: NameWatch
  private let chain: RuleChain

  /// - Parameters:
  ///   - rulebook: Rules that name activities as the register does.
  ///   - calendar: What limits are counted on.
  ///   - end: Up to when the register tells everything: a limit that runs out later is open.
  package init(_ rulebook: Rulebook, calendar: WorkingCalendar, until end: Instant) {
    rules = rulebook.rules
    texts = rulebook.rules.map { RegisterText($0) }
    names = NameWatch(rulebook.rules)
    chain = RuleChain(rulebook.rules)
    self.end = end
    let sources = rulebook.rules.map { rule in
      Program.Source(
        rule.constraint,
        inForce: rule.force.days)
    }
    let program = Program(
      sources, alphabet: Alphabet(rulebook.activities))
    monitor = Monitor(program, clock: LimitClock(calendar: calendar))
  }

  /// Whether some rule has a limit, so that the end of the register matters.
  package static func looksAtEnd(_ rulebook: Rulebook) -> Bool {
    rulebook.rules.contains { $0.constraint.window?.within != nil }
  }

  /// Whether some rule has a limit that is counted on the days or hours of a calendar.
  package static func needsCalendar(_ rulebook: Rulebook) -> Bool {
    rulebook.rules.contains { rule in
      [rule.constraint.window?.within, rule.constraint.window?.after].compactMap(\.self)
        .contains(where: \.needsCalendar)
    }
  }

  /// The names that rules use and that no case so far had.
  package var unknownNames: [UnknownName] { names.unknown }

  /// The verdicts on a case.
  ///
  /// Complexity: the events and the demands that each names, the number of rules, and the lengths
  /// of the texts that rules look at.
  package mutating func judge(_ subject: AuditCase) -> CaseAudit {
    names.take(subject)
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
    var chain = chain
    return rules.indices.map { index in
      var verdict = AuditVerdict.notActivated
      let applies = rules[index].applies.holds { subject.attributes.caseValue(of: $0) }
      let turn = chain.take(index, applies: applies) {
        verdict =
          texts[index]?.verdict(on: subject) ?? self.verdict(of: index, subject, until: last)
        guard case .broken = verdict else { return false }
        return true
      }
      switch turn {
      case .doesNotApply: return .notActivated
      case .notJudged(let step): return .notJudged(because: .step(rules[step].id))
      case .judged: return verdict
      }
    }
  }

  private func verdict(of index: Int, _ subject: AuditCase, until last: Instant) -> AuditVerdict {
    let constraint = rules[index].constraint
    let standing = monitor.standing(
      of: index, .closed(last, elapsedMilliseconds: last.milliseconds), showing: .violations)
    let opening = opening(of: index, standing, subject, until: last)
    if case .notActivated = standing, opening == nil { return .notActivated }
    if let doubt = doubt(about: standing, constraint, subject, until: last) {
      return .notJudged(because: doubt)
    }
    if case .broken(let violation) = standing {
      return .broken(told(violation, rules[index], subject, until: last))
    }
    return opening.map { .pending($0) } ?? .kept
  }

  /// What the case still had time for, where that is so.
  private func opening(
    of index: Int, _ standing: ConstraintStanding, _ subject: AuditCase, until last: Instant
  ) -> AuditOpening? {
    guard let within = rules[index].constraint.window?.within else { return nil }
    if case .broken = standing { return nil }
    // To a trace that goes on, what a closed one leaves undecided is what it waits for.
    let running = monitor.standing(
      of: index, .running(last, elapsedMilliseconds: last.milliseconds), showing: .violations)
    guard case .pending(let since?) = running, subject.events.indices.contains(since) else {
      return nil
    }
    let due = monitor.clock.due(
      from: monitor.occurrence(at: since), within, nil, seenFrom: .horizon(last))
    return AuditOpening(since: subject.events[since], due: due)
  }

  private func told(
    _ violation: ConstraintViolation, _ rule: Rule, _ subject: AuditCase, until last: Instant
  ) -> CaseViolation {
    let activation = subject.events[violation.activation]
    let target = violation.target.map { subject.events[$0] }
    var due: Instant?
    if violation.kind == .missing || violation.kind == .late, let window = rule.constraint.window {
      due = monitor.clock.due(
        from: monitor.occurrence(at: violation.activation), window.within, nil,
        seenFrom: .horizon(last))
    }
    return CaseViolation(
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
