package import Petitions
package import Rules
package import Scenarios
package import Wording
package import WorkCalendar

/// The one example world of the tests: two days at the hub for the fictional ward of Tân Lệ.
package enum Fixture {
  package static let justice: UnitID = "so-tu-phap"
  package static let building: UnitID = "so-xay-dung"
  /// The office of those who are accused.
  package static let ward: UnitID = "ubnd-phuong-tan-le"

  package static let calendar = makeCalendar()

  package static let units = UnitPack(
    id: "tan-le", title: Phrase("Các đơn vị", "The units"),
    units: [
      unit(justice, "Sở Tư pháp", .city), unit(building, "Sở Xây dựng", .city),
      unit(ward, "UBND phường Tân Lệ", .commune),
    ])

  /// The scenario, or one that differs from it in what is given.
  package static func scenario(
    role: Role = .reception, desk: UnitID? = nil, days: Int = 2, pace: Int = 60,
    limits: RealLimits = RealLimits(shiftMilliseconds: 20 * 60_000, petitionMilliseconds: nil),
    passMark: Int = 60, approvalDelay: ReactionDelay = .officeMinutes(30),
    petitions: [ScriptedPetition] = Fixture.petitions,
    channels: [Channel: ChannelLimits] = [:], rules: [Rule] = Fixture.rules,
    units: UnitPack = Fixture.units,
    briefing: Phrase = Phrase("Bạn là đầu mối.", "You are the hub."),
    date: CivilDate = day("2023-02-13")
  ) -> Scenario {
    Scenario(
      head: Scenario.Head(
        id: "tan-le", title: Phrase("Hai ngày ở Tân Lệ", "Two days at Tân Lệ"), level: .starter,
        role: role, desk: desk),
      time: Scenario.Time(date: date, days: days, pace: pace, limits: limits),
      passMark: passMark,
      briefing: Scenario.Briefing(text: briefing, rulesOfTheDay: []),
      approvalDelay: approvalDelay,
      petitions: petitions,
      channels: channels,
      materials: Scenario.Materials(
        rulebook: Rulebook(id: "tan-le", title: Phrase("Quy định", "Rules"), rules: rules),
        units: units, calendar: calendar, templates: []))
  }

  private static func makeCalendar() -> WorkingCalendar {
    do {
      return try WorkingCalendar(
        id: "2023",
        hours: [
          known(OfficeHours("08:00-12:00"), "the morning"),
          known(OfficeHours("13:30-17:30"), "the afternoon"),
        ],
        weeklyRest: [.saturday, .sunday],
        holidays: [day("2023-05-01"): Phrase("Quốc tế lao động", "Workers’ Day")],
        workingDaysInstead: [:], covers: day("2023-01-01")...day("2023-12-31"))
    } catch {
      preconditionFailure(error.phrase[.english])
    }
  }

  private static func unit(_ id: UnitID, _ name: String, _ level: UnitLevel) -> AgencyUnit {
    AgencyUnit(
      id: id, name: name, otherNames: [], level: level, remit: [], parent: nil, from: nil, to: nil)
  }
}

// MARK: - Rules

extension Fixture {
  /// A rule of a test, of which only what matters has to be said.
  package static func rule(
    _ id: RuleID, _ constraint: Constraint, applies: [AttributeTest] = [],
    requires: [RuleID] = [], points: Int = 10, pointsEach: Int? = nil,
    severity: RuleSeverity = .major, shownAfter: Activity? = nil,
    from: CivilDate = day("2008-03-03"), to: CivilDate? = nil
  ) -> Rule {
    Rule(
      id: id,
      texts: RuleTexts(
        title: Phrase(verbatim: id.text), explanation: Phrase("Vì thế.", "That is why."), hint: nil),
      citation: Citation(
        document: "Quy chế", article: nil, clause: nil, point: nil, status: .house, source: nil),
      scope: Rule.Scope(force: ForcePeriod(from: from, to: to), applies: Condition(tests: applies)),
      constraint: constraint, requires: requires,
      worth: Rule.Worth(points: points, pointsEach: pointsEach, severity: severity),
      shownAfter: shownAfter)
  }

  /// Events of one activity whose data pass every test.
  package static func events(_ activity: Activity, _ tests: AttributeTest...) -> EventPattern {
    EventPattern(activities: [activity], condition: Condition(tests: tests))
  }

  /// The test that an attribute is a word.
  package static func test(_ attribute: String, is value: String) -> AttributeTest {
    AttributeTest(attribute: attribute, comparison: .anyOf(.literal([value])))
  }

  /// The test that an attribute is the same as another.
  package static func test(_ attribute: String, isThat other: String) -> AttributeTest {
    AttributeTest(attribute: attribute, comparison: .anyOf(.attribute(other)))
  }

  /// A requirement on a text, of which only what matters has to be said.
  package static func text(
    mustMention: [[String]] = [], claims: ClaimDemand = .none,
    mustNotMention: Operand = .literal([]),
    atLeast: Int? = nil, atMost: Int? = nil
  ) -> TextRequirement {
    TextRequirement(
      must: .init(mention: mustMention, claims: claims), mustNot: .init(mention: mustNotMention),
      size: .init(wordsMinimum: atLeast, wordsMaximum: atMost))
  }

  package static let rules: [Rule] = [
    rule("R-01", .existence(events(.classified, test("kind", isThat: "truth.kind")), within: nil)),
    rule(
      "R-02",
      .response(
        activation: events(.arrived), target: events(.opened),
        within: Window(limit: .workingHours(minutes: 240))), points: 5, shownAfter: .arrived),
    rule(
      "R-03", .existence(events(.accepted), within: nil),
      applies: [test("truth.outcome", is: "answer")], points: 20),
    rule(
      "R-04",
      .precedence(
        activation: events(.forwarded),
        target: events(
          .asked,
          AttributeTest(attribute: "facts", comparison: .covers(.attribute("truth.missing"))))),
      applies: [AttributeTest(attribute: "truth.missing", comparison: .present)]),
    rule(
      "R-05",
      .response(
        activation: events(.arrived),
        target: events(.forwarded, test("unit", isThat: "truth.unit")),
        within: Window(
          limit: .workingHours(minutes: 480), pausedWhile: .citizenAnswerAwaited)),
      applies: [AttributeTest(attribute: "truth.unit", comparison: .present)], points: 20,
      shownAfter: .accepted),
    rule(
      "R-06", .absence(events(.forwarded, test("unit", isThat: "truth.keep-from"))), points: 40,
      severity: .failPoint),
    rule(
      "R-07",
      .response(
        activation: events(.forwarded), target: events(.replied),
        within: Window(limit: .workingDays(5)))),
    rule(
      "R-08", .existence(events(.replied), within: nil),
      applies: [test("truth.outcome", is: "answer")], requires: ["R-03"], points: 30),
    rule(
      "R-09",
      .text(
        activation: events(.replied),
        text(claims: .truth, atLeast: 5, atMost: 60))),
    rule(
      "R-10",
      .existence(events(.declined, test("reason", isThat: "truth.decline-reason")), within: nil),
      applies: [test("truth.outcome", is: "decline")], points: 60),
    rule(
      "R-11",
      .existence(events(.merged, test("into", isThat: "truth.duplicate-of")), within: nil),
      applies: [test("truth.outcome", is: "merge")], points: 70),
    rule(
      "R-12",
      .text(
        activation: events(.published), text(mustNotMention: .attribute("truth.personal-data"))),
      points: 20),
    rule(
      "R-13",
      .response(
        activation: events(.declined), target: events(.synced),
        within: Window(limit: .workingHours(minutes: 240))),
      applies: [test("petition.channel", is: "national-portal")], requires: ["R-10"], points: 20,
      shownAfter: .declined),
    rule(
      "R-14", .existence(events(.markedUrgent), within: Window(limit: .minutes(14 * 60))),
      applies: [test("truth.urgency", is: "urgent")], points: 30),
    rule(
      "R-15", .absence(events(.arrived)), points: 100, severity: .failPoint,
      to: day("2022-12-31")),
  ]
}
