import Testing
import WorkCalendar

@testable import EventLogs

@Suite struct `A moment in a log` {
  @Test(arguments: [
    ("2023-02-13T08:12", "2023-02-13T08:12:00+07:00"),
    ("2023-02-13T08:12:30.25", "2023-02-13T08:12:30.250+07:00"),
    ("2023-02-13 08:12:30,123456789", "2023-02-13T08:12:30.123+07:00"),
    ("2023-02-13T01:12:00Z", "2023-02-13T08:12:00+07:00"),
    ("2022-12-31T20:00:00-05:30", "2023-01-01T08:30:00+07:00"),
    ("2023-02-13T08:12:00+0700", "2023-02-13T08:12:00+07:00"),
    ("2023-02-13 08:12:00 +09", "2023-02-13T06:12:00+07:00"),
    ("2023/02/13 08:12:00.000", "2023-02-13T08:12:00+07:00"),
    (" 13/02/2023 08:12 ", "2023-02-13T08:12:00+07:00"),
    ("3/2/2023 8:05:09", "2023-02-03T08:05:09+07:00"),
  ])
  func `is read in every usual form`(text: String, iso: String) {
    #expect(Instant(log: Array(text.utf8)[...])?.iso == iso)
  }

  @Test(arguments: [
    "", "2023-02-13", "13/02/2023", "2023-02-30T08:00", "2023-13-01T08:00", "2023-02-13T24:00",
    "2023-02-13T08:60", "2023-02-13T08:12:60", "2023-02-13T08:12:30.", "2023-02-13T08:12+15:00",
    "2023-02-13T08:12 nữa", "2023-02/13T08:12", "45000.5", "0000-01-01T00:00", "2023-02-13T8",
  ])
  func `is refused in any other`(text: String) {
    #expect(Instant(log: Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("3", DecimalReading.whole(3)), ("-3.00", .whole(-3)), ("1.5E2", .whole(150)),
    ("150e-1", .whole(15)), ("0.0", .whole(0)), (".5", .other), ("2.8977602621E7", .other),
    ("1e300", .other), ("NaN", .other), ("-INF", .other), ("", .malformed), ("1,5", .malformed),
    ("--1", .malformed), ("1.2.3", .malformed), ("1e", .malformed),
  ])
  func `a decimal is a number only where it is whole`(text: String, reading: DecimalReading) {
    #expect(DecimalReading(Array(text.utf8)[...]) == reading)
  }
}
