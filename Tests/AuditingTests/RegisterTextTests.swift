import Auditing
import Fixtures
import OfficialText
import Petitions
import Rules
import Testing
import Wording

private func rule(_ requirement: TextRequirement, when tests: [AttributeTest] = []) -> Rule {
  Fixture.rule(
    "SO-01",
    .text(
      activation: EventPattern(names: ["b"], condition: Condition(tests: tests)), requirement))
}

@Suite struct `The texts of a register` {
  private let apology = rule(
    TextRequirement(of: "nội-dung", must: .init(mention: [["xin lỗi", "cáo lỗi"]])))

  @Test(arguments: [
    ("a b(nội-dung=Xin_lỗi_bà)", "kept"), ("a b(nội-dung=Đã_dọn)", "broken 3"),
    ("a(nội-dung=Đã_dọn)", "not activated"), ("a b", "not judged: noText"),
    ("b b(nội-dung=xin_loi_ba)", "not judged: noText"), ("b b(nội-dung=Không)", "broken 3"),
  ])
  func `are judged where the rule says that they are`(events: String, verdict: String) {
    #expect(word(verdicts(on: registerCase(events), by: [apology])[0]) == verdict)
  }

  @Test func `are quoted where they show what they should not`() {
    let rule = rule(TextRequirement(of: "nội-dung", mustNot: .init(reveal: [.phone])))
    #expect(
      sentence(on: registerCase("b(nội-dung=Gọi_0601.215.348)"), by: rule)
        == "“b” 08:00 13/02/2023 (dòng 2): để lộ “0601.215.348”.")
  }

  @Test func `may stand with the case, and be judged only under a condition`() {
    let rule = rule(
      TextRequirement(of: "case.kết luận", size: .init(wordsMinimum: 2)),
      when: [Fixture.test("case.kênh", is: "zalo")])
    let text = Attribute("kết luận", .text("Đúng"))

    #expect(
      word(
        verdicts(on: registerCase("b", text, Attribute("kênh", .text("zalo"))), by: [rule])[0])
        == "broken 2")
    #expect(
      verdicts(on: registerCase("b", text, Attribute("kênh", .text("thư"))), by: [rule])
        == [.notActivated])
  }
}

@Suite struct `Names that rules use` {
  private let rules = [
    Fixture.rule("SO-01", .existence(EventPattern(names: ["Tra loi"]))),
    Fixture.rule(
      "SO-02",
      .absence(
        EventPattern(
          names: ["Trả lời"], condition: Condition(tests: [Fixture.test("don vi", is: "x")]))),
      applies: [Fixture.test("case.kênh", is: "zalo")]),
  ]

  @Test func `and that the register never has are told with those that it has`() {
    let rulebook = Rulebook(
      id: "so", title: Phrase(verbatim: "Sổ"), vocabulary: .log, rules: rules)
    var watch = NameWatch(rulebook)
    #expect(watch.unknown().map(\.name) == ["Tra loi", "Trả lời", "case.kênh", "don vi"])

    let event = RegisterEvent(
      activity: "Trả lời", at: monday("08:00"), line: 2,
      attributes: [Attribute("đơn vị", .text("x"))])
    watch.take(
      RegisterCase(
        identifier: "1", line: 2, attributes: [Attribute("kênh", .text("zalo"))], events: [event]))

    let unknown = watch.unknown()
    #expect(unknown.map(\.name) == ["Tra loi", "don vi"])
    #expect(unknown.map(\.kind) == [.activity, .attribute])
    #expect(unknown.map(\.rules) == [["SO-01"], ["SO-02"]])
    #expect(unknown.map(\.known) == [["Trả lời"], ["case.kênh", "đơn vị"]])
  }
}
