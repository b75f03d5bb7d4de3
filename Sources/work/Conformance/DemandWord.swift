/// What is known of one kind of demand of up to sixty-four constraints: of each one bit a word.
///
/// Whatever the length of the trace, this is enough for demands without windows or shared data: it
/// tells whether they are kept. Which events broke one is found by going through the trace again.
struct DemandWord: Sendable {
  /// Which were activated; for demands on the trace, which speak of it.
  var activated: UInt64 = 0
  /// Which are broken, whatever still happens.
  var broken: UInt64 = 0
  /// Where an activation waits, or forbids what comes.
  var open: UInt64 = 0
  /// Where a target has come that answers what comes.
  var seen: UInt64 = 0
  /// Which are in force on the date of the event.
  var inForce: UInt64

  init(inForce: UInt64) { self.inForce = inForce }

  /// Begins another trace.
  @inline(__always)
  mutating func restart() {
    activated = 0
    broken = 0
    open = 0
    seen = 0
  }

  /// Takes an event that is an activation of some constraints and a target of some.
  ///
  /// An event first answers activations before it, then is an activation itself, then a target for
  /// those after it; so that none answers itself.
  @inline(__always)
  mutating func take(_ kind: Demand.Kind, activation: UInt64, target: UInt64) {
    let activation = activation & inForce
    switch kind {
    case .later:
      activated |= activation
      open = open & ~target | activation
    case .earlier:
      activated |= activation
      broken |= activation & ~seen
      seen |= target
    case .laterOrEarlier:
      activated |= activation
      open = open & ~target | activation & ~seen
      seen |= target
    case .laterBeforeNextActivation:
      activated |= activation
      open &= ~target
      broken |= open & activation
      open |= activation
    case .earlierAfterLastActivation:
      activated |= activation
      broken |= activation & ~seen
      seen = seen & ~activation | target
    case .notLater:
      activated |= activation
      broken |= open & target
      open |= activation
    case .notEarlier:
      activated |= activation
      broken |= activation & seen
      seen |= target
    case .notLaterOrEarlier:
      activated |= activation
      broken |= open & target | activation & seen
      open |= activation
      seen |= target
    case .next, .previous, .notNext, .notPrevious, .atLeast, .fewer, .exactly, .first, .either,
      .notBoth:
      preconditionFailure("other kinds have their own ways")
    }
  }

  /// Takes an event that is one or the other of two that must not both happen.
  @inline(__always)
  mutating func takeBoth(_ activation: UInt64, _ target: UInt64) {
    open |= activation
    seen |= target
    broken = open & seen
  }

  /// Takes an event as the neighbour of the one before it.
  @inline(__always)
  mutating func meet(_ kind: Demand.Kind, activation: UInt64, target: UInt64) {
    switch kind {
    case .next: open &= ~target
    case .previous: broken |= activation & inForce & ~seen
    case .notNext: broken |= open & target
    default: broken |= activation & inForce & seen
    }
  }

  /// Lets an event be no neighbour any more.
  @inline(__always)
  mutating func part(_ kind: Demand.Kind) {
    if kind == .next { broken |= open }
    open = 0
    seen = 0
  }

  /// Makes an event the neighbour of the one after it.
  @inline(__always)
  mutating func wait(activation: UInt64, target: UInt64) {
    let activation = activation & inForce
    activated |= activation
    open = activation
    seen = target
  }
}

extension DemandWord {
  /// How demands stand: which are kept, which are broken, and which can still go either way.
  struct Standing {
    let kept: UInt64
    let broken: UInt64
    let pending: UInt64

    /// How constraints stand of which each has two demands.
    func combined(with other: Standing) -> Standing {
      let broken = broken | other.broken
      let pending = (pending | other.pending) & ~broken
      return Standing(
        kept: (kept | other.kept) & ~broken & ~pending, broken: broken, pending: pending)
    }
  }

  func standing(_ kind: Demand.Kind, isOpen: Bool) -> Standing {
    // What is undone for good when the trace is over, and what may still be undone while it is not.
    let missing: UInt64
    let unsure: UInt64
    switch kind {
    case .later, .laterOrEarlier, .laterBeforeNextActivation, .next: (missing, unsure) = (open, 0)
    case .earlier, .earlierAfterLastActivation, .previous, .notEarlier, .notPrevious:
      (missing, unsure) = (0, 0)
    case .notLater, .notLaterOrEarlier, .notNext, .fewer, .notBoth:
      (missing, unsure) = (0, ~0)
    case .atLeast, .either: (missing, unsure) = (~seen, 0)
    case .exactly: (missing, unsure) = (~seen, ~0)
    case .first:
      let broken = activated & ~seen
      return Standing(kept: activated & seen, broken: broken, pending: 0)
    }
    let broken = activated & (isOpen ? broken : broken | missing)
    let pending = isOpen ? activated & ~broken & (missing | unsure) : 0
    return Standing(kept: activated & ~broken & ~pending, broken: broken, pending: pending)
  }
}
