import Fixtures
import Petitions
import Rules
import Scenarios
import Testing
import Wording
import WorkCalendar

@Suite struct `A scenario` {
  @Test func `plays on working days only`() {
    let scenario = Fixture.scenario(days: 6)

    #expect(
      scenario.workingDates.map(\.dayMonth)
        == ["13/02", "14/02", "15/02", "16/02", "17/02", "20/02"])
  }

  @Test func `opens with the office and starts with what came before`() {
    let scenario = Fixture.scenario()

    #expect(scenario.opensAt == monday("08:00"))
    #expect(scenario.startsAt == monday("07:40"))
    #expect(Fixture.scenario(petitions: []).startsAt == monday("08:00"))
  }

  @Test func `is judged by the rules in force on its first day`() {
    let rules = Fixture.scenario().rulesInForce

    #expect(rules.count == Fixture.rules.count - 1)
    #expect(!rules.contains { $0.id == "R-15" })
  }

  @Test func `is judged by the rules of the day before where something waited since then`() {
    let ended = Fixture.rule("R-99", .absence(Fixture.events(.noted)), to: day("2023-02-12"))
    let rules = { (arrives: Instant) in
      Fixture.scenario(petitions: [Fixture.petition("01", arrives: arrives)], rules: [ended])
        .rulesInForce.map(\.id)
    }

    #expect(rules(moment("2023-02-12T20:00")) == ["R-99"])
    #expect(rules(monday("07:40")) == [])
  }

  @Test func `words an event with the names of its units`() {
    let scenario = Fixture.scenario()

    #expect(
      scenario.wording(of: Happening.forwarded(to: Fixture.justice, note: "a"))
        == Phrase("chuyển đơn vị: Sở Tư pháp", "forwarded: Sở Tư pháp"))
    #expect(
      scenario.wording(of: Happening.forwarded(to: "so-la", note: "")).vietnamese
        == "chuyển đơn vị: so-la")
    #expect(
      scenario.wording(of: Happening.asked(facts: [.name, .phone], text: "a"))
        == Phrase(
          "hỏi thêm công dân: họ tên, số điện thoại", "asked the citizen: name, phone number"))
    #expect(scenario.wording(of: Happening.opened) == Activity.opened.name)
  }
}

@Suite struct `A delay` {
  @Test func `is office time, of which a working day has its hours`() {
    let calendar = Fixture.calendar

    #expect(ReactionDelay.officeMinutes(3).officeMilliseconds(in: calendar) == 180_000)
    #expect(ReactionDelay.workingDays(2).officeMilliseconds(in: calendar) == 16 * 3_600_000)
  }
}

@Suite struct `A placeholder` {
  @Test(arguments: [
    ("Kính gửi {{tên}},", "{{tên}}"), ("{{}}", "{{}}"), ("a {{b}} {{c}}", "{{b}}"),
    ("{{{x}}", "{x}}"), ("{{a {{b}}", "{{b}}"), ("}} {{c}}", "{{c}}"),
  ])
  func `is found with its braces`(_ text: String, _ found: String) {
    #expect(Placeholder.first(in: text)?.hasSuffix(found) == true)
  }

  @Test(arguments: ["", "a", "{a}", "{{a", "a}}", "}}{{", "{ {a} }", "{"])
  func `is not seen where there is none`(_ text: String) {
    #expect(Placeholder.first(in: text) == nil)
  }
}

@Suite struct `Ground truth` {
  @Test func `gives every attribute that it names, and no other`() {
    let truth = Fixture.truth(
      outcome: .merge, unit: Fixture.justice, duplicateOf: "01", declineReason: .spam,
      regulation: GroundTruth.Regulation(
        name: Phrase("mức phí", "the fee"), number: "1/2023", issuer: Fixture.justice),
      assessment: Assessment(failed: [.simplicity], conclusion: .propose))

    for name in GroundTruth.attributeNames { #expect(truth.attribute(name[...]) != nil) }
    #expect(truth.attribute("why") == nil)
    #expect(truth.attribute("unit") == .text("so-tu-phap"))
    #expect(truth.attribute("mixed") == .flag(false))
    #expect(truth.attribute("box") == .text("other-matter"))
    #expect(truth.attribute("regulation-issuer") == .text("so-tu-phap"))
  }

  @Test func `puts what stays without a name into the first box, and until then where it belongs`()
  {
    let unsigned = Fixture.truth(
      matter: .conduct, outcome: .decline, declineReason: .missingIdentity)

    #expect(unsigned.attribute("box") == .text("not-accepted"))
    #expect(unsigned.attribute("boxes") == .list(["conduct", "not-accepted"]))
  }

  @Test func `has no box for what the decree does not govern`() {
    let complaint = Fixture.truth(kind: .complaint, outcome: .decline, declineReason: .spam)

    #expect(complaint.attribute("box") == nil)
    #expect(complaint.attribute("boxes") == .list([]))
  }

  @Test func `has nothing under what it leaves out`() {
    let truth = Fixture.truth()

    #expect(truth.attribute("unit") == nil)
    #expect(truth.attribute("duplicate-of") == nil)
    #expect(truth.attribute("missing") == .list([]))
  }
}
