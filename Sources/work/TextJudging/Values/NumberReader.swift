import OfficialText

/// Words to tell one by one, each with its marks or without any.
struct WordTable<Value: Sendable>: Sendable {
  private var marked = WordIndex()
  private var plain = WordIndex()
  private var markedValues: [Value] = []
  private var plainValues: [Value] = []
  /// The words with their marks and without, as far as they are told by them.
  private(set) var keys: [WordKey] = []

  /// Words that without marks are others ("từ" for "tư") are told by their marks alone.
  init(_ entries: [(String, Value)], byMarksAlone: Set<String> = []) {
    for (text, value) in entries {
      guard let word = SplitText(text).words.first else { continue }
      Self.note(value, of: word.marked, in: &marked, &markedValues)
      keys.append(word.marked)
      guard !byMarksAlone.contains(text) || !word.hasMarks else { continue }
      Self.note(value, of: word.plain, in: &plain, &plainValues)
      keys.append(word.plain)
    }
  }

  /// The last value that is given to a word is its value.
  private static func note(
    _ value: Value, of word: WordKey, in index: inout WordIndex, _ values: inout [Value]
  ) {
    let place = index.insert(word)
    if place < values.count { values[place] = value } else { values.append(value) }
  }

  subscript(word: Word) -> Value? {
    word.hasMarks
      ? marked.place(of: word.marked).map { markedValues[$0] }
      : plain.place(of: word.plain).map { plainValues[$0] }
  }
}

/// Reads numbers in digits and in words: "2.500.000", "2,5 triệu", "hai mươi lăm", "2tr5", "150k".
struct NumberReader {
  let text: SplitText

  struct Number {
    let value: Int
    /// The word behind it.
    let end: Int
    /// Whether it is of thousands or millions by its words, and so a sum of money.
    let isScaled: Bool
    /// Whether its digits stand in groups of three.
    let isGrouped: Bool
    let isSpelled: Bool
  }

  static let digits = WordTable(
    [
      ("không", 0), ("một", 1), ("mốt", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", 4),
      ("năm", 5), ("lăm", 5), ("nhăm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8),
      ("chín", 9),
    ], byMarksAlone: ["không", "tư", "sáu", "bảy", "bẩy", "lăm"])
  private static let tens = WordTable([("mười", 10), ("chục", 10)])
  /// "hăm mốt" is 21; alone it is no number, as in "hăm dọa".
  private static let twenties = WordTable([("hăm", 20)], byMarksAlone: ["hăm"])
  private static let scales = WordTable([
    ("nghìn", 1000), ("ngàn", 1000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000),
    ("tỉ", 1_000_000_000),
  ])
  private static let ofTens = WordTable([("mươi", 10)])
  private static let ofHundreds = WordTable([("trăm", 100)])
  private static let fillers = WordTable([("linh", 0), ("lẻ", 0)])
  private static let halves = WordTable([("rưỡi", 1), ("rưởi", 1)])
  static let starts = digits.keys + tens.keys + twenties.keys
  /// No sum that an officer writes of is larger, and none overflows.
  private static let maximum = 1_000_000_000_000_000

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  func isHalf(_ index: Int) -> Bool { word(index).flatMap { Self.halves[$0] } != nil }

  func number(at start: Int) -> Number? {
    guard let first = word(start) else { return nil }
    return first.isNumber ? inDigits(at: start) : inWords(at: start)
  }

  private func inDigits(at start: Int) -> Number? {
    guard var value = text.words[start].plain.number, value < Self.maximum else { return nil }
    var end = start + 1
    var isGrouped = false
    while let next = word(end), next.isNumber, next.letterCount == 3,
      next.joint == "." || next.joint == "," && isGroupedBehind(end),
      text.words[start].letterCount <= 3, let group = next.plain.number, value < Self.maximum / 1000
    {
      value = value * 1000 + group
      isGrouped = true
      end += 1
    }
    // "2,5 triệu": the part behind the comma counts only before a scale.
    if !isGrouped, let next = word(end), next.isNumber, next.letterCount <= 2,
      next.joint == "," || next.joint == ".", let scale = scale(end + 1),
      let part = next.plain.number
    {
      let unit = next.letterCount == 1 ? 10 : 100
      return scaled(value * scale + part * scale / unit, end: end + 2, by: scale)
    }
    if let scale = scale(end), value < Self.maximum / scale {
      return scaled(value * scale, end: end + 1, by: scale)
    }
    return Number(
      value: value, end: end, isScaled: false, isGrouped: isGrouped, isSpelled: false)
  }

  /// Whether commas group the digits of a number, as in "2,500,000".
  private func isGroupedBehind(_ index: Int) -> Bool {
    guard let next = word(index + 1) else { return false }
    return next.joint == "," && next.isNumber && next.letterCount == 3
      || word(index - 1)?.joint == "," && (word(index - 1)?.isNumber ?? false)
  }

  private func scale(_ index: Int) -> Int? {
    guard let word = word(index), word.gap <= .blank else { return nil }
    if let scale = Self.scales[word] { return scale }
    if word.plain == "tr", !word.hasMarks { return 1_000_000 }
    if word.plain == "k", word.gap == .none { return 1000 }
    return nil
  }

  /// What stands behind a scale: "2 triệu rưỡi", "2tr5", "2 triệu 500 nghìn".
  private func scaled(_ value: Int, end: Int, by scale: Int) -> Number {
    var (value, end) = (value, end)
    if isHalf(end) {
      value += scale / 2
      end += 1
    } else if let next = word(end), next.gap <= .blank {
      if next.isNumber, let rest = inDigits(at: end), rest.isScaled, rest.value < scale {
        value += rest.value
        end = rest.end
      } else if next.isNumber, next.gap == .none, next.letterCount <= 3,
        let part = next.plain.number
      {
        let unit = [10, 100, 1000][next.letterCount - 1]
        value += part * (scale / unit)
        end += 1
      }
    }
    return Number(value: value, end: end, isScaled: true, isGrouped: false, isSpelled: false)
  }

  private func inWords(at start: Int) -> Number? {
    var total = 0
    var hundreds = 0
    var pending: Int?
    var isTen = false
    var isScaled = false
    var lastScale = Self.maximum
    var index = start
    while let word = word(index), index == start || word.gap <= .blank {
      if let digit = Self.digits[word] {
        // "hai ba" is two numbers, and "mười hai" is one.
        guard pending == nil else { break }
        pending = digit
        if isTen {
          hundreds += digit
          pending = nil
          isTen = false
          index += 1
          if scaleWord(index) == nil { break }
          continue
        }
      } else if Self.tens[word] != nil, pending == nil, !isTen {
        hundreds += 10
        isTen = true
      } else if let twenty = Self.twenties[word], pending == nil, !isTen,
        let next = self.word(index + 1), Self.digits[next] != nil
      {
        hundreds += twenty
        isTen = true
      } else if Self.ofTens[word] != nil, let digit = pending {
        hundreds += digit * 10
        pending = nil
        isTen = true
      } else if Self.ofHundreds[word] != nil, let digit = pending {
        hundreds += digit * 100
        pending = nil
      } else if Self.fillers[word] != nil, index > start {
      } else if let scale = Self.scales[word], index > start, scale < lastScale {
        total += (hundreds + (pending ?? 0)) * scale
        (hundreds, pending, isTen, isScaled, lastScale) = (0, nil, false, true, scale)
      } else if isScaled, isHalf(index), hundreds == 0, pending == nil {
        total += lastScale / 2
        index += 1
        break
      } else {
        break
      }
      index += 1
    }
    guard index > start else { return nil }
    return Number(
      value: total + hundreds + (pending ?? 0), end: index, isScaled: isScaled, isGrouped: false,
      isSpelled: true)
  }

  private func scaleWord(_ index: Int) -> Int? { word(index).flatMap { Self.scales[$0] } }
}
