import Fixtures
import Petitions
import Rules
import Scenarios
import Testing
import Wording
import WorkCalendar

@Suite struct `A rule` {
  @Test(arguments: [
    ("2023-02-12", false), ("2023-02-13", true), ("2023-02-14", true), ("2023-02-15", false),
  ])
  func `is in force from its first to its last day`(_ iso: String, _ isInForce: Bool) {
    let rule = Fixture.rule(
      "R", .absence(Fixture.events(.noted)), from: day("2023-02-13"), to: day("2023-02-14"))

    #expect(rule.force.contains(day(iso)) == isInForce)
  }

  @Test func `stays in force while no end is known`() {
    let rule = Fixture.rule("R", .absence(Fixture.events(.noted)), from: day("2023-02-13"))

    #expect(!rule.force.contains(day("2023-02-12")))
    #expect(rule.force.contains(CivilDate.maximum))
  }

  @Test func `is found in its rulebook by its name`() {
    let book = Fixture.scenario().rulebook

    #expect(book.rule("R-06")?.severity == .failPoint)
    #expect(book.rule("R-99") == nil)
  }
}

@Suite struct `A citation` {
  @Test func `names article, clause and point, and says that it is law`() {
    let citation = Citation(
      document: "Nghị định 20/2008/NĐ-CP", article: "9", clause: "1", point: "d", status: .law,
      source: nil)

    #expect(
      citation.phrase
        == Phrase(
          "Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d (luật)",
          "Nghị định 20/2008/NĐ-CP, Article 9 clause 1 point d (law)"))
  }

  @Test func `says of a house rule that it is one`() {
    let citation = Citation(
      document: "Quy chế", article: nil, clause: nil, point: nil, status: .house, source: nil)

    #expect(
      citation.phrase
        == Phrase("Quy chế (quy chế mô phỏng)", "Quy chế (simulated house rule)"))
  }
}
