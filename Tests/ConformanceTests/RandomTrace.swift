import Fixtures
import Petitions
import Rules
import WorkCalendar

/// Random traces and constraints, the same for the same seed on every machine.
struct Random {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
  }

  /// A number below a bound, by SplitMix64.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  static let names: [ActivityName] = ["a", "b", "c", "d"]

  /// A trace of up to nine events within some working days.
  mutating func trace() -> [TestEvent] {
    var at = monday("08:00")
    var elapsed: Int64 = 0
    return (0..<below(10)).map { _ in
      at = at.advanced(byMilliseconds: Int64(one(of: [0, 1, 5, 30, 60, 200, 1440])) * 60_000)
      elapsed += Int64(one(of: [0, 1, 10, 60])) * 1000
      var data = [Attribute("v", .text(one(of: ["x", "y"])))]
      if below(3) == 0 { data.append(Attribute("n", .number(below(3)))) }
      return TestEvent(name: one(of: Self.names), at: at, elapsed: elapsed, data: data)
    }
  }

  mutating func pattern(answering: Bool = false) -> EventPattern {
    var names = [one(of: Self.names)]
    if below(3) == 0 { names.append(one(of: Self.names)) }
    var tests: [AttributeTest] = []
    switch below(5) {
    case 0: tests.append(Fixture.test("v", is: "x"))
    case 1: tests.append(AttributeTest(attribute: "n", comparison: .atLeast(1)))
    case 2 where answering: tests.append(Fixture.test("v", isThat: "activation.v"))
    default: break
    }
    return EventPattern(names: names, condition: Condition(tests: tests))
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
    switch below(5) {
    case 0: Window(after: nil, within: limit(4))
    case 1: Window(after: limit(1), within: nil)
    case 2: Window(after: limit(1), within: limit(6))
    default: nil
    }
  }

  mutating func relation(_ template: RelationTemplate) -> Constraint {
    .relation(
      template, activation: pattern(), target: pattern(answering: true), within: window())
  }
}
