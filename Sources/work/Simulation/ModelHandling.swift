package import Petitions
package import Scenarios
package import Wording

/// What came of playing a scenario's model handling.
package struct ModelRun: Hashable, Sendable {
  package let events: [Event]
  /// What was done to get there, in order.
  package let inputs: [Input]
  package let simulation: Simulation
  /// The steps that the simulation refused or that could never be done, as sentences.
  package let problems: [Phrase]
}

/// Plays each petition's model handling, as a good officer would: whatever can be done is done,
/// oldest petition first, and time passes only when nothing can be.
package enum ModelHandling {
  /// How long the model takes over one action, of the trainee's own time.
  package static let millisecondsPerAction: Int64 = 5000

  /// Plays a whole shift.
  ///
  /// Complexity: bounded by ``Simulation/eventsMaximum``.
  package static func play(
    _ scenario: Scenario, millisecondsPerAction: Int64 = millisecondsPerAction
  ) -> ModelRun {
    var player = ModelPlayer(scenario, millisecondsPerAction: millisecondsPerAction)
    player.play()
    return ModelRun(
      events: player.events, inputs: player.inputs, simulation: player.simulation,
      problems: player.problems)
  }
}

private struct ModelPlayer {
  var simulation: Simulation
  var events: [Event] = []
  var inputs: [Input] = []
  var problems: [Phrase] = []
  private var steps: [PetitionID: ArraySlice<ModelStep>] = [:]
  private var heard: [PetitionID: Int] = [:]
  private var elapsed: Int64 = 0
  private let millisecondsPerAction: Int64

  init(_ scenario: Scenario, millisecondsPerAction: Int64) {
    self.millisecondsPerAction = millisecondsPerAction
    simulation = Simulation(scenario: scenario)
    for petition in scenario.petitions { steps[petition.id] = petition.model[...] }
  }

  mutating func play() {
    reduce(.tick)
    while !simulation.isClosed {
      if let petition = simulation.cases.first(where: canAct)?.id {
        act(on: petition)
      } else if isDone {
        reduce(.finish)
      } else {
        reduce(.wait)
      }
    }
    for (petition, rest) in steps.sorted(by: { $0.key < $1.key }) where !rest.isEmpty {
      problems.append(
        Phrase(
          "#\(petition): hết ca còn \(rest.count) bước mẫu chưa làm",
          "#\(petition): \(rest.count) model "
            + "\(rest.count == 1 ? "step was" : "steps were") left when the shift ended"))
    }
  }

  private var isDone: Bool { steps.values.allSatisfy(\.isEmpty) }

  private func canAct(_ record: Case) -> Bool {
    guard let step = steps[record.id]?.first, !record.isTimeUsedUp else { return false }
    switch step {
    case .act: return true
    case .wait: return true
    case .await(.citizen):
      return lettersFromCitizen(record) > (heard[record.id] ?? 0)
        && !simulation.isAnswering(record.id)
    case .await(.unit): return record.hasUnitAnswered
    case .await(.approval): return record.approval == .given
    }
  }

  private func lettersFromCitizen(_ record: Case) -> Int {
    record.history.count { $0.activity == .citizenWrote }
  }

  private mutating func act(on petition: PetitionID) {
    guard let step = steps[petition]?.first, let record = simulation.petitionCase(petition) else {
      return
    }
    let isOpening = step == .act(.open)
    if case .act(let action) = step, !isOpening {
      // What the citizen says from here on is an answer to this.
      if case .ask = action { heard[petition] = lettersFromCitizen(record) }
      if simulation.onDesk != petition { reduce(.act(.open, on: petition)) }
    }
    steps[petition]?.removeFirst()
    switch step {
    case .act(let action):
      if isOpening && simulation.onDesk == petition { return }
      elapsed += millisecondsPerAction
      if let refusal = reduce(.act(action, on: petition)) {
        problems.append(
          Phrase(
            "#\(petition), \(action.verb.rawValue): \(refusal.phrase.vietnamese)",
            "#\(petition), \(action.verb.rawValue): \(refusal.phrase.english)"))
      }
    case .await(.citizen): heard[petition] = lettersFromCitizen(record)
    case .await: break
    case .wait: reduce(.wait)
    }
  }

  @discardableResult
  private mutating func reduce(_ input: Input) -> Refusal? {
    inputs.append(input)
    let outcome = simulation.reduce(input, elapsedMilliseconds: elapsed)
    events += outcome.events
    return outcome.refusal
  }
}
