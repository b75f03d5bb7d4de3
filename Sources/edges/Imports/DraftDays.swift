import Petitions
import ScenarioFiles
import WorkCalendar

/// The days of a draft, and how far its requests are moved to come within them.
struct DraftDays {
  /// The first day of the shift; nothing where the author has to say it.
  let date: CivilDate?
  let days: Int
  /// By how many days each request is moved, in their order.
  let moves: [Int]

  /// Whether requests of many weeks were put on one day.
  let isGathered: Bool

  /// Finds the days for requests that are in their order.
  ///
  /// - Parameters:
  ///   - requests: What was received.
  ///   - wanted: The day that somebody wants the first of them on.
  ///   - calendar: The working days; without one, or where it does not reach, the author decides.
  init(_ requests: [ReceivedRequest], on wanted: CivilDate?, _ calendar: WorkingCalendar?) {
    let firsts = requests.map { $0.arrives?.date }
    guard let earliest = firsts.compactMap(\.self).min() else {
      self.init(date: wanted, days: 1, moves: firsts.map { _ in 0 }, isGathered: false)
      return
    }
    let move = wanted.map { $0.daysSinceEpoch - earliest.daysSinceEpoch } ?? 0
    let together = firsts.map { _ in move }
    guard let calendar, let opening = Self.workingDay(from: wanted ?? earliest, calendar) else {
      self.init(date: wanted, days: 1, moves: together, isGathered: false)
      return
    }
    if let days = Self.days(from: opening, for: requests, moved: together, calendar) {
      self.init(date: opening, days: days, moves: together, isGathered: false)
      return
    }
    let gathered = firsts.map { $0.map { opening.daysSinceEpoch - $0.daysSinceEpoch } ?? 0 }
    let days = Self.days(from: opening, for: requests, moved: gathered, calendar)
    self.init(date: opening, days: days ?? Bounds.days, moves: gathered, isGathered: true)
  }

  private init(date: CivilDate?, days: Int, moves: [Int], isGathered: Bool) {
    self.date = date
    self.days = days
    self.moves = moves
    self.isGathered = isGathered
  }

  /// The first working day that is no earlier than a day: what comes on a day of rest waits for it.
  private static func workingDay(
    from date: CivilDate, _ calendar: WorkingCalendar
  ) -> CivilDate? {
    calendar.isWorkingDay(date) ? date : calendar.workingDay(1, after: date)
  }

  /// How many working days it takes until everything has come; nothing where that is too many.
  private static func days(
    from opening: CivilDate, for requests: [ReceivedRequest], moved moves: [Int],
    _ calendar: WorkingCalendar
  ) -> Int? {
    let last = zip(requests, moves).flatMap { request, move in
      request.messages.compactMap { $0.at?.moved(byDays: move) }
    }.max()
    guard let last else { return 1 }
    return (1...Bounds.days).first { count in
      let day = count == 1 ? opening : calendar.workingDay(count - 1, after: opening)
      return day.flatMap { calendar.closing(ofDay: $0) }.map { last < $0 } ?? false
    }
  }
}

extension Instant {
  private static let millisecondsOfDay = Int64(minutesPerDay) * millisecondsPerMinute

  func moved(byDays days: Int) -> Instant {
    advanced(byMilliseconds: Int64(days) * Self.millisecondsOfDay)
  }

  /// The moment as a scenario has it: to the minute.
  var minuteText: String { "\(date.iso)T\(clock)" }
}
