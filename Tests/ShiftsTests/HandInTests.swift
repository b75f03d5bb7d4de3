import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing

@Suite struct `A letter that is not finished when its time is` {
  private let minute: Int64 = 60_000

  private func worked(_ mode: Mode) -> Worked {
    var worked = Worked(
      Fixture.scenario(
        limits: RealLimits(shiftMilliseconds: 20 * minute, petitionMilliseconds: 5 * minute),
        petitions: [Fixture.petition("01"), Fixture.petition("02")], rules: []),
      mode: mode)
    worked.act(.open)
    return worked
  }

  private var texts: ScratchTexts {
    var texts = ScratchTexts()
    texts["01", .draft] = ScratchText("Kính gửi chị Mai")
    texts["01", .ask] = ScratchText("Chị cho biết")
    texts["02", .draft] = ScratchText("Kính gửi anh")
    return texts
  }

  @Test func `goes into its file when the petition's time ends, as a draft and nothing else`() {
    var shift = worked(.exam).shift
    #expect(!shift.endsTime(by: 5 * minute - 1))
    #expect(shift.endsTime(by: 5 * minute))

    let events = shift.handIn(texts, by: 5 * minute)

    #expect(events.map(\.activity) == [.drafted])
    #expect(events.map(\.petition) == ["01"])
    #expect(shift.petitionCase("01")?.draft == "Kính gửi chị Mai")
    // Once is enough.
    #expect(shift.handIn(texts, by: 5 * minute) == [])
  }

  @Test func `goes there too when the shift's time ends while nobody is there`() {
    var shift = worked(.exam).shift
    let events = shift.handIn(texts, by: 60 * minute)

    let end = shift.take(.tick, elapsedMilliseconds: 60 * minute)

    #expect(events.first?.petition == "01")
    #expect(end.events.last?.activity == .shiftClosed)
    #expect(shift.handIn(texts, by: 60 * minute) == [])
  }

  @Test func `stays with the trainee in practice`() {
    var shift = worked(.practice).shift

    #expect(!shift.endsTime(by: 60 * minute))
    #expect(shift.handIn(texts, by: 60 * minute) == [])
  }
}
