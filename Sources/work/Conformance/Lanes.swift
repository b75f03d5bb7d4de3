/// What is known of all demands that bits can follow, on one trace.
struct Lanes: Sendable {
  private let kinds: [Demand.Kind]
  private var lanes: [Lane]
  /// How often each target that is counted has happened.
  private var counts: [Int32]
  /// The moves by which the last event is a neighbour of the next.
  private var lastChain = 0..<0

  init(_ table: LaneTable) {
    kinds = table.kinds
    lanes = table.blocks.flatMap { block in
      // The bits that stand for no constraint are never in force.
      block.lanes.map { _ in Lane(inForce: ~0 >> UInt64(UInt64.bitWidth - block.constraints.count))
      }
    }
    counts = Array(repeating: 0, count: table.bounds.count)
  }

  /// Begins another trace.
  mutating func restart() {
    lastChain = 0..<0
    var lanes = lanes.mutableSpan
    for index in lanes.indices { lanes[index].restart() }
    var counts = counts.mutableSpan
    for index in counts.indices { counts[index] = 0 }
  }

  /// Says which demands of a lane are in force from now on.
  mutating func setInForce(_ word: UInt64, in lane: Int) { lanes[lane].inForce = word }

  /// Demands on the trace as a whole speak of it when they are in force at its first event; those
  /// that go by the date of each event, when some event has such a date.
  mutating func activateDemandsOnTheTrace(isFirst: Bool) {
    for (lane, kind) in kinds.enumerated() where kind.concernsTheTrace {
      if isFirst || kind.goesByTheEventsDate { lanes[lane].activated |= lanes[lane].inForce }
    }
  }

  /// How the demands of a lane stand.
  func standing(of lane: Int, isOpen: Bool) -> Lane.Standing {
    lanes[lane].standing(kinds[lane], isOpen: isOpen)
  }
}

// The loops in which judging large logs spends its time: they touch nothing but the moves of one
// activity and the lanes that those name.
extension Lanes {
  /// Takes an event of an activity.
  mutating func take(
    _ row: LaneTable.Row, in table: LaneTable, _ moves: [LaneTable.Move], isFirst: Bool
  ) {
    beNeighbour(row.chain, moves)
    relate(row.relations, moves)
    concernTrace(row.whole, moves, table.bounds, isFirst: isFirst)
  }

  /// Takes an event of an activity that no constraint names.
  mutating func takeUnnamed(_ moves: [LaneTable.Move]) { beNeighbour(0..<0, moves) }

  private mutating func beNeighbour(_ row: Range<Int>, _ moves: [LaneTable.Move]) {
    let moves = moves.span
    let last = lastChain
    lastChain = row
    var lanes = lanes.mutableSpan
    for index in row {
      let move = moves[index]
      lanes[Int(move.lane)].meet(move.kind, activation: move.activation, target: move.target)
    }
    for index in last {
      let move = moves[index]
      lanes[Int(move.lane)].part(move.kind)
    }
    for index in row {
      let move = moves[index]
      lanes[Int(move.lane)].wait(activation: move.activation, target: move.target)
    }
  }

  private mutating func relate(_ row: Range<Int>, _ moves: [LaneTable.Move]) {
    let moves = moves.span
    var lanes = lanes.mutableSpan
    for index in row {
      let move = moves[index]
      lanes[Int(move.lane)].take(move.kind, activation: move.activation, target: move.target)
    }
  }

  private mutating func concernTrace(
    _ row: Range<Int>, _ moves: [LaneTable.Move], _ bounds: [ClosedRange<Int32>], isFirst: Bool
  ) {
    for move in moves[row] {
      let lane = Int(move.lane)
      switch move.kind {
      case .first: if isFirst { lanes[lane].seen = move.target }
      case .either: lanes[lane].seen |= move.activation | move.target
      case .notBoth:
        lanes[lane].open |= move.activation
        lanes[lane].seen |= move.target
        lanes[lane].broken = lanes[lane].open & lanes[lane].seen
      default: count(move, bounds)
      }
    }
  }

  private mutating func count(_ move: LaneTable.Move, _ bounds: [ClosedRange<Int32>]) {
    let lane = Int(move.lane)
    var targets = move.target
    if move.kind == .fewer { targets &= lanes[lane].inForce }
    while targets != 0 {
      let bit = targets & (~targets &+ 1)
      let counter = Int(move.counters) + targets.trailingZeroBitCount
      targets ^= bit
      counts[counter] += 1
      if counts[counter] == bounds[counter].lowerBound { lanes[lane].seen |= bit }
      if counts[counter] > bounds[counter].upperBound { lanes[lane].broken |= bit }
    }
  }
}
