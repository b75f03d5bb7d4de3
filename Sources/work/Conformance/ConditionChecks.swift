import Petitions
import Rules

/// The conditions that stand between the events of an activity and what they may move.
struct ConditionChecks: Sendable {
  /// The transitions of the program, each as the last event of its activity met its conditions.
  private(set) var transitions: [BitTable.Transition]
  /// For each check of the program, whether the last event of its activity passed.
  private(set) var isPassed: [Bool]
  /// What the last event carried in each column that its activity asks for.
  private var values: [ConditionTable.Value]

  init(_ program: Program) {
    transitions = program.bitTable.transitions
    isPassed = Array(repeating: false, count: program.bitTable.checks.count)
    values = program.conditionTable.columns.map { _ in ConditionTable.Value() }
  }

  /// Holds an event against the conditions that its activity may have to meet, and changes the
  /// transitions of which one now holds that did not hold for the event before, or the other way
  /// round.
  mutating func check(
    _ occurrence: Occurrence, _ row: BitTable.Row, _ program: Program, _ trace: ObservedTrace
  ) {
    // Read where they stand: copies cost more here than the conditions.
    let ranges = program.conditionTable.conditions.span
    let tests = program.conditionTable.tests.span
    let all = program.bitTable.checks.span
    let conditional = program.bitTable.conditionalRoles.span
    read(occurrence, row, program, trace)
    for number in row.checks {
      let isMet: Bool
      if let range = ranges[Int(all[number].condition)] {
        isMet = holds(tests, range)
      } else {
        isMet = program.conditions[Int(all[number].condition)].holds(on: occurrence.data) {
          trace.caseValue(of: $0)
        }
      }
      guard isMet != isPassed[number] else { continue }
      isPassed[number] = isMet
      for index in all[number].roles {
        let roles = conditional[index]
        transitions[Int(roles.transition)].activation ^= roles.activation
        transitions[Int(roles.transition)].target ^= roles.target
      }
    }
  }

  private func holds(_ tests: Span<ConditionTable.Test>, _ range: Range<Int>) -> Bool {
    for index in range where !tests[index].holds(on: values[tests[index].column]) { return false }
    return true
  }

  /// Reads what an event carries in the columns of its activity.
  private mutating func read(
    _ occurrence: Occurrence, _ row: BitTable.Row, _ program: Program, _ trace: ObservedTrace
  ) {
    let columns = program.conditionTable.columns.span
    let numbers = program.bitTable.columns.span
    let data = occurrence.data.span
    for place in row.columns {
      let column = numbers[place]
      values[column] = ConditionTable.Value()
      var isThere = false
      for index in data.indices where data[index].name == columns[column].attribute {
        values[column] = columns[column].read(data[index].value)
        isThere = true
        break
      }
      if !isThere, let value = trace.caseValue(of: columns[column].attribute) {
        values[column] = columns[column].read(value)
      }
    }
  }
}
