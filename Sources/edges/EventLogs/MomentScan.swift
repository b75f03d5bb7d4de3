import WorkCalendar

/// Reads the parts of a moment, one behind the other.
struct MomentScan {
  private let bytes: ArraySlice<UInt8>
  private let start: Int
  private let end: Int
  private var position: Int

  /// Which half of the day a clock of twelve hours means.
  private enum Half {
    case first
    case second
    case unsaid
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var start = bytes.startIndex
    var end = bytes.endIndex
    while end > start && bytes[end - 1] == 0x20 { end -= 1 }
    while start < end && bytes[start] == 0x20 { start += 1 }
    self.start = start
    self.end = end
    position = start
  }

  /// Whether a cell shows a clock and nothing else.
  static func isClock(_ bytes: ArraySlice<UInt8>) -> Bool {
    var scan = MomentScan(bytes)
    return scan.clock() != nil && scan.isAtEnd
  }

  var isAtEnd: Bool { position == end }

  mutating func rewind() { position = start }

  mutating func skipBlanks() -> Bool {
    let start = position
    while position < end && bytes[position] == 0x20 { position += 1 }
    return position > start
  }

  /// Skips what stands between day and clock.
  mutating func skipGap() -> Bool {
    if skip(0x54) { return true }
    let hasComma = skip(0x2C)
    return skipBlanks() || hasComma
  }

  /// The day, whichever separator stands between its numbers.
  mutating func date(_ order: MomentReading.DayOrder) -> CivilDate? {
    let begin = position
    if let year = number(digits: 4...4) {
      guard let separator = separator(), let month = number(digits: 1...2), skip(separator),
        let day = number(digits: 1...2)
      else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }
    position = begin
    // Excel leaves out leading zeros when the cell's format does.
    guard let first = number(digits: 1...2), let separator = separator(),
      let second = number(digits: 1...2), skip(separator), let year = year()
    else { return nil }
    return order == .dayFirst
      ? CivilDate(year: year, month: second, day: first)
      : CivilDate(year: year, month: first, day: second)
  }

  /// The milliseconds since 00:00 that a clock shows.
  mutating func clock() -> Int64? {
    guard var hour = number(digits: 1...2), hour <= 24 else { return nil }
    var minute = 0
    var rest: Int64 = 0
    if skip(0x68) {
      // "8h" and "8h30", as people write.
      if isAtDigit {
        guard let written = number(digits: 2...2) else { return nil }
        minute = written
      }
    } else {
      guard skip(0x3A), let written = number(digits: 2...2) else { return nil }
      minute = written
      if skip(0x3A) {
        guard let seconds = seconds() else { return nil }
        rest = seconds
      }
    }
    // 24:00 is the end of a day.
    guard minute < 60, hour < 24 || minute == 0 && rest == 0 else { return nil }
    let half = half()
    if half != .unsaid {
      guard 1...12 ~= hour else { return nil }
      hour = hour % 12 + (half == .second ? 12 : 0)
    }
    return Int64(hour * 60 + minute) * Instant.millisecondsPerMinute + rest
  }

  /// How much the clock that was written is ahead of UTC, in minutes.
  mutating func minutesAheadOfUTC() -> Int? {
    if skip(0x5A) || skip("UTC") || skip("GMT") { return 0 }
    let isWest = skip(0x2D)
    guard isWest || skip(0x2B), let hours = number(digits: 2...2), hours <= 14 else { return nil }
    var minutes = 0
    if !isAtEnd {
      _ = skip(0x3A)
      guard let written = number(digits: 2...2), written < 60 else { return nil }
      minutes = written
    }
    let offset = hours * 60 + minutes
    return isWest ? -offset : offset
  }

  // MARK: - Parts of parts

  private var isAtDigit: Bool { position < end && 0x30...0x39 ~= bytes[position] }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skip(_ word: String) -> Bool {
    guard bytes[position..<end].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    let start = position
    while isAtDigit && position - start < digits.upperBound {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position - start >= digits.lowerBound ? value : nil
  }

  private mutating func separator() -> UInt8? {
    for byte: UInt8 in [0x2D, 0x2F, 0x2E] where skip(byte) { return byte }
    return nil
  }

  /// A year of four digits, or of two as registers kept by hand shorten it.
  private mutating func year() -> Int? {
    let begin = position
    if let year = number(digits: 4...4) { return year }
    position = begin
    guard let year = number(digits: 2...2), !isAtDigit else { return nil }
    return 2000 + year
  }

  /// Milliseconds from seconds with any number of decimal places; finer ones are cut off.
  private mutating func seconds() -> Int64? {
    guard let second = number(digits: 2...2), second < 60 else { return nil }
    var value = Int64(second) * 1000
    guard skip(0x2E) || skip(0x2C) else { return value }
    guard isAtDigit else { return nil }
    var weight: Int64 = 100
    while isAtDigit {
      value += Int64(bytes[position] - 0x30) * weight
      weight /= 10
      position += 1
    }
    return value
  }

  /// AM and PM, or SA and CH as a Vietnamese Excel writes them.
  private mutating func half() -> Half {
    let begin = position
    _ = skipBlanks()
    if position + 1 < end {
      let half: Half =
        switch (bytes[position] & ~0x20, bytes[position + 1] & ~0x20) {
        case (0x41, 0x4D), (0x53, 0x41): .first
        case (0x50, 0x4D), (0x43, 0x48): .second
        default: .unsaid
        }
      if half != .unsaid {
        position += 2
        return half
      }
    }
    position = begin
    return .unsaid
  }
}
