/// The memory that the lists of all demands of a trace lie in.
struct ListMemory: Sendable {
  /// What is kept beside verdicts.
  enum Recording: Sendable {
    case verdicts
    /// The events by which each activation was answered, too.
    case evidence
  }

  let recording: Recording
  fileprivate(set) var starts = ListPool<WindowStart>()
  fileprivate(set) var answers = ListPool<DemandLists.Answer>()

  init(_ recording: Recording) { self.recording = recording }

  /// Forgets the lists of all demands.
  mutating func restart() {
    starts.removeAll()
    answers.removeAll()
  }
}

/// What is known of one demand that a bit cannot follow: lists of its events.
///
/// It has no memory of its own, so that beginning another trace costs next to nothing.
struct DemandLists: Sendable {
  /// How many activations there were; for demands on the trace, how often its events happened.
  private(set) var activations: Int32 = 0
  /// The violation of the earliest activation that is known to break the demand.
  private(set) var violation: EarliestViolation?
  /// Where both must not happen, the first activation and the first target.
  private var activation: Int32 = -1
  private var target: Int32 = -1
  /// The activations that wait, or forbid what comes, in their order.
  private(set) var live = ListPool<WindowStart>.List()
  /// The targets that may answer what comes.
  private var targets = ListPool<WindowStart>.List()
  /// Which activation was answered by which target, where evidence is kept.
  private(set) var answers = ListPool<Answer>.List()

  struct Answer: Hashable, Sendable, BitwiseCopyable {
    let activation: Int32
    let target: Int32
  }

  /// How an activation broke a demand, with the places of the events in the trace.
  struct EarliestViolation: Hashable, Sendable {
    let activation: Int32
    let target: Int32?
    let kind: ConstraintViolation.Kind
  }

  private mutating func noteViolation(
    _ activation: Int32, _ target: Int32?, _ kind: ConstraintViolation.Kind
  ) {
    if let violation, violation.activation <= activation { return }
    violation = EarliestViolation(activation: activation, target: target, kind: kind)
  }
}

extension DemandLists {
  /// Takes an event, at which the trace stands.
  ///
  /// An event first answers activations before it, then is an activation itself, then a target for
  /// those after it; so that none answers itself.
  mutating func take(
    _ roles: Program.Roles, _ demand: borrowing Demand, at place: Int32,
    in trace: inout ObservedTrace, _ memory: inout ListMemory
  ) {
    let isActivation = roles.contains(.activation)
    let isTarget = roles.contains(.target)
    switch demand.kind {
    case .atLeast, .fewer, .exactly: count(demand, at: place, in: &trace, &memory)
    case .first:
      guard place == 0 else { return }
      activations = 1
      answer(place, by: place, &memory)
    case .either:
      activations += 1
      if activations == 1 { answer(0, by: place, &memory) }
    case .notBoth:
      if isActivation && activation < 0 { activation = place }
      if isTarget && target < 0 { target = place }
      if activation >= 0, target >= 0, violation == nil {
        noteViolation(min(activation, target), max(activation, target), .forbidden)
      }
    case .later, .earlier, .laterOrEarlier, .laterBeforeNextActivation,
      .earlierAfterLastActivation, .next, .previous, .notLater, .notEarlier, .notLaterOrEarlier,
      .notNext, .notPrevious:
      if isTarget, !live.isEmpty { meet(demand, at: place, in: &trace, &memory) }
      if isActivation { activate(demand, at: place, in: &trace, &memory) }
      if isTarget { remember(demand, at: place, in: &trace, &memory) }
    }
  }

  private mutating func count(
    _ demand: borrowing Demand, at place: Int32, in trace: inout ObservedTrace,
    _ memory: inout ListMemory
  ) {
    let counts = demand.counts
    // That it happens more often changes nothing any more.
    if demand.kind == .atLeast, activations >= counts.lowerBound { return }
    var fit = Fit.inTime
    if let window = demand.window { fit = trace.fit(window, from: trace.firstStart(window)) }
    guard fit != .none else { return }
    activations += 1
    if activations == counts.lowerBound, fit == .late { noteViolation(0, place, .late) }
    if activations <= counts.lowerBound { answer(0, by: place, &memory) }
    if activations > counts.upperBound { noteViolation(place, nil, .tooOften) }
  }

  private mutating func answer(
    _ activation: Int32, by target: Int32, _ memory: inout ListMemory
  ) {
    guard memory.recording == .evidence else { return }
    memory.answers.append(Answer(activation: activation, target: target), to: &answers)
  }

  // MARK: - A target

  /// Lets a target answer, or break, the activations that wait.
  private mutating func meet(
    _ demand: borrowing Demand, at place: Int32, in trace: inout ObservedTrace,
    _ memory: inout ListMemory
  ) {
    let kind = demand.kind
    let shared = trace.shared(demand, .target, at: place)
    if kind == .next || kind == .notNext {
      meetNext(demand, at: place, shared, in: trace, &memory)
      return
    }
    let isForbidden = kind == .notLater || kind == .notLaterOrEarlier
    var index = live.first
    // The last of those that stay.
    var previous: Int32 = -1
    while index >= 0 {
      let start = memory.starts[index]
      let next = memory.starts.place(after: index)
      switch trace.fit(demand, activation: start.place, target: place, from: start, shared: shared)
      {
      case .none:
        previous = index
        index = next
        continue
      case .inTime where isForbidden: noteViolation(start.place, place, .forbidden)
      case .inTime: answer(start.place, by: place, &memory)
      case .late where isForbidden: break
      case .late: noteViolation(start.place, place, .late)
      }
      memory.starts.remove(after: previous, from: &live)
      index = next
    }
  }

  private mutating func meetNext(
    _ demand: borrowing Demand, at place: Int32, _ shared: Int32, in trace: ObservedTrace,
    _ memory: inout ListMemory
  ) {
    let isForbidden = demand.kind == .notNext
    var index = live.first
    while index >= 0 {
      let start = memory.starts[index]
      index = memory.starts.place(after: index)
      guard start.place == place - 1 else {
        if !isForbidden { noteViolation(start.place, nil, .notAdjacent) }
        continue
      }
      switch trace.fit(demand, activation: start.place, target: place, from: start, shared: shared)
      {
      case .inTime where isForbidden: noteViolation(start.place, place, .forbidden)
      case .inTime: answer(start.place, by: place, &memory)
      case .none, .late:
        guard !isForbidden else { continue }
        let fault = trace.fault(
          demand, activation: start.place, target: place, from: start, shared: shared)
        noteViolation(start.place, fault.target(at: place), fault)
      }
    }
    memory.starts.removeAll(from: &live)
  }

  /// Keeps a target for the activations to come, where one of them may look back.
  private mutating func remember(
    _ demand: borrowing Demand, at place: Int32, in trace: inout ObservedTrace,
    _ memory: inout ListMemory
  ) {
    switch demand.kind {
    case .earlier, .laterOrEarlier, .earlierAfterLastActivation, .notEarlier, .notLaterOrEarlier:
      if let window = demand.window, window.within >= 0 {
        // What is too old for this event is too old for all that come.
        while !targets.isEmpty, trace.isPast(window, from: memory.starts[targets.first]) {
          memory.starts.remove(after: -1, from: &targets)
        }
      } else if demand.kind != .earlierAfterLastActivation, !targets.isEmpty {
        // Without a latest moment the first target answers whatever a later one could that shares
        // the same.
        if demand.correlation < 0 { return }
        let shared = trace.shared(demand, .target, at: place)
        if shared >= 0, isKept(shared, in: targets, memory) { return }
      }
      memory.starts.append(trace.start(demand, .target, at: place), to: &targets)
    case .previous, .notPrevious:
      memory.starts.removeAll(from: &targets)
      memory.starts.append(trace.start(demand, .target, at: place), to: &targets)
    case .later, .laterBeforeNextActivation, .next, .notLater, .notNext, .atLeast, .fewer,
      .exactly, .first, .either, .notBoth:
      break
    }
  }

  /// Whether an event is kept that shares the same.
  private func isKept(
    _ shared: Int32, in list: ListPool<WindowStart>.List, _ memory: ListMemory
  ) -> Bool {
    var index = list.first
    while index >= 0 {
      if memory.starts[index].shared == shared { return true }
      index = memory.starts.place(after: index)
    }
    return false
  }

  // MARK: - An activation

  private mutating func activate(
    _ demand: borrowing Demand, at place: Int32, in trace: inout ObservedTrace,
    _ memory: inout ListMemory
  ) {
    activations += 1
    switch demand.kind {
    case .later, .notLater: wait(demand, at: place, in: &trace, &memory)
    case .laterBeforeNextActivation, .next, .notNext:
      if !live.isEmpty { interrupt(demand.kind, at: place, &memory) }
      wait(demand, at: place, in: &trace, &memory)
    case .laterOrEarlier:
      if let target = firstFitting(demand, place, in: &trace, memory) {
        answer(place, by: target, &memory)
      } else {
        wait(demand, at: place, in: &trace, &memory)
      }
    case .notLaterOrEarlier:
      if let target = firstFitting(demand, place, in: &trace, memory) {
        noteViolation(place, target, .forbidden)
      } else {
        wait(demand, at: place, in: &trace, &memory)
      }
    case .earlier, .earlierAfterLastActivation, .previous:
      lookBack(demand, place, in: &trace, &memory)
    case .notEarlier, .notPrevious:
      if let target = firstFitting(demand, place, in: &trace, memory) {
        noteViolation(place, target, .forbidden)
      }
    case .atLeast, .fewer, .exactly, .first, .either, .notBoth: break
    }
  }

  private mutating func wait(
    _ demand: borrowing Demand, at place: Int32, in trace: inout ObservedTrace,
    _ memory: inout ListMemory
  ) {
    let kind = demand.kind
    let isForbidding = kind == .notLater || kind == .notLaterOrEarlier
    let latest = demand.window?.within ?? -1
    if isForbidding, latest < 0, !live.isEmpty {
      // Without a latest moment the first activation forbids whatever a later one could that shares
      // the same.
      if demand.correlation < 0 { return }
      let shared = trace.shared(demand, .activation, at: place)
      if shared >= 0, isKept(shared, in: live, memory) { return }
    }
    memory.starts.append(trace.start(demand, .activation, at: place), to: &live)
  }

  /// Lets an activation end the waiting of those before it.
  private mutating func interrupt(
    _ kind: Demand.Kind, at place: Int32, _ memory: inout ListMemory
  ) {
    var index = live.first
    while index >= 0, kind != .notNext {
      let start = memory.starts[index].place
      if kind == .next {
        noteViolation(start, nil, .notAdjacent)
      } else {
        noteViolation(start, place, .interrupted)
      }
      index = memory.starts.place(after: index)
    }
    memory.starts.removeAll(from: &live)
  }

  private mutating func lookBack(
    _ demand: borrowing Demand, _ place: Int32, in trace: inout ObservedTrace,
    _ memory: inout ListMemory
  ) {
    if let target = firstFitting(demand, place, in: &trace, memory) {
      answer(place, by: target, &memory)
    } else if demand.kind == .previous {
      let (target, fault) = neighbour(demand, place, in: &trace, memory)
      noteViolation(place, target, fault)
    } else {
      noteViolation(place, nil, .notBefore)
    }
    if demand.kind == .earlierAfterLastActivation { memory.starts.removeAll(from: &targets) }
  }

  /// What is wrong with the event just before an activation that looks back at it, and its place
  /// where only its moment is.
  private func neighbour(
    _ demand: borrowing Demand, _ activation: Int32, in trace: inout ObservedTrace,
    _ memory: borrowing ListMemory
  ) -> (target: Int32?, fault: ConstraintViolation.Kind) {
    guard !targets.isEmpty else { return (nil, .notAdjacent) }
    // Of targets that may be neighbours only the last is kept.
    let start = memory.starts[targets.first]
    guard start.place == activation - 1 else { return (nil, .notAdjacent) }
    let shared = trace.shared(demand, .activation, at: activation)
    let fault = trace.fault(
      demand, activation: activation, target: start.place, from: start, shared: shared)
    return (fault.target(at: start.place), fault)
  }

  /// The first target that fits an activation after it.
  private func firstFitting(
    _ demand: borrowing Demand, _ activation: Int32, in trace: inout ObservedTrace,
    _ memory: borrowing ListMemory
  ) -> Int32? {
    guard !targets.isEmpty else { return nil }
    let shared = trace.shared(demand, .activation, at: activation)
    let isChain = demand.kind.isChain
    var index = targets.first
    while index >= 0 {
      let start = memory.starts[index]
      index = memory.starts.place(after: index)
      if isChain, start.place != activation - 1 { continue }
      let fit = trace.fit(
        demand, activation: activation, target: start.place, from: start, shared: shared)
      if fit == .inTime { return start.place }
    }
    return nil
  }
}

extension ConstraintViolation.Kind {
  /// The place of the event at fault, which only its moment makes: of one that is not next, nobody can say
  /// which should have been.
  fileprivate func target(at place: Int32) -> Int32? {
    self == .notAdjacent ? nil : place
  }
}
