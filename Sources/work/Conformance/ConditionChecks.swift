import Petitions
import Rules

/// The conditions that stand between the events of an activity and what they may move.
struct ConditionChecks: Sendable {
  /// The transitions of the program, each as the last event of its activity met its conditions.
  private(set) var transitions: [BitTable.Transition]
  /// For each check of the program, whether the last event of its activity passed.
  private(set) var isPassed: [Bool]
  private var values: EventValues

  init(_ program: Program) {
    transitions = program.bitTable.transitions
    isPassed = Array(repeating: false, count: program.bitTable.checks.count)
    values = EventValues(
      program.conditionTable, activityCount: program.alphabet.names.count)
  }

  /// Holds an event against the conditions that its activity may have to meet, and changes the
  /// transitions of which one now holds that did not hold for the event before, or the other way
  /// round.
  mutating func check(
    _ occurrence: Occurrence, _ row: BitTable.Row, _ program: borrowing Program,
    _ caseData: [Attribute]
  ) {
    values.read(
      occurrence.data, of: occurrence.activity, program.bitTable.columns, row.columns,
      in: program.conditionTable, caseData)
    Self.check(row.checks, program.bitTable, &isPassed, &transitions) { check in
      // Read where they stand: copies cost more here than the conditions.
      guard let range = check.tests else {
        return program.conditions[Int(check.condition)].holds(on: occurrence.data) {
          caseData.caseValue(of: $0)
        }
      }
      return values.holds(program.conditionTable.tests, range)
    }
  }

  /// Notes which checks an event passes, with what changes lent apart from the rest.
  @inline(__always)
  private static func check(
    _ numbers: Range<Int>, _ table: BitTable, _ isPassed: inout [Bool],
    _ transitions: inout [BitTable.Transition], _ isMet: (borrowing BitTable.Check) -> Bool
  ) {
    let checks = table.checks.span
    let conditional = table.conditionalRoles.span
    var isPassed = isPassed.mutableSpan
    var transitions = transitions.mutableSpan
    for number in numbers {
      let isMet = isMet(checks[number])
      guard isMet != isPassed[number] else { continue }
      isPassed[number] = isMet
      for index in checks[number].roles {
        let transition = Int(conditional[index].transition)
        transitions[transition].activation ^= conditional[index].activation
        transitions[transition].target ^= conditional[index].target
      }
    }
  }
}
