import Rules
import WorkCalendar

extension DemandLists {
  /// How the demand stands, with the events that made it so.
  func standing(
    on demand: Demand, in trace: ObservedTrace, _ memory: ListMemory, _ horizon: Horizon
  ) -> ConstraintStanding {
    switch verdict(on: demand, in: trace, memory, horizon) {
    case .notActivated: .notActivated
    case .kept: .kept(evidence(of: demand, memory))
    case .broken: .broken(violation(of: demand, in: trace, memory, horizon))
    case .pending: .pending(since: waiting(demand, memory).map { Int($0) })
    }
  }

  /// How the demand stands, in one word.
  func verdict(
    on demand: Demand, in trace: ObservedTrace, _ memory: ListMemory, _ horizon: Horizon
  ) -> ConstraintVerdict {
    if demand.kind.concernsTheTrace, !demand.concerns(trace) { return .notActivated }
    if violation != nil { return .broken }
    let known = Self.verdict(
      on: demand.kind, activations: activations, isWaiting: !live.isEmpty, isOpen: horizon.isOpen)
    if let known { return known }
    switch demand.kind {
    case .later, .laterOrEarlier, .laterBeforeNextActivation, .next:
      if firstOverdue(demand, trace, memory, horizon) != nil { return .broken }
      if horizon.isOpen { return .pending }
      // A limit that had not run out at the end cannot be held against anybody.
      return activations == live.count ? .notActivated : .kept
    case .earlier, .earlierAfterLastActivation, .previous, .notEarlier, .notPrevious, .notLater,
      .notLaterOrEarlier, .notNext:
      return .notActivated
    case .atLeast:
      if activations >= demand.counts.lowerBound { return .kept }
      if demand.isOverdue(trace.start(ofWindowIn: demand), in: trace, horizon) { return .broken }
      return horizon.isOpen ? .pending : .notActivated
    case .exactly:
      if horizon.isOpen { return .pending }
      return activations == demand.counts.lowerBound ? .kept : .broken
    // Nothing forbidden happened; that alone is no merit, and it costs nothing.
    case .fewer, .notBoth: return horizon.isOpen ? .pending : .kept
    case .first: return activations > 0 ? .kept : .broken
    case .either:
      if activations > 0 { return .kept }
      return horizon.isOpen ? .pending : .broken
    }
  }

  /// How a demand stands on each activation, where their number and whether one waits tell; not so
  /// for one that waits for something, nor on the trace as a whole.
  static func verdict(
    on kind: Demand.Kind, activations: Int32, isWaiting: Bool, isOpen: Bool
  ) -> ConstraintVerdict? {
    switch kind {
    case .later, .laterOrEarlier, .laterBeforeNextActivation, .next:
      if activations == 0 { return .notActivated }
      return isWaiting ? nil : .kept
    case .earlier, .earlierAfterLastActivation, .previous, .notEarlier, .notPrevious:
      return activations > 0 ? .kept : .notActivated
    case .notLater, .notLaterOrEarlier, .notNext:
      if activations == 0 { return .notActivated }
      return isOpen ? .pending : .kept
    case .atLeast, .fewer, .exactly, .first, .either, .notBoth: return nil
    }
  }

  /// The first activation that has waited too long.
  private func firstOverdue(
    _ demand: Demand, _ trace: ObservedTrace, _ memory: ListMemory, _ horizon: Horizon
  ) -> WindowStart? {
    var index = live.first
    while index >= 0 {
      let start = memory.starts[index]
      if demand.isPast(start, in: trace) || demand.isOverdue(start, in: trace, horizon) {
        return start
      }
      index = memory.starts.place(after: index)
    }
    return nil
  }

  private func waiting(_ demand: Demand, _ memory: ListMemory) -> Int32? {
    switch demand.kind {
    case .later, .laterOrEarlier, .laterBeforeNextActivation, .next:
      live.isEmpty ? nil : memory.starts[live.first].place
    case .atLeast, .either: 0
    case .exactly: activations < demand.counts.lowerBound ? 0 : nil
    case .earlier, .earlierAfterLastActivation, .previous, .notLater, .notEarlier,
      .notLaterOrEarlier, .notNext, .notPrevious, .fewer, .first, .notBoth:
      nil
    }
  }

  // MARK: - Events

  private func violation(
    of demand: Demand, in trace: ObservedTrace, _ memory: ListMemory, _ horizon: Horizon
  ) -> ConstraintViolation {
    var violation = violation
    if demand.kind.waits, let overdue = firstOverdue(demand, trace, memory, horizon),
      violation.map({ overdue.place < $0.activation }) ?? true
    {
      violation = DemandLists.EarliestViolation(
        activation: overdue.place, target: nil,
        kind: demand.isPast(overdue, in: trace) ? .notAdjacent : .missing)
    }
    return ConstraintViolation(
      kind: violation?.kind ?? (demand.kind == .first ? .notFirst : .missing),
      activation: Int(violation?.activation ?? 0), target: violation?.target.map { Int($0) },
      isMirrored: demand.isMirrored)
  }

  /// The events that kept the demand, in the order of the activations.
  private func evidence(of demand: Demand, _ memory: ListMemory) -> [Int] {
    if answers.isEmpty { return [] }
    switch demand.kind {
    case .first: return [0]
    case .atLeast, .fewer, .exactly:
      let last = memory.answers[answers.last]
      return [Int(last.activation), Int(last.target)]
    case .later, .earlier, .laterOrEarlier, .laterBeforeNextActivation,
      .earlierAfterLastActivation, .next, .previous, .notLater, .notEarlier, .notLaterOrEarlier,
      .notNext, .notPrevious, .either, .notBoth:
      return pairs(memory)
    }
  }

  /// The events of the answers, in the order of the activations, in which most of them come.
  private func pairs(_ memory: ListMemory) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(2 * Int(answers.count))
    var last = Int32.min
    var index = answers.first
    while index >= 0 {
      let answer = memory.answers[index]
      if answer.activation < last { return sortedPairs(memory) }
      last = answer.activation
      places.append(Int(min(answer.activation, answer.target)))
      places.append(Int(max(answer.activation, answer.target)))
      index = memory.answers.place(after: index)
    }
    return places
  }

  private func sortedPairs(_ memory: ListMemory) -> [Int] {
    var found: [Answer] = []
    found.reserveCapacity(Int(answers.count))
    var index = answers.first
    while index >= 0 {
      found.append(memory.answers[index])
      index = memory.answers.place(after: index)
    }
    found.sort { $0.activation < $1.activation }
    return found.flatMap { answer in
      [Int(min(answer.activation, answer.target)), Int(max(answer.activation, answer.target))]
    }
  }
}

extension Demand {
  /// Whether a demand on the trace as a whole is in force for this one.
  fileprivate func concerns(_ trace: ObservedTrace) -> Bool {
    let occurrences = trace.occurrences.span
    guard let inForce else { return !occurrences.isEmpty }
    guard !occurrences.isEmpty else { return false }
    return kind == .fewer
      ? occurrences.indices.contains { inForce.contains(occurrences[$0].at.milliseconds) }
      : inForce.contains(occurrences[0].at.milliseconds)
  }

  /// Whether the neighbour that an activation waits for has come.
  fileprivate func isPast(_ start: WindowStart, in trace: ObservedTrace) -> Bool {
    kind == .next && Int(start.place) < trace.occurrences.count - 1
  }

  /// Whether an activation has waited too long.
  fileprivate func isOverdue(
    _ start: WindowStart, in trace: ObservedTrace, _ horizon: Horizon
  ) -> Bool {
    guard let window, window.within >= 0 else { return !horizon.isOpen }
    return window.pause == nil || window.withinIsReal
      ? window.isOver(from: start, at: horizon)
      : trace.isOver(window, from: start, at: horizon)
  }
}
