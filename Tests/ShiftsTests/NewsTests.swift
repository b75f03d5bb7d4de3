import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `What has come since` {
  private func shift() -> Worked {
    Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition(
            "01", more: [ScriptedMessage(at: monday("08:30"), content: .text("thêm nữa"))]),
          Fixture.petition("02"),
        ], rules: []))
  }

  @Test func `is no news of a petition that lay on the desk when it came`() throws {
    var worked = shift()
    worked.act(.open)
    worked.pass(officeMinutes: 45)
    worked.take(.act(.open, on: "02"))

    let record = try #require(worked.record)
    #expect(record.thread.count == 2)
    #expect(!worked.shift.status(of: record).hasNews)
    #expect(worked.shift.waitingDoubt?.unread ?? [] == [])
  }

  @Test func `is news of one that had left it, until it is opened again`() throws {
    var worked = shift()
    worked.act(.open)
    worked.take(.act(.open, on: "02"))
    worked.pass(officeMinutes: 45)

    #expect(worked.shift.status(of: try #require(worked.record)).hasNews)
    #expect(worked.shift.waitingDoubt?.unread == ["01"])
    worked.act(.open)
    worked.take(.act(.open, on: "02"))
    #expect(!worked.shift.status(of: try #require(worked.record)).hasNews)
  }

  @Test func `is told of an approval as what it is`() throws {
    var worked = shift()
    worked.act(.open, .classify(.feedback), .accept, .draft(text: "Đã xong việc."), .submit)
    worked.take(.act(.open, on: "02"))
    worked.pass(officeMinutes: 31)
    worked.act(.open)
    worked.take(.act(.open, on: "02"))
    #expect(worked.shift.waitingDoubt?.approved ?? [] == [])

    var other = shift()
    other.act(.open, .classify(.feedback), .accept)
    other.pass(officeMinutes: 31)
    other.act(.draft(text: "Đã xong việc."), .submit)
    other.take(.act(.open, on: "02"))
    other.pass(officeMinutes: 31)
    let doubt = try #require(other.shift.waitingDoubt)
    #expect(doubt.unread == [] && doubt.approved == ["01"])
    #expect(doubt.sentences.first?.vietnamese == "Lãnh đạo đã duyệt, chưa gửi: #01.")
  }
}

@Suite struct `What is asked before it is done` {
  @Test func `says of a petition to decline that it has no kind yet`() throws {
    var worked = Worked()
    worked.act(.open)
    let decline = Action.decline(reason: .complaintProcedure, text: "Mời gửi nơi khác.")

    let before = try #require(worked.shift.confirmation(of: decline, on: "01"))
    #expect(before.remarks.first?.vietnamese.contains("chưa phân loại") == true)
    #expect(before.text == "Mời gửi nơi khác.")
    worked.act(.classify(.complaint))

    #expect(try #require(worked.shift.confirmation(of: decline, on: "01")).remarks == [])
  }
}
