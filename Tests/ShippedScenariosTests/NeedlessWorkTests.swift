import Petitions
import Randomness
import ScenarioFiles
import Scenarios
import Simulation
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

/// What is done beyond what a petition needs; each of it once cost nothing.
@Suite struct `Work that nobody needs` {
  /// What each of them takes at least, in points of the petition.
  private static let prices = [
    "asks for everything there is": 8, "asks for everything where nothing is missing": 15,
    "asks for one thing too many": 4, "has one matter split": 15, "extends without need": 6,
    "reminds three times at once": 8,
  ]

  @Test(arguments: Worsening.scenarios)
  func `costs wherever it is done`(id: ScenarioID) throws {
    let scenario = try #require(library.load(id).scenario)
    // Who approves drafts neither asks nor reminds anybody.
    guard scenario.role != .approval else { return }
    var generator = SeededGenerator(seed: 10)
    for petition in scenario.petitions {
      let handling = HandledAlone(scenario: scenario, petition: petition)
      let best = try handling.worth(petition.model)
      for worsening in Worsening.excesses {
        guard let price = Self.prices[worsening.name] else { continue }
        var steps = petition.model
        worsening.spoil(&steps, petition, scenario, &generator)
        guard steps != petition.model else { continue }
        let worth = try handling.worth(steps)
        print("\(id) #\(petition.id): \(worsening.name): \(best.points) to \(worth.points)")
        #expect(worth.points <= best.points - price, "#\(petition.id): \(worsening.name)")
      }
    }
  }

  @Test func `is tried`() {
    #expect(Set(Worsening.excesses.map(\.name)).isSuperset(of: Self.prices.keys))
  }
}
