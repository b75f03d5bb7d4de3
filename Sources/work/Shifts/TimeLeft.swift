import Petitions
import Scenarios
package import Scoring
package import Wording
import WorkCalendar

/// What is left of a deadline, for people.
package struct TimeLeft: Hashable, Sendable {
  package let phrase: Phrase
  /// The same where columns are scarce.
  package let short: Phrase
  /// The same where there is hardly any room.
  package let shortest: Phrase
  /// How much of it is left, in thousandths.
  package let thousandths: Int
  package let isOverdue: Bool

  init(_ deadline: Deadline, now: Instant, in calendar: WorkingCalendar) {
    isOverdue = !deadline.isMet(at: now)
    let total: Int64
    let left: Int64
    switch deadline.limit {
    case .workingDays, .calendarDays, .workingHours, nil:
      total = calendar.officeMilliseconds(from: deadline.start, to: deadline.due)
      left = calendar.officeMilliseconds(from: now, to: deadline.due)
    case .minutes:
      total = deadline.due.milliseconds - deadline.start.milliseconds
      left = deadline.due.milliseconds - now.milliseconds
    }
    thousandths = Int(max(0, min(1000, left * 1000 / max(1, total))))
    if isOverdue {
      phrase = Self.overdue
      short = Self.overdue
      shortest = Self.overdue
    } else if deadline.isPaused {
      phrase = Self.paused
      short = Self.paused
      shortest = Self.paused
    } else {
      let lastDay = deadline.due.advanced(byMilliseconds: -1).date
      switch deadline.limit {
      case nil where lastDay == now.date:
        phrase = Self.leftMinutes(left / Instant.millisecondsPerMinute)
        short = Self.shortLeftMinutes(left / Instant.millisecondsPerMinute)
        shortest = Self.shortestLeftMinutes(left / Instant.millisecondsPerMinute)
      case .workingDays, .calendarDays, nil:
        let days = TimeLeft.workingDays(from: now.date, to: lastDay, in: calendar)
        phrase = Self.leftWorkingDays(days)
        short = Self.leftDays(days)
        shortest = Self.shortLeftDays(days)
      case .workingHours, .minutes:
        phrase = Self.leftMinutes(left / Instant.millisecondsPerMinute)
        short = Self.shortLeftMinutes(left / Instant.millisecondsPerMinute)
        shortest = Self.shortestLeftMinutes(left / Instant.millisecondsPerMinute)
      }
    }
  }

  private static func workingDays(
    from first: CivilDate, to last: CivilDate, in calendar: WorkingCalendar
  ) -> Int {
    guard first < last else { return 0 }
    let office = calendar.officeMilliseconds(from: first.end, to: last.end)
    return Int(office / max(1, calendar.officeMillisecondsPerDay))
  }
}

// MARK: - Words

extension TimeLeft {
  private static let overdue = Phrase("QUÁ HẠN", "OVERDUE")
  private static let paused = Phrase("tạm dừng", "paused")

  private static func leftDays(_ days: Int) -> Phrase {
    days == 0
      ? Phrase("trong hôm nay", "today")
      : Phrase("còn \(days) ngày", "\(days.counted("day")) left")
  }

  /// The days that are counted are those on which the office works.
  private static func leftWorkingDays(_ days: Int) -> Phrase {
    days == 0
      ? leftDays(0)
      : Phrase("còn \(days) ngày làm việc", "\(days.counted("working day")) left")
  }

  private static func shortLeftDays(_ days: Int) -> Phrase {
    days == 0 ? leftDays(0) : Phrase("\(days) ngày", "\(days)d")
  }

  private static func leftMinutes(_ minutes: Int64) -> Phrase {
    let minutes = max(0, minutes)
    if minutes < 60 { return Phrase("còn \(minutes) phút", "\(minutes) min left") }
    if minutes % 60 == 0 { return Phrase("còn \(minutes / 60) giờ", "\(minutes / 60) h left") }
    return Phrase(
      "còn \(minutes / 60) giờ \(minutes % 60) phút", "\(minutes / 60) h \(minutes % 60) min left")
  }

  private static func shortLeftMinutes(_ minutes: Int64) -> Phrase {
    let shortest = shortestLeftMinutes(minutes)
    return Phrase("còn \(shortest.vietnamese)", "\(shortest.english) left")
  }

  private static func shortestLeftMinutes(_ minutes: Int64) -> Phrase {
    let minutes = max(0, minutes)
    if minutes < 60 { return Phrase("\(minutes)ph", "\(minutes)min") }
    let rest = minutes % 60
    let text = "\(minutes / 60)g\(rest < 10 ? "0" : "")\(rest)"
    return Phrase(text, "\(minutes / 60)h\(rest < 10 ? "0" : "")\(rest)")
  }
}

extension Shift {
  /// What is left of a deadline as of the minute that has begun: nothing of it changes within one.
  package func timeLeft(_ obligation: Obligation) -> TimeLeft {
    let minute = Instant(milliseconds: now.minute * Instant.millisecondsPerMinute)
    return TimeLeft(obligation.deadline, now: minute, in: scenario.calendar)
  }
}
