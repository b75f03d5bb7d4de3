package import Conformance
package import Petitions
package import WorkCalendar

/// How a case broke a rule.
///
/// It names events by their places among those of the case; ``AuditSentences`` puts it into words.
package struct CaseViolation: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// The order or the number of events; mirrored, where it is the activation that is missing.
    case events(ConstraintViolation.Kind, isMirrored: Bool)
    /// What an event's text says.
    case text
  }

  package let kind: Kind
  /// The event that made the rule apply, or that should not be.
  package let activation: Int
  /// The event that came late or too early, or stands against the activation.
  package let target: Int?
  /// The last moment in time, where a limit ran out.
  package let due: Instant?
}

/// What a case still had time for when the register ended.
package struct AuditOpening: Hashable, Sendable {
  /// The place of the event from which the limit runs.
  package let since: Int
  /// The last moment in time.
  package let due: Instant?
}

/// Why nothing is said of a case by a rule that speaks of it.
package enum AuditDoubt: Hashable, Sendable {
  /// An earlier step already failed: the rule named.
  case step(RuleID)
  /// The limit is shorter than a day, and the register has only days.
  case noTimeOfDay
  /// The calendar does not say which days were working days.
  case outsideCalendar
  /// The register does not have the text.
  case noText
}

/// What an audit says of one rule and one case.
package enum AuditVerdict: Hashable, Sendable {
  case kept
  case broken(CaseViolation)
  /// Nothing is broken, and a limit still ran when the register ended.
  case pending(AuditOpening)
  case notActivated
  case notJudged(because: AuditDoubt)
  /// The case could not be read whole.
  case uncertain
}

/// What an audit says of one case: a verdict for each rule, in the order of the rulebook.
package struct CaseAudit: Hashable, Sendable {
  package let subject: RegisterCase
  package let verdicts: [AuditVerdict]
}

/// How often each rule was kept and broken, over all cases so far.
package struct RuleTally: Hashable, Sendable {
  package private(set) var kept = 0
  package private(set) var broken = 0
  package private(set) var pending = 0
  package private(set) var notActivated = 0
  package private(set) var notJudged = 0
  package private(set) var uncertain = 0

  package init() {}

  package mutating func add(_ verdict: AuditVerdict) {
    switch verdict {
    case .kept: kept += 1
    case .broken: broken += 1
    case .pending: pending += 1
    case .notActivated: notActivated += 1
    case .notJudged: notJudged += 1
    case .uncertain: uncertain += 1
    }
  }

  /// Adds what was counted elsewhere.
  package mutating func add(_ other: RuleTally) {
    kept += other.kept
    broken += other.broken
    pending += other.pending
    notActivated += other.notActivated
    notJudged += other.notJudged
    uncertain += other.uncertain
  }
}
