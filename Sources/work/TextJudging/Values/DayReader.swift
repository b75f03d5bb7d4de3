import OfficialText
import WorkCalendar

/// The words by which days are named.
enum DayWords {
  static let leads: [WordKey] =
    [
      "ngay", "thu", "chu", "hom", "mung", "mong", "thang", "bua", "sang", "trua", "chieu", "toi",
      "dem", "cn", "t",
    ]
  static let months = WordTable([
    ("giêng", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("năm", 5), ("sáu", 6), ("bảy", 7),
    ("tám", 8), ("chín", 9), ("mười", 10),
  ])
  static let weekdays = WordTable<Weekday>([
    ("hai", .monday), ("ba", .tuesday), ("tư", .wednesday), ("năm", .thursday), ("sáu", .friday),
    ("bảy", .saturday), ("bẩy", .saturday),
  ])
  /// Days that are counted from today.
  static let relative: [(PhraseSet, Int)] = [
    (["ngày hôm nay", "hôm nay", "bữa nay", "sáng nay", "trưa nay", "chiều nay", "tối nay"], 0),
    (
      [
        "ngày hôm qua", "hôm qua", "bữa qua", "sáng qua", "trưa qua", "chiều qua", "tối qua",
        "đêm qua",
      ], -1
    ),
    (["hôm kia", "bữa kia"], -2),
    (["ngày mai", "sáng mai", "trưa mai", "chiều mai", "tối mai"], 1),
    (["ngày kia"], 2),
  ]
  static let nextWeek: PhraseSet = ["tuần sau", "tuần tới", "tuần kế tiếp"]
  static let thisWeek: PhraseSet = ["tuần này", "trong tuần"]
  static let lastWeek: PhraseSet = [
    "tuần trước", "tuần qua", "tuần vừa rồi", "tuần vừa qua", "tuần rồi",
  ]
  static let coming: PhraseSet = ["tới", "sắp tới", "này", "tới đây", "sau"]
  static let gone: PhraseSet = ["vừa rồi", "trước", "qua", "vừa qua"]
  static let dayNames: PhraseSet = ["ngày", "hôm", "mùng", "mồng"]
  /// What tells before "t6" or "cn" in small letters that it is short for a day of the week.
  static let shortLeads: PhraseSet = [
    "hôm", "bữa", "ngày", "thứ", "sáng", "trưa", "chiều", "tối", "đêm",
  ]
}

/// Reads the day that begins at a word, in whatever form.
struct DayReader {
  let text: SplitText
  let today: CivilDate?
  let lexicon: Lexicon

  typealias Found = (day: StatedDay, end: Int)

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  private func plain(_ index: Int) -> WordKey? { word(index)?.plain }

  func day(at start: Int) -> Found? {
    guard let first = word(start) else { return nil }
    if first.isNumber { return inDigits(at: start) ?? spelled(at: start) }
    if let found = relative(at: start) ?? weekday(at: start) { return found }
    if DayWords.dayNames.begins(at: start, in: text),
      first.plain == "hom" || !text.isAnotherWord(start)
    {
      return named(at: start)
    }
    if first.plain == "thang" { return month(at: start) }
    return spelled(at: start)
  }

  // MARK: - Digits

  private func isJoint(_ joint: WordKey) -> Bool { joint == "/" || joint == "-" || joint == "." }

  private func number(_ index: Int, in range: ClosedRange<Int>, digits: ClosedRange<Int>) -> Int? {
    guard let word = word(index), word.isNumber, digits.contains(word.letterCount),
      let number = word.plain.number, range.contains(number)
    else { return nil }
    return number
  }

  private func year(_ index: Int) -> Int? { number(index, in: 1945...2099, digits: 4...4) }

  /// Whether what ends before a word ends there, and is no part of a longer number or code.
  private func isWhole(_ end: Int) -> Bool {
    guard let next = word(end) else { return true }
    return next.gap != .none && !(next.joint == "/" || next.joint == "-" && next.isNumber)
  }

  /// "15/02/2023", "15-2-2023", "15.02.2023", "15/2", "02/2023".
  private func inDigits(at start: Int) -> Found? {
    guard let first = word(start), first.gap != .none, !isJoint(first.joint) || first.gap > .light,
      let next = word(start + 1), isJoint(next.joint)
    else { return nil }
    if let day = number(start, in: 1...31, digits: 1...2),
      let month = number(start + 1, in: 1...12, digits: 1...2)
    {
      if let third = word(start + 2), third.joint == next.joint {
        if let year = year(start + 2), isWhole(start + 3) {
          guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
          return (StatedDay(day: day, month: month, year: year), start + 3)
        }
        if let short = number(start + 2, in: 0...99, digits: 2...2), isWhole(start + 3) {
          return (StatedDay(day: day, month: month, year: 2000 + short), start + 3)
        }
        return nil
      }
      guard next.joint == "/" || next.joint != "." && isNamed(start), isWhole(start + 2),
        !lexicon[.slashedNumbers].ends(at: start - 1, in: text)
      else { return nil }
      // "trực 24/7" is every hour of every day.
      if day == 24, month == 7, !isNamed(start) { return nil }
      if plain(start + 2) == "nam", let year = year(start + 3) {
        return (StatedDay(day: day, month: month, year: year), start + 4)
      }
      return (StatedDay(day: day, month: month), start + 2)
    }
    if next.joint == "/" || next.joint == "-" || isMonthNamed(start),
      let month = number(start, in: 1...12, digits: 1...2), let year = year(start + 1),
      isWhole(start + 2), !lexicon[.slashedNumbers].ends(at: start - 1, in: text)
    {
      return (StatedDay(month: month, year: year), start + 2)
    }
    return nil
  }

  private func isNamed(_ start: Int) -> Bool {
    text.words[start].gap <= .blank && DayWords.dayNames.ends(at: start - 1, in: text)
  }

  private func isMonthNamed(_ start: Int) -> Bool { plain(start - 1) == "thang" }

  // MARK: - Words

  /// "ngày 15 tháng 2 năm 2023", "mùng 1/7", "ngày 14", "hôm 6/2".
  private func named(at start: Int) -> Found? {
    guard let next = word(start + 1), next.gap <= .blank else { return nil }
    // "ngày hôm mùng 5": the second name leads on.
    if DayWords.dayNames.begins(at: start + 1, in: text) { return named(at: start + 1) }
    if let found = relative(at: start + 1) ?? weekday(at: start + 1) { return found }
    if next.isNumber, let found = inDigits(at: start + 1) { return found }
    if let found = spelled(at: start + 1) { return found }
    let isFirstTen = word(start)?.plain == "mung" || word(start)?.plain == "mong"
    if isFirstTen, !next.isNumber {
      guard let number = NumberReader(text: text).number(at: start + 1), 1...10 ~= number.value
      else { return nil }
      return (StatedDay(day: number.value), number.end)
    }
    guard let day = number(start + 1, in: 1...31, digits: 1...2), isWhole(start + 2) else {
      return nil
    }
    return (StatedDay(day: day), start + 2)
  }

  /// "15 tháng 2 năm 2023", "mười bốn tháng hai", "15 th2".
  private func spelled(at start: Int) -> Found? {
    guard let number = NumberReader(text: text).number(at: start), 1...31 ~= number.value,
      !number.isScaled, let next = word(number.end), next.gap <= .comma,
      next.plain == "thang" || isShortForMonth(number.end),
      let (month, end) = monthNumber(at: number.end + 1)
    else { return nil }
    if let (year, end) = yearBehind(end) {
      return (StatedDay(day: number.value, month: month, year: year), end)
    }
    return (StatedDay(day: number.value, month: month), end)
  }

  /// Whether "th" or "thg" stands there, with the digits of a month behind it.
  private func isShortForMonth(_ index: Int) -> Bool {
    (plain(index) == "th" || plain(index) == "thg") && word(index + 1)?.isNumber == true
  }

  private func monthNumber(at index: Int) -> (month: Int, end: Int)? {
    guard let word = word(index), word.gap <= .blank else { return nil }
    if word.isNumber {
      return number(index, in: 1...12, digits: 1...2).map { ($0, index + 1) }
    }
    if plain(index) == "muoi", let next = self.word(index + 1),
      let unit = [("mot" as WordKey, 11), ("hai", 12)].first(where: { $0.0 == next.plain })?.1
    {
      return (unit, index + 2)
    }
    guard let month = DayWords.months[word] else { return nil }
    return (month, index + 1)
  }

  private func yearBehind(_ end: Int) -> (year: Int, end: Int)? {
    guard let next = word(end) else { return nil }
    if next.joint == "/" || next.joint == "-" { return year(end).map { ($0, end + 1) } }
    guard next.plain == "nam", next.gap <= .comma else { return nil }
    if let year = year(end + 1) { return (year, end + 2) }
    // "năm nay": known from today.
    if plain(end + 1) == "nay", let today { return (today.year, end + 2) }
    return nil
  }

  /// "tháng 2/2023", "tháng 2 năm 2023", "tháng 2".
  private func month(at start: Int) -> Found? {
    if let found = inDigits(at: start + 1), found.day.day == nil { return found }
    guard let (month, end) = monthNumber(at: start + 1) else { return nil }
    if let next = word(start + 1), !next.isNumber, !(next.hasMarks || next.startsUpper) {
      // "tháng ba" unmarked may be "tháng bà": too little to go by, except with a year.
      guard let (year, end) = yearBehind(end) else { return nil }
      return (StatedDay(month: month, year: year), end)
    }
    if let (year, end) = yearBehind(end) { return (StatedDay(month: month, year: year), end) }
    return (StatedDay(month: month), end)
  }

  // MARK: - From today

  private func relative(at start: Int) -> Found? {
    guard let today else { return nil }
    for (phrases, distance) in DayWords.relative {
      guard let length = phrases.length(from: start, in: text) else { continue }
      let date = today.advanced(byDays: distance)
      return joined(StatedDay(candidates: [date]), start + length)
    }
    return nil
  }

  /// "thứ Tư tuần sau", "thứ Hai 13/02/2023", "chủ nhật này", "T2".
  private func weekday(at start: Int) -> Found? {
    guard let (weekday, end) = weekdayName(at: start) else { return nil }
    // "Thứ hai, tới hôm ký": what is counted ends with its comma.
    let isCut = (word(end)?.gap ?? .none) >= .comma && isOrdinal(start, end)
    let qualified = isCut ? nil : candidates(weekday, at: end)
    let day = joined(
      StatedDay(weekday: weekday, candidates: qualified?.days ?? []), qualified?.end ?? end)
    if day.end == end, isOrdinal(start, end) { return nil }
    return day
  }

  private func weekdayName(at start: Int) -> (Weekday, end: Int)? {
    guard let first = word(start) else { return nil }
    if first.plain == "cn", first.gap != .none, isShort(start, start + 1) {
      return (.sunday, start + 1)
    }
    guard let next = word(start + 1) else { return nil }
    if first.plain == "chu", next.plain == "nhat", next.gap == .blank {
      return (.sunday, start + 2)
    }
    if first.plain == "t", next.gap == .none, let number = next.plain.number, 2...7 ~= number,
      next.letterCount == 1, isWhole(start + 2), first.isUpper || isShort(start, start + 2)
    {
      return Weekday(rawValue: number - 1).map { ($0, start + 2) }
    }
    guard first.plain == "thu", !first.hasMarks || first.marked == Self.weekdayWord,
      next.gap <= .blank
    else { return nil }
    if next.isNumber {
      guard let number = number(start + 1, in: 2...7, digits: 1...1), isWhole(start + 2) else {
        return nil
      }
      return Weekday(rawValue: number - 1).map { ($0, start + 2) }
    }
    guard first.hasMarks || next.hasMarks, let weekday = DayWords.weekdays[next] else { return nil }
    return (weekday, start + 2)
  }

  /// Whether what stands around a short form tells it to be a day of the week: "hôm t6", "cn tuần rồi".
  private func isShort(_ start: Int, _ end: Int) -> Bool {
    DayWords.shortLeads.ends(at: start - 1, in: text)
      || [DayWords.nextWeek, DayWords.thisWeek, DayWords.lastWeek].contains {
        $0.begins(at: end, in: text)
      }
  }

  private static let weekdayWord = SplitText("thứ").words.first?.marked ?? WordKey("thu")

  /// "Thứ hai, bạn nộp đơn": the second of several things.
  private func isOrdinal(_ start: Int, _ end: Int) -> Bool {
    guard let first = word(start), let name = word(start + 1), !name.isNumber, !name.startsUpper
    else { return false }
    if lexicon[.ordinalLeads].ends(at: start - 1, in: text) { return true }
    guard first.gap >= .clause else { return false }
    return word(end).map { $0.gap >= .comma || $0.plain == "la" } ?? true
  }

  private func candidates(_ weekday: Weekday, at end: Int) -> (days: [CivilDate], end: Int)? {
    guard let today else {
      // The words are the day's all the same.
      for set in [DayWords.nextWeek, DayWords.thisWeek, DayWords.lastWeek] {
        if let length = set.length(from: end, in: text) { return ([], end + length) }
      }
      return nil
    }
    let distance = weekday.rawValue - today.weekday.rawValue
    let inThisWeek = today.advanced(byDays: distance)
    if let length = DayWords.nextWeek.length(from: end, in: text) {
      return ([inThisWeek.advanced(byDays: 7)], end + length)
    }
    if let length = DayWords.thisWeek.length(from: end, in: text) {
      return ([inThisWeek], end + length)
    }
    if let length = DayWords.lastWeek.length(from: end, in: text) {
      return ([inThisWeek.advanced(byDays: -7)], end + length)
    }
    if let length = DayWords.gone.length(from: end, in: text) {
      return ([inThisWeek, inThisWeek.advanced(byDays: -7)].filter { $0 <= today }, end + length)
    }
    if let length = DayWords.coming.length(from: end, in: text) {
      return ([inThisWeek, inThisWeek.advanced(byDays: 7)].filter { $0 >= today }, end + length)
    }
    return nil
  }

  /// A day with the date that stands behind it: "thứ Hai 13/02", "hôm nay, ngày 10/02/2023".
  private func joined(_ day: StatedDay, _ end: Int) -> Found {
    guard let next = word(end), next.gap <= .clause else { return (day, end) }
    let length = lexicon[.dayLinks].length(from: end, in: text)
    let found = next.isNumber ? date(at: end) : length.flatMap { named(behind: end, $0) }
    guard let found, let number = found.day.day else { return (day, end) }
    let whole = StatedDay(
      day: number, month: found.day.month, year: found.day.year, weekday: day.weekday,
      candidates: day.candidates.filter { found.day.fits($0) })
    return (whole, found.end)
  }

  private func date(at start: Int) -> Found? {
    inDigits(at: start) ?? spelled(at: start)
  }

  private func named(behind end: Int, _ length: Int) -> Found? {
    if DayWords.dayNames.begins(at: end + length - 1, in: text) {
      return named(at: end + length - 1)
    }
    return date(at: end + length)
  }
}

extension SplitText {
  /// How many words on each side tell whether marks are written.
  private static let neighbours = 6

  /// "ngay 11 giờ", "mong hai nhà", "gọi 113 ngay": among words with marks nobody leaves those of one
  /// out, and it is another word than the day that it would be with them.
  func isAnotherWord(_ index: Int) -> Bool {
    guard !words[index].hasMarks else { return false }
    let around =
      max(0, index - Self.neighbours)..<min(words.count, index + Self.neighbours)
    return words[around].contains(where: \.hasMarks)
  }
}
