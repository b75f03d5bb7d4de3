/// The engine for demands with a window or shared data: lists know which events wait and which may
/// answer.
///
/// When two events must lie within a time of each other or carry the same, it matters which they
/// are; a bit, as in ``BitEngine``, cannot tell. This costs a step for each demand that names an
/// event's activity, not one for sixty-four.
struct ListEngine: Sendable {
  private var lists: [DemandLists]
  private(set) var memory = ListMemory(.verdicts)

  init(_ program: Program) {
    lists = Array(repeating: DemandLists(), count: program.listCount)
  }

  /// Begins another trace.
  mutating func restart() {
    memory.restart()
    var lists = lists.mutableSpan
    for index in lists.indices { lists[index] = DemandLists() }
  }

  /// Takes an event of an activity, with the places of the entries of that activity.
  mutating func take(
    _ range: Range<Int>, _ checks: borrowing ConditionChecks, at place: Int32,
    _ entries: [EntryTable.Entry], _ demands: [Demand], in trace: inout ObservedTrace
  ) {
    Self.take(range, checks, at: place, entries, demands, in: &trace, &lists, &memory)
  }

  /// The same with what changes lent apart from the rest.
  private static func take(
    _ range: Range<Int>, _ checks: borrowing ConditionChecks, at place: Int32,
    _ entries: [EntryTable.Entry], _ demands: [Demand], in trace: inout ObservedTrace,
    _ lists: inout [DemandLists], _ memory: inout ListMemory
  ) {
    let isPassed = checks.isPassed.span
    let entries = entries.span
    let demands = demands.span
    let moment = trace.now.at
    var lists = lists.mutableSpan
    for index in range {
      let number = Int(entries[index].lists)
      // Broken is broken, whatever still happens.
      if lists[number].violation != nil { continue }
      let demand = Int(entries[index].demand)
      let roles = entries[index].roles(isPassed).intersection(demands[demand].roles(on: moment))
      guard !roles.isEmpty else { continue }
      lists[number].take(roles, demands[demand], at: place, in: &trace, &memory)
    }
  }

  /// What is known of a demand.
  func lists(of demand: Demand) -> DemandLists { lists[Int(demand.lists)] }

  /// The verdict on a demand.
  func verdict(
    on demand: Demand, in trace: ObservedTrace, _ horizon: Horizon
  ) -> ConstraintVerdict {
    let known = Self.knownVerdict(
      on: demand.kind, lists[Int(demand.lists)], isOpen: horizon.isOpen)
    return known ?? lists(of: demand).verdict(on: demand, in: trace, memory, horizon)
  }

  /// Tells which of some constraints are kept and which are broken.
  func settle(
    _ program: Program, in trace: ObservedTrace, _ horizon: Horizon,
    _ tell: (Int, ConstraintVerdict) -> Void
  ) {
    let listed = program.listedDemands.span
    let isOpen = horizon.isOpen
    let lists = lists.span
    var found = ConstraintVerdict.notActivated
    for index in listed.indices {
      let known = Self.knownVerdict(
        on: listed[index].kind, lists[Int(listed[index].lists)], isOpen: isOpen)
      found = found.combined(
        with: known
          ?? verdict(on: program.demands[Int(listed[index].demand)], in: trace, horizon))
      let constraint = listed[index].constraint
      if index + 1 < listed.count, listed[index + 1].constraint == constraint { continue }
      if found == .kept || found == .broken { tell(Int(constraint), found) }
      found = .notActivated
    }
  }

  /// The verdict on a demand where numbers tell it, as they mostly do.
  @inline(__always)
  private static func knownVerdict(
    on kind: Demand.Kind, _ lists: borrowing DemandLists, isOpen: Bool
  ) -> ConstraintVerdict? {
    guard !kind.concernsTheTrace else { return nil }
    // Said first, because most of what a large log breaks is broken before its traces end.
    if lists.violation != nil { return .broken }
    return DemandLists.verdict(
      on: kind, activations: lists.activations, isWaiting: !lists.live.isEmpty, isOpen: isOpen)
  }
}

extension Demand {
  /// The roles that an event of a date can have when the rule is in force only for a time.
  ///
  /// An activation counts by its own date; a target answers whenever it comes. What speaks of the
  /// trace as a whole goes by its first event, save that what is forbidden goes by each event.
  @inline(__always)
  func roles(on moment: Int64) -> Program.Roles {
    guard let inForce, kind.goesByTheEventsDate, !inForce.contains(moment) else {
      return [.activation, .target]
    }
    return kind == .fewer ? [] : .target
  }
}
