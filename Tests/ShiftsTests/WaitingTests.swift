import Fixtures
import Petitions
import Rules
import Scenarios
import Shifts
import Simulation
import Testing
import Wording
import WorkCalendar

@Suite struct `Before time is let pass` {
  @Test func `what was not read is named`() throws {
    var worked = Worked()
    let doubt = try #require(worked.shift.waitingDoubt)
    #expect(doubt.unread == ["01"])

    worked.act(.open)

    #expect(worked.shift.waitingDoubt?.unread ?? [] == [])
  }

  @Test func `a deadline that would pass is named with its moment`() throws {
    var worked = Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition("01"), Fixture.petition("02", arrives: tuesday("16:00")),
        ],
        rules: [
          Fixture.rule(
            "X-1",
            .response(
              activation: Fixture.events(.arrived), target: Fixture.events(.accepted),
              within: Window(limit: .workingHours(minutes: 120))), shownAfter: .arrived)
        ]))
    worked.act(.open)

    let doubt = try #require(worked.shift.waitingDoubt)

    #expect(doubt.unread == [])
    #expect(doubt.expiring.map(\.petition) == ["01"])
    #expect(doubt.sentences.contains { $0.vietnamese.contains("Hạn của #01 sẽ trôi qua lúc") })
  }

  @Test func `nothing is asked while only others have to act`() {
    var worked = Worked(
      Fixture.scenario(
        petitions: [Fixture.petition("01"), Fixture.petition("02", arrives: tuesday("09:00"))],
        rules: []))
    worked.act(.open, .classify(.feedback), .accept)
    #expect(worked.shift.waitingDoubt?.petitions(waiting: .acceptedOnly) == ["01"])
    worked.act(.forward(to: Fixture.justice, note: ""))

    #expect(worked.shift.waitingDoubt == nil)
  }

  @Test func `work that waits for nobody else is named, with the moment that time leaps to`() throws
  {
    var worked = Worked(
      Fixture.scenario(
        petitions: [Fixture.petition("01"), Fixture.petition("02", arrives: monday("16:00"))],
        rules: []))
    worked.act(.open)
    #expect(worked.shift.waitingDoubt?.petitions(waiting: .nothingDone) == ["01"])

    worked.act(.draft(text: "Đã xong việc."))
    let doubt = try #require(worked.shift.waitingDoubt)

    #expect(doubt.petitions(waiting: .draftNotSubmitted) == ["01"])
    #expect(
      doubt.sentences.map(\.vietnamese).first == "Đã soạn, chưa trình: #01.")
    #expect(
      doubt.sentences.last?.vietnamese.hasPrefix("Chờ là đồng hồ nhảy thẳng đến 16:00") == true)
  }

  @Test func `an answer that comes too late for the shift is named, and that waiting ends it`()
    throws
  {
    var worked = Worked(
      Fixture.scenario(
        days: 1, petitions: [Fixture.petition("01")], rules: []))
    worked.act(.open)
    worked.pass(officeMinutes: 8 * 60 - 10)
    worked.act(.accept, .draft(text: "Đã xong việc."), .submit)

    let doubt = try #require(worked.shift.waitingDoubt)

    #expect(doubt.isLast && doubt.waiting == [] && doubt.tooLate == ["01"])
    #expect(doubt.sentences.last?.vietnamese.contains("HẾT CA") == true)
  }

  @Test func `waiting to the last minutes of the last day asks, and says when the shift ends`()
    throws
  {
    let late = ScriptedMessage(at: monday("17:25"), content: .text("sao rồi ạ"))
    var worked = Worked(
      Fixture.scenario(days: 1, petitions: [Fixture.petition("01", more: [late])], rules: []))
    worked.act(.open)
    worked.pass(officeMinutes: 8 * 60 - 20)
    worked.act(.accept, .draft(text: "Đã xong việc."), .submit)

    let doubt = try #require(worked.shift.waitingDoubt)

    #expect(!doubt.isLast && doubt.ending == monday("17:30"))
    #expect(
      doubt.sentences.last?.vietnamese
        == "Chờ là đồng hồ nhảy thẳng đến 17:25 13/02; HẾT CA lúc 17:30.")
  }

  @Test func `what came while it was asked is what was waited for`() {
    var worked = Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition(
            "01", more: [ScriptedMessage(at: monday("08:30"), content: .text("thêm nữa"))]),
          Fixture.petition("02", arrives: monday("10:00")),
        ], rules: []))
    worked.act(.open)
    let asked = worked.shift.events.count
    worked.pass(officeMinutes: 31)

    #expect(worked.wait(since: asked).vietnamese == "08:30 Công dân vừa nhắn #01")
    #expect(worked.shift.cases.count == 1)
    #expect(
      worked.wait(since: worked.shift.events.count).vietnamese.hasPrefix("10:00 Phản ánh mới #02"))
  }

  @Test func `a petition with a unit's answer needs the trainee, whatever was asked`() throws {
    var worked = Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition(
            "01", truth: Fixture.truth(unit: Fixture.justice),
            reactions: Reactions(
              ask: [], silence: nil,
              unit: UnitReaction(
                ScriptedReaction(after: .officeMinutes(10), says: "Sở đã trả lời.")),
              wrongUnit: nil, late: nil, rating: nil))
        ], rules: []))
    worked.act(.open, .accept, .forward(to: Fixture.justice, note: "Kính chuyển."))
    worked.act(.ask(facts: [.name], text: "Xin cho biết tên."))
    #expect(!worked.shift.needsWork(try #require(worked.record)))

    worked.pass(officeMinutes: 15)
    #expect(worked.shift.needsWork(try #require(worked.record)))
  }

  @Test func `the next petition that needs the trainee is found round the list`() {
    var worked = Worked(
      Fixture.scenario(
        petitions: [Fixture.petition("01"), Fixture.petition("02"), Fixture.petition("03")],
        rules: []))
    worked.take(.act(.open, on: "02"))
    worked.take(.act(.ask(facts: [.name], text: "Xin cho biết tên."), on: "02"))

    #expect(worked.shift.nextToWork(after: "01") == "03")
    #expect(worked.shift.nextToWork(after: "03") == "01")
    #expect(worked.shift.nextToWork(after: nil) == "01")
  }
}
