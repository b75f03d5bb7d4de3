import Wording
import WorkCalendar

/// The calendar of `scenarios/calendars/viet-nam.yaml`, copied so that tests need no file.
enum VietNam {
  static let calendar = make()

  private static func make() -> WorkingCalendar {
    do {
      return try WorkingCalendar(
        id: "viet-nam", hours: [officeHours("08:00-12:00"), officeHours("13:30-17:30")],
        weeklyRest: [.saturday, .sunday],
        holidays: Dictionary(
          uniqueKeysWithValues: holidays.map { (date($0.0), Phrase($0.1, $0.2)) }),
        workingDaysInstead: Dictionary(
          uniqueKeysWithValues: exchanges.map {
            (date($0.0), WorkingCalendar.instead(of: date($0.1)))
          }),
        covers: date("2023-01-01")...date("2026-12-31"))
    } catch {
      preconditionFailure(error.phrase[.english])
    }
  }

  static let exchanges = [
    ("2024-05-04", "2024-04-29"),
    ("2025-04-26", "2025-05-02"),
    ("2026-01-10", "2026-01-02"),
    ("2026-08-22", "2026-08-31"),
  ]

  static let holidays = [
    ("2023-01-01", "Tết Dương lịch", "New Year’s Day"),
    ("2023-01-02", "Nghỉ bù Tết Dương lịch", "Day off in lieu of New Year’s Day"),
    ("2023-01-20", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2023-01-23", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2023-01-24", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2023-01-25", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2023-01-26", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2023-04-30", "Ngày Chiến thắng", "Victory Day"),
    ("2023-05-01", "Ngày Quốc tế lao động", "International Workers’ Day"),
    (
      "2023-05-02", "Nghỉ bù dịp Giỗ Tổ Hùng Vương và Ngày Chiến thắng",
      "Day off in lieu, Hùng Kings’ Commemoration and Victory Day"
    ),
    (
      "2023-05-03", "Nghỉ bù dịp Giỗ Tổ Hùng Vương và Ngày Chiến thắng",
      "Day off in lieu, Hùng Kings’ Commemoration and Victory Day"
    ),
    ("2023-09-01", "Quốc khánh (ngày liền kề)", "National Day (adjacent day)"),
    ("2023-09-02", "Quốc khánh", "National Day"),
    ("2023-09-04", "Nghỉ bù Quốc khánh", "Day off in lieu of National Day"),
    ("2024-01-01", "Tết Dương lịch", "New Year’s Day"),
    ("2024-02-08", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2024-02-09", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2024-02-12", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2024-02-13", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2024-02-14", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2024-04-18", "Giỗ Tổ Hùng Vương", "Hùng Kings’ Commemoration Day"),
    (
      "2024-04-29", "Nghỉ hoán đổi (làm bù thứ Bảy 04/05)",
      "Exchanged day off (worked on Sat 04/05)"
    ),
    ("2024-04-30", "Ngày Chiến thắng", "Victory Day"),
    ("2024-05-01", "Ngày Quốc tế lao động", "International Workers’ Day"),
    ("2024-09-02", "Quốc khánh", "National Day"),
    ("2024-09-03", "Quốc khánh (ngày liền kề)", "National Day (adjacent day)"),
    ("2025-01-01", "Tết Dương lịch", "New Year’s Day"),
    ("2025-01-27", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2025-01-28", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2025-01-29", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2025-01-30", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2025-01-31", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2025-04-07", "Giỗ Tổ Hùng Vương", "Hùng Kings’ Commemoration Day"),
    ("2025-04-30", "Ngày Chiến thắng", "Victory Day"),
    ("2025-05-01", "Ngày Quốc tế lao động", "International Workers’ Day"),
    (
      "2025-05-02", "Nghỉ hoán đổi (làm bù thứ Bảy 26/04)",
      "Exchanged day off (worked on Sat 26/04)"
    ),
    ("2025-09-01", "Quốc khánh (ngày liền kề)", "National Day (adjacent day)"),
    ("2025-09-02", "Quốc khánh", "National Day"),
    ("2026-01-01", "Tết Dương lịch", "New Year’s Day"),
    (
      "2026-01-02", "Nghỉ hoán đổi (làm bù thứ Bảy 10/01)",
      "Exchanged day off (worked on Sat 10/01)"
    ),
    ("2026-02-16", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2026-02-17", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2026-02-18", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2026-02-19", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2026-02-20", "Tết Nguyên đán", "Lunar New Year (Tết)"),
    ("2026-04-26", "Giỗ Tổ Hùng Vương", "Hùng Kings’ Commemoration Day"),
    ("2026-04-27", "Nghỉ bù Giỗ Tổ Hùng Vương", "Day off in lieu of Hùng Kings’ Commemoration Day"),
    ("2026-04-30", "Ngày Chiến thắng", "Victory Day"),
    ("2026-05-01", "Ngày Quốc tế lao động", "International Workers’ Day"),
    (
      "2026-08-31", "Nghỉ hoán đổi (làm bù thứ Bảy 22/08)",
      "Exchanged day off (worked on Sat 22/08)"
    ),
    ("2026-09-01", "Quốc khánh (ngày liền kề)", "National Day (adjacent day)"),
    ("2026-09-02", "Quốc khánh", "National Day"),
    ("2026-11-24", "Ngày Văn hóa Việt Nam", "Viet Nam Culture Day"),
  ]
}

func date(_ iso: String) -> CivilDate { known(CivilDate(iso: iso), iso) }

func instant(_ iso: String) -> Instant { known(Instant(iso: iso), iso) }

func officeHours(_ text: String) -> OfficeHours { known(OfficeHours(text), text) }

private func known<Value>(_ value: Value?, _ text: String) -> Value {
  guard let value else { preconditionFailure("A test has a value that does not exist: \(text)") }
  return value
}
