import Petitions
import ScenarioFiles
import Scenarios
import Scoring
import Shifts
import Simulation

/// Scoring the journal of a long shift that was handled well.
struct ScoringMeasurement {
  private static let warmUpCount = 3

  let eventCount: Int
  private(set) var times = Samples()

  var eventsPerSecond: Double { Double(eventCount) / times.median * 1_000 }

  init(scenarios: String, count: Int) throws(BenchmarkFailure) {
    guard let scenario = ScenarioLibrary(root: scenarios).load(ScenarioID("nam-ngay")).scenario
    else { throw BenchmarkFailure("the scenario nam-ngay cannot be loaded") }
    let events = ModelHandling.play(scenario).events
    eventCount = events.count
    let clock = ContinuousClock()
    for round in 0..<count + Self.warmUpCount {
      var percent = 0
      let time = clock.measure {
        percent = Int(Scoring.scorecard(of: scenario, events: events).percent)
      }
      guard percent == 100 else { throw BenchmarkFailure("the model handling lost points") }
      if round >= Self.warmUpCount { times.add(time) }
    }
  }
}
