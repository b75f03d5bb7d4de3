import Rules

/// The conditions that stand between the events of an activity and what they may move.
struct ConditionChecks: Sendable {
  /// The transitions of the program, each as the last event of its activity met its conditions.
  private(set) var transitions: [BitTable.Transition]
  /// For each check of the program, whether the last event of its activity passed.
  private(set) var isPassed: [Bool]

  init(_ table: BitTable) {
    transitions = table.transitions
    isPassed = Array(repeating: false, count: table.checks.count)
  }

  /// Holds an event against the conditions that its activity may have to meet, and changes the
  /// transitions of which a condition now holds that did not hold for the event before, or the other way round.
  mutating func check(
    _ occurrence: Occurrence, _ checks: Range<Int>, _ program: Program, _ trace: ObservedTrace
  ) {
    // Read where they stand: copies cost more here than the conditions.
    let conditions = program.conditions.span
    let all = program.bitTable.checks.span
    let conditional = program.bitTable.conditionalRoles.span
    for number in checks {
      let isMet = conditions[Int(all[number].condition)].holds(on: occurrence.data) { name in
        trace.caseValue(of: name)
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
}
