import Authoring
import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import Testing
import Wording

private func outcome(
  _ change: TypicalError.Change, of petition: PetitionID = Fixture.conduct
) -> ErrorTrial.Result? {
  var trial = ErrorTrial(Fixture.scenario())
  return trial.result(
    of: TypicalError(
      petition: petition, what: Phrase("lỗi", "an error"), change: change, costs: 0, breaks: []))
}

@Suite struct `A trial of typical errors` {
  @Test func `tells what an error costs and which rules it breaks`() {
    let found = outcome(
      .replace(.draft, by: [.act(.draft(text: "Chúng tôi đã xem xét và xin cảm ơn anh chị."))]))

    #expect(found == .played(costs: 10, breaks: ["R-09"]))
  }

  @Test func `leaves out what is awaited along with what it answers`() throws {
    let found = try #require(outcome(.leaveOut(.ask)))

    guard case .played(let costs, let breaks) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(costs > 0)
    #expect(breaks.contains("R-04"))
  }

  @Test func `says where an error cannot be played`() throws {
    #expect(outcome(.leaveOut(.split)) == .noSuchStep)
    #expect(outcome(.move(.accept, behind: .split)) == .noSuchStep)
    #expect(outcome(.leaveOut(.open), of: "77") == nil)
    let stuck = try #require(outcome(.leaveOut(.accept)))
    guard case .stuck(let problems) = stuck else {
      Issue.record("\(stuck)")
      return
    }
    #expect(!problems.isEmpty)
  }
}

@Suite struct `The prices of rules` {
  /// A rule that the model keeps, and one about refusals, of which it makes none.
  private func scenario(points: Int, _ severity: RuleSeverity = .major) -> Scenario {
    Fixture.scenario(
      petitions: [Fixture.petitions[0]],
      rules: [
        Fixture.rule("A", .existence(Fixture.events(.accepted), within: nil), points: points),
        Fixture.rule(
          "B",
          .precedence(
            activation: Fixture.events(.declined), target: Fixture.events(.asked)),
          requires: ["A"], points: 20, severity: severity),
      ])
  }

  @Test func `are too low where a broken rule frees dearer ones`() throws {
    let found = RulePrices.tooCheap(by: Judge(scenario(points: 5)))

    let cheap = try #require(found.first)
    #expect(found.count == 1)
    #expect((cheap.rule.id, cheap.petition) == ("A", Fixture.conduct))
    #expect(cheap.price == 5)
    #expect(cheap.freed.map(\.id) == ["B"])
    #expect(cheap.freedPoints == 20)
  }

  @Test func `are right where it costs as much`() {
    #expect(RulePrices.tooCheap(by: Judge(scenario(points: 20))).isEmpty)
  }

  @Test func `are never right where a fail point goes free`() {
    #expect(
      RulePrices.tooCheap(by: Judge(scenario(points: 20, .failPoint))).map(\.rule.id) == ["A"])
  }
}

@Suite struct `An idle officer` {
  @Test(arguments: IdleOfficer.allCases)
  func `earns what nothing asks for, and has to stay below the pass mark`(officer: IdleOfficer) {
    let rule = Fixture.rule(
      "A", .existence(Fixture.events(.accepted), within: nil), points: 60)
    let petitions = [Fixture.petition("01", arrives: monday("07:40"))]
    let near = Fixture.scenario(passMark: 49, petitions: petitions, rules: [rule])
    let far = Fixture.scenario(passMark: 50, petitions: petitions, rules: [rule])

    let percent = officer.percent(by: Judge(near))

    #expect(percent == 40)
    #expect(!IdleOfficer.isFar(percent, from: near))
    #expect(IdleOfficer.isFar(percent, from: far))
  }
}
