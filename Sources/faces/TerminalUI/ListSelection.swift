package import Wording

/// A list to pick from: some items, a filter that is typed, and one item selected.
package struct ListSelection<ID: Hashable & Sendable>: Hashable, Sendable {
  /// Something to pick.
  package struct Item: Hashable, Sendable {
    package let id: ID
    package let text: String
    let key: SearchKey
    let appearance: Appearance

    /// Creates an item that its text finds, and so do its keywords, such as a code or an alias.
    ///
    /// What the item is about finds it too, after those that are called so.
    package init(
      id: ID, text: String, keywords: String = "", subjects: [SearchPhrases] = [],
      appearance: Appearance = .always
    ) {
      self.init(
        id: id, text: text, key: SearchKey(text: text, keywords: keywords, subjects: subjects),
        appearance: appearance)
    }

    /// Creates an item that a key finds, which others look with too.
    package init(id: ID, text: String, key: SearchKey, appearance: Appearance = .always) {
      self.id = id
      self.text = text
      self.key = key
      self.appearance = appearance
    }
  }

  /// When an item is in the list.
  package enum Appearance: Hashable, Sendable {
    case always
    /// Only when the filter finds it, such as a name that nobody should choose without knowing it.
    case whenFound
  }

  /// What is offered for a filter.
  package enum Offer: Hashable, Sendable {
    /// What it finds.
    case found
    /// What it finds or, where that is nothing, what comes closest to its words.
    case foundOrClosest
  }

  /// What is selected before anybody has moved or typed.
  package enum Start: Hashable, Sendable {
    case first
    /// Nothing: what costs when it is wrong is not one key away.
    case nothing
  }

  package private(set) var items: [Item]
  private let offer: Offer
  private let start: Start
  /// The filter, as typed.
  package private(set) var field = LineField()
  /// The places of the items that the filter finds, best first; without one, in their own order.
  private var places: [Int]
  /// Whether what the filter finds only comes close: it has not all words, or in another order.
  package private(set) var isApproximate = false
  private var selectedIndex = 0
  private var isSelectionChosen = false
  private var firstRow = 0

  package init(
    _ items: [Item], selected: ID? = nil, offering offer: Offer = .found,
    from start: Start = .first
  ) {
    self.items = items
    self.offer = offer
    self.start = start
    places = items.indices.filter { items[$0].appearance == .always }
    if let selected { select(selected) }
  }

  package var filter: String { field.text }

  /// The items that the filter finds, best first; without a filter, all in their own order.
  package var matches: [Item] { places.map { items[$0] } }

  /// How many of these there are.
  package var matchCount: Int { places.count }

  /// One of these, for whoever does not need all of them.
  package func match(_ index: Int) -> Item { items[places[index]] }

  /// The item that Enter would pick.
  package var selected: Item? {
    guard !isUntouched else { return nil }
    return places.indices.contains(selectedIndex) ? items[places[selectedIndex]] : nil
  }

  /// Whether nothing is selected because nobody has moved or typed yet.
  private var isUntouched: Bool {
    start == .nothing && !isSelectionChosen && field.text.isEmpty
  }

  package mutating func select(_ id: ID) {
    guard let index = places.firstIndex(where: { items[$0].id == id }) else { return }
    selectedIndex = index
    isSelectionChosen = true
  }

  /// Replaces the items and keeps the filter and, where it still exists, the selection.
  package mutating func replaceItems(_ items: [Item]) {
    let kept = selected?.id
    self.items = items
    refilter(keeping: kept)
  }

  /// Replaces the filter; an item chosen with the arrows stays selected while the filter finds it.
  package mutating func setFilter(_ text: String, caret: Int = .max) {
    field = LineField(text, caret: caret)
    refilter(keeping: isSelectionChosen ? selected?.id : nil)
  }

  /// Moves the selection, or edits the filter, and returns whether the key meant anything.
  @discardableResult
  package mutating func handle(_ key: Key, height: Int) -> Bool {
    switch key {
    case .up, .control("p"): move(by: -1)
    case .down, .control("n"): move(by: 1)
    case .pageUp: move(by: -max(1, height - 1))
    case .pageDown: move(by: max(1, height - 1))
    default:
      let before = field.text
      guard field.handle(key) else { return false }
      if field.text != before { refilter(keeping: isSelectionChosen ? selected?.id : nil) }
    }
    firstRow = window(height: height).lowerBound
    return true
  }

  /// The indices of ``matches`` that a list of so many rows shows; the selected one is among them.
  package func window(height: Int) -> Range<Int> {
    let rows = max(1, height)
    let highest = max(0, places.count - rows)
    let first = max(min(firstRow, selectedIndex, highest), selectedIndex - rows + 1)
    return first..<min(places.count, first + rows)
  }

  private mutating func move(by count: Int) {
    // The first step leads to the first item, whichever way it goes.
    let target = isUntouched ? 0 : selectedIndex + count
    selectedIndex = max(0, min(target, places.count - 1))
    isSelectionChosen = true
  }

  private mutating func refilter(keeping id: ID?) {
    let query = SearchQuery(field.text)
    let found = itemsFound(by: query)
    let isScattered = found.first.map { $0.rank.isScattered && query.words.count > 2 } ?? true
    let closest = isScattered ? itemsClosest(to: query) : []
    isApproximate = !closest.isEmpty
    // Other marks than were typed, and scattered letters, only where nothing better is found.
    let isBestPoor = found.first.map { $0.rank.isPoor } ?? true
    places =
      isApproximate
      ? closest : found.filter { isBestPoor || !$0.rank.isPoor }.map(\.index)
    selectedIndex = id.flatMap { id in places.firstIndex { items[$0].id == id } } ?? 0
    if selected?.id != id { isSelectionChosen = false }
    firstRow = 0
  }

  /// The items that have the most telling of several words, where none has all in their order.
  private func itemsClosest(to query: SearchQuery) -> [Int] {
    guard offer == .foundOrClosest, query.words.count > 1 else { return [] }
    return ClosestByWords.places(found: items.map { $0.key.wordsFound(of: query) })
  }

  /// The items that a query finds, the best first, equal ones in their own order.
  private func itemsFound(by query: SearchQuery) -> [(rank: SearchRank, index: Int)] {
    let isOpen = query.words.isEmpty
    var found: [(rank: SearchRank, index: Int)] = []
    // Looked at where they lie: an item is large, and there are hundreds of them.
    let listed = items.span
    for index in listed.indices where !isOpen || listed[index].appearance == .always {
      if let rank = listed[index].key.rank(of: query) { found.append((rank, index)) }
    }
    return found.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
  }
}
