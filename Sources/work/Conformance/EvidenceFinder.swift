/// Finds the events that show how constraints stand, those of many constraints in one more pass
/// through a trace.
///
/// ``Monitor/standing(of:_:showing:)`` goes through the trace again for each constraint. Its answers
/// are these.
package struct EvidenceFinder: Sendable {
  private let program: Program
  private var checks: ConditionChecks
  /// For each demand, the number of the last question that needed its lists; those lists, and how it
  /// stood when it was last asked for.
  private var questions: [UInt32]
  private var lists: [DemandLists]
  private var verdicts: [ConstraintVerdict]
  private var memory = ListMemory(.evidence)
  private var question: UInt32 = 0

  package init(_ program: Program) {
    self.program = program
    checks = ConditionChecks(program)
    questions = Array(repeating: 0, count: program.demands.count)
    lists = Array(repeating: DemandLists(), count: program.demands.count)
    verdicts = Array(repeating: .notActivated, count: program.demands.count)
  }

  /// Tells how each of some constraints stands at a moment, with the events that show it.
  ///
  /// Complexity: the events of the trace and the demands that each names.
  package mutating func find(
    _ constraints: [Int], in monitor: Monitor, _ horizon: Horizon,
    showing evidence: ConstraintEvidence = .everything,
    _ tell: (Int, ConstraintStanding) -> Void
  ) {
    question += 1
    memory.restart()
    for constraint in constraints { ask(constraint, in: monitor, horizon, evidence) }
    var trace = monitor.trace
    goThrough(&trace)
    for constraint in constraints {
      let standing = ConstraintStanding.ofAll(program.demandRanges[constraint]) { demand in
        switch verdicts[demand] {
        case .notActivated: .notActivated
        case .kept where evidence == .violations: .kept([])
        case .kept, .broken, .pending:
          lists[demand].standing(on: program.demands[demand], in: trace, memory, horizon)
        }
      }
      tell(constraint, standing)
    }
  }

  /// Notes how the demands of a constraint stand, and begins lists for those that need them.
  private mutating func ask(
    _ constraint: Int, in monitor: borrowing Monitor, _ horizon: Horizon,
    _ evidence: ConstraintEvidence
  ) {
    for demand in program.demandRanges[constraint] {
      verdicts[demand] = monitor.verdict(on: program.demands[demand], horizon)
      switch verdicts[demand] {
      case .notActivated: continue
      case .kept where evidence == .violations: continue
      case .kept, .broken, .pending:
        questions[demand] = question
        lists[demand] = DemandLists()
      }
    }
  }

  /// Lets the lists that the question needs take the events of a trace.
  private mutating func goThrough(_ trace: inout ObservedTrace) {
    for place in trace.occurrences.indices {
      let occurrence = trace.occurrences[place]
      guard occurrence.activity >= 0 else { continue }
      let row = program.bitTable.rows[occurrence.activity]
      if !row.checks.isEmpty { checks.check(occurrence, row, program, trace.caseData) }
      trace.turn(to: place)
      Self.take(
        program.all.ranges[occurrence.activity], checks, at: Int32(place), program.all.entries,
        program.demands, in: &trace, questions, question, &lists, &memory)
    }
  }

  /// Lets the lists that a question needs take an event, with what changes lent apart from the rest.
  private static func take(
    _ range: Range<Int>, _ checks: borrowing ConditionChecks, at place: Int32,
    _ entries: [EntryTable.Entry], _ demands: [Demand], in trace: inout ObservedTrace,
    _ questions: [UInt32], _ question: UInt32, _ lists: inout [DemandLists],
    _ memory: inout ListMemory
  ) {
    let isPassed = checks.isPassed.span
    let entries = entries.span
    let demands = demands.span
    let questions = questions.span
    let moment = trace.now.at
    var lists = lists.mutableSpan
    for index in range {
      let demand = Int(entries[index].demand)
      guard questions[demand] == question else { continue }
      let roles = entries[index].roles(isPassed).intersection(demands[demand].roles(on: moment))
      guard !roles.isEmpty else { continue }
      lists[demand].take(roles, demands[demand], at: place, in: &trace, &memory)
    }
  }
}
