package import WorkCalendar

/// How the dates and clocks of a log are to be read, where it does not say so itself.
package struct MomentReading: Hashable, Sendable {
  /// Which number of `03/04/2025` is the day.
  package enum DayOrder: Hashable, Sendable {
    /// The first, as in Vietnam.
    case dayFirst
    /// The second, as American tools write.
    case monthFirst
  }

  /// Whose clock a log shows.
  package enum Zone: Hashable, Sendable {
    /// Where no offset is written, one so many minutes ahead of UTC; written offsets count.
    case minutesAheadOfUTC(Int)
    /// Vietnam's, whatever offset is written: tools that assume UTC put a wrong one.
    case asWritten
  }

  package var dayOrder = DayOrder.dayFirst
  package var zone = Zone.minutesAheadOfUTC(Instant.minutesAheadOfUTC)
  /// Whether a clock that shows 00:00, as it is written or in Vietnam, means that no time is known, as
  /// in registers of days that a spreadsheet wrote.
  package var midnightIsDay = false

  package init() {}
}

extension MomentReading {
  /// Reads up to when something goes, in any form that a log may write: a day to its end.
  ///
  /// Whoever says an end writes a day where a day is meant: 00:00 is the moment here.
  package func end(of text: String) -> Instant? {
    var reading = self
    reading.midnightIsDay = false
    guard let moment = LogMoment(Array(text.utf8)[...], reading) else { return nil }
    return moment.precision == .day ? moment.instant.date.end : moment.instant
  }
}

extension MomentReading {
  /// Reads a moment in any form that a log may write; one without a clock is a day, whose begin is
  /// given.
  package func moment(of text: String) -> (moment: Instant, precision: MomentPrecision)? {
    guard let moment = LogMoment(Array(text.utf8)[...], self) else { return nil }
    return (
      moment.precision == .day ? moment.instant.date.start : moment.instant, moment.precision
    )
  }
}

extension MomentReading.Zone {
  /// Reads `+07:00`, `-05`, `Z` or `as-written`; nil when it is none.
  package init?(parsing text: String) {
    if text == "as-written" {
      self = .asWritten
      return
    }
    var scan = MomentScan(Array(text.utf8)[...])
    guard let minutes = scan.minutesAheadOfUTC(), scan.isAtEnd else { return nil }
    self = .minutesAheadOfUTC(minutes)
  }
}

/// Why a text is no moment, as far as that tells what to do about it.
enum MomentTrouble: Equatable {
  case unknown
  /// The number by which Excel counts days, in a cell without a date's format.
  case excelNumber
  /// It would be a date with day and month the other way round.
  case otherDayOrder
  /// The time of a day that is not said.
  case clockAlone
  /// It stands where a clock should, and is none.
  case notClock
  /// The same, and is the part of a day that Excel makes of a clock.
  case excelClock
  /// A clock in a cell of its own, where the cell of the day has one already.
  case clockTwice

  /// Why a cell does not say the time of day that another cell lacks.
  init(clock bytes: ArraySlice<UInt8>) {
    let rest = bytes.drop { $0 == 0x30 }
    let isFraction =
      bytes.count - rest.count <= 1 && (rest.first == 0x2E || rest.first == 0x2C)
      && rest.count > 1 && rest.dropFirst().allSatisfy { 0x30...0x39 ~= $0 }
    self = MomentScan.isClock(bytes) ? .clockTwice : isFraction ? .excelClock : .notClock
  }

  init(_ bytes: ArraySlice<UInt8>, _ reading: MomentReading) {
    if WrittenMoment(bytes, reading.dayOrder == .dayFirst ? .monthFirst : .dayFirst) != nil {
      self = .otherDayOrder
      return
    }
    if MomentScan.isClock(bytes) {
      self = .clockAlone
      return
    }
    let whole = bytes.prefix { 0x30...0x39 ~= $0 }
    let rest = bytes.dropFirst(whole.count)
    let isNumber =
      rest.isEmpty
      || (rest.first == 0x2E || rest.first == 0x2C)
        && rest.dropFirst().allSatisfy { 0x30...0x39 ~= $0 }
    // The days of the years 1982 to 2064.
    let isDay = plainInteger(whole).map { 30_000..<60_000 ~= $0 } ?? false
    self = isNumber && isDay ? .excelNumber : .unknown
  }
}
