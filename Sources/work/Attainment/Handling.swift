package import Courses
package import Petitions
package import Scenarios
package import Scoring
import WorkCalendar

/// One attempt as the statistics of a class take it: what it came to, what was chosen, and how long
/// each step took.
package struct Handling: Hashable, Sendable {
  /// The name by which the class knows the trainee: a code, or a pseudonym.
  package let trainee: String
  /// Which of two attempts is the first.
  package let order: AttemptOrder
  /// Unix milliseconds.
  package var startedAt: Int64 { order.startedAt }
  package let card: Scorecard
  /// What of it waits for a person.
  package let open: OpenMatters
  /// The first choices, in the order in which they were made.
  package let choices: [Choice]
  package let steps: [Step]

  /// What was chosen, and what was right.
  package struct Choice: Hashable, Sendable {
    package let petition: PetitionID
    package let decision: Decision
    /// Nothing stands for no unit and no box, here and below.
    package let truth: String?
    package let chosen: String?
  }

  /// What an officer did, and how long after what they did before.
  package struct Step: Hashable, Sendable {
    package let petition: PetitionID
    package let activity: Activity
    package let milliseconds: Int64
  }

  package init(trainee: String, startedAt: Int64, of scenario: Scenario, events: [Event]) {
    self.init(
      trainee: trainee, startedAt: startedAt,
      card: Scoring.scorecard(of: scenario, events: events), of: scenario, events: events)
  }

  /// Creates the handling of an attempt that was scored already, known in its store by a number.
  package init(
    trainee: String, startedAt: Int64, number: Int64 = 0, card: Scorecard,
    open: OpenMatters = .none, of scenario: Scenario, events: [Event]
  ) {
    self.trainee = trainee
    order = AttemptOrder(startedAt: startedAt, number: number)
    self.card = card
    self.open = open
    choices = Self.choices(in: events, scenario)
    steps = Self.steps(in: events)
  }

  /// The time that a trainee's own clock gave to each step.
  ///
  /// Counted from whatever the officer did before, on this petition or on another: what lies between
  /// the steps of one petition is work on others, and nobody's slowness. The first step of a shift has
  /// the reading of the briefing in it.
  private static func steps(in events: [Event]) -> [Step] {
    var steps: [Step] = []
    var last: Int64 = 0
    for event in events where event.activity.isOfficers {
      // What follows at the same moment belongs to the same step.
      guard let petition = event.petition, event.elapsedMilliseconds > last else { continue }
      steps.append(
        Step(
          petition: petition, activity: event.activity,
          milliseconds: event.elapsedMilliseconds - last))
      last = event.elapsedMilliseconds
    }
    return steps
  }
}

/// A decision that a class can be confused about.
package enum Decision: String, CaseIterable, Sendable {
  case kind
  case box
  case unit
}

extension Handling {
  /// The first choices: who tries the others one after the other knew nothing.
  private static func choices(in events: [Event], _ scenario: Scenario) -> [Choice] {
    var made: Set<MadeChoice> = []
    var choices: [Choice] = []
    for event in events {
      guard let id = event.petition, let petition = scenario.petition(id) else { continue }
      for (decision, chosen) in decisions(in: event.happening)
      where made.insert(MadeChoice(petition: id, decision: decision)).inserted {
        let truth = truth(of: decision, chosen: chosen, petition, scenario, at: event)
        choices.append(Choice(petition: id, decision: decision, truth: truth, chosen: chosen))
      }
    }
    return choices
  }

  private struct MadeChoice: Hashable {
    let petition: PetitionID
    let decision: Decision
  }

  private static func decisions(in happening: Happening) -> [(Decision, String?)] {
    switch happening {
    case .classified(let kind, let box):
      [(.kind, kind.rawValue), (.box, box?.rawValue)]
    case .forwarded(let unit, _), .returned(let unit, _), .reportedUp(let unit, _):
      [(.unit, unit.text)]
    default: []
    }
  }

  /// What was right: what was chosen, wherever that is one of several right ones.
  private static func truth(
    of decision: Decision, chosen: String?, _ petition: ScriptedPetition, _ scenario: Scenario,
    at event: Event
  ) -> String? {
    let truth = petition.truth
    switch decision {
    case .kind: return truth.nature.kind.rawValue
    case .box:
      let isRight = truth.boxes.contains { $0.rawValue == chosen }
      return isRight ? chosen : truth.box?.rawValue
    case .unit:
      let isRight =
        chosen.map { scenario.units.isRight(UnitID($0), for: truth, on: event.at.date) } ?? false
      return isRight ? chosen : truth.road.unit?.text
    }
  }
}
