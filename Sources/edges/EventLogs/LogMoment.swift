import WorkCalendar

/// When an event happened, as a log writes it.
struct LogMoment: Hashable {
  enum Form: Int64 {
    case clock
    /// A clock at 00:00: what tools make of a day alone.
    case midnight
    case date
  }

  /// The moment; of a day alone, one just inside it.
  let instant: Instant
  let form: Form

  var precision: MomentPrecision { form == .clock ? .clock : .day }

  var iso: String { form == .date ? instant.date.iso : instant.iso }

  /// Both in one number, which orders as the moments do.
  var packed: Int64 { instant.milliseconds << 2 | form.rawValue }

  init(packed: Int64) {
    self.init(Instant(milliseconds: packed >> 2), Form(rawValue: packed & 3) ?? .clock)
  }

  /// Reads a moment as logs write it, from bytes, without making a text of them.
  ///
  /// Days are `2023-02-13` or `13/02/2023`, with `-`, `/` or `.` between; clocks are `08:12`,
  /// `08:12:30.250`, `8h30` or `8:30 PM`, in front of the day or behind it; then an offset or `Z` or
  /// not. A day without a clock counts as a day.
  init?(_ bytes: ArraySlice<UInt8>, _ reading: MomentReading) {
    var scan = MomentScan(bytes)
    let date: CivilDate
    var clock: Int64?
    if let first = scan.date(reading.dayOrder) {
      date = first
      if !scan.isAtEnd {
        guard scan.skipGap() else { return nil }
        clock = scan.clock()
        guard clock != nil else { return nil }
      }
    } else {
      scan.rewind()
      clock = scan.clock()
      guard clock != nil, scan.skipGap(), let second = scan.date(reading.dayOrder) else {
        return nil
      }
      date = second
    }
    guard let clock else {
      self.init(dayOf: date, .date)
      return
    }
    _ = scan.skipBlanks()
    let offset = scan.isAtEnd ? nil : scan.minutesAheadOfUTC()
    guard scan.isAtEnd else { return nil }
    let vietnam = MomentReading.vietnamMinutes
    let zone: Int
    switch reading.zone {
    case .asWritten: zone = vietnam
    case .minutesAheadOfUTC(let minutes): zone = offset ?? minutes
    }
    if clock == 0 && zone == vietnam {
      self.init(dayOf: date, .midnight)
      return
    }
    let shift = Int64(vietnam - zone) * Instant.millisecondsPerMinute
    self.init(
      Instant(date: date, minuteOfDay: 0).advanced(byMilliseconds: clock + shift), .clock)
  }

  // The very first moment of a day is also the last of the day before, to which limits still run.
  private init(dayOf date: CivilDate, _ form: Form) {
    self.init(Instant(date: date, minuteOfDay: 0).advanced(byMilliseconds: 1), form)
  }

  private init(_ instant: Instant, _ form: Form) {
    self.instant = instant
    self.form = form
  }
}
