import Testing
import Wording
import WorkCalendar

@Suite struct `Time limits` {
  @Test(arguments: [
    ("5 working days", TimeLimit.simulated(.workingDays(5))),
    ("1 working day", .simulated(.workingDays(1))),
    ("8 working hours", .simulated(.workingHours(minutes: 480))),
    ("90 working minutes", .simulated(.workingHours(minutes: 90))),
    ("2 hours", .simulated(.minutes(120))), ("1 hours", .simulated(.minutes(60))),
    ("30 min", .simulated(.minutes(30))), ("20 days", .simulated(.calendarDays(20))),
    ("90 real seconds", .real(seconds: 90)), ("2 real minutes", .real(seconds: 120)),
    ("5 ngày làm việc", .simulated(.workingDays(5))),
    ("8 giờ làm việc", .simulated(.workingHours(minutes: 480))),
    ("20 ngày", .simulated(.calendarDays(20))), ("30 phút", .simulated(.minutes(30))),
    ("2 giờ", .simulated(.minutes(120))), ("90 giây thực", .real(seconds: 90)),
    ("2 phút thực tế", .real(seconds: 120)),
    ("  5  Working\u{A0}DAYS ", .simulated(.workingDays(5))),
    ("5 nga\u{300}y la\u{300}m vie\u{323}\u{302}c", .simulated(.workingDays(5))),
  ])
  func `is read in either language`(text: String, limit: TimeLimit) {
    #expect(TimeLimit(text) == limit)
  }

  @Test(arguments: [
    "", "5", "days", "0 days", "-5 days", "+5 days", "5.5 days", "five days", "5 working",
    "5 weeks",
    "3661 days", "99999999 working days", "999999999 min", "99999999999999999999 days",
    "٥ days", "5days", "90 seconds",
  ])
  func `is refused when it is not one, or out of bounds`(text: String) {
    #expect(TimeLimit(text) == nil)
  }

  @Test(arguments: [
    ("10000 days", true), ("3661 ngày làm việc", true), ("99999999999999999999 days", true),
    ("999999999 min", true), ("3660 days", false), ("0 days", false), ("10000 weeks", false),
    ("-10000 days", false), ("", false), ("٥٥٥٥٥ days", false),
  ])
  func `is told where nothing is wrong with it but its length`(text: String, isTooLong: Bool) {
    #expect(TimeLimit.isTooLong(text) == isTooLong)
  }

  @Test(arguments: 1...130)
  func `reads back what it prints`(count: Int) {
    let limits: [TimeLimit] = [
      .simulated(.workingDays(count)), .simulated(.workingHours(minutes: count)),
      .simulated(.calendarDays(count)), .simulated(.minutes(count)), .real(seconds: count),
    ]

    for limit in limits {
      #expect(TimeLimit(limit.phrase[.vietnamese]) == limit)
      #expect(TimeLimit(limit.phrase[.english]) == limit)
    }
  }

  @Test func `prints the unit that fits`() {
    #expect(
      CalendarLimit.workingDays(5).phrase == Phrase("5 ngày làm việc", "5 working days"))
    #expect(
      CalendarLimit.workingHours(minutes: 60).phrase == Phrase("1 giờ làm việc", "1 working hour"))
    #expect(
      TimeLimit.real(seconds: 90).phrase == Phrase("90 giây thực tế", "90 real seconds"))
  }
}
