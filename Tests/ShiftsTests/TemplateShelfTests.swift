import Fixtures
import Petitions
import Scenarios
import Simulation
import Testing
import Wording
import WorkCalendar

@testable import Shifts

@Suite struct `A template with what is known` {
  private let template = ReplyTemplate(
    id: "t", title: Phrase("Mẫu", "T"), verb: .draft,
    text: "{{Loại}} số {{số}}, nhận {{ngày nhận}}, chuyển {{đơn vị}} ngày {{ngày chuyển}}.")

  @Test func `has kind, unit and days once there are some, and leaves the rest to fill`() throws {
    var worked = Worked()
    worked.act(.open, .classify(.recommendation))
    let day = try #require(worked.record?.arrivedAt.date.text)

    let before = worked.shift.text(of: template, for: "01")
    worked.act(.accept, .forward(to: Fixture.building, note: "Kính chuyển."))
    let today = worked.shift.now.date.text
    let after = worked.shift.text(of: template, for: "01")

    #expect(
      before == "Kiến nghị số 01, nhận \(day), chuyển {{đơn vị}} ngày {{ngày chuyển}}.", "\(before)"
    )
    #expect(
      after
        == "Kiến nghị số 01, nhận \(day), chuyển Sở Xây dựng ngày \(today).",
      "\(after)")
  }
}
