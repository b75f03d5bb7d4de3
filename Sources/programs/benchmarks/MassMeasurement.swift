import Dispatch
import Petitions
import ScenarioFiles
import Scenarios
import Scoring
import Simulation
import Synchronization

/// Scoring very many shifts by the national rulebook again, on two cores.
struct MassMeasurement {
  private static let workerCount = 2
  private static let shiftsPerWorker = 50_000
  private static let journalCount = 64

  let eventsPerShift: Int
  /// What a million shifts take, measured on a tenth of them.
  let secondsPerMillion: Double

  init(scenarios: String) throws(BenchmarkFailure) {
    let library = ScenarioLibrary(root: scenarios)
    guard let shipped = library.load(ScenarioID("hop-thu-zalo")).scenario,
      let national = library.rulebook("quoc-gia").rulebook
    else { throw BenchmarkFailure("the scenario hop-thu-zalo cannot be loaded") }
    let scenario = shipped.judged(by: national)
    let journals = Self.journals(of: scenario)
    eventsPerShift = journals.reduce(0) { $0 + $1.count } / journals.count
    let earned = Mutex(0)
    let time = ContinuousClock().measure {
      DispatchQueue.concurrentPerform(iterations: Self.workerCount) { worker in
        var scoring = MassScoring(scenario)
        var points = 0
        for shift in 0..<Self.shiftsPerWorker {
          points += scoring.result(of: journals[(shift + worker) % journals.count]).pointsEarned
        }
        earned.withLock { $0 += points }
      }
    }
    guard earned.withLock({ $0 }) > 0 else { throw BenchmarkFailure("nobody earned a point") }
    let measured = Double(Self.workerCount * Self.shiftsPerWorker)
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
