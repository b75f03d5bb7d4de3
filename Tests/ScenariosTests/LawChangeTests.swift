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
    let found = changes("2023-02-01", "2023-02-28").changes.map(\.change)

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
    let scenario = { (rules: [Rule]) in
      Fixture.scenario(petitions: [Fixture.petition("01")], rules: rules)
    }
    let places = { (first: String, rules: [Rule]) in
      changes(first, "2023-02-14", [scenario(rules)]).changes.map { $0.scenarios.map(\.place) }
    }

    // The shift plays on the thirteenth and the fourteenth.
    #expect(places("2023-02-14", [old]) == [[], [.across], []])
    #expect(places("2023-02-14", []) == [[], [], []])
  }

  @Test func `of a document touches the rules that rest on it or name it`() {
    let resting = rule("R-3", cites: "Nghị định 61/2018/NĐ-CP", says: "Vì thế.")
    let naming = rule("R-4", cites: "Quy chế", says: "Theo tinh thần NĐ 61/2018.")
    let other = rule("R-5", cites: "Quy chế", says: "Vì thế.")
    let found = LawChanges(
      from: day("2023-02-14"), to: day("2023-02-14"), laws: laws, rules: [other, naming, resting],
      scenarios: [
        Fixture.scenario(petitions: [Fixture.petition("01")], rules: [resting]),
        Fixture.scenario(petitions: [Fixture.petition("01")], rules: [naming]),
      ])

    #expect(
      found.changes.first?.rules == [
        RuleTouched(rule: naming, manner: .names), RuleTouched(rule: resting, manner: .cites),
      ])
    // A rule that only speaks of the document judges as it did.
    #expect(found.changes.first?.scenarios.count == 1)
  }

  @Test func `of a document touches the petitions whose explanation names it`() {
    let named = Fixture.petition(
      "01", truth: Fixture.truth(why: Phrase("Theo Nghị định 61/2018/NĐ-CP.", "By the decree.")))
    let scenario = Fixture.scenario(petitions: [named, Fixture.petition("02")], rules: [])

    let found = changes("2023-02-14", "2023-02-14", [scenario]).changes

    #expect(found.first?.scenarios.map(\.petitions) == [["01"]])
  }

  @Test func `of a document touches what officers are shown to write, and what a briefing says`() {
    let petitions = ["01", "02", "03"].map { (id: PetitionID) in
      Fixture.petition(
        id,
        model: id == "02"
          ? [.act(.open), .act(.draft(text: "Theo Nghị định 61/2018/NĐ-CP, xin lỗi chị."))]
          : [.act(.open)])
    }
    let scenarios = [
      Fixture.scenario(petitions: petitions, rules: []),
      Fixture.scenario(
        petitions: [Fixture.petition("01")], rules: [],
        briefing: Phrase("Hôm nay theo NĐ 61/2018.", "By the decree.")),
      Fixture.scenario(petitions: [Fixture.petition("01")], rules: []),
    ]

    let found = changes("2023-02-14", "2023-02-14", scenarios).changes

    #expect(found.first?.scenarios.map(\.petitions) == [["02"], []])
  }

  @Test func `of which only the end is known is no beginning`() throws {
    let over = try #require(
      LegalDocument(
        name: "Nghị định 64/2014/NĐ-CP", title: nil, inForceFrom: .minimum,
        inForceTo: day("2026-06-30"), replacedBy: nil, amendments: []))

    let found = LawChanges(
      from: .minimum, to: .maximum, laws: LawRegister(documents: [over]), rules: [], scenarios: [])

    #expect(found.changes.map(\.change.kind) == [.documentEnds(over)])
  }

  private func rule(_ id: RuleID, cites document: String, says text: String) -> Rule {
    Rule(
      id: id,
      texts: RuleTexts(
        title: Phrase(verbatim: id.text), explanation: Phrase(verbatim: text), hint: nil),
      citation: Citation(
        document: document, article: nil, clause: nil, point: nil, status: .house, source: nil),
      scope: Rule.Scope(force: ForcePeriod(from: day("2008-03-03"), to: nil), applies: .always),
      constraint: .absence(Fixture.events(.noted)), requires: [],
      worth: Rule.Worth(points: 1, severity: .minor), shownAfter: nil)
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
