import Testing
import Wording
import WorkCalendar

@Suite struct Derivations {
  @Test func `five working days step over a weekend`() throws {
    let derivation = try derivation(from: "2023-02-13T08:12", .workingDays(5))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 08:12 thứ Hai 13/02/2023; ngày này không tính
        Ngày 1 đến ngày 4 là thứ Ba 14/02 đến thứ Sáu 17/02
        Không tính thứ Bảy 18/02 và Chủ nhật 19/02: nghỉ hằng tuần
        Ngày 5 là thứ Hai 20/02
        Hết hạn lúc 24:00 thứ Hai 20/02/2023
        """)
    #expect(
      derivation[.english] == """
        From Mon 13/02/2023 08:12; that day is not counted
        Days 1 to 4 are Tue 14/02 to Fri 17/02
        Sat 18/02 and Sun 19/02 skipped: weekly rest
        Day 5 is Mon 20/02
        Ends Mon 20/02/2023 24:00
        """)
  }

  @Test func `Tết and the weekends in it are one line`() throws {
    let derivation = try derivation(from: "2023-01-18T10:00", .workingDays(5))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 10:00 thứ Tư 18/01/2023; ngày này không tính
        Ngày 1 là thứ Năm 19/01
        Không tính thứ Sáu 20/01 đến thứ Năm 26/01: Tết Nguyên đán; nghỉ hằng tuần
        Ngày 2 là thứ Sáu 27/01
        Không tính thứ Bảy 28/01 và Chủ nhật 29/01: nghỉ hằng tuần
        Ngày 3 đến ngày 5 là thứ Hai 30/01 đến thứ Tư 01/02
        Hết hạn lúc 24:00 thứ Tư 01/02/2023
        """)
    #expect(
      derivation[.english] == """
        From Wed 18/01/2023 10:00; that day is not counted
        Day 1 is Thu 19/01
        Fri 20/01 to Thu 26/01 skipped: Lunar New Year (Tết); weekly rest
        Day 2 is Fri 27/01
        Sat 28/01 and Sun 29/01 skipped: weekly rest
        Days 3 to 5 are Mon 30/01 to Wed 01/02
        Ends Wed 01/02/2023 24:00
        """)
  }

  @Test func `an exchanged Saturday counts and says why`() throws {
    let derivation = try derivation(from: "2024-04-26T09:00", .workingDays(7))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 09:00 thứ Sáu 26/04/2024; ngày này không tính
        Không tính thứ Bảy 27/04 đến thứ Tư 01/05: nghỉ hằng tuần; Nghỉ hoán đổi (làm bù thứ Bảy 04/05); Ngày Chiến thắng; Ngày Quốc tế lao động
        Ngày 1 đến ngày 3 là thứ Năm 02/05 đến thứ Bảy 04/05 (thứ Bảy 04/05: làm bù cho thứ Hai 29/04)
        Không tính Chủ nhật 05/05: nghỉ hằng tuần
        Ngày 4 đến ngày 7 là thứ Hai 06/05 đến thứ Năm 09/05
        Hết hạn lúc 24:00 thứ Năm 09/05/2024
        """)
    #expect(
      derivation[.english] == """
        From Fri 26/04/2024 09:00; that day is not counted
        Sat 27/04 to Wed 01/05 skipped: weekly rest; Exchanged day off (worked on Sat 04/05); Victory Day; International Workers’ Day
        Days 1 to 3 are Thu 02/05 to Sat 04/05 (Sat 04/05: worked instead of Mon 29/04)
        Sun 05/05 skipped: weekly rest
        Days 4 to 7 are Mon 06/05 to Thu 09/05
        Ends Thu 09/05/2024 24:00
        """)
  }

  @Test func `twenty days that end on a Sunday move to Monday`() throws {
    let derivation = try derivation(from: "2023-02-13T08:12", .calendarDays(20))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 08:12 thứ Hai 13/02/2023; ngày này không tính
        Ngày 1 đến ngày 20 là thứ Ba 14/02 đến Chủ nhật 05/03
        Ngày cuối Chủ nhật 05/03 là ngày nghỉ: chuyển sang thứ Hai 06/03
        Hết hạn lúc 24:00 thứ Hai 06/03/2023
        """)
    #expect(
      derivation[.english] == """
        From Mon 13/02/2023 08:12; that day is not counted
        Days 1 to 20 are Tue 14/02 to Sun 05/03
        Last day Sun 05/03 is a day off: moves to Mon 06/03
        Ends Mon 06/03/2023 24:00
        """)
  }

  @Test func `five days that end on a Saturday move to Monday`() throws {
    let derivation = try derivation(from: "2023-02-13T08:12", .calendarDays(5))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 08:12 thứ Hai 13/02/2023; ngày này không tính
        Ngày 1 đến ngày 5 là thứ Ba 14/02 đến thứ Bảy 18/02
        Ngày cuối thứ Bảy 18/02 là ngày nghỉ: chuyển sang thứ Hai 20/02
        Hết hạn lúc 24:00 thứ Hai 20/02/2023
        """)
    #expect(
      derivation[.english] == """
        From Mon 13/02/2023 08:12; that day is not counted
        Days 1 to 5 are Tue 14/02 to Sat 18/02
        Last day Sat 18/02 is a day off: moves to Mon 20/02
        Ends Mon 20/02/2023 24:00
        """)
  }

  @Test func `working hours resume after the weekend`() throws {
    let derivation = try derivation(from: "2023-02-17T16:00", .workingHours(minutes: 480))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 16:00 thứ Sáu 17/02/2023
        Tính 1 giờ 30 phút trong thứ Sáu 17/02
        Không tính thứ Bảy 18/02 và Chủ nhật 19/02: nghỉ hằng tuần
        Tính 6 giờ 30 phút trong thứ Hai 20/02
        Hết hạn lúc 16:00 thứ Hai 20/02/2023
        """)
    #expect(
      derivation[.english] == """
        From Fri 17/02/2023 16:00
        1 h 30 min on Fri 17/02
        Sat 18/02 and Sun 19/02 skipped: weekly rest
        6 h 30 min on Mon 20/02
        Ends Mon 20/02/2023 16:00
        """)
  }

  @Test func `working hours that begin on a Saturday wait for the opening`() throws {
    let derivation = try derivation(from: "2023-02-18T10:00", .workingHours(minutes: 1200))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 10:00 thứ Bảy 18/02/2023
        Không tính thứ Bảy 18/02 và Chủ nhật 19/02: nghỉ hằng tuần
        Ngoài giờ làm việc: bắt đầu tính lúc 08:00 thứ Hai 20/02
        Tính 8 giờ mỗi ngày: thứ Hai 20/02 và thứ Ba 21/02
        Tính 4 giờ trong thứ Tư 22/02
        Hết hạn lúc 12:00 thứ Tư 22/02/2023
        """)
    #expect(
      derivation[.english] == """
        From Sat 18/02/2023 10:00
        Sat 18/02 and Sun 19/02 skipped: weekly rest
        Office closed: counting starts Mon 20/02 08:00
        8 h each day: Mon 20/02 and Tue 21/02
        4 h on Wed 22/02
        Ends Wed 22/02/2023 12:00
        """)
  }

  @Test func `days at whose end the limit was paused are not counted`() throws {
    let derivation = try derivation(
      from: "2023-02-13T08:12", .workingDays(5), [pause("2023-02-14T09:00", "2023-02-16T10:00")])

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 08:12 thứ Hai 13/02/2023; ngày này không tính
        Không tính thứ Ba 14/02 và thứ Tư 15/02: tạm dừng, chờ người dân trả lời
        Ngày 1 và ngày 2 là thứ Năm 16/02 và thứ Sáu 17/02
        Không tính thứ Bảy 18/02 và Chủ nhật 19/02: nghỉ hằng tuần
        Ngày 3 đến ngày 5 là thứ Hai 20/02 đến thứ Tư 22/02
        Hết hạn lúc 24:00 thứ Tư 22/02/2023
        """)
    #expect(
      derivation[.english] == """
        From Mon 13/02/2023 08:12; that day is not counted
        Tue 14/02 and Wed 15/02 not counted: paused, waiting for the citizen’s answer
        Days 1 and 2 are Thu 16/02 and Fri 17/02
        Sat 18/02 and Sun 19/02 skipped: weekly rest
        Days 3 to 5 are Mon 20/02 to Wed 22/02
        Ends Wed 22/02/2023 24:00
        """)
  }

  @Test func `office time inside a pause is not counted`() throws {
    let derivation = try derivation(
      from: "2023-02-13T08:12", .workingHours(minutes: 480),
      [pause("2023-02-13T10:00", "2023-02-14T09:00")])

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 08:12 thứ Hai 13/02/2023
        Tính 1 giờ 48 phút trong thứ Hai 13/02
        Không tính từ 10:00 thứ Hai 13/02 đến 09:00 thứ Ba 14/02: tạm dừng, chờ người dân trả lời
        Tính 6 giờ 12 phút trong thứ Ba 14/02
        Hết hạn lúc 16:42 thứ Ba 14/02/2023
        """)
    #expect(
      derivation[.english] == """
        From Mon 13/02/2023 08:12
        1 h 48 min on Mon 13/02
        Mon 13/02 10:00 to Tue 14/02 09:00 not counted: paused, waiting for the citizen’s answer
        6 h 12 min on Tue 14/02
        Ends Tue 14/02/2023 16:42
        """)
  }

  @Test func `a pause without end is shown, and counted up to now`() throws {
    let derivation = try derivation(
      from: "2023-02-13T08:12", .workingDays(5), [pause("2023-02-15T09:00", nil)])

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 08:12 thứ Hai 13/02/2023; ngày này không tính
        Ngày 1 là thứ Ba 14/02
        Không tính thứ Tư 15/02: tạm dừng, chờ người dân trả lời
        Ngày 2 và ngày 3 là thứ Năm 16/02 và thứ Sáu 17/02
        Không tính thứ Bảy 18/02 và Chủ nhật 19/02: nghỉ hằng tuần
        Ngày 4 và ngày 5 là thứ Hai 20/02 và thứ Ba 21/02
        Đang tạm dừng từ 09:00 thứ Tư 15/02: chờ người dân trả lời
        Hết hạn lúc 24:00 thứ Ba 21/02/2023
        """)
    #expect(
      derivation[.english] == """
        From Mon 13/02/2023 08:12; that day is not counted
        Day 1 is Tue 14/02
        Wed 15/02 not counted: paused, waiting for the citizen’s answer
        Days 2 and 3 are Thu 16/02 and Fri 17/02
        Sat 18/02 and Sun 19/02 skipped: weekly rest
        Days 4 and 5 are Mon 20/02 and Tue 21/02
        Paused since Wed 15/02 09:00: waiting for the citizen’s answer
        Ends Tue 21/02/2023 24:00
        """)
  }

  @Test func `minutes run at night and end at 24 hours`() throws {
    let derivation = try derivation(from: "2023-02-13T23:30", .minutes(30))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 23:30 thứ Hai 13/02/2023
        Cộng 30 phút
        Hết hạn lúc 24:00 thứ Hai 13/02/2023
        """)
    #expect(
      derivation[.english] == """
        From Mon 13/02/2023 23:30
        Plus 30 min
        Ends Mon 13/02/2023 24:00
        """)
  }

  @Test func `National Day of 2026 and its exchanged Saturday`() throws {
    let derivation = try derivation(from: "2026-08-20T08:00", .workingDays(8))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 08:00 thứ Năm 20/08/2026; ngày này không tính
        Ngày 1 và ngày 2 là thứ Sáu 21/08 và thứ Bảy 22/08 (thứ Bảy 22/08: làm bù cho thứ Hai 31/08)
        Không tính Chủ nhật 23/08: nghỉ hằng tuần
        Ngày 3 đến ngày 7 là thứ Hai 24/08 đến thứ Sáu 28/08
        Không tính thứ Bảy 29/08 đến thứ Tư 02/09: nghỉ hằng tuần; Nghỉ hoán đổi (làm bù thứ Bảy 22/08); Quốc khánh (ngày liền kề); Quốc khánh
        Ngày 8 là thứ Năm 03/09
        Hết hạn lúc 24:00 thứ Năm 03/09/2026
        """)
    #expect(
      derivation[.english] == """
        From Thu 20/08/2026 08:00; that day is not counted
        Days 1 and 2 are Fri 21/08 and Sat 22/08 (Sat 22/08: worked instead of Mon 31/08)
        Sun 23/08 skipped: weekly rest
        Days 3 to 7 are Mon 24/08 to Fri 28/08
        Sat 29/08 to Wed 02/09 skipped: weekly rest; Exchanged day off (worked on Sat 22/08); National Day (adjacent day); National Day
        Day 8 is Thu 03/09
        Ends Thu 03/09/2026 24:00
        """)
  }

  @Test func `a day off that is no weekly rest is named when the last day moves`() throws {
    let derivation = try derivation(from: "2026-02-10T09:00", .calendarDays(7))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 09:00 thứ Ba 10/02/2026; ngày này không tính
        Ngày 1 đến ngày 7 là thứ Tư 11/02 đến thứ Ba 17/02
        Ngày cuối thứ Ba 17/02 là ngày nghỉ (Tết Nguyên đán; nghỉ hằng tuần): chuyển sang thứ Hai 23/02
        Hết hạn lúc 24:00 thứ Hai 23/02/2026
        """)
    #expect(
      derivation[.english] == """
        From Tue 10/02/2026 09:00; that day is not counted
        Days 1 to 7 are Wed 11/02 to Tue 17/02
        Last day Tue 17/02 is a day off (Lunar New Year (Tết); weekly rest): moves to Mon 23/02
        Ends Mon 23/02/2026 24:00
        """)
  }

  @Test func `working hours that begin as Tết does say why they wait a week`() throws {
    let derivation = try derivation(from: "2023-01-19T17:30", .workingHours(minutes: 240))

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 17:30 thứ Năm 19/01/2023
        Không tính thứ Sáu 20/01 đến thứ Năm 26/01: Tết Nguyên đán; nghỉ hằng tuần
        Ngoài giờ làm việc: bắt đầu tính lúc 08:00 thứ Sáu 27/01
        Tính 4 giờ trong thứ Sáu 27/01
        Hết hạn lúc 12:00 thứ Sáu 27/01/2023
        """)
    #expect(
      derivation[.english] == """
        From Thu 19/01/2023 17:30
        Fri 20/01 to Thu 26/01 skipped: Lunar New Year (Tết); weekly rest
        Office closed: counting starts Fri 27/01 08:00
        4 h on Fri 27/01
        Ends Fri 27/01/2023 12:00
        """)
  }

  @Test(arguments: [
    (
      "2025-04-25T16:30", "thứ Sáu 25/04/2025", "thứ Sáu 25/04",
      "thứ Bảy 26/04 (thứ Bảy 26/04: làm bù cho thứ Sáu 02/05)", "thứ Bảy 26/04/2025"
    ),
    (
      "2026-01-09T16:30", "thứ Sáu 09/01/2026", "thứ Sáu 09/01",
      "thứ Bảy 10/01 (thứ Bảy 10/01: làm bù cho thứ Sáu 02/01)", "thứ Bảy 10/01/2026"
    ),
  ])
  func `working hours on an exchanged Saturday say why it counts`(
    start: String, from: String, first: String, second: String, end: String
  ) throws {
    #expect(
      try derivation(from: start, .workingHours(minutes: 480))[.vietnamese] == """
        Mốc tính: 16:30 \(from)
        Tính 1 giờ trong \(first)
        Tính 7 giờ trong \(second)
        Hết hạn lúc 16:30 \(end)
        """)
  }

  @Test func `the day of culture is a holiday in 2026, and the Monday before is worked`() throws {
    #expect(
      try derivation(from: "2026-11-20T15:00", .workingDays(3))[.vietnamese] == """
        Mốc tính: 15:00 thứ Sáu 20/11/2026; ngày này không tính
        Không tính thứ Bảy 21/11 và Chủ nhật 22/11: nghỉ hằng tuần
        Ngày 1 là thứ Hai 23/11
        Không tính thứ Ba 24/11: Ngày Văn hóa Việt Nam
        Ngày 2 và ngày 3 là thứ Tư 25/11 và thứ Năm 26/11
        Hết hạn lúc 24:00 thứ Năm 26/11/2026
        """)
  }

  @Test func `a rest day after a pause is told once`() throws {
    let derivation = try derivation(
      from: "2023-02-17T16:00", .workingHours(minutes: 120),
      [pause("2023-02-17T17:00", "2023-02-18T09:00")])

    #expect(
      derivation[.vietnamese] == """
        Mốc tính: 16:00 thứ Sáu 17/02/2023
        Tính 1 giờ trong thứ Sáu 17/02
        Không tính từ 17:00 thứ Sáu 17/02 đến 09:00 thứ Bảy 18/02: tạm dừng, chờ người dân trả lời
        Không tính Chủ nhật 19/02: nghỉ hằng tuần
        Tính 1 giờ trong thứ Hai 20/02
        Hết hạn lúc 09:00 thứ Hai 20/02/2023
        """)
  }

  private func pause(_ from: String, _ to: String?) -> Pause {
    Pause(
      from: instant(from), to: to.map(instant),
      why: Phrase("chờ người dân trả lời", "waiting for the citizen’s answer"))
  }

  /// The lines of a derivation, with Thursday 16/02/2023 at 08:00 as now.
  private func derivation(
    from start: String, _ limit: CalendarLimit, _ pauses: [Pause] = []
  ) throws -> Phrase {
    let lines = try VietNam.calendar.deadline(
      from: instant(start), limit: limit, pauses: pauses, asOf: instant("2023-02-16T08:00")
    ).derivation
    return Phrase(
      lines.map { $0.text(.vietnamese) }.joined(separator: "\n"),
      lines.map { $0.text(.english) }.joined(separator: "\n"))
  }
}
