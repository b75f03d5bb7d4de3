/// Reads the document part of a citation: "Nghị định số 20/2008/NĐ-CP", "Luật Tố cáo 2018".
struct DocumentReader {
  let text: SplitText
  let lexicon: Lexicon

  typealias Found = (document: LegalCitation.Document, end: Int)

  private static let kindsByTwoWords: [WordKey: [WordKey: LegalCitation.Kind]] = [
    "nghi": ["dinh": .decree, "quyet": .resolution],
    "thong": ["tu": .circular],
    "quyet": ["dinh": .decision],
    "bo": ["luat": .code],
    "chi": ["thi": .directive],
    "phap": ["lenh": .ordinance],
    "hien": ["phap": .constitution],
    "ke": ["hoach": .plan],
  ]
  private static let kindsByOneWord: [WordKey: LegalCitation.Kind] = [
    "nd": .decree, "tt": .circular, "ttlt": .jointCircular, "qd": .decision, "nq": .resolution,
    "ct": .directive, "pl": .ordinance, "kh": .plan, "luat": .law, "qh": .law,
  ]
  private static let shortCodes: [WordKey: (kind: LegalCitation.Kind, name: String)] = [
    "blds": (.code, "dan su"), "blhs": (.code, "hinh su"), "bltths": (.code, "to tung hinh su"),
    "blttds": (.code, "to tung dan su"), "blld": (.code, "lao dong"),
    "lkn": (.law, "khieu nai"), "ltc": (.law, "to cao"), "ltcd": (.law, "tiep cong dan"),
  ]

  /// The words with which the mention of a document begins that begins with no number.
  static var leads: [WordKey] {
    Array(kindsByTwoWords.keys) + Array(kindsByOneWord.keys) + Array(shortCodes.keys)
  }

  /// The document whose mention begins at a word.
  func document(at start: Int) -> Found? {
    guard start < text.words.count else { return nil }
    if text.words[start].isNumber { return bareNumber(at: start) }
    if let code = Self.shortCodes[text.words[start].plain], text.words[start].isUpper {
      return named(code.name, code.kind, upTo: start + 1)
    }
    guard let (kind, afterKind, isSpelled) = kind(at: start) else { return nil }
    if kind == .constitution { return constitution(afterKind) }
    var next = afterKind
    if kind == .decree, !isSpelled, plain(next) == "cp" { next += 1 }
    let hasSo = plain(next) == "so"
    if hasSo { next += 1 }
    let isSure = hasSo || kind == .decree && (isSpelled || text.words[start].marked == "nd-")
    if let found = number(at: next, kind: kind, isSure: isSure) {
      // Small letters may shorten other words, if no letters follow the number: "tt 3/2023".
      let isCertain = isSpelled || kind == .decree || kind == .decision || text.words[start].isUpper
      return isCertain || found.end > next + 2 ? found : nil
    }
    guard kind == .law || kind == .code, !hasSo else { return nil }
    return law(at: next, kind: kind)
  }

  private func kind(at start: Int) -> (LegalCitation.Kind, end: Int, isSpelled: Bool)? {
    let words = text.words
    let first = words[start].plain
    if let next = plain(start + 1), words[start + 1].gap <= .light,
      let kind = Self.kindsByTwoWords[first]?[next]
    {
      // "hiện pháp luật" is no constitution.
      if kind == .constitution, plain(start + 2) == "luat" { return nil }
      if kind == .constitution, words[start].hasMarks, words[start].marked != "hie^n'" {
        return nil
      }
      if kind == .circular, plain(start + 2) == "lien", plain(start + 3) == "tich" {
        return (.jointCircular, start + 4, true)
      }
      return (kind, start + 2, true)
    }
    guard let kind = Self.kindsByOneWord[first], words[start].gap != .none else { return nil }
    // "lt" and the like are marked as acronyms are; "tế" is no "TT", nor "cắt" a "CT".
    if first != "luat", words[start].hasMarks, !["nd-", "qd-"].contains(words[start].marked) {
      return nil
    }
    if first == "luat", words[start].hasMarks, words[start].marked != "lua^t." { return nil }
    return (kind, start + 1, first == "luat")
  }

  /// "20/2008/NĐ-CP", "20/2008", "20 năm 2008", or with certainty a number alone.
  private func number(at start: Int, kind: LegalCitation.Kind, isSure: Bool) -> Found? {
    guard let word = word(start), word.isNumber, word.letterCount <= 5 else { return nil }
    // "Nghị quyết 66.4/2025/NQ-CP": the fourth of its kind.
    if text.isJoined(start + 1, by: .point), self.word(start + 1)?.isNumber ?? false,
      isSlashed(start + 2), let rest = self.number(at: start + 1, kind: kind, isSure: false)
    {
      let part = "\(digits(start)).\(rest.document.number ?? "")"
      return (make(kind, part, rest.document.year), rest.end)
    }
    let number = digits(start)
    if isSlashed(start + 1) || text.isJoined(start + 1, by: .hyphen) {
      if let year = year(start + 1) {
        guard !isJoinedNumber(start + 2) else { return nil }
        let suffix = suffixEnd(start + 2)
        // "kế hoạch 12/2023" is the plan of a month.
        if kind == .plan, suffix == nil { return nil }
        return (make(kind, number, year), suffix?.end ?? start + 2)
      }
      guard let suffix = suffixEnd(start + 1) else { return nil }
      return (make(kind, number, nil), suffix.end)
    }
    if plain(start + 1) == "nam", let year = year(start + 2) {
      return (make(kind, number, year), start + 3)
    }
    guard isSure, !isJoinedNumber(start + 1), kind != .law else { return nil }
    return (make(kind, number, nil), start + 1)
  }

  private func isJoinedNumber(_ index: Int) -> Bool {
    guard let word = word(index), word.isNumber else { return false }
    return word.gap == .none || isSlashed(index) || text.isJoined(index, by: .point)
      || text.isJoined(index, by: .hyphen)
  }

  /// "20/2008/NĐ-CP", "574/QĐ-TTg": a number that its letters tell to be a document's.
  private func bareNumber(at start: Int) -> Found? {
    let word = text.words[start]
    guard word.gap != .none, word.letterCount <= 5, isSlashed(start + 1), !isSlashed(start),
      !text.isJoined(start, by: .hyphen), !text.isJoined(start, by: .point)
    else { return nil }
    let year = year(start + 1)
    let letters = year == nil ? start + 1 : start + 2
    guard let suffix = suffixEnd(letters) else { return nil }
    // "12/CT" may be a flat as well; whoever signs tells that "574/QĐ-TTg" is none.
    guard year != nil || suffix.end > letters + 1 else { return nil }
    return (make(suffix.kind, digits(start), year), suffix.end)
  }

  /// The letters behind a document's number: "/NĐ-CP", "/QH14", "/QĐ-UBND".
  private func suffixEnd(_ start: Int) -> (kind: LegalCitation.Kind, end: Int)? {
    guard isSlashed(start), let first = plain(start) else { return nil }
    if ["qh", "ubtvqh"].contains(first) {
      guard let session = word(start + 1), session.isNumber, session.gap == .none else {
        return nil
      }
      return (first == "qh" ? .law : .ordinance, start + 2)
    }
    guard let kind = Self.kindsByOneWord[first] ?? Self.kindsBySuffix[first], first != "luat"
    else { return nil }
    var end = start + 1
    while text.isLooselyJoined(end, by: UInt8(ascii: "-")) || text.isJoined(end, by: .point) {
      guard let word = word(end), !word.isNumber, word.joint.isOne(.hyphen) || word.plain == "cp"
      else {
        break
      }
      end += 1
    }
    // "1656/NQ-UBTVQH15": with the number of the National Assembly.
    if end > start + 1, plain(end - 1) == "ubtvqh", word(end)?.isNumber ?? false {
      return (kind, end + 1)
    }
    // "12/CT2" is a building.
    return word(end)?.gap == Word.Gap.none ? nil : (kind, end)
  }

  private static let kindsBySuffix: [WordKey: LegalCitation.Kind] = ["ndcp": .decree]

  /// Whether only a slash, with blanks or without, stands before a word.
  private func isSlashed(_ index: Int) -> Bool {
    text.isLooselyJoined(index, by: UInt8(ascii: "/"))
  }

  private func constitution(_ next: Int) -> Found? {
    let place = plain(next) == "nam" ? next + 1 : next
    let year = year(place)
    let document = LegalCitation.Document(
      kind: .constitution, number: nil, year: year, name: "hien phap")
    return (document, year == nil ? next : place + 1)
  }

  private func law(at start: Int, kind: LegalCitation.Kind) -> Found? {
    guard let (name, end) = lexicon.laws.name(at: start, in: text) else { return nil }
    return named(name, kind, upTo: end)
  }

  /// A law of a name, with the number or the year behind it.
  private func named(_ name: String, _ kind: LegalCitation.Kind, upTo end: Int) -> Found {
    let next = plain(end) == "so" ? end + 1 : end
    if let found = number(at: next, kind: .law, isSure: false) {
      let document = LegalCitation.Document(
        kind: kind, number: found.document.number, year: found.document.year, name: name)
      return (document, found.end)
    }
    let place = plain(end) == "nam" ? end + 1 : end
    let year = year(place)
    let document = LegalCitation.Document(kind: kind, number: nil, year: year, name: name)
    return (document, year == nil ? end : place + 1)
  }

  private func make(
    _ kind: LegalCitation.Kind, _ number: String, _ year: Int?
  ) -> LegalCitation.Document {
    LegalCitation.Document(kind: kind, number: number, year: year, name: nil)
  }

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  private func plain(_ index: Int) -> WordKey? { word(index)?.plain }

  /// The number at a word, without zeros before it.
  private func digits(_ index: Int) -> String {
    let digits = text.words[index].plain.description.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }

  private func year(_ index: Int) -> Int? {
    guard let word = word(index), word.isNumber, word.letterCount == 4,
      let year = Int(word.plain.description), (1945...2099).contains(year)
    else { return nil }
    return year
  }
}
