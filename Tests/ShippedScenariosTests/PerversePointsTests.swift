import Petitions
import ScenarioFiles
import Scenarios
import Scoring
import Simulation
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

private let scenario = library.load("hop-thu-zalo").scenario

/// The points of a petition that is handled by other steps than its model, with all others as in theirs.
private func points(
  of id: PetitionID, by change: ([ModelStep], ScriptedPetition) -> [ModelStep]
) throws -> Int {
  let scenario = try #require(scenario)
  let petitions = scenario.petitions.map { petition in
    petition.id == id ? petition.handled(by: change(petition.model, petition)) : petition
  }
  let events = ModelHandling.play(scenario.with(petitions)).events
  let card = Scoring.scorecard(of: scenario, events: events)
  return try #require(card.petitions.first { $0.petition == id }).points
}

extension [ModelStep] {
  /// The steps with others before the first of a verb.
  fileprivate func with(_ actions: [Action], before verb: Verb) -> [ModelStep] {
    let place = firstIndex { step in
      guard case .act(let action) = step else { return false }
      return action.verb == verb
    }
    return self[..<(place ?? endIndex)] + actions.map(ModelStep.act) + self[(place ?? endIndex)...]
  }

  fileprivate func without(_ verbs: Verb..., awaiting awaited: ModelStep.Awaited) -> [ModelStep] {
    filter { step in
      switch step {
      case .act(let action): !verbs.contains(action.verb)
      case .await(let whom): whom != awaited
      case .wait: true
      }
    }
  }
}

/// Ways in which worse work once earned more; fault S4 of those found by use.
@Suite struct `Points that worse work earned` {
  @Test(arguments: [DeclineReason.spam, .outOfScope, .complaintProcedure])
  func `a refusal for a wrong reason earns less than one for the right one`(
    wrong: DeclineReason
  ) throws {
    let right = try points(of: "03") { steps, _ in steps }
    let other = try points(of: "03") { steps, _ in
      steps.map { step in
        guard case .act(.decline(_, let text)) = step else { return step }
        return .act(.decline(reason: wrong, text: text))
      }
    }

    #expect(other < right)
  }

  @Test func `each wrong kind that is tried first costs more`() throws {
    let tries = try [0, 1, 2, 3].map { count in
      try points(of: "01") { steps, petition in
        let wrong = PetitionKind.allCases.filter { $0 != petition.truth.nature.kind }
        return steps.with(wrong.prefix(count).map { .classify($0) }, before: .classify)
      }
    }

    #expect(zip(tries, tries.dropFirst()).allSatisfy { $0 > $1 }, "\(tries)")
  }

  @Test func `each wrong unit that is tried first costs more`() throws {
    let units = try #require(scenario).units.units
    let tries = try [0, 1, 2, 3].map { count in
      try points(of: "01") { steps, petition in
        let wrong = units.map(\.id).filter {
          $0 != petition.truth.road.unit && !petition.truth.road.keepFrom.contains($0)
        }
        let note = "Kính chuyển quý cơ quan xem xét hồ sơ xác nhận tình trạng hôn nhân chậm trả."
        return steps.with(
          wrong.prefix(count).map { .forward(to: $0, note: note) }, before: .forward)
      }
    }

    #expect(zip(tries, tries.dropFirst()).allSatisfy { $0 > $1 }, "\(tries)")
  }

  @Test(arguments: [true, false])
  func `an answer before the unit has said anything earns no more than one after`(
    isCareful: Bool
  ) throws {
    let letter = "Kính gửi chị, việc của chị đã được xem xét theo quy định. Trân trọng."
    func written(_ steps: [ModelStep]) -> [ModelStep] {
      isCareful
        ? steps
        : steps.map { step in
          guard case .act(.draft) = step else { return step }
          return .act(.draft(text: letter))
        }
    }
    let after = try points(of: "01") { steps, _ in written(steps) }
    let before = try points(of: "01") { steps, _ in
      written(steps.without(.sendBack, awaiting: .unit))
    }

    // What a careless letter earns may be nothing already.
    #expect(before < after || !isCareful && before == after)
  }
}
