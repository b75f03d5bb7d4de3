import CommandOptions
import Documents
import JSON
import Petitions
import Rehearsals
import Reports
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Wording

/// Has machines work scenarios: `tapsu rehearse SCENARIO|FILE…`.
struct RehearseCommand {
  static let shiftsMaximum = 100_000
  static let seedMaximum = 1_000_000_000
  private static let shiftsUsual = 20

  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let model = options.value("model").flatMap(TraineeModel.init(rawValue:))
    let shifts =
      try environment.number(options, "shifts", in: 0...Self.shiftsMaximum) ?? Self.shiftsUsual
    let seed = try environment.number(options, "seed", in: 0...Self.seedMaximum) ?? 1
    var hasFindings = false
    for operand in operands {
      let scenario = try scenario(operand)
      let walks = try model == nil && !options.has("no-walk") ? walks(of: scenario) : []
      let cohorts = try (model.map { [$0] } ?? TraineeModel.allCases).map {
        model throws(Failure) in
        try cohort(model, of: scenario, seed, shifts)
      }
      let report = RehearsalReport(scenario, walks, shifts == 0 ? [] : cohorts) { model, seed in
        "tapsu rehearse \(operand.onOneLine) --model \(model.rawValue) --shifts 1 --seed \(seed)"
      }
      if options.has("json") {
        Output.show(report.json(language).prettyText)
      } else {
        let document = report.document(language)
        Output.say(document.title)
        document.lines().forEach(Output.say)
      }
      hasFindings = hasFindings || !report.findings.isEmpty
    }
    if hasFindings { throw Failure(status: .badData, lines: []) }
  }

  private func scenario(_ operand: String) throws(Failure) -> Scenario {
    let isFile = operand.hasSuffix(".yaml") || operand.contains("/")
    let result =
      isFile
      ? try environment.libraryForFiles().load(file: operand)
      : try environment.library().load(ScenarioID(operand))
    guard let scenario = result.scenario else {
      throw Failure(
        status: .badData, lines: result.diagnostics.map { result.render($0, language: language) })
    }
    return scenario
  }

  /// Walks through every petition, each on whatever core is free.
  private func walks(of scenario: Scenario) throws(Failure) -> [PetitionWalk] {
    let petitions = scenario.petitions.map(\.id)
    let (count, language) = (petitions.count, language)
    return try EveryCore.map(petitions, with: ()) { done in
      Output.tellProgress(done, of: count, language)
    } _: { _, petition in
      Walker(petition, of: scenario)?.walk()
    }.compactMap(\.self)
  }

  private func cohort(
    _ model: TraineeModel, of scenario: Scenario, _ seed: Int, _ shifts: Int
  ) throws(Failure) -> RehearsalReport.Cohort {
    let scoring = MassScoring(scenario)
    let possible = scenario.petitions.count * Rule.pointsPerPetition
    let language = language
    let results = try EveryCore.map(Array(seed..<seed + shifts), with: scoring) { done in
      Output.tellProgress(done, of: shifts, language)
    } _: { scoring, seed in
      let result = scoring.result(of: model.work(scenario, seed: seed))
      return RehearsalReport.Cohort.Result(
        percent: possible == 0 ? 0 : result.pointsEarned * 100 / possible,
        isPassed: result.isPassed)
    }
    return RehearsalReport.Cohort(model, firstSeed: seed, results)
  }
}
