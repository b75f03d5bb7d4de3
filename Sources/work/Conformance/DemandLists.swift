/// What is known of one demand that a bit cannot follow: lists of its events.
struct DemandLists: Sendable {
  private let recording: Recording
  /// The trace that the lists belong to; those of an earlier one are stale.
  private(set) var epoch: UInt32 = 0
  /// How many activations there were; for demands on the trace, how often its events happened.
  private(set) var activations: Int32 = 0
  /// The violation of the earliest activation that is known to break the demand.
  private(set) var violation: EarliestViolation?
  /// The last activation and the last target; where both must not happen, the first of each.
  private var activation: Int32 = -1
  private var target: Int32 = -1
  /// The activations that wait, or forbid what comes, in their order.
  private(set) var live: [WindowStart] = []
  /// The targets that may answer what comes.
  private var targets: [WindowStart] = []
  /// Which activation was answered by which target, where evidence is kept.
  private(set) var answers: [Answer] = []

  struct Answer: Hashable, Sendable {
    let activation: Int32
    let target: Int32
  }

  /// How an activation broke a demand, with the places of the events in the trace.
  struct EarliestViolation: Hashable, Sendable {
    let activation: Int32
    let target: Int32?
    let kind: ConstraintViolation.Kind
  }

  /// What is kept beside verdicts.
  enum Recording: Sendable {
    case verdicts
    /// The events by which each activation was answered, too.
    case evidence
  }

  init(_ recording: Recording) { self.recording = recording }

  /// Begins another trace, in the memory of the one before.
  mutating func restart(_ epoch: UInt32) {
    self.epoch = epoch
    activations = 0
    violation = nil
    activation = -1
    target = -1
    if !live.isEmpty { live.removeAll(keepingCapacity: true) }
    if !targets.isEmpty { targets.removeAll(keepingCapacity: true) }
    if !answers.isEmpty { answers.removeAll(keepingCapacity: true) }
  }

  private mutating func noteViolation(
    _ activation: Int32, _ target: Int32?, _ kind: ConstraintViolation.Kind
  ) {
    if let violation, violation.activation <= activation { return }
    violation = EarliestViolation(activation: activation, target: target, kind: kind)
  }
}

extension DemandLists {
  /// Takes an event.
  ///
  /// An event first answers activations before it, then is an activation itself, then a target for
  /// those after it; so that none answers itself.
  mutating func take(
    _ roles: Program.Roles, _ demand: Demand, at place: Int32,
    in trace: inout ObservedTrace
  ) {
    let isActivation = roles.contains(.activation)
    let isTarget = roles.contains(.target)
    switch demand.kind {
    case .atLeast, .fewer, .exactly: count(demand, at: place, in: &trace)
    case .first:
      guard place == 0 else { return }
      activations = 1
      answer(place, by: place)
    case .either:
      activations += 1
      if activations == 1 { answer(0, by: place) }
    case .notBoth:
      if isActivation && activation < 0 { activation = place }
      if isTarget && target < 0 { target = place }
      if activation >= 0, target >= 0, violation == nil {
        noteViolation(min(activation, target), max(activation, target), .forbidden)
      }
    case .later, .earlier, .laterOrEarlier, .laterBeforeNextActivation,
      .earlierAfterLastActivation, .next, .previous, .notLater, .notEarlier, .notLaterOrEarlier,
      .notNext, .notPrevious:
      if isTarget { meet(demand, at: place, in: &trace) }
      if isActivation { activate(demand, at: place, in: &trace) }
      if isTarget { remember(demand, at: place, in: &trace) }
    }
  }

  private mutating func count(
    _ demand: Demand, at place: Int32, in trace: inout ObservedTrace
  ) {
    let counts = demand.counts
    var fit = Fit.inTime
    if demand.window != nil {
      fit = trace.fit(
        demand.window, from: trace.start(demand.window, at: 0), to: place)
    }
    guard fit != .none else { return }
    activations += 1
    if activations == counts.lowerBound, fit == .late { noteViolation(0, place, .late) }
    if activations <= counts.lowerBound { answer(0, by: place) }
    if activations > counts.upperBound { noteViolation(place, nil, .tooOften) }
  }

  private mutating func answer(_ activation: Int32, by target: Int32) {
    guard recording == .evidence else { return }
    answers.append(Answer(activation: activation, target: target))
  }

  // MARK: - A target

  /// Lets a target answer, or break, the activations that wait.
  private mutating func meet(
    _ demand: Demand, at place: Int32, in trace: inout ObservedTrace
  ) {
    guard !live.isEmpty else { return }
    let kind = demand.kind
    let shared = trace.shared(demand, .target, at: place)
    if kind == .next || kind == .notNext {
      meetNext(demand, at: place, shared, in: trace)
      return
    }
    var rest = 0
    for index in live.indices {
      let start = live[index]
      switch trace.fit(demand, activation: start.place, target: place, from: start, shared: shared)
      {
      case .none:
        live[rest] = start
        rest += 1
      case .inTime where kind == .notLater || kind == .notLaterOrEarlier:
        noteViolation(start.place, place, .forbidden)
      case .inTime: answer(start.place, by: place)
      case .late where kind == .notLater || kind == .notLaterOrEarlier: continue
      case .late: noteViolation(start.place, place, .late)
      }
    }
    if rest < live.count { live.removeLast(live.count - rest) }
  }

  private mutating func meetNext(
    _ demand: Demand, at place: Int32, _ shared: Int32, in trace: ObservedTrace
  ) {
    let isForbidden = demand.kind == .notNext
    for start in live {
      guard start.place == place - 1 else {
        if !isForbidden { noteViolation(start.place, nil, .notAdjacent) }
        continue
      }
      switch trace.fit(demand, activation: start.place, target: place, from: start, shared: shared)
      {
      case .inTime where isForbidden: noteViolation(start.place, place, .forbidden)
      case .inTime: answer(start.place, by: place)
      case .none, .late: if !isForbidden { noteViolation(start.place, place, .notAdjacent) }
      }
    }
    live.removeAll(keepingCapacity: true)
  }

  /// Keeps a target for the activations to come, where one of them may look back.
  private mutating func remember(
    _ demand: Demand, at place: Int32, in trace: inout ObservedTrace
  ) {
    switch demand.kind {
    case .earlier, .laterOrEarlier, .earlierAfterLastActivation, .notEarlier, .notLaterOrEarlier:
      if let window = demand.window, window.within >= 0 {
        // What is too old for this event is too old for all that come.
        let past = targets.prefix { trace.isPast(window, from: $0, at: place) }.count
        if past == targets.count {
          targets.removeAll(keepingCapacity: true)
        } else if past > 0 {
          targets.removeFirst(past)
        }
      } else if demand.kind != .earlierAfterLastActivation, !targets.isEmpty {
        // Without a latest moment the first target answers whatever a later one could that shares
        // the same.
        if demand.correlation < 0 { return }
        let shared = trace.shared(demand, .target, at: place)
        if shared >= 0, targets.contains(where: { $0.shared == shared }) { return }
      }
      targets.append(trace.start(demand, .target, at: place))
    case .previous, .notPrevious:
      targets.removeAll(keepingCapacity: true)
      targets.append(trace.start(demand, .target, at: place))
    case .later, .laterBeforeNextActivation, .next, .notLater, .notNext, .atLeast, .fewer,
      .exactly, .first, .either, .notBoth:
      break
    }
  }

  // MARK: - An activation

  private mutating func activate(
    _ demand: Demand, at place: Int32, in trace: inout ObservedTrace
  ) {
    activations += 1
    switch demand.kind {
    case .later, .notLater: live.append(trace.start(demand, .activation, at: place))
    case .laterBeforeNextActivation, .next, .notNext:
      for start in live {
        switch demand.kind {
        case .next: noteViolation(start.place, nil, .notAdjacent)
        case .notNext: continue
        default: noteViolation(start.place, place, .interrupted)
        }
      }
      live.removeAll(keepingCapacity: true)
      live.append(trace.start(demand, .activation, at: place))
    case .laterOrEarlier:
      if let target = firstFitting(demand, place, in: &trace) {
        answer(place, by: target)
      } else {
        live.append(trace.start(demand, .activation, at: place))
      }
    case .notLaterOrEarlier:
      if let target = firstFitting(demand, place, in: &trace) {
        noteViolation(place, target, .forbidden)
      } else {
        live.append(trace.start(demand, .activation, at: place))
      }
    case .earlier, .earlierAfterLastActivation, .previous: lookBack(demand, place, in: &trace)
    case .notEarlier, .notPrevious:
      if let target = firstFitting(demand, place, in: &trace) {
        noteViolation(place, target, .forbidden)
      }
    case .atLeast, .fewer, .exactly, .first, .either, .notBoth: break
    }
    activation = place
  }

  private mutating func lookBack(
    _ demand: Demand, _ place: Int32, in trace: inout ObservedTrace
  ) {
    if let target = firstFitting(demand, place, in: &trace) {
      answer(place, by: target)
    } else {
      noteViolation(place, nil, demand.kind == .previous ? .notAdjacent : .notBefore)
    }
    if demand.kind == .earlierAfterLastActivation {
      targets.removeAll(keepingCapacity: true)
    }
  }

  /// The first target that fits an activation after it.
  private func firstFitting(
    _ demand: Demand, _ activation: Int32, in trace: inout ObservedTrace
  ) -> Int32? {
    guard !targets.isEmpty else { return nil }
    let shared = trace.shared(demand, .activation, at: activation)
    let isChain = demand.kind.isChain
    for start in targets where !isChain || start.place == activation - 1 {
      let fit = trace.fit(
        demand, activation: activation, target: start.place, from: start, shared: shared)
      if fit == .inTime { return start.place }
    }
    return nil
  }
}
