import Conformance
import Petitions
import Rules
import WorkCalendar

/// Judging a log of a real register's size by a thousand constraints of mixed templates, in memory.
struct LogMeasurement {
  private static let eventMaximum = 250_000
  private static let constraintCount = 1_000
  /// As registers of a department have; those of towns and hospitals that are published have
  /// several hundred.
  private static let activityCount = 100
  private static let warmUpCount = 1

  private(set) var times = Samples()
  private(set) var eventCount = 0
  private(set) var brokenCount = 0

  /// How many pairs of event and constraint are settled in a second.
  var pairsPerSecond: Double {
    Double(eventCount) * Double(Self.constraintCount) / times.median * 1_000
  }

  init(calendar: WorkingCalendar, count: Int) {
    var random = SplitMix(seed: 1)
    let names = (0..<Self.activityCount).map { ActivityName("activity-\($0)") }
    let constraints = (0..<Self.constraintCount).map { Self.constraint($0, names, &random) }
    let alphabet = Alphabet(names)
    let program = Program(
      constraints.map { Program.Source($0) }, alphabet: alphabet, recording: .verdicts)
    let cases = Self.cases(&random)
    eventCount = cases.reduce(0) { $0 + $1.count }
    var monitor = Monitor(program, clock: LimitClock(calendar: calendar))
    let clock = ContinuousClock()
    for round in 0..<count + Self.warmUpCount {
      var broken = 0
      let time = clock.measure {
        for events in cases {
          monitor.begin()
          for event in events { monitor.take(event) }
          guard let last = events.last else { continue }
          monitor.settle(.closed(last.at, elapsedMilliseconds: 0)) { _, verdict in
            if verdict == .broken { broken += 1 }
          }
        }
      }
      brokenCount = broken
      if round >= Self.warmUpCount { times.add(time) }
    }
  }

  /// The templates take turns; now and then one looks at data or at the time.
  private static func constraint(
    _ number: Int, _ names: [ActivityName], _ random: inout SplitMix
  ) -> Constraint {
    let relations = RelationTemplate.allCases
    let isConditional = random.below(20) == 0
    let condition =
      isConditional
      ? Condition(
        tests: [AttributeTest(attribute: "unit", comparison: .anyOf(.literal(["so-tu-phap"])))])
      : .always
    let one = EventPattern(names: [names[random.below(names.count)]], condition: condition)
    let other = EventPattern(names: [names[random.below(names.count)]])
    switch number % (relations.count + 4) {
    case relations.count: return .existence(one)
    case relations.count + 1: return .absence(one, times: 3)
    case relations.count + 2: return .exactly(one, times: 1)
    case relations.count + 3: return .choice(.exclusiveChoice, one, other)
    case let template:
      let window = random.below(50) == 0 ? Window(limit: .workingDays(5)) : nil
      return .relation(relations[template], activation: one, target: other, within: window)
    }
  }

  /// Cases of five to forty-five events each.
  private static func cases(_ random: inout SplitMix) -> [[Occurrence]] {
    var cases: [[Occurrence]] = []
    var total = 0
    while total < eventMaximum {
      var at = Instant(date: CivilDate(iso: "2023-02-13") ?? .minimum, minuteOfDay: 480)
      let length = min(5 + random.below(41), eventMaximum - total)
      let events = (0..<length).map { sequence in
        at = at.advanced(byMilliseconds: Int64(random.below(240)) * 60_000)
        let data = random.below(4) == 0 ? [Attribute("unit", .text("so-tu-phap"))] : []
        return Occurrence(
          activity: random.below(activityCount), sequence: sequence, at: at,
          elapsedMilliseconds: 0, data: data)
      }
      total += length
      cases.append(events)
    }
    return cases
  }
}

/// Steele, Lea and Flood's SplitMix64, the same numbers on every machine.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
