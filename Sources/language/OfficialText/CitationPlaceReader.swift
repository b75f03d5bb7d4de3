/// The articles, clauses and points that are cited together.
struct CitationPlace {
  enum Level: Hashable {
    case article, clause, point
  }

  var values: [Level: [String]] = [:]
  var isSpelled = false
  var isCapital = false
  var words: Range<Int>

  /// Whether an article without a document is a citation, and not "một điều 9 người biết".
  var isEnough: Bool {
    guard values[.article] != nil else { return false }
    return values.count > 1 || isSpelled && isCapital
  }
}

/// Reads articles, clauses and points: "điểm a, b khoản 2 Điều 26", "Điều 13-15", "k1 Đ9".
struct CitationPlaceReader {
  let text: SplitText

  typealias Level = CitationPlace.Level

  /// One level with its numbers or letters.
  private struct Element {
    let level: Level
    let values: [String]
    let end: Int
    let isSpelled: Bool
  }

  /// What an article, a clause or a point begins with, in full or as a letter.
  static let leads: [WordKey] = ["dieu", "khoan", "diem", "k", "d"]

  private static let units: PhraseSet = ["triệu", "tỷ", "nghìn", "ngàn", "đồng", "tiền", "usd"]

  /// Numbers of one list, "khoản 1, 2 và 3", and of one range, "Điều 7 đến Điều 30".
  private static let listMaximum = 40

  /// What stands together from a word on; nothing if nothing does.
  func places(from start: Int) -> ([CitationPlace], end: Int)? {
    var places: [CitationPlace] = []
    var index = start
    while let element = element(at: index), places.count < Self.listMaximum {
      let isNew = places.last.map { $0.values[element.level] != nil } ?? true
      if isNew { places.append(CitationPlace(words: index..<element.end)) }
      var place = places.removeLast()
      place.values[element.level] = element.values
      if element.level == .article {
        place.isSpelled = element.isSpelled
        place.isCapital = text.words[index].startsUpper
      }
      place.words = place.words.lowerBound..<element.end
      places.append(place)
      index = element.end
      if let next = word(index), ["va", "cua", "den"].contains(next.plain),
        let following = self.element(at: index + 1)
      {
        if next.plain == "den", following.level == element.level {
          // "Điều 13 đến Điều 15": those between are cited as well.
          let between = range(element.values.last, following.values.first).dropLast()
          place.values[element.level] = element.values + between
          places[places.count - 1] = place
        }
        index += 1
      }
    }
    guard let last = places.last else { return nil }
    return (completed(places), last.words.upperBound)
  }

  /// The places with the article, or clause, that one names for its neighbours too: "khoản 1 và khoản
  /// 2 Điều 9".
  private func completed(_ places: [CitationPlace]) -> [CitationPlace] {
    var places = places
    for index in places.indices.dropLast().reversed() {
      inherit(&places[index], from: places[index + 1])
    }
    for index in places.indices.dropFirst() { inherit(&places[index], from: places[index - 1]) }
    return places
  }

  private func inherit(_ place: inout CitationPlace, from other: CitationPlace) {
    guard place.values[.article] == nil, let article = other.values[.article] else { return }
    if place.values[.clause] == nil { place.values[.clause] = other.values[.clause] }
    place.values[.article] = article
    place.isSpelled = other.isSpelled
    place.isCapital = other.isCapital
  }

  private func element(at index: Int) -> Element? {
    guard let word = word(index) else { return nil }
    switch word.plain {
    case "dieu":
      guard !word.hasMarks || word.marked == "d-ie^u`" else { return nil }
      return numbers(at: index + 1).map { made(.article, $0, isSpelled: true) }
    case "khoan":
      guard !word.hasMarks || word.marked == "khoan?" else { return nil }
      // "khoản 5 triệu đồng" is a sum.
      guard let found = numbers(at: index + 1), !Self.units.begins(at: found.end, in: text) else {
        return nil
      }
      return made(.clause, found, isSpelled: true)
    case "diem":
      guard !word.hasMarks || word.marked == "d-ie^m?" else { return nil }
      return letters(at: index + 1, isUnmarked: !word.hasMarks).map {
        made(.point, $0, isSpelled: true)
      }
    case "k":
      guard isShort(index) else { return nil }
      return numbers(at: index + 1).map { made(.clause, $0, isSpelled: false) }
    case "d":
      guard isShort(index) else { return nil }
      if let found = numbers(at: index + 1) { return made(.article, found, isSpelled: false) }
      return letter(at: index + 1, isShort: true).map { letter in
        made(.point, ([letter], index + 2), isSpelled: false)
      }
    default: return nil
    }
  }

  private func made(
    _ level: Level, _ found: (values: [String], end: Int), isSpelled: Bool
  ) -> Element {
    Element(level: level, values: found.values, end: found.end, isSpelled: isSpelled)
  }

  /// Whether a single letter is an abbreviation of what comes next: "đ9", "Đ.9", "k 1".
  private func isShort(_ index: Int) -> Bool {
    text.words[index].gap != .none && index + 1 < text.words.count
      && text.words[index + 1].gap <= .light
  }

  // MARK: - Numbers and letters

  private func numbers(at start: Int) -> (values: [String], end: Int)? {
    guard let first = number(at: start), text.words[start].gap <= .light,
      var (values, end) = rangeEnd(first)
    else { return nil }
    while values.count < Self.listMaximum {
      let isAnd = word(end)?.plain == "va"
      let place = isAnd ? end + 1 : end
      guard let word = word(place), isAnd || word.gap == .comma, let next = number(at: place),
        let (more, moreEnd) = rangeEnd(next), endsList(moreEnd)
      else { break }
      values += more
      end = moreEnd
    }
    return (values, end)
  }

  /// A number, or those up to the one that a dash or "đến" leads to; nothing for a date.
  private func rangeEnd(_ first: (value: String, end: Int)) -> ([String], Int)? {
    let isDash = text.isLooselyJoined(first.end, by: UInt8(ascii: "-"))
    let place = isDash ? first.end : first.end + 1
    guard isDash || word(first.end)?.plain == "den", let last = number(at: place) else {
      return ([first.value], first.end)
    }
    if text.isLooselyJoined(last.end, by: UInt8(ascii: "-")) { return nil }
    let values = range(first.value, last.value)
    return values.isEmpty ? ([first.value], first.end) : ([first.value] + values, last.end)
  }

  /// The numbers behind the first up to the last; none if that is no range.
  private func range(_ first: String?, _ last: String?) -> [String] {
    guard let first = first.flatMap({ Int($0) }), let last = last.flatMap({ Int($0) }),
      first < last, last - first <= Self.listMaximum
    else { return [] }
    return (first + 1...last).map(String.init)
  }

  private static let followers: Set<WordKey> = [
    "va", "dieu", "khoan", "diem", "cua", "nghi", "luat", "bo", "nd", "thong", "quyet", "hien",
    "qd", "tt", "phap", "blds", "blhs", "den",
  ]

  /// Whether what follows a number leaves it a number of the list, not of "5 ngày".
  private func endsList(_ index: Int) -> Bool {
    guard let next = word(index) else { return true }
    return next.gap >= .comma || Self.followers.contains(next.plain)
  }

  /// "9", "9a".
  private func number(at index: Int) -> (value: String, end: Int)? {
    guard let word = word(index), word.isNumber, word.letterCount <= 3 else { return nil }
    let digits = word.plain.description.drop { $0 == "0" }
    let value = digits.isEmpty ? "0" : String(digits)
    guard let next = self.word(index + 1) else { return (value, index + 1) }
    if next.gap == .none, next.letterCount == 1 {
      return (value + name(of: next), index + 2)
    }
    // "Điều 9.1" is article 9.
    if next.joint.isOne(.point), next.isNumber, next.letterCount <= 2,
      !(self.word(index + 2).map { $0.isNumber && $0.gap <= .light } ?? false)
    {
      return (value, index + 2)
    }
    // A date, a time or an amount goes on behind its first digits.
    if next.gap == .none || next.isNumber && next.gap == .light && !next.joint.isOne(.hyphen) {
      return nil
    }
    return (value, index + 1)
  }

  private func letters(at start: Int, isUnmarked: Bool) -> (values: [String], end: Int)? {
    guard let first = letter(at: start, isShort: false) else { return nil }
    var values = [first]
    var end = start + 1
    while values.count < Self.listMaximum {
      let isAnd = word(end)?.plain == "va"
      let place = isAnd ? end + 1 : end
      guard let word = word(place), isAnd || word.gap == .comma, !word.isNumber,
        word.letterCount == 1, endsList(place + 1)
      else { break }
      values.append(name(of: word))
      end = place + 1
    }
    // Without marks d may be đ.
    if isUnmarked, values.contains("d") { values.append("đ") }
    return (values, end)
  }

  private func letter(at index: Int, isShort: Bool) -> String? {
    guard let word = word(index), !word.isNumber, word.letterCount == 1, word.gap <= .light,
      !isShort || word.joint.contains(UInt8(ascii: "."))
    else { return nil }
    return name(of: word)
  }

  private func name(of letter: Word) -> String {
    letter.marked == "d-" ? "đ" : letter.plain.description
  }

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }
}
