import OfficialText
import Petitions
import ScenarioFiles
import Scenarios

/// The turns by which letters that people found fair differ from those that they did not, drawn from the
/// marked replies beside the scenarios.
///
/// A turn is a word or two that letters of several scenarios have, so that it is of no one case.
struct TurnMeasurement {
  /// Turns of fewer scenarios are what those are about.
  private static let scenarioMinimum = 4
  /// Turns of fewer letters are chance.
  private static let letterMinimum = 8
  /// With 500, 300 or 1,200 of each, fewer letters of a scenario left out were told rightly.
  private static let turnMaximum = 800
  private static let turnWordMaximum = 2

  private struct Count {
    var fair = 0
    var unfair = 0
    var scenarios: Set<ScenarioID> = []
  }

  private(set) var fairTurns: [String] = []
  private(set) var unfairTurns: [String] = []

  init(scenarios root: String) throws(BenchmarkFailure) {
    let library = ScenarioLibrary(root: root)
    var counts: [String: Count] = [:]
    var (fairCount, unfairCount) = (0, 0)
    _ = library.check(paths: [root]) { scenario, companions in
      guard scenario.role != .approval else { return }
      for reply in companions.replies where reply.purpose == .answer {
        let isFair = reply.verdict == .fair
        if isFair { fairCount += 1 } else { unfairCount += 1 }
        for turn in Self.turns(of: reply.text) {
          counts[turn, default: Count()].scenarios.insert(scenario.id)
          if isFair { counts[turn]?.fair += 1 } else { counts[turn]?.unfair += 1 }
        }
      }
    }
    guard fairCount > 0, unfairCount > 0 else { throw BenchmarkFailure("no marked replies") }
    let all = Double(fairCount + unfairCount)
    let weighed = counts.compactMap { turn, count -> (turn: String, weight: Double)? in
      let both = Double(count.fair + count.unfair)
      guard count.scenarios.count >= Self.scenarioMinimum,
        count.fair + count.unfair >= Self.letterMinimum
      else { return nil }
      // How many standard errors the shares of the letters that have it lie apart.
      let apart =
        Double(count.fair) / Double(fairCount) - Double(count.unfair) / Double(unfairCount)
      let spread = both / all * (1 / Double(fairCount) + 1 / Double(unfairCount))
      return (turn, apart / spread.squareRoot())
    }
    fairTurns = Self.heaviest(weighed)
    unfairTurns = Self.heaviest(weighed.map { ($0.turn, -$0.weight) })
  }

  private static func heaviest(_ turns: [(turn: String, weight: Double)]) -> [String] {
    turns.filter { $0.weight > 0 }.sorted { ($1.weight, $0.turn) < ($0.weight, $1.turn) }
      .prefix(turnMaximum).map(\.turn).sorted()
  }

  /// Each word and each two words of a clause, without numbers.
  private static func turns(of text: String) -> Set<String> {
    let split = SplitText(text)
    var found: Set<String> = []
    for start in split.words.indices {
      for end in start..<min(start + turnWordMaximum, split.words.count) {
        let word = split.words[end]
        guard word.isSyllable, !word.isNumber, end == start || word.gap == .blank else { break }
        found.insert(split.quote(start..<end + 1).lowercased())
      }
    }
    return found
  }
}
