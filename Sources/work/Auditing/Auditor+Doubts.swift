import Conformance
import Petitions
import Rules
import WorkCalendar

extension Auditor {
  /// Why a verdict on a limit would be a guess, if it would.
  ///
  /// Limits in days are exact on days alone. A shorter limit is judged on them only where it is
  /// overrun however late in its day the first event was.
  func doubt(
    about standing: ConstraintStanding, _ rule: JudgedRule, _ view: CaseView
  ) -> AuditDoubt? {
    guard let window = rule.window else { return nil }
    // Most cases: nothing to look for.
    guard rule.needsClock && view.hasDays || rule.needsCalendar && !view.isCovered else {
      return dueOutside(standing, window, view.last) ? .outsideCalendar : nil
    }
    let relevant = view.subject.events.enumerated().filter {
      rule.activities.contains($0.element.activity) || rule.isExistence && $0.offset == 0
    }.map(\.element)
    let covers = monitor.clock.calendar.covers
    if rule.needsCalendar, relevant.contains(where: { !covers.contains($0.at.date) }) {
      return .outsideCalendar
    }
    guard rule.needsClock, relevant.contains(where: { $0.precision == .day }) else { return nil }
    return isCertain(standing, window, view) ? nil : .noTimeOfDay
  }

  /// Whether a limit leaves the days that the calendar knows, and that alone looks like a violation.
  private func dueOutside(
    _ standing: ConstraintStanding, _ window: Window, _ last: Instant
  ) -> Bool {
    guard case .broken(let violation) = standing, violation.kind == .missing,
      case .simulated? = window.within
    else { return false }
    return monitor.clock.due(
      from: monitor.occurrence(at: violation.activation), window.within, nil,
      seenFrom: .horizon(last)) == nil
  }

  /// Whether a limit is overrun even if the event that it runs from was the last of its day.
  private func isCertain(
    _ standing: ConstraintStanding, _ window: Window, _ view: CaseView
  ) -> Bool {
    guard case .broken(let violation) = standing else { return false }
    let event = view.subject.events[violation.start]
    let later: Instant
    switch violation.kind {
    case .missing: later = view.last
    case .late:
      guard let target = violation.target else { return false }
      later = view.subject.events[max(violation.activation, target)].at
    case .early, .interrupted, .notBefore, .notAdjacent, .forbidden, .tooOften, .notFirst:
      return false
    }
    let latest = event.precision == .day ? event.at.date.end : event.at
    let start = Occurrence(
      activity: Occurrence.unnamed, sequence: event.line, at: latest,
      elapsedMilliseconds: latest.milliseconds)
    guard
      let due = monitor.clock.due(from: start, window.within, nil, seenFrom: .horizon(view.last))
    else { return false }
    return later > due
  }
}
