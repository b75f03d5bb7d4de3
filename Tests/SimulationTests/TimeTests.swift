import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import WorkCalendar

@Suite struct `Time in a shift` {
  @Test func `begins with what came before the opening, at its own time`() {
    let shift = Shift(Fixture.scenario())

    #expect(shift.events.map(\.happening) == [.shiftStarted, .arrived])
    #expect(shift.events.map(\.at) == [monday("07:40"), monday("07:40")])
    #expect(shift.simulation.now == monday("08:00"))
  }

  @Test func `runs at the pace of the scenario, in office hours only`() {
    var shift = Shift(Fixture.scenario(petitions: []))

    shift.pass(realMilliseconds: 4 * 60_000 - 1)
    #expect(shift.simulation.now == monday("11:59:59.940"))
    shift.pass(realMilliseconds: 2)
    #expect(shift.simulation.now == monday("13:30:00.060"))
  }

  @Test func `lets nothing come early at a pace that does not divide its time`() {
    var shift = Shift(Fixture.scenario(pace: 7))

    // Half an hour is 257 142.86 real milliseconds.
    #expect(shift.pass(realMilliseconds: 257_142) == [])
    #expect(shift.pass(realMilliseconds: 1) == [.arrived])
    #expect(shift.simulation.now == monday("08:30"))
  }

  @Test func `skips the night, and meets what came in it in the morning`() {
    var shift = Shift(Fixture.scenario())

    shift.pass(realMilliseconds: 8 * 60_000 + 1000)

    #expect(shift.happenings(.dayEnded).map(\.at) == [monday("17:30")])
    #expect(
      shift.happenings(.arrived).map(\.at) == [
        monday("07:40"), monday("08:30"), monday("13:45"), monday("20:00"),
      ])
    #expect(shift.simulation.now == tuesday("08:01"))
  }

  @Test func `ends with the last working day`() {
    var shift = Shift(Fixture.scenario(days: 1))

    shift.pass(realMilliseconds: 10 * 60_000)

    #expect(shift.simulation.closing == .lastDayEnded)
    #expect(shift.events.last?.at == monday("17:30"))
    #expect(shift.events.last?.elapsedMilliseconds == 480_000)
  }

  @Test(arguments: [299_999, 300_000, 300_001, 900_000])
  func `ends exactly when the trainee's own time is used up`(_ reading: Int64) {
    var shift = Shift(
      Fixture.scenario(limits: RealLimits(shiftMilliseconds: 300_000, petitionMilliseconds: nil)))

    shift.pass(realMilliseconds: reading)

    #expect(shift.simulation.isClosed == (reading >= 300_000))
    if shift.simulation.isClosed {
      #expect(shift.events.last?.happening == .shiftClosed(.timeUsedUp))
      #expect(shift.events.last?.elapsedMilliseconds == 300_000)
      #expect(shift.events.last?.at == monday("14:30"))
    }
  }

  @Test func `ends at the limit even when something else happens at that very moment`() {
    // Petition 02 arrives at 08:30, after thirty real seconds.
    var shift = Shift(
      Fixture.scenario(limits: RealLimits(shiftMilliseconds: 30_000, petitionMilliseconds: nil)))

    let happenings = shift.pass(realMilliseconds: 30_000)

    #expect(happenings == [.arrived, .shiftClosed(.timeUsedUp)])
  }

  @Test func `takes a petition off the desk when its own real time is used up`() {
    var shift = Shift(
      Fixture.scenario(
        limits: RealLimits(shiftMilliseconds: 600_000, petitionMilliseconds: 10_000)))
    shift.pass(realMilliseconds: 5000)
    shift.act(.open)

    #expect(shift.pass(realMilliseconds: 9999) == [])
    #expect(shift.pass(realMilliseconds: 10_000) == [.petitionTimeEnded])
    #expect(shift.events.last?.elapsedMilliseconds == 15_000)
    #expect(shift.act(.accept) == .petitionTimeUsedUp)
    #expect(shift.act(.open) == .petitionTimeUsedUp)
  }

  @Test func `ends the shift rather than a petition when both limits are reached`() {
    var shift = Shift(
      Fixture.scenario(limits: RealLimits(shiftMilliseconds: 9000, petitionMilliseconds: 9000)))
    shift.act(.open)

    #expect(shift.pass(realMilliseconds: 9000) == [.shiftClosed(.timeUsedUp)])
  }

  @Test func `counts a petition's real time only while it lies on the desk`() {
    var shift = Shift(
      Fixture.scenario(
        limits: RealLimits(shiftMilliseconds: 600_000, petitionMilliseconds: 40_000)))
    shift.act(.open)
    shift.pass(realMilliseconds: 30_000)
    shift.act(.open, on: "02")
    shift.pass(realMilliseconds: 30_000)

    #expect(shift.record.deskMilliseconds == 30_000)
    #expect(shift.act(.open) == nil)
    #expect(shift.pass(realMilliseconds: 10_000) == [.petitionTimeEnded])
  }

  @Test func `leaps to the next thing that happens when the trainee waits`() {
    var shift = Shift(Fixture.scenario())

    shift.take(.wait)

    #expect(shift.events.last?.happening == .arrived)
    #expect(shift.simulation.now == monday("08:30"))
    #expect(shift.simulation.elapsedMilliseconds == 0)
  }

  @Test func `brings the next morning when the trainee waits for the evening`() {
    var shift = Shift(Fixture.scenario())
    shift.pass(realMilliseconds: 470_000)

    shift.take(.wait)

    #expect(shift.events.suffix(3).map(\.activity) == [.dayEnded, .citizenWrote, .arrived])
    #expect(shift.act(.open, on: Fixture.urgent) == nil)
    #expect(shift.events.last?.at == tuesday("08:00"))
  }

  @Test func `reaches the end of the shift by waiting alone`() {
    var shift = Shift(Fixture.scenario())
    var waits = 0
    while !shift.simulation.isClosed && waits < 100 {
      shift.take(.wait)
      waits += 1
    }

    #expect(shift.simulation.closing == .lastDayEnded)
    #expect(shift.simulation.now == tuesday("17:30"))
  }

  @Test func `ends when the trainee ends the shift, even as the first thing`() {
    var simulation = Simulation(scenario: Fixture.scenario())

    let outcome = simulation.reduce(.finish, elapsedMilliseconds: 0)

    #expect(
      outcome.events.map(\.happening) == [.shiftStarted, .arrived, .shiftClosed(.finished)])
  }

  @Test func `never runs back with the trainee's clock`() {
    var shift = Shift()
    shift.pass(realMilliseconds: 10_000)
    let before = shift.simulation

    #expect(shift.pass(realMilliseconds: -5000) == [])
    #expect(shift.simulation == before)
  }
}

@Suite struct `A shift with more events than a journal takes` {
  @Test func `closes for that reason, and not as if its time were up`() {
    var shift = Shift()
    shift.act(.open)

    while shift.events.count < Simulation.eventsMaximum, !shift.simulation.isClosed {
      shift.act(.note(text: "x"))
    }

    #expect(shift.simulation.closing == .eventsUsedUp)
    #expect(shift.events.last?.happening == .shiftClosed(.eventsUsedUp))
    #expect(shift.simulation.remainingMilliseconds > 0)
  }
}

@Suite struct `A clock of the machine that was set` {
  @Test func `is an event of the shift, and changes nothing else`() {
    var shift = Shift()
    shift.act(.open)
    let before = shift.simulation

    shift.take(.clockLeapt(milliseconds: -5_000))

    #expect(shift.events.last?.happening == .clockLeapt(milliseconds: -5_000))
    #expect(shift.simulation.cases == before.cases && shift.simulation.now == before.now)
    let replayed = Simulation(scenario: before.scenario, replaying: shift.events)
    #expect(replayed == shift.simulation)
  }
}
