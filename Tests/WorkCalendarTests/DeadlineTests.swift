import Randomness
import Testing
import Wording
import WorkCalendar

private let calendar = VietNam.calendar

/// Which days of 2023 to 2026 are worked, from the bare lists and without asking the calendar.
private func workedDays() -> [Bool] {
  let rest = Set(VietNam.holidays.map { $0.0 })
  let exchanged = Set(VietNam.exchanges.map { $0.0 })
  var days: [Bool] = []
  for (year, february) in [(2023, 28), (2024, 29), (2025, 28), (2026, 28)] {
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (month, length) in months.enumerated() {
      for day in 1...length {
        let name = [month + 1, day].reduce("\(year)") { $0 + ($1 < 10 ? "-0\($1)" : "-\($1)") }
        let isWeekend = [0, 6].contains(days.count % 7)  // 2023-01-01 was a Sunday.
        days.append(exchanged.contains(name) || !isWeekend && !rest.contains(name))
      }
    }
  }
  return days
}

@Suite struct `Deadlines against a slow count` {
  @Test func `working days agree for every day of four years and 1 to 30 days`() throws {
    let first = date("2023-01-01")
    let isWorked = workedDays()

    for offset in 0..<1461 {
      var last = offset
      for count in 1...30 {
        repeat { last += 1 } while last < 1461 && !isWorked[last]
        let start = Instant(
          date: first.advanced(byDays: offset), minuteOfDay: (offset * 37 + count) % 1440)
        let due = try? calendar.deadline(from: start, limit: .workingDays(count)).due
        #expect(due == (last < 1461 ? first.advanced(byDays: last).end : nil))
        if last >= 1461 { break }
      }
    }
  }

  @Test func `working hours agree for every day of four years and 1 to 40 hours`() throws {
    let first = date("2023-01-01")
    // Every open minute of the four years, found by looking at each of them.
    var open: [Int] = []
    for (offset, isWorked) in workedDays().enumerated() where isWorked {
      for minute in 480..<720 { open.append(offset * 1440 + minute) }
      for minute in 810..<1050 { open.append(offset * 1440 + minute) }
    }
    var position = 0

    for offset in 0..<1461 {
      let startMinute = offset * 1440 + (offset * 89) % 1440
      while position < open.count && open[position] < startMinute { position += 1 }
      let start = first.start.advanced(byMilliseconds: Int64(startMinute) * 60_000)
      for hours in 1...40 {
        let last = position + hours * 60 - 1
        let due = try? calendar.deadline(from: start, limit: .workingHours(minutes: hours * 60)).due
        let expected =
          last < open.count
          ? first.start.advanced(byMilliseconds: Int64(open[last] + 1) * 60_000) : nil
        #expect(due == expected)
        if expected == nil { break }
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `pauses agree with a count of single minutes`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = date("2024-04-22").start.advanced(
      byMilliseconds: Int64.random(in: 0..<7 * 1440, using: &random) * 60_000)
    let pauses = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      let from = start.advanced(
        byMilliseconds: Int64.random(in: -1440..<14 * 1440, using: &random) * 60_000)
      let length = Int64.random(in: -60..<4 * 1440, using: &random) * 60_000
      return Pause(
        from: from, to: from.advanced(byMilliseconds: length), why: Phrase(verbatim: "x"))
    }
    let minutes = Int.random(in: 1...2400, using: &random)
    var rest = minutes
    var now = start
    while rest > 0 {
      let isPaused = pauses.contains { pause in
        pause.from <= now && pause.to.map { now < $0 } ?? true
      }
      if calendar.isOpen(at: now) && !isPaused { rest -= 1 }
      now = now.advanced(byMilliseconds: 60_000)
    }

    let deadline = try calendar.deadline(
      from: start, limit: .workingHours(minutes: minutes), pauses: pauses)

    #expect(deadline.due == now)
  }
}

@Suite struct `Deadlines at the edges` {
  @Test(arguments: [
    ("2023-02-13T08:12", "5 working days", "2023-02-21T00:00"),
    ("2023-01-18T10:00", "5 working days", "2023-02-02T00:00"),
    ("2024-02-28T23:59", "1 working day", "2024-03-01T00:00"),
    ("2024-02-28T08:00", "1 day", "2024-03-01T00:00"),
    ("2023-12-29T08:00", "1 working day", "2024-01-03T00:00"),
    ("2023-08-31T08:00", "1 working day", "2023-09-06T00:00"),
    ("2023-02-18T08:00", "1 working day", "2023-02-21T00:00"),
    ("2023-01-10T08:00", "10 days", "2023-01-28T00:00"),
    ("2024-05-03T08:00", "1 day", "2024-05-05T00:00"),
    ("2025-04-25T08:00", "1 working day", "2025-04-27T00:00"),
    ("2026-01-09T08:00", "1 working day", "2026-01-11T00:00"),
    ("2026-08-21T08:00", "1 working day", "2026-08-23T00:00"),
    ("2026-04-24T08:00", "1 working day", "2026-04-29T00:00"),
    ("2026-12-30T08:00", "1 working day", "2027-01-01T00:00"),
    ("2023-02-13T12:10", "4 working hours", "2023-02-13T17:30"),
    ("2023-02-13T17:30", "8 working hours", "2023-02-14T17:30"),
    ("2023-02-13T22:00", "4 working hours", "2023-02-14T12:00"),
    ("2023-02-19T09:00", "8 working hours", "2023-02-20T17:30"),
    ("2023-02-13T23:50", "30 min", "2023-02-14T00:20"),
    ("2023-02-13T22:00", "2 hours", "2023-02-14T00:00"),
  ])
  func `fall where the law puts them`(start: String, limit: String, due: String) throws {
    guard case .simulated(let limit) = try #require(TimeLimit(limit)) else { return }

    let deadline = try calendar.deadline(from: instant(start), limit: limit)

    #expect(deadline.due == instant(due))
    #expect(deadline.isMet(at: instant(due)))
    #expect(!deadline.isMet(at: instant(due).advanced(byMilliseconds: 1)))
  }

  @Test(arguments: [
    ("2026-12-31T08:00", CalendarLimit.workingDays(1), "2027-01-01"),
    ("2026-12-31T17:00", .workingHours(minutes: 31), "2027-01-01"),
    ("2026-12-20T08:00", .calendarDays(12), "2027-01-01"),
    ("2022-12-31T08:00", .workingDays(1), "2022-12-31"),
    ("2022-12-31T08:00", .workingHours(minutes: 1), "2022-12-31"),
    ("2023-12-31T08:00", .workingDays(3660), "2027-01-01"),
  ])
  func `beyond the calendar are errors`(start: String, limit: CalendarLimit, day: String) {
    #expect(throws: CalendarError.outside(date(day), covers: calendar.covers)) {
      try calendar.deadline(from: instant(start), limit: limit)
    }
  }

  @Test(arguments: [
    CalendarLimit.workingDays(0), .workingDays(.max), .calendarDays(-1), .minutes(.min),
    .workingHours(minutes: .max),
  ])
  func `with an impossible count are errors`(limit: CalendarLimit) {
    #expect(throws: CalendarError.limitOutOfBounds(limit)) {
      try calendar.deadline(from: instant("2023-02-13T08:00"), limit: limit)
    }
  }

  @Test func `print midnight as 24 hours of the day that ends`() throws {
    let deadline = try calendar.deadline(from: instant("2023-02-13T08:12"), limit: .workingDays(5))

    #expect(deadline.due.iso == "2023-02-21T00:00:00+07:00")
    #expect(deadline.duePhrase == Phrase("24:00 thứ Hai 20/02/2023", "Mon 20/02/2023 24:00"))
  }

  @Test func `keep a long derivation short`() throws {
    let deadline = try calendar.deadline(
      from: instant("2023-02-13T08:12"), limit: .workingDays(500))

    #expect(deadline.derivation.count == Deadline.derivationLinesMaximum)
    #expect(deadline.derivation.contains { $0.text(.english).contains("lines left out") })
    #expect(deadline.derivation.last?.text(.english).hasPrefix("Ends ") == true)
  }
}

@Suite struct Pauses {
  private let answer = Phrase("chờ người dân trả lời", "waiting for the citizen")

  @Test func `within one day cost no day`() throws {
    #expect(
      try due(.workingDays(5), ("2023-02-14T09:00", "2023-02-14T16:00")) == "2023-02-21T00:00")
  }

  @Test func `over a night cost the day at whose end they hold`() throws {
    #expect(
      try due(.workingDays(5), ("2023-02-14T09:00", "2023-02-15T10:00")) == "2023-02-22T00:00")
    #expect(
      try due(.workingDays(5), ("2023-02-14T09:00", "2023-02-15T00:00")) == "2023-02-22T00:00")
    #expect(
      try due(.workingDays(5), ("2023-02-15T00:00", "2023-02-15T10:00")) == "2023-02-21T00:00")
  }

  @Test func `over a weekend cost only its Friday`() throws {
    #expect(
      try due(.workingDays(5), ("2023-02-17T09:00", "2023-02-20T08:30")) == "2023-02-22T00:00")
  }

  @Test func `on the day of the event or after the end cost nothing`() throws {
    #expect(
      try due(.workingDays(5), ("2023-02-13T09:00", "2023-02-14T08:30")) == "2023-02-21T00:00")
    #expect(
      try due(.workingDays(5), ("2023-02-21T09:00", "2023-02-24T08:30")) == "2023-02-21T00:00")
    #expect(
      try due(.workingHours(minutes: 60), ("2023-02-13T09:12", "2023-02-14T08:30"))
        == "2023-02-13T09:12")
  }

  @Test func `move the last day of a limit in days to a working day that is not paused`() throws {
    // Day 5 is Sat 18/02, which moves to Monday; Monday is paused at its end.
    #expect(
      try due(.calendarDays(5), ("2023-02-20T09:00", "2023-02-21T08:30")) == "2023-02-22T00:00")
  }

  @Test func `that overlap, are out of order or empty count once`() throws {
    let due = try due(
      .workingHours(minutes: 480), ("2023-02-13T10:00", "2023-02-13T11:00"),
      ("2023-02-13T09:00", "2023-02-13T10:30"), ("2023-02-13T15:00", "2023-02-13T14:00"),
      ("2023-02-10T00:00", "2023-02-13T08:12"))

    #expect(due == "2023-02-14T10:12")
  }

  @Test func `without an end last until now, so that the time left stands still`() throws {
    let pause = Pause(from: instant("2023-02-13T09:00"), to: nil, why: answer)
    for now in ["2023-02-13T09:30", "2023-02-13T14:00", "2023-02-16T11:11"] {
      let deadline = try calendar.deadline(
        from: instant("2023-02-13T08:00"), limit: .workingHours(minutes: 240), pauses: [pause],
        asOf: instant(now))

      #expect(deadline.isPaused)
      #expect(
        calendar.officeMilliseconds(from: instant(now), to: deadline.due) == 180 * 60_000)
    }
  }

  @Test func `without an end and without a now change nothing but the flag`() throws {
    let pause = Pause(from: instant("2023-02-14T09:00"), to: nil, why: answer)
    let late = Pause(from: instant("2023-02-21T09:00"), to: nil, why: answer)
    let start = instant("2023-02-13T08:12")

    let paused = try calendar.deadline(from: start, limit: .workingDays(5), pauses: [pause])
    let over = try calendar.deadline(from: start, limit: .workingDays(5), pauses: [late])

    #expect(paused.due == instant("2023-02-21T00:00") && paused.isPaused)
    #expect(over.due == instant("2023-02-21T00:00") && !over.isPaused)
  }

  /// The due moment of a limit that starts on Monday 13/02/2023 at 08:12.
  private func due(_ limit: CalendarLimit, _ pauses: (String, String)...) throws -> String {
    let pauses = pauses.map { Pause(from: instant($0.0), to: instant($0.1), why: answer) }
    let deadline = try calendar.deadline(
      from: instant("2023-02-13T08:12"), limit: limit, pauses: pauses)
    #expect(!deadline.isPaused)
    return String(deadline.due.iso.prefix(16))
  }
}
