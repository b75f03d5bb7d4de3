package import Rules
package import Wording
package import WorkCalendar

/// The rules and facts that somebody may look up.
package struct Handbook: Hashable, Sendable {
  /// Rules first, then facts, each in the order in which they were written.
  package let entries: [HandbookEntry]
  /// Where the entry of each name is, its letter case aside.
  private let places: [String: Int]

  private init(_ entries: [HandbookEntry]) {
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.id.folded, $0) }, uniquingKeysWith: { first, _ in first })
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
    places[id.folded].map { entries[$0] }
  }

  /// What ``HandbookIndex/search(_:in:)`` finds; who searches more than once keeps an index.
  package func search(_ text: String, in language: Language) -> [HandbookEntry] {
    HandbookIndex(self).search(text, in: language)
  }

  /// What a search finds, with what has to be said of it.
  package func look(
    up text: String, in language: Language
  ) -> (entries: [HandbookEntry], remark: Phrase?) {
    let finds = HandbookIndex(self).finds(of: text, in: language)
    return (finds.places.map { entries[$0] }, finds.remark)
  }
}
