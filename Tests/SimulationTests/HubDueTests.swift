import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import WorkCalendar

@Suite struct `The limit that the hub sets` {
  private func shift(_ due: HubDue) -> Shift {
    Shift(
      Fixture.scenario(
        role: .handling, desk: Fixture.ward, petitions: [Fixture.petition("01", hubDue: due)]))
  }

  private let nine = HubDue(at: monday("09:00"), extendedTo: monday("10:00"))
  private let extend = Action.extend(reason: "Chờ Sở Tư pháp, trả lời chậm nhất 10 giờ.")

  @Test func `passes over a petition that still lies on the desk, once`() {
    var shift = shift(nine)
    shift.act(.open, .accept)

    #expect(shift.pass(officeMinutes: 59).isEmpty)
    #expect(shift.pass(officeMinutes: 1) == [.hubDuePassed(.first)])
    #expect(shift.pass(officeMinutes: 120).isEmpty)
  }

  @Test func `does not pass over one that is done`() {
    var shift = shift(nine)
    shift.act(.open, .accept, .return(to: Fixture.justice, note: "Của Sở Tư pháp."))

    #expect(shift.pass(officeMinutes: 180).isEmpty)
  }

  @Test func `runs to the next limit for who extended in time, and for nobody else`() {
    var shift = shift(nine)
    shift.act(.open, .accept, extend)

    #expect(shift.record.isExtended)
    #expect(
      shift.pass(officeMinutes: 150) == [.hubDuePassed(.first), .hubDuePassed(.extended)])

    var late = self.shift(nine)
    late.act(.open, .accept)
    late.pass(officeMinutes: 90)
    late.act(extend)
    #expect(late.pass(officeMinutes: 120).isEmpty)
  }

  @Test func `is nothing to wait for where it falls behind the shift`() {
    let due = moment("2023-06-01T09:00")
    let shift = shift(HubDue(at: due))

    #expect(shift.simulation.nextHappening.map { $0 < due } ?? true)
  }
}
