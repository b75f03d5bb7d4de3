import Auditing
import Randomness
import Testing
import WorkCalendar

@testable import EventLogs

@Suite struct `A moment in a log` {
  private func moment(_ text: String, _ reading: MomentReading = MomentReading()) -> LogMoment? {
    LogMoment(Array(text.utf8)[...], reading)
  }

  @Test(arguments: [
    ("2023-02-13T08:12", "2023-02-13T08:12:00+07:00"),
    ("2023-02-13T08:12:30.25", "2023-02-13T08:12:30.250+07:00"),
    ("2023-02-13 08:12:30,123456789", "2023-02-13T08:12:30.123+07:00"),
    ("2023-02-13T01:12:00Z", "2023-02-13T08:12:00+07:00"),
    ("2022-12-31T20:00:00-05:30", "2023-01-01T08:30:00+07:00"),
    ("2023-02-13T08:12:00+0700", "2023-02-13T08:12:00+07:00"),
    ("2023-02-13 08:12:00 +09", "2023-02-13T06:12:00+07:00"),
    ("2023-02-13 01:12:00 UTC", "2023-02-13T08:12:00+07:00"),
    ("2023/02/13 08:12:00.000", "2023-02-13T08:12:00+07:00"),
    (" 13/02/2023 08:12 ", "2023-02-13T08:12:00+07:00"),
    ("3/2/2023 8:05:09", "2023-02-03T08:05:09+07:00"),
    ("13.02.2023 08:12:00", "2023-02-13T08:12:00+07:00"),
    ("13-02-2023 08:12", "2023-02-13T08:12:00+07:00"),
    ("13/02/23 08:12", "2023-02-13T08:12:00+07:00"),
    ("13/02/2023, 08:12", "2023-02-13T08:12:00+07:00"),
    ("08:12 13/02/2023", "2023-02-13T08:12:00+07:00"),
    ("8h12 13/02/2023", "2023-02-13T08:12:00+07:00"),
    ("13/02/2023 14h", "2023-02-13T14:00:00+07:00"),
    ("13/02/2023 2:05:09 PM", "2023-02-13T14:05:09+07:00"),
    ("13/02/2023 12:05 SA", "2023-02-13T00:05:00+07:00"),
    ("13/02/2023 12:05 CH", "2023-02-13T12:05:00+07:00"),
  ])
  func `is read in every usual form`(text: String, iso: String) {
    #expect(moment(text)?.instant.iso == iso)
    #expect(moment(text)?.precision == .clock)
  }

  @Test(arguments: ["13/02/2023", "2023-02-13", "13.2.23"], [420, 0, -600])
  func `without a time of day is a day, in whatever zone`(text: String, zone: Int) throws {
    var reading = MomentReading()
    reading.zone = .minutesAheadOfUTC(zone)

    let found = try #require(moment(text, reading))

    #expect(found.precision == .day)
    #expect(found.iso == "2023-02-13")
    // At the day's first moment the limits of the day before still run.
    #expect(found.instant > CivilDate(iso: "2023-02-12")?.end ?? .maximum)
  }

  @Test(arguments: [
    "2023-02-13T00:00:00+07:00", "2023-02-12T17:00:00Z", "2023-02-12T17:00:00.000Z",
    "2023-02-13 00:00:00", "13/02/2023 00:00", "13/02/2023 12:00 SA", "0h00 13/02/2023",
    "2023-02-13T02:00:00+09:00",
  ])
  func `at midnight is a moment like any other, however it is written`(text: String) throws {
    let found = try #require(moment(text))

    #expect(found.precision == .clock)
    #expect(found.instant == CivilDate(iso: "2023-02-12")?.end)
    #expect(found.iso == "2023-02-13T00:00:00+07:00")
    #expect(LogMoment(packed: found.packed) == found)
  }

  @Test(arguments: [
    ("13/02/2023 00:00", "2023-02-13"), ("2023-02-13T00:00:00Z", "2023-02-13"),
    ("2023-02-13T00:00:00+07:00", "2023-02-13"), ("13/02/2023 12:00 SA", "2023-02-13"),
    ("2023-02-12T17:00:00Z", "2023-02-13"), ("2023-02-13T02:00:00+09:00", "2023-02-13"),
    ("2023-02-12T18:00:00Z", "2023-02-13T01:00:00+07:00"),
    ("2023-02-13 00:00:01", "2023-02-13T00:00:01+07:00"),
  ])
  func `at the midnight that tools make of a day is one where that is said`(
    text: String, iso: String
  ) {
    var reading = MomentReading()
    reading.midnightIsDay = true

    #expect(moment(text, reading)?.iso == iso)
  }

  @Test(arguments: [
    ("01/07/2025", "08:30", "2025-07-01T08:30:00+07:00"),
    ("01/07/2025", "8h", "2025-07-01T08:00:00+07:00"),
    ("01/07/2025", "2:05 CH", "2025-07-01T14:05:00+07:00"),
    ("01/07/2025 00:00", "08:30", "2025-07-01T08:30:00+07:00"),
    ("01/07/2025", "1899-12-31 08:30:00", "2025-07-01T08:30:00+07:00"),
    ("2025-07-01", "01:30:00Z", "2025-07-01T08:30:00+07:00"),
    ("01/07/2025", "", "2025-07-01"),
    ("01/07/2025 09:00", "08:30", nil), ("01/07/2025", "x", nil), ("", "08:30", nil),
    ("01/07/2025", "25:00", nil), ("01/07/2025", "02/07/2025 08:30", nil),
  ])
  func `may stand in two cells`(day: String, clock: String, iso: String?) {
    let found = LogMoment(
      day: Array(day.utf8)[...], clock: Array(clock.utf8)[...], MomentReading())

    #expect(found?.iso == iso)
  }

  @Test func `up to which a log goes is the end of a day, or just that moment`() {
    let reading = MomentReading()

    #expect(reading.end(of: "12/02/2023")?.iso == "2023-02-13T00:00:00+07:00")
    #expect(reading.end(of: "2023-02-13T00:00:00+07:00")?.iso == "2023-02-13T00:00:00+07:00")
    #expect(reading.end(of: "2023-02-12T17:00:00Z")?.iso == "2023-02-13T00:00:00+07:00")
    #expect(reading.end(of: "13/02/2023")?.iso == "2023-02-14T00:00:00+07:00")
    #expect(reading.end(of: "2023-02-13 24:00")?.iso == "2023-02-14T00:00:00+07:00")
  }

  @Test func `up to which a log goes is one, whatever a clock of 00:00 means in it`() {
    var reading = MomentReading()
    reading.midnightIsDay = true

    for text in ["2023-03-09T00:00:00+07:00", "2023-03-08T17:00:00Z", "08/03/2023"] {
      #expect(reading.end(of: text)?.iso == "2023-03-09T00:00:00+07:00")
    }
  }

  @Test func `has its day first, unless the month is said to be`() {
    var american = MomentReading()
    american.dayOrder = .monthFirst

    #expect(moment("03/04/2025 08:00")?.instant.date.iso == "2025-04-03")
    #expect(moment("03/04/2025 08:00", american)?.instant.date.iso == "2025-03-04")
    #expect(moment("2025-04-03 08:00", american)?.instant.date.iso == "2025-04-03")
    #expect(moment("12/31/2025 8:00 AM", american)?.instant.date.iso == "2025-12-31")
  }

  @Test func `takes the zone that is said where it names none, and may ignore the one it names`() {
    var tokyo = MomentReading()
    tokyo.zone = .minutesAheadOfUTC(540)
    var written = MomentReading()
    written.zone = .asWritten

    #expect(moment("2025-04-03 08:00", tokyo)?.instant.iso == "2025-04-03T06:00:00+07:00")
    #expect(moment("2025-04-03 08:00Z", tokyo)?.instant.iso == "2025-04-03T15:00:00+07:00")
    #expect(moment("2025-04-03 08:00Z", written)?.instant.iso == "2025-04-03T08:00:00+07:00")
    #expect(MomentReading.Zone(parsing: "+09:00") == .minutesAheadOfUTC(540))
    #expect(MomentReading.Zone(parsing: "Z") == .minutesAheadOfUTC(0))
    #expect(MomentReading.Zone(parsing: "as-written") == .asWritten)
    #expect(MomentReading.Zone(parsing: "Tokyo") == nil)
  }

  @Test(arguments: [
    "", "2023-02-30T08:00", "2023-13-01T08:00", "2023-02-13T24:01", "2023-02-13 24:00 CH",
    "2023-02-13T08:60", "2023-02-13T08:12:60", "2023-02-13T08:12:30.", "2023-02-13T08:12+15:00",
    "2023-02-13T08:12 nữa", "2023-02/13T08:12", "45000.5", "0000-01-01T00:00", "2023-02-13T8",
    "13/02/2023T", "13/02", "13/02/2023 13:00 PM", "13/02/2023 8h5", "13/02/023", "08:12",
    "13/02/2023 08:12 14/02/2023",
  ])
  func `is refused in any other`(text: String) {
    #expect(moment(text) == nil)
  }

  @Test(arguments: [
    ("45000.5", MomentTrouble.excelNumber), ("45000", .excelNumber), ("45000,25", .excelNumber),
    ("02/13/2023 08:12", .otherDayOrder), ("hôm qua", .unknown), ("12", .unknown),
    ("31/02/2023", .unknown), ("08:30", .clockAlone), ("8h", .clockAlone),
  ])
  func `that cannot be read tells why, where that helps`(text: String, trouble: MomentTrouble) {
    #expect(MomentTrouble(Array(text.utf8)[...], MomentReading()) == trouble)
  }

  @Test(arguments: [
    ("25:00", MomentTrouble.notClock), ("sáng", .notClock), ("0.354166667", .excelClock),
    ("0,5", .excelClock), (".25", .excelClock), ("00.5", .notClock), ("1.5", .notClock),
    ("08:30", .clockTwice),
  ])
  func `tells of the cell of its clock why it is none`(text: String, trouble: MomentTrouble) {
    #expect(MomentTrouble(clock: Array(text.utf8)[...]) == trouble)
  }

  @Test(arguments: [
    (["2025-07-01", "2025-07-02T08:00"], false), (["2025-07-01", "07/07/2025"], false),
    (["03/04/2025"], true), (["2025-07-01", "12/31/2025 8:00"], true),
  ])
  func `knows whether the order of day and month makes a difference`(
    texts: [String], isSeen: Bool
  ) {
    var american = MomentReading()
    american.dayOrder = .monthFirst
    var log = LogOptions()
    log.moments = american
    var effects = OptionEffects(log)
    for text in texts {
      let bytes = Array(text.utf8)[...]
      guard let moment = LogMoment(bytes, american) else { continue }
      effects.look(at: moment) { LogMoment(bytes, $0) }
    }

    #expect(effects.unseen == (isSeen ? [] : [.monthFirst]))
    #expect(OptionEffects(LogOptions()).unseen == [])
  }

  @Test func `of a day alone stays behind those of its day that the log has before it`() {
    let written = ["14/02/2023", "13/02/2023 08:00", "13/02/2023", "13/02/2023 07:00"]
      .compactMap { moment($0) }

    let ordered = LogMoment.inOrder(written)

    #expect(ordered.map(\.index) == [3, 1, 2, 0])
    #expect(ordered[2].moment.iso == "2023-02-13T08:00:00+07:00")
  }

  @Test func `of a day alone stays before a midnight of its day that the log has behind it`() {
    let written = ["13/02/2023", "13/02/2023 00:00", "12/02/2023"].compactMap { moment($0) }

    #expect(LogMoment.inOrder(written).map(\.index) == [2, 0, 1])
  }

  @Test(arguments: [
    ("3", DecimalReading.whole(3)), ("-3.00", .whole(-3)), ("1.5E2", .whole(150)),
    ("150e-1", .whole(15)), ("0.0", .whole(0)), (".5", .other), ("2.8977602621E7", .other),
    ("1e300", .other), ("-inf", .other), ("-INF", .other), ("", .malformed), ("1,5", .malformed),
    ("--1", .malformed), ("1.2.3", .malformed), ("1e", .malformed),
  ])
  func `a decimal is a number only where it is whole`(text: String, reading: DecimalReading) {
    #expect(DecimalReading(Array(text.utf8)[...]) == reading)
  }
}

@Suite struct `A moment in a usual form` {
  /// Moments as programs write them, some of them with a letter changed.
  private static func written(_ generator: inout SeededGenerator) -> String {
    func digits(_ count: Int, below limit: Int) -> String {
      let number = String(Int.random(in: 0..<limit, using: &generator))
      return String(repeating: "0", count: max(0, count - number.count)) + number
    }
    let separator = ["-", "/", "."].randomElement(using: &generator) ?? "-"
    let day = [digits(2, below: 33), digits(2, below: 14), digits(4, below: 2_100)]
    let isYearFirst = Bool.random(using: &generator)
    let date = (isYearFirst ? day.reversed() : day).joined(separator: isYearFirst ? "-" : separator)
    let clock = digits(2, below: 25) + ":" + digits(2, below: 61)
    let rest = ["", ":" + digits(2, below: 61)].randomElement(using: &generator) ?? ""
    let zone =
      ["", "Z", "+07:00", "-05:30", "+15:00", "+07:60", ".250"].randomElement(using: &generator)
      ?? ""
    var text = Array(
      (date + (isYearFirst ? ["T", " "].randomElement(using: &generator) ?? " " : " ") + clock
        + rest + zone).utf8)
    if Int.random(in: 0..<4, using: &generator) == 0 {
      let place = Int.random(in: 0..<text.count, using: &generator)
      text[place] = UInt8.random(in: 0x20...0x7E, using: &generator)
    }
    return String(decoding: text, as: UTF8.self)
  }

  @Test func `is read as one with a blank behind it, which has none of the usual lengths`() {
    let seed: UInt64 = .random(in: 0...999_999)
    var generator = SeededGenerator(seed: seed)
    for order in [MomentReading.DayOrder.dayFirst, .monthFirst] {
      var reading = MomentReading()
      reading.dayOrder = order
      for _ in 0..<3_000 {
        let text = Self.written(&generator)
        let blanks = text + String(repeating: " ", count: 10)
        #expect(
          LogMoment(Array(text.utf8)[...], reading) == LogMoment(Array(blanks.utf8)[...], reading),
          "seed \(seed), \(text)")
      }
    }
  }
}
