package import Petitions
import Rules
import WorkCalendar

/// Watches one trace after another, event by event, and knows at any time how each constraint
/// stands: the definitions of DECLARE on finite traces, in one pass.
///
/// Complexity: for each event, a word for each sixty-four demands of a kind of which some name its
/// activity; where a window or shared data are asked for, each demand that names it, and the
/// activations that wait. Between traces, the number of constraints.
package struct Monitor: Sendable {
  package let program: Program
  var trace: ObservedTrace
  private(set) var bitEngine: BitEngine
  private var conditionChecks: ConditionChecks
  /// The moments between which the same demands are in force as now.
  private var inForceBetween: Range<Int64>
  private(set) var listEngine: ListEngine

  package init(_ program: Program, clock: LimitClock) {
    self.program = program
    trace = ObservedTrace(program, clock: clock)
    bitEngine = BitEngine(program.bitTable)
    conditionChecks = ConditionChecks(program)
    inForceBetween = program.bitTable.datedWords.isEmpty ? .min..<(.max) : 0..<0
    listEngine = ListEngine(program)
  }

  package var clock: LimitClock {
    get { trace.clock }
    set { trace.clock = newValue }
  }

  /// Forgets the trace and begins another, in the memory of the one before.
  package mutating func begin(caseData: [Attribute] = []) {
    trace.begin(caseData)
    bitEngine.restart()
    listEngine.restart()
  }

  /// Takes the next event of the trace, in the order of time.
  package mutating func take(_ occurrence: Occurrence) {
    let place = Int32(trace.occurrences.count)
    trace.append(occurrence)
    if !inForceBetween.contains(occurrence.at.milliseconds) {
      turn(to: occurrence.at.milliseconds)
    } else if place == 0 {
      bitEngine.activateDemandsOnTheTrace(isFirst: true)
    }
    guard occurrence.activity >= 0 else {
      bitEngine.takeUnnamed(conditionChecks.transitions)
      return
    }
    let row = program.bitTable.rows[occurrence.activity]
    if !row.checks.isEmpty { conditionChecks.check(occurrence, row, program, trace.caseData) }
    bitEngine.take(row, in: program.bitTable, conditionChecks.transitions, isFirst: place == 0)
    let entries = program.listed.ranges[occurrence.activity]
    if !entries.isEmpty {
      listEngine.take(
        entries, conditionChecks, at: place, program.listed.entries, program.demands, in: &trace)
    }
  }

  /// The event at a place of the trace.
  package func occurrence(at place: Int) -> Occurrence { trace.occurrences[place] }
}

// MARK: - Dates

extension Monitor {
  /// Sees to it that the right demands are in force.
  private mutating func turn(to moment: Int64) {
    var between = Int64.min..<Int64.max
    for dated in program.bitTable.datedWords {
      let (word, range) = dated.inForce(at: moment)
      bitEngine.setInForce(word, in: dated.word)
      between = between.clamped(to: range)
    }
    inForceBetween = between
    bitEngine.activateDemandsOnTheTrace(isFirst: trace.occurrences.count == 1)
  }
}

extension Monitor {
  /// How a demand stands by its lists of events, which are made by going through the trace once
  /// more.
  ///
  /// Complexity: the events that the demand names, and those that wait at each.
  func standingAgain(
    ofDemand number: Int, _ horizon: Horizon, _ recording: ListMemory.Recording
  ) -> ConstraintStanding {
    var trace = trace
    var memory = ListMemory(recording)
    var lists = DemandLists()
    let demand = program.demands[number]
    for place in trace.places(of: program.sides[number]) {
      let occurrence = trace.occurrences[place]
      let roles = program.roles(of: occurrence, in: number, trace)
        .intersection(demand.roles(on: occurrence.at.milliseconds))
      guard !roles.isEmpty else { continue }
      trace.turn(to: place)
      lists.take(roles, demand, at: Int32(place), in: &trace, &memory)
    }
    return lists.standing(on: demand, in: trace, memory, horizon)
  }
}

extension Program {
  /// The sides of a demand that an event really is.
  fileprivate func roles(
    of occurrence: Occurrence, in demand: Int, _ trace: ObservedTrace
  ) -> Roles {
    let isOn = { (side: Side) in
      guard side.activities.contains(occurrence.activity) else { return false }
      return side.condition < 0
        || conditions[Int(side.condition)].holds(on: occurrence.data) { trace.caseValue(of: $0) }
    }
    var roles: Roles = []
    if isOn(sides[demand].activation) { roles.insert(.activation) }
    if isOn(sides[demand].target) { roles.insert(.target) }
    return roles
  }
}
