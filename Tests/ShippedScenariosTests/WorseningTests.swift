import Foundation
import Petitions
import Randomness
import ScenarioFiles
import Scenarios
import Scoring
import Simulation
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

@Suite struct `Doing worse` {
  private static let seedCount =
    ProcessInfo.processInfo.environment["TAPSU_SEEDS"].flatMap(Int.init)
  /// How many random pairs of worsenings are tried on each petition; `TAPSU_SEEDS` for more.
  static let pairCount = seedCount ?? 1
  /// Every so-manieth worsening is tried on a petition, each petition beginning with another one;
  /// with `TAPSU_SEEDS` all are.
  static let stride = seedCount == nil ? 3 : 1

  @Test(arguments: Worsening.all)
  func `has petitions to be tried on`(worsening: Worsening) throws {
    var generator = SeededGenerator(seed: 10)
    var count = 0
    for id in Worsening.scenarios {
      let scenario = try #require(Self.loaded[id])
      for petition in scenario.petitions {
        var steps = petition.model
        worsening.spoil(&steps, petition, scenario, &generator)
        if steps != petition.model { count += 1 }
      }
    }
    #expect(count > 0)
    try FiguresPage.hold([worsening.name, "\(count)"], in: .worsenings)
  }

  /// Each scenario, read once.
  private static let loaded: [ScenarioID: Scenario] = Dictionary(
    uniqueKeysWithValues: Worsening.scenarios.compactMap { id in
      library.load(id).scenario.map { (id, $0) }
    })

  @Test(arguments: Worsening.scenarios)
  func `never pays, in one respect or in two`(id: ScenarioID) throws {
    let scenario = try #require(library.load(id).scenario)
    var generator = SeededGenerator(seed: 10)
    for (number, petition) in scenario.petitions.enumerated() {
      let handling = HandledAlone(scenario: scenario, petition: petition)
      let best = try handling.worth(petition.model)
      for worsening in Worsening.all[(number % Self.stride)...].striding(by: Self.stride) {
        var steps = petition.model
        worsening.spoil(&steps, petition, scenario, &generator)
        guard steps != petition.model else { continue }
        let worth = try handling.worth(steps)
        #expect(worth.isNoBetter(than: best), "#\(petition.id): \(worsening.name)")
      }
      for _ in 0..<Self.pairCount {
        let first = generator.one(of: Worsening.all)
        let others = Worsening.all.filter { !$0.isRewriting || !first.isRewriting }
        let pair = [first, generator.one(of: others)]
        var once = petition.model
        pair[0].spoil(&once, petition, scenario, &generator)
        var twice = once
        pair[1].spoil(&twice, petition, scenario, &generator)
        guard twice != once else { continue }
        let (less, least) = (try handling.worth(once), try handling.worth(twice))
        #expect(
          least.isNoBetter(than: less),
          "#\(petition.id): \(pair[0].name), then \(pair[1].name); \(generator)")
      }
    }
  }
}

extension ArraySlice {
  /// The first element and every so-manieth after it.
  fileprivate func striding(by count: Int) -> [Element] {
    Swift.stride(from: startIndex, to: endIndex, by: count).map { self[$0] }
  }
}

extension Worsening {
  /// The scenarios on which they are tried.
  static let scenarios: [ScenarioID] = [
    "ngay-dau", "hop-thu-zalo", "nam-ngay", "hai-ngay-giua-nam", "nua-thang-bay",
    "phuong-tiep-phuong-lam", "sau-tieu-chi", "lanh-dao-duyet", "chu-tich-phuong-duyet",
    "bon-ngay-tiep-dan",
  ]
}
