import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Simulation
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

@Suite struct `The notes of an approver` {
  private static let ids: [ScenarioID] = ["lanh-dao-duyet", "chu-tich-phuong-duyet"]
  /// The rule that a note names what is wrong, and the rule that it is not another draft's.
  private static let (pointing, own) = ("HN-125", "HN-126")

  private static let general = """
    Em đọc lại dự thảo, đối chiếu từng câu với thư và hồ sơ, sửa những chỗ chưa đúng rồi trình lại trong \
    buổi sáng nay để tôi kịp xem và ký gửi người dân.
    """

  /// The petitions on which a rule is broken when all notes of the model are others.
  private func broken(
    _ rule: String, in scenario: Scenario, _ note: (ScriptedPetition) -> String
  ) -> [PetitionID] {
    let petitions = scenario.petitions.map { petition in
      petition.handled { action in
        action.verb == .reject ? action.saying(note(petition)) ?? action : action
      }
    }
    let run = ModelHandling.play(scenario.with(petitions))
    return Scoring.scorecard(of: scenario, events: run.events).petitions.filter { score in
      score.violations.contains { $0.rule.id.text == rule }
    }.map(\.petition)
  }

  @Test(arguments: ids)
  func `lose points on every draft when one is written for all`(id: ScenarioID) throws {
    let scenario = try #require(library.load(id).scenario)
    let faulty = scenario.petitions.filter { !$0.truth.care.faults.isEmpty }.map(\.id)

    let pointless = broken(Self.pointing, in: scenario) { _ in Self.general }
    let copied = broken(Self.own, in: scenario) { _ in Self.general }

    #expect(pointless == faulty)
    #expect(copied == Array(faulty.dropFirst()))
  }

  @Test(arguments: ids)
  func `lose points when each is the note of another draft`(id: ScenarioID) throws {
    let scenario = try #require(library.load(id).scenario)
    let faulty = scenario.petitions.filter { !$0.truth.care.faults.isEmpty }
    let notes = faulty.compactMap(\.note)
    let next = Dictionary(
      uniqueKeysWithValues: zip(faulty.map(\.id), notes.dropFirst() + notes.prefix(1)))

    let pointless = broken(Self.pointing, in: scenario) { next[$0.id] ?? Self.general }

    #expect(pointless == faulty.map(\.id))
  }

  @Test(arguments: ids)
  func `speak of each fault that is wrong with a draft`(id: ScenarioID) throws {
    let scenario = try #require(library.load(id).scenario)

    for petition in scenario.petitions {
      let wanted = petition.truth.claims.count { $0.stance == .wanted }
      #expect(wanted == petition.truth.care.faults.count, "#\(petition.id)")
    }
  }
}

extension ScriptedPetition {
  /// The note with which the model rejects the draft.
  fileprivate var note: String? {
    model.lazy.compactMap { step -> String? in
      guard case .act(let action) = step, action.verb == .reject else { return nil }
      return action.content.text
    }.first
  }
}
