import WorkCalendar

/// When an event happened, as a log writes it: a moment, or a day of which it knows no time.
struct LogMoment: Hashable {
  /// The moment; of a day alone, one just inside it.
  let instant: Instant
  let precision: MomentPrecision

  var iso: String { precision == .day ? instant.date.iso : instant.iso }

  /// Both in one number, which orders as the moments do.
  var packed: Int64 { instant.milliseconds << 1 | (precision == .day ? 1 : 0) }

  init(packed: Int64) {
    self.init(Instant(milliseconds: packed >> 1), packed & 1 == 1 ? .day : .clock)
  }

  /// Reads a moment as logs write it, from bytes, without making a text of them.
  ///
  /// Days are `2023-02-13` or `13/02/2023`, with `-`, `/` or `.` between; clocks are `08:12`,
  /// `08:12:30.250`, `8h30` or `8:30 PM`, in front of the day or behind it; then an offset or `Z` or
  /// not. What has no clock is a day, in whatever zone; what has one is a moment, midnight too.
  init?(_ bytes: ArraySlice<UInt8>, _ reading: MomentReading) {
    guard let written = WrittenMoment(bytes, reading.dayOrder) else { return nil }
    self.init(written, reading)
  }

  /// Reads a moment whose day stands in one cell and whose clock in another.
  init?(day: ArraySlice<UInt8>, clock: ArraySlice<UInt8>, _ reading: MomentReading) {
    guard let written = WrittenMoment(day: day, clock: clock, reading.dayOrder) else { return nil }
    self.init(written, reading)
  }

  private init(_ written: WrittenMoment, _ reading: MomentReading) {
    guard let clock = written.clock, !(reading.midnightIsDay && clock == 0) else {
      self.init(dayOf: written.date)
      return
    }
    let vietnam = Instant.minutesAheadOfUTC
    let zone: Int
    switch reading.zone {
    case .asWritten: zone = vietnam
    case .minutesAheadOfUTC(let minutes): zone = written.minutesAheadOfUTC ?? minutes
    }
    let shift = Int64(vietnam - zone) * Instant.millisecondsPerMinute
    self.init(
      Instant(date: written.date, minuteOfDay: 0).advanced(byMilliseconds: clock + shift), .clock)
  }

  /// How far inside its day a day alone is put: the very first moment of a day is also the last of
  /// the day before, to which limits still run.
  private static let insideItsDayMilliseconds: Int64 = 1

  private init(dayOf date: CivilDate) {
    let start = Instant(date: date, minuteOfDay: 0)
    self.init(start.advanced(byMilliseconds: Self.insideItsDayMilliseconds), .day)
  }

  private init(_ instant: Instant, _ precision: MomentPrecision) {
    self.instant = instant
    self.precision = precision
  }
}

/// The parts of a moment as they are written.
struct WrittenMoment {
  let date: CivilDate
  /// The milliseconds since 00:00; nil where no time of day is written.
  private(set) var clock: Int64?
  private(set) var minutesAheadOfUTC: Int?

  init?(_ bytes: ArraySlice<UInt8>, _ order: MomentReading.DayOrder) {
    var scan = MomentScan(bytes)
    if let first = scan.date(order) {
      date = first
      if scan.isAtEnd { return }
      guard scan.skipGap(), let clock = scan.clock() else { return nil }
      self.clock = clock
    } else {
      scan.rewind()
      guard let clock = scan.clock(), scan.skipGap(), let second = scan.date(order) else {
        return nil
      }
      date = second
      self.clock = clock
    }
    _ = scan.skipBlanks()
    minutesAheadOfUTC = scan.isAtEnd ? nil : scan.minutesAheadOfUTC()
    if !scan.isAtEnd { return nil }
  }

  /// Puts together what two cells say; without a clock in the second, the first says all.
  init?(day: ArraySlice<UInt8>, clock: ArraySlice<UInt8>, _ order: MomentReading.DayOrder) {
    guard var whole = WrittenMoment(day, order) else { return nil }
    if !clock.isEmpty {
      // Spreadsheets give a cell that holds a day the time 00:00.
      guard whole.clock ?? 0 == 0, let rest = Self.clock(clock, order) else { return nil }
      whole.clock = rest.clock
      whole.minutesAheadOfUTC = rest.minutesAheadOfUTC ?? whole.minutesAheadOfUTC
    }
    self = whole
  }

  /// A clock that stands by itself, or with the day from which spreadsheets count.
  private static func clock(
    _ bytes: ArraySlice<UInt8>, _ order: MomentReading.DayOrder
  ) -> (clock: Int64, minutesAheadOfUTC: Int?)? {
    let firstDays = 1899...1904
    if let whole = WrittenMoment(bytes, order), firstDays ~= whole.date.year {
      return whole.clock.map { ($0, whole.minutesAheadOfUTC) }
    }
    var scan = MomentScan(bytes)
    guard let clock = scan.clock() else { return nil }
    _ = scan.skipBlanks()
    let offset = scan.isAtEnd ? nil : scan.minutesAheadOfUTC()
    return scan.isAtEnd ? (clock, offset) : nil
  }
}

extension LogMoment {
  /// Whether moments stand in their order already, each as it is written.
  static func areInOrder(_ written: [LogMoment]) -> Bool {
    for index in written.indices {
      if written[index].precision == .day { return false }
      if index > 0, written[index].instant < written[index - 1].instant { return false }
    }
    return true
  }

  /// The order in which the events of a case happened, and the moment of each.
  ///
  /// It is that of their moments, and of the log where these are the same. A day alone goes no
  /// further than its day: it keeps its place behind those of the day that the log has before it.
  static func inOrder(_ written: [LogMoment]) -> [(index: Int, moment: Instant)] {
    var moments: [(index: Int, moment: Instant)] = []
    moments.reserveCapacity(written.count)
    var keys: [Int64] = []
    keys.reserveCapacity(written.count)
    var isSorted = true
    for (index, one) in written.enumerated() {
      var moment = one.instant
      // A day begins at its midnight, before which nothing of that day can be put.
      var key =
        one.instant.milliseconds - (one.precision == .day ? insideItsDayMilliseconds : 0)
      if let last = moments.last?.moment, let lastKey = keys.last {
        if one.precision == .day && lastKey > key && last.date == moment.date {
          (moment, key) = (max(moment, last), lastKey)
        }
        if key < lastKey { isSorted = false }
      }
      moments.append((index, moment))
      keys.append(key)
    }
    if isSorted { return moments }
    return moments.sorted { (keys[$0.index], $0.index) < (keys[$1.index], $1.index) }
  }
}
