import Conformance
import Fixtures
import Petitions
import Rules
import Testing
import WorkCalendar

/// How many random pairs of rule and trace each template is tried on.
private let pairs = 100_000
private let pairsInOneTest = 10_000

/// The templates that are no relations, each made at random.
enum TraceTemplate: String, CaseIterable, Sendable {
  case existence
  case absence
  case exactly
  case initial = "init"
  case choice
  case exclusiveChoice = "exclusive-choice"

  func constraint(_ random: inout Random) -> Constraint {
    switch self {
    case .existence:
      .existence(random.pattern(), times: 1 + random.below(3), within: random.window())
    case .absence: .absence(random.pattern(), times: 1 + random.below(3))
    case .exactly: .exactly(random.pattern(), times: 1 + random.below(3))
    case .initial: .initial(random.pattern())
    case .choice: .choice(.choice, random.pattern(), random.pattern())
    case .exclusiveChoice: .choice(.exclusiveChoice, random.pattern(), random.pattern())
    }
  }
}

@Suite struct `A monitor agrees with the definitions` {
  @Test(arguments: RelationTemplate.allCases, 0..<pairs / pairsInOneTest)
  func `for relations`(_ template: RelationTemplate, _ block: Int) {
    agree(in: block) { random in random.relation(template) }
  }

  @Test(arguments: TraceTemplate.allCases, 0..<pairs / pairsInOneTest)
  func `for what concerns the trace`(_ template: TraceTemplate, _ block: Int) {
    agree(in: block) { random in template.constraint(&random) }
  }

  /// Judges one block of pairs, whole traces and beginnings of them, with and without evidence.
  private func agree(in block: Int, _ constraint: (inout Random) -> Constraint) {
    let alphabet = Alphabet(Random.names)
    let constraintsPerTrace = 10
    for seed in block * pairsInOneTest / constraintsPerTrace..<(block + 1) * pairsInOneTest
      / constraintsPerTrace
    {
      var random = Random(seed: seed)
      let trace = random.trace()
      let isOpen = random.below(3) == 0
      let end = TestEvent(
        name: "end",
        at: (trace.last?.at ?? monday("08:00")).advanced(
          byMilliseconds: Int64(random.below(3000)) * 60_000),
        elapsed: (trace.last?.elapsed ?? 0) + Int64(random.below(60_000)), data: [])
      let constraints = (0..<constraintsPerTrace).map { _ in constraint(&random) }
      let definitions = Definitions(
        events: trace, calendar: Fixture.calendar, end: end, isOpen: isOpen)
      let expected = constraints.map(definitions.verdict)
      for recording in [Program.Recording.verdicts, .evidence] {
        let program = Program(
          constraints.map { Program.Source($0) }, alphabet: alphabet, recording: recording)
        var monitor = Monitor(program, clock: LimitClock(calendar: Fixture.calendar))
        // What an earlier trace left behind must not matter.
        for event in trace.reversed() { monitor.take(Occurrence(event, alphabet)) }
        monitor.begin()
        for event in trace { monitor.take(Occurrence(event, alphabet)) }
        for (index, constraint) in constraints.enumerated() {
          let standing = monitor.standing(
            of: index,
            isOpen
              ? .running(end.at, elapsedMilliseconds: end.elapsed)
              : .closed(end.at, elapsedMilliseconds: end.elapsed))
          guard Definitions.Verdict(standing) != expected[index] else { continue }
          Issue.record(
            """
            seed \(seed), \(recording), \(isOpen ? "open" : "closed") at \(end): \(standing) \
            instead of \(expected[index]) for \(constraint) on \(trace)
            """)
          return
        }
      }
    }
  }
}

extension Occurrence {
  init(_ event: TestEvent, _ alphabet: Alphabet) {
    self.init(
      activity: alphabet.number(of: event.name), sequence: 0, at: event.at,
      elapsedMilliseconds: event.elapsed, data: event.data)
  }
}

extension Definitions.Verdict {
  init(_ standing: ConstraintStanding) {
    self =
      switch standing {
      case .notActivated: .notActivated
      case .kept: .kept
      case .broken: .broken
      case .pending: .pending
      }
  }
}
