package import OfficialText

/// Every run of three words of a text, to tell how much of it stands elsewhere.
package struct WordRuns: Sendable {
  /// Whether marks count.
  enum Reading {
    case asWritten
    case marksAside
  }

  static let length = 3

  private struct Run: Hashable {
    let first: WordKey
    let second: WordKey
    let third: WordKey
  }

  private let runs: [Run]
  private let known: Set<Run>

  init(_ split: SplitText, _ reading: Reading) {
    let words = split.words
    runs = words.indices.dropLast(Self.length - 1).map { index in
      let keys = words[index..<index + Self.length].map { word in
        switch reading {
        case .asWritten: word.marked
        case .marksAside: word.plain
        }
      }
      return Run(first: keys[0], second: keys[1], third: keys[2])
    }
    known = Set(runs)
  }

  package init(_ split: SplitText) { self.init(split, .marksAside) }

  package var count: Int { runs.count }

  var distinctCount: Int { known.count }

  /// Where a run stands that stood before.
  var firstRepeated: Int? {
    var seen: Set<Run> = []
    return runs.firstIndex { !seen.insert($0).inserted }
  }

  /// How many runs stand in some other text and in none that does not count, and where the first does.
  func shared(with others: [WordRuns], beside common: [WordRuns] = []) -> (
    count: Int, of: Int, first: Int?
  ) {
    var count = 0
    var total = 0
    var first: Int?
    for (place, run) in runs.enumerated() where !common.contains(where: { $0.known.contains(run) })
    {
      total += 1
      guard others.contains(where: { $0.known.contains(run) }) else { continue }
      count += 1
      first = first ?? place
    }
    return (count, total, first)
  }
}
