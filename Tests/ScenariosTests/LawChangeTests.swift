import Fixtures
import Petitions
import Rules
import Scenarios
import Testing
import Wording
import WorkCalendar

@Suite struct `A change of law` {
  private let laws: LawRegister
  private let old = Fixture.rule(
    "R-1", .absence(Fixture.events(.noted)), to: day("2023-02-13"))
  private let new = Fixture.rule(
    "R-2", .absence(Fixture.events(.noted)), from: day("2023-02-14"))

  init() throws {
    laws = LawRegister(documents: [
      try #require(
        LegalDocument(
          name: "Nghị định 61/2018/NĐ-CP", title: nil, inForceFrom: day("2018-06-21"),
          inForceTo: day("2023-02-13"), replacedBy: nil,
          amendments: [
            LegalDocument.Amendment(date: day("2023-02-01"), by: "Nghị định 107/2021/NĐ-CP")
          ]))
    ])
  }

  private func changes(_ first: String, _ last: String, _ scenarios: [Scenario] = []) -> LawChanges
  {
    LawChanges(
      from: day(first), to: day(last), laws: laws, rules: [old, new], scenarios: scenarios)
  }

  @Test func `is found on its day, documents before rules, an end on the day after the last`() {
    let found = changes("2023-02-01", "2023-02-28").changes

    #expect(found.map(\.date.iso) == ["2023-02-01", "2023-02-14", "2023-02-14", "2023-02-14"])
    #expect(
      found.map(\.kind) == [
        .documentAmended(laws.documents[0], by: "Nghị định 107/2021/NĐ-CP"),
        .documentEnds(laws.documents[0]), .ruleEnds(old), .ruleBegins(new),
      ])
  }

  @Test func `is found only between the dates, both included`() {
    #expect(changes("2023-02-14", "2023-02-14").changes.count == 3)
    #expect(changes("2023-02-02", "2023-02-13").changes.isEmpty)
    #expect(changes("2023-02-15", "2024-01-01").changes.isEmpty)
  }

  @Test func `touches the scenarios whose rules it changes, and says where they stand to it`() {
    let touched = Fixture.scenario(petitions: [Fixture.petition("01")], rules: [old])
    let untouched = Fixture.scenario(petitions: [Fixture.petition("01")], rules: [])
    let before = changes("2023-02-14", "2023-02-14", [touched, untouched])

    #expect(before.touched.map(\.count) == [0, 1, 0])
    let expected: ScenarioTouched.Place =
      touched.workingDates.last.map { $0 < day("2023-02-14") } == true ? .before : .across
    #expect(before.touched[1].map(\.place) == [expected])
  }

  @Test func `is recognised in whatever spelling a text cites the document`() {
    for text in [
      "theo NĐ 61/2018", "Điều 19 Nghị định số 61/2018/NĐ-CP", "nghi dinh 61/2018/nd-cp dieu 19",
    ] {
      #expect(laws.documents(namedIn: text).count == 1, "\(text)")
    }
    #expect(laws.documents(namedIn: "ngày 6/1/2018").isEmpty)
  }
}
