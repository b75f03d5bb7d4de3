/// Gathers the demands that bits can follow.
struct BitTableBuilder {
  struct Key: Hashable {
    let word: Int32
    let condition: Int32
  }

  struct Masks {
    var activation: UInt64 = 0
    var target: UInt64 = 0
  }

  struct Block {
    let words: Range<Int>
    var constraints: [Int32] = []
  }

  private static let blockSize = UInt64.bitWidth

  private(set) var kinds: [Demand.Kind] = []
  private(set) var blocks: [Block] = []
  private(set) var bounds: [ClosedRange<Int32>] = []
  private(set) var counterStarts: [Int32] = []
  private(set) var dates: [Int: [(bit: Int, range: ClosedRange<Int64>?)]] = [:]
  private(set) var masks: [[Key: Masks]]
  /// For each activity, the conditions that its events are held against.
  private(set) var conditions: [Set<Int32>]
  private var openBlocks: [[Demand.Kind]: Int] = [:]

  init(activityCount: Int) {
    masks = Array(repeating: [:], count: activityCount)
    conditions = Array(repeating: [], count: activityCount)
  }

  /// Finds a bit for each demand of a constraint: the place of the first, the others follow a whole
  /// word after each other.
  mutating func place(_ constraint: Int, _ kinds: [Demand.Kind]) -> [Int32] {
    var number = openBlocks[kinds]
    if number.map({ blocks[$0].constraints.count == Self.blockSize }) ?? true {
      let first = self.kinds.count
      number = blocks.count
      openBlocks[kinds] = number
      blocks.append(Block(words: first..<first + kinds.count))
      self.kinds += kinds
      for kind in kinds {
        counterStarts.append(kind.isCount ? Int32(bounds.count) : -1)
        if kind.isCount { bounds += Array(repeating: 0...Int32.max, count: Self.blockSize) }
      }
    }
    guard let number else { return [] }
    let bit = blocks[number].constraints.count
    blocks[number].constraints.append(Int32(constraint))
    return blocks[number].words.map { Int32($0 * Self.blockSize + bit) }
  }

  /// Says how often the target of a demand must happen and when it is in force.
  mutating func describe(_ demand: Demand) {
    let (word, bit) = Int(demand.bit).quotientAndRemainder(dividingBy: Self.blockSize)
    if counterStarts[word] >= 0 { bounds[Int(counterStarts[word]) + bit] = demand.counts }
    dates[word, default: []].append((bit, demand.inForce))
  }

  /// Says that events of an activity are an activation, or a target, of the demand at a place.
  mutating func add(
    _ roles: Program.Roles, at place: Int32, on activity: Int, if condition: Int32
  ) {
    let bit = UInt64(1) << UInt64(place % Int32(Self.blockSize))
    let key = Key(word: place / Int32(Self.blockSize), condition: condition)
    if roles.contains(.activation) { masks[activity][key, default: Masks()].activation |= bit }
    if roles.contains(.target) { masks[activity][key, default: Masks()].target |= bit }
    require(condition, on: activity)
  }

  /// Says that events of an activity have to be held against a condition.
  mutating func require(_ condition: Int32, on activity: Int) {
    if condition >= 0 { conditions[activity].insert(condition) }
  }
}
