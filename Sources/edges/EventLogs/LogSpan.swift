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

/// Events at the end of a log that lie far behind all others, as a mistyped year or a planned day
/// does.
struct FarEnd: Hashable {
  /// How many events lie so far.
  let count: Int
  /// The line of the first of them, and its day.
  let line: Int
  let day: CivilDate
  /// The last day before them.
  let before: CivilDate
}

extension LogSpan {
  /// The shortest time without events behind which the end of a log may be a mistake, in days.
  private static let gapMinimum = 30
  /// How many times as long as any before it that time must be.
  private static let gapFactor = 3
  /// How many events there may be behind it, whatever the length of the log, and which part of them.
  private static let countMaximum = 3
  private static let partMaximum = 10

  /// The events that stand far behind the rest, if there are some.
  ///
  /// So it is where nothing happens for a month or more, and for three times as long as ever before,
  /// and few events follow: three, or a tenth, and less than half of all.
  var farEnd: FarEnd? {
    let ordered = days.sorted { $0.key < $1.key }
    let few = min(max(Self.countMaximum, eventCount / Self.partMaximum), (eventCount - 1) / 2)
    var rest = eventCount
    var longest = 0
    for (before, after) in zip(ordered, ordered.dropFirst()) {
      rest -= before.value.count
      let gap = Int(after.key) - Int(before.key)
      if rest <= few, gap >= Self.gapMinimum, gap > longest * Self.gapFactor {
        return FarEnd(
          count: rest, line: after.value.line, day: after.value.date, before: before.value.date)
      }
      longest = max(longest, gap)
    }
    return nil
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
