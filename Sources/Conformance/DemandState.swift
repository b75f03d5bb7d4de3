/// What a monitor knows of one demand: a few counters, whatever the length of the trace.
struct DemandState: Sendable {
  /// The trace that the counters belong to; those of an earlier one are stale.
  var epoch: UInt32
  /// How many activations there were; for demands on the trace, how often its events happened.
  var activations: Int32 = 0
  /// How many activations are known to break the demand.
  var breaches: Int32 = 0
  /// How many activations still wait.
  var open: Int32 = 0
  /// The first activation that waits or, where only the last one counts, the last activation.
  var activation: Int32 = -1
  /// The first target or, where only the last one counts, the last.
  var target: Int32 = -1
  /// The breach of the earliest activation.
  var breach = Breach.none

  init(epoch: UInt32 = 0) { self.epoch = epoch }

  /// Begins another trace.
  @inline(__always)
  mutating func restart(_ epoch: UInt32) {
    self.epoch = epoch
    activations = 0
    breaches = 0
    open = 0
    activation = -1
    target = -1
    breach.activation = -1
    breach.target = -1
  }

  /// How an activation broke a demand, with the places of the events in the trace.
  struct Breach: Hashable, Sendable {
    var activation: Int32
    var target: Int32
    var kind: Kind

    static let none = Breach(activation: -1, target: -1, kind: .missing)
  }

  enum Kind: UInt8, Sendable {
    case missing
    case late
    case interrupted
    case notBefore
    case notAdjacent
    case forbidden
    case tooOften
    case notFirst
  }

  @inline(__always)
  mutating func noteBreach(_ activation: Int32, _ target: Int32, _ kind: Kind) {
    breaches += 1
    if breach.activation < 0 || activation < breach.activation {
      breach = Breach(activation: activation, target: target, kind: kind)
    }
  }
}

extension DemandState {
  /// Takes an event at a place of the trace, where counters can follow all that is demanded.
  ///
  /// An event first answers activations before it, then is an activation itself, then a target for
  /// those after it; so that none answers itself.
  @inline(__always)
  mutating func count(
    _ kind: Demand.Kind, _ roles: Program.Roles, atMost upper: Int32, at place: Int32
  ) {
    let isActivation = roles.contains(.activation)
    let isTarget = roles.contains(.target)
    switch kind {
    case .later:
      if isTarget { open = 0 }
      if isActivation { wait(place) }
    case .earlier:
      if isActivation {
        activations += 1
        if target < 0 { noteBreach(place, -1, .notBefore) }
      }
      if isTarget && target < 0 { target = place }
    case .laterOrEarlier:
      if isTarget { open = 0 }
      if isActivation {
        if target < 0 { wait(place) } else { activations += 1 }
      }
      if isTarget && target < 0 { target = place }
    case .laterBeforeNextActivation:
      if isTarget { open = 0 }
      if isActivation {
        if open > 0 { noteBreach(activation, place, .interrupted) }
        open = 0
        wait(place)
      }
    case .earlierAfterLastActivation:
      if isActivation {
        activations += 1
        if target < 0 || target < activation { noteBreach(place, -1, .notBefore) }
        activation = place
      }
      if isTarget { target = place }
    case .next, .previous: countNeighbours(kind, isActivation, isTarget, at: place)
    case .notLater, .notEarlier, .notLaterOrEarlier, .notNext, .notPrevious:
      countForbidden(kind, isActivation, isTarget, at: place)
    case .count, .first, .either, .notBoth:
      countInTrace(kind, isActivation, isTarget, atMost: upper, at: place)
    }
  }

  @inline(__always)
  private mutating func wait(_ place: Int32) {
    activations += 1
    if open == 0 { activation = place }
    open += 1
  }

  @inline(__always)
  private mutating func countNeighbours(
    _ kind: Demand.Kind, _ isActivation: Bool, _ isTarget: Bool, at place: Int32
  ) {
    if kind == .previous {
      if isActivation {
        activations += 1
        if target < 0 || target != place - 1 { noteBreach(place, -1, .notAdjacent) }
      }
      if isTarget { target = place }
      return
    }
    if open > 0, !isTarget || activation != place - 1 {
      noteBreach(activation, -1, .notAdjacent)
      open = 0
    }
    if isTarget { open = 0 }
    if isActivation { wait(place) }
  }

  @inline(__always)
  private mutating func countForbidden(
    _ kind: Demand.Kind, _ isActivation: Bool, _ isTarget: Bool, at place: Int32
  ) {
    if isTarget {
      switch kind {
      case .notLater, .notLaterOrEarlier:
        if open > 0 {
          breaches += open - 1
          noteBreach(activation, place, .forbidden)
          open = 0
        }
      case .notNext:
        if activations > 0, activation == place - 1 {
          noteBreach(activation, place, .forbidden)
        }
      default: break
      }
    }
    if isActivation {
      switch kind {
      case .notLater: wait(place)
      case .notLaterOrEarlier:
        if target < 0 {
          wait(place)
        } else {
          activations += 1
          noteBreach(place, target, .forbidden)
        }
      case .notEarlier:
        activations += 1
        if target >= 0 { noteBreach(place, target, .forbidden) }
      case .notPrevious:
        activations += 1
        if target >= 0, target == place - 1 { noteBreach(place, target, .forbidden) }
      default:
        activations += 1
        activation = place
      }
    }
    if isTarget, kind == .notPrevious || target < 0 { target = place }
  }

  @inline(__always)
  private mutating func countInTrace(
    _ kind: Demand.Kind, _ isActivation: Bool, _ isTarget: Bool, atMost upper: Int32,
    at place: Int32
  ) {
    switch kind {
    case .count:
      activations += 1
      if activations > upper { noteBreach(place, -1, .tooOften) }
    case .first: if place == 0 { activations = 1 }
    case .either: activations += 1
    default:
      if isActivation && activation < 0 { activation = place }
      if isTarget && target < 0 { target = place }
      if activation >= 0, target >= 0, breaches == 0 {
        activations = 1
        noteBreach(min(activation, target), max(activation, target), .forbidden)
      }
    }
  }
}
