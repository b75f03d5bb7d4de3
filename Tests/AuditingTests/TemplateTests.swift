import Fixtures
import Petitions
import Rules
import Testing
import Wording
import WorkCalendar

private let a = EventPattern(names: ["a"])
private let b = EventPattern(names: ["b"])
private let big = EventPattern(
  names: ["b"],
  condition: Condition(tests: [AttributeTest(attribute: "n", comparison: .atLeast(3))]))
private let sameUnit = EventPattern(
  names: ["b"], condition: Condition(tests: [Fixture.test("u", isThat: "activation.u")]))

private func window(after: Int? = nil, within: Int? = nil) -> Window {
  func limit(_ hours: Int) -> TimeLimit { .simulated(.minutes(hours * 60)) }
  return Window(after: after.map(limit), within: within.map(limit))
}

private func relation(
  _ template: RelationTemplate, _ target: EventPattern = b, _ window: Window? = nil
) -> Constraint {
  .relation(template, activation: a, target: target, within: window)
}

// The verdicts are worked out by hand from the definitions in the handbook's page on the rule
// language. The line of an event is its place in the case plus one.
@Suite struct `A register is judged by` {
  @Test(arguments: [
    (Constraint.existence(b, times: 2), "b c", "broken 2"),
    (.existence(b, times: 2), "b b", "kept"),
    (.existence(b, times: 2, within: window(within: 1)), "c b@13T09:00 b", "broken 2"),
    (.existence(b, times: 2, within: window(within: 1)), "c b b@13T09:00", "kept"),
    (.absence(b, times: 2), "b c", "kept"), (.absence(b, times: 2), "b c b", "broken 4"),
    (.absence(big), "b(n=2)", "kept"), (.absence(big), "b(n=2) b(n=3)", "broken 3"),
    (.exactly(b, times: 2), "b b", "kept"), (.exactly(b, times: 2), "b", "broken 2"),
    (.exactly(b, times: 2), "b c b b", "broken 5"),
    (.initial(b), "b c", "kept"), (.initial(b), "c b", "broken 2"),
    (.choice(.choice, a, b), "c", "broken 2"), (.choice(.choice, a, b), "c b a", "kept"),
    (.choice(.exclusiveChoice, a, b), "b c b", "kept"),
    (.choice(.exclusiveChoice, a, b), "b c a", "broken 2"),
  ])
  func `templates about the case as a whole`(
    constraint: Constraint, events: String, verdict: String
  ) {
    #expect(word(on: events, by: constraint) == verdict)
  }

  @Test(arguments: [
    (relation(.respondedExistence), "b a", "kept"),
    (relation(.respondedExistence), "b c", "not activated"),
    (relation(.respondedExistence), "c a", "broken 3"),
    (relation(.respondedExistence, b, window(within: 1)), "b@13T08:00 a@13T09:00", "kept"),
    (
      relation(.respondedExistence, b, window(within: 1)), "b@13T08:00 a@13T09:00:00.001",
      "broken 3"
    ),
    (relation(.coExistence), "b", "broken 2"), (relation(.coExistence), "c", "not activated"),
    (relation(.response), "a b a", "broken 4"), (relation(.response), "a a b", "kept"),
    (relation(.response, sameUnit), "a(u=x) b(u=y)", "broken 2"),
    (relation(.response, sameUnit), "a(u=x) a(u=y) b(u=y) b(u=x)", "kept"),
    (relation(.response, b, window(within: 2)), "a@13T08:00 b@13T10:00", "kept"),
    (relation(.response, b, window(within: 2)), "a@13T08:00 b@13T10:00:00.001", "broken 2"),
    (relation(.response, b, window(after: 1)), "a@13T08:00 b@13T08:59", "broken 2"),
    (relation(.response, b, window(after: 1)), "a@13T08:00 b@13T08:30 b@13T09:00", "kept"),
    (relation(.response, a), "a c", "broken 2"),
    (relation(.precedence), "b", "not activated"), (relation(.precedence), "a b", "broken 2"),
    (relation(.precedence), "b a a", "kept"), (relation(.precedence, a), "a a", "broken 2"),
    (relation(.precedence, b, window(within: 1)), "b@13T08:00 a@13T09:00:00.001", "broken 3"),
    (relation(.precedence, b, window(after: 1)), "b@13T08:00 a@13T08:59", "broken 3"),
    (relation(.succession), "a b b", "kept"), (relation(.succession), "b a b", "broken 2"),
  ])
  func `templates that look before or behind`(
    constraint: Constraint, events: String, verdict: String
  ) {
    #expect(word(on: events, by: constraint) == verdict)
  }

  @Test(arguments: [
    (relation(.alternateResponse), "a a b", "broken 2"),
    (relation(.alternateResponse), "a b a b", "kept"),
    (relation(.alternateResponse, EventPattern(names: ["a", "b"])), "a a b", "kept"),
    (relation(.alternateResponse, b, window(within: 1)), "a@13T08:00 b@13T09:01 a b", "broken 2"),
    (relation(.alternatePrecedence), "b a a", "broken 4"),
    (relation(.alternatePrecedence), "b a c b a", "kept"),
    (relation(.alternateSuccession), "a b b", "broken 4"),
    (relation(.alternateSuccession), "a b c a b", "kept"),
    (relation(.chainResponse), "a c b", "broken 2"), (relation(.chainResponse), "b a b c", "kept"),
    (relation(.chainResponse), "c a", "broken 3"),
    (relation(.chainResponse, sameUnit), "a(u=x) b(u=y)", "broken 2"),
    (relation(.chainPrecedence), "b c a", "broken 4"), (relation(.chainPrecedence), "b a", "kept"),
    (relation(.chainPrecedence), "a", "broken 2"),
    (relation(.chainSuccession), "a b b", "broken 4"),
    (relation(.chainSuccession), "c a b c", "kept"),
  ])
  func `templates that want each its own, or a neighbour`(
    constraint: Constraint, events: String, verdict: String
  ) {
    #expect(word(on: events, by: constraint) == verdict)
  }

  @Test(arguments: [
    (relation(.notCoExistence), "a c", "kept"), (relation(.notCoExistence), "b c a", "broken 4"),
    (relation(.notCoExistence), "b", "not activated"),
    (relation(.notResponse), "b a", "kept"), (relation(.notResponse), "a c b", "broken 2"),
    (relation(.notResponse, b, window(within: 1)), "a@13T08:00 b@13T09:00", "broken 2"),
    (relation(.notResponse, b, window(within: 1)), "a@13T08:00 b@13T09:00:00.001", "kept"),
    (relation(.notResponse, sameUnit), "a(u=x) b(u=y)", "kept"),
    (relation(.notPrecedence), "a b", "kept"), (relation(.notPrecedence), "b c a", "broken 4"),
    (relation(.notChainResponse), "a c b", "kept"),
    (relation(.notChainResponse), "a b", "broken 2"),
    (relation(.notChainPrecedence), "b c a", "kept"),
    (relation(.notChainPrecedence), "c b a", "broken 4"),
  ])
  func `templates that forbid`(constraint: Constraint, events: String, verdict: String) {
    #expect(word(on: events, by: constraint) == verdict)
  }

  @Test(arguments: [
    (
      RelationTemplate.chainResponse, window(within: 2), "a@13T08:00 b@13T10:01",
      "“b” 10:01 13/02/2023 (dòng 3): muộn, hạn là 10:00 thứ Hai 13/02/2023."
    ),
    (
      .chainSuccession, window(within: 2), "a@13T08:00 b@13T10:01",
      "“b” 10:01 13/02/2023 (dòng 3): muộn, hạn là 10:00 thứ Hai 13/02/2023."
    ),
    (
      .chainPrecedence, window(within: 2), "b@13T08:00 a@13T10:01",
      "“a” 10:01 13/02/2023 (dòng 3): muộn, hạn là 10:00 thứ Hai 13/02/2023."
    ),
    (
      .chainResponse, window(after: 1), "a@13T08:00 b@13T08:59",
      "“a” 08:00 13/02/2023 (dòng 2), rồi “b” 08:59 13/02/2023 (dòng 3): quá sớm (sớm nhất là 1 giờ sau đó)."
    ),
    (
      .chainSuccession, window(after: 1), "a@13T08:00 b@13T08:59",
      "“a” 08:00 13/02/2023 (dòng 2), rồi “b” 08:59 13/02/2023 (dòng 3): quá sớm (sớm nhất là 1 giờ sau đó)."
    ),
    (
      .chainPrecedence, window(after: 1), "b@13T08:00 a@13T08:59",
      "“b” 08:00 13/02/2023 (dòng 2), rồi “a” 08:59 13/02/2023 (dòng 3): quá sớm (sớm nhất là 1 giờ sau đó)."
    ),
    (
      .precedence, window(after: 1), "b@13T08:00 a@13T08:59",
      "“a” 08:59 13/02/2023 (dòng 3): trước đó ít nhất 1 giờ chưa có “b”."
    ),
    (
      .precedence, window(after: 1, within: 2), "b@13T08:00 a@13T10:01",
      "“a” 10:01 13/02/2023 (dòng 3): trước đó ít nhất 1 giờ, trong vòng 2 giờ chưa có “b”."
    ),
    (
      .chainResponse, window(within: 2), "a@13T08:00 c@13T08:10 b@13T10:01",
      "“a” 08:00 13/02/2023 (dòng 2): liền kề không phải “b”."
    ),
  ])
  func `neighbours, and told whether it is the neighbour or its moment that is wrong`(
    template: RelationTemplate, window: Window, events: String, told: String
  ) {
    let rule = Fixture.rule("SO-01", relation(template, b, window))

    #expect(sentence(on: registerCase(events), by: rule) == told)
  }

  @Test func `what a neighbour shares before when it came, and in English`() {
    let window = window(after: 1, within: 2)
    let rule = Fixture.rule("SO-01", relation(.chainResponse, sameUnit, window))

    #expect(
      sentence(on: registerCase("a(u=x)@13T08:00 b(u=y)@13T10:01"), by: rule, .english)
        == "“a” 08:00 13/02/2023 (line 2): the event next to it is not “b”.")
    #expect(
      sentence(on: registerCase("a(u=x)@13T08:00 b(u=x)@13T08:10"), by: rule, .english)
        == "“a” 08:00 13/02/2023 (line 2), then “b” 08:10 13/02/2023 (line 3): too early "
        + "(1 hour later at the earliest).")
    let precedence = Fixture.rule("SO-01", relation(.precedence, b, window))
    #expect(
      sentence(on: registerCase("b@13T08:00 a@13T10:01"), by: precedence, .english)
        == "“a” 10:01 13/02/2023 (line 3): no “b” at least 1 hour before, within 2 hours.")
  }
}
