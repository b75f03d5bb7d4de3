import Fixtures
import Petitions
import Randomness
import Scenarios
import Simulation
import Testing
import WorkCalendar

/// Scenarios that differ in what ends them: the days, the shift's limit, the petitions' limits.
private func scenario(_ seed: Int) -> Scenario {
  switch seed % 4 {
  case 0: Fixture.scenario()
  case 1:
    Fixture.scenario(
      limits: RealLimits(shiftMilliseconds: 90_000, petitionMilliseconds: 7000))
  case 2: Fixture.scenario(role: .handling, days: 1, pace: 97)
  default:
    Fixture.scenario(
      pace: 600, limits: RealLimits(shiftMilliseconds: 3_600_000, petitionMilliseconds: 20_000),
      approvalDelay: .officeMinutes(0))
  }
}

@Suite struct `Any shift whatever` {
  @Test(arguments: 0..<200)
  func `tells its events in order of time and number`(_ seed: Int) {
    let events = RandomShift.events(seed: seed, in: scenario(seed))

    #expect(events.map(\.sequence) == Array(1...events.count))
    for (event, next) in zip(events, events.dropFirst()) {
      #expect(event.at <= next.at)
      #expect(event.elapsedMilliseconds <= next.elapsedMilliseconds)
    }
    #expect(events.count { $0.activity == .shiftClosed } <= 1)
    #expect(!events.dropLast().contains { $0.activity == .shiftClosed })
  }

  @Test(arguments: 0..<200)
  func `refuses exactly what it said it would, and is unchanged by it`(_ seed: Int) {
    var simulation = Simulation(scenario: scenario(seed))
    for step in RandomShift.steps(seed: seed) {
      _ = simulation.reduce(.tick, elapsedMilliseconds: step.reading)
      let before = simulation
      let outcome = simulation.reduce(step.input, elapsedMilliseconds: step.reading)

      if case .act(let action, let petition) = step.input,
        let refusal = before.refusal(of: action.verb, on: petition)
      {
        #expect(outcome.refusal == refusal)
      }
      if outcome.refusal != nil {
        #expect(outcome.events.isEmpty)
        #expect(simulation == before)
      }
    }
  }

  @Test(arguments: 0..<200)
  func `is told whole by its events`(_ seed: Int) {
    let scenario = scenario(seed)
    var simulation = Simulation(scenario: scenario)
    var events: [Event] = []
    for step in RandomShift.steps(seed: seed) {
      events += simulation.reduce(step.input, elapsedMilliseconds: step.reading).events
    }

    var replayed = Simulation(scenario: scenario, replaying: events)
    let rest = replayed.reduce(.tick, elapsedMilliseconds: simulation.elapsedMilliseconds)

    #expect(rest.events == simulation.reduce(.tick, elapsedMilliseconds: 0).events)
    #expect(replayed == simulation)
  }

  @Test(arguments: 0..<100)
  func `writes letters and closes petitions exactly where the vocabulary says so`(_ seed: Int) {
    var simulation = Simulation(scenario: scenario(seed))
    for step in RandomShift.steps(seed: seed) {
      let before = simulation
      let events = simulation.reduce(step.input, elapsedMilliseconds: step.reading).events

      for record in simulation.cases {
        let own = events.filter { $0.petition == record.id }
        // A petition comes with its first letters, which are no events of their own.
        guard let old = before.petitionCase(record.id) else { continue }
        let letters = own.filter { $0.activity.entry.correspondent != nil }
        #expect(record.thread.count - old.thread.count == letters.count, "seed \(seed)")
        for (letter, event) in zip(record.thread.suffix(letters.count), letters) {
          #expect(letter.at == event.at)
          switch letter.author {
          case .citizen: #expect(event.activity.entry.correspondent == .citizen)
          case .unit: #expect(event.activity.entry.correspondent == .unit)
          case .officer: #expect(event.activity.entry.reader == .sender)
          case .draft: #expect(event.activity.entry.correspondent == .drafter)
          case .portal: #expect(event.activity.entry.correspondent == .portal)
          case .leader, .hub, .drafter: Issue.record("they write no letters")
          }
        }
        let isClosedNow = record.isClosed && !old.isClosed
        #expect(isClosedNow == own.contains { $0.activity.isClosing }, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func `is the same however finely its clock ticks`(_ seed: Int) {
    let scenario = scenario(seed)
    var coarse = Simulation(scenario: scenario)
    var fine = Simulation(scenario: scenario)
    var generator = SeededGenerator(seed: seed)
    var reached: Int64 = 0
    for step in RandomShift.steps(seed: seed) {
      let expected = coarse.reduce(step.input, elapsedMilliseconds: step.reading)
      var events: [Event] = []
      while reached < step.reading {
        reached += Int64.random(in: 1...2000, using: &generator)
        reached = min(reached, step.reading)
        events += fine.reduce(.tick, elapsedMilliseconds: reached).events
      }
      let last = fine.reduce(step.input, elapsedMilliseconds: step.reading)
      events += last.events

      #expect(events == expected.events)
      #expect(last.refusal == expected.refusal)
    }
    #expect(fine == coarse)
  }

  @Test(arguments: 0..<40)
  func `goes on in the same way after being taken up again anywhere`(_ seed: Int) {
    let scenario = scenario(seed)
    let steps = RandomShift.steps(seed: seed)
    var simulation = Simulation(scenario: scenario)
    var told: [[Event]] = []
    for step in steps {
      told.append(simulation.reduce(step.input, elapsedMilliseconds: step.reading).events)
    }

    for count in stride(from: 0, through: steps.count, by: 17) {
      let before = told[..<count].flatMap { $0 }
      // The runner keeps the furthest reading that it had shown.
      let reading = steps[..<count].map(\.reading).max() ?? 0
      var again = Simulation(scenario: scenario, replaying: before)
      var events: [Event] = []
      for step in steps[count...] {
        let outcome = again.reduce(step.input, elapsedMilliseconds: max(reading, step.reading))
        events += outcome.events
      }
      #expect(events == told[count...].flatMap { $0 })
    }
  }

  @Test(arguments: 0..<40)
  func `lets nothing be lost when its journal breaks off inside one step`(_ seed: Int) {
    let scenario = scenario(seed)
    var simulation = Simulation(scenario: scenario)
    var events = simulation.reduce(.tick, elapsedMilliseconds: 0).events
    events += simulation.reduce(.tick, elapsedMilliseconds: 800_000).events

    for count in 1...events.count {
      var again = Simulation(scenario: scenario, replaying: events[..<count])
      let rest = again.reduce(.tick, elapsedMilliseconds: 800_000).events
      #expect(rest == Array(events[count...]))
    }
  }

  @Test(arguments: [Int64.min, -1, Int64.max])
  func `bears any reading of the clock`(_ reading: Int64) {
    var simulation = Simulation(scenario: Fixture.scenario())

    _ = simulation.reduce(.tick, elapsedMilliseconds: reading)
    _ = simulation.reduce(.wait, elapsedMilliseconds: reading)

    #expect(simulation.isClosed == (reading == .max))
  }
}
