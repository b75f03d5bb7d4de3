/// Puts documents and the articles, clauses and points before or behind them together.
///
/// An article belongs to the document that it touches; to both, if it stands between two and nothing
/// tells which; to the last one before it, if it touches none.
struct CitationReader {
  let text: SplitText
  let lexicon: Lexicon
  private var items: [Item] = []

  /// What the text mentions, in its order.
  private enum Item {
    case places([CitationPlace], Range<Int>)
    case document(LegalCitation.Document, Range<Int>)

    var words: Range<Int> {
      switch self {
      case .places(_, let words), .document(_, let words): words
      }
    }
  }

  private static let leads = WordSieve(
    (CitationPlaceReader.leads + DocumentReader.leads).flatMap {
      CutText($0.description).words
    })

  init(text: SplitText, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    let documents = DocumentReader(text: text, lexicon: lexicon)
    let places = CitationPlaceReader(text: text)
    let leads = Self.leads
    var index = 0
    while index < text.words.count {
      // Most words begin no citation, and are told so at once.
      guard text.words[index].isNumber || leads.mayContain(text.words[index]) else {
        index += 1
        continue
      }
      if let (found, end) = places.places(from: index) {
        items.append(.places(found, index..<end))
        index = end
      } else if let (document, end) = documents.document(at: index) {
        items.append(.document(document, index..<end))
        index = end
      } else {
        index += 1
      }
    }
  }

  func read() -> [LegalCitation] {
    var found: [LegalCitation] = []
    var taken: Set<Int> = []
    var last: LegalCitation.Document?
    for (index, item) in items.enumerated() {
      switch item {
      case .document(let document, let words):
        last = document
        let isTaken = taken.contains(index) || isTaken(index)
        if !isTaken, document.kind != .constitution || document.year != nil {
          found += citations(CitationPlace(words: words), document, words)
        }
      case .places(let places, let words):
        let touched = touched(index)
        taken.formUnion(touched)
        for place in places {
          for number in touched {
            guard case .document(let document, let other) = items[number] else { continue }
            let all =
              min(
                other.lowerBound, place.words.lowerBound)..<max(
                other.upperBound, place.words.upperBound)
            found += citations(place, document, all)
          }
          if touched.isEmpty, place.isEnough {
            found += citations(place, absent(index, words, last), place.words)
          }
        }
      }
    }
    return found
  }

  /// Whether the article behind a document belongs to it.
  private func isTaken(_ index: Int) -> Bool {
    touched(index + 1).contains(index) || touched(index + 2).contains(index)
  }

  /// The documents before or behind that an article touches, by their numbers.
  private func touched(_ index: Int) -> [Int] {
    guard items.indices.contains(index), case .places(_, let words) = items[index] else {
      return []
    }
    let behind = isDocument(index + 1) && isBehind(words, items[index + 1].words)
    let before = isDocument(index - 1) && isBehind(items[index - 1].words, words)
    switch (before, behind) {
    case (false, false): return []
    case (true, false):
      // "Nghị định 61/2018 (được sửa đổi bởi Nghị định 107/2021), Điều 7" may mean either.
      let isClosed = text.words[words.lowerBound].joint.contains(UInt8(ascii: ")"))
      return isClosed && isDocument(index - 2) ? [index - 2, index - 1] : [index - 1]
    case (false, true): return [index + 1]
    case (true, true): break
    }
    let next = items[index + 1].words.lowerBound
    if skipConnectors(words.upperBound) > words.upperBound { return [index + 1] }
    // "Nghị định 20/2008 (Điều 9), Nghị định 63/2010".
    let gap = text.words[words.lowerBound].gap
    let nextGap = text.words[next].gap
    if text.words[words.lowerBound].joint.contains(UInt8(ascii: "(")),
      text.words[next].joint.contains(UInt8(ascii: ")"))
    {
      return [index - 1]
    }
    return gap < nextGap ? [index - 1] : nextGap < gap ? [index + 1] : [index - 1, index + 1]
  }

  private func isDocument(_ index: Int) -> Bool {
    guard items.indices.contains(index), case .document = items[index] else { return false }
    return true
  }

  /// Whether nothing but a date, an issuer and connectors stands between two parts of a sentence.
  private func isBehind(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard text.words[second.lowerBound].gap != .sentence else { return false }
    let end = skipIssue(first.upperBound)
    return skipConnectors(end) == second.lowerBound
      || skipConnectors(first.upperBound) == second.lowerBound
  }

  /// The document of an article that touches none: "Điều 9 Nghị định này".
  private func absent(
    _ index: Int, _ words: Range<Int>, _ last: LegalCitation.Document?
  ) -> LegalCitation.Document? {
    if lexicon[.otherPapers].begins(at: skipConnectors(words.upperBound), in: text) { return nil }
    if let last { return last }
    guard index + 1 < items.count, case .document(let document, let next) = items[index + 1],
      next.lowerBound - words.upperBound <= lexicon[.citationDistance],
      !text.words[words.upperBound...next.lowerBound].contains(where: { $0.gap == .sentence })
    else { return nil }
    return document
  }

  private func citations(
    _ place: CitationPlace, _ document: LegalCitation.Document?, _ words: Range<Int>
  ) -> [LegalCitation] {
    func values(_ level: CitationPlace.Level) -> [String?] { place.values[level] ?? [nil] }
    return values(.article).flatMap { article in
      values(.clause).flatMap { clause in
        values(.point).map { point in
          LegalCitation(
            document: document, article: article, clause: clause, point: point, words: words)
        }
      }
    }
  }

  // MARK: - What may stand between

  /// "của", "tại", "trong", "thuộc": what may stand between an article and its document.
  private func skipConnectors(_ start: Int) -> Int {
    var index = start
    while let length = lexicon[.citationLinks].length(from: index, in: text), index - start < 3,
      text.words[index].gap <= .comma
    {
      index += length
    }
    return index
  }

  /// "ngày 14/02/2008 của Chính phủ".
  private func skipIssue(_ start: Int) -> Int {
    var index = start
    if word(index)?.plain == "ngay" {
      index += 1
      while index - start < 8, let word = word(index),
        word.isNumber || ["thang", "nam"].contains(word.plain)
      {
        index += 1
      }
    }
    guard word(index)?.plain == "cua",
      let length = lexicon[.issuers].length(from: index + 1, in: text)
    else { return index }
    index += 1 + length
    let first = index
    while let word = word(index), index - first < 6, word.gap == .blank,
      word.startsUpper && !["dieu", "khoan"].contains(word.plain)
        || ["thanh", "pho", "tinh"].contains(word.plain)
    {
      index += 1
    }
    return index
  }

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }
}
