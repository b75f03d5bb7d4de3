import Fixtures
import Petitions
import Scenarios
import Scoring
import Simulation
import Testing
import Wording
import WorkCalendar

@testable import Rehearsals

private func walk(_ id: PetitionID, of scenario: Scenario = Fixture.scenario()) throws
  -> PetitionWalk
{
  try #require(Walker(id, of: scenario)).walk()
}

@Suite struct `A walk through a petition` {
  @Test func `takes every action that can be taken somewhere`() throws {
    let walk = try walk(Fixture.conduct)

    let usual: Set<Verb> = [
      .open, .ask, .classify, .accept, .decline, .forward, .markUrgent, .draft, .submit, .send,
      .publish, .redact, .note, .sendBack,
    ]
    #expect(walk.verbs.isSuperset(of: usual), "\(usual.subtracting(walk.verbs))")
    #expect(walk.verbs.isDisjoint(with: [.merge, .approve, .reject, .return, .assess]))
    #expect(walk.situationCount > 50 && walk.trialCount > walk.situationCount)
    #expect(!walk.isCutShort && walk.deadEnd == nil)
  }

  @Test func `meets everything that its world can say, and nothing that it cannot`() throws {
    #expect(try walk(Fixture.conduct).unreached.isEmpty)
    #expect(try walk(Fixture.duplicate).verbs.contains(.merge))
    let told = Reactions(
      ask: [
        AskReaction(
          fact: .phone, reaction: ScriptedReaction(after: .officeMinutes(5), says: "0600 111 222"))
      ],
      silence: ScriptedReaction(after: .workingDays(9), says: "sao im thế"),
      unit: UnitReaction(
        ScriptedReaction(after: .officeMinutes(30), says: "Một nửa."), defect: .partial,
        better: ScriptedReaction(after: .officeMinutes(30), says: "Cả hai.")),
      wrongUnit: nil, late: nil, rating: nil)
    let scenario = Fixture.scenario(petitions: [
      Fixture.petition("01", truth: Fixture.truth(unit: Fixture.justice), reactions: told)
    ])

    let walk = try walk("01", of: scenario)

    // The phone is known from the first message, and nine days are beyond the shift.
    #expect(walk.unreached == [.answer(.phone), .silence])
    #expect(walk.reached == [.unitAnswer, .betterAnswer])
  }

  @Test func `knows two reactions of the same words apart from none`() throws {
    let same = ScriptedReaction(after: .officeMinutes(5), says: "dạ đây ạ")
    let scenario = Fixture.scenario(petitions: [
      Fixture.petition(
        "01", truth: Fixture.truth(missing: [.place, .time]),
        reactions: Reactions(
          ask: [
            AskReaction(fact: .place, reaction: same), AskReaction(fact: .time, reaction: same),
          ],
          silence: nil, unit: nil, wrongUnit: nil, late: nil, rating: nil))
    ])

    #expect(try walk("01", of: scenario).unreached.isEmpty)
  }

  @Test(arguments: Fixture.petitions.map(\.id))
  func `is the same whenever it is taken`(petition: PetitionID) throws {
    #expect(try walk(petition) == walk(petition))
  }
}

@Suite struct `A trainee played by a machine` {
  private func percent(_ model: TraineeModel, seed: Int) -> Int {
    let scenario = Fixture.scenario()
    return Scoring.scorecard(of: scenario, events: model.work(scenario, seed: seed)).percent
  }

  @Test(arguments: TraineeModel.allCases)
  func `works a whole shift, and the same one by the same seed`(model: TraineeModel) {
    let scenario = Fixture.scenario()
    for seed in [1, 2, 77] {
      let events = model.work(scenario, seed: seed)
      #expect(events.last?.activity == .shiftClosed)
      #expect(events == model.work(scenario, seed: seed), "seed \(seed)")
    }
  }

  @Test func `earns by reading what nobody earns who does not read`() {
    let careful = (1...10).map { percent(.diligent, seed: $0) }
    let others = TraineeModel.allCases.filter { !$0.reads }.flatMap { model in
      (1...10).map { percent(model, seed: $0) }
    }

    #expect(careful.allSatisfy { $0 == 100 }, "\(careful)")
    #expect(others.allSatisfy { $0 < 100 }, "\(others)")
    let hurried = (1...10).map { percent(.hurried, seed: $0) }
    #expect(Set(hurried).count > 1 && hurried.allSatisfy { $0 <= 100 }, "\(hurried)")
  }
}
