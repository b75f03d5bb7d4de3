/// Puts documents and the articles, clauses and points before or behind them together.
struct CitationReader {
  let text: SplitText
  private let documents: DocumentReader
  private var found: [LegalCitation] = []

  /// Numbers of one list: "khoản 1, 2 và 3".
  private static let listMaximum = 10

  private enum Level: Hashable {
    case article, clause, point
  }

  /// What is said of one article.
  private struct Place {
    var values: [Level: [String]] = [:]
    var isSpelled = false
    var isCapital = false
    var words: Range<Int>
  }

  init(text: SplitText) {
    self.text = text
    documents = DocumentReader(text: text)
  }

  mutating func read() -> [LegalCitation] {
    var index = 0
    while index < text.words.count {
      index = readCitation(at: index) ?? index + 1
    }
    return found
  }

  private mutating func readCitation(at start: Int) -> Int? {
    let (places, end) = places(from: start)
    if !places.isEmpty {
      if let (document, documentEnd) = documents.document(at: skipConnectors(end)) {
        for place in places { add(place, document, upTo: documentEnd) }
        return documentEnd
      }
      for place in places where isEnough(place) { add(place, nil, upTo: place.words.upperBound) }
      return end
    }
    guard let (document, documentEnd) = documents.document(at: start) else { return nil }
    let (behind, behindEnd) = self.places(from: skipConnectors(documentEnd))
    if !behind.isEmpty, documents.document(at: skipConnectors(behindEnd)) == nil {
      for place in behind {
        add(Place(values: place.values, words: start..<behindEnd), document, upTo: behindEnd)
      }
      return behindEnd
    }
    add(Place(words: start..<documentEnd), document, upTo: documentEnd)
    return documentEnd
  }

  /// Whether an article without a document is a citation, and not "một điều 9 người biết".
  private func isEnough(_ place: Place) -> Bool {
    guard place.values[.article] != nil else { return false }
    return place.values.count > 1 || place.isSpelled && place.isCapital
  }

  private mutating func add(_ place: Place, _ document: LegalCitation.Document?, upTo end: Int) {
    let words = place.words.lowerBound..<max(end, place.words.lowerBound + 1)
    func values(_ level: Level) -> [String?] { place.values[level] ?? [nil] }
    for article in values(.article) {
      for clause in values(.clause) {
        for point in values(.point) {
          found.append(
            LegalCitation(
              document: document, article: article, clause: clause, point: point, words: words))
        }
      }
    }
  }

  /// "của", "tại", "trong", "thuộc": what may stand between an article and its document.
  private func skipConnectors(_ start: Int) -> Int {
    var index = start
    while let word = word(index), index - start < 3,
      ["cua", "tai", "trong", "thuoc", "theo"].contains(word.plain), word.gap <= .comma
    {
      index += 1
    }
    return index
  }

  /// The articles, clauses and points that stand together from a word on.
  private func places(from start: Int) -> ([Place], end: Int) {
    var places: [Place] = []
    var index = start
    while let (level, values, end, isSpelled) = element(at: index) {
      let isNew = places.last.map { $0.values[level] != nil } ?? true
      if isNew { places.append(Place(words: index..<end)) }
      var place = places.removeLast()
      place.values[level] = values
      if level == .article {
        place.isSpelled = isSpelled
        place.isCapital = text.words[index].startsUpper
      }
      place.words = place.words.lowerBound..<end
      places.append(place)
      index = end
      if let next = word(index), ["va", "cua"].contains(next.plain), element(at: index + 1) != nil {
        index += 1
      }
    }
    return (places, places.last?.words.upperBound ?? start)
  }

  private func element(at index: Int) -> (Level, [String], end: Int, isSpelled: Bool)? {
    guard let word = word(index), word.gap <= .clause || index == 0 || word.gap == .sentence else {
      return nil
    }
    switch word.plain {
    case "dieu":
      guard !word.hasMarks || word.marked == "d-ie^u`" else { return nil }
      return numbers(at: index + 1).map { (.article, $0.values, $0.end, true) }
    case "khoan":
      guard !word.hasMarks || word.marked == "khoan?" else { return nil }
      return numbers(at: index + 1).map { (.clause, $0.values, $0.end, true) }
    case "diem":
      guard !word.hasMarks || word.marked == "d-ie^m?" else { return nil }
      return letter(at: index + 1, isShort: false).map { (.point, [$0], index + 2, true) }
    case "k":
      guard isShort(index), let found = numbers(at: index + 1) else { return nil }
      return (.clause, found.values, found.end, false)
    case "d":
      guard isShort(index) else { return nil }
      if let found = numbers(at: index + 1) { return (.article, found.values, found.end, false) }
      return letter(at: index + 1, isShort: true).map { (.point, [$0], index + 2, false) }
    default: return nil
    }
  }

  /// Whether a single letter is an abbreviation of what comes next: "đ9", "Đ.9", "k 1".
  private func isShort(_ index: Int) -> Bool {
    text.words[index].gap != .none && index + 1 < text.words.count
      && text.words[index + 1].gap <= .light
  }

  private func numbers(at start: Int) -> (values: [String], end: Int)? {
    guard let first = number(at: start), text.words[start].gap <= .light else { return nil }
    var values = [first.value]
    var end = first.end
    while values.count < Self.listMaximum {
      let isAnd = word(end)?.plain == "va"
      let place = isAnd ? end + 1 : end
      guard let word = word(place), isAnd || word.gap == .comma, let next = number(at: place),
        endsList(next.end)
      else { break }
      values.append(next.value)
      end = next.end
    }
    return (values, end)
  }

  /// Whether what follows a number leaves it a number of the list, not of "5 ngày".
  private func endsList(_ index: Int) -> Bool {
    guard let next = word(index) else { return true }
    if next.gap >= .comma { return true }
    return ["va", "dieu", "khoan", "diem", "cua", "nghi", "luat", "bo", "nd", "thong"]
      .contains(next.plain)
  }

  /// "9", "9a".
  private func number(at index: Int) -> (value: String, end: Int)? {
    guard let word = word(index), word.isNumber, word.letterCount <= 3 else { return nil }
    let value = text.quote(index..<index + 1)
    guard let next = self.word(index + 1) else { return (value, index + 1) }
    if next.gap == .none, next.letterCount == 1 {
      return (value + text.quote(index + 1..<index + 2), index + 2)
    }
    // A date, a time or an amount goes on behind its first digits.
    if next.gap == .none || next.isNumber && next.gap == .light { return nil }
    return (value, index + 1)
  }

  private func letter(at index: Int, isShort: Bool) -> String? {
    guard let word = word(index), !word.isNumber, word.letterCount == 1, word.gap <= .light,
      !isShort || word.gap != .blank || text.between(index).contains(UInt8(ascii: "."))
    else { return nil }
    return word.marked == "d-" ? "đ" : word.plain.description
  }

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }
}
