import WorkCalendar

/// The engine for demands with a window or shared data: lists know which events wait and which may
/// answer.
///
/// When two events must lie within a time of each other or carry the same, it matters which they
/// are; a bit, as in ``BitEngine``, cannot tell. This costs a step for each demand that names an
/// event's activity, not one for sixty-four.
struct ListEngine: Sendable {
  private let demands: [Demand]
  private var epoch: UInt32 = 1
  private var lists: [DemandLists]

  init(_ program: Program) {
    demands = program.demands
    lists = Array(repeating: DemandLists(.verdicts), count: program.listCount)
  }

  /// Begins another trace.
  mutating func restart() { epoch += 1 }

  /// Takes an event of an activity, with the entries of that activity.
  mutating func take(
    _ entries: [Program.Entry], _ isPassed: [Bool], at place: Int32, in trace: inout ObservedTrace
  ) {
    let moment = trace.occurrences[Int(place)].at
    let (demands, epoch) = (demands, epoch)
    var lists = lists.mutableSpan
    for entry in entries {
      let number = Int(entry.lists)
      if lists[number].epoch != epoch {
        lists[number].restart(epoch)
      } else if lists[number].violation != nil {
        // Broken is broken, whatever still happens.
        continue
      }
      var roles = entry.roles
      if entry.activationCheck >= 0, !isPassed[Int(entry.activationCheck)] {
        roles.remove(.activation)
      }
      if entry.targetCheck >= 0, !isPassed[Int(entry.targetCheck)] { roles.remove(.target) }
      roles.formIntersection(demands[Int(entry.demand)].roles(on: moment))
      guard !roles.isEmpty else { continue }
      lists[number].take(roles, demands[Int(entry.demand)], at: place, in: &trace)
    }
  }

  /// What is known of a demand.
  func lists(of demand: Demand) -> DemandLists {
    let known = lists[Int(demand.lists)]
    return known.epoch == epoch ? known : DemandLists(.verdicts)
  }

  /// The verdict on a demand.
  func verdict(
    on demand: Demand, in trace: ObservedTrace, _ horizon: Horizon
  ) -> ConstraintVerdict {
    let lists = lists.span
    let number = Int(demand.lists)
    guard lists[number].epoch == epoch else {
      return demand.kind.concernsTheTrace
        ? DemandLists(.verdicts).verdict(on: demand, in: trace, horizon) : .notActivated
    }
    // Said first, because most of what a large log breaks is broken before its traces end.
    if !demand.kind.concernsTheTrace {
      if lists[number].violation != nil { return .broken }
      // Numbers tell most of the rest; the lists would be copied to be asked.
      let known = DemandLists.verdict(
        on: demand.kind, activations: lists[number].activations,
        isWaiting: !lists[number].live.isEmpty, isOpen: horizon.isOpen)
      if let known { return known }
    }
    return lists[number].verdict(on: demand, in: trace, horizon)
  }
}

extension Demand {
  /// The roles that an event of a date can have when the rule is in force only for a time.
  ///
  /// An activation counts by its own date; a target answers whenever it comes. What speaks of the
  /// trace as a whole goes by its first event, save that what is forbidden goes by each event.
  func roles(on moment: Instant) -> Program.Roles {
    guard let inForce, kind.goesByTheEventsDate, !inForce.contains(moment.milliseconds) else {
      return [.activation, .target]
    }
    return kind == .fewer ? [] : .target
  }
}
