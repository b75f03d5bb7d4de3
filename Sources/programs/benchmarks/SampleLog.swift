import Conformance
import Petitions
import Randomness
import Rules
import ScenarioFiles
import WorkCalendar

/// A random log of a real register's size and the constraints to judge it by, the same every time.
struct SampleLog {
  /// How the events of a log are spread over cases.
  enum Shape {
    /// Cases of five to forty-five events each, as registers of feedback have.
    case shortCases
    /// Cases of thirty to a hundred events each, as shifts have.
    case longCases
    case oneCase
  }

  /// What the constraints ask for beside the order of events.
  enum Mix {
    case plain
    /// A fifth of the rules looks at data, a tenth at the time, and of relations a twentieth at
    /// what the activation carries.
    case fair
    /// The same, and each rule is in force from some date to some other.
    case dated
  }

  /// As many as a rulebook may have.
  static let constraintCount = Bounds.rules
  private static let eventMaximum = 250_000
  private static let firstDay = CivilDate(iso: "2023-02-13") ?? .minimum
  /// On how many days cases begin, and rules come into force or leave it.
  private static let dayCount = 200

  let sources: [Program.Source]
  let alphabet: Alphabet
  let cases: [[Occurrence]]

  var eventCount: Int { cases.reduce(0) { $0 + $1.count } }

  init(activityCount: Int, _ shape: Shape, _ mix: Mix) {
    var random = SeededGenerator(seed: 1)
    let names = (0..<activityCount).map { ActivityName("activity-\($0)") }
    alphabet = Alphabet(names)
    sources = (0..<Self.constraintCount).map { number in
      Program.Source(
        Self.constraint(number, names, mix, &random), inForce: Self.inForce(mix, &random))
    }
    cases = Self.cases(activityCount, shape, &random)
  }

  // MARK: - Constraints

  /// All templates take turns.
  private static func constraint(
    _ number: Int, _ names: [ActivityName], _ mix: Mix, _ random: inout SeededGenerator
  ) -> Constraint {
    let relations = RelationTemplate.allCases
    let one = EventPattern(
      names: [names[random.below(names.count)]], condition: condition(mix, &random))
    let name = names[random.below(names.count)]
    let kind = number % (relations.count + 6)
    let isCorrelated = mix != .plain && kind < relations.count && random.below(20) == 0
    let same = AttributeTest(attribute: "unit", comparison: .anyOf(.attribute("activation.unit")))
    let other = EventPattern(
      names: [name], condition: isCorrelated ? Condition(tests: [same]) : .always)
    let window = window(mix, &random)
    switch kind - relations.count {
    case 0: return .existence(one, times: 1 + random.below(2), within: window)
    case 1: return .absence(one, times: 1 + random.below(3))
    case 2: return .exactly(one, times: 1)
    case 3: return .initial(one)
    case 4: return .choice(.choice, one, other)
    case 5: return .choice(.exclusiveChoice, one, other)
    default: return .relation(relations[kind], activation: one, target: other, within: window)
    }
  }

  private static func condition(_ mix: Mix, _ random: inout SeededGenerator) -> Condition {
    guard mix != .plain, random.below(5) == 0 else { return .always }
    let units = ["so-tu-phap", "so-y-te"]
    let test =
      switch random.below(5) {
      case 0: AttributeTest(attribute: "unit", comparison: .anyOf(.literal([units[0]])))
      case 1: AttributeTest(attribute: "unit", comparison: .noneOf(.literal(units)))
      case 2: AttributeTest(attribute: "facts", comparison: .covers(.literal(["place", "time"])))
      case 3: AttributeTest(attribute: "stars", comparison: .atLeast(3))
      default: AttributeTest(attribute: "facts", comparison: .absent)
      }
    return Condition(tests: [test])
  }

  private static func window(_ mix: Mix, _ random: inout SeededGenerator) -> Window? {
    guard mix != .plain, random.below(10) == 0 else { return nil }
    let after: TimeLimit? = random.below(4) == 0 ? .simulated(.minutes(30)) : nil
    let within: TimeLimit =
      switch random.below(5) {
      case 0: .simulated(.workingDays(5))
      case 1: .simulated(.workingHours(minutes: 8 * 60))
      case 2: .simulated(.calendarDays(20))
      case 3: .simulated(.minutes(48 * 60))
      default: .real(seconds: 24 * 3_600)
      }
    return Window(after: after, within: within)
  }

  private static func inForce(_ mix: Mix, _ random: inout SeededGenerator) -> ClosedRange<
    CivilDate
  >? {
    guard mix == .dated else { return nil }
    let from = firstDay.advanced(byDays: random.below(dayCount))
    return from...from.advanced(byDays: random.below(dayCount))
  }

  // MARK: - Cases

  private static func cases(
    _ activityCount: Int, _ shape: Shape, _ random: inout SeededGenerator
  ) -> [[Occurrence]] {
    var cases: [[Occurrence]] = []
    var rest = eventMaximum
    while rest > 0 {
      let length =
        switch shape {
        case .shortCases: min(5 + random.below(41), rest)
        case .longCases: min(30 + random.below(71), rest)
        case .oneCase: rest
        }
      let start = Instant(
        date: firstDay.advanced(byDays: shape == .oneCase ? 0 : random.below(dayCount)),
        minuteOfDay: 480)
      cases.append(
        events(
          length, from: start, minutesApart: shape == .oneCase ? 2 : 240, activityCount, &random))
      rest -= length
    }
    return cases
  }

  private static func events(
    _ count: Int, from start: Instant, minutesApart: Int, _ activityCount: Int,
    _ random: inout SeededGenerator
  ) -> [Occurrence] {
    let units = ["so-tu-phap", "so-y-te", "so-xay-dung", "so-noi-vu", "so-tai-chinh"]
    var at = start
    return (0..<count).map { sequence in
      at = at.advanced(byMilliseconds: Int64(random.below(minutesApart)) * 60_000)
      var data = [Attribute("unit", .text(units[random.below(units.count)]))]
      switch random.below(8) {
      case 0: data.append(Attribute("stars", .number(1 + random.below(5))))
      case 1: data.append(Attribute("facts", .list(["place", "time"])))
      default: break
      }
      return Occurrence(
        activity: random.below(activityCount), sequence: sequence, at: at,
        elapsedMilliseconds: at.milliseconds, data: data)
    }
  }
}
