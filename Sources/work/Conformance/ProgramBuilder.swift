import Petitions
import Rules
import WorkCalendar

/// Gathers the parts of a program.
struct ProgramBuilder {
  /// What an event of an activity means to a demand.
  struct Entry {
    let demand: Int32
    let roles: Program.Roles
    let activationCondition: Int32
    let targetCondition: Int32
  }

  /// Different values, each with a number.
  struct Numbering<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int32] = [:]

    /// The number of a value, a new one if it has none.
    mutating func number(of value: Value) -> Int32 {
      if let number = numbers[value] { return number }
      let number = Int32(values.count)
      values.append(value)
      numbers[value] = number
      return number
    }
  }

  private let alphabet: Alphabet
  private(set) var demands: [Demand] = []
  private(set) var ranges: [Range<Int>] = []
  private(set) var sides: [(activation: Program.Side, target: Program.Side)] = []
  private(set) var conditions = Numbering<Condition>()
  private(set) var correlations = Numbering<Condition>()
  private(set) var limits = Numbering<TimeLimit>()
  private(set) var bitTable: BitTableBuilder
  /// For each activity, what its events mean to each demand that names it.
  private(set) var entries: [[Entry]]
  private(set) var listCount = 0
  private(set) var dataLooked: [Bool]

  init(alphabet: Alphabet) {
    self.alphabet = alphabet
    bitTable = BitTableBuilder(activityCount: alphabet.names.count)
    entries = Array(repeating: [], count: alphabet.names.count)
    dataLooked = Array(repeating: false, count: alphabet.names.count)
  }

  mutating func add(
    _ source: Program.Source, _ index: Int, _ known: (String) -> AttributeValue??
  ) {
    let first = demands.count
    let kinds = source.constraint.demandKinds
    let (activation, target, correlation) = sides(of: source.constraint, known)
    let isListed = source.constraint.window != nil || correlation >= 0
    let bits = isListed ? [] : bitTable.place(index, kinds.map(\.kind))
    let window = source.constraint.window.map { window in
      NumberedWindow(window) { limits.number(of: $0) }
    }
    for (place, (kind, isMirrored)) in kinds.enumerated() {
      let demand = Demand(
        kind: kind, isMirrored: isMirrored, counts: source.constraint.counts,
        inForce: source.inForce.map {
          $0.lowerBound.start.milliseconds...$0.upperBound.end.milliseconds - 1
        }, window: window, correlation: correlation, bit: isListed ? -1 : bits[place],
        lists: isListed ? Int32(listCount) : -1)
      demands.append(demand)
      sides.append(isMirrored ? (target, activation) : (activation, target))
      if isListed { listCount += 1 } else { bitTable.describe(demand) }
      addTransitions(demand)
    }
    if correlation >= 0 {
      for activity in activation.activities + target.activities { dataLooked[activity] = true }
    }
    ranges.append(first..<demands.count)
  }

  private mutating func sides(
    of constraint: Constraint, _ known: (String) -> AttributeValue??
  ) -> (activation: Program.Side, target: Program.Side, correlation: Int32) {
    switch constraint {
    case .existence(let target, _, _), .absence(let target, _), .exactly(let target, _),
      .initial(let target):
      let (target, correlation) = side(target, known)
      return (.none, target, correlation)
    case .choice(_, let activation, let target), .relation(_, let activation, let target, _):
      let (target, correlation) = side(target, known)
      return (side(activation, known).side, target, correlation)
    case .text(let activation, _): return (side(activation, known).side, .none, -1)
    }
  }

  private mutating func side(
    _ pattern: EventPattern, _ known: (String) -> AttributeValue??
  ) -> (side: Program.Side, correlation: Int32) {
    guard let (own, correlated) = pattern.condition.reduced(knowing: known)?.parted else {
      return (.none, -1)
    }
    let activities = Set(pattern.activities.map(alphabet.number).filter { $0 >= 0 }).sorted()
    return (
      Program.Side(
        activities: activities, condition: own.tests.isEmpty ? -1 : conditions.number(of: own)),
      correlated.tests.isEmpty ? -1 : correlations.number(of: correlated)
    )
  }

  /// Says what the activities that the last demand names mean to it.
  private mutating func addTransitions(_ demand: Demand) {
    let (activation, target) = sides[demands.count - 1]
    for activity in Set(activation.activities + target.activities).sorted() {
      let isActivation = activation.activities.contains(activity)
      let isTarget = target.activities.contains(activity)
      let activationCondition = isActivation ? activation.condition : -1
      let targetCondition = isTarget ? target.condition : -1
      if activationCondition >= 0 || targetCondition >= 0 { dataLooked[activity] = true }
      var roles: Program.Roles = []
      if isActivation { roles.insert(.activation) }
      if isTarget { roles.insert(.target) }
      entries[activity].append(
        Entry(
          demand: Int32(demands.count - 1), roles: roles,
          activationCondition: activationCondition, targetCondition: targetCondition))
      if demand.bit < 0 {
        bitTable.require(activationCondition, on: activity)
        bitTable.require(targetCondition, on: activity)
        continue
      }
      if isActivation {
        bitTable.add(.activation, at: demand.bit, on: activity, if: activationCondition)
      }
      if isTarget { bitTable.add(.target, at: demand.bit, on: activity, if: targetCondition) }
    }
  }
}

extension Constraint {
  fileprivate var counts: ClosedRange<Int32> {
    switch self {
    case .existence(_, let times, _): Int32(clamping: times)...Int32.max
    case .absence(_, let times): 0...Int32(clamping: times - 1)
    case .exactly(_, let times): Int32(clamping: times)...Int32(clamping: times)
    case .initial, .choice, .relation, .text: 0...Int32.max
    }
  }
}
