/// Reads the document part of a citation: "Nghị định số 20/2008/NĐ-CP", "Luật Tố cáo 2018".
struct DocumentReader {
  let text: SplitText

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
  private static let lawNames: [String] = [
    "khieu nai", "to cao", "tiep cong dan", "tiep can thong tin", "bao ve du lieu ca nhan",
    "dan su", "hinh su", "lao dong", "to tung hanh chinh", "to tung dan su", "to tung hinh su",
    "dat dai", "nha o", "xay dung", "ho tich", "cu tru", "can cuoc", "can cuoc cong dan",
    "can bo cong chuc", "vien chuc", "thanh tra", "thu do", "an ninh mang", "dien luc",
    "phong chong tham nhung", "phong chay va chua chay", "phong chay chua chay",
    "bao ve moi truong", "bao hiem xa hoi", "bao hiem y te", "giao thong duong bo", "duong bo",
    "trat tu an toan giao thong duong bo", "xu li vi pham hanh chinh", "giao duc", "doanh nghiep",
    "dau tu", "tre em", "hon nhan va gia dinh", "to chuc chinh quyen dia phuong",
    "ban hanh van ban quy pham phap luat", "giao dich dien tu", "kinh doanh bat dong san",
  ].sorted { $0.utf8.count > $1.utf8.count }
  private static let lawKeys: [WordKey: [(name: String, keys: [WordKey])]] = Dictionary(
    grouping: lawNames.map { name in
      (name, SplitText(name).words.map(\.plain))
    }, by: { $0.1[0] })
  private static let shortLawNames: [WordKey: String] = [
    "kn": "khieu nai", "tc": "to cao", "tcd": "tiep cong dan", "bvdlcn": "bao ve du lieu ca nhan",
  ]

  /// The document whose mention begins at a word.
  func document(at start: Int) -> Found? {
    guard start < text.words.count else { return nil }
    if text.words[start].isNumber { return bareNumber(at: start) }
    guard let (kind, afterKind, isSpelled) = kind(at: start) else { return nil }
    if kind == .constitution { return constitution(afterKind) }
    var next = afterKind
    if kind == .decree, !isSpelled, plain(next) == "cp" { next += 1 }
    let hasSo = plain(next) == "so"
    if hasSo { next += 1 }
    if let found = number(at: next, kind: kind, isSure: hasSo || kind == .decree && isSpelled) {
      return found
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
    let number = digits(start)
    if text.isJoined(start + 1, by: "/") {
      if let year = year(start + 1) {
        guard !isJoinedNumber(start + 2) else { return nil }
        return (make(kind, number, year), suffixEnd(start + 2)?.end ?? start + 2)
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
    return word.gap == .none || text.isJoined(index, by: "/") || text.isJoined(index, by: ".")
      || text.isJoined(index, by: "-")
  }

  /// "20/2008/NĐ-CP", "574/QĐ-TTg": a number that its letters tell to be a document's.
  private func bareNumber(at start: Int) -> Found? {
    let word = text.words[start]
    guard word.gap != .none, word.letterCount <= 5, text.isJoined(start + 1, by: "/"),
      !text.isJoined(start, by: "/"), !text.isJoined(start, by: "-"), !text.isJoined(start, by: ".")
    else { return nil }
    let year = year(start + 1)
    guard let suffix = suffixEnd(year == nil ? start + 1 : start + 2) else { return nil }
    return (make(suffix.kind, digits(start), year), suffix.end)
  }

  /// The letters behind a document's number: "/NĐ-CP", "/QH14", "/QĐ-UBND".
  private func suffixEnd(_ start: Int) -> (kind: LegalCitation.Kind, end: Int)? {
    guard text.isJoined(start, by: "/"), let first = plain(start),
      let kind = Self.kindsByOneWord[first], first != "luat"
    else { return nil }
    var end = start + 1
    if first == "qh" {
      guard let session = word(end), session.isNumber, session.gap == .none else { return nil }
      return (.law, end + 1)
    }
    while text.isJoined(end, by: "-") || text.isJoined(end, by: " - ") && plain(end) == "cp" {
      guard let word = word(end), !word.isNumber else { break }
      end += 1
    }
    return (kind, end)
  }

  private func constitution(_ next: Int) -> Found? {
    let place = plain(next) == "nam" ? next + 1 : next
    let year = year(place)
    guard let year else { return nil }
    let document = LegalCitation.Document(
      kind: .constitution, number: nil, year: year, name: "hien phap")
    return (document, place + 1)
  }

  private func law(at start: Int, kind: LegalCitation.Kind) -> Found? {
    guard let first = plain(start) else { return nil }
    var name: String?
    var end = start
    if let short = Self.shortLawNames[first], text.words[start].startsUpper {
      name = short
      end = start + 1
    } else {
      for law in Self.lawKeys[first] ?? [] where matches(law.keys, at: start) {
        name = law.name
        end = start + law.keys.count
        break
      }
    }
    guard let name else { return nil }
    var next = end
    if plain(next) == "so" { next += 1 }
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

  private func matches(_ keys: [WordKey], at start: Int) -> Bool {
    keys.enumerated().allSatisfy { offset, key in
      guard let word = word(start + offset), word.plain == key else { return false }
      return offset == 0 || word.gap <= .comma
    }
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
    let digits = text.quote(index..<index + 1).drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }

  private func year(_ index: Int) -> Int? {
    guard let word = word(index), word.isNumber, word.letterCount == 4,
      let year = Int(text.quote(index..<index + 1)), (1945...2099).contains(year)
    else { return nil }
    return year
  }
}
