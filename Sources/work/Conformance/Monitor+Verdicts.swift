import Rules
package import WorkCalendar

/// How an activation broke a constraint.
package struct ConstraintViolation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Nothing came that was demanded, in time or before the end.
    case missing
    /// It came, too late; of neighbours the later one did.
    case late
    /// The neighbour that was demanded is there, and the two lie too near to each other.
    case early
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
  /// The place of the event that came late or too early, or stands against the activation.
  package let target: Int?
  /// Whether it is the constraint's activation that is missing to its target, as in the second half
  /// of a succession.
  package let isMirrored: Bool

  /// The place of the event from which a limit runs: an activation may look back at its target.
  package var start: Int { min(activation, target ?? activation) }
}

/// For which verdicts the events are looked for that show them.
package enum ConstraintEvidence: Hashable, Sendable {
  /// Where a constraint is broken, or waits.
  case violations
  case everything
}

/// How a constraint stands on a trace.
package enum ConstraintStanding: Hashable, Sendable {
  /// Nothing made it apply, or nothing that can be judged yet or any more.
  case notActivated
  /// Kept, by these events: their places in the trace, the pairs of activation and answer in turn.
  case kept([Int])
  case broken(ConstraintViolation)
  /// What it demands has not happened and still can; since which event, if one.
  case pending(since: Int?)
}

extension Monitor {
  /// How a constraint stands at a moment, with the events that show it.
  ///
  /// Complexity: the events that the constraint names.
  package func standing(
    of constraint: Int, _ horizon: Horizon, showing evidence: ConstraintEvidence = .everything
  ) -> ConstraintStanding {
    .ofAll(program.demandRanges[constraint]) { standing(ofDemand: $0, horizon, evidence) }
  }

  /// How a constraint stands on a trace that is over, and what that trace still had time for.
  ///
  /// Where nothing is broken, and the same trace going on would wait, `waitingSince` is the place of
  /// the event from which it does.
  ///
  /// Complexity: the events that the constraint names.
  package func standing(
    of constraint: Int, closedAt end: Instant
  ) -> (standing: ConstraintStanding, waitingSince: Int?) {
    let elapsed = end.milliseconds
    let standing = standing(
      of: constraint, .closed(end, elapsedMilliseconds: elapsed), showing: .violations)
    if case .broken = standing { return (standing, nil) }
    // Where nothing is broken the lists stopped at no violation: they know what waits.
    for number in program.demandRanges[constraint] {
      let demand = program.demands[number]
      guard demand.lists >= 0 else { continue }
      let open = listEngine.lists(of: demand).standing(
        on: demand, in: trace, listEngine.memory, .running(end, elapsedMilliseconds: elapsed))
      if case .pending(let since) = open { return (standing, since) }
    }
    return (standing, nil)
  }

  /// How a demand stands.
  ///
  /// Bits, and lists that stop at a violation, know only whether a demand is kept or broken, or
  /// waits; the events are looked for in the trace.
  private func standing(
    ofDemand number: Int, _ horizon: Horizon, _ evidence: ConstraintEvidence
  ) -> ConstraintStanding {
    let demand = program.demands[number]
    let recording: ListMemory.Recording
    switch verdict(on: demand, horizon) {
    case .notActivated: return .notActivated
    case .kept where evidence == .violations: return .kept([])
    case .kept: recording = .evidence
    case .broken, .pending: recording = .verdicts
    }
    return standingAgain(ofDemand: number, horizon, recording)
  }

  /// What a constraint comes to at a moment: ``standing(of:_:showing:)`` in one word.
  package func verdict(of constraint: Int, _ horizon: Horizon) -> ConstraintVerdict {
    var found = ConstraintVerdict.notActivated
    for demand in program.demandRanges[constraint] where found != .broken {
      found = found.combined(with: verdict(on: program.demands[demand], horizon))
    }
    return found
  }

  /// Whether a constraint is broken at a moment: ``standing(of:_:)`` without its evidence.
  package func isBroken(_ constraint: Int, _ horizon: Horizon) -> Bool {
    for demand in program.demandRanges[constraint]
    where verdict(on: program.demands[demand], horizon) == .broken {
      return true
    }
    return false
  }

  /// What a demand comes to at a moment.
  func verdict(on demand: Demand, _ horizon: Horizon) -> ConstraintVerdict {
    guard demand.bit >= 0 else { return listEngine.verdict(on: demand, in: trace, horizon) }
    guard !trace.occurrences.isEmpty else { return .notActivated }
    let (word, bit) = Int(demand.bit).quotientAndRemainder(dividingBy: UInt64.bitWidth)
    let standing = bitEngine.standing(of: word, isOpen: horizon.isOpen)
    let mask = UInt64(1) << UInt64(bit)
    if standing.broken & mask != 0 { return .broken }
    if standing.pending & mask != 0 { return .pending }
    return standing.kept & mask != 0 ? .kept : .notActivated
  }
}

extension ConstraintStanding {
  /// How a constraint stands by its demands.
  static func ofAll(
    _ demands: Range<Int>, _ standing: (Int) -> ConstraintStanding
  ) -> ConstraintStanding {
    if demands.count == 1 { return standing(demands.lowerBound) }
    var pending: ConstraintStanding?
    var broken: ConstraintViolation?
    var kept: [Int]?
    for demand in demands {
      let standing = standing(demand)
      switch standing {
      case .notActivated: continue
      case .kept(let events): kept = (kept ?? []) + events
      case .pending: pending = pending ?? standing
      case .broken(let violation):
        if broken.map({ violation.activation < $0.activation }) ?? true { broken = violation }
      }
    }
    if let broken { return .broken(broken) }
    return pending ?? kept.map { .kept($0) } ?? .notActivated
  }
}

// MARK: - All at once

/// What a constraint comes to, in one word.
package enum ConstraintVerdict: Hashable, Sendable {
  case notActivated
  case kept
  case broken
  case pending
}

extension Monitor {
  /// Tells which constraints are kept and which are broken, in no particular order.
  ///
  /// Complexity: a sixty-fourth of the number of constraints, those told, and for those with
  /// windows or shared data the activations that wait.
  package func settle(_ horizon: Horizon, _ tell: (Int, ConstraintVerdict) -> Void) {
    guard !trace.occurrences.isEmpty else { return }
    // A rule on texts demands nothing of the order of events, and has no word.
    for block in program.bitTable.blocks where !block.words.isEmpty {
      var standing = bitEngine.standing(of: block.words.lowerBound, isOpen: horizon.isOpen)
      for word in block.words.dropFirst() {
        standing = standing.combined(
          with: bitEngine.standing(of: word, isOpen: horizon.isOpen))
      }
      for bit in standing.broken.bits { tell(Int(block.constraints[bit]), .broken) }
      for bit in standing.kept.bits { tell(Int(block.constraints[bit]), .kept) }
    }
    listEngine.settle(program, in: trace, horizon, tell)
  }

  /// Marks the constraints that are broken at a moment, of a trace that has begun.
  ///
  /// Complexity: that of ``settle(_:_:)``.
  package func markBroken(_ horizon: Horizon, in isBroken: inout [Bool]) {
    for index in isBroken.indices { isBroken[index] = false }
    settle(horizon) { constraint, verdict in
      if verdict == .broken { isBroken[constraint] = true }
    }
  }
}

extension ConstraintVerdict {
  /// What a constraint comes to of which one demand comes to this, and another to that.
  func combined(with other: ConstraintVerdict) -> ConstraintVerdict {
    if self == .broken || other == .broken { return .broken }
    if self == .pending || other == .pending { return .pending }
    return self == .kept || other == .kept ? .kept : .notActivated
  }
}

extension UInt64 {
  /// The places of the bits that are set.
  fileprivate var bits: Bits { Bits(rest: self) }

  fileprivate struct Bits: Sequence, IteratorProtocol {
    var rest: UInt64

    mutating func next() -> Int? {
      guard rest != 0 else { return nil }
      defer { rest &= rest &- 1 }
      return rest.trailingZeroBitCount
    }
  }
}
