package import Petitions
import Rules
package import WorkCalendar

/// One event of a register as it is audited.
package struct AuditEvent: Hashable, Sendable {
  /// The activity by the name that the register gives it.
  package let activity: String
  package let at: Instant
  /// The line of the log that it stands on.
  package let line: Int
  package let attributes: [Attribute]

  package init(activity: String, at: Instant, line: Int, attributes: [Attribute]) {
    self.activity = activity
    self.at = at
    self.line = line
    self.attributes = attributes
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
package struct AuditBreach: Hashable, Sendable {
  /// The event that made the rule apply, or that should not be.
  package let activation: AuditEvent
  /// The event that came late, or stands against the activation.
  package let target: AuditEvent?
  /// The last moment in time, where a limit ran out.
  package let due: Instant?
  package let statement: AuditStatement
}

/// What an audit says of one rule and one case.
package enum AuditVerdict: Hashable, Sendable {
  case kept
  case broken(AuditBreach)
  case notActivated
  /// An earlier step already failed: the rule named.
  case notJudged(because: RuleID)
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
  package private(set) var notActivated = 0
  package private(set) var notJudged = 0
  package private(set) var uncertain = 0

  package init() {}

  package mutating func add(_ verdict: AuditVerdict) {
    switch verdict {
    case .kept: kept += 1
    case .broken: broken += 1
    case .notActivated: notActivated += 1
    case .notJudged: notJudged += 1
    case .uncertain: uncertain += 1
    }
  }
}
