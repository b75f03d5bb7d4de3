import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `The clock of who is away` {
  private let start = MachineTime(wallMilliseconds: 1_000_000, bootMilliseconds: 5_000, boot: "a")

  private func clock(isPaused: Bool = false, away: Int64 = 100_000) -> AwayClock {
    let reading = ClockReading(elapsedMilliseconds: 10_000, time: start)
    let now = MachineTime(
      wallMilliseconds: 1_000_000 + away, bootMilliseconds: 5_000 + away, boot: "a")
    return AwayClock(reading, reading.progress(in: .exam, now: now), isPaused: isPaused)
  }

  @Test func `runs on, but not through a pause`() {
    var clock = clock()

    clock.move(toWall: 1_020_000)
    #expect(clock.elapsedMilliseconds == 30_000)
    clock.isPaused = true
    clock.move(toWall: 1_070_000)
    clock.isPaused = false
    clock.moveToNow()

    #expect(clock.elapsedMilliseconds == 60_000)
  }

  @Test func `stands still as long as the pause in which it was left`() {
    var clock = clock(isPaused: true)

    clock.moveToNow()

    #expect(clock.elapsedMilliseconds == 10_000)
  }

  @Test func `goes neither back nor beyond now, whatever the clock of who gave an order said`() {
    var clock = clock()

    clock.move(toWall: 900_000)
    #expect(clock.elapsedMilliseconds == 10_000)
    clock.move(toWall: 9_000_000)
    #expect(clock.elapsedMilliseconds == 110_000)
    clock.move(toWall: 1_000_500)
    #expect(clock.elapsedMilliseconds == 110_000)
  }
}

@Suite struct `What an instructor has told` {
  private func events() -> [Event] {
    var worked = Worked(Fixture.scenario(petitions: [Fixture.petition("01")], rules: []))
    for (number, order) in [Order.notice("một"), .pause, .resume, .time(minutes: 5)].enumerated() {
      worked.take(.ordered(order, number: number + 4))
    }
    return worked.shift.events
  }

  @Test func `is there until it is dismissed, also after a break`() {
    var notices = Notices(of: events(), bookmark: nil)
    #expect(notices.open == [.notice("một"), .time(minutes: 5)])

    notices.dismiss()
    #expect(notices.open == [.time(minutes: 5)] && notices.dismissed == 4)
    let bookmark = ScratchTexts().bookmark(dismissed: notices.dismissed)
    #expect(Notices(of: events(), bookmark: bookmark) == notices)
  }

  @Test func `costs nobody a point`() {
    var (told, left) = (
      Worked(Fixture.scenario(petitions: [Fixture.petition("01")])),
      Worked(Fixture.scenario(petitions: [Fixture.petition("01")]))
    )
    for order in [Order.call("gấp"), .pause, .resume].enumerated() {
      told.take(.ordered(order.element, number: order.offset + 1))
    }
    told.act(.open)
    left.act(.open)

    #expect(told.shift.violations == left.shift.violations)
    #expect(told.shift.deadlines == left.shift.deadlines)
  }
}
