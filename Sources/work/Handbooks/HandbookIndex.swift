import Rules
package import Wording

/// The words of a handbook, made ready once for however many searches.
///
/// Every word stands once in a vocabulary in the order of its plain letters, so that those that begin
/// as typed lie side by side; each knows the fields in which it stands.
package struct HandbookIndex: Sendable {
  /// The entries that are searched, in the order of the handbook.
  package let entries: [HandbookEntry]

  private let vocabulary: [SpelledWord]
  /// Where the fields of each word of the vocabulary begin among ``fields``; one more than words.
  private let fieldStarts: [Int32]
  private let fields: [Int32]
  /// The text of every field as places in the vocabulary, with ``gap`` between its parts.
  private let texts: [[Int32]]
  private let ids: [[UInt128]]

  fileprivate static let gap: Int32 = -1

  /// Complexity: linear in the length of all entries, and sorts their different words.
  package init(_ handbook: Handbook) {
    entries = handbook.entries
    var reader = VocabularyReader()
    for entry in entries { reader.read(entry) }
    ids = entries.map { $0.id.spelledWords.map(\.plain) }

    let order = reader.words.indices.sorted { reader.words[$0].plain < reader.words[$1].plain }
    var places = [Int32](repeating: 0, count: order.count)
    for (place, old) in order.enumerated() { places[old] = Int32(place) }
    vocabulary = order.map { reader.words[$0] }
    texts = reader.texts.map { $0.map { $0 == Self.gap ? Self.gap : places[Int($0)] } }
    var starts: [Int32] = [0]
    var fields: [Int32] = []
    for old in order {
      fields += reader.fieldsOfWord[old]
      starts.append(Int32(fields.count))
    }
    fieldStarts = starts
    self.fields = fields
  }

  /// The entries in which every word begins some word, the best first.
  ///
  /// An entry named in full is found alone. Otherwise, what was typed with marks finds those marks, and
  /// others only where nothing has them. Then words side by side come before words apart, whole words
  /// before beginnings, the language before the other, names before titles before the rest, and among
  /// equals the order of the handbook stays. What officers shorten ("kn", "nđ118") is found by what it
  /// stands for. Without a word, everything is found.
  ///
  /// Complexity: linear in the number of fields that have words with these beginnings, and in the
  /// length of the fields that have them all.
  package func search(_ text: String, in language: Language) -> [HandbookEntry] {
    finds(of: text, in: language).places.map { entries[$0] }
  }

  /// The places among ``entries`` of those that ``search(_:in:)`` finds, and how they are found.
  package func finds(of text: String, in language: Language) -> HandbookFinds {
    let typed = text.spelledWords
    if typed.isEmpty { return HandbookFinds(places: Array(entries.indices)) }
    if let place = namedInFull(typed) { return HandbookFinds(places: [place]) }
    let words = Abbreviations.written(typed)
    var finds: [WordFind] = []
    for word in words {
      let find = self.find(word)
      if find.isEmpty { return HandbookFinds(places: []) }
      finds.append(find)
    }
    var ranks: [Rank] = []
    for place in entries.indices {
      if let rank = rank(of: place, finds, language) { ranks.append(rank) }
    }
    ranks.sort()
    let isBestContradicted = ranks.first?.isContradicted ?? false
    return HandbookFinds(
      places: ranks.filter { isBestContradicted || !$0.isContradicted }.map(\.place),
      haveOtherMarks: isBestContradicted,
      beginOnly: zip(words, finds).contains { $0.hasMarks && !$1.hasWhole })
  }

  private func namedInFull(_ typed: [SpelledWord]) -> Int? {
    // Names have no marks; who types them looks for the words.
    if typed.contains(where: \.hasMarks) { return nil }
    let wanted = typed.map(\.plain)
    return ids.firstIndex(of: wanted)
  }
}

/// What a search finds.
package struct HandbookFinds: Hashable, Sendable {
  /// The places of the entries, the best first.
  package let places: [Int]
  /// Whether nothing has the marks that were typed, and these have others.
  package private(set) var haveOtherMarks = false
  /// Whether a word that was typed with its marks stands nowhere as it is, and only begins others.
  package private(set) var beginOnly = false

  /// What to say beside them, where they are not quite what was typed.
  package var remark: Phrase? {
    guard !places.isEmpty else { return nil }
    return haveOtherMarks ? Self.otherMarks : beginOnly ? HandbookTexts.beginOnly : nil
  }

  package static let otherMarks = HandbookTexts.otherMarks
}

// MARK: - Fields

/// A part of an entry that is searched as one: its name, its title or the rest, in a language.
private struct EntryField {
  enum Part: Int, CaseIterable { case name, title, text }

  /// Vietnamese, English, and what reads the same in both.
  static let languageCount = 3
  static let count = Part.allCases.count * languageCount

  static func offset(_ part: Part, _ language: Language?) -> Int {
    let place =
      switch language {
      case nil: 0
      case .vietnamese: 1
      case .english: 2
      }
    return part.rawValue * languageCount + place
  }

  let part: Part
  let language: Language?

  init(_ offset: Int) {
    part = Part(rawValue: offset / Self.languageCount) ?? .text
    language =
      switch offset % Self.languageCount {
      case 1: .vietnamese
      case 2: .english
      default: nil
      }
  }

  static let all = (0..<count).map(EntryField.init)
}

/// Gathers the different words of entries and where they stand.
private struct VocabularyReader {
  private(set) var words: [SpelledWord] = []
  private(set) var fieldsOfWord: [[Int32]] = []
  private(set) var texts: [[Int32]] = []
  private var places: [SpelledWord: Int32] = [:]

  mutating func read(_ entry: HandbookEntry) {
    let first = texts.count
    texts += [[Int32]](repeating: [], count: EntryField.count)
    read(Phrase(verbatim: entry.id), .name, first)
    read(entry.title, .title, first)
    // What a hint says is not searched, so that an exam finds nothing by it.
    for section in entry.sections(hints: .hidden) { read(section.text, .text, first) }
    if let source = entry.citation?.source { read(Phrase(verbatim: source), .text, first) }
  }

  private mutating func read(_ phrase: Phrase, _ part: EntryField.Part, _ first: Int) {
    if phrase[.vietnamese] == phrase[.english] {
      read(phrase[.vietnamese], field: first + EntryField.offset(part, nil))
    } else {
      for language in Language.allCases {
        read(phrase[language], field: first + EntryField.offset(part, language))
      }
    }
  }

  private mutating func read(_ text: String, field: Int) {
    if !texts[field].isEmpty { texts[field].append(HandbookIndex.gap) }
    text.forEachSpelledWord { word in
      let place: Int32
      if let known = places[word] {
        place = known
      } else {
        place = Int32(words.count)
        places[word] = place
        words.append(word)
        fieldsOfWord.append([])
      }
      if fieldsOfWord[Int(place)].last != Int32(field) {
        fieldsOfWord[Int(place)].append(Int32(field))
      }
      texts[field].append(place)
    }
  }
}

// MARK: - Ranks

/// How well an entry is found: the smaller the better, part for part.
private struct Rank: Comparable {
  /// The marks, whether the words stand apart, how many are beginnings, how many in another language,
  /// where they stand, how many lack marks.
  private(set) var costs = SIMD8<Int32>()
  var place = 0

  var isContradicted: Bool { costs[0] >= Self.contradicted }
  private static let contradicted: Int32 = 1 << 20

  static func < (left: Rank, right: Rank) -> Bool {
    for index in 0..<6 where left.costs[index] != right.costs[index] {
      return left.costs[index] < right.costs[index]
    }
    return left.place < right.place
  }

  mutating func setApart() { costs[1] = 1 }

  mutating func add(_ match: SpellingMatch, in field: EntryField, _ language: Language) {
    switch match.marks {
    case .same: break
    case .untyped: costs[5] += 1
    case .partlyTyped: costs[0] += 1
    // A name has no marks to have.
    case .contradicted: costs[0] += field.part == .name ? 1 : Self.contradicted
    }
    if !match.isWhole { costs[2] += 1 }
    if let other = field.language, other != language { costs[3] += 1 }
    costs[4] += Int32(field.part.rawValue)
  }
}

/// What the vocabulary has for one word typed.
private struct WordFind {
  /// The best match in each field of all entries; nil where the word is not.
  var byField: [SpellingMatch?]
  /// The match of each word of the vocabulary; nil for those that are not found.
  var byWord: [SpellingMatch?]
  var isEmpty = true
  /// Whether it stands somewhere as it was typed, and not as the beginning of a longer word.
  var hasWhole = false
}

extension HandbookIndex {
  private func find(_ word: SpelledWord) -> WordFind {
    var find = WordFind(
      byField: Array(repeating: nil, count: texts.count),
      byWord: Array(repeating: nil, count: vocabulary.count))
    for range in word.beginnings {
      var place = firstPlace(atLeast: range.lowerBound)
      while place < vocabulary.count, vocabulary[place].plain <= range.upperBound {
        defer { place += 1 }
        guard let match = word.match(in: vocabulary[place]) else { continue }
        find.byWord[place] = match
        find.isEmpty = false
        if match.isWhole, match.marks != .contradicted { find.hasWhole = true }
        for field in fields[Int(fieldStarts[place])..<Int(fieldStarts[place + 1])]
        where find.byField[Int(field)].map({ match < $0 }) ?? true {
          find.byField[Int(field)] = match
        }
      }
    }
    return find
  }

  private func firstPlace(atLeast plain: UInt128) -> Int {
    var low = 0
    var high = vocabulary.count
    while low < high {
      let middle = (low + high) / 2
      if vocabulary[middle].plain < plain { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func rank(of place: Int, _ finds: [WordFind], _ language: Language) -> Rank? {
    guard var rank = rankApart(place, finds, language) else { return nil }
    if finds.count > 1 {
      rank.setApart()
      for offset in 0..<EntryField.count {
        if let other = rankTogether(place * EntryField.count + offset, offset, finds, language) {
          rank = min(rank, other)
        }
      }
    }
    rank.place = place
    return rank
  }

  /// How the words are found wherever each stands best; nil when one is missing.
  private func rankApart(_ place: Int, _ finds: [WordFind], _ language: Language) -> Rank? {
    var rank = Rank()
    for find in finds {
      var best: Rank?
      for offset in 0..<EntryField.count {
        guard let match = find.byField[place * EntryField.count + offset] else { continue }
        var candidate = rank
        candidate.add(match, in: EntryField.all[offset], language)
        if best.map({ candidate < $0 }) ?? true { best = candidate }
      }
      guard let best else { return nil }
      rank = best
    }
    return rank
  }

  /// How the words are found side by side in a field; nil when they are not.
  private func rankTogether(
    _ field: Int, _ offset: Int, _ finds: [WordFind], _ language: Language
  ) -> Rank? {
    let text = texts[field]
    guard finds.allSatisfy({ $0.byField[field] != nil }), finds.count <= text.count else {
      return nil
    }
    var best: Rank?
    for start in 0...(text.count - finds.count) {
      var rank = Rank()
      var isThere = true
      for (index, find) in finds.enumerated() {
        let word = text[start + index]
        guard word != Self.gap, let match = find.byWord[Int(word)] else {
          isThere = false
          break
        }
        rank.add(match, in: EntryField.all[offset], language)
      }
      if isThere, best.map({ rank < $0 }) ?? true { best = rank }
    }
    return best
  }
}
