import OfficialText
import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Shifts
import Simulation
import TextJudging

/// Judging one long text by every rule on texts that a scenario's rulebook has.
struct TextMeasurement {
  /// As long as a text may be.
  private static let characterCount = 4_000
  private static let warmUpCount = 3

  let ruleCount: Int
  private(set) var times = Samples()

  init(scenarios: String, count: Int) throws(BenchmarkFailure) {
    guard let scenario = ScenarioLibrary(root: scenarios).load(ScenarioID("hop-thu-zalo")).scenario
    else { throw BenchmarkFailure("the scenario hop-thu-zalo cannot be loaded") }
    let demands = Self.demands(of: scenario)
    ruleCount = demands.count
    let texts = Self.texts(of: scenario)
    let clock = ContinuousClock()
    for round in 0..<count + Self.warmUpCount {
      var faultCount = 0
      let time = clock.measure {
        for (text, truth) in texts {
          var reading = TextReading(SplitText(text), truth)
          for (requirement, phrases) in demands {
            let demand = TextDemand(requirement, phrases, truth)
            if !TextJudgement(&reading, demand).isKept { faultCount += 1 }
          }
        }
      }
      guard faultCount > 0 else { throw BenchmarkFailure("a text of everything has no fault") }
      if round >= Self.warmUpCount { times.add(time / texts.count) }
    }
  }

  private static func demands(of scenario: Scenario) -> [(TextRequirement, TextPhrases)] {
    let requirements = scenario.rulesInForce.compactMap { rule -> TextRequirement? in
      guard case .text(_, let requirement) = rule.constraint, requirement.redaction == nil else {
        return nil
      }
      return requirement
    }
    return Array(zip(requirements, TextPhrases.each(of: requirements)))
  }

  /// For each petition, what was written on all of them, over and over, from another one on.
  private static func texts(of scenario: Scenario) -> [(String, TextTruth)] {
    let written = ModelHandling.play(scenario).events.compactMap(\.happening.text)
    let agencies = AgencyNames(
      scenario.units.names(in: scenario.petitions.flatMap { $0.truth.claims.flatMap(\.patterns) }))
    return scenario.petitions.indices.map { number in
      let turned = written[(number % written.count)...] + written[..<(number % written.count)]
      var text = ""
      while text.count < characterCount { text += turned.joined(separator: "\n") + "\n" }
      let truth = scenario.petitions[number].truth
      return (
        String(text.prefix(characterCount)),
        TextTruth(
          senderName: scenario.petitions[number].sender.name, personalData: truth.care.personalData,
          claims: truth.claims, agencies: agencies)
      )
    }
  }
}
