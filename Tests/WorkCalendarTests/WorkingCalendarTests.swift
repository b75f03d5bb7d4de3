import Foundation
import Randomness
import Testing
import Wording
import WorkCalendar

private let calendar = VietNam.calendar

@Suite struct `Working days` {
  @Test(arguments: [
    ("2023-01-20", false), ("2023-01-21", false), ("2023-01-26", false), ("2023-01-27", true),
    ("2024-05-04", true), ("2025-04-26", true), ("2026-01-10", true), ("2026-08-22", true),
    ("2024-04-29", false), ("2025-05-02", false), ("2026-01-02", false), ("2026-08-31", false),
    ("2026-11-23", true), ("2026-11-24", false), ("2022-12-30", false), ("2027-01-04", false),
  ])
  func `are known for Tết, exchanged Saturdays and unknown years`(iso: String, isWorked: Bool) {
    #expect(calendar.isWorkingDay(date(iso)) == isWorked)
  }

  @Test func `have a reason`() {
    #expect(calendar.dayStatus(date("2023-02-13")) == .working)
    #expect(calendar.dayStatus(date("2023-02-18")) == .weeklyRest)
    #expect(
      calendar.dayStatus(date("2023-09-02")) == .holiday(name: Phrase("Quốc khánh", "National Day"))
    )
    #expect(
      calendar.dayStatus(date("2024-05-04"))
        == .workingInstead(why: Phrase("làm bù cho thứ Hai 29/04", "worked instead of Mon 29/04")))
    #expect(calendar.dayStatus(date("2027-01-04")) == .outsideCalendar)
  }

  @Test func `follow each other at a distance`() {
    #expect(calendar.workingDay(5, after: date("2023-02-13")) == date("2023-02-20"))
    #expect(calendar.workingDay(1, after: date("2024-05-03")) == date("2024-05-04"))
    #expect(calendar.workingDay(1, after: date("2026-12-31")) == nil)
    #expect(calendar.workingDay(0, after: date("2023-02-13")) == nil)
    #expect(calendar.workingDay(.max, after: date("2023-02-13")) == nil)
    #expect(calendar.workingDay(1, after: date("2022-12-31")) == nil)
  }

  @Test func `agree with the calendar file`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let file = root.appending(path: "scenarios/calendars/viet-nam.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)

    let dates = text.split(separator: "\n").compactMap { line in
      line.hasPrefix("  - date: ") ? CivilDate(iso: line.dropFirst(10)) : nil
    }

    #expect(
      dates == (VietNam.holidays.map { date($0.0) } + VietNam.exchanges.map { date($0.0) }))
  }
}

@Suite struct `A calendar that does not agree with itself` {
  @Test func `is refused with the first disagreement`() throws {
    #expect(error(hours: []) == .noOfficeHours)
    #expect(
      error(hours: ["08:00-12:00", "11:59-17:00"])
        == .officeHoursOutOfOrder(try #require(OfficeHours("11:59-17:00"))))
    #expect(error(rest: Weekday.allCases) == .noWorkingWeekday)
    let year = date("2023-01-01")...date("2023-12-31")
    #expect(error(off: ["2024-01-01"]) == .listedOutside(date("2024-01-01"), covers: year))
    #expect(error(on: ["2023-02-13"]) == .noRestDayToWork(date("2023-02-13")))
    #expect(error(off: ["2023-02-18"], on: ["2023-02-18"]) == .noRestDayToWork(date("2023-02-18")))
    #expect(error(to: "9999-12-31") == .coversTooManyDays(2_913_539))
    #expect(error() == nil)
  }

  @Test func `says what is wrong in both languages`() {
    let error = CalendarError.outside(
      date("2027-01-01"), covers: date("2023-01-01")...date("2026-12-31"))

    #expect(
      error.phrase
        == Phrase(
          "lịch làm việc chỉ có từ 01/01/2023 đến 31/12/2026, không có ngày 01/01/2027",
          "The working calendar covers 01/01/2023 to 31/12/2026 only; 01/01/2027 lies outside it"))
  }

  @Test(arguments: ["08:00", "12:00-08:00", "08:00-08:00", "8:00-12:00", "08:00-24:01", "-", ""])
  func `office hours need an end after their beginning`(text: String) {
    #expect(OfficeHours(text) == nil)
  }

  private func error(
    hours: [String] = ["08:00-12:00", "13:30-17:30"], rest: [Weekday] = [.saturday, .sunday],
    off: [String] = [], on: [String] = [], to last: String = "2023-12-31"
  ) -> CalendarError? {
    let name = Phrase(verbatim: "x")
    do throws(CalendarError) {
      _ = try WorkingCalendar(
        id: "x", hours: hours.map(officeHours), weeklyRest: rest,
        holidays: Dictionary(uniqueKeysWithValues: off.map { (date($0), name) }),
        workingDaysInstead: Dictionary(uniqueKeysWithValues: on.map { (date($0), name) }),
        covers: date("2023-01-01")...date(last))
      return nil
    } catch {
      return error
    }
  }
}

@Suite struct `Office time` {
  @Test(arguments: [
    ("2023-02-13T07:59", false, "2023-02-13T08:00"), ("2023-02-13T08:00", true, "2023-02-13T08:00"),
    ("2023-02-13T12:00", false, "2023-02-13T13:30"), ("2023-02-13T17:29", true, "2023-02-13T17:29"),
    ("2023-02-13T17:30", false, "2023-02-14T08:00"),
    ("2023-02-18T10:00", false, "2023-02-20T08:00"),
    ("2023-01-19T17:30", false, "2023-01-27T08:00"), ("2024-05-04T10:00", true, "2024-05-04T10:00"),
    ("2020-01-01T10:00", false, "2023-01-03T08:00"),
    ("2026-12-31T18:00", false, "2027-01-01T00:00"),
    ("2030-01-01T10:00", false, "2030-01-01T10:00"),
  ])
  func `opens and closes`(now: String, isOpen: Bool, opening: String) {
    #expect(calendar.isOpen(at: instant(now)) == isOpen)
    #expect(calendar.nextOpening(onOrAfter: instant(now)) == instant(opening))
  }

  @Test func `ends at the last closing of a working day`() {
    #expect(calendar.closing(ofDay: date("2023-02-13")) == instant("2023-02-13T17:30"))
    #expect(calendar.closing(ofDay: date("2023-02-18")) == nil)
    #expect(calendar.closing(ofDay: date("2027-02-18")) == nil)
  }

  @Test(arguments: [
    ("2023-02-13T08:12", 0, "2023-02-13T08:12"), ("2023-02-13T08:12", 228, "2023-02-13T12:00"),
    ("2023-02-13T08:12", 229, "2023-02-13T13:31"), ("2023-02-13T08:12", 468, "2023-02-13T17:30"),
    ("2023-02-13T17:30", 1, "2023-02-14T08:01"), ("2023-02-19T03:00", 60, "2023-02-20T09:00"),
    ("2023-02-13T12:15", 240, "2023-02-13T17:30"), ("2024-05-03T17:00", 60, "2024-05-04T08:30"),
    ("2026-12-31T17:00", 31, "2027-01-01T00:00"), ("2029-01-01T17:00", 31, "2029-01-01T17:00"),
    ("2022-01-01T17:00", 1, "2023-01-03T08:01"), ("2023-02-13T08:12", -5, "2023-02-13T08:12"),
  ])
  func `advances to the moment that completes it`(start: String, minutes: Int, result: String) {
    #expect(
      calendar.advanced(instant(start), byOfficeMilliseconds: Int64(minutes) * 60_000)
        == instant(result))
  }

  @Test(arguments: UInt64(0)..<200)
  func `advancing twice is advancing by the sum, and measuring undoes it`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let start = date("2023-01-01").start.advanced(
        byMilliseconds: Int64.random(in: -86_400_000_000...4 * 31_536_000_000, using: &random))
      let first = Int64.random(in: 0...60 * 86_400_000, using: &random)
      let second = Int64.random(in: 0...86_400_000, using: &random)

      let middle = calendar.advanced(start, byOfficeMilliseconds: first)
      let finish = calendar.advanced(middle, byOfficeMilliseconds: second)

      #expect(finish == calendar.advanced(start, byOfficeMilliseconds: first + second))
      if finish < calendar.end {
        #expect(calendar.officeMilliseconds(from: start, to: finish) == first + second)
      }
    }
  }

  @Test func `no amount traps`() {
    #expect(calendar.advanced(.minimum, byOfficeMilliseconds: .max) == calendar.end)
    #expect(calendar.advanced(.maximum, byOfficeMilliseconds: .max) == .maximum)
    #expect(calendar.advanced(.minimum, byOfficeMilliseconds: .min) == .minimum)
    #expect(calendar.officeMilliseconds(from: .maximum, to: .minimum) < 0)
  }
}
