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
    /// The same, each officer writing letters that no other writes.
    case ownWithOwnLetters
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
    case .ownWithOwnLetters: (scenario, shiftsPerWorker) = (shipped, 1_000)
    }
    rulebook = scenario.rulebook.id
    ruleCount = scenario.rulesInForce.count
    let journals = Self.journals(of: scenario, by: choice)
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
  private static func journals(of scenario: Scenario, by choice: RuleChoice) -> [[Event]] {
    let whole = ModelHandling.play(scenario).events
    return (0..<journalCount).map { number in
      let count = whole.count - 1 - number % 16
      let last = whole[count - 1]
      let closed = Event(
        sequence: count + 1, at: last.at, elapsedMilliseconds: last.elapsedMilliseconds,
        petition: nil, happening: .shiftClosed(.finished))
      let events = whole.prefix(count)
      switch choice {
      case .national, .own: return events + [closed]
      case .ownWithOwnLetters: return events.map { $0.writtenOtherwise(number) } + [closed]
      }
    }
  }
}

extension Event {
  /// The same with a sentence more in what an officer wrote, by a number.
  fileprivate func writtenOtherwise(_ number: Int) -> Event {
    let more = "\nVăn bản này do cán bộ trực ca \(number) soạn."
    let other: Happening =
      switch happening {
      case .asked(let facts, let text): .asked(facts: facts, text: text + more)
      case .declined(let reason, let text): .declined(reason: reason, text: text + more)
      case .forwarded(let unit, let note): .forwarded(to: unit, note: note + more)
      case .drafted(let text): .drafted(text: text + more)
      case .replied(let text): .replied(text: text + more)
      case .noted(let text): .noted(text: text + more)
      case .split(let text): .split(text: text + more)
      default: happening
      }
    return Event(
      sequence: sequence, at: at, elapsedMilliseconds: elapsedMilliseconds, petition: petition,
      happening: other)
  }
}
