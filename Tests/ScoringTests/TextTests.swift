import Fixtures
import Petitions
import Rules
import Scoring
import Testing
import Wording
import WorkCalendar

private func violation(
  _ text: String, _ requirement: TextRequirement, claims: [Claim] = [],
  personalData: [String] = []
) -> Violation? {
  let rule = Fixture.rule("R", .text(activation: Fixture.events(.replied), requirement))
  let truth = Fixture.truth(personalData: personalData, claims: claims)
  return Journal([(monday("09:00"), .replied(text: text))])
    .verdicts(by: rule, truth: truth)[0].violation
}

@Suite struct `A text` {
  @Test(arguments: [
    "Sở Tư pháp đã xem xét mức phí.", "SỞ TƯ PHÁP — LỆ PHÍ", "so tu phap, phi",
    "(Sở\nTư  pháp) phí!",
    "So\u{31B}\u{309} Tu\u{31B} pha\u{301}p: phi\u{301}",
  ])
  func `mentions one of each list, whatever its case, marks and gaps`(_ text: String) {
    let lists = [["Sở Tư pháp"], ["phí", "lệ phí"]]

    #expect(violation(text, Fixture.text(mustMention: lists)) == nil)
  }

  @Test(arguments: [
    "Sở Tư pháp", "phí", "Sở Tưpháp phí", "Sở Tư pháp xử phím", "Sở của Tư pháp: phí", "",
  ])
  func `does not mention what is only part of its words or not in their order`(_ text: String) {
    let lists = [["Sở Tư pháp"], ["phí", "lệ phí"]]

    #expect(violation(text, Fixture.text(mustMention: lists)) != nil)
  }

  @Test func `is measured against what the truth wants said`() {
    let requirement = Fixture.text(claims: .truth)

    #expect(violation("Điện lực", requirement, claims: [Fixture.claim("điện")]) == nil)
    #expect(violation("Nước sạch", requirement, claims: [Fixture.claim("điện")]) != nil)
    #expect(violation("gì cũng được", requirement) == nil)
  }

  @Test func `tells what it does not mention and what it should not have`() {
    let requirement = Fixture.text(
      mustMention: [["a", "b"]], mustNotMention: .literal(["cấm kỵ"]), atLeast: 5,
      atMost: 9)

    #expect(
      violation("điều CẤM KỴ", requirement)
        == Violation(
          evidence: [3], at: monday("09:00"),
          statement: Phrase(
            "09:00 13/02, trả lời công dân: chưa nêu “a” hay “b”; "
              + "có lời không được viết “CẤM KỴ”; dài 3 chữ, cần từ 5 đến 9.",
            "Your reply of 09:00 on 13/02 does not mention “a” or “b”; it contains “CẤM KỴ”, "
              + "which is not allowed; it has 3 words, but should have 5 to 9.")))
  }

  @Test func `tells what is missing as the rule says it, and two spellings of a word once`() {
    let lists = [["hòa giải", "hoà giải"], ["Tòa án", "Toà án", "toà"]]
    let said = Phrase("thiếu lời chào", "has no greeting")

    #expect(
      violation("gì đó", TextRequirement(must: .init(mention: lists)))?.statement.vietnamese
        == "09:00 13/02, trả lời công dân: chưa nêu “hòa giải”; chưa nêu “Tòa án” hay “toà”.")
    #expect(
      violation("gì đó", TextRequirement(must: .init(mention: lists, absence: said)))?.statement
        == Phrase(
          "09:00 13/02, trả lời công dân: thiếu lời chào.",
          "Your reply of 09:00 on 13/02 has no greeting."))
  }

  @Test func `must not show personal data, but may show more than a part of it`() {
    let requirement = Fixture.text(mustNotMention: .attribute("truth.personal-data"))
    let data = [Fixture.phone, "Trần Thị Mai"]

    #expect(violation("gọi 0600-111-222", requirement, personalData: data) != nil)
    #expect(violation("bà TRAN THI MAI", requirement, personalData: data) != nil)
    #expect(violation("gọi [đã che], chị Mai", requirement, personalData: data) == nil)
  }

  @Test(arguments: [(4, true), (5, false), (6, false), (7, true)])
  func `has as many words as are wanted`(_ count: Int, _ isBroken: Bool) {
    let text = Array(repeating: "chữ", count: count).joined(separator: " ")

    #expect((violation(text, Fixture.text(atLeast: 5, atMost: 6)) != nil) == isBroken)
  }

  @Test func `is judged each time it is written`() {
    let rule = Fixture.rule(
      "R",
      .text(
        activation: Fixture.events(.drafted), Fixture.text(mustMention: [["phí"]])))
    let good = (monday("09:00"), Happening.drafted(text: "phí"))
    let bad = (monday("09:01"), Happening.drafted(text: "khác"))

    #expect(Journal().verdicts(by: rule) == [.notActivated])
    #expect(Journal([good, good]).verdicts(by: rule) == [.kept(evidence: [3, 4])])
    #expect(Journal([good, bad]).verdicts(by: rule)[0].violation?.evidence == [4])
  }
}
