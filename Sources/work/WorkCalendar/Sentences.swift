import Wording

/// Every text of this target that a user can see.
enum Sentences {
  // Capitals as in the rules for official documents: thứ Hai, Chủ nhật.
  static let weekdayNames = [
    Phrase("thứ Hai", "Mon"), Phrase("thứ Ba", "Tue"), Phrase("thứ Tư", "Wed"),
    Phrase("thứ Năm", "Thu"), Phrase("thứ Sáu", "Fri"), Phrase("thứ Bảy", "Sat"),
    Phrase("Chủ nhật", "Sun"),
  ]

  static let weekdayShortNames = [
    Phrase("T2", "Mon"), Phrase("T3", "Tue"), Phrase("T4", "Wed"), Phrase("T5", "Thu"),
    Phrase("T6", "Fri"), Phrase("T7", "Sat"), Phrase("CN", "Sun"),
  ]

  static let weeklyRest = Phrase("nghỉ hằng tuần", "weekly rest")

  /// Why a day did not count though the office was open.
  static func paused(_ why: Phrase) -> Phrase {
    filled("tạm dừng, {}", "paused, {}", why)
  }

  static func instead(of date: CivilDate) -> Phrase {
    let day = day(date)
    return Phrase("làm bù cho \(day.vietnamese)", "worked instead of \(day.english)")
  }
}

// MARK: Days and moments

extension Sentences {
  /// "thứ Hai 20/02".
  static func day(_ date: CivilDate) -> Phrase {
    let name = date.weekday.name
    return Phrase("\(name.vietnamese) \(date.dayMonth)", "\(name.english) \(date.dayMonth)")
  }

  static func days(_ range: ClosedRange<CivilDate>) -> Phrase {
    let first = day(range.lowerBound)
    let last = day(range.upperBound)
    return switch range.upperBound.daysSinceEpoch - range.lowerBound.daysSinceEpoch {
    case 0: first
    case 1:
      Phrase("\(first.vietnamese) và \(last.vietnamese)", "\(first.english) and \(last.english)")
    default:
      Phrase("\(first.vietnamese) đến \(last.vietnamese)", "\(first.english) to \(last.english)")
    }
  }

  /// "08:12 thứ Hai 13/02".
  static func moment(_ instant: Instant) -> Phrase {
    let day = day(instant.date)
    return Phrase("\(instant.clock) \(day.vietnamese)", "\(day.english) \(instant.clock)")
  }

  /// "08:12 thứ Hai 13/02/2023".
  static func momentWithYear(_ instant: Instant) -> Phrase {
    momentWithYear(clock: instant.clock, date: instant.date)
  }

  /// The moment as an end: midnight is 24:00 of the day that it closes.
  static func ending(_ instant: Instant) -> Phrase {
    ending(instant, clock: instant.clock)
  }

  /// The same, with the clock as it is to be shown.
  static func ending(_ instant: Instant, clock: String) -> Phrase {
    guard instant.millisecondOfDay == 0 else {
      return momentWithYear(clock: clock, date: instant.date)
    }
    return momentWithYear(clock: "24:00", date: instant.date.advanced(byDays: -1))
  }

  private static func momentWithYear(clock: String, date: CivilDate) -> Phrase {
    let name = date.weekday.name
    return Phrase(
      "\(clock) \(name.vietnamese) \(date.text)", "\(name.english) \(date.text) \(clock)")
  }

  /// "7 giờ 48 phút", whole minutes.
  static func duration(milliseconds: Int64) -> Phrase {
    let minutes = milliseconds / Instant.millisecondsPerMinute
    let hour = Phrase("\(minutes / 60) giờ", "\(minutes / 60) h")
    let minute = Phrase("\(minutes % 60) phút", "\(minutes % 60) min")
    if minutes < 60 { return minute }
    if minutes % 60 == 0 { return hour }
    return Phrase(
      "\(hour.vietnamese) \(minute.vietnamese)", "\(hour.english) \(minute.english)")
  }
}

// MARK: Limits

extension Sentences {
  static func limit(_ limit: CalendarLimit) -> Phrase {
    switch limit {
    case .workingDays(let count):
      Phrase("\(count) ngày làm việc", count.counted("working day"))
    case .workingHours(let minutes) where minutes.isMultiple(of: 60):
      Phrase(
        "\(minutes / 60) giờ làm việc", (minutes / 60).counted("working hour"))
    case .workingHours(let minutes):
      Phrase("\(minutes) phút làm việc", minutes.counted("working minute"))
    case .calendarDays(let count):
      Phrase("\(count) ngày", count.counted("day"))
    case .minutes(let minutes) where minutes.isMultiple(of: 60):
      Phrase("\(minutes / 60) giờ", (minutes / 60).counted("hour"))
    case .minutes(let minutes):
      Phrase("\(minutes) phút", "\(minutes) min")
    }
  }

  static func realLimit(seconds: Int) -> Phrase {
    if seconds.isMultiple(of: 60) {
      Phrase(
        "\(seconds / 60) phút thực tế", (seconds / 60).counted("real minute"))
    } else {
      Phrase("\(seconds) giây thực tế", seconds.counted("real second"))
    }
  }
}

// MARK: Derivations

extension Sentences {
  static func derivation(_ step: Step) -> Phrase {
    switch step {
    case .startOfDays(let start):
      filled(
        "Mốc tính: {}; ngày này không tính", "From {}; that day is not counted",
        momentWithYear(start))
    case .set(let due, let setter):
      filled("{} đặt hạn: {}", "Set by {}: {}", setter, momentWithYear(due))
    case .startOfHours(let start): filled("Mốc tính: {}", "From {}", momentWithYear(start))
    case .opening(let opening):
      filled(
        "Ngoài giờ làm việc: bắt đầu tính lúc {}", "Office closed: counting starts {}",
        moment(opening))
    case .counted(let range, let numbers, let instead): counted(range, numbers, instead)
    case .skipped(let range, let reasons):
      filled("Không tính {}: {}", "{} skipped: {}", days(range), reasons.joined(separator: "; "))
    case .pausedDays(let range, let why):
      filled("Không tính {}: tạm dừng, {}", "{} not counted: paused, {}", days(range), why)
    case .worked(let range, let amount, let instead):
      withExchanges(
        filled(
          range.lowerBound == range.upperBound ? "Tính {} trong {}" : "Tính {} mỗi ngày: {}",
          range.lowerBound == range.upperBound ? "{} on {}" : "{} each day: {}",
          duration(milliseconds: amount), days(range)), instead)
    case .added(let limit): filled("Cộng {}", "Plus {}", limit.phrase)
    case .pausedTime(let from, let to, let why):
      filled(
        "Không tính từ {} đến {}: tạm dừng, {}", "{} to {} not counted: paused, {}", moment(from),
        moment(to), why)
    case .stillPaused(let since, let why):
      filled("Đang tạm dừng từ {}: {}", "Paused since {}: {}", moment(since), why)
    case .moved(let from, let to, [weeklyRest]):
      filled(
        "Ngày cuối {} là ngày nghỉ: chuyển sang {}", "Last day {} is a day off: moves to {}",
        day(from), day(to))
    case .moved(let from, let to, let reasons):
      filled(
        "Ngày cuối {} là ngày nghỉ ({}): chuyển sang {}",
        "Last day {} is a day off ({}): moves to {}", day(from), reasons.joined(separator: "; "),
        day(to))
    case .end(let due): filled("Hết hạn lúc {}", "Ends {}", ending(due))
    case .omitted(let lines):
      filled(
        "… (lược {} dòng)", "… ({} left out)",
        Phrase("\(lines)", lines.counted("line")))
    }
  }

  private static func counted(
    _ range: ClosedRange<CivilDate>, _ numbers: ClosedRange<Int>, _ instead: [CivilDate: Phrase]
  ) -> Phrase {
    let first = Phrase(verbatim: String(numbers.lowerBound))
    let last = Phrase(verbatim: String(numbers.upperBound))
    let line =
      switch numbers.count {
      case 1: filled("Ngày {} là {}", "Day {} is {}", first, days(range))
      case 2:
        filled("Ngày {} và ngày {} là {}", "Days {} and {} are {}", first, last, days(range))
      default:
        filled("Ngày {} đến ngày {} là {}", "Days {} to {} are {}", first, last, days(range))
      }
    return withExchanges(line, instead)
  }

  /// The line with why each rest day in it was worked.
  private static func withExchanges(_ line: Phrase, _ instead: [CivilDate: Phrase]) -> Phrase {
    instead.sorted { $0.key < $1.key }.reduce(line) { line, exchange in
      filled("{} ({}: {})", "{} ({}: {})", line, day(exchange.key), exchange.value)
    }
  }

  /// The sentence with each `{}` replaced by the next phrase, in either language.
  private static func filled(
    _ vietnamese: String, _ english: String, _ phrases: Phrase...
  ) -> Phrase {
    Phrase(
      filled(vietnamese, phrases.map(\.vietnamese)), filled(english, phrases.map(\.english)))
  }

  private static func filled(_ sentence: String, _ words: [String]) -> String {
    let parts = sentence.split(separator: "{}", omittingEmptySubsequences: false)
    var text = String(parts[0])
    for (word, part) in zip(words, parts.dropFirst()) { text += word + part }
    return text
  }
}

// MARK: Errors

extension Sentences {
  static func error(_ error: CalendarError) -> Phrase {
    switch error {
    case .outside(let date, let covers):
      Phrase(
        "lịch làm việc chỉ có từ \(covers.lowerBound.text) đến \(covers.upperBound.text), không có ngày \(date.text)",
        "The working calendar covers \(covers.lowerBound.text) to \(covers.upperBound.text) only; \(date.text) lies outside it"
      )
    case .limitOutOfBounds(let limit):
      Phrase(
        "thời hạn “\(limit.phrase.vietnamese)” phải từ 1 đến \(CalendarLimit.daysMaximum) ngày",
        "the limit “\(limit.phrase.english)” has to be between 1 and \(CalendarLimit.daysMaximum) days"
      )
    case .noOfficeHours:
      Phrase("lịch làm việc chưa có giờ làm việc nào", "the working calendar has no office hours")
    case .officeHoursOutOfOrder(let hours):
      Phrase(
        "giờ làm việc \(hours.text) bắt đầu trước khi khoảng liền trước kết thúc",
        "the office hours \(hours.text) begin before the hours listed before them have ended")
    case .noWorkingWeekday:
      Phrase(
        "cả bảy ngày trong tuần đều là ngày nghỉ hằng tuần",
        "all seven days of the week are weekly rest days")
    case .coversTooManyDays(let count):
      Phrase(
        "lịch làm việc dài \(count) ngày, nhiều nhất là \(WorkingCalendar.daysCoveredMaximum) ngày",
        "the working calendar covers \(count.counted("day")); the maximum is \(WorkingCalendar.daysCoveredMaximum)"
      )
    case .listedOutside(let date, let covers):
      Phrase(
        "ngày \(date.text) nằm ngoài khoảng \(covers.lowerBound.text) đến \(covers.upperBound.text) của lịch",
        "\(date.text) lies outside the calendar’s \(covers.lowerBound.text) to \(covers.upperBound.text)"
      )
    case .noRestDayToWork(let date):
      Phrase(
        "ngày làm bù \(date.text) phải là ngày nghỉ hằng tuần và không phải ngày lễ",
        "\(date.text), worked instead, has to be a weekly rest day and not a holiday")
    }
  }
}
