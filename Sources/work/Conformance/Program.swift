package import Petitions
package import Rules
package import WorkCalendar

/// A set of constraints made ready for judging: for each activity, what it can move.
///
/// Making one costs as much as a look at every condition; judging with it costs, for each event,
/// only what names its activity. One program judges any number of traces.
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

  /// What an event of an activity means to a demand that has lists of events.
  struct Entry: Sendable {
    let demand: Int32
    let lists: Int32
    let roles: Roles
    /// The check that an event must pass in each role, or -1.
    let activationCheck: Int32
    let targetCheck: Int32
  }

  /// Which sides of a demand an event can be.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt8

    static let activation = Roles(rawValue: 1)
    static let target = Roles(rawValue: 2)
  }

  /// A pattern with everything known beforehand looked up; without activities it never matches.
  struct Side: Sendable {
    let activities: [Int]
    /// The number of the condition that an event must meet by itself, or -1.
    let condition: Int32

    static let none = Side(activities: [], condition: -1)
  }

  package let alphabet: Alphabet
  package let constraintCount: Int
  let demands: [Demand]
  /// For each constraint, its demands.
  let demandRanges: [Range<Int>]
  /// For each demand, what it looks for.
  let sides: [(activation: Side, target: Side)]
  let conditions: [Condition]
  let conditionTable: ConditionTable
  let correlations: [Correlation]
  let limits: [TimeLimit]
  /// What bits can follow, and for each activity what needs lists of events.
  let bitTable: BitTable
  let listed: [[Entry]]
  let listCount: Int
  /// The constraints of which some demand needs lists of events.
  let listedConstraints: [Int]
  private let dataLooked: [Bool]

  /// Makes a program.
  ///
  /// - Parameters:
  ///   - sources: The constraints, in the order in which they will be asked for.
  ///   - alphabet: The activities that events can be of.
  ///   - known: The values of attributes that are the same for every event, such as the ground
  ///     truth of a petition; the outer nothing for those that are not known beforehand.
  package init(
    _ sources: [Source], alphabet: Alphabet,
    knowing known: (String) -> AttributeValue?? = { _ in nil }
  ) {
    var builder = ProgramBuilder(alphabet: alphabet)
    for (index, source) in sources.enumerated() { builder.add(source, index, known) }
    self.alphabet = alphabet
    constraintCount = sources.count
    demands = builder.demands
    demandRanges = builder.ranges
    sides = builder.sides
    conditions = builder.conditions.values
    let conditionTable = ConditionTable(builder.conditions.values)
    self.conditionTable = conditionTable
    correlations = builder.correlations.values.map(Correlation.init)
    limits = builder.limits.values
    let bitTable = BitTable(builder.bitTable, conditionTable)
    self.bitTable = bitTable
    listed = builder.listed.enumerated().map { activity, entries in
      entries.map { entry in
        Entry(
          demand: entry.demand, lists: builder.demands[Int(entry.demand)].lists,
          roles: entry.roles,
          activationCheck: bitTable.check(of: entry.activationCondition, on: activity),
          targetCheck: bitTable.check(of: entry.targetCondition, on: activity))
      }
    }
    listCount = builder.listCount
    listedConstraints = builder.ranges.indices.filter { constraint in
      builder.ranges[constraint].contains { builder.demands[$0].lists >= 0 }
    }
    dataLooked = builder.dataLooked
  }

  /// Whether some condition looks at what events of an activity carry.
  package func looksAtData(of activity: Int) -> Bool {
    activity >= 0 && dataLooked[activity]
  }
}
