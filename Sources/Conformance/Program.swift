package import Petitions
package import Rules
package import WorkCalendar

/// A set of constraints made ready for judging: for each activity, what it can move.
///
/// Making one costs as much as a look at every condition; judging with it costs, for each event,
/// only the demands that name its activity. One program judges any number of traces.
package struct Program: Sendable {
  /// One constraint to be judged.
  package struct Source: Sendable {
    package let constraint: Constraint
    /// The dates on which it is in force; none: always.
    package let inForce: ClosedRange<CivilDate>?

    package init(_ constraint: Constraint, inForce: ClosedRange<CivilDate>? = nil) {
      self.constraint = constraint
      self.inForce = inForce
    }
  }

  /// What a monitor keeps beside verdicts.
  package enum Recording: Sendable {
    /// Counts and first breaches, in constant memory where no window or shared data is asked for.
    case verdicts
    /// The events by which each activation was answered, too.
    case evidence
  }

  /// What an event of an activity means to one demand.
  struct Entry: Sendable {
    let demand: Int32
    let kind: Demand.Kind
    let roles: Roles
    /// The condition that an event must meet in each role, or -1.
    let activationCondition: Int32
    let targetCondition: Int32

    /// What is done alike has the same number.
    fileprivate var order: Int { Int(kind.rawValue) << 8 | Int(roles.rawValue) }
  }

  /// Which sides of a demand an event can be.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt8

    static let activation = Roles(rawValue: 1)
    static let target = Roles(rawValue: 2)
  }

  /// What the counters of a demand tell on a trace that is over.
  enum Closing: UInt8, Sendable {
    /// Nothing for certain: lists or the first event have to be looked at.
    case undecided
    /// The breaches that were noted, and those alone.
    case breaches
    /// Those, and the activations that still wait.
    case breachesAndOpen

    init(_ demand: Demand) {
      if demand.tracking >= 0 || demand.kind.concernsTheTrace {
        self = .undecided
      } else {
        self = demand.kind.breaksWhenOpen ? .breachesAndOpen : .breaches
      }
    }
  }

  /// The entries of all activities, one activity's after another's.
  struct Table: Sendable {
    private(set) var entries: [Entry] = []
    private(set) var starts: [Int]

    init(_ entries: [[Entry]]) {
      starts = [0]
      starts.reserveCapacity(entries.count + 1)
      for list in entries {
        // Demands do not touch each other, so any order will do; with those of a kind together, a
        // processor guesses right where it would guess wrong for every one of them.
        self.entries += list.sorted { ($0.order, $0.demand) < ($1.order, $1.demand) }
        starts.append(self.entries.count)
      }
    }
  }

  package let alphabet: Alphabet
  package let constraintCount: Int
  let demands: [Demand]
  /// For each constraint, its demands.
  let demandRanges: [Range<Int>]
  let conditions: [Condition]
  /// What counters can follow, and what needs lists of events.
  let counted: Table
  let tracked: Table
  let trackingCount: Int
  /// For each demand, how often its target may happen.
  let upperCounts: [Int32]
  /// For each demand, what its counters alone tell when a trace is over.
  let closings: [Closing]
  private let dataLooked: [Bool]

  /// Makes a program.
  ///
  /// - Parameters:
  ///   - sources: The constraints, in the order in which they will be asked for.
  ///   - alphabet: The activities that events can be of.
  ///   - recording: What to keep beside verdicts.
  ///   - known: The values of attributes that are the same for every event, such as the ground
  ///     truth of a petition; the outer nothing for those that are not known beforehand.
  package init(
    _ sources: [Source], alphabet: Alphabet, recording: Recording,
    knowing known: (String) -> AttributeValue?? = { _ in nil }
  ) {
    var builder = ProgramBuilder(alphabet: alphabet, recording: recording)
    for (index, source) in sources.enumerated() { builder.add(source, index, known) }
    self.alphabet = alphabet
    constraintCount = sources.count
    demands = builder.demands
    demandRanges = builder.ranges
    conditions = builder.conditions
    counted = Table(builder.counted)
    tracked = Table(builder.tracked)
    trackingCount = builder.trackingCount
    dataLooked = builder.dataLooked
    upperCounts = builder.demands.map(\.counts.upperBound)
    closings = builder.demands.map(Closing.init)
  }

  /// Whether some condition looks at what events of an activity carry.
  package func looksAtData(of activity: Int) -> Bool {
    activity >= 0 && dataLooked[activity]
  }
}

/// Gathers the parts of a program.
private struct ProgramBuilder {
  let alphabet: Alphabet
  let recording: Program.Recording
  var demands: [Demand] = []
  var ranges: [Range<Int>] = []
  var conditions: [Condition] = []
  var counted: [[Program.Entry]]
  var tracked: [[Program.Entry]]
  var trackingCount = 0
  var dataLooked: [Bool]

  /// A pattern with everything known beforehand looked up; without a condition it never matches.
  private struct Side {
    let activities: [Int]
    let own: Condition?
    let correlated: Condition

    static let none = Side(activities: [], own: nil, correlated: .always)
  }

  init(alphabet: Alphabet, recording: Program.Recording) {
    self.alphabet = alphabet
    self.recording = recording
    counted = Array(repeating: [], count: alphabet.names.count)
    tracked = counted
    dataLooked = Array(repeating: false, count: alphabet.names.count)
  }

  mutating func add(
    _ source: Program.Source, _ index: Int, _ known: (String) -> AttributeValue??
  ) {
    let first = demands.count
    let (activation, target) = sides(of: source.constraint, known)
    for (kind, isMirrored) in source.constraint.demandKinds {
      let window = source.constraint.window
      let isTracked =
        recording == .evidence || window != nil
        || source.inForce != nil || !target.correlated.tests.isEmpty
      demands.append(
        Demand(
          kind: kind, constraint: index, correlation: target.correlated, isMirrored: isMirrored,
          window: window, counts: source.constraint.counts,
          inForce: source.inForce.map {
            $0.lowerBound.start.milliseconds...$0.upperBound.end.milliseconds - 1
          }, tracking: isTracked ? trackingCount : -1))
      if isTracked { trackingCount += 1 }
      let (left, right) = isMirrored ? (target, activation) : (activation, target)
      addEntries(kind, left, right, isTracked: isTracked)
      if !target.correlated.tests.isEmpty {
        for activity in left.activities + right.activities { dataLooked[activity] = true }
      }
    }
    ranges.append(first..<demands.count)
  }

  private func sides(
    of constraint: Constraint, _ known: (String) -> AttributeValue??
  ) -> (activation: Side, target: Side) {
    switch constraint {
    case .existence(let target, _, _), .absence(let target, _), .exactly(let target, _),
      .initial(let target):
      (.none, side(target, known))
    case .choice(_, let first, let second): (side(first, known), side(second, known))
    case .relation(_, let activation, let target, _):
      (side(activation, known), side(target, known))
    case .text(let activation, _): (side(activation, known), .none)
    }
  }

  private func side(_ pattern: EventPattern, _ known: (String) -> AttributeValue??) -> Side {
    guard let (own, correlated) = pattern.condition.reduced(knowing: known)?.parted else {
      return .none
    }
    let activities = pattern.activities.map(alphabet.number).filter { $0 >= 0 }
    return Side(activities: activities, own: own, correlated: correlated)
  }

  private mutating func addEntries(
    _ kind: Demand.Kind, _ activation: Side, _ target: Side, isTracked: Bool
  ) {
    let activationCondition = number(activation)
    let targetCondition = number(target)
    for activity in Set(activation.activities).union(target.activities).sorted() {
      var roles: Program.Roles = []
      if activation.own != nil, activation.activities.contains(activity) {
        roles.insert(.activation)
      }
      if target.own != nil, target.activities.contains(activity) { roles.insert(.target) }
      let entry = Program.Entry(
        demand: Int32(demands.count - 1), kind: kind, roles: roles,
        activationCondition: roles.contains(.activation) ? activationCondition : -1,
        targetCondition: roles.contains(.target) ? targetCondition : -1)
      if isTracked { tracked[activity].append(entry) } else { counted[activity].append(entry) }
      if entry.activationCondition >= 0 || entry.targetCondition >= 0 {
        dataLooked[activity] = true
      }
    }
  }

  private mutating func number(_ side: Side) -> Int32 {
    guard let own = side.own, !own.tests.isEmpty else { return -1 }
    conditions.append(own)
    return Int32(conditions.count - 1)
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
