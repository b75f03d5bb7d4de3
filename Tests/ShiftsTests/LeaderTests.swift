import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `The leader` {
  private static let bad = "Mày gửi thế thì tao chịu, đừng có nhắn nữa, rõ chưa?"
  private static let good =
    "Kính gửi bà, sở đã kiểm tra và phường đã trả lại tiền thu sai cho bà. Trân trọng cảm ơn bà."

  /// Courteous, and nothing that the sender has to know.
  private static let thin = "Kính gửi bà, sở đang xem xét việc bà nêu. Trân trọng cảm ơn bà."

  private static func scenario() -> Scenario {
    let replied = EventPattern(activities: [.replied])
    let requirement = TextRequirement(must: .init(claims: .truth), gate: [.civil])
    return Fixture.scenario(
      petitions: [
        Fixture.petition("01", truth: Fixture.truth(claims: [Fixture.claim("trả lại tiền")]))
      ],
      rules: [
        Fixture.rule("R-1", .text(activation: replied, requirement)),
        Fixture.rule(
          "R-2", .absence(EventPattern(activities: [.leaderReturned]), times: 1)),
      ])
  }

  private func submitted(_ text: String, mode: Mode = .practice) -> Worked {
    var worked = Worked(Self.scenario(), mode: mode)
    worked.act(.open, .accept, .draft(text: text), .submit)
    return worked
  }

  @Test func `signs a draft that says what it has to`() throws {
    var worked = submitted(Self.good)
    worked.pass(officeMinutes: 31)

    #expect(try #require(worked.record).approval == .given)
  }

  @Test func `returns one that is rude or leaves something out, and says which`() throws {
    var worked = submitted(Self.bad)
    worked.pass(officeMinutes: 31)

    let record = try #require(worked.record)
    #expect(record.approval == .denied)
    guard case .leaderReturned(let faults, let text)? = record.history.last?.happening else {
      Issue.record("\(record.history.map(\.activity))")
      return
    }
    #expect(faults == [.rude, .leftOut])
    #expect(text.contains("Lời lẽ chưa đúng mực"))
    #expect(record.thread.last?.author == .leader)
    #expect(worked.shift.status(of: record).progress == .draftReturned)
    #expect(worked.shift.simulation.refusal(of: Verb.send, on: "01") == .draftReturned)
  }

  @Test func `says in practice of what sort that is, in an exam not before the end`() throws {
    var worked = submitted(Self.bad)
    var step = worked.take(.tick)
    worked.pass(officeMinutes: 30)
    step = worked.take(.tick)
    let told = worked.shift.violations.first { $0.rule.id == "R-2" }
    let why = try #require(told.flatMap { worked.shift.reason(for: $0) })
    #expect(why.vietnamese.contains("1 điều về nội dung giải quyết"))
    #expect(!why.vietnamese.contains("trả lại tiền"))
    #expect(step.refusal == nil)

    var exam = submitted(Self.bad, mode: .exam)
    exam.pass(officeMinutes: 31)
    #expect(exam.shift.violations.isEmpty)
    #expect(exam.record?.approval == .denied)
  }

  private func note(_ worked: Worked) -> String {
    worked.record?.thread.last { $0.author == .leader }?.text(.vietnamese) ?? ""
  }

  @Test func `says how much is left out, and quotes the sentence`() {
    var worked = submitted(Self.bad)
    worked.pass(officeMinutes: 31)
    var exam = submitted(Self.bad, mode: .exam)
    exam.pass(officeMinutes: 31)

    #expect(!note(worked).contains("trả lại tiền") && note(worked).contains("Mày"))
    #expect(note(worked).contains("1 điều về nội dung giải quyết."))
    #expect(!note(exam).contains("trả lại tiền") && note(exam).contains("Mày"))
    #expect(note(exam).contains("1 điều về nội dung giải quyết; đọc lại hồ sơ"))
  }

  /// What a letter has to tell that has nothing of it.
  private static let much = [
    Claim(
      id: "when", says: Phrase("trả giấy ngày 15/02/2023", "the paper on 15/02/2023"),
      patterns: ["<15/02/2023>"]),
    Claim(
      id: "until", says: Phrase("hẹn chậm nhất 20/02/2023", "on 20/02/2023 at the latest"),
      patterns: ["<20/02/2023>"]),
    Claim(
      id: "law", says: Phrase("theo Luật Khiếu nại", "under the Law on Complaints"),
      patterns: ["luật khiếu nại"]),
    Claim(
      id: "cause", says: Phrase("trễ vì dồn việc", "late because of a backlog"),
      patterns: ["dồn việc"]),
    Claim(
      id: "split", says: Phrase("việc kia gửi riêng", "the other matter on its own"),
      patterns: ["gửi riêng"], splits: true),
  ]

  @Test func `names in an exam the kinds of what is left out, each thing once`() {
    let replied = EventPattern(activities: [.replied])
    let claims = TextRequirement(must: .init(claims: .truth))
    let scenario = Fixture.scenario(
      petitions: [Fixture.petition("01", truth: Fixture.truth(claims: Self.much))],
      rules: [
        Fixture.rule("R-1", .text(activation: replied, claims)),
        Fixture.rule("R-2", .text(activation: replied, claims)),
      ])
    var exam = Worked(scenario, mode: .exam)
    exam.act(.open, .accept, .draft(text: Self.thin), .submit)
    exam.pass(officeMinutes: 31)

    #expect(
      note(exam).contains(
        "5 điều: 1 về việc thứ hai, 2 về ngày giờ, 2 về căn cứ, lý do; đọc lại hồ sơ"))
  }

  /// A petition of which one thing stands in its message and another comes with the unit's answer.
  private static let answered = Fixture.scenario(
    petitions: [
      Fixture.petition(
        "01", says: "ngày 15/02/2023 tôi hẹn mà vẫn chưa có giấy",
        truth: Fixture.truth(unit: Fixture.justice, claims: much),
        reactions: Reactions(
          ask: [],
          silence: nil,
          unit: UnitReaction(
            ScriptedReaction(
              after: .officeMinutes(20), says: "Giấy trễ do dồn việc, trả chậm nhất 20/02/2023.")),
          wrongUnit: nil, late: nil, rating: nil))
    ],
    rules: [
      Fixture.rule(
        "R-1",
        .text(
          activation: EventPattern(activities: [.replied]),
          TextRequirement(must: .init(claims: .truth))))
    ])

  @Test func `says in practice where it can be read`() {
    var worked = Worked(Self.answered, mode: .practice)
    worked.act(.open, .accept, .forward(to: Fixture.justice, note: "Nhờ sở kiểm tra giúp."))
    worked.pass(officeMinutes: 21)
    worked.act(.draft(text: Self.thin), .submit)
    worked.pass(officeMinutes: 31)

    let letter = "xem câu trả lời của đơn vị lúc 08:20 ngày 13/02"
    #expect(
      note(worked) == """
        Tôi chưa ký:
        – Còn thiếu điều người gửi cần biết: 1 điều về ngày giờ (xem tin của người gửi lúc 08:00 ngày 13/02); \
        1 điều về ngày giờ (\(letter)); 1 điều về căn cứ, lý do; \
        1 điều về căn cứ, lý do (\(letter)); 1 điều về việc thứ hai.
        Sửa rồi trình lại.
        """)
  }

  @Test(arguments: [
    (Mode.practice, "1 điều về ngày giờ (xem tin của người gửi lúc 08:00 ngày 13/02); "),
    (.exam, "1 điều về ngày giờ; đọc lại hồ sơ; "),
  ])
  func `asks before the unit has answered for nothing that only its answer tells`(
    mode: Mode, known: String
  ) throws {
    var worked = Worked(Self.answered, mode: mode)
    worked.act(.open, .accept, .draft(text: Self.thin), .submit)
    worked.pass(officeMinutes: 31)
    #expect(note(worked).contains(": \(known)chưa có ý kiến của đơn vị nào."))

    let review = try #require(
      PetitionReview(of: "01", in: worked.shift.scenario, events: worked.shift.events))
    #expect(review.draftReturns.first?.why?.vietnamese.contains("20/02/2023") == true)
  }

  @Test func `names whoever was consulted and is silent`() {
    let petition = Fixture.petition(
      "01", truth: Fixture.truth(coUnits: [Fixture.building], claims: Self.much))
    let replied = EventPattern(activities: [.replied])
    let scenario = Fixture.scenario(
      role: .handling, desk: Fixture.ward, petitions: [petition],
      rules: [
        Fixture.rule(
          "R-1", .text(activation: replied, TextRequirement(must: .init(claims: .truth))))
      ])
    var worked = Worked(scenario, mode: .practice)
    worked.act(
      .open, .accept, .consult(Fixture.building, question: "Xin ý kiến của sở về việc này."),
      .draft(text: Self.thin), .submit)
    worked.pass(officeMinutes: 31)

    #expect(note(worked).contains("chưa có ý kiến của Sở Xây dựng."))
  }

  /// A scenario of which one thing must not be told, by whatever letter.
  private static let forbidding = Fixture.scenario(
    petitions: [
      Fixture.petition(
        "01",
        truth: Fixture.truth(claims: [
          Claim(
            id: "no-promise", says: Phrase("lời hứa trả tiền", "that money is paid back"),
            stance: .forbidden, patterns: ["sẽ trả lại tiền"])
        ]))
    ],
    rules: [
      Fixture.rule(
        "R-1",
        .text(
          activation: EventPattern(activities: [.replied]),
          TextRequirement(must: .init(claims: .truth))))
    ])

  @Test func `judges the draft, and returns none for what an earlier letter said`() throws {
    var worked = Worked(Self.forbidding, mode: .practice)
    worked.act(
      .open, .accept, .inform(text: "Phường sẽ trả lại tiền cho bà."), .draft(text: Self.good),
      .submit)
    worked.pass(officeMinutes: 31)

    #expect(worked.record?.approval == .given)
  }

  @Test(arguments: [Mode.practice, .exam])
  func `quotes the sentence that must not be told`(mode: Mode) {
    var worked = Worked(Self.forbidding, mode: mode)
    worked.act(
      .open, .accept, .draft(text: "Kính gửi bà. Phường sẽ trả lại tiền cho bà."), .submit)
    worked.pass(officeMinutes: 31)

    #expect(note(worked).contains("“Phường sẽ trả lại tiền cho bà"))
    #expect(note(worked).contains("lời hứa trả tiền") == (mode == .practice))
  }

  @Test func `says of what was told before that it is still there`() {
    var worked = submitted(Self.bad)
    worked.pass(officeMinutes: 31)
    #expect(!note(worked).contains("ần trước"))

    worked.act(.submit)
    worked.pass(officeMinutes: 31)

    #expect(note(worked).contains("Lần trước đã nêu mà chưa sửa: còn thiếu"))
  }

  @Test func `is not given the same draft again without a question`() {
    var worked = submitted(Self.bad)
    worked.pass(officeMinutes: 31)
    let asked = worked.shift.confirmation(of: .submit, on: "01")
    #expect(asked?.text == Self.bad)
    #expect(asked?.remarks.map(\.vietnamese) == ["Lãnh đạo đã ghi: “\(note(worked))”"])

    worked.act(.draft(text: Self.bad + "  "))
    #expect(worked.shift.confirmation(of: .submit, on: "01")?.question == asked?.question)
    worked.act(.draft(text: Self.good))
    #expect(worked.shift.confirmation(of: .submit, on: "01")?.text == Self.good)
  }

  private static let strange = " Trưởng phòng đang xây hầm rượu dưới sân kho lạnh."

  /// A scenario to whose sender people wrote many fair letters.
  private static let lettered: Scenario = {
    let replied = EventPattern(activities: [.replied])
    return Fixture.scenario(
      petitions: [
        Fixture.petition("01", truth: Fixture.truth(claims: [Fixture.claim("trả lại tiền")]))
      ],
      rules: [
        Fixture.rule(
          "R-1",
          .text(
            activation: replied,
            TextRequirement(must: .init(claims: .truth), gate: [.civil, .honest]))),
        Fixture.rule(
          "R-2",
          .absence(
            Fixture.events(
              .leaderReturned,
              AttributeTest(
                attribute: "faults", comparison: .noneOf(.literal(["ungrounded"])))), times: 1)),
      ]
    ).beside(FairTexts { _ in Array(repeating: Self.good, count: 12) })
  }()

  @Test(arguments: [Mode.practice, .exam])
  func `asks once what a strange sentence rests on, and takes nothing for it`(mode: Mode) throws {
    var worked = Worked(Self.lettered, mode: mode)
    worked.act(.open, .accept, .draft(text: Self.good + Self.strange), .submit)
    worked.pass(officeMinutes: 31)

    let asked = try #require(worked.record)
    #expect(asked.approval == .denied)
    #expect(asked.draftReturnsCount == 0)
    guard case .leaderReturned(let faults, _)? = asked.history.last?.happening else {
      Issue.record("\(asked.history.map(\.activity))")
      return
    }
    #expect(faults == [.ungrounded])
    #expect(
      note(worked) == """
        Tôi chưa ký:
        – Có câu chưa rõ căn cứ: câu “Trưởng phòng đang xây hầm rượu dưới sân kho lạnh” dựa vào đâu?
        Có căn cứ thì trình lại như cũ, không thì sửa hoặc bỏ câu ấy.
        """)
    let review = try #require(
      PetitionReview(of: "01", in: worked.shift.scenario, events: worked.shift.events))
    #expect(review.draftReturns.first?.why?.english.hasSuffix("rest on?") == true)

    worked.act(.submit)
    worked.pass(officeMinutes: 31)

    #expect(worked.record?.approval == .given)
    #expect(worked.shift.violations.isEmpty)
  }

  @Test func `signs it where no letters to the sender are known`() {
    var worked = Worked(Self.lettered.beside(.none), mode: .practice)
    worked.act(.open, .accept, .draft(text: Self.good + Self.strange), .submit)
    worked.pass(officeMinutes: 31)

    #expect(worked.record?.approval == .given)
  }

  @Test func `takes a mended draft, and after two returns what leaves something out`() throws {
    var worked = submitted(Self.bad)
    worked.pass(officeMinutes: 31)
    worked.act(.draft(text: Self.good), .submit)
    worked.pass(officeMinutes: 31)
    #expect(worked.record?.approval == .given)

    var stubborn = submitted(Self.thin)
    for _ in 0..<Simulation.draftReturnsMaximum {
      stubborn.pass(officeMinutes: 31)
      #expect(stubborn.record?.approval == .denied)
      stubborn.act(.submit)
    }
    stubborn.pass(officeMinutes: 31)
    #expect(stubborn.record?.approval == .given)
  }

  @Test func `signs no draft that fails the gate, however often it is brought`() throws {
    var stubborn = submitted(Self.bad)
    for _ in 0...Simulation.draftReturnsMaximum {
      stubborn.pass(officeMinutes: 31)
      #expect(stubborn.record?.approval == .denied)
      stubborn.act(.submit)
    }
    stubborn.pass(officeMinutes: 31)
    #expect(stubborn.record?.draftReturnsCount == Simulation.draftReturnsMaximum + 2)

    stubborn.act(.draft(text: Self.thin), .submit)
    stubborn.pass(officeMinutes: 31)
    #expect(stubborn.record?.approval == .given)
  }

  @Test func `leaves a petition with the unit that is asked once its draft has come back`() throws {
    var worked = submitted(Self.bad)
    worked.pass(officeMinutes: 31)
    worked.act(.forward(to: Fixture.justice, note: "Nhờ sở kiểm tra."))

    let record = try #require(worked.record)
    #expect(worked.shift.status(of: record).progress == .unitAwaited)
    #expect(!worked.shift.needsWork(record))
  }

  @Test func `is told in the review of an exam with each draft that came back, and why`() throws {
    var worked = submitted(Self.bad, mode: .exam)
    worked.pass(officeMinutes: 31)
    worked.act(.draft(text: Self.bad + " Nghe chưa?"), .submit)
    worked.pass(officeMinutes: 31)

    let review = try #require(
      PetitionReview(of: "01", in: worked.shift.scenario, events: worked.shift.events))

    #expect(review.draftReturns.map(\.draft) == [Self.bad, Self.bad + " Nghe chưa?"])
    #expect(review.draftReturns.allSatisfy { $0.why?.vietnamese.contains("trả lại tiền") == true })
  }

  @Test func `has decided the same when the journal is replayed`() {
    var worked = submitted(Self.bad)
    worked.pass(officeMinutes: 31)
    worked.act(.draft(text: Self.good), .submit)
    worked.pass(officeMinutes: 31)

    let again = Simulation(scenario: worked.shift.scenario, replaying: worked.shift.events)
    #expect(again.cases.map(\.approval) == worked.shift.cases.map(\.approval))
    #expect(again.cases.map(\.draftReturnsCount) == [1])
    #expect(again.cases.map(\.thread) == worked.shift.cases.map(\.thread))
    #expect(again.nextHappening == worked.shift.simulation.nextHappening)
  }
}
