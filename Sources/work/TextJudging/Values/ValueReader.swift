import OfficialText
import WorkCalendar

/// Reads the values that a text states, from its first word to its last.
struct ValueReader {
  let text: SplitText
  let today: CivilDate?
  let agencies: AgencyNames

  typealias Found = (value: StatedValue, end: Int)

  /// By whose words values are told from what only looks like them.
  var lexicon: Lexicon { agencies.lexicon }

  /// The longest citation whose words are taken to be all its own.
  private static let citationWordsMaximum = 24

  /// What a value can begin with beside a number.
  private static let leads = WordIndex(
    DayWords.leads + NumberReader.starts + ["http", "https", "www"])

  /// Reads all values; those that are no office are remembered for whoever reads the text by other
  /// names of offices.
  func read(_ citations: [LegalCitation], _ known: inout ValuesByPlace) -> [FoundValue] {
    var found: [FoundValue] = []
    let citations = citations.sorted { $0.words.lowerBound < $1.words.lowerBound }
    var next = 0
    var index = 0
    while index < text.words.count {
      var end = index
      while next < citations.count, citations[next].words.lowerBound <= index {
        let citation = citations[next]
        next += 1
        if let document = citation.document {
          let value = FoundValue(.document(document), citation.words)
          if found.last != value { found.append(value) }
        }
        if citation.words.count <= Self.citationWordsMaximum {
          end = max(end, citation.words.upperBound)
        }
      }
      if end > index {
        index = end
        continue
      }
      if let (value, end) = value(at: index, &known) {
        found.append(FoundValue(value, index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func mayBegin(_ index: Int) -> Bool {
    let word = text.words[index]
    return word.isNumber || Self.leads.contains(word.plain) || Self.leads.contains(word.marked)
      || index + 1 < text.words.count && text.words[index + 1].gap <= .light
        && text.words[index + 1].gap != .blank
  }

  private func value(at start: Int, _ known: inout ValuesByPlace) -> Found? {
    guard mayBegin(start) || agencies.mayBegin(text.words[start]) else { return nil }
    if let found = known.value(at: start, { plainValue(at: start) }) { return found }
    return agencies.agency(at: start, in: text).map { (.agency($0.agency), $0.end) }
  }

  /// A value that is no office.
  private func plainValue(at start: Int) -> Found? {
    if let found = days(at: start) { return found }
    if let (value, end) = netAddress(at: start) { return (value, end) }
    if let number = NumberReader(text: text).number(at: start) {
      if let found = time(at: start, number) ?? amount(at: start, number) ?? span(at: start, number)
      {
        return found
      }
      if text.words[start].isNumber, let found = phone(at: start) { return found }
    }
    return code(at: start)
  }

  private func days(at start: Int) -> Found? {
    DayReader(text: text, today: today, lexicon: lexicon).day(at: start).map {
      (.day($0.day), $0.end)
    }
  }

  func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  func plain(_ index: Int) -> WordKey? { word(index)?.plain }

  // MARK: - Times of day

  private static let dayParts = WordTable<DayPart>([
    ("sáng", .morning), ("trưa", .noon), ("chiều", .afternoon), ("tối", .evening),
    ("đêm", .night), ("khuya", .night),
  ])

  private static let lateHours = 18...23

  /// "chiều qua", "sáng nay", "tối mai": the half of a day near by, read backwards from its end.
  private func partOfNearDay(endingAt index: Int) -> DayPart? {
    guard index > 0, Self.nearDays.contains(where: { plain(index) == $0 }),
      text.words[index].gap <= .blank, text.words[index + 1].gap <= .blank
    else { return nil }
    return part(index - 1)
  }

  private static let nearDays: [WordKey] = ["qua", "nay", "mai"]

  private enum DayPart { case morning, noon, afternoon, evening, night }

  /// "8 giờ 30", "8h30", "08:30", "tám giờ tối", "3 rưỡi".
  private func time(at start: Int, _ number: NumberReader.Number) -> Found? {
    guard !number.isScaled, !number.isGrouped, number.value <= 24 else { return nil }
    var end = number.end
    var minute = 0
    var isHourAlone = false
    var isShort = false
    let isHour = word(end).map { isHourWord($0) } ?? false
    if isHour {
      end += 1
      if let (value, last) = minutes(at: end) {
        minute = value
        end = last
      } else if plain(end) == "kem", number.value > 0, let (value, last) = minutes(at: end + 1) {
        // "2 giờ kém 10"
        minute = 60 - value
        end = last
        isShort = true
      } else if NumberReader(text: text).isHalf(end) {
        minute = 30
        end += 1
      } else {
        isHourAlone = true
      }
    } else if let next = word(end), next.isNumber, next.letterCount == 2, next.joint == ":",
      let value = next.plain.number, value < 60, text.words[start].isNumber
    {
      minute = value
      end += 1
    } else if NumberReader(text: text).isHalf(end),
      part(end + 1) != nil || part(start - 1) != nil
        || partOfNearDay(endingAt: start - 1) != nil || isClockLead(start - 1)
    {
      minute = 30
      end += 1
    } else {
      return nil
    }
    let isWork = plain(end) == "lam" && plain(end + 1) == "viec"
    if isHourAlone {
      if isWork || number.value == 0 { return nil }
      if number.value == 24 { return nil }
      // "sau 22 giờ" is late in the evening: nobody waits so many hours.
      let isAfterHours = Self.lateHours.contains(number.value) && plain(start - 1) == "sau"
      if !isAfterHours, lexicon[.spanLeads].ends(at: start - 1, in: text) { return nil }
    }
    var hour = number.value - (isShort ? 1 : 0)
    let behind = part(end)
    if behind != nil { end += 1 }
    let part =
      behind ?? (start > 0 && text.words[start].gap <= .blank ? part(start - 1) : nil)
      ?? partOfNearDay(endingAt: start - 1)
    switch part {
    case .afternoon?, .evening?: if hour < 12 { hour += 12 }
    case .noon?: if hour < 4 { hour += 12 }
    case .night?: if (6..<12).contains(hour) { hour += 12 }
    case .morning?, nil: break
    }
    let hasZero = text.words[start].isNumber && text.words[start].letterCount == 2
    let time = StatedTime(
      minuteOfDay: hour * 60 + minute,
      isOfEitherHalf: part == nil && (1...12).contains(hour) && !hasZero,
      mayBeSpan: isHourAlone && part == nil)
    return (.time(time), end)
  }

  private func isHourWord(_ word: Word) -> Bool {
    guard word.gap <= .blank else { return false }
    if word.hasMarks { return word.marked == Self.hour }
    return word.plain == "h" || word.plain == "g" && word.gap == .none || word.plain == "gio"
  }

  private static let hour = SplitText("giờ").words.first?.marked ?? WordKey("gio")

  private func minutes(at index: Int) -> (value: Int, end: Int)? {
    guard let first = word(index), first.gap <= .blank,
      let number = NumberReader(text: text).number(at: index), number.value < 60,
      !number.isScaled
    else { return nil }
    // "8 giờ 15/2" and "8 giờ 5 ngày" are no minutes.
    if first.isNumber, let next = word(number.end), next.joint == "/" { return nil }
    if plain(number.end) == "phut" { return (number.value, number.end + 1) }
    guard first.isNumber, first.gap == .none || first.letterCount == 2 else { return nil }
    return (number.value, number.end)
  }

  private func part(_ index: Int) -> DayPart? {
    guard let word = word(index) else { return nil }
    return Self.dayParts[word]
  }

  private func isClockLead(_ index: Int) -> Bool { lexicon[.clockLeads].ends(at: index, in: text) }

  // MARK: - Sums of money

  private func amount(at start: Int, _ number: NumberReader.Number) -> Found? {
    var end = number.end
    // "không xin một đồng": nothing costs one, and nobody means it.
    guard number.value != 1 || number.isScaled else { return nil }
    // "2.000.000 đồng", "50.000đ", and "đ" apart only behind a large number.
    if let length = lexicon[.currencies].length(from: end, in: text), let word = word(end),
      !number.isSpelled || !lexicon[.agreements].begins(at: end, in: text),
      word.gap <= .blank, word.letterCount > 1 || word.gap == .none || number.value >= 1000
    {
      end += length
      return (.amount(number.value), end)
    }
    if lexicon[.countedThings].begins(at: end, in: text) { return nil }
    if number.isScaled { return (.amount(number.value), end) }
    guard number.isGrouped, number.value.isMultiple(of: 1000),
      lexicon[.sumLeads].ends(at: start - 1, in: text)
    else { return nil }
    return (.amount(number.value), end)
  }

  // MARK: - Lengths of time

  private static let units: [(PhraseSet, StatedSpan.Unit, times: Int)] = [
    (["ngày làm việc", "ngày công", "ngày lv"], .workingDays, 1),
    (["giờ làm việc", "tiếng làm việc", "giờ hành chính"], .workingMinutes, 60),
    (["ngày"], .days, 1), (["tuần lễ", "tuần"], .days, 7), (["tháng"], .months, 1),
    (["năm"], .months, 12), (["giờ đồng hồ", "giờ", "tiếng đồng hồ", "tiếng", "h"], .minutes, 60),
    (["phút"], .minutes, 1),
  ]

  /// "5 ngày làm việc", "10 (mười) ngày", "24 giờ", "một tháng rưỡi".
  private func span(at start: Int, _ number: NumberReader.Number) -> Found? {
    guard !number.isScaled, number.value > 0 else { return nil }
    var end = number.end
    // "10 (mười) ngày": the same number again, in words or in digits.
    if let word = word(end), word.joint.description.hasSuffix("("),
      let again = NumberReader(text: text).number(at: end), again.value == number.value,
      self.word(again.end)?.joint.description.hasPrefix(")") ?? false
    {
      end = again.end
    } else if word(end).map({ $0.gap > .blank }) ?? true {
      return range(at: start, number)
    }
    guard let (unit, times, length) = unit(at: end) else { return range(at: start, number) }
    // "năm 2023" is a year, and "5 tháng 7" in a row of days no months.
    if unit == .months, let next = word(end + length), next.gap == .blank,
      next.isNumber
        ? !number.isSpelled || next.letterCount == 4 : isDayOfMonth(start, end + length)
    {
      return nil
    }
    end += length
    if NumberReader(text: text).isHalf(end), let half = Self.half(unit, times) {
      let whole = unit == .months ? number.value * 30 * times : number.value * times
      return (.span(StatedSpan(whole + half.count, half.unit)), end + 1)
    }
    return (.span(StatedSpan(number.value * times, unit)), end)
  }

  /// "tối 25 tháng này": a day, and no length of time.
  private func isDayOfMonth(_ start: Int, _ end: Int) -> Bool {
    // "các tối 23, 24 và 25 tháng này": in a row of days the first is led by its name.
    var first = start
    while first > 1, text.words[first - 1].isNumber || text.words[first - 1].plain == "va" {
      first -= 1
    }
    guard first > 0, DayWords.leads.contains(text.words[first - 1].plain) else { return false }
    return DayWords.coming.begins(at: end, in: text) || DayWords.gone.begins(at: end, in: text)
  }

  /// "3 đến 5 ngày", "5-7 ngày": the unit of the second is that of the first.
  private func range(at start: Int, _ number: NumberReader.Number) -> Found? {
    guard let next = word(number.end) else { return nil }
    let isJoined = next.isNumber && (next.joint == "-" || next.joint == " - ")
    let isRange = isJoined || Self.rangeWords.begins(at: number.end, in: text)
    guard isRange,
      let other = NumberReader(text: text).number(at: isJoined ? number.end : number.end + 1),
      let (unit, times, _) = unit(at: other.end), unit != .months || !text.words[start].isNumber
    else { return nil }
    return (.span(StatedSpan(number.value * times, unit)), number.end)
  }

  private static let rangeWords: PhraseSet = ["đến", "tới", "hoặc", "hay"]

  private func unit(at index: Int) -> (StatedSpan.Unit, times: Int, length: Int)? {
    guard let first = word(index), first.gap <= .clause, !first.isNumber else { return nil }
    for (phrases, unit, times) in Self.units {
      guard let length = phrases.length(from: index, in: text) else { continue }
      // "12 ngày Công ty đã mất": the second word begins another.
      if length > 1, let last = word(index + length - 1), last.startsUpper, !first.startsUpper {
        continue
      }
      return (unit, times, length)
    }
    return nil
  }

  private static func half(
    _ unit: StatedSpan.Unit, _ times: Int
  ) -> (count: Int, unit: StatedSpan.Unit)? {
    switch (unit, times) {
    case (.minutes, 60): (30, .minutes)
    case (.months, 12): (6, .months)
    case (.months, 1): (15, .days)
    default: nil
    }
  }
}
