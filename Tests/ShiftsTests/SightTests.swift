import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import WorkCalendar

@Suite struct `What may be seen of a petition` {
  @Test func `is its cover alone before it is opened, and its letters on the desk alone`() throws {
    var worked = Worked()
    var record = try #require(worked.record)
    #expect(worked.shift.sight(of: record) == .cover)
    #expect(worked.shift.letters(of: record).isEmpty)
    #expect(worked.shift.sender(of: record).allSatisfy { $0.value == nil })

    worked.act(.open)
    record = try #require(worked.record)
    #expect(worked.shift.sight(of: record) == .desk)
    #expect(!worked.shift.letters(of: record).isEmpty)

    worked.pass(officeMinutes: 200)
    let other = try #require(worked.shift.cases.first { $0.id != "01" }?.id)
    worked.take(.act(.open, on: other))
    record = try #require(worked.record)
    #expect(worked.shift.sight(of: record) == .file)
    #expect(worked.shift.letters(of: record).isEmpty)
  }

  @Test func `leaves what comes to an unopened petition unread in the news`() throws {
    var worked = Worked(
      Fixture.scenario(petitions: [
        Fixture.petition(
          "01", channel: .zalo, says: "chào",
          more: [.init(at: moment("2023-02-13T08:10"), content: .text("còn một điều nữa"))],
          truth: Fixture.truth())
      ]))

    worked.pass(officeMinutes: 30)

    let event = try #require(worked.shift.events.last { $0.activity == .citizenWrote })
    #expect(!worked.shift.mayShowText(of: event))
    worked.act(.open)
    #expect(worked.shift.mayShowText(of: event))
  }
}
