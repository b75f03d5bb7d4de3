import Auditing
import Fixtures
import Petitions
import Rules
import Testing
import Wording
import WorkCalendar

private let received = EventPattern(names: ["Tiếp nhận"])
private let forwarded = EventPattern(names: ["Chuyển đơn vị"])
private let answered = EventPattern(names: ["Trả lời"])

private func event(
  _ activity: String, _ at: Instant, line: Int, _ attributes: Attribute...
) -> RegisterEvent {
  RegisterEvent(activity: activity, at: at, line: line, attributes: attributes)
}

private func audit(
  by rules: [Rule], _ events: [RegisterEvent], of attributes: [Attribute] = [],
  until end: Instant = tuesday("17:30"), unreadableCount: Int = 0
) -> [AuditVerdict] {
  let rulebook = Rulebook(
    id: "so", title: Phrase(verbatim: "Sổ"), vocabulary: .log, rules: rules)
  var auditor = Auditor(rulebook, calendar: Fixture.calendar, until: end)
  // What another case left behind must not matter.
  _ = auditor.judge(
    RegisterCase(
      identifier: "0", line: 1, attributes: [],
      events: [event("Tiếp nhận", monday("08:00"), line: 1)]))
  return auditor.judge(
    RegisterCase(
      identifier: "1", line: 2, attributes: attributes, events: events,
      unreadableCount: unreadableCount)
  ).verdicts
}

@Suite struct `An audit of a register` {
  private let forwarding = Fixture.rule(
    "SO-01",
    .response(
      activation: received, target: forwarded,
      within: Window(limit: .workingHours(minutes: 60))))

  @Test func `names activities as the register does`() {
    #expect(
      audit(
        by: [forwarding],
        [
          event("Tiếp nhận", monday("08:00"), line: 2),
          event("Chuyển đơn vị", monday("09:00"), line: 3),
        ]) == [.kept])
    #expect(
      audit(by: [forwarding], [event("Việc khác", monday("08:00"), line: 2)])
        == [.notActivated])
  }

  @Test func `says which event broke a rule, on which line, and what was due`() throws {
    let events = [
      event("Tiếp nhận", monday("08:00"), line: 2),
      event("Chuyển đơn vị", monday("09:01"), line: 5),
    ]

    let verdicts = audit(by: [forwarding], events)

    guard case .broken(let violation) = verdicts[0] else {
      Issue.record("\(verdicts)")
      return
    }
    #expect(violation.activation == 0)
    #expect(violation.target == 1)
    #expect(violation.due == monday("09:00"))
    let subject = RegisterCase(identifier: "1", line: 2, attributes: [], events: events)
    #expect(
      sentence(on: subject, by: forwarding, until: tuesday("17:30"))
        == "“Chuyển đơn vị” 09:01 13/02/2023 (dòng 5): muộn, hạn là 09:00 thứ Hai 13/02/2023.")
  }

  @Test(arguments: [(monday("09:00"), false), (monday("09:00:00.001"), true)])
  func `holds nobody to a limit that runs out after the register ends`(
    _ end: Instant, _ isBroken: Bool
  ) {
    let verdicts = audit(
      by: [forwarding], [event("Tiếp nhận", monday("08:00"), line: 2)], until: end)

    if case .broken = verdicts[0] {
      #expect(isBroken)
    } else {
      #expect(word(verdicts[0]) == "pending 2")
      #expect(!isBroken)
    }
  }

  @Test func `looks at what events and cases carry`() {
    let rule = Fixture.rule(
      "SO-02",
      .relation(
        .response, activation: received,
        target: EventPattern(
          names: ["Chuyển đơn vị"],
          condition: Condition(tests: [Fixture.test("đơn vị", isThat: "activation.đơn vị")]))),
      applies: [Fixture.test("case.loại", is: "quy định")])
    let events = [
      event("Tiếp nhận", monday("08:00"), line: 2, Attribute("đơn vị", .text("Sở Tư pháp"))),
      event("Chuyển đơn vị", monday("09:00"), line: 3, Attribute("đơn vị", .text("Sở Y tế"))),
    ]

    #expect(audit(by: [rule], events) == [.notActivated])
    guard
      case .broken = audit(
        by: [rule], events, of: [Attribute("loại", .text("quy định"))])[0]
    else {
      Issue.record("the other unit was taken for the same")
      return
    }
  }

  @Test func `speaks of each event by the rule that was in force on its day`() {
    let old = Fixture.rule("SO-03", .absence(answered), to: day("2023-02-13"))
    let new = Fixture.rule("SO-04", .absence(answered), from: day("2023-02-14"))

    let verdicts = audit(by: [old, new], [event("Trả lời", tuesday("08:00"), line: 2)])

    #expect(verdicts[0] == .notActivated)
    guard case .broken = verdicts[1] else {
      Issue.record("\(verdicts)")
      return
    }
  }

  @Test func `punishes one mistake once`() {
    let step = Fixture.rule("SO-05", .existence(forwarded))
    let next = Fixture.rule("SO-06", .existence(answered), requires: ["SO-05"])

    let verdicts = audit(by: [step, next], [event("Tiếp nhận", monday("08:00"), line: 2)])

    #expect(verdicts[1] == .notJudged(because: .step("SO-05")))
  }

  @Test func `is certain of nothing where the case could not be read whole`() {
    #expect(
      audit(
        by: [forwarding], [event("Tiếp nhận", monday("08:00"), line: 2)],
        unreadableCount: 1)
        == [.uncertain])
  }
}
