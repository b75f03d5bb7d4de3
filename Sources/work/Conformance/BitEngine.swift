/// The engine for demands without window or shared data: a few bits know how each stands.
///
/// Of such a demand it is enough to know whether it was activated, is broken, waits or was answered.
/// Sixty-four demands of a kind share a ``DemandWord``, and an event moves all of them at once. What
/// bits cannot follow, ``ListEngine`` does.
struct BitEngine: Sendable {
  private let kinds: [Demand.Kind]
  private var words: [DemandWord]
  /// How often each target that is counted has happened.
  private var counts: [Int32]
  /// The transitions by which the last event is a neighbour of the next.
  private var lastChain = 0..<0

  init(_ table: BitTable) {
    kinds = table.kinds
    words = table.blocks.flatMap { block in
      // The bits that stand for no constraint are never in force.
      block.words.map { _ in
        DemandWord(inForce: ~0 >> UInt64(UInt64.bitWidth - block.constraints.count))
      }
    }
    counts = Array(repeating: 0, count: table.bounds.count)
  }

  /// Begins another trace.
  mutating func restart() {
    lastChain = 0..<0
    var words = words.mutableSpan
    for index in words.indices { words[index].restart() }
    var counts = counts.mutableSpan
    for index in counts.indices { counts[index] = 0 }
  }

  /// Says which demands of a word are in force from now on.
  mutating func setInForce(_ demands: UInt64, in word: Int) { words[word].inForce = demands }

  /// Demands on the trace as a whole speak of it when they are in force at its first event; those
  /// that go by the date of each event, when some event has such a date.
  mutating func activateDemandsOnTheTrace(isFirst: Bool) {
    for (word, kind) in kinds.enumerated() where kind.concernsTheTrace {
      if isFirst || kind.goesByTheEventsDate { words[word].activated |= words[word].inForce }
    }
  }

  /// How the demands of a word stand.
  func standing(of word: Int, isOpen: Bool) -> DemandWord.Standing {
    words[word].standing(kinds[word], isOpen: isOpen)
  }
}

// The loops in which judging large logs spends its time: they touch nothing but the
// transitions of one activity and the words that those name.
extension BitEngine {
  /// Takes an event of an activity.
  mutating func take(
    _ row: BitTable.Row, in table: BitTable, _ transitions: [BitTable.Transition], isFirst: Bool
  ) {
    beNeighbour(row.chain, transitions)
    relate(row.relations, transitions)
    concernTrace(row.whole, transitions, table.bounds, isFirst: isFirst)
  }

  /// Takes an event of an activity that no constraint names.
  mutating func takeUnnamed(_ transitions: [BitTable.Transition]) {
    beNeighbour(0..<0, transitions)
  }

  private mutating func beNeighbour(_ row: Range<Int>, _ transitions: [BitTable.Transition]) {
    let transitions = transitions.span
    let last = lastChain
    lastChain = row
    var words = words.mutableSpan
    for index in row {
      let transition = transitions[index]
      words[Int(transition.word)].meet(
        transition.kind, activation: transition.activation, target: transition.target)
    }
    for index in last {
      let transition = transitions[index]
      words[Int(transition.word)].part(transition.kind)
    }
    for index in row {
      let transition = transitions[index]
      words[Int(transition.word)].wait(activation: transition.activation, target: transition.target)
    }
  }

  private mutating func relate(_ row: Range<Int>, _ transitions: [BitTable.Transition]) {
    let transitions = transitions.span
    var words = words.mutableSpan
    for index in row {
      let transition = transitions[index]
      words[Int(transition.word)].take(
        transition.kind, activation: transition.activation, target: transition.target)
    }
  }

  private mutating func concernTrace(
    _ row: Range<Int>, _ transitions: [BitTable.Transition], _ bounds: [ClosedRange<Int32>],
    isFirst: Bool
  ) {
    let transitions = transitions.span
    let bounds = bounds.span
    for index in row {
      let transition = transitions[index]
      let word = Int(transition.word)
      switch transition.kind {
      case .first: if isFirst { words[word].seen = transition.target }
      case .either: words[word].seen |= transition.activation | transition.target
      case .notBoth: words[word].takeBoth(transition.activation, transition.target)
      default: Self.count(transition, bounds, &words[word], &counts)
      }
    }
  }

  private static func count(
    _ transition: BitTable.Transition, _ bounds: Span<ClosedRange<Int32>>,
    _ word: inout DemandWord, _ counts: inout [Int32]
  ) {
    var targets = transition.target
    if transition.kind == .fewer { targets &= word.inForce }
    guard targets != 0 else { return }
    var counts = counts.mutableSpan
    while targets != 0 {
      let bit = targets & (~targets &+ 1)
      let counter = Int(transition.counters) + targets.trailingZeroBitCount
      targets ^= bit
      let count = counts[counter] + 1
      counts[counter] = count
      if count == bounds[counter].lowerBound { word.seen |= bit }
      if count > bounds[counter].upperBound { word.broken |= bit }
    }
  }
}
