package import WorkCalendar

/// From when to when a log goes, and on which days it has events.
package struct LogSpan: Hashable, Sendable {
  /// An event at an end of a log.
  package struct Edge: Hashable, Sendable {
    package let moment: Instant
    package let precision: MomentPrecision
    package let line: Int
  }

  package private(set) var first: Edge?
  package private(set) var last: Edge?

  /// For each day with events, counted from 1970, how many, and the line of the first.
  private var days: [Int32: Day] = [:]
  private var eventCount = 0
  private var isOverfull = false

  private struct Day: Hashable, Sendable {
    var count = 0
    let date: CivilDate
    let line: Int
  }

  /// How many days are told apart; a log that has more is not looked at for stray dates.
  private static let daysMaximum = 100_000

  mutating func take(_ moment: Instant, _ precision: MomentPrecision, line: Int) {
    if last.map({ $0.moment < moment }) ?? true {
      last = Edge(moment: moment, precision: precision, line: line)
    }
    if first.map({ moment < $0.moment }) ?? true {
      first = Edge(moment: moment, precision: precision, line: line)
    }
    eventCount += 1
    if isOverfull { return }
    let date = moment.date
    days[Int32(date.daysSinceEpoch), default: Day(date: date, line: line)].count += 1
    if days.count > Self.daysMaximum {
      isOverfull = true
      days = [:]
    }
  }
}

/// Events at an end of a log that lie far from all others, as a mistyped year or a planned day does.
struct FarEvents: Hashable {
  enum Side: Hashable {
    case early
    case late
  }

  let side: Side
  /// How many events lie so far.
  let count: Int
  /// The day of that of them which is nearest to the others, and the line of its first event.
  let day: CivilDate
  let line: Int
  /// The day of the others that is nearest to them.
  let nearest: CivilDate
}

extension LogSpan {
  /// The shortest time without events behind which the end of a log may be a mistake, in days: a
  /// month, also in February.
  private static let gapMinimum = 28
  /// The time behind which even half of all events are far from the rest: nobody’s register leaps ten
  /// years.
  private static let gapOfYears = 3_650
  /// The shortest before which its beginning may be one: nobody plans into the past, and a year
  /// mistyped is a year away.
  private static let earlyGapMinimum = 360
  /// How many times as long as any before it that time must be.
  private static let gapFactor = 3
  /// How many events there may be behind it, whatever the length of the log, and which part of them.
  private static let countMaximum = 3
  private static let partMaximum = 10

  /// The events that stand far before the rest, and far behind it, if there are some.
  ///
  /// So it is where nothing happens for long, and for three times as long as ever between the others,
  /// and few events lie beyond: three, or a tenth, and less than half of all, or half where it is years.
  /// Neither end hides the
  /// other: what lies beyond the one is none of the others.
  var farEvents: [FarEvents] {
    let ordered = days.sorted { $0.key < $1.key }[...]
    let half = (eventCount - 1) / 2
    let few = min(max(Self.countMaximum, eventCount / Self.partMaximum), half)
    if let early = early(ordered, few: few) {
      let rest = ordered.drop { $0.value.date <= early.day }
      let late = late(rest, few: min(few, half - early.count))
      let others = rest.prefix { $0.value.date <= late?.nearest ?? $0.value.date }
      let gap = early.nearest.daysSinceEpoch - early.day.daysSinceEpoch
      if gap > Self.longestGap(others) * Self.gapFactor {
        return [early, late].compactMap(\.self)
      }
    }
    let late = late(ordered, few: few) ?? late(ordered, few: eventCount / 2, from: Self.gapOfYears)
    return [late].compactMap(\.self)
  }

  /// For how many days before an end that was given nothing is told, where that is so long that a year
  /// may be mistyped: about a year or more, and three times as long as ever between events.
  package func emptyDays(before end: Instant) -> Int? {
    guard let last, !isOverfull else { return nil }
    let days = days.sorted { $0.key < $1.key }[...]
    let gap =
      end.advanced(byMilliseconds: -1).date.daysSinceEpoch - last.moment.date.daysSinceEpoch
    return gap >= Self.earlyGapMinimum && gap > Self.longestGap(days) * Self.gapFactor ? gap : nil
  }

  /// The few events before the longest gap that may be one at the beginning.
  private func early(_ ordered: DaySlice, few: Int) -> FarEvents? {
    var count = 0
    var longest = Self.earlyGapMinimum
    var found: FarEvents?
    for (before, after) in zip(ordered, ordered.dropFirst()) {
      count += before.value.count
      if count > few { break }
      let gap = Self.gap(before, after)
      if gap < longest { continue }
      longest = gap
      found = FarEvents(
        side: .early, count: count, day: before.value.date, line: before.value.line,
        nearest: after.value.date)
    }
    return found
  }

  private func late(
    _ ordered: DaySlice, few: Int, from shortest: Int = gapMinimum
  ) -> FarEvents? {
    var rest = ordered.reduce(0) { $0 + $1.value.count }
    var longest = 0
    for (before, after) in zip(ordered, ordered.dropFirst()) {
      rest -= before.value.count
      let gap = Self.gap(before, after)
      if rest <= few, gap >= shortest, gap > longest * Self.gapFactor {
        return FarEvents(
          side: .late, count: rest, day: after.value.date, line: after.value.line,
          nearest: before.value.date)
      }
      longest = max(longest, gap)
    }
    return nil
  }

  private typealias DaySlice = ArraySlice<(key: Int32, value: Day)>

  private static func gap(
    _ before: (key: Int32, value: Day), _ after: (key: Int32, value: Day)
  ) -> Int { Int(after.key) - Int(before.key) }

  private static func longestGap(_ ordered: DaySlice) -> Int {
    zip(ordered, ordered.dropFirst()).reduce(0) { max($0, gap($1.0, $1.1)) }
  }
}

/// What has to be known of a log before the first of its cases can be judged, where it is not held.
package struct LogSurvey: Sendable {
  package let span: LogSpan
  /// How many rows belong to no case that they name.
  package let strayCount: Int
  /// The cases that come back after their rows had ended.
  let returning: Set<String>
}
