import Dispatch
import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Shifts
import Simulation
import Synchronization

/// Scoring very many shifts again, on two cores.
struct MassMeasurement {
  /// By which rules the shifts of one scenario are scored.
  enum RuleChoice {
    /// Those of the national rulebook alone: order and time, hardly a text.
    case national
    /// Those that the scenario names: the house's, which read every text.
    case own
  }

  private static let workerCount = 2
  private static let journalCount = 64

  let rulebook: String
  let ruleCount: Int
  let eventsPerShift: Int
  /// What a million shifts take, measured on some of them.
  let secondsPerMillion: Double

  init(scenarios: String, by choice: RuleChoice) throws(BenchmarkFailure) {
    let library = ScenarioLibrary(root: scenarios)
    guard let shipped = library.load(ScenarioID("hop-thu-zalo")).scenario,
      let national = library.rulebook("quoc-gia").rulebook
    else { throw BenchmarkFailure("the scenario hop-thu-zalo cannot be loaded") }
    let scenario: Scenario
    let shiftsPerWorker: Int
    switch choice {
    case .national: (scenario, shiftsPerWorker) = (shipped.judged(by: national), 50_000)
    case .own: (scenario, shiftsPerWorker) = (shipped, 5_000)
    }
    rulebook = scenario.rulebook.id
    ruleCount = scenario.rulesInForce.count
    let journals = Self.journals(of: scenario)
    eventsPerShift = journals.reduce(0) { $0 + $1.count } / journals.count
    let earned = Mutex(0)
    let time = ContinuousClock().measure {
      DispatchQueue.concurrentPerform(iterations: Self.workerCount) { worker in
        var scoring = MassScoring(scenario)
        var points = 0
        for shift in 0..<shiftsPerWorker {
          points += scoring.result(of: journals[(shift + worker) % journals.count]).pointsEarned
        }
        earned.withLock { $0 += points }
      }
    }
    guard earned.withLock({ $0 }) > 0 else { throw BenchmarkFailure("nobody earned a point") }
    let measured = Double(Self.workerCount * shiftsPerWorker)
    secondsPerMillion = time.milliseconds / 1_000 * 1_000_000 / measured
  }

  /// Journals of officers who work well and stop sooner or later.
  private static func journals(of scenario: Scenario) -> [[Event]] {
    let whole = ModelHandling.play(scenario).events
    return (0..<journalCount).map { number in
      let count = whole.count - 1 - number % 16
      let last = whole[count - 1]
      let closed = Event(
        sequence: count + 1, at: last.at, elapsedMilliseconds: last.elapsedMilliseconds,
        petition: nil, happening: .shiftClosed(.finished))
      return Array(whole.prefix(count)) + [closed]
    }
  }
}
