import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `The time of one petition` {
  private func worked(minutes: Int64 = 5) -> Worked {
    var worked = Worked(
      Fixture.scenario(
        limits: RealLimits(
          shiftMilliseconds: 20 * 60_000, petitionMilliseconds: minutes * 60_000),
        petitions: [Fixture.petition("01"), Fixture.petition("02")], rules: []))
    worked.act(.open)
    return worked
  }

  @Test func `is warned of at two minutes and at thirty seconds, once each`() {
    var worked = worked()
    var warnings: [String] = []
    // A minute of the office is a second of the trainee's.
    for _ in 0..<310 {
      if let warning = worked.tick(milliseconds: 1000).warning {
        warnings.append(warning.vietnamese)
      }
    }

    #expect(
      warnings == [
        "Chỉ còn 2 phút cho #01; hết thì không làm gì thêm được.",
        "Chỉ còn 30 giây cho #01; hết thì không làm gì thêm được.",
      ])
  }

  @Test func `is in sight from two minutes on, as long as the petition lies on the desk`() {
    var worked = worked()
    worked.tick(milliseconds: 179_000)
    #expect(worked.shift.countdown == nil)

    worked.tick(milliseconds: 29_000)
    #expect(worked.shift.countdown?.phrase.vietnamese == "#01 còn 1:32")
    worked.take(.act(.open, on: "02"))
    #expect(worked.shift.countdown == nil)
  }

  @Test func `leaves nothing to do when it is used up, and says so`() throws {
    var worked = worked()
    worked.tick(milliseconds: 300_000)
    let record = try #require(worked.record)

    let refusal = try #require(worked.take(.act(.accept, on: "01")).refusal)
    #expect(
      worked.shift.words(for: refusal, of: .accept, on: "01").vietnamese
        == "Hết thời gian dành cho #01; không làm gì thêm được với tin này.")
    #expect(worked.shift.status(of: record).words.vietnamese == "hết thời gian cho tin này")
    #expect(worked.shift.noHints(for: "01").vietnamese.hasPrefix("Hết thời gian"))
    #expect(worked.shift.countdown == nil)
  }

  @Test
  func `is warned of otherwise where others have to act, since another petition stops its clock`() {
    var worked = worked(minutes: 3)
    worked.act(.accept, .forward(to: Fixture.justice, note: "Đề nghị trả lời."))

    #expect(
      worked.tick(milliseconds: 60_000).warning?.vietnamese
        == "#01 còn 2 phút; đang chờ: mở tin khác là dừng.")
  }

  @Test func `is not asked for any more where waiting counts what is left`() {
    var worked = worked()
    #expect(worked.shift.remainder.open == 2)

    worked.tick(milliseconds: 300_000)

    #expect(worked.shift.remainder.open == 1)
  }

  @Test func `does not warn of what has no limit`() {
    var worked = Worked(Fixture.scenario(rules: []))
    worked.act(.open)

    #expect(worked.tick(milliseconds: 600_000).warning == nil)
    #expect(worked.shift.countdown == nil)
  }
}

@Suite struct `What may not be done at a post` {
  @Test func `is named`() {
    let worked = Worked()

    #expect(
      worked.shift.words(for: .notForThisRole, of: .return, on: "01").vietnamese
        == "Vị trí này không có thẩm quyền: trả lại.")
  }
}
