import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import WorkCalendar

private let reactions = Reactions(
  ask: [], silence: nil, unit: nil,
  wrongUnit: ScriptedReaction(after: .officeMinutes(60), says: "Không thuộc thẩm quyền."),
  late: nil, portal: ScriptedReaction(after: .officeMinutes(120), says: "Cổng chưa có gì mới."),
  rating: ScriptedRating(good: 5, late: 2))

@Suite struct `The portal` {
  @Test func `is told of every change of status, once each`() {
    var shift = Shift(channel: .nationalPortal, reactions: reactions)
    shift.act(.open)
    #expect(shift.act(.sync) == .alreadySynced)
    #expect(shift.record.portalEntry == .unreceived)

    shift.act(.accept)
    #expect(shift.act(.sync) == nil)
    #expect(shift.record.portalEntry == PortalEntry(.received))
    #expect(shift.act(.sync) == .alreadySynced)

    shift.act(.forward(to: Fixture.justice, note: ""))
    #expect(shift.act(.sync) == nil)
    #expect(shift.record.portalEntry == PortalEntry(.processing, unit: Fixture.justice))
    #expect(shift.act(.sync) == .alreadySynced)

    shift.act(.decline(reason: .unclear, text: "Chưa rõ."))
    #expect(shift.act(.sync) == nil)
    #expect(shift.record.portalEntry == PortalEntry(.done))
    #expect(shift.act(.sync) == .alreadySynced)
  }

  @Test func `goes back to received when a unit returns the petition`() {
    var shift = Shift(channel: .nationalPortal, reactions: reactions)
    shift.act(.open, .accept, .forward(to: Fixture.justice, note: ""), .sync)
    shift.pass(officeMinutes: 61)

    #expect(shift.record.currentEntry == PortalEntry(.received))
    #expect(shift.act(.sync) == nil)
  }

  @Test func `reminds of what it does not know, and once`() {
    var shift = Shift(channel: .nationalPortal, reactions: reactions)
    shift.act(.open, .accept)

    #expect(
      shift.pass(officeMinutes: 121) == [
        .portalReminded(.unreceived, text: "Cổng chưa có gì mới.")
      ])
    #expect(shift.record.thread.last?.author == .portal)
    #expect(shift.pass(officeMinutes: 200) == [])

    shift.act(.sync, .decline(reason: .unclear, text: "Chưa rõ."))
    #expect(
      shift.pass(officeMinutes: 121) == [.portalReminded(.received, text: "Cổng chưa có gì mới.")])
  }

  @Test func `reminds of nothing that it was told`() {
    var shift = Shift(channel: .nationalPortal, reactions: reactions)
    shift.act(.open, .accept, .sync)

    #expect(shift.pass(officeMinutes: 300) == [])
  }

  @Test func `lets the citizen rate once it shows the result`() {
    let unclear = Fixture.truth(outcome: .decline, declineReason: .unclear)
    var shift = Shift(truth: unclear, channel: .nationalPortal, reactions: reactions)
    shift.act(.open, .decline(reason: .unclear, text: "Chưa rõ."))
    #expect(!shift.pass(officeMinutes: 60).contains(.rated(stars: 5)))

    shift.act(.sync)

    #expect(shift.pass(officeMinutes: 30) == [.rated(stars: 5)])
  }

  @Test func `hears a question how things stand as one`() {
    let question = ScriptedMessage(
      at: monday("08:10"), content: .text("đến đâu rồi?"), asks: .status)
    var shift = Shift(more: [question])

    #expect(
      shift.pass(officeMinutes: 10) == [
        .citizenWrote(text: "đến đâu rồi?", facts: [], cause: .status)
      ])
  }
}
