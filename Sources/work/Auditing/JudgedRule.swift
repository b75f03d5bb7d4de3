import Petitions
import Rules
import WorkCalendar

/// What judging a case has to know of a rule, found out once.
///
/// Shared and never changed: as a value it would be copied, list by list, for every case.
final class JudgedRule: Sendable {
  let applies: Condition
  let text: RegisterText?
  let window: Window?
  /// Whether a limit is counted on the days or hours of a calendar.
  let needsCalendar: Bool
  /// Whether a limit is shorter than a day.
  let needsClock: Bool
  /// The activities of which the rule speaks.
  let activities: Set<String>
  /// Whether the rule is about one kind of events, its limit counted from the first of the case.
  let isExistence: Bool

  init(_ rule: Rule) {
    applies = rule.applies
    text = RegisterText(rule)
    window = rule.constraint.window
    let limits = [window?.after, window?.within].compactMap(\.self)
    needsCalendar = limits.contains(where: \.needsCalendar)
    needsClock = !limits.allSatisfy(\.countsDays)
    let patterns = rule.constraint.patterns
    activities = Set(patterns.flatMap(\.activities).map(\.text))
    isExistence = patterns.count == 1
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

  fileprivate var needsCalendar: Bool {
    switch self {
    case .simulated(.workingDays), .simulated(.calendarDays), .simulated(.workingHours): true
    case .simulated(.minutes), .real: false
    }
  }
}
