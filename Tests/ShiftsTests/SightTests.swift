import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import Wording
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

  @Test func `shows that the sender is no person with the name, and addresses it rightly`() throws {
    let name = ScriptedMessage(
      at: moment("2023-02-13T08:10"), content: .text("Công ty TNHH Sao Mai"),
      gives: [Disclosure(fact: .name, words: "Công ty TNHH Sao Mai")])
    let model = Fixture.petition("01", more: [name])
    let petition = ScriptedPetition(
      id: "01",
      arrival: ScriptedArrival(
        arrives: model.arrives, channel: .zalo, subject: model.subject,
        sender: Sender(
          name: "Công ty TNHH Sao Mai", phone: nil, address: nil, gives: [], kind: .business),
        messages: model.messages), truth: model.truth, reactions: .none, model: [])
    var worked = Worked(Fixture.scenario(petitions: [petition]))
    worked.act(.open)
    let template = ReplyTemplate(
      id: "a", title: Phrase(verbatim: "a"), verb: .ask,
      text: "Kính gửi {{ông, bà, anh, chị và tên}}, mời {{ông, bà, anh, chị}} xem.")
    var record = try #require(worked.record)
    #expect(worked.shift.file(of: record).sender.count == 3)
    #expect(worked.shift.text(of: template, for: "01") == template.text)

    worked.pass(officeMinutes: 10)

    record = try #require(worked.record)
    #expect(worked.shift.file(of: record).sender.first?.value == SenderKind.business.name)
    #expect(
      worked.shift.text(of: template, for: "01")
        == "Kính gửi Công ty TNHH Sao Mai, mời Quý Công ty xem.")
  }
}
