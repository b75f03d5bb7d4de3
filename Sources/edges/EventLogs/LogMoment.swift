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
    // Of a day some tools write its 00:00 in UTC, and others what 00:00 here is there.
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
    let instant = Instant(date: written.date, minuteOfDay: 0)
      .advanced(byMilliseconds: clock + shift)
    if reading.midnightIsDay, instant.millisecondOfDay == 0 {
      self.init(dayOf: instant.date)
    } else {
      self.init(instant, .clock)
    }
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
    if let usual = Self(usual: bytes, order) {
      self = usual
      return
    }
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

  /// The forms that programs write, `13/02/2023 08:12`, `2023-02-13T08:12:30` and with `Z` or `+07:00`
  /// behind it, told by where their signs stand: of a register nearly all, in a third of the time.
  private init?(usual bytes: ArraySlice<UInt8>, _ order: MomentReading.DayOrder) {
    let text = bytes.span
    guard (16...25).contains(text.count), text[13] == 0x3A else { return nil }
    /// The number that two digits make, or more than any where they are none.
    func number(_ place: Int) -> Int {
      let (tens, ones) = (text[place] &- 0x30, text[place + 1] &- 0x30)
      return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : .max >> 1
    }
    let isYearFirst = text[4] == 0x2D && text[7] == 0x2D
    let separator = text[2]
    let isUsual =
      isYearFirst
      ? text[10] == 0x54 || text[10] == 0x20
      : text[10] == 0x20 && text[5] == separator && (0x2D...0x2F).contains(separator)
    guard isUsual else { return nil }
    let parts = isYearFirst ? (number(5), number(8)) : (number(3), number(0))
    let century = number(isYearFirst ? 0 : 6)
    let year = number(isYearFirst ? 2 : 8)
    guard century < 100, year < 100, parts.0 < 100, parts.1 < 100 else { return nil }
    let isSwapped = !isYearFirst && order == .monthFirst
    let (month, day) = isSwapped ? (parts.1, parts.0) : parts
    let (hour, minute) = (number(11), number(14))
    let hasSeconds = text.count >= 19
    let second = hasSeconds ? number(17) : 0
    guard hour < 24, minute < 60, second < 60, !hasSeconds || text[16] == 0x3A else { return nil }
    switch text.count {
    case 16, 19: minutesAheadOfUTC = nil
    case 20 where text[19] == 0x5A: minutesAheadOfUTC = 0
    case 25 where (text[19] == 0x2B || text[19] == 0x2D) && text[22] == 0x3A:
      let (hours, rest) = (number(20), number(23))
      guard hours <= 14, rest < 60 else { return nil }
      minutesAheadOfUTC = (hours * 60 + rest) * (text[19] == 0x2D ? -1 : 1)
    default: return nil
    }
    guard let date = CivilDate(year: century * 100 + year, month: month, day: day) else {
      return nil
    }
    self.date = date
    clock = Int64(hour * 60 + minute) * Instant.millisecondsPerMinute + Int64(second) * 1000
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
