import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Simulation
import Testing
import Wording
import WorkCalendar

/// The shift that begins on the last day of the districts and ends three days later.
private func scenario() throws -> Scenario {
  let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
  return try #require(
    ScenarioLibrary(root: root + "/scenarios").load("hai-ngay-giua-nam").scenario)
}

@Suite struct `A shift across 1 July 2025` {
  private static let changing: Set<RuleID> = ["HN-40", "HN-41", "HN-44", "HN-45", "HN-60"]

  /// The score of a petition that is handled thus as soon as it, or another, arrives.
  private func score(
    of petition: PetitionID, onceThereIs other: PetitionID? = nil, doing actions: [Action]
  ) throws -> PetitionScore {
    try ShippedScenariosTests.score(of: petition, in: scenario(), doing: actions) {
      $0.petitionCase(other ?? petition) != nil
    }
  }

  private func violations(of petition: PetitionID, doing actions: [Action]) throws -> [String] {
    try score(of: petition, doing: actions).violations.map(\.rule.id)
      .filter(Self.changing.contains).map(\.text)
  }

  /// The rules of the change that something was done to keep.
  private func keeps(_ petition: PetitionID, doing actions: [Action]) throws -> [String] {
    try score(of: petition, doing: actions).verdicts.compactMap { verdict in
      guard Self.changing.contains(verdict.rule.id), case .kept(let evidence) = verdict.verdict,
        !evidence.isEmpty
      else { return nil }
      return verdict.rule.id.text
    }
  }

  private let question = Action.ask(
    facts: [.name, .address], text: "Xin cho biết họ tên, địa chỉ.")
  private let moreTime = Action.extend(reason: "Cần thêm thời gian để đơn vị kiểm tra.")
  private let refusal = Action.decline(
    reason: .outOfScope, text: "Chào anh chị, việc này xin gửi UBND quận nơi anh chị ở.")

  @Test func `allows a second question on Monday and only one on Tuesday`() throws {
    #expect(try violations(of: "02", doing: [.open, question, question]) == [])
    #expect(try violations(of: "02", doing: [.open, question, question, question]) == ["HN-44"])
    #expect(try violations(of: "05", doing: [.open, question]) == [])
    #expect(try violations(of: "05", doing: [.open, question, question]) == ["HN-45"])
  }

  @Test func `wants an apology for more time by the decree of the day`() throws {
    let late = [Action.open, .accept, moreTime]
    let apology = Action.apologise(text: "Chúng tôi xin lỗi và xin thêm thời gian.")

    #expect(try violations(of: "01", doing: late) == ["HN-40"])
    #expect(try keeps("01", doing: late + [apology]) == ["HN-40"])
    #expect(try violations(of: "06", doing: late) == ["HN-41"])
    // An apology is read for where it sends people, too.
    #expect(try keeps("06", doing: late + [apology]) == ["HN-41", "HN-60"])
  }

  @Test func `expects the unit that took over once the right one is gone`() throws {
    let violation = try #require(
      try score(of: "01", doing: [.open, .accept]).violations.first { $0.rule.id == "HN-15" })

    #expect(
      violation.violation.statement[.vietnamese].contains(
        "UBND quận Đống Đa; từ 01/07/2025: UBND phường Tân Lệ"))
  }

  @Test func `lets people be sent to a district on Monday and not on Tuesday`() throws {
    #expect(try violations(of: "01", doing: [.open, refusal]) == [])
    #expect(try violations(of: "06", doing: [.open, refusal]) == ["HN-60"])
  }

  @Test func `has the district for one afternoon, and the wards after it from then on`() throws {
    let scenario = try scenario()
    let twins = ["01", "06"].map { id in scenario.petitions.first { $0.id == PetitionID(id) } }
    var simulation = Simulation(scenario: scenario)
    while simulation.petitionCase("06") == nil {
      _ = simulation.reduce(.wait, elapsedMilliseconds: 0)
    }
    for action in [Action.open, .accept] {
      _ = simulation.reduce(.act(action, on: "01"), elapsedMilliseconds: 0)
    }

    let late = simulation.reduce(
      .act(.forward(to: "ubnd-quan-dong-da", note: ""), on: "01"), elapsedMilliseconds: 0)

    #expect(twins.map { $0?.arrives.date.iso } == ["2025-06-30", "2025-07-01"])
    #expect(twins.map { $0?.truth.road.grounds.topic } == ["trat-tu-xay-dung", "trat-tu-xay-dung"])
    #expect(twins.map { $0?.truth.road.unit } == ["ubnd-quan-dong-da", "ubnd-phuong-tan-le"])
    #expect(late.refusal == .unitNotInOffice)
    #expect(scenario.units.heirs(of: "ubnd-quan-dong-da", on: simulation.now.date).count == 7)
  }

  @Test(arguments: [
    ("01", "ubnd-phuong-tan-le", true), ("01", "ubnd-phuong-dong-da", false),
    ("02", "ubnd-thanh-pho", true), ("02", "ubnd-phuong-tan-le", false),
  ])
  func `takes what took the district's place for right when Monday's work is done on Tuesday`(
    petition: String, unit: String, isRight: Bool
  ) throws {
    let score = try score(
      of: PetitionID(petition), onceThereIs: "06",
      doing: [.open, .classify(.feedback), .accept, .forward(to: UnitID(unit), note: "")])

    let broken = Set(score.violations.map(\.rule.id))
    #expect(broken.isDisjoint(with: ["QG-10", "HN-15", "HN-16"]) == isRight)
  }
}
