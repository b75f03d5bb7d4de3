import OfficialText

/// The pairs of words that fair letters of any matter have, as they are drawn from marked replies and listed.
package struct UsualPairs {
  /// Pairs of fewer letters are of those letters alone, even without the one that is looked at.
  private static let lettersMinimum = 4
  /// Pairs of one scenario are what that is about.
  private static let scenariosMinimum = 2

  private struct Words {
    /// As they are written, of several ways the first in order.
    var first: String
    var second: String
    var letters = 0
    var scenarios: Set<Int> = []
  }

  private var pairs: [UInt64: Words] = [:]
  private var scenarioCount = 0

  package init() {}

  /// Counts the pairs of the fair letters of one more scenario.
  package mutating func take(_ letters: [String]) {
    scenarioCount += 1
    for letter in letters {
      let split = SplitText(letter)
      var seen: Set<UInt64> = []
      for index in split.words.indices {
        guard let key = WordPairs.pair(endingAt: index, in: split, .marked),
          seen.insert(key).inserted
        else { continue }
        let (first, second) = (split.spelling(of: index - 1), split.spelling(of: index))
        var words = pairs[key] ?? Words(first: first, second: second)
        words.first = min(words.first, first)
        words.second = min(words.second, second)
        words.letters += 1
        words.scenarios.insert(scenarioCount)
        pairs[key] = words
      }
    }
  }

  /// The pairs that are usual, in order: each first word with a colon, then all that follow it.
  package var list: String {
    let usual = pairs.values.filter {
      $0.letters >= Self.lettersMinimum && $0.scenarios.count >= Self.scenariosMinimum
    }
    let byFirst = Dictionary(grouping: usual, by: \.first)
    return byFirst.keys.sorted().map { first in
      "\(first): " + (byFirst[first] ?? []).map(\.second).sorted().joined(separator: " ")
    }.joined(separator: " ")
  }

  /// Each pair of a list, its words with a blank between them.
  static func listed(in list: String) -> [String] {
    var first: Substring = ""
    return list.split(whereSeparator: \.isWhitespace).compactMap { word in
      guard word.last != ":" else {
        first = word.dropLast()
        return nil
      }
      return "\(first) \(word)"
    }
  }
}

extension SplitText {
  /// A word in small letters.
  fileprivate func spelling(of index: Int) -> String { quote(index..<index + 1).lowercased() }
}
