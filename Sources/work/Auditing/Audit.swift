package import Petitions
import Rules
package import WorkCalendar

/// One event of a register as it is audited.
package struct AuditEvent: Hashable, Sendable {
  /// The activity by the name that the register gives it.
  package let activity: String
  /// When it happened; of a day alone, a moment within it.
  package let at: Instant
  package let precision: MomentPrecision
  /// The line of the log that it stands on.
  package let line: Int
  package let attributes: [Attribute]

  package init(
    activity: String, at: Instant, precision: MomentPrecision = .clock, line: Int,
    attributes: [Attribute]
  ) {
    self.activity = activity
    self.at = at
    self.precision = precision
    self.line = line
    self.attributes = attributes
  }

  /// The moment as ISO 8601 writes it, the day alone where nothing finer is known.
  package var iso: String { precision == .day ? at.date.iso : at.iso }
}

/// Up to when a register tells everything: what was said of it, or its last event.
package struct RegisterEnd: Hashable, Sendable {
  package let moment: Instant
  package let precision: MomentPrecision
  /// The line of the last event; nil where the end was said.
  package let line: Int?

  package init(_ moment: Instant, _ precision: MomentPrecision, line: Int?) {
    self.moment = moment
    self.precision = precision
    self.line = line
  }
}

/// One case of a register, its events in the order of time.
package struct AuditCase: Hashable, Sendable {
  /// Whether everything that the log says of a case could be read.
  package enum Completeness: Hashable, Sendable {
    case whole
    /// Something is missing, and may be just what a rule asks for.
    case damaged
  }

  package let identifier: String
  package let line: Int
  /// What conditions know as `case.NAME`.
  package let attributes: [Attribute]
  package let events: [AuditEvent]
  package let completeness: Completeness

  package init(
    identifier: String, line: Int, attributes: [Attribute], events: [AuditEvent],
    completeness: Completeness
  ) {
    self.identifier = identifier
    self.line = line
    self.attributes = attributes
    self.events = events
    self.completeness = completeness
  }
}

/// How a case broke a rule.
package struct CaseViolation: Hashable, Sendable {
  /// The event that made the rule apply, or that should not be.
  package let activation: AuditEvent
  /// The event that came late, or stands against the activation.
  package let target: AuditEvent?
  /// The last moment in time, where a limit ran out.
  package let due: Instant?
  package let statement: AuditStatement
}

/// What a case still had time for when the register ended.
package struct AuditOpening: Hashable, Sendable {
  /// The event from which the limit runs.
  package let since: AuditEvent
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
  package let identifier: String
  package let line: Int
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
}
