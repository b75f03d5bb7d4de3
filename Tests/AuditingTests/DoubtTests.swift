import Auditing
import Fixtures
import Petitions
import Rules
import Testing
import Wording
import WorkCalendar

private func response(_ limit: CalendarLimit) -> Constraint {
  .response(
    activation: EventPattern(names: ["a"]), target: EventPattern(names: ["b"]),
    within: Window(limit: limit))
}

private let twoDays = response(.workingDays(2))
private let eightHours = response(.workingHours(minutes: 8 * 60))

@Suite struct `An audit of a register with days alone` {
  @Test(arguments: [
    ("a@13 b@15", "kept"), ("a@13 b@16", "broken 2"), ("a@13T16:59 b@15", "kept"),
    ("a@13 b@15T23:59", "kept"), ("a@13 b@16T00:00:00.001", "broken 2"), ("a@13 b@13", "kept"),
    ("b@13 a@13 b@13", "kept"), ("b@13 a@13", "pending 3"),
  ])
  func `judges limits in days exactly`(events: String, verdict: String) {
    #expect(word(on: events, by: twoDays, until: tuesday("12:00")) == verdict)
  }

  @Test(arguments: [
    ("a@13 b@13", "not judged: noTimeOfDay"), ("a@13 b@14T08:00", "not judged: noTimeOfDay"),
    ("a@13 b@15", "broken 2"), ("a@13T08:00 b@13T09:00", "kept"),
    ("a@13T08:00 b@13T09:00 c@14", "kept"), ("b@13 c@13", "not activated"),
    ("a@13", "not judged: noTimeOfDay"),
  ])
  func `judges a limit in hours only where it is surely overrun`(events: String, verdict: String) {
    #expect(word(on: events, by: eightHours, until: tuesday("12:00")) == verdict)
  }

  @Test func `says the day of an event, and no time that nobody knows`() throws {
    let subject = registerCase("a@13 b@16")

    #expect(subject.events[1].iso == "2023-02-16")
    #expect(
      sentence(on: subject, by: Fixture.rule("SO-01", twoDays), .english)
        == "“b” 16/02/2023 (line 3): late, due Wed 15/02/2023 24:00.")
  }
}

@Suite struct `The end of a register` {
  @Test(arguments: [
    ("a@13T08:00", "2023-02-15T23:59", "pending 2"),
    ("a@13T08:00", "2023-02-16T00:00:00.001", "broken 2"),
    ("a@13T08:00 b@14T08:00 a@15T08:00", "2023-02-16T12:00", "pending 4"),
    ("a@13T08:00 b@14T08:00", "2023-02-16T12:00", "kept"),
    ("c@13T08:00", "2023-02-13T12:00", "not activated"),
    // What the case has is told, even behind the end that was said.
    ("a@13T08:00 c@20T08:00", "2023-02-13T12:00", "broken 2"),
  ])
  func `leaves a limit open that still ran`(events: String, end: String, verdict: String) {
    #expect(word(on: events, by: twoDays, until: moment(end)) == verdict)
  }

  @Test(arguments: [
    (RelationTemplate.chainResponse, "a@13T08:00", "2023-02-15T23:59", "pending 2"),
    (.chainResponse, "a@13T08:00", "2023-02-16T00:00", "pending 2"),
    (.chainResponse, "a@13T08:00", "2023-02-16T00:00:00.001", "broken 2"),
    (.chainResponse, "a@13T08:00 c@13T09:00", "2023-02-14T12:00", "broken 2"),
    (.chainResponse, "a@13T08:00 a@13T09:00", "2023-02-14T12:00", "broken 2"),
    (.chainResponse, "a@13T08:00 b@13T09:00 a@13T10:00", "2023-02-14T12:00", "pending 4"),
    (.chainResponse, "a@13T08:00 b@13T09:00 a@13T10:00", "2023-02-16T12:00", "broken 4"),
    (.chainSuccession, "a@13T08:00", "2023-02-15T23:59", "pending 2"),
    (.chainSuccession, "a@13T08:00", "2023-02-16T12:00", "broken 2"),
    (.chainSuccession, "b@13T07:00 a@13T08:00", "2023-02-14T12:00", "broken 2"),
    (.alternateResponse, "a@13T08:00", "2023-02-15T23:59", "pending 2"),
    (.respondedExistence, "a@13T08:00", "2023-02-15T23:59", "pending 2"),
  ])
  func `leaves open what may still be next`(
    template: RelationTemplate, events: String, end: String, verdict: String
  ) {
    let constraint = Constraint.relation(
      template, activation: EventPattern(names: ["a"]), target: EventPattern(names: ["b"]),
      within: Window(limit: CalendarLimit.workingDays(2)))

    #expect(word(on: events, by: constraint, until: moment(end)) == verdict)
  }

  @Test func `tells from when to when an open limit runs`() {
    let verdict = verdicts(
      on: registerCase("c a@13T08:00"), by: [Fixture.rule("SO-01", twoDays)])[0]

    guard case .pending(let opening) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(opening.since == 1)
    #expect(opening.due == day("2023-02-15").end)
  }

  @Test func `does not guess where the calendar has no days`() {
    let subject = RegisterCase(
      identifier: "1", line: 2, attributes: [],
      events: ["a", "b"].enumerated().map { index, name in
        RegisterEvent(
          activity: name, at: moment("2019-03-0\(index + 1)T08:00"), line: index + 2, attributes: []
        )
      })

    #expect(
      verdicts(on: subject, by: [Fixture.rule("SO-01", twoDays)])
        == [.notJudged(because: .outsideCalendar)])
    #expect(
      verdicts(on: subject, by: [Fixture.rule("SO-01", response(.minutes(60 * 24)))]) == [.kept])
  }
}
