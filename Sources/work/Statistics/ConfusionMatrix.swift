/// What was chosen where something else, or the same, was right.
package struct ConfusionMatrix: Hashable, Sendable {
  /// A choice that was made, and what was right.
  package struct Choice: Hashable, Sendable {
    package let truth: String
    package let chosen: String

    package init(truth: String, chosen: String) {
      self.truth = truth
      self.chosen = chosen
    }
  }

  /// Something taken for something else, and how often.
  package struct Confusion: Hashable, Sendable {
    package let truth: String
    package let chosen: String
    package let count: Int
  }

  /// What can be right or chosen, in the order given; what nobody chose and never was right is left
  /// out.
  package let names: [String]
  private let counts: [[Int]]

  /// Counts choices; names that are not in the given order come behind it, by their letters.
  package init(_ choices: [Choice], order: [String] = []) {
    var found: [Choice: Int] = [:]
    for choice in choices { found[choice, default: 0] += 1 }
    let used = Set(choices.flatMap { [$0.truth, $0.chosen] })
    let known = Set(order)
    let names = order.filter(used.contains) + used.filter { !known.contains($0) }.sorted()
    self.names = names
    counts = names.map { truth in
      names.map { found[Choice(truth: truth, chosen: $0)] ?? 0 }
    }
  }

  package var count: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// How often one name was chosen where another, by its place, was right.
  package func count(truth: Int, chosen: Int) -> Int { counts[truth][chosen] }

  /// The share of all choices that were right; nothing where none was made.
  package var right: Estimate? { Share(rightCount, of: count).estimate }

  private var rightCount: Int { names.indices.reduce(0) { $0 + counts[$1][$1] } }

  /// Of those that were of a name, the share taken for it.
  package func recognised(_ place: Int) -> Estimate? {
    Share(counts[place][place], of: counts[place].reduce(0, +)).estimate
  }

  /// Of those taken for a name, the share that was of it.
  package func rightly(_ place: Int) -> Estimate? {
    Share(counts[place][place], of: counts.reduce(0) { $0 + $1[place] }).estimate
  }

  /// What is taken for something else, the most frequent first.
  package var confusions: [Confusion] {
    var found: [Confusion] = []
    for truth in names.indices {
      for chosen in names.indices where truth != chosen && counts[truth][chosen] > 0 {
        found.append(
          Confusion(truth: names[truth], chosen: names[chosen], count: counts[truth][chosen]))
      }
    }
    return found.enumerated().sorted { left, right in
      (right.element.count, left.offset) < (left.element.count, right.offset)
    }.map(\.element)
  }
}
