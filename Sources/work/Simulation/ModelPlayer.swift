package import Petitions
package import Scenarios
import Wording
package import WorkCalendar

/// A shift in which model handlings are played, which can be halted before a step: each copy of it
/// then goes its own way.
package struct ModelPlayer: Sendable {
  private var simulation: Simulation
  private var events: [Event] = []
  private var inputs: [Input] = []
  private var problems: [ModelProblem] = []
  private var steps: [PetitionID: ArraySlice<ModelStep>] = [:]
  private var heard: [PetitionID: Int] = [:]
  private var elapsed: Int64 = 0
  private let millisecondsPerAction: Int64

  /// Takes up the model handlings of a scenario, of which nothing is played yet.
  package init(
    _ scenario: Scenario, millisecondsPerAction: Int64 = ModelHandling.millisecondsPerAction
  ) {
    self.millisecondsPerAction = millisecondsPerAction
    simulation = Simulation(scenario: scenario)
    for petition in scenario.petitions { steps[petition.id] = petition.model[...] }
  }

  /// Plays until a petition's step, by its place in the model handling, is what comes next.
  ///
  /// - Returns: Whether it came to that before the shift was over.
  package mutating func play(to place: Int, of petition: PetitionID) -> Bool {
    play(until: (petition, place))
  }

  /// Puts another step in the place of a petition's next one.
  package mutating func replaceNextStep(of petition: PetitionID, by step: ModelStep) {
    guard let place = steps[petition]?.startIndex, steps[petition]?.isEmpty == false else { return }
    steps[petition]?[place] = step
  }

  /// Plays what is done before a moment, and lets happen what happens by then.
  ///
  /// Complexity: a copy of what happened for each step.
  package mutating func play(until moment: Instant) {
    if !simulation.isStarted { reduce(.tick) }
    while !simulation.isClosed, simulation.now < moment {
      let before = self
      if let petition = simulation.cases.first(where: canAct)?.id {
        act(on: petition)
        // What takes longer than there is time for is not begun.
        guard simulation.now < moment, !simulation.isClosed else {
          self = before
          return
        }
      } else if let next = simulation.nextHappening, next <= moment {
        reduce(.wait)
      } else {
        return
      }
    }
  }

  /// What came of it so far.
  package var run: ModelRun {
    ModelRun(events: events, inputs: inputs, simulation: simulation, stuck: problems)
  }

  /// Plays what is left, and tells what came of it all.
  package mutating func finish() -> ModelRun {
    _ = play(until: nil)
    for (petition, rest) in steps.sorted(by: { $0.key < $1.key }) where !rest.isEmpty {
      problems.append(
        ModelProblem(
          petition: petition, step: rest.startIndex,
          phrase: Phrase(
            "#\(petition): hết ca còn \(rest.count) bước mẫu chưa làm",
            "#\(petition): \(rest.count) model "
              + "\(rest.count == 1 ? "step was" : "steps were") left when the shift ended")))
    }
    return run
  }

  private mutating func play(until halt: (petition: PetitionID, place: Int)?) -> Bool {
    if !simulation.isStarted { reduce(.tick) }
    while !simulation.isClosed {
      if let petition = simulation.cases.first(where: canAct)?.id {
        if let halt, halt.petition == petition, halt.place == steps[petition]?.startIndex {
          return true
        }
        act(on: petition)
      } else if isDone {
        reduce(.finish)
      } else {
        reduce(.wait)
      }
    }
    return false
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
    case .await(.redraft): return record.draftVersion > 1 && !record.isRedraftAwaited
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
    let place = steps[petition]?.startIndex ?? 0
    steps[petition]?.removeFirst()
    switch step {
    case .act(let action):
      if isOpening && simulation.onDesk == petition { return }
      elapsed += millisecondsPerAction
      if let refusal = reduce(.act(action, on: petition)) {
        problems.append(
          ModelProblem(
            petition: petition, step: place,
            phrase: Phrase(
              "#\(petition), \(action.verb.rawValue): \(refusal.phrase.vietnamese)",
              "#\(petition), \(action.verb.rawValue): \(refusal.phrase.english)")))
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
