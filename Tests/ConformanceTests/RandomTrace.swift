import Fixtures
import Petitions
import Randomness
import Rules
import Wording
import WorkCalendar

/// Random traces and constraints, the same for the same seed on every machine.
struct Random {
  private var generator: SeededGenerator

  init(seed: Int) { generator = SeededGenerator(seed: seed) }

  mutating func below(_ bound: Int) -> Int { generator.below(bound) }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  static let names: [ActivityName] = ["a", "b", "c", "d"]

  /// A trace of up to nine events within some days, several of them at the same moment.
  mutating func trace() -> [TestEvent] {
    var at = monday("08:00")
    var elapsed: Int64 = 0
    // With few activities, or with activities that take turns, even the templates that ask most are
    // kept now and then.
    let names = one(of: [Self.names, Self.names, Array(Self.names.prefix(2))])
    let isRegular = below(3) == 0
    return (0..<below(10)).map { number in
      at = at.advanced(byMilliseconds: Int64(one(of: [0, 1, 5, 30, 60, 200, 1440])) * 60_000)
      elapsed += Int64(one(of: [0, 1, 10, 60])) * 1000
      var data = [Attribute("v", .text(one(of: ["x", "y"])))]
      if below(3) == 0 { data.append(Attribute("n", .number(below(3)))) }
      if below(2) == 0 { data.append(Attribute("l", .list(one(of: [[], ["p"], ["p", "q"]])))) }
      let name = isRegular ? names[number % names.count] : one(of: names)
      return TestEvent(name: name, at: at, elapsed: elapsed, data: data)
    }
  }

  mutating func caseData() -> [Attribute] {
    below(2) == 0 ? [] : [Attribute("v", .text(one(of: ["x", "y"])))]
  }

  /// Times at which limits may stand still, apart from each other; the last may not end.
  mutating func pauses() -> [Pause] {
    var at = monday("08:00")
    return (0..<max(0, below(5) - 2)).map { number in
      let from = at.advanced(byMilliseconds: Int64(one(of: [0, 5, 60, 1000])) * 60_000)
      at = from.advanced(byMilliseconds: Int64(1 + one(of: [0, 30, 600, 2000])) * 60_000)
      return Pause(from: from, to: number == 1 && below(2) == 0 ? nil : at, why: Phrase("", ""))
    }
  }

  /// Dates of which some traces leave the range, at either end.
  mutating func inForce() -> ClosedRange<CivilDate>? {
    guard below(3) == 0 else { return nil }
    let from = monday("08:00").date.advanced(byDays: below(4) - 1)
    return from...from.advanced(byDays: below(3))
  }

  mutating func pattern(answering: Bool = false) -> EventPattern {
    var names = [one(of: Self.names)]
    if below(2) == 0 { names.append(one(of: Self.names)) }
    var tests: [AttributeTest] = []
    if below(3) == 0 { tests.append(test()) }
    if answering, below(3) == 0 { tests.append(correlation()) }
    return EventPattern(names: names, condition: Condition(tests: tests))
  }

  private mutating func test() -> AttributeTest {
    switch below(8) {
    case 0, 1: Fixture.test("v", is: "x")
    case 2: AttributeTest(attribute: "v", comparison: .noneOf(.literal(["x", "z"])))
    case 3: AttributeTest(attribute: "n", comparison: .atLeast(1))
    case 4: AttributeTest(attribute: "l", comparison: .covers(.literal(["p", "q"])))
    case 5: AttributeTest(attribute: "l", comparison: .absent)
    case 6: AttributeTest(attribute: "n", comparison: .present)
    default: Fixture.test("v", isThat: "case.v")
    }
  }

  private mutating func correlation() -> AttributeTest {
    switch below(5) {
    case 0: AttributeTest(attribute: "v", comparison: .noneOf(.attribute("activation.v")))
    case 1: AttributeTest(attribute: "l", comparison: .covers(.attribute("activation.l")))
    case 2: AttributeTest(attribute: "activation.n", comparison: .atLeast(1))
    default: Fixture.test("v", isThat: "activation.v")
    }
  }

  private mutating func limit(_ scale: Int) -> TimeLimit {
    switch below(5) {
    case 0: .simulated(.minutes(scale * (1 + below(60))))
    case 1: .simulated(.workingHours(minutes: scale * (1 + below(90))))
    case 2: .simulated(.workingDays(1 + below(2)))
    case 3: .simulated(.calendarDays(1 + below(2)))
    default: .real(seconds: scale * (1 + below(30)))
    }
  }

  mutating func window() -> Window? {
    let pause: ClockPause? = below(2) == 0 ? .citizenAnswerAwaited : nil
    return switch below(7) {
    case 0: Window(after: nil, within: limit(4), pausedWhile: pause)
    case 1: Window(after: limit(1), within: nil, pausedWhile: pause)
    case 2: Window(after: limit(1), within: limit(6), pausedWhile: pause)
    // Often one into which nothing can fall.
    case 3: Window(after: limit(4), within: limit(1), pausedWhile: pause)
    default: nil
    }
  }

  mutating func relation(_ template: RelationTemplate) -> Constraint {
    .relation(
      template, activation: pattern(), target: pattern(answering: true), within: window())
  }
}
