import Foundation
import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Shifts
import Simulation
import Testing
import Wording

private let package = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The scenario that the author's guide writes, with the files that ship.
private func sample() throws -> Scenario {
  let page = try String(
    contentsOf: package.appending(path: "Sources/Handbook.docc/sample-scenario.md"),
    encoding: .utf8)
  let text = try #require(page.firstMatch(of: /```yaml\n((?:.|\n)*?)```/)).1
  let path = "starter/ca-dau-tien/scenario.yaml"
  let library = ScenarioLibrary(root: package.appending(path: "scenarios").path)
  let shipped = library.load("ngay-dau").materials.filter { !$0.path.hasPrefix("starter/") }
  let result = ScenarioLibrary.load(
    materials: shipped + [SourceFile(path: path, bytes: [UInt8](text.utf8))], scenario: path)
  return try #require(result.scenario)
}

@Test func `the handbook's sample scenario gives full marks to its model handling`() throws {
  let run = ModelHandling.play(try sample())

  let card = Scoring.scorecard(of: run.simulation.scenario, events: run.events)
  let losses = card.petitions.flatMap { score in
    score.violations.map { "\($0.rule.id): \($0.violation.statement.vietnamese)" }
  }
  #expect(run.problems.map(\.vietnamese) == [])
  #expect(losses == [])
  #expect(card.closing == .finished)
  #expect(card.percent == 100)
}

@Test func `the handbook's sample scenario fails an officer who does nothing`() throws {
  let scenario = try sample()
  var simulation = Simulation(scenario: scenario)

  let events = simulation.reduce(
    .tick, elapsedMilliseconds: scenario.time.limits.shiftMilliseconds
  ).events

  #expect(!Scoring.scorecard(of: scenario, events: events).isPassed)
}
