package import Auditing
package import Rules
import WorkCalendar

/// What all cases of an audit come to: the counts, which are all that is kept of a case.
///
/// Parts of a register can be counted apart and put together in their order.
package struct AuditCounts: Sendable {
  package private(set) var tallies: [RuleTally]
  private(set) var caseCount = 0
  private(set) var eventCount = 0
  private(set) var dayOnlyCount = 0
  private(set) var midnightCount = 0
  /// How often two events of a case share a moment.
  private(set) var tieCount = 0
  private(set) var behindEndCount = 0
  private(set) var end: RegisterEnd?
  private let isEndSaid: Bool

  /// Creates counts of nothing; the end is the moment up to which limits are judged, else that of
  /// the last event that is counted.
  package init(_ rules: [Rule], until end: RegisterEnd? = nil) {
    self.end = end
    isEndSaid = end != nil
    tallies = rules.map { _ in RuleTally() }
  }

  /// How many rules were broken, over all cases.
  package var violationCount: Int { tallies.reduce(0) { $0 + $1.broken } }

  /// Counts a case and what was said of it.
  package mutating func count(_ audit: CaseAudit) {
    caseCount += 1
    eventCount += audit.subject.events.count
    count(audit.subject.events)
    for (index, verdict) in audit.verdicts.enumerated() { tallies[index].add(verdict) }
  }

  private mutating func count(_ events: [RegisterEvent]) {
    for (index, event) in events.enumerated() {
      switch event.precision {
      case .day: dayOnlyCount += 1
      case .clock: if event.at.millisecondOfDay == 0 { midnightCount += 1 }
      }
      if index > 0 {
        let before = events[index - 1]
        if before.at == event.at && before.precision == event.precision && event.precision == .clock
          && before.activity != event.activity
        {
          tieCount += 1
        }
      }
      if let end, isEndSaid {
        if event.at > end.moment { behindEndCount += 1 }
      } else if end.map({ $0.moment < event.at }) ?? true {
        end = RegisterEnd(event.at, event.precision, line: event.line)
      }
    }
  }

  /// Adds the counts of the cases that come behind those counted here.
  package mutating func add(_ later: AuditCounts) {
    for (index, tally) in later.tallies.enumerated() { tallies[index].add(tally) }
    caseCount += later.caseCount
    eventCount += later.eventCount
    dayOnlyCount += later.dayOnlyCount
    midnightCount += later.midnightCount
    tieCount += later.tieCount
    behindEndCount += later.behindEndCount
    if !isEndSaid, let other = later.end, end.map({ $0.moment < other.moment }) ?? true {
      end = other
    }
  }
}
