import Fixtures
import Petitions
import Scenarios
import Scoring
import Simulation
import Testing
import WorkCalendar

@Suite struct `An order of an instructor` {
  private let minute: Int64 = 60_000

  private func order(_ order: Order, _ number: Int) -> Input { .ordered(order, number: number) }

  @Test func `has its effect once, however often it comes`() {
    var shift = Shift()

    for _ in 1...2 { shift.take(order(.time(minutes: 5), 7)) }
    shift.take(order(.notice("cũ"), 3))

    #expect(shift.happenings(.ordered).count == 1)
    #expect(shift.simulation.addedMilliseconds == 5 * minute)
    #expect(shift.simulation.lastOrder == 7)
  }

  @Test func `moves the end of the shift`() {
    var shift = Shift(
      Fixture.scenario(limits: RealLimits(shiftMilliseconds: minute, petitionMilliseconds: nil)))
    shift.take(order(.time(minutes: 2), 1))

    shift.pass(realMilliseconds: 3 * minute - 1)
    #expect(!shift.simulation.isClosed && shift.simulation.remainingMilliseconds == 1)
    #expect(shift.pass(realMilliseconds: 1) == [.shiftClosed(.timeUsedUp)])
  }

  @Test func `to pause stops all time and all work until the one to go on`() {
    var shift = Shift(
      Fixture.scenario(limits: RealLimits(shiftMilliseconds: minute, petitionMilliseconds: 1_000)))
    shift.act(.open)
    shift.take(order(.pause, 1))
    let before = shift.simulation

    // Whatever the clock of a face reads meanwhile, no limit of the shift or of a petition passes.
    shift.pass(realMilliseconds: 3_600_000)
    #expect(shift.act(.accept) == .shiftIsPaused)
    #expect(shift.take(.wait) == .shiftIsPaused && shift.take(.finish) == .shiftIsPaused)
    #expect(shift.simulation == before)

    // The clock of the face stood still too, and goes on where it was.
    var simulation = before
    for (number, given) in [(2, Order.notice("Sắp tiếp tục")), (3, .resume)] {
      let events = simulation.reduce(order(given, number), elapsedMilliseconds: 0).events
      #expect(events.map(\.elapsedMilliseconds) == [0])
    }
    #expect(!simulation.isPaused && simulation.now == before.now)
    #expect(simulation.reduce(.act(.accept, on: "01"), elapsedMilliseconds: 1).refusal == nil)
  }

  @Test func `is in the journal, which gives the same state again`() {
    var shift = Shift()
    shift.act(.open)
    for (number, given) in [
      Order.notice("a"), .time(minutes: 3), .pause, .call("b"), .resume, .pause,
    ]
    .enumerated() {
      shift.take(order(given, number + 1))
    }

    let replayed = Simulation(
      scenario: shift.simulation.scenario, replaying: shift.events)

    #expect(replayed == shift.simulation && replayed.isPaused)
  }

  @Test(arguments: 0..<20)
  func `changes nothing else of a shift, and nothing of its score`(seed: Int) {
    let scenario = Fixture.scenario()
    var (left, told) = (Simulation(scenario: scenario), Simulation(scenario: scenario))
    var (without, with): ([Event], [Event]) = ([], [])
    var number = 0

    for step in RandomShift.steps(seed: seed) {
      without += left.reduce(step.input, elapsedMilliseconds: step.reading).events
      with += told.reduce(step.input, elapsedMilliseconds: step.reading).events
      for given in [Order.notice("a"), .pause, .call("b"), .resume] {
        number += 1
        with +=
          told.reduce(
            order(given, number), elapsedMilliseconds: told.elapsedMilliseconds
          ).events
      }
    }

    let others = with.filter { $0.activity != .ordered }.enumerated().map { place, event in
      Event(
        sequence: place + 1, at: event.at, elapsedMilliseconds: event.elapsedMilliseconds,
        petition: event.petition, happening: event.happening)
    }
    #expect(others == without)
    let cards = [with, without].map { Scoring.scorecard(of: scenario, events: $0) }
    #expect(cards[0].petitions.map(\.points) == cards[1].petitions.map(\.points))
  }

  @Test func `for a burst has everybody write at once whose petition is open, in turn`() {
    let petitions = ["01", "02", "03"].map { Fixture.petition(PetitionID($0)) }
    var shift = Shift(Fixture.scenario(petitions: petitions))
    shift.act(.open)
    shift.take(.wait)
    let (open, before) = (shift.simulation.cases.map(\.id), shift.events.count)

    shift.take(order(.burst("Sao lâu thế? | Alo"), 1))

    let written = shift.events.dropFirst(before + 1)
    #expect(written.map(\.petition) == open)
    #expect(
      written.enumerated().allSatisfy { place, event in
        let text = place.isMultiple(of: 2) ? "Sao lâu thế?" : "Alo"
        return event.happening == .citizenWrote(text: text, facts: [], cause: .more)
      })
    #expect(
      Simulation(scenario: shift.simulation.scenario, replaying: shift.events) == shift.simulation)
  }

  @Test func `for a burst waits while the class is paused, and then comes`() {
    var shift = Shift()
    for (number, given) in [Order.pause, .burst("Alo")].enumerated() {
      shift.take(order(given, number + 1))
    }
    #expect(shift.happenings(.citizenWrote) == [])

    shift.take(order(.resume, 3))

    #expect(shift.happenings(.citizenWrote).count == shift.simulation.cases.count)
    #expect(Order.letters(of: " | ") == [])
  }

  @Test func `comes too late for a shift that is over`() {
    var shift = Shift()
    shift.take(.finish)

    #expect(shift.take(order(.time(minutes: 5), 1)) == .shiftIsClosed)
    #expect(shift.happenings(.ordered) == [])
  }
}
