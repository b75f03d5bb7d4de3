/// What events of each activity mean to the demands that bits can follow.
///
/// Demands of a kind lie side by side, sixty-four to a word, so that an event moves all of a word
/// that name its activity at once.
struct BitTable: Sendable {
  /// What an event of an activity means to one word.
  struct Transition: Sendable {
    let word: Int32
    let kind: Demand.Kind
    /// Where the word's counters begin, if it has some.
    let counters: Int32
    /// Which demands it is an activation of, and which a target.
    var activation: UInt64
    var target: UInt64
  }

  /// What an event of an activity is, too, when it meets a condition.
  struct ConditionalRoles: Sendable {
    let transition: Int32
    let activation: UInt64
    let target: UInt64
  }

  /// A condition that the events of an activity are held against, once for all that ask for it.
  struct Check: Sendable {
    let condition: Int32
    /// The condition's tests; nothing where they cannot be told in numbers.
    let tests: Range<Int>?
    let roles: Range<Int>
  }

  /// The transitions of an activity, and what its events are held against.
  struct Row: Sendable {
    /// Those by which it is a neighbour of other events.
    let chain: Range<Int>
    /// Those by which it is an activation or a target, wherever the other one lies.
    let relations: Range<Int>
    /// Those by which it matters to the trace as a whole.
    let whole: Range<Int>
    let checks: Range<Int>
    /// What those look at, among ``BitTable/columns``.
    let columns: Range<Int>
  }

  /// Up to sixty-four constraints of a template, and the words of what it demands.
  struct Block: Sendable {
    let words: Range<Int>
    let constraints: [Int32]
  }

  /// The words, what is demanded in each.
  let kinds: [Demand.Kind]
  let blocks: [Block]
  private(set) var rows: [Row] = []
  private(set) var transitions: [Transition] = []
  private(set) var conditionalRoles: [ConditionalRoles] = []
  private(set) var checks: [Check] = []
  /// For each activity in turn, the columns of the condition table that its checks look at.
  private(set) var columns: [Int] = []
  /// For each counter, how often its target must happen at least and at most.
  let bounds: [ClosedRange<Int32>]
  private let counterStarts: [Int32]
  /// The words of which some demand is in force only for a time.
  let datedWords: [DatedWord]

  /// Lays the demands out.
  init(_ builder: BitTableBuilder, _ conditionTable: ConditionTable) {
    kinds = builder.kinds
    blocks = builder.blocks.map { Block(words: $0.words, constraints: $0.constraints) }
    bounds = builder.bounds
    counterStarts = builder.counterStarts
    datedWords = builder.dates.filter { $0.value.contains { $0.range != nil } }
      .sorted { $0.key < $1.key }.map { DatedWord($0.key, $0.value) }
    for (masks, conditions) in zip(builder.masks, builder.conditions) {
      addRow(masks, conditions.sorted(), conditionTable)
    }
  }

  /// The number of the check of a condition on an activity, or -1 for no condition.
  func check(of condition: Int32, on activity: Int) -> Int32 {
    let range = rows[activity].checks
    return range.first { checks[$0].condition == condition }.map { Int32($0) } ?? -1
  }

  private mutating func addRow(
    _ masks: [BitTableBuilder.Key: BitTableBuilder.Masks], _ conditions: [Int32],
    _ conditionTable: ConditionTable
  ) {
    // Any order will do; with the same one for all activities a processor guesses what comes.
    let words = Set(masks.keys.map(\.word)).sorted { order(of: $0) < order(of: $1) }
    let chainStart = transitions.count
    let relationStart = chainStart + words.count { kinds[Int($0)].isChain }
    let wholeStart = chainStart + words.count { !kinds[Int($0)].concernsTheTrace }
    var numbers: [Int32: Int32] = [:]
    for word in words {
      let always = masks[BitTableBuilder.Key(word: word, condition: -1)] ?? .init()
      numbers[word] = Int32(transitions.count)
      transitions.append(
        Transition(
          word: word, kind: kinds[Int(word)], counters: counterStarts[Int(word)],
          activation: always.activation, target: always.target))
    }
    let firstCheck = checks.count
    for condition in conditions {
      let first = conditionalRoles.count
      for word in words {
        guard let masks = masks[BitTableBuilder.Key(word: word, condition: condition)],
          let transition = numbers[word]
        else { continue }
        conditionalRoles.append(
          ConditionalRoles(
            transition: transition, activation: masks.activation, target: masks.target))
      }
      checks.append(
        Check(
          condition: condition, tests: conditionTable.conditions[Int(condition)],
          roles: first..<conditionalRoles.count))
    }
    let firstColumn = columns.count
    columns += conditionTable.columns(of: conditions)
    rows.append(
      Row(
        chain: chainStart..<relationStart, relations: relationStart..<wholeStart,
        whole: wholeStart..<transitions.count, checks: firstCheck..<checks.count,
        columns: firstColumn..<columns.count))
  }

  private func order(of word: Int32) -> Int {
    let kind = kinds[Int(word)]
    let group = kind.isChain ? 0 : kind.concernsTheTrace ? 2 : 1
    return group << 48 | Int(kind.rawValue) << 32 | Int(word)
  }
}
