import Diagnostics
import Petitions
import Rules
import ScenarioFiles
import Scenarios
import Scoring
import Shifts
import Simulation
import Testing
import Wording
import WorkCalendar

/// The scenarios that come with the program, found from this file's own place.
private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

private func load(_ id: ScenarioID) throws -> Scenario {
  let result = library.load(id)
  let complaints = result.diagnostics.map { result.render($0, language: .vietnamese) }
  let scenario = result.scenario
  return try #require(scenario, "\(complaints.joined(separator: "\n"))")
}

@Suite struct `The shipped scenarios` {
  static let ids = library.addresses.map(\.id)

  @Test func `are there`() {
    #expect(!Self.ids.isEmpty)
  }

  @Test func `are read without a complaint, with the letters that lie beside them`() {
    var withLetters: Set<ScenarioID> = []

    let report = library.check(paths: [library.root]) { scenario, companions in
      if !companions.replies.isEmpty { withLetters.insert(scenario.id) }
    }

    let complaints = report.diagnostics.map { report.render($0, language: .vietnamese) }
    #expect(complaints == [])
    #expect(withLetters == Set(`The rules on texts`.known.map(\.id)))
  }

  @Test(arguments: ids)
  func `prove the right unit of every petition, or say why there is none`(id: ScenarioID) throws {
    let scenario = try load(id)

    #expect(!scenario.units.topics.isEmpty)
    for petition in scenario.petitions {
      let proof = scenario.units.routingProof(of: petition.truth, on: petition.arrives.date)
      #expect(
        proof == (petition.truth.road.unit == nil ? .excused : .proved), "#\(petition.id)")
    }
  }

  /// Two shifts that differ only in what is true of the petitions, worked alike: whatever is shown
  /// before the end has to be the same, or it tells the truth to whoever looks for it.
  @Test(arguments: ids)
  func `show the same deadlines and questions whatever is true of a petition`(id: ScenarioID)
    throws
  {
    let scenario = try load(id)
    // Letters are read by rules on texts, which show nothing before the end and take their time.
    let events = ModelHandling.play(scenario).events.filter {
      $0.activity.entry.reader != .sender && ![.drafted, .redrafted].contains($0.activity)
    }
    var here = ShiftMonitor(scenario)
    var there = ShiftMonitor(scenario.withTruthsExchanged)
    for event in events {
      here.take([event])
      there.take([event])
      guard let petition = event.petition else { continue }
      #expect(
        here.obligations(of: petition, now: event.at)
          == there.obligations(of: petition, now: event.at), "#\(petition), \(event.sequence)")
      #expect(
        here.openRules(of: petition, now: event.at).map(\.id)
          == there.openRules(of: petition, now: event.at).map(\.id),
        "#\(petition), \(event.sequence)")
    }
  }

  @Test(arguments: ids)
  func `tell the same of time let pass whatever is true of a petition`(id: ScenarioID) throws {
    let scenario = try load(id)
    var simulation = Simulation(scenario: scenario)
    var here = ShiftMonitor(scenario)
    var there = ShiftMonitor(scenario.withTruthsExchanged)
    var events = simulation.reduce(.tick, elapsedMilliseconds: 0).events
    while !simulation.isClosed {
      here.take(events)
      there.take(events)
      events = []
      for record in simulation.cases {
        #expect(
          here.violations(of: record.id, now: simulation.now).map(\.rule.id)
            == there.violations(of: record.id, now: simulation.now).map(\.rule.id),
          "#\(record.id) at \(simulation.now.clock)")
        // Every other one is opened, and then left alone.
        guard !record.isOpened, record.id.text.last?.wholeNumberValue?.isMultiple(of: 2) == true
        else { continue }
        events += simulation.reduce(.act(.open, on: record.id), elapsedMilliseconds: 0).events
      }
      events += simulation.reduce(.wait, elapsedMilliseconds: 0).events
    }
  }

  @Test(arguments: ids)
  func `give full marks to their model handling, within their limits`(id: ScenarioID) throws {
    let run = ModelHandling.play(try load(id))

    let card = Scoring.scorecard(of: run.simulation.scenario, events: run.events)
    let losses = card.petitions.flatMap { score in
      score.violations.map {
        "#\(score.petition) \($0.rule.id): \($0.violation.statement.vietnamese)"
      }
    }
    #expect(run.problems.map(\.vietnamese) == [])
    #expect(losses == [])
    #expect(card.closing == .finished)
    #expect(card.petitions.count == run.simulation.scenario.petitions.count)
    #expect(card.isPassed && card.percent == 100)
  }

  @Test(arguments: ids)
  func `fail an officer who does nothing`(id: ScenarioID) throws {
    let scenario = try load(id)
    var simulation = Simulation(scenario: scenario)

    let events = simulation.reduce(
      .tick, elapsedMilliseconds: scenario.time.limits.shiftMilliseconds
    ).events

    let card = Scoring.scorecard(of: scenario, events: events)
    #expect(simulation.isClosed)
    #expect(!card.isPassed)
    #expect(card.percent <= 30)
  }

  @Test(arguments: ids)
  func `fail an officer who forwards everything to one unit`(id: ScenarioID) throws {
    let scenario = try load(id)
    // A ward that no petition is about is as wrong as the next one, and there are a hundred.
    let named = scenario.petitions.flatMap { $0.truth.road.keepFrom }
    let units = scenario.units.units.filter { $0.level != .commune || named.contains($0.id) }
    for unit in units {
      var simulation = Simulation(scenario: scenario)
      var events: [Event] = []
      while !simulation.isClosed {
        events += simulation.reduce(.wait, elapsedMilliseconds: 0).events
        for record in simulation.cases where record.holder == nil {
          for action in [Action.open, .accept, .forward(to: unit.id, note: "")] {
            events += simulation.reduce(.act(action, on: record.id), elapsedMilliseconds: 0).events
          }
        }
      }

      let card = Scoring.scorecard(of: scenario, events: events)
      #expect(!card.isPassed, "\(unit.id)")
    }
  }

  @Test(arguments: ids, LazyHandling.allCases)
  func `fail an officer who does the least and ends the shift`(
    id: ScenarioID, _ handling: LazyHandling
  ) throws {
    let scenario = try load(id)
    var simulation = Simulation(scenario: scenario)
    var events = simulation.reduce(.tick, elapsedMilliseconds: 0).events
    var handled: Set<PetitionID> = []
    while !simulation.isClosed && handled.count < scenario.petitions.count {
      for record in simulation.cases where handled.insert(record.id).inserted {
        for action in handling.actions {
          events += simulation.reduce(.act(action, on: record.id), elapsedMilliseconds: 0).events
        }
      }
      if handled.count < scenario.petitions.count {
        events += simulation.reduce(.wait, elapsedMilliseconds: 0).events
      }
    }
    events += simulation.reduce(.finish, elapsedMilliseconds: 0).events

    let card = Scoring.scorecard(of: scenario, events: events)
    #expect(!card.isPassed, "\(card.percent) of 100")
  }

  @Test(arguments: ids)
  func `end in the same state when their journal is replayed`(id: ScenarioID) throws {
    let run = ModelHandling.play(try load(id))

    let replayed = Simulation(scenario: run.simulation.scenario, replaying: run.events)

    #expect(replayed == run.simulation)
  }
}

/// Ways of making as few mistakes as possible while doing nothing of use.
enum LazyHandling: CaseIterable {
  /// Ends the shift as soon as everything has come.
  case onlyWaits
  case onlyOpens
  /// Stops every clock that stands still for an answer, and leaves.
  case asksAndLeaves
  case acceptsAndLeaves
  case declinesEverything

  var actions: [Action] {
    switch self {
    case .onlyWaits: []
    case .onlyOpens: [.open]
    case .asksAndLeaves: [.open, .accept, .ask(facts: Fact.allCases, text: "Xin cho biết thêm.")]
    case .acceptsAndLeaves: [.open, .classify(.feedback), .accept]
    case .declinesEverything:
      [.open, .classify(.outOfScope), .decline(reason: .outOfScope, text: "Không thuộc phạm vi.")]
    }
  }
}

extension Scenario {
  /// The scenario in which each petition is in truth what the next one is.
  fileprivate var withTruthsExchanged: Scenario {
    with(
      petitions.indices.map { index in
        let (mine, next) = (petitions[index], petitions[(index + 1) % petitions.count])
        return ScriptedPetition(
          id: mine.id, arrival: mine.arrival, truth: next.truth, reactions: mine.reactions,
          model: mine.model)
      })
  }
}
