import Rules

/// One thing that a constraint demands of a trace, of which each template has one or two.
struct Demand: Sendable {
  let kind: Kind
  /// Whether the constraint calls this demand's target its activation.
  let isMirrored: Bool
  /// How often the target must happen at least and at most; for counting kinds.
  let counts: ClosedRange<Int32>
  /// The dates, as moments, in which an activation must lie for the rule to speak of it.
  let inForce: ClosedRange<Int64>?
  /// When a target comes in time, if that matters.
  let window: NumberedWindow?
  /// The number of what the target must share with the activation, or -1.
  let correlation: Int32
  /// The place of the demand's bit among those of all words, or -1 when it has lists of events.
  let bit: Int32
  /// The number of the demand's lists of events, or -1 when a bit is enough.
  let lists: Int32

  /// What is demanded of each activation, or of the trace as a whole.
  enum Kind: UInt8, Sendable {
    // Of each activation: another event that is a target …
    case later
    case earlier
    case laterOrEarlier
    case laterBeforeNextActivation
    case earlierAfterLastActivation
    case next
    case previous
    // … or that there is none.
    case notLater
    case notEarlier
    case notLaterOrEarlier
    case notNext
    case notPrevious
    // Of the trace.
    case atLeast
    case fewer
    case exactly
    case first
    case either
    case notBoth
  }
}

extension Constraint {
  /// The demands that the constraint is made of, each with whether it is mirrored.
  var demandKinds: [(kind: Demand.Kind, isMirrored: Bool)] {
    switch self {
    case .existence: [(.atLeast, false)]
    case .absence: [(.fewer, false)]
    case .exactly: [(.exactly, false)]
    case .initial: [(.first, false)]
    case .choice(.choice, _, _): [(.either, false)]
    case .choice(.exclusiveChoice, _, _): [(.either, false), (.notBoth, false)]
    // What a text is like is for those to judge who can read it.
    case .text: []
    case .relation(let template, _, _, _):
      switch template {
      case .respondedExistence: [(.laterOrEarlier, false)]
      case .coExistence: [(.laterOrEarlier, false), (.laterOrEarlier, true)]
      case .response: [(.later, false)]
      case .precedence: [(.earlier, false)]
      case .succession: [(.later, false), (.earlier, true)]
      case .alternateResponse: [(.laterBeforeNextActivation, false)]
      case .alternatePrecedence: [(.earlierAfterLastActivation, false)]
      case .alternateSuccession:
        [(.laterBeforeNextActivation, false), (.earlierAfterLastActivation, true)]
      case .chainResponse: [(.next, false)]
      case .chainPrecedence: [(.previous, false)]
      case .chainSuccession: [(.next, false), (.previous, true)]
      case .notCoExistence: [(.notLaterOrEarlier, false)]
      case .notResponse: [(.notLater, false)]
      case .notPrecedence: [(.notEarlier, false)]
      case .notChainResponse: [(.notNext, false)]
      case .notChainPrecedence: [(.notPrevious, false)]
      }
    }
  }
}

extension Demand.Kind {
  /// Whether the demand is on the trace as a whole.
  var concernsTheTrace: Bool {
    switch self {
    case .atLeast, .fewer, .exactly, .first, .either, .notBoth: true
    case .later, .earlier, .laterOrEarlier, .laterBeforeNextActivation,
      .earlierAfterLastActivation, .next, .previous, .notLater, .notEarlier, .notLaterOrEarlier,
      .notNext, .notPrevious:
      false
    }
  }

  /// Whether the demand is on the neighbours of its activations, whatever they are.
  var isChain: Bool {
    switch self {
    case .next, .previous, .notNext, .notPrevious: true
    case .later, .earlier, .laterOrEarlier, .laterBeforeNextActivation,
      .earlierAfterLastActivation, .notLater, .notEarlier, .notLaterOrEarlier, .atLeast, .fewer,
      .exactly, .first, .either, .notBoth:
      false
    }
  }

  /// Whether an activation waits for what comes.
  var waits: Bool {
    switch self {
    case .later, .laterOrEarlier, .laterBeforeNextActivation, .next: true
    case .earlier, .earlierAfterLastActivation, .previous, .notLater, .notEarlier,
      .notLaterOrEarlier, .notNext, .notPrevious, .atLeast, .fewer, .exactly, .first, .either,
      .notBoth:
      false
    }
  }

  /// Whether the demand is on how often its target happens.
  var isCount: Bool { self == .atLeast || self == .fewer || self == .exactly }

  /// Whether the date of each event decides if the rule speaks of it, not that of the first one.
  var goesByTheEventsDate: Bool { !concernsTheTrace || self == .fewer }
}
