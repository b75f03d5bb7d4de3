import Rules
import WorkCalendar

/// How an activation broke a constraint.
package struct Violation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Nothing came that was demanded, in time or before the end.
    case missing
    /// It came, too late.
    case late
    /// The next activation came first.
    case interrupted
    case notBefore
    case notAdjacent
    case forbidden
    case tooOften
    case notFirst
  }

  package let kind: Kind
  /// The place in the trace of the activation, or of the event that should not be.
  package let activation: Int
  /// The place of the event that came late, or stands against the activation.
  package let target: Int?
  /// Whether it is the constraint's activation that is missing to its target, as in the second half
  /// of a succession.
  package let isMirrored: Bool
}

/// How a constraint stands on a trace.
package enum ConstraintStanding: Hashable, Sendable {
  /// Nothing made it apply, or nothing that can be judged yet or any more.
  case notActivated
  /// Kept, by these events: their places in the trace, the pairs of activation and answer in turn.
  case kept([Int])
  case broken(Violation)
  /// What it demands has not happened and still can; since which event, if one.
  case pending(since: Int?)
}

extension Monitor {
  /// How a constraint stands at a moment.
  package func standing(of constraint: Int, _ horizon: Horizon) -> ConstraintStanding {
    let demands = program.demandRanges[constraint]
    if demands.count == 1 { return standing(ofDemand: demands.lowerBound, horizon) }
    var pending: ConstraintStanding?
    var broken: Violation?
    var evidence: [Int]?
    for demand in demands {
      switch standing(ofDemand: demand, horizon) {
      case .notActivated: continue
      case .kept(let events): evidence = (evidence ?? []) + events
      case .pending: pending = pending ?? standing(ofDemand: demand, horizon)
      case .broken(let violation):
        if broken.map({ violation.activation < $0.activation }) ?? true { broken = violation }
      }
    }
    if let broken { return .broken(broken) }
    return pending ?? evidence.map { .kept($0) } ?? .notActivated
  }

  func standing(ofDemand demand: Int, _ horizon: Horizon) -> ConstraintStanding {
    let kind = program.demands[demand].kind
    let state = state(of: demand)
    switch kind {
    case .later, .laterOrEarlier, .laterBeforeNextActivation, .next:
      return waiting(demand, state, horizon)
    case .earlier, .earlierAfterLastActivation, .previous, .notEarlier, .notPrevious:
      if state.breaches > 0 { return broken(state, demand) }
      return state.activations > 0 ? .kept(evidence(demand)) : .notActivated
    case .notLater, .notLaterOrEarlier, .notNext:
      if state.breaches > 0 { return broken(state, demand) }
      guard state.activations > 0 else { return .notActivated }
      return horizon.isOpen ? .pending(since: nil) : .kept([])
    case .count: return counted(demand, state, horizon)
    case .first:
      guard let start, startIsInForce(demand, start) else { return .notActivated }
      guard state.activations > 0 else { return broken(.notFirst, at: 0, demand) }
      return .kept(evidence(demand))
    case .either:
      guard let start, startIsInForce(demand, start) else { return .notActivated }
      if state.activations > 0 { return .kept(evidence(demand)) }
      return horizon.isOpen ? .pending(since: 0) : broken(.missing, at: 0, demand)
    case .notBoth:
      guard start != nil else { return .notActivated }
      if state.breaches > 0 { return broken(state, demand) }
      return horizon.isOpen ? .pending(since: nil) : .kept([])
    }
  }

  // MARK: - Kinds of demands

  private func waiting(
    _ demand: Int, _ state: DemandState, _ horizon: Horizon
  ) -> ConstraintStanding {
    guard state.activations > 0 else { return .notActivated }
    let tracking = program.demands[demand].tracking
    let live = tracking < 0 ? state.waiting : tracks[tracking].live
    var breach = state.breaches > 0 ? state.breach : nil
    var pending: Int32?
    var isUndecided = false
    for activation in live {
      let isPast = program.demands[demand].kind == .next && Int(activation) < count - 1
      if !isPast, !isOverdue(demand, activation, horizon) {
        // A limit that had not run out at the end cannot be held against anybody.
        if horizon.isOpen { pending = pending ?? activation } else { isUndecided = true }
        continue
      }
      if breach.map({ activation < $0.activation }) ?? true {
        breach = DemandState.Breach(
          activation: activation, target: -1, kind: isPast ? .notAdjacent : .missing)
      }
    }
    if let breach { return broken(breach, demand) }
    if let pending { return .pending(since: Int(pending)) }
    let evidence = evidence(demand)
    if isUndecided, Int(state.activations) == live.count { return .notActivated }
    return .kept(evidence)
  }

  /// Whether an activation that still waits has waited too long.
  private func isOverdue(_ demand: Int, _ activation: Int32, _ horizon: Horizon) -> Bool {
    guard let window = program.demands[demand].window, let within = window.within,
      program.demands[demand].kind != .next
    else { return !horizon.isOpen }
    let start = occurrences[Int(activation)]
    if case .simulated = within,
      clock.due(
        from: start, within, window.pausedWhile, seenFrom: .horizon(horizon.instant)) == nil
    {
      // Loading a scenario checks that its calendar covers every limit; one that still leaves it
      // holds nobody to anything before the end.
      return !horizon.isOpen
    }
    return clock.isOver(
      within, from: start, window.pausedWhile, seenFrom: .horizon(horizon.instant),
      elapsedMilliseconds: horizon.elapsedMilliseconds)
  }

  private func counted(
    _ demand: Int, _ state: DemandState, _ horizon: Horizon
  ) -> ConstraintStanding {
    let counts = program.demands[demand].counts
    guard let start else { return .notActivated }
    if counts.lowerBound > 0, !startIsInForce(demand, start) { return .notActivated }
    if state.breaches > 0 { return broken(state, demand) }
    if state.activations >= counts.lowerBound {
      guard counts.upperBound < Int32.max else { return .kept(evidence(demand)) }
      // Nothing forbidden happened; that alone is no merit, and it costs nothing.
      return horizon.isOpen ? .pending(since: nil) : .kept(evidence(demand))
    }
    if isOverdue(demand, 0, horizon) { return broken(.missing, at: 0, demand) }
    return horizon.isOpen ? .pending(since: 0) : .notActivated
  }

  private func startIsInForce(_ demand: Int, _ start: Occurrence) -> Bool {
    program.demands[demand].inForce?.contains(start.at.milliseconds) ?? true
  }

  // MARK: - Answers

  /// The events that kept a demand, in the order of the activations; empty where none are kept.
  private func evidence(_ demand: Int) -> [Int] {
    let tracking = program.demands[demand].tracking
    guard tracking >= 0, state(of: demand).activations > 0 else { return [] }
    let answers = tracks[tracking].answers.sorted { $0.activation < $1.activation }
    switch program.demands[demand].kind {
    case .first: return answers.map { Int($0.activation) }
    case .count:
      guard let last = answers.last else { return [] }
      return [Int(last.activation), Int(last.target)]
    default:
      return answers.flatMap { answer in
        [answer.activation, answer.target].sorted().map { Int($0) }
      }
    }
  }

  private func broken(_ state: DemandState, _ demand: Int) -> ConstraintStanding {
    broken(state.breach, demand)
  }

  private func broken(_ breach: DemandState.Breach, _ demand: Int) -> ConstraintStanding {
    .broken(
      Violation(
        kind: Violation.Kind(breach.kind), activation: Int(breach.activation),
        target: breach.target < 0 ? nil : Int(breach.target),
        isMirrored: program.demands[demand].isMirrored))
  }

  private func broken(
    _ kind: DemandState.Kind, at activation: Int32, _ demand: Int
  ) -> ConstraintStanding {
    broken(DemandState.Breach(activation: activation, target: -1, kind: kind), demand)
  }
}

extension DemandState {
  /// The earliest activation that waits: without a window or evidence, it stands for all.
  fileprivate var waiting: [Int32] { open > 0 ? [activation] : [] }
}

extension Violation.Kind {
  fileprivate init(_ kind: DemandState.Kind) {
    self =
      switch kind {
      case .missing: .missing
      case .late: .late
      case .interrupted: .interrupted
      case .notBefore: .notBefore
      case .notAdjacent: .notAdjacent
      case .forbidden: .forbidden
      case .tooOften: .tooOften
      case .notFirst: .notFirst
      }
  }
}

extension Monitor {
  /// Whether a constraint is broken at a moment: ``standing(of:_:)`` without its evidence.
  package func isBroken(_ constraint: Int, _ horizon: Horizon) -> Bool {
    for demand in program.demandRanges[constraint] {
      if case .broken = standing(ofDemand: demand, horizon) { return true }
    }
    return false
  }
}

// MARK: - All at once

/// What a constraint comes to on a whole trace, in one word.
package enum ConstraintVerdict: Hashable, Sendable {
  case kept
  case broken
}

extension Monitor {
  /// Tells the verdict on every constraint that was activated; for the others there is none.
  ///
  /// Complexity: the number of constraints, and for those with windows the activations that wait.
  package func settle(_ horizon: Horizon, _ tell: (Int, ConstraintVerdict) -> Void) {
    let ranges = program.demandRanges.span
    let closings = program.closings.span
    let states = statesOfThisAndEarlierTraces.span
    for constraint in ranges.indices {
      var isKept = false
      var isBroken = false
      for demand in ranges[constraint] {
        let closing = horizon.isOpen ? .undecided : closings[demand]
        guard closing == .undecided else {
          let state = states[demand]
          guard state.epoch == epoch else { continue }
          if state.breaches > 0 || state.open > 0 && closing == .breachesAndOpen {
            isBroken = true
          } else if state.activations > 0 {
            isKept = true
          }
          continue
        }
        switch standing(ofDemand: demand, horizon) {
        case .notActivated, .pending: continue
        case .kept: isKept = true
        case .broken: isBroken = true
        }
      }
      if isBroken { tell(constraint, .broken) } else if isKept { tell(constraint, .kept) }
    }
  }
}
