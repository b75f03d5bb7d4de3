/// What events of each activity mean to the demands that bits can follow.
///
/// Demands of a kind lie side by side in lanes, sixty-four to a word, so that an event moves all of
/// a lane that name its activity at once.
struct LaneTable: Sendable {
  /// What an event of an activity means to one lane.
  struct Move: Sendable {
    let lane: Int32
    let kind: Demand.Kind
    /// Where the lane's counters begin, if it has some.
    let counters: Int32
    /// Which demands it is an activation of, and which a target.
    var activation: UInt64
    var target: UInt64
  }

  /// What an event of an activity is, too, when it meets a condition.
  struct Gate: Sendable {
    let move: Int32
    let activation: UInt64
    let target: UInt64
  }

  /// A condition that the events of an activity are held against, once for all that ask for it.
  struct Check: Sendable {
    let condition: Int32
    let gates: Range<Int>
  }

  /// The moves of an activity, and what its events are held against.
  struct Row: Sendable {
    /// Those by which it is a neighbour of other events.
    let chain: Range<Int>
    /// Those by which it is an activation or a target, wherever the other one lies.
    let relations: Range<Int>
    /// Those by which it matters to the trace as a whole.
    let whole: Range<Int>
    let checks: Range<Int>
  }

  /// Up to sixty-four constraints of a template, and the lanes of what it demands.
  struct Block: Sendable {
    let lanes: Range<Int>
    let constraints: [Int32]
  }

  /// The lanes, what is demanded in each.
  let kinds: [Demand.Kind]
  let blocks: [Block]
  private(set) var rows: [Row] = []
  private(set) var moves: [Move] = []
  private(set) var gates: [Gate] = []
  private(set) var checks: [Check] = []
  /// For each counter, how often its target must happen at least and at most.
  let bounds: [ClosedRange<Int32>]
  private let counterStarts: [Int32]
  /// The lanes of which some demand is in force only for a time.
  let datedLanes: [DatedLane]

  /// Lays the demands out.
  init(_ builder: LaneTableBuilder) {
    kinds = builder.kinds
    blocks = builder.blocks.map { Block(lanes: $0.lanes, constraints: $0.constraints) }
    bounds = builder.bounds
    counterStarts = builder.counterStarts
    datedLanes = builder.dates.filter { $0.value.contains { $0.range != nil } }
      .sorted { $0.key < $1.key }.map { DatedLane($0.key, $0.value) }
    for (masks, conditions) in zip(builder.masks, builder.conditions) {
      addRow(masks, conditions.sorted())
    }
  }

  /// The number of the check of a condition on an activity, or -1 for no condition.
  func check(of condition: Int32, on activity: Int) -> Int32 {
    let range = rows[activity].checks
    return range.first { checks[$0].condition == condition }.map { Int32($0) } ?? -1
  }

  private mutating func addRow(
    _ masks: [LaneTableBuilder.Key: LaneTableBuilder.Masks], _ conditions: [Int32]
  ) {
    // Any order will do; with the same one for all activities a processor guesses what comes.
    let lanes = Set(masks.keys.map(\.lane)).sorted { order(of: $0) < order(of: $1) }
    let chainStart = moves.count
    let relationStart = chainStart + lanes.count { kinds[Int($0)].isChain }
    let wholeStart = chainStart + lanes.count { !kinds[Int($0)].concernsTheTrace }
    var numbers: [Int32: Int32] = [:]
    for lane in lanes {
      let always = masks[LaneTableBuilder.Key(lane: lane, condition: -1)] ?? .init()
      numbers[lane] = Int32(moves.count)
      moves.append(
        Move(
          lane: lane, kind: kinds[Int(lane)], counters: counterStarts[Int(lane)],
          activation: always.activation, target: always.target))
    }
    let firstCheck = checks.count
    for condition in conditions {
      let firstGate = gates.count
      for lane in lanes {
        guard let masks = masks[LaneTableBuilder.Key(lane: lane, condition: condition)],
          let move = numbers[lane]
        else { continue }
        gates.append(Gate(move: move, activation: masks.activation, target: masks.target))
      }
      checks.append(Check(condition: condition, gates: firstGate..<gates.count))
    }
    rows.append(
      Row(
        chain: chainStart..<relationStart, relations: relationStart..<wholeStart,
        whole: wholeStart..<moves.count, checks: firstCheck..<checks.count))
  }

  private func order(of lane: Int32) -> Int {
    let kind = kinds[Int(lane)]
    let group = kind.isChain ? 0 : kind.concernsTheTrace ? 2 : 1
    return group << 48 | Int(kind.rawValue) << 32 | Int(lane)
  }
}

/// When the demands of a lane are in force: a word for each stretch of dates.
struct DatedLane: Sendable {
  let lane: Int
  /// The moments at which something comes into force or ends, in their order.
  private let borders: [Int64]
  /// The demands in force before the first border, then after each.
  private let words: [UInt64]

  init(_ lane: Int, _ ranges: [(bit: Int, range: ClosedRange<Int64>?)]) {
    self.lane = lane
    let borders = Set(
      ranges.compactMap(\.range).flatMap { [$0.lowerBound, $0.upperBound + 1] }
    ).sorted()
    self.borders = borders
    words = ([Int64.min] + borders).map { moment in
      ranges.reduce(0) { word, entry in
        entry.range?.contains(moment) ?? true ? word | 1 << UInt64(entry.bit) : word
      }
    }
  }

  /// The demands in force at a moment, and between which moments they are.
  func inForce(at moment: Int64) -> (word: UInt64, between: Range<Int64>) {
    var low = 0
    var high = borders.count
    while low < high {
      let middle = (low + high) / 2
      if borders[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return (
      words[low],
      (low > 0 ? borders[low - 1] : .min)..<(low < borders.count ? borders[low] : .max)
    )
  }
}

/// Gathers the demands that bits can follow.
struct LaneTableBuilder {
  struct Key: Hashable {
    let lane: Int32
    let condition: Int32
  }

  struct Masks {
    var activation: UInt64 = 0
    var target: UInt64 = 0
  }

  fileprivate struct Block {
    let lanes: Range<Int>
    var constraints: [Int32] = []
  }

  private static let blockSize = UInt64.bitWidth

  fileprivate private(set) var kinds: [Demand.Kind] = []
  fileprivate private(set) var blocks: [Block] = []
  fileprivate private(set) var bounds: [ClosedRange<Int32>] = []
  fileprivate private(set) var counterStarts: [Int32] = []
  fileprivate private(set) var dates: [Int: [(bit: Int, range: ClosedRange<Int64>?)]] = [:]
  fileprivate private(set) var masks: [[Key: Masks]]
  /// For each activity, the conditions that its events are held against.
  fileprivate private(set) var conditions: [Set<Int32>]
  private var openBlocks: [[Demand.Kind]: Int] = [:]

  init(activityCount: Int) {
    masks = Array(repeating: [:], count: activityCount)
    conditions = Array(repeating: [], count: activityCount)
  }

  /// Finds a bit for each demand of a constraint: the place of the first, the others follow a whole
  /// lane after each other.
  mutating func place(_ constraint: Int, _ kinds: [Demand.Kind]) -> [Int32] {
    var number = openBlocks[kinds]
    if number.map({ blocks[$0].constraints.count == Self.blockSize }) ?? true {
      let first = self.kinds.count
      number = blocks.count
      openBlocks[kinds] = number
      blocks.append(Block(lanes: first..<first + kinds.count))
      self.kinds += kinds
      for kind in kinds {
        counterStarts.append(kind.isCount ? Int32(bounds.count) : -1)
        if kind.isCount { bounds += Array(repeating: 0...Int32.max, count: Self.blockSize) }
      }
    }
    guard let number else { return [] }
    let bit = blocks[number].constraints.count
    blocks[number].constraints.append(Int32(constraint))
    return blocks[number].lanes.map { Int32($0 * Self.blockSize + bit) }
  }

  /// Says how often the target of a demand must happen and when it is in force.
  mutating func describe(_ demand: Demand) {
    let (lane, bit) = Int(demand.slot).quotientAndRemainder(dividingBy: Self.blockSize)
    if counterStarts[lane] >= 0 { bounds[Int(counterStarts[lane]) + bit] = demand.counts }
    dates[lane, default: []].append((bit, demand.inForce))
  }

  /// Says that events of an activity are an activation, or a target, of the demand at a place.
  mutating func add(_ roles: Program.Roles, at slot: Int32, on activity: Int, if condition: Int32) {
    let bit = UInt64(1) << UInt64(slot % Int32(Self.blockSize))
    let key = Key(lane: slot / Int32(Self.blockSize), condition: condition)
    if roles.contains(.activation) { masks[activity][key, default: Masks()].activation |= bit }
    if roles.contains(.target) { masks[activity][key, default: Masks()].target |= bit }
    require(condition, on: activity)
  }

  /// Says that events of an activity have to be held against a condition.
  mutating func require(_ condition: Int32, on activity: Int) {
    if condition >= 0 { conditions[activity].insert(condition) }
  }
}
