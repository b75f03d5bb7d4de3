package import Petitions
package import Scenarios
import Wording

/// One trainee's shift as a class's debrief takes it.
package struct DebriefedShift: Hashable, Sendable {
  /// The name by which the class is shown it.
  package let trainee: String
  package let events: [Event]

  package init(trainee: String, events: [Event]) {
    self.trainee = trainee
    self.events = events
  }
}

/// How a class decided about one petition, point by point, beside the model.
package struct ClassDecisions: Hashable, Sendable {
  /// What was chosen at a point, and by how many.
  package struct Choice: Hashable, Sendable {
    package let taken: DecisionTaken
    package let count: Int
    package let isModels: Bool
  }

  /// A point to which the model or somebody of the class came.
  package struct Point: Hashable, Sendable {
    package let point: DecisionPoint
    package let model: DecisionTaken
    /// The model's first, then what was chosen most.
    package let choices: [Choice]
  }

  package let scenario: Scenario
  package let petition: PetitionID
  package let points: [Point]

  /// Counts what a class decided; the model's events are those of its own handling of the scenario.
  package init(
    _ scenario: Scenario, _ petition: PetitionID, model: [Event], shifts: [DebriefedShift]
  ) {
    self.scenario = scenario
    self.petition = petition
    let models = DecisionPoint.taken(on: petition, in: model)
    let taken = shifts.map { DecisionPoint.taken(on: petition, in: $0.events) }
    points = DecisionPoint.allCases.compactMap { point in
      guard models[point] != nil || taken.contains(where: { $0[point] != nil }) else { return nil }
      let right = models[point] ?? .nothing
      var counts: [DecisionTaken: Int] = [right: 0]
      for own in taken { counts[own[point] ?? .nothing, default: 0] += 1 }
      let choices = counts.map { Choice(taken: $0, count: $1, isModels: $0 == right) }
      return Point(
        point: point, model: right,
        choices: choices.sorted { left, right in
          // Of equals, by their names, so that the same class gives the same page.
          (left.isModels ? 0 : 1, -left.count, left.taken.name(in: scenario).vietnamese)
            < (right.isModels ? 0 : 1, -right.count, right.taken.name(in: scenario).vietnamese)
        })
    }
  }
}
