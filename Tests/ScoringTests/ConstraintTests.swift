import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import Testing
import Wording
import WorkCalendar

private let toJustice = Happening.forwarded(to: Fixture.justice, note: "")
private let toWard = Happening.forwarded(to: Fixture.ward, note: "")

@Suite struct `Existence` {
  private let rule = Fixture.rule(
    "R", .existence(Fixture.events(.classified, Fixture.test("kind", is: "spam")), within: nil))

  @Test func `is kept by the first event that is meant`() {
    let journal = Journal([
      (monday("08:05"), .classified(.feedback)), (monday("08:06"), .classified(.spam)),
      (monday("08:07"), .classified(.spam)),
    ])

    #expect(journal.verdicts(by: rule) == [.kept(evidence: [2, 4])])
  }

  @Test func `is broken at the end when there was none`() {
    let journal = Journal([(monday("08:05"), .classified(.feedback))])

    let violation = journal.verdicts(by: rule)[0].violation

    #expect(
      violation
        == Violation(
          evidence: [2], at: tuesday("17:30"),
          statement: Phrase(
            "phản ánh đến lúc 08:00 13/02; đến hết ca vẫn chưa phân loại (tin rác)."
              + " Bạn đã phân loại: phản ánh, lúc 08:05 13/02.",
            "The petition arrived at 08:00 on 13/02; by the end of the shift you had not classified it"
              + " as “spam”. You classified it as “feedback” at 08:05 on 13/02.")))
  }

  @Test func `says in English who had not done what`() {
    let pattern = EventPattern(activities: [.replied, .declined, .merged, .citizenWrote])
    let rule = Fixture.rule("R", .existence(pattern, within: nil))

    let violation = Journal([]).verdicts(by: rule)[0].violation

    #expect(
      violation?.statement.english
        == "The petition arrived at 08:00 on 13/02; by the end of the shift you had not replied to"
        + " the citizen, declined it or merged it and the citizen had not written.")
  }

  @Test func `is broken when it came too late`() throws {
    let rule = Fixture.rule(
      "R",
      .existence(Fixture.events(.accepted), within: Window(limit: .workingHours(minutes: 60))))
    let journal = Journal([(monday("09:10"), .accepted)])

    let violation = try #require(journal.verdicts(by: rule)[0].violation)

    #expect(violation.evidence == [2, 3])
    #expect(violation.at == monday("09:10"))
    #expect(violation.deadline?.due == monday("09:00"))
    let due = try #require(violation.deadline?.duePhrase)
    #expect(
      violation.statement
        == Phrase(
          "tiếp nhận vào sổ lúc 09:10 13/02; hạn là \(due.vietnamese).",
          "You accepted it at 09:10 on 13/02; it was due by \(due.english)."))
  }
}

@Suite struct `Absence` {
  private let rule = Fixture.rule(
    "R", .absence(Fixture.events(.forwarded, Fixture.test("unit", isThat: "truth.keep-from"))))
  private let truth = Fixture.truth(keepFrom: [Fixture.ward])

  @Test func `is kept, without evidence, while nothing forbidden happens`() {
    let journal = Journal([(monday("08:05"), toJustice)])

    #expect(journal.verdicts(by: rule, truth: truth) == [.kept(evidence: [])])
    #expect(journal.card(by: [rule], truth: truth).rulesKept == 0)
  }

  @Test func `says what was chosen wrongly, and what else was done as it is called`() {
    let kinds = Fixture.rule("R", .absence(Fixture.events(.classified)))
    let urgent = Fixture.rule("R", .absence(Fixture.events(.markedUrgent)))
    let noted = Fixture.rule("R", .absence(Fixture.events(.noted)))
    let journal = Journal([
      (monday("08:05"), .classified(.feedback)), (monday("08:06"), .markedUrgent),
      (monday("08:07"), .noted(text: "Đã gọi.")),
    ])

    #expect(
      journal.verdicts(by: kinds)[0].violation?.statement.vietnamese
        == "Lúc 08:05 13/02, bạn phân loại là phản ánh; hãy xem lại tin này thuộc loại nào.")
    #expect(
      journal.verdicts(by: urgent)[0].violation?.statement.vietnamese
        == "Lúc 08:06 13/02, bạn đã đánh dấu khẩn; hãy xem lại tin này có gấp thật không.")
    #expect(
      journal.verdicts(by: noted)[0].violation?.statement.vietnamese
        .hasSuffix("; ở tin này không được làm như vậy.") == true)
  }

  @Test(arguments: [
    ([DraftFault.promises], ". Dự thảo không có lỗi này: sai căn cứ pháp luật"),
    (
      [.leftOut],
      ". Dự thảo không có 2 lỗi này: \(DraftFault.promises.name.vietnamese); sai căn cứ pháp luật"
    ),
    ([], ". Dự thảo này không có lỗi phải trả lại"),
  ])
  func `says of a draft that was rejected which fault it had not`(
    faults: [DraftFault], said: String
  ) {
    let rule = Fixture.rule("R", .absence(Fixture.events(.rejected)))
    let rejected = Happening.rejected(
      faults: [.promises, .wrongLaw], text: "Bỏ câu hứa.", version: 1)
    let journal = Journal([(monday("08:05"), rejected)])

    let verdict = journal.verdicts(by: rule, truth: Fixture.truth(faults: faults))[0]

    #expect(verdict.violation?.statement.vietnamese.hasSuffix(said + ".") == true)
  }

  @Test func `is broken by the first forbidden event`() {
    let journal = Journal([
      (monday("08:05"), toJustice), (monday("08:06"), toWard), (monday("08:07"), toWard),
    ])

    #expect(
      journal.verdicts(by: rule, truth: truth) == [
        .broken(
          Violation(
            evidence: [4], at: monday("08:06"),
            statement: Phrase(
              "Lúc 08:06 13/02, bạn chuyển cho UBND phường Tân Lệ; hãy xem lại việc này của nơi nào.",
              "You forwarded it to UBND phường Tân Lệ at 08:06 on 13/02; look again at whose matter it is."
            )))
      ])
  }
}

@Suite struct `Response` {
  private let rule = Fixture.rule(
    "R",
    .response(
      activation: Fixture.events(.forwarded),
      target: Fixture.events(.reminded), within: nil))

  @Test func `is not activated where nothing asks for it`() {
    #expect(
      Journal([(monday("08:05"), .reminded(text: "a"))]).verdicts(by: rule) == [.notActivated])
  }

  @Test func `is kept when each activation has a target after it`() {
    let journal = Journal([
      (monday("08:05"), toJustice), (monday("08:06"), toWard),
      (monday("08:07"), .reminded(text: "a")),
    ])

    #expect(journal.verdicts(by: rule) == [.kept(evidence: [3, 5, 4, 5])])
  }

  @Test func `is broken by one activation that has none after it`() throws {
    let journal = Journal([
      (monday("08:05"), toJustice), (monday("08:06"), .reminded(text: "a")),
      (monday("08:07"), toWard),
    ])

    let violation = try #require(journal.verdicts(by: rule)[0].violation)

    #expect(violation.evidence == [5])
    #expect(violation.at == tuesday("17:30"))
  }

  @Test func `is not its own target`() {
    let rule = Fixture.rule(
      "R",
      .response(
        activation: Fixture.events(.forwarded, Fixture.test("unit", is: Fixture.ward.text)),
        target: Fixture.events(.forwarded), within: nil))

    #expect(Journal([(monday("08:05"), toWard)]).verdicts(by: rule)[0].violation != nil)
    #expect(
      Journal([(monday("08:05"), toWard), (monday("08:06"), toJustice)]).verdicts(by: rule)
        == [.kept(evidence: [3, 4])])
  }

  @Test func `can ask that the target carries what the activation did`() throws {
    let rule = Fixture.rule(
      "R",
      .response(
        activation: Fixture.events(.forwarded),
        target: Fixture.events(
          .unitAnswered, Fixture.test("unit", isThat: "activation.unit")), within: nil))
    let answer = Happening.unitAnswered(Fixture.justice, text: "a")

    #expect(
      Journal([(monday("08:05"), toJustice), (monday("09:00"), answer)]).verdicts(by: rule)
        == [.kept(evidence: [3, 4])])
    #expect(
      Journal([(monday("08:05"), toWard), (monday("09:00"), answer)]).verdicts(by: rule)[0]
        .violation
        != nil)
  }
}

@Suite struct `Precedence` {
  private let rule = Fixture.rule(
    "R",
    .precedence(
      activation: Fixture.events(.forwarded),
      target: Fixture.events(
        .asked,
        AttributeTest(attribute: "facts", comparison: .covers(.attribute("truth.missing"))))))
  private let truth = Fixture.truth(missing: [.name, .address])

  @Test func `is not activated where nothing needs a forerunner`() {
    #expect(Journal().verdicts(by: rule, truth: truth) == [.notActivated])
  }

  @Test func `is kept by the first forerunner of each activation`() {
    let journal = Journal([
      (monday("08:05"), .asked(facts: [.name], text: "a")),
      (monday("08:06"), .asked(facts: [.address, .time, .name], text: "a")),
      (monday("08:07"), toJustice), (monday("08:08"), toWard),
    ])

    #expect(journal.verdicts(by: rule, truth: truth) == [.kept(evidence: [4, 5, 4, 6])])
  }

  @Test func `is broken when the forerunner comes after`() {
    let journal = Journal([
      (monday("08:05"), .asked(facts: [.name], text: "a")), (monday("08:06"), toJustice),
      (monday("08:07"), .asked(facts: [.name, .address], text: "a")),
    ])

    #expect(
      journal.verdicts(by: rule, truth: truth)[0].violation
        == Violation(
          evidence: [4], at: monday("08:06"),
          statement: Phrase(
            "08:06 13/02: chuyển đơn vị: Sở Tư pháp; trước đó chưa hỏi thêm công dân"
              + " (họ tên, địa chỉ).",
            "You forwarded it to Sở Tư pháp at 08:06 on 13/02; before that you had not asked the"
              + " citizen for the name, address.")))
  }
}

@Suite struct `A rule that does not apply` {
  @Test func `is not activated, whatever happens`() {
    let rule = Fixture.rule(
      "R", .absence(Fixture.events(.noted)),
      applies: [Fixture.test("petition.channel", is: "national-portal")])
    let journal = Journal([(monday("08:05"), .noted(text: "a"))])

    #expect(journal.verdicts(by: rule) == [.notActivated])
    #expect(journal.verdicts(by: rule, channel: .nationalPortal)[0].violation != nil)
  }

  @Test func `looks at the trainee's post and at the truth`() {
    let rule = Fixture.rule(
      "R", .absence(Fixture.events(.noted)),
      applies: [
        Fixture.test("shift.role", is: "reception"), Fixture.test("truth.kind", is: "spam"),
      ])
    let journal = Journal([(monday("08:05"), .noted(text: "a"))])

    #expect(journal.verdicts(by: rule) == [.notActivated])
    #expect(journal.verdicts(by: rule, truth: Fixture.truth(kind: .spam))[0].violation != nil)
  }

  @Test func `is not even listed when it is not in force`() {
    let rule = Fixture.rule("R", .absence(Fixture.events(.arrived)), to: day("2023-02-12"))

    #expect(Journal().verdicts(by: rule) == [])
  }
}
