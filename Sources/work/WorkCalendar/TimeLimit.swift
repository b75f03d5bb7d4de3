package import Wording

/// A limit that runs on simulated time.
package enum CalendarLimit: Hashable, Sendable {
  /// Whole working days after the day of the event, to 24:00 of the last (*ngày làm việc*).
  case workingDays(Int)
  /// Time inside office hours.
  case workingHours(minutes: Int)
  /// Days after the day of the event, to 24:00 of the last, or of the next working day (*ngày*).
  case calendarDays(Int)
  /// Time on the simulated clock, which also runs while the office is closed.
  case minutes(Int)

  package static let daysMaximum = 3660
  package static let minutesMaximum = daysMaximum * Instant.minutesPerDay

  /// Whether the count is at least one and not above the maximum of its unit.
  package var isWithinBounds: Bool {
    switch self {
    case .workingDays(let count), .calendarDays(let count): 1...CalendarLimit.daysMaximum ~= count
    case .workingHours(let count), .minutes(let count): 1...CalendarLimit.minutesMaximum ~= count
    }
  }

  /// The limit in words, which ``TimeLimit/init(_:)`` reads back in either language.
  package var phrase: Phrase { Sentences.limit(self) }
}

/// A limit as rules and scenarios state it: on the simulated clock, or on the trainee's own.
package enum TimeLimit: Hashable, Sendable {
  case simulated(CalendarLimit)
  /// The trainee's real clock, of which no calendar knows.
  case real(seconds: Int)

  package static let realSecondsMaximum = CalendarLimit.minutesMaximum * 60

  /// Reads "5 working days", "8 working hours", "2 hours", "30 min", "20 days", "90 real seconds",
  /// "5 ngày làm việc", "8 giờ làm việc", "20 ngày", "30 phút" and their like.
  ///
  /// The number is written in digits and is at least one; letter case and the kind of space do not
  /// matter, and neither does the way in which diacritics were typed.
  package init?(_ text: some StringProtocol) {
    guard let limit = Self.unbounded(text), limit.isWithinBounds else { return nil }
    self = limit
  }

  /// Whether a text would be a limit, were it not for its number, which is too large.
  package static func isTooLong(_ text: some StringProtocol) -> Bool {
    let words = words(of: text)
    guard let first = words.first, !first.isEmpty, first.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return false }
    let unit = words.dropFirst().joined(separator: " ")
    guard limit(1, unit: unit) != nil else { return false }
    let digits = first.drop { $0 == "0" }
    if digits.isEmpty { return false }
    guard digits.count <= digitsMaximum, let count = Int(digits) else { return true }
    return limit(count, unit: unit)?.isWithinBounds == false
  }

  /// The limit that a text says, however long.
  private static func unbounded(_ text: some StringProtocol) -> TimeLimit? {
    let words = words(of: text)
    guard let first = words.first, 1...digitsMaximum ~= first.utf8.count,
      let count = first.fixedNumber(digits: first.utf8.count)
    else { return nil }
    return limit(count, unit: words.dropFirst().joined(separator: " "))
  }

  private static let digitsMaximum = 8

  private static func words(of text: some StringProtocol) -> [Substring] {
    text.composed.lowercased().split(whereSeparator: \.isWhitespace)
  }

  package var isWithinBounds: Bool {
    switch self {
    case .simulated(let limit): limit.isWithinBounds
    case .real(let seconds): 1...TimeLimit.realSecondsMaximum ~= seconds
    }
  }

  /// The limit in words, which ``init(_:)`` reads back in either language.
  package var phrase: Phrase {
    switch self {
    case .simulated(let limit): limit.phrase
    case .real(let seconds): Sentences.realLimit(seconds: seconds)
    }
  }

  // Eight digits times 3600 stay far inside an Int, so that no product here can overflow.
  private static func limit(_ count: Int, unit: String) -> TimeLimit? {
    switch unit {
    case "working day", "working days", "ngày làm việc": .simulated(.workingDays(count))
    case "working hour", "working hours", "giờ làm việc":
      .simulated(.workingHours(minutes: count * 60))
    case "working minute", "working minutes", "phút làm việc":
      .simulated(.workingHours(minutes: count))
    case "day", "days", "ngày": .simulated(.calendarDays(count))
    case "hour", "hours", "h", "giờ": .simulated(.minutes(count * 60))
    case "minute", "minutes", "min", "phút": .simulated(.minutes(count))
    case "real hour", "real hours", "giờ thực", "giờ thực tế": .real(seconds: count * 3600)
    case "real minute", "real minutes", "real min", "phút thực", "phút thực tế":
      .real(seconds: count * 60)
    case "real second", "real seconds", "giây thực", "giây thực tế": .real(seconds: count)
    default: nil
    }
  }
}
