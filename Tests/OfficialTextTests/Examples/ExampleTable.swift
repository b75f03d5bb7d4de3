import OfficialText

/// What a recogniser must see in texts, and what only looks like it.
///
/// In a hit, what must be found, and nothing else, stands between ⟦ and ⟧.
struct ExampleTable: Sendable, CustomStringConvertible {
  static let countMinimum = 30

  let description: String
  let hits: [String]
  let misses: [String]
  /// What the recogniser finds, as it quotes it.
  let find: @Sendable (String) -> [String]

  /// A hit with its brackets taken off.
  static func text(of hit: String) -> String { hit.filter { $0 != "⟦" && $0 != "⟧" } }

  /// What stands between the brackets of a hit.
  static func marked(in hit: String) -> [String] {
    hit.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "⟧" }) }
  }

  static let all = [
    phones, identityNumbers, mailAddresses, houseNumbers, plates, fileNumbers, senderNames,
    documents, unfilledPlaces, promises, wantedPhrases, unwantedPhrases,
  ]

  /// The tables of personal data, each of one kind.
  static func personal(
    _ kind: PersonalDatum.Kind, hits: [String], misses: [String]
  ) -> ExampleTable {
    ExampleTable(description: kind.rawValue, hits: hits, misses: misses) { text in
      let split = SplitText(text)
      let sender = kind == .senderName ? PersonName("Nguyễn Thu Hạnh") : nil
      return split.personalData([kind], sender: sender).map { split.quote($0) }
    }
  }
}
