import Fixtures
import Petitions
import Rules
import Scenarios
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `Practice` {
  private static let wrongUnit = Fixture.rule(
    "X-1",
    .absence(
      EventPattern(
        activities: [.forwarded],
        condition: Condition(tests: [
          AttributeTest(attribute: "unit", comparison: .noneOf(.attribute("truth.unit")))
        ]))))

  private func worked(mode: Mode = .practice) -> Worked {
    Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition(
            "01", says: "phường Tân Lệ thu phí sai", truth: Fixture.truth(unit: Fixture.justice))
        ], rules: [Self.wrongUnit]), mode: mode)
  }

  @Test func `calls nobody late for a limit that was lost along with another rule`() {
    let told = Fixture.rules.map { rule in
      (isLimit: rule.constraint.window?.within != nil, CostTexts.lostAlong(rule).vietnamese)
    }

    #expect(told.contains { $0.isLimit } && told.contains { !$0.isLimit })
    #expect(told.allSatisfy { $0.isLimit == $0.1.hasSuffix("(mất theo, không xét là trễ)") })
  }

  @Test func `tells a mistake once, and again when it is made again`() {
    var worked = worked()
    worked.act(.open, .accept)

    let first = worked.act(.forward(to: Fixture.building, note: ""))
    let time = worked.act(.note(text: "đã chuyển"))
    let second = worked.act(.forward(to: Fixture.ward, note: ""))
    let right = worked.act(.forward(to: Fixture.justice, note: ""))

    #expect(first == ["X-1"])
    #expect(time == [])
    #expect(second == ["X-1"])
    #expect(right == [])
  }

  @Test func `does not tell again, after a break, what was told before it`() {
    var worked = worked()
    worked.act(.open, .accept, .forward(to: Fixture.building, note: ""))
    worked.act(.forward(to: Fixture.ward, note: ""))

    var resumed = Shift(
      OpenedShift(
        attempt: "1", mode: .practice, scenario: worked.shift.scenario,
        events: worked.shift.events, elapsedMilliseconds: 0))
    let step = resumed.take(
      .act(.forward(to: Fixture.justice, note: ""), on: "01"), elapsedMilliseconds: 0)

    #expect(step.refusal == nil)
    #expect(step.violations.isEmpty)
  }

  @Test func `is silent in an exam`() {
    var worked = worked(mode: .exam)
    worked.act(.open, .accept)

    #expect(worked.act(.forward(to: Fixture.building, note: "")) == [])
    #expect(worked.shift.violations.isEmpty)
    #expect(worked.shift.hints(for: "01").isEmpty)
  }

  @Test func `says what was chosen as the reason, and not what is right`() throws {
    var worked = Worked(
      Fixture.scenario(rules: [
        Fixture.rule(
          "X-2",
          .absence(
            EventPattern(
              activities: [.classified],
              condition: Condition(tests: [
                AttributeTest(attribute: "kind", comparison: .noneOf(.attribute("truth.kind")))
              ]))))
      ]))
    worked.act(.open)

    let step = worked.take(.act(.classify(.denunciation), on: "01"))
    let violation = try #require(step.violations.first)
    let reason = try #require(worked.shift.reason(for: violation))

    #expect(reason.vietnamese.hasPrefix("Tố cáo là: "))
    #expect(!reason.vietnamese.contains("hản ánh"))
  }

  @Test func `explains a choice, and neither the words that went with it nor what is missing`()
    throws
  {
    var worked = Worked(
      Fixture.scenario(rules: [
        Fixture.rule(
          "X-7",
          .text(
            activation: Fixture.events(.forwarded), TextRequirement(size: .init(wordsMinimum: 12))))
      ]))
    worked.act(.open, .accept)

    let step = worked.take(.act(.forward(to: Fixture.justice, note: "Kính chuyển."), on: "01"))
    let violation = try #require(step.violations.first)

    #expect(worked.shift.reason(for: violation) == nil)
    #expect(worked.shift.cost(of: violation).vietnamese == "Trừ 10 điểm của phản ánh này.")
  }

  @Test func `says of a redaction what it would cost, as long as it can be made anew`() throws {
    var worked = Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition(
            "01", says: "gọi 0600 111 222", truth: Fixture.truth(personalData: ["0600 111 222"]))
        ],
        rules: [
          Fixture.rule(
            "X-8",
            .text(
              activation: Fixture.events(.redacted),
              TextRequirement(
                redaction: RedactionRequirement(
                  mustCoverPersonalData: .everything, needlessWordsMaximum: nil))), points: 8)
        ]))
    worked.act(.open)

    let step = worked.take(.act(.redact(parts: ["gọi"]), on: "01"))
    let violation = try #require(step.violations.first)

    #expect(
      worked.shift.cost(of: violation).vietnamese
        == "Sẽ trừ 8 điểm của phản ánh này nếu lần che cuối trước khi công khai vẫn còn sót.")
  }

  private static func hinted(
    _ id: RuleID, _ constraint: Constraint, applies: [AttributeTest] = []
  ) -> Rule {
    let rule = Fixture.rule(id, constraint, applies: applies)
    return Rule(
      id: rule.id,
      texts: RuleTexts(
        title: rule.title, explanation: rule.explanation, hint: Phrase("Gợi ý.", "A hint.")),
      citation: rule.citation, scope: Rule.Scope(force: rule.force, applies: rule.applies),
      constraint: rule.constraint, requires: rule.requires, worth: rule.worth,
      shownAfter: rule.shownAfter)
  }

  @Test func `hints at the end of a petition once something was done, and not before`() {
    var worked = Worked(
      Fixture.scenario(rules: [
        Self.hinted("X-3", .existence(Fixture.events(.replied), within: nil)),
        Self.hinted("X-4", .existence(Fixture.events(.accepted), within: nil)),
      ]))
    worked.act(.open)
    #expect(worked.shift.hints(for: "01").map(\.rule.id) == ["X-4"])

    worked.act(.accept)
    #expect(worked.shift.hints(for: "01").map(\.rule.id) == ["X-3"])
  }

  @Test func `hints at nothing that was done already, and says the next step`() {
    let unit = Fixture.test("unit", is: "so-tu-phap")
    var worked = Worked(
      Fixture.scenario(rules: [
        Self.hinted(
          "X-6",
          .absence(
            EventPattern(activities: [.forwarded], condition: Condition(tests: [unit])))),
        Self.hinted("X-3", .existence(Fixture.events(.replied), within: nil)),
      ]))
    worked.act(.open, .accept)
    #expect(worked.shift.hints(for: "01").map(\.rule.id) == ["X-6", "X-3"])
    #expect(worked.shift.nextStep(for: "01")?.vietnamese.hasPrefix("Đã vào sổ") == true)

    worked.act(.forward(to: Fixture.building, note: ""))
    #expect(worked.shift.hints(for: "01").map(\.rule.id) == ["X-3"])
    #expect(worked.shift.nextStep(for: "01")?.vietnamese.hasPrefix("Chờ đơn vị") == true)

    worked.act(.decline(reason: .spam, text: "Mời gửi nơi khác."))
    #expect(worked.shift.hints(for: "01").isEmpty)
  }

  @Test func `says that what rests on a mistake is lost with it`() throws {
    let basis = Self.wrongUnit
    let rule = Fixture.rule("X-8", .existence(Fixture.events(.accepted), within: nil))
    let resting = Rule(
      id: rule.id, texts: RuleTexts(title: rule.title, explanation: rule.explanation, hint: nil),
      citation: rule.citation, scope: Rule.Scope(force: rule.force, applies: rule.applies),
      constraint: rule.constraint, requires: [basis.id], worth: rule.worth,
      shownAfter: rule.shownAfter)
    var worked = Worked(
      Fixture.scenario(
        petitions: [Fixture.petition("01", truth: Fixture.truth(unit: Fixture.justice))],
        rules: [basis, resting]))
    worked.act(.open, .accept)

    let step = worked.take(.act(.forward(to: Fixture.building, note: ""), on: "01"))
    let violation = try #require(step.violations.first)

    #expect(
      worked.shift.cost(of: violation).vietnamese
        == "Trừ 10 điểm của phản ánh này. Điều nào vì thế không xét được thì mất theo.")
  }

  @Test func `asks the same of two petitions that differ only in what is true of them`() {
    let plain = Fixture.truth()
    let mixed = GroundTruth(
      nature: plain.nature, ending: plain.ending, road: plain.road,
      care: GroundTruth.Care(missing: [], urgency: .normal, mixed: .mixed, personalData: []),
      claims: [], why: plain.why)
    for truth in [plain, mixed] {
      var worked = Worked(
        Fixture.scenario(
          petitions: [Fixture.petition("01", truth: truth)],
          rules: [
            Self.hinted(
              "X-5", .existence(Fixture.events(.split), within: nil),
              applies: [Fixture.test("truth.mixed", is: "true")]),
            Self.hinted(
              "X-9", .existence(Fixture.events(.accepted), within: nil),
              applies: [Fixture.test("truth.kind", is: "complaint")]),
          ]))
      #expect(worked.shift.hints(for: "01").isEmpty)
      worked.act(.open)
      #expect(worked.shift.hints(for: "01").map(\.rule.id) == ["X-5", "X-9"])

      // From then on it is no complaint, whatever it is in truth.
      worked.act(.classify(.feedback, box: .conduct))
      #expect(worked.shift.hints(for: "01").map(\.rule.id) == ["X-5"])
    }
  }
}
