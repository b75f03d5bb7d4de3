import Petitions
import ScenarioFiles
import Scenarios
import Simulation
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

/// What a result is worth that is published badly or not at all; each of it once cost next to nothing.
@Suite struct `A result that is to be published` {
  /// How it is hidden and published, and the most points that the petition keeps, or a fail point.
  private static let ways:
    [(name: String, most: Int, isFailure: Bool, change: @Sendable (Action) -> [Action])] = [
      ("is not published", 85, false, { $0 == .publish ? [] : [$0] }),
      (
        "is neither hidden nor published", 85, false,
        { $0 == .publish || $0.verb == .redact ? [] : [$0] }
      ),
      ("is published as it stands", 30, true, { $0.verb == .redact ? [] : [$0] }),
      (
        "has half of the data readable", 35, true,
        { action in
          guard case .redact(let parts) = action else { return [action] }
          return [.redact(parts: Array(parts.prefix(parts.count / 2)))]
        }
      ),
    ]

  @Test(arguments: Worsening.scenarios)
  func `is worth its share`(id: ScenarioID) throws {
    let scenario = try #require(library.load(id).scenario)
    for petition in scenario.petitions where petition.isToBePublished {
      let handling = HandledAlone(scenario: scenario, petition: petition)
      for way in Self.ways {
        let worth = try handling.worth(
          petition.model.flatMap { step -> [ModelStep] in
            guard case .act(let action) = step else { return [step] }
            return way.change(action).map { .act($0) }
          })
        print("\(id) #\(petition.id): \(way.name): \(worth.points), failing \(worth.failCount)")
        #expect(worth.points <= way.most, "#\(petition.id): \(way.name)")
        #expect(way.isFailure == (worth.failCount > 0), "#\(petition.id): \(way.name)")
      }
    }
  }

  @Test(arguments: Worsening.scenarios)
  func `is worth little as a black page`(id: ScenarioID) throws {
    let scenario = try #require(library.load(id).scenario)
    for petition in scenario.petitions where petition.isToBePublished {
      let handling = HandledAlone(scenario: scenario, petition: petition)
      let letters = petition.model.compactMap { step -> String? in
        guard case .act(.draft(let text)) = step else { return nil }
        return text
      }
      let messages = petition.messages.compactMap { message -> String? in
        guard message.author == .sender, case .text(let text) = message.content else { return nil }
        return text
      }
      let lines = (letters + messages).flatMap { $0.split(separator: "\n").map(String.init) }
      let worth = try handling.worth(
        petition.model.map { step in
          guard case .act(.redact(let parts)) = step else { return step }
          return .act(.redact(parts: parts + lines))
        })
      print("\(id) #\(petition.id): black page: \(worth.points), failing \(worth.failCount)")
      #expect(worth.points <= 80, "#\(petition.id)")
    }
  }
}

extension ScriptedPetition {
  /// Whether it is the city's own to make its result public.
  fileprivate var isToBePublished: Bool {
    truth.nature.authority == .own && model.contains(.act(.publish))
  }
}
