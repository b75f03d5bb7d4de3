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

  /// What settling needs to know of a demand that has lists of events.
  struct ListedDemand: Sendable {
    let constraint: Int32
    let demand: Int32
    let lists: Int32
    let kind: Demand.Kind
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
  /// The names of the attributes that correlations ask to be alike.
  let sharedNames: [String]
  let limits: [TimeLimit]
  /// What bits can follow.
  let bitTable: BitTable
  /// The entries of the demands that need lists of events.
  let listed: EntryTable
  /// The entries of all demands, for those that look for events.
  let all: EntryTable
  let listCount: Int
  /// The demands that need lists of events, those of a constraint side by side.
  let listedDemands: [ListedDemand]
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
    var names = ProgramBuilder.Numbering<String>()
    correlations = builder.correlations.values.map { condition in
      Correlation(condition) { Int(names.number(of: $0)) }
    }
    sharedNames = names.values
    limits = builder.limits.values
    let bitTable = BitTable(builder.bitTable, conditionTable)
    self.bitTable = bitTable
    (listed, all) = EntryTable.tables(builder, bitTable)
    listCount = builder.listCount
    listedDemands = builder.ranges.enumerated().flatMap { constraint, range in
      range.filter { builder.demands[$0].lists >= 0 }.map { demand in
        ListedDemand(
          constraint: Int32(constraint), demand: Int32(demand),
          lists: builder.demands[demand].lists, kind: builder.demands[demand].kind)
      }
    }
    dataLooked = builder.dataLooked
  }

  /// Whether some condition looks at what events of an activity carry.
  package func looksAtData(of activity: Int) -> Bool {
    activity >= 0 && dataLooked[activity]
  }
}
