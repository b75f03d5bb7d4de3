import Petitions
import Randomness
import Scenarios
import Scoring
import Shifts
import Simulation
import Testing

/// An officer who works a shift without reading: what is done hangs on no petition's meaning.
///
/// Each sees what a face shows and nothing of the truth: the letters may be copied or scanned for a
/// name, never understood.
struct CarelessOfficer: Sendable, CustomTestStringConvertible {
  let name: String
  /// The first steps with a petition, done one after the other as it comes.
  let begin: @Sendable (Case, Shift, inout SeededGenerator) -> [Action]
  /// Whether the answer waits until a unit has answered.
  let waitsForUnit: Bool
  /// What is written to the sender; nothing where nobody is answered.
  let answer: (@Sendable (Case, Shift, inout SeededGenerator) -> String)?
  /// What is written when the leader has returned a draft; nothing where the same goes up again.
  let rewrite: (@Sendable (Case) -> String)?
  /// How the shift is worked.
  let mode: Mode
  /// What is done once the sender has been answered.
  let end: @Sendable (Case, Shift) -> [Action]

  init(
    _ name: String, mode: Mode = .exam, waitsForUnit: Bool = false,
    answer: (@Sendable (Case, Shift, inout SeededGenerator) -> String)? = nil,
    rewrite: (@Sendable (Case) -> String)? = nil,
    end: @escaping @Sendable (Case, Shift) -> [Action] = CarelessOfficer.publishing,
    begin: @escaping @Sendable (Case, Shift, inout SeededGenerator) -> [Action]
  ) {
    self.name = name
    self.begin = begin
    self.waitsForUnit = waitsForUnit
    self.answer = answer
    self.rewrite = rewrite
    self.mode = mode
    self.end = end
  }

  var testDescription: String { name }

  /// The time that each step takes of the officer's own, in milliseconds: nobody is faster.
  private static let stepMilliseconds: Int64 = 1000

  /// Works a whole shift, and gives what came of it.
  func work(_ scenario: Scenario, seed: Int) -> Scorecard {
    Scoring.scorecard(of: scenario, events: events(scenario, seed: seed))
  }

  /// Works a whole shift, and gives everything that happened.
  ///
  /// - Complexity: bounded by the events of a shift and the steps of each petition.
  func events(_ scenario: Scenario, seed: Int) -> [Event] {
    var generator = SeededGenerator(seed: seed)
    var shift = Shift(
      OpenedShift(
        attempt: "1", mode: mode, scenario: scenario, events: [], elapsedMilliseconds: 0))
    var elapsed: Int64 = 0
    var plans: [PetitionID: Plan] = [:]
    _ = shift.take(.tick, elapsedMilliseconds: elapsed)
    while !shift.isClosed {
      var hasActed = false
      for record in shift.cases {
        var plan =
          plans[record.id]
          ?? Plan(steps: [.open] + begin(record, shift, &generator)[...])
        while let action = plan.next(for: record.id, of: self, in: shift, &generator) {
          elapsed += Self.stepMilliseconds
          if shift.simulation.onDesk != record.id, action != .open {
            _ = shift.take(.act(.open, on: record.id), elapsedMilliseconds: elapsed)
          }
          let step = shift.take(.act(action, on: record.id), elapsedMilliseconds: elapsed)
          hasActed = hasActed || step.refusal == nil
        }
        plans[record.id] = plan
      }
      if hasActed { continue }
      // Nothing comes any more and everybody has been served: whoever does not read goes home.
      let isOver =
        shift.cases.count == scenario.petitions.count && plans.values.allSatisfy(\.isDone)
      _ = shift.take(isOver ? .finish : .wait, elapsedMilliseconds: elapsed)
    }
    return shift.events
  }

  /// How far an officer has come with a petition.
  private struct Plan {
    private enum Stage {
      case beginning
      case answering
      case ending
      case done
    }

    private var steps: ArraySlice<Action>
    private var stage = Stage.beginning

    init(steps: ArraySlice<Action>) { self.steps = steps }

    var isDone: Bool { stage == .done }

    /// The next step that can be done now, if there is one.
    mutating func next(
      for petition: PetitionID, of officer: CarelessOfficer, in shift: Shift,
      _ generator: inout SeededGenerator
    ) -> Action? {
      guard let record = shift.petitionCase(petition), !record.isTimeUsedUp else {
        stage = .done
        return nil
      }
      if let step = steps.popFirst() { return step }
      switch stage {
      case .beginning:
        // At the desk that approves everybody signs in the end, once a rejected draft is back.
        if record.draftVersion > 0, !record.isClosed {
          return record.isRedraftAwaited ? nil : .approve
        }
        guard let answer = officer.answer, !record.isClosed else {
          stage = .ending
          steps = record.isClosed ? officer.end(record, shift)[...] : []
          return steps.popFirst() ?? finish()
        }
        let isAwaited = record.holder != nil || !record.unitsConsulted.isEmpty
        if officer.waitsForUnit, isAwaited, !record.hasUnitAnswered { return nil }
        stage = .answering
        steps = [.draft(text: answer(record, shift, &generator)), .submit]
        return steps.popFirst()
      case .answering:
        if record.isClosed {
          stage = .ending
          steps = officer.end(record, shift)[...]
          return steps.popFirst() ?? finish()
        }
        switch record.approval {
        case .given: return .send
        case .awaited: return nil
        // There are things that no leader gives in to.
        case .denied where record.draftReturnsCount > Simulation.draftReturnsMaximum:
          return finish()
        case .denied:
          guard let rewrite = officer.rewrite else { return .submit }
          steps = [.submit]
          return .draft(text: rewrite(record))
        case .notAsked: return finish()
        }
      case .ending, .done: return finish()
      }
    }

    private mutating func finish() -> Action? {
      stage = .done
      return nil
    }
  }
}

extension CarelessOfficer {
  /// Hides whatever the desk offers to hide, publishes, and keeps the portal in step.
  static func publishing(_ record: Case, _ shift: Shift) -> [Action] {
    let parts = shift.publication(of: record.id)?.candidates ?? []
    return (parts.isEmpty ? [] : [.redact(parts: parts)]) + [.publish, .sync]
  }

  /// Publishes everything as it stands.
  static func publishingAll(_ record: Case, _ shift: Shift) -> [Action] { [.publish, .sync] }

  /// Does nothing after the answer.
  static func leaving(_ record: Case, _ shift: Shift) -> [Action] { [] }
}
