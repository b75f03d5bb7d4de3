import Fixtures
import JSON
import Petitions
import Rules
import Scenarios
import Testing
import Wording
import WorkCalendar

@testable import Reports

private let old = Fixture.rule("R-1", .absence(Fixture.events(.noted)), to: day("2023-02-13"))
private let new = Fixture.rule("R-2", .absence(Fixture.events(.noted)), from: day("2023-02-14"))

/// What changes between two days of which a rule begins on the one and another ended the day before.
private func report(_ first: String, _ last: String) -> LawReport {
  let scenario = Fixture.scenario(petitions: [Fixture.petition("01")], rules: [old, new])
  return LawReport(
    LawChanges(
      from: day(first), to: day(last), laws: LawRegister(documents: []), rules: [old, new],
      scenarios: [scenario]))
}

@Suite struct `Changes of law in words` {
  @Test func `name the day, the rule and the scenario that crosses it`() {
    let lines = report("2023-02-14", "2023-02-14").lines(.english)

    #expect(
      lines.filter { $0.hasPrefix("14/02/2023") } == [
        "14/02/2023  rule R-1 R-1: ceases to apply", "14/02/2023  rule R-2 R-2: begins to apply",
      ])
    let crossing = lines.filter { $0.contains("set across it") }
    #expect(crossing.count == 2)
    #expect(crossing.allSatisfy { $0.hasSuffix(": tan-le") })
  }

  @Test(arguments: Language.allCases)
  func `say when there are none`(language: Language) {
    let lines = report("2023-03-01", "2023-03-31").lines(language)

    #expect(lines.count == 1)
    #expect(report("2023-03-01", "2023-03-31").json(language) == .array([]))
  }

  @Test func `are the same for programs`() throws {
    let changes = try #require(report("2023-02-14", "2023-02-14").json(.english).array)

    #expect(changes.map { $0["date"] } == [.text("2023-02-14"), .text("2023-02-14")])
    #expect(changes.map { $0["change"] } == [.text("rule-ends"), .text("rule-begins")])
    #expect(changes.map { $0["name"] } == [.text("R-1"), .text("R-2")])
    #expect(changes[0]["scenarios"]?.array?.first?["plays"] == .text("across"))
  }
}
