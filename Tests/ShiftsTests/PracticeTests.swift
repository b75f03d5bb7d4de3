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
}
