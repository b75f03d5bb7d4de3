import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `The file at the desk that handles` {
  private func worked(hubDue: HubDue? = nil) -> Worked {
    Worked(
      Fixture.scenario(
        role: .handling, desk: Fixture.ward,
        petitions: [
          Fixture.petition(
            "01", hubDue: hubDue,
            reactions: Reactions(
              ask: [], silence: nil, unit: nil,
              consult: [
                ConsultReaction(
                  unit: Fixture.justice,
                  reaction: ScriptedReaction(after: .officeMinutes(30), says: "Không vướng."))
              ], wrongUnit: nil, late: nil, rating: nil))
        ]))
  }

  private func value(_ name: String, in worked: Worked) throws -> Phrase? {
    let record = try #require(worked.record)
    return worked.shift.file(of: record).summary.first { $0.name.vietnamese == name }?.value
  }

  @Test func `tells whose opinion is still awaited`() throws {
    var worked = worked()
    worked.act(
      .open, .accept, .consult(Fixture.justice, question: "Đề nghị cho ý kiến."),
      .consult(Fixture.building, question: "Đề nghị cho ý kiến."))
    worked.pass(officeMinutes: 30)

    #expect(
      try value("Lấy ý kiến", in: worked)
        == Phrase(
          "Sở Tư pháp, Sở Xây dựng (chờ ý kiến)", "Sở Tư pháp, Sở Xây dựng (awaited)"))
  }

  @Test func `tells when a unit will answer, if that is too late`() throws {
    func said(_ worked: inout Worked) throws -> String? {
      worked.act(.open, .accept, .consult(Fixture.justice, question: "Đề nghị cho ý kiến."))
      let asked = try #require(worked.shift.events.last { $0.activity == .consulted })
      return worked.shift.aftermath(of: asked, finishing: Phrase("", ""))?.vietnamese
    }
    var early = worked()
    #expect(try said(&early) == nil)

    var due = worked(
      hubDue: HubDue(at: moment("2023-02-13T08:20"), extendedTo: moment("2023-02-15T17:00")))
    #expect(try said(&due) == "đơn vị hẹn trả lời thứ Hai 13/02 08:30, sau hạn của phản ánh")

    var late = worked()
    late.pass(officeMinutes: 2 * 480 - 10)
    #expect(try said(&late)?.hasSuffix(", sau lúc hết ca") == true)
  }

  @Test func `tells until when the hub wants an answer, and the limit once extended`() throws {
    var worked = worked(
      hubDue: HubDue(at: moment("2023-02-14T17:00"), extendedTo: moment("2023-02-15T17:00")))
    worked.act(.open, .accept)
    #expect(try value("Hạn trả lời", in: worked) == Phrase(verbatim: "17:00 14/02"))

    worked.act(.extend(reason: "Chờ Sở Tư pháp, trả lời chậm nhất ngày 15/02/2023."))

    #expect(
      try value("Hạn trả lời", in: worked)
        == Phrase("17:00 15/02 (đã gia hạn)", "17:00 15/02 (extended)"))
  }
}
