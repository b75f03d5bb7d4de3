import Wording

extension SplitText {
  /// The places of a template that nobody filled, as written: "{{tên}}", "[...]", "…/…/20…", "XX/XX".
  ///
  /// What was hidden on purpose ("[đã che]", "0601 XXX 348") and what a thought trails off with ("...")
  /// is none.
  ///
  /// Complexity: linear in the length of the text.
  package func unfilledPlaces(by lexicon: Lexicon = .vietnamese) -> [String] {
    guard mayHavePlaces else { return [] }
    var reader = UnfilledPlaceReader(text: self, lexicon)
    return reader.read().map { quote(bytes: $0) }
  }

  /// Whether there may be a place to fill; a no is sure, and tells most texts apart at once.
  private var mayHavePlaces: Bool {
    if signs.mayOpenPlace { return true }
    let number: WordKey = "so"
    let day: WordKey = "ngay"
    var before = WordKey()
    for word in words {
      // "XX", "20xx", "X/X", "số /UBND", "ngày     tháng".
      if word.plain.beginsWithCross { return true }
      if before == number, word.joint.last == UInt8(ascii: "/") { return true }
      if before == day, word.joint.count >= 2 { return true }
      before = word.plain
    }
    return false
  }
}

extension WordKey {
  /// Whether a word is an x, or begins with two.
  fileprivate var beginsWithCross: Bool {
    let cross = UInt8(ascii: "x")
    let count = count
    guard count > 0, letter(fromEnd: count - 1) == cross else { return false }
    return count == 1 || letter(fromEnd: count - 2) == cross
  }
}

/// Reads a text sign by sign; everything that opens an unfilled place is a sign, a digit, n or x.
private struct UnfilledPlaceReader {
  private let text: SplitText
  private let lexicon: Lexicon
  /// The text as signs of ASCII, and the bytes of the text that each stands for.
  private var signs: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// The first word that begins at the place or behind it.
  private var word = 0

  private static let guillemets = (opening: UInt8(1), closing: UInt8(2))

  init(text: SplitText, _ lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    signs.reserveCapacity(text.bytes.count)
    ranges.reserveCapacity(text.bytes.count)
    var offset = 0
    for scalar in text.text.unicodeScalars {
      let range = offset..<offset + UTF8.width(scalar)
      offset = range.upperBound
      guard !scalar.isUnseen else { continue }
      let count = scalar == "…" ? 3 : 1
      signs.append(contentsOf: repeatElement(Self.sign(of: scalar), count: count))
      ranges.append(contentsOf: repeatElement(range, count: count))
    }
  }

  private static func sign(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "«": return guillemets.opening
    case "»": return guillemets.closing
    default:
      let letter = AlphabetLetter(inText: scalar)
      guard letter.isKnown else { return scalar.plainSign }
      return letter.isUpper ? letter.base & ~0x20 : letter.base
    }
  }

  mutating func read() -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < signs.count {
      let byte = ranges[index].lowerBound
      while word < text.words.count, text.words[word].range.lowerBound < byte { word += 1 }
      if let end = placeEnd(index), end > index {
        places.append(byte..<ranges[end - 1].upperBound)
        index = end
      } else {
        index += 1
      }
    }
    return places
  }

  private func placeEnd(_ start: Int) -> Int? {
    switch signs[start] {
    case UInt8(ascii: "{"): return braceEnd(start)
    case UInt8(ascii: "["): return bracketEnd(start, 1, UInt8(ascii: "]"))
    case UInt8(ascii: "<"):
      let count = sign(start + 1) == UInt8(ascii: "<") ? 2 : 1
      return bracketEnd(start, count, UInt8(ascii: ">"))
    case Self.guillemets.opening: return bracketEnd(start, 1, Self.guillemets.closing)
    case UInt8(ascii: "_"):
      return linesEnd(start)
    case UInt8(ascii: "."): return dotsEnd(start)
    case UInt8(ascii: "2"): return yearEnd(start)
    case UInt8(ascii: "X"), UInt8(ascii: "x"): return crossesEnd(start)
    case UInt8(ascii: "/"): return slashEnd(start)
    case UInt8(ascii: "n"), UInt8(ascii: "N"): return dateEnd(start)
    default: return nil
    }
  }

  private func sign(_ index: Int) -> UInt8? { signs.indices.contains(index) ? signs[index] : nil }

  private func runEnd(
    _ start: Int, atMost limit: Int = .max, _ belongs: (UInt8) -> Bool
  ) -> Int {
    var end = start
    while end < min(signs.count, limit), belongs(signs[end]) { end += 1 }
    return end
  }

  /// Where the text from a sign on begins.
  private func byte(_ index: Int) -> Int {
    index < ranges.count ? ranges[index].lowerBound : text.bytes.count
  }

  private func word(from start: Int, atOrBehind byte: Int) -> Int {
    var index = start
    while index < text.words.count, text.words[index].range.lowerBound < byte { index += 1 }
    return index
  }

  // MARK: - Brackets

  private func braceEnd(_ start: Int) -> Int? {
    let closing = UInt8(ascii: "}")
    let limit = min(signs.count, start + lexicon[.bracketMaximum])
    guard let end = signs[start..<limit].firstIndex(of: closing) else { return nil }
    return sign(end + 1) == closing ? end + 2 : end + 1
  }

  /// The end of a bracket that is opened, and closed, by so many signs.
  private func bracketEnd(_ start: Int, _ count: Int, _ closing: UInt8) -> Int? {
    let limit = min(signs.count, start + lexicon[.bracketMaximum])
    guard start + count <= limit, let end = signs[start + count..<limit].firstIndex(of: closing),
      count == 1 || sign(end + 1) == closing
    else { return nil }
    let first = word(from: word, atOrBehind: byte(start + count))
    let last = word(from: first, atOrBehind: byte(end))
    if first == last { return signs[start] == UInt8(ascii: "[") ? end + count : nil }
    return isToFill(first..<last) ? end + count : nil
  }

  private func isToFill(_ words: Range<Int>) -> Bool {
    // What has a number in it has been filled; "{0}" is another matter.
    guard !text.words[words].contains(where: \.isNumber),
      let length = lexicon[.placeOpenings].length(from: words.lowerBound, in: text)
    else { return false }
    let next = words.lowerBound + length
    guard length == 1, ["so", "ngay"].contains(text.words[words.lowerBound].plain),
      next < words.upperBound
    else { return true }
    return lexicon[.placeParticulars].begins(at: next, in: text)
  }

  // MARK: - Dots and crosses

  /// "___", "__/__/".
  private func linesEnd(_ start: Int) -> Int? {
    let end = runEnd(start) { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "/") }
    let lines = signs[start..<end].count { $0 == UInt8(ascii: "_") }
    return lines >= 3 || lines == 2 && end - start > 2 && sign(start + 1) == UInt8(ascii: "_")
      ? end : nil
  }

  private func dotsEnd(_ start: Int) -> Int? {
    let end = runEnd(start) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    let run = signs[start..<end]
    let hasSlash = run.contains(UInt8(ascii: "/"))
    let dots = run.count { $0 == UInt8(ascii: ".") }
    if dots >= 3, hasSlash { return yearEnd(end) ?? end }
    let isPlace = isDatePart(start, end) || isHour(start, end) || isName(start)
    return dots >= 6 || dots >= 3 && isPlace ? end : nil
  }

  /// Whether dots stand where a greeting wants a name, as in "Kính gửi ông ..., ".
  ///
  /// Without a greeting a sentence may trail off like that.
  private func isName(_ start: Int) -> Bool {
    guard word > 1, sign(start - 1) == UInt8(ascii: " ") else { return false }
    return lexicon.words(.placeTitles).hasPlain(text.words[word - 1])
      && lexicon.words(.placeGreetings).hasPlain(text.words[word - 2])
  }

  /// "20…", "20xx": a year that nobody completed.
  private func yearEnd(_ start: Int) -> Int? {
    guard sign(start) == UInt8(ascii: "2"), sign(start + 1) == UInt8(ascii: "0"),
      let filler = sign(start + 2), ".xX_".utf8.contains(filler)
    else { return nil }
    let isBehindYear = word > 0 && text.words[word - 1].plain == "nam"
    guard isBehindYear || sign(start - 1) == UInt8(ascii: "/") else { return nil }
    let end = runEnd(start + 2) { $0 == filler }
    return end - start >= 4 ? end : nil
  }

  private static let dateParts: [WordKey: WordKey] = [
    "ngay": "thang", "thang": "nam", "gio": "phut",
  ]

  /// Whether something stands between the words of a date: "ngày … tháng".
  private func isDatePart(_ start: Int, _ end: Int) -> Bool {
    let next = word(from: word, atOrBehind: byte(end))
    guard word > 0, next < text.words.count, sign(start - 1) == UInt8(ascii: " "),
      sign(end) == UInt8(ascii: " ")
    else { return false }
    return Self.dateParts[text.words[word - 1].plain] == text.words[next].plain
  }

  /// "...h": an hour to fill.
  private func isHour(_ start: Int, _ end: Int) -> Bool {
    guard sign(start - 1) == UInt8(ascii: " "), word < text.words.count else { return false }
    let next = text.words[word]
    return next.plain == "h" && next.range.lowerBound == byte(end)
  }

  private func crossesEnd(_ start: Int) -> Int? {
    let letter = signs[start]
    guard word < text.words.count, text.words[word].range.lowerBound == byte(start),
      text.words[word].gap != .none
    else { return nil }
    let limit = start + lexicon[.bracketMaximum]
    let end = runEnd(start, atMost: limit) { $0 == letter || $0 == UInt8(ascii: "/") }
    let run = signs[start..<end]
    let isSlashed = run.last == UInt8(ascii: "/")
    let goesOn = word(from: word, atOrBehind: byte(end))
    let isTouching =
      text.words.indices.contains(goesOn) && text.words[goesOn].range.lowerBound == byte(end)
      || text.words[word..<goesOn].last.map { $0.range.upperBound > byte(end) } ?? false
    guard isSlashed || end == signs.count || !isTouching else { return nil }
    if run.contains(UInt8(ascii: "/")),
      run.count >= 5 || letter == UInt8(ascii: "X") && run.count >= 4
    {
      return end
    }
    if run.count == 2 { return isDatePart(start, end) ? end : nil }
    guard letter == UInt8(ascii: "X"), run.count >= 3 else { return nil }
    // "0601 XXX 348" is hidden on purpose, and "khóa XXX" is the thirtieth.
    let isMasked = word > 0 && text.words[word - 1].isNumber && text.words[word].gap <= .light
    return isMasked || lexicon[.ordered].ends(at: word - 1, in: text) ? nil : end
  }

  /// "Số: /UBND-VP": a document that has no number yet.
  private func slashEnd(_ start: Int) -> Int? {
    guard word > 0, word < text.words.count, text.words[word - 1].plain == "so",
      text.words[word].isUpper, text.words[word].range.lowerBound == byte(start + 1),
      [" /", ": /", ":/", " : /"].contains(text.words[word].joint)
    else { return nil }
    var last = word
    while last + 1 < text.words.count, text.isJoined(last + 1, by: .hyphen) { last += 1 }
    let end = text.words[last].range.upperBound
    var index = start
    while index < signs.count, ranges[index].upperBound <= end { index += 1 }
    return index
  }

  /// "ngày     tháng     năm 2023": blanks left for a pen.
  private func dateEnd(_ start: Int) -> Int? {
    guard word + 1 < text.words.count, text.words[word].range.lowerBound == byte(start),
      text.words[word].plain == "ngay", text.words[word + 1].plain == "thang"
    else { return nil }
    let joint = text.words[word + 1].joint
    let isBlank = (0..<joint.count).allSatisfy { joint.letter(fromEnd: $0) == UInt8(ascii: " ") }
    guard isBlank, joint.count >= 2 else { return nil }
    let end = text.words[word + 1].range.upperBound
    var index = start
    while index < signs.count, ranges[index].upperBound <= end { index += 1 }
    return index
  }
}
