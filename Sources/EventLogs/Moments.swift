import WorkCalendar

extension Instant {
  /// Reads a moment as logs write it, from bytes, without making a text of them.
  ///
  /// Days are `2023-02-13`, `2023/02/13` or `13/02/2023`; then a `T` or a blank, hours and minutes,
  /// seconds with a fraction or not, and an offset or `Z` or not. Without an offset the clock is
  /// Vietnam's. A day alone is no moment.
  init?(log bytes: ArraySlice<UInt8>) {
    var scan = MomentScan(bytes)
    guard let date = scan.date(), scan.skip(0x54) || scan.skipBlanks() else { return nil }
    guard let hour = scan.number(digits: 1...2), hour < 24, scan.skip(0x3A),
      let minute = scan.number(digits: 2...2), minute < 60
    else { return nil }

    var rest: Int64 = 0
    if scan.skip(0x3A) {
      guard let second = scan.number(digits: 2...2), second < 60 else { return nil }
      rest = Int64(second) * 1000
      if scan.skip(0x2E) || scan.skip(0x2C) {
        guard let fraction = scan.fraction() else { return nil }
        rest += Int64(fraction)
      }
    }
    _ = scan.skipBlanks()
    guard let shift = scan.minutesToVietnam(), scan.isAtEnd else { return nil }
    self = Instant(date: date, minuteOfDay: hour * 60 + minute)
      .advanced(byMilliseconds: rest + Int64(shift) * Instant.millisecondsPerMinute)
  }
}

private struct MomentScan {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var end: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
    end = bytes.endIndex
    while end > position && bytes[end - 1] == 0x20 { end -= 1 }
    while position < end && bytes[position] == 0x20 { position += 1 }
  }

  var isAtEnd: Bool { position == end }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func skipBlanks() -> Bool {
    let start = position
    while position < end && bytes[position] == 0x20 { position += 1 }
    return position > start
  }

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    let start = position
    while position < end, position - start < digits.upperBound, 0x30...0x39 ~= bytes[position] {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position - start >= digits.lowerBound ? value : nil
  }

  /// Milliseconds from any number of decimal places; finer ones are cut off.
  mutating func fraction() -> Int? {
    var value = 0
    var count = 0
    while position < end, 0x30...0x39 ~= bytes[position] {
      if count < 3 { value = value * 10 + Int(bytes[position] - 0x30) }
      count += 1
      position += 1
    }
    guard count > 0 else { return nil }
    for _ in 0..<max(0, 3 - count) { value *= 10 }
    return value
  }

  mutating func date() -> CivilDate? {
    let start = position
    if let year = number(digits: 4...4) {
      let separator: UInt8 = skip(0x2D) ? 0x2D : 0x2F
      guard separator == 0x2D || skip(0x2F), let month = number(digits: 2...2), skip(separator),
        let day = number(digits: 2...2)
      else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }
    position = start
    // Excel leaves out leading zeros when the cell's format does.
    guard let day = number(digits: 1...2), skip(0x2F), let month = number(digits: 1...2),
      skip(0x2F), let year = number(digits: 4...4)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// How much Vietnam's clock is ahead of the one that was written, in minutes.
  mutating func minutesToVietnam() -> Int? {
    let vietnam = 7 * 60
    if isAtEnd { return 0 }
    if skip(0x5A) { return vietnam }
    let isWest = skip(0x2D)
    guard isWest || skip(0x2B), let hours = number(digits: 2...2), hours <= 14 else { return nil }
    var minutes = 0
    if !isAtEnd {
      _ = skip(0x3A)
      guard let written = number(digits: 2...2), written < 60 else { return nil }
      minutes = written
    }
    let offset = hours * 60 + minutes
    return isWest ? vietnam + offset : vietnam - offset
  }
}
