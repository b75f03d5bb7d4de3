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
    about standing: ConstraintStanding, _ constraint: Constraint, _ subject: AuditCase,
    until last: Instant
  ) -> AuditDoubt? {
    guard let window = constraint.window else { return nil }
    let limits = [window.after, window.within].compactMap(\.self)
    let needsCalendar = limits.contains(where: \.needsCalendar)
    let needsClock = !limits.allSatisfy(\.countsDays)
    // Most cases: nothing to look for.
    guard
      needsClock && subject.events.contains(where: { $0.precision == .day })
        || needsCalendar && !isCovered(subject)
    else { return dueOutside(standing, window, last) ? .outsideCalendar : nil }

    let names = Set(constraint.patterns.flatMap(\.activities).map(\.text))
    let isExistence = constraint.patterns.count == 1
    let relevant = subject.events.enumerated().filter {
      names.contains($0.element.activity) || isExistence && $0.offset == 0
    }.map(\.element)
    let calendar = monitor.clock.calendar
    if needsCalendar, relevant.contains(where: { !calendar.covers.contains($0.at.date) }) {
      return .outsideCalendar
    }
    guard needsClock, relevant.contains(where: { $0.precision == .day }) else { return nil }
    return isCertain(standing, window, subject, last) ? nil : .noTimeOfDay
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

  private func isCovered(_ subject: AuditCase) -> Bool {
    let covers = monitor.clock.calendar.covers
    guard let first = subject.events.first, let last = subject.events.last else { return true }
    return covers.contains(first.at.date) && covers.contains(last.at.date)
  }

  /// Whether a limit is overrun even if the event that it runs from was the last of its day.
  private func isCertain(
    _ standing: ConstraintStanding, _ window: Window, _ subject: AuditCase, _ last: Instant
  ) -> Bool {
    guard case .broken(let violation) = standing else { return false }
    let event = subject.events[violation.activation]
    let later: Instant
    switch violation.kind {
    case .missing: later = last
    case .late:
      guard let target = violation.target else { return false }
      later = subject.events[target].at
    case .interrupted, .notBefore, .notAdjacent, .forbidden, .tooOften, .notFirst: return false
    }
    let latest = event.precision == .day ? event.at.date.end : event.at
    let start = Occurrence(
      activity: Occurrence.unnamed, sequence: event.line, at: latest,
      elapsedMilliseconds: latest.milliseconds)
    guard let due = monitor.clock.due(from: start, window.within, nil, seenFrom: .horizon(last))
    else { return false }
    return later > due
  }
}

extension TimeLimit {
  /// Whether the limit is a number of days, which end at 24:00.
  fileprivate var countsDays: Bool {
    switch self {
    case .simulated(.workingDays), .simulated(.calendarDays): true
    case .simulated(.workingHours), .simulated(.minutes), .real: false
    }
  }

  var needsCalendar: Bool {
    switch self {
    case .simulated(.workingDays), .simulated(.calendarDays), .simulated(.workingHours): true
    case .simulated(.minutes), .real: false
    }
  }
}
