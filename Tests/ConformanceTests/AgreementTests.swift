import Conformance
import Fixtures
import Foundation
import Petitions
import Rules
import Testing
import WorkCalendar

/// How many random pairs of rule and trace each template is tried on, in blocks of seeds from zero
/// up; `CONFORMANCE_PAIRS=100000 swift test` tries more.
private let pairs =
  ProcessInfo.processInfo.environment["CONFORMANCE_PAIRS"].flatMap { Int($0) } ?? 20_000
private let pairsInOneTest = 10_000
/// A program judges several traces, as it does in earnest: what one left behind must not matter.
private let constraintsOfSeed = 20
private let tracesOfSeed = 5
/// How often at least, in those, each verdict must come up that the template knows.
private let countMinimum = 5

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
    let counts = agree(in: block) { random in random.relation(template) }

    expectEnough(counts, of: template.verdicts)
  }

  @Test(arguments: TraceTemplate.allCases, 0..<pairs / pairsInOneTest)
  func `for what concerns the trace`(_ template: TraceTemplate, _ block: Int) {
    let counts = agree(in: block) { random in template.constraint(&random) }

    expectEnough(counts, of: template.verdicts)
  }

  /// Templates side by side, more of them than a word has bits.
  @Test(arguments: 0..<100)
  func `for many constraints at once`(_ seed: Int) {
    var random = Random(seed: 1_000_000 + seed)
    let subject = Subject(&random)
    let rules = (0..<200).map { _ in
      let constraint =
        random.below(3) == 0
        ? random.one(of: TraceTemplate.allCases).constraint(&random)
        : random.relation(random.one(of: RelationTemplate.allCases))
      return Rule(constraint: constraint, inForce: random.inForce())
    }
    var monitor = Self.monitor(of: rules)
    var finder = EvidenceFinder(monitor.program)
    let disagreement = subject.disagreement(
      of: &monitor, &finder, on: rules, subject.expected(rules))
    #expect(disagreement == nil)
  }

  /// Judges one block of pairs, whole traces and beginnings of them, and counts what they come to.
  private func agree(
    in block: Int, _ constraint: (inout Random) -> Constraint
  ) -> [Definitions.Verdict: Int] {
    let seeds = pairsInOneTest / (constraintsOfSeed * tracesOfSeed)
    var counts: [Definitions.Verdict: Int] = [:]
    for seed in block * seeds..<(block + 1) * seeds {
      var random = Random(seed: seed)
      let rules = (0..<constraintsOfSeed).map { _ in
        Rule(constraint: constraint(&random), inForce: random.inForce())
      }
      var monitor = Self.monitor(of: rules)
      var finder = EvidenceFinder(monitor.program)
      for _ in 0..<tracesOfSeed {
        let subject = Subject(&random)
        let expected = subject.expected(rules)
        if let disagreement = subject.disagreement(
          of: &monitor, &finder, on: rules, expected)
        {
          Issue.record("seed \(seed), \(disagreement)")
          return counts
        }
        for verdict in expected { counts[verdict, default: 0] += 1 }
      }
    }
    return counts
  }

  private static func monitor(of rules: [Rule]) -> Monitor {
    let program = Program(
      rules.map { Program.Source($0.constraint, inForce: $0.inForce) },
      alphabet: Alphabet(Random.names))
    return Monitor(program, clock: LimitClock(calendar: Fixture.calendar))
  }

  /// Agreement means something only where every verdict that can be comes up often.
  private func expectEnough(
    _ counts: [Definitions.Verdict: Int], of verdicts: Set<Definitions.Verdict>
  ) {
    for verdict in Definitions.Verdict.allCases {
      let count = counts[verdict] ?? 0
      if verdicts.contains(verdict) {
        #expect(count >= countMinimum, "\(verdict)")
      } else {
        #expect(count == 0, "\(verdict)")
      }
    }
  }
}

/// A constraint and the dates on which it is in force.
private struct Rule {
  let constraint: Constraint
  let inForce: ClosedRange<CivilDate>?
}

/// A random trace and the moment at which it is judged.
private struct Subject {
  let trace: [TestEvent]
  let caseData: [Attribute]
  let pauses: [Pause]
  let isOpen: Bool
  let end: TestEvent

  init(_ random: inout Random) {
    trace = random.trace()
    caseData = random.caseData()
    isOpen = random.below(3) == 0
    let last = trace.last?.at ?? monday("08:00")
    end = TestEvent(
      name: "end",
      at: last.advanced(byMilliseconds: Int64(random.below(3000)) * 60_000),
      elapsed: (trace.last?.elapsed ?? 0) + Int64(random.below(60_000)), data: [])
    let latest = end.at
    pauses = random.pauses().filter { $0.from <= latest }
  }

  /// The verdicts on rules by the definitions.
  func expected(_ rules: [Rule]) -> [Definitions.Verdict] {
    rules.map { rule in
      Definitions(
        events: trace, caseData: caseData,
        time: SlowTime(calendar: Fixture.calendar, pauses: pauses), inForce: rule.inForce,
        end: end, isOpen: isOpen
      ).verdict(rule.constraint)
    }
  }

  private var horizon: Horizon {
    isOpen
      ? .running(end.at, elapsedMilliseconds: end.elapsed)
      : .closed(end.at, elapsedMilliseconds: end.elapsed)
  }

  /// The first rule on which a monitor says something else than the definitions, if any.
  func disagreement(
    of monitor: inout Monitor, _ finder: inout EvidenceFinder, on rules: [Rule],
    _ verdicts: [Definitions.Verdict]
  ) -> String? {
    let alphabet = monitor.program.alphabet
    monitor.begin(caseData: caseData)
    for event in trace {
      monitor.clock.pauses = known(at: event.at)
      monitor.take(Occurrence(event, alphabet))
    }
    monitor.clock.pauses = known(at: end.at)
    var settled: [Int: ConstraintVerdict] = [:]
    monitor.settle(horizon) { settled[$0] = $1 }
    var (found, bareFound): ([Int: ConstraintStanding], [Int: ConstraintStanding]) = ([:], [:])
    finder.find(Array(rules.indices), in: monitor, horizon) { found[$0] = $1 }
    finder.find(Array(rules.indices), in: monitor, horizon, showing: .violations) {
      bareFound[$0] = $1
    }
    for (index, rule) in rules.enumerated() {
      let expected = verdicts[index]
      let standing = monitor.standing(of: index, horizon)
      let told: ConstraintVerdict? =
        switch expected {
        case .kept: .kept
        case .broken: .broken
        case .notActivated, .pending: nil
        }
      let bare = monitor.standing(of: index, horizon, showing: .violations)
      if Definitions.Verdict(standing) == expected, settled[index] == told,
        Definitions.Verdict(bare) == expected, found[index] == standing,
        bareFound[index] == bare,
        Definitions.Verdict(monitor.verdict(of: index, horizon)) == expected,
        monitor.isBroken(index, horizon) == (expected == .broken)
      {
        continue
      }
      return """
        \(isOpen ? "open" : "closed") at \(end): \(standing), settled as \(settled[index] as Any), \
        instead of \(expected) for \(rule) on \(trace) of \(caseData), paused \(pauses)
        """
    }
    return nil
  }

  /// The pauses as somebody knows them at a moment, to whom the future is hidden.
  private func known(at moment: Instant) -> [Pause] {
    pauses.filter { $0.from <= moment }.map { pause in
      Pause(
        from: pause.from, to: pause.to.flatMap { $0 <= moment ? $0 : nil }, why: pause.why)
    }
  }
}

extension RelationTemplate {
  /// What a constraint of the template can come to.
  fileprivate var verdicts: Set<Definitions.Verdict> {
    switch self {
    case .precedence, .alternatePrecedence, .chainPrecedence, .notPrecedence, .notChainPrecedence:
      [.notActivated, .kept, .broken]
    case .respondedExistence, .coExistence, .response, .succession, .alternateResponse,
      .alternateSuccession, .chainResponse, .chainSuccession, .notCoExistence, .notResponse,
      .notChainResponse:
      [.notActivated, .kept, .broken, .pending]
    }
  }
}

extension TraceTemplate {
  fileprivate var verdicts: Set<Definitions.Verdict> {
    switch self {
    case .initial: [.notActivated, .kept, .broken]
    case .existence, .absence, .exactly, .choice, .exclusiveChoice:
      [.notActivated, .kept, .broken, .pending]
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

extension Definitions.Verdict {
  init(_ verdict: ConstraintVerdict) {
    self =
      switch verdict {
      case .notActivated: .notActivated
      case .kept: .kept
      case .broken: .broken
      case .pending: .pending
      }
  }
}
