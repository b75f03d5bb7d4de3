package import Rules
import Wording
package import WorkCalendar

/// The rules and facts that somebody may look up, searchable without diacritics.
package struct Handbook: Hashable, Sendable {
  /// Rules first, then facts, each in the order in which they were written.
  package let entries: [HandbookEntry]
  private let keys: [EntryKey]

  private init(_ entries: [HandbookEntry]) {
    self.entries = entries
    keys = entries.map(EntryKey.init)
  }

  /// Gathers rules and facts; of two under one name the first stays, whatever its letter case.
  package init(rules: [Rule], facts: [HandbookFact]) {
    var names: Set<String> = []
    let all = rules.map(HandbookEntry.Content.rule) + facts.map(HandbookEntry.Content.fact)
    self.init(all.map { HandbookEntry($0) }.filter { names.insert($0.id.folded).inserted })
  }

  /// The entries that hold on a date.
  package func inForce(on date: CivilDate) -> Handbook {
    Handbook(entries.filter { $0.isInForce(on: date) })
  }

  /// The entry of a name, whatever its letter case.
  package func entry(_ id: String) -> HandbookEntry? {
    let wanted = id.folded
    return entries.first { $0.id.folded == wanted }
  }

  /// The entries in which every word begins some word, the best first.
  ///
  /// An entry named in full is found alone. Words side by side come before words apart, names before
  /// titles, titles before the rest, and among equals the order of the handbook stays. What officers
  /// shorten ("kn", "nđ118") is found by what it stands for. Without a word, everything is found.
  ///
  /// Complexity: linear in the length of all entries, for each word.
  package func search(_ text: String) -> [HandbookEntry] {
    let typed = searchWords(of: text)
    if typed.isEmpty { return entries }
    let words = typed.flatMap(Abbreviations.written)
    if let exact = entries.first(where: { searchWords(of: $0.id) == typed }) { return [exact] }
    return zip(entries, keys).enumerated()
      .compactMap { place, pair in pair.1.rank(of: words).map { ($0, place, pair.0) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map { $0.2 }
  }
}

/// The folded words of a text in bytes, which are quick to look for.
func searchWords(of text: String) -> [[UInt8]] {
  text.foldedWords.map { Array($0.utf8) }
}

/// An entry's texts folded for search, each word with a space before it.
private struct EntryKey: Hashable, Sendable {
  private static let space: UInt8 = 0x20

  private let id: [UInt8]
  private let title: [UInt8]
  private let text: [UInt8]

  init(_ entry: HandbookEntry) {
    id = Self.key([Phrase(verbatim: entry.id)])
    title = Self.key([entry.title])
    // What a hint says is not searched, so that an exam finds nothing by it.
    let source = entry.citation?.source.map { [Phrase(verbatim: $0)] } ?? []
    text = Self.key(entry.sections(hints: .hidden).map(\.text) + source)
  }

  private static func key(_ phrases: [Phrase]) -> [UInt8] {
    phrases.flatMap { phrase in
      Language.allCases.flatMap { searchWords(of: phrase[$0]).flatMap { [space] + $0 } }
    }
  }

  /// Behind every entry that has the words side by side come those that have them anywhere.
  private static let apart = 10

  /// How well the words find the entry, the smaller the better; nil when one of them does not.
  func rank(of words: [[UInt8]]) -> Int? {
    if words.count > 1 {
      let phrase = words.flatMap { [Self.space] + $0 }
      if let place = [id, title, text].firstIndex(where: { $0.contains(phrase) }) { return place }
    }
    var sum = words.count > 1 ? Self.apart : 0
    for word in words {
      let wanted = [Self.space] + word
      guard let place = [id, title, text].firstIndex(where: { $0.contains(wanted) }) else {
        return nil
      }
      sum += place
    }
    return sum
  }
}
