import Fixtures
import Petitions
import Rules
import Scenarios
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `What cannot be taken back` {
  private static let short = Fixture.rule(
    "R-1",
    .text(activation: Fixture.events(.consulted), TextRequirement(size: .init(wordsMinimum: 12))))

  private func worked(at role: Role, draft: String? = nil) -> Worked {
    var worked = Worked(
      Fixture.scenario(
        role: role, petitions: [Fixture.petition("01", draft: draft)], rules: [Self.short]))
    worked.act(.open)
    return worked
  }

  @Test func `is asked about before a draft goes back to its writer`() throws {
    let worked = worked(at: .approval, draft: "Kính gửi bà, phí đã thu đúng.")

    let asked = try #require(
      worked.shift.confirmation(
        of: .reject(faults: [.wrongLaw, .rude], text: "Sửa câu 1."), on: "01"))

    #expect(asked.question.vietnamese.contains("sai căn cứ pháp luật; lời lẽ chưa đúng mực"))
    #expect(asked.text == "Sửa câu 1.")
  }

  @Test func `is asked about before a unit is consulted, with what the rules ask of the note`()
    throws
  {
    let worked = worked(at: .handling)

    let asked = try #require(
      worked.shift.confirmation(
        of: .consult(Fixture.justice, question: "Xin cho ý kiến."), on: "01"))

    #expect(asked.question.vietnamese.contains("chỉ hỏi được một lần"))
    #expect(asked.remarks.map(\.vietnamese) == ["Mới có 4 chữ; quy định cần ít nhất 12."])
    #expect(worked.shift.wordsMinimum(for: .consult) == 12)
    #expect(worked.shift.wordsMinimum(for: .return) == nil)
  }

  @Test func `is asked about with its whole text before a draft is submitted`() {
    var worked = worked(at: .reception)
    worked.act(.classify(.feedback), .accept, .draft(text: "Kính gửi bà, phí đã thu đúng."))

    let asked = worked.shift.confirmation(of: .submit, on: "01")
    #expect(asked?.question.vietnamese == "Trình lãnh đạo dự thảo này của #01?")
    #expect(asked?.text == "Kính gửi bà, phí đã thu đúng.")
    let draft = worked.record.flatMap(worked.shift.ownDraft)
    #expect(draft?.heading.vietnamese == "Dự thảo của bạn, chưa trình")
    #expect(draft?.text == asked?.text)
  }

  @Test func `is asked about before a deadline is extended, and that it was once already`() {
    var worked = worked(at: .reception)
    worked.act(.classify(.feedback), .accept)
    let extend = Action.extend(reason: "Chờ phường trả hồ sơ.")

    let first = worked.shift.confirmation(of: extend, on: "01")
    worked.act(extend)
    let again = worked.shift.confirmation(of: extend, on: "01")

    #expect(first?.question.vietnamese.hasPrefix("Gia hạn #01 với lý do này?") == true)
    #expect(first?.text == "Chờ phường trả hồ sơ." && first?.remarks == [])
    #expect(again?.remarks.map(\.english) == ["#01 was extended once already."])
  }

  @Test func `is asked about with the letters that came while it was being prepared`() {
    let more = ScriptedMessage(at: monday("08:30"), content: .text("còn việc nữa"))
    var worked = Worked(
      Fixture.scenario(petitions: [Fixture.petition("01", more: [more])], rules: []))
    worked.act(.open, .classify(.spam))
    let decline = Action.decline(reason: .spam, text: "Đây là quảng cáo.")
    #expect(worked.shift.confirmation(of: decline, on: "01")?.remarks == [])

    worked.pass(officeMinutes: 31)

    let remarks = worked.shift.confirmation(of: decline, on: "01")?.remarks.map(\.vietnamese)
    #expect(
      remarks == ["Từ bước trước của bạn, người gửi #01 đã nhắn thêm 1 tin; bạn đã đọc chưa?"])
  }

  @Test func `offers petitions to merge into by what they share with this one`() {
    func petition(_ id: PetitionID, _ text: String) -> ScriptedPetition {
      Fixture.petition(id, says: text)
    }
    var worked = Worked(
      Fixture.scenario(
        petitions: [
          petition("01", "Quầy thu phí sao y cao"), petition("02", "Cống tắc ở ngõ 12"),
          petition("03", "Phí sao y thu cao quá"),
        ], rules: []))
    for id: PetitionID in ["01", "02", "03"] { worked.take(.act(.open, on: id)) }

    #expect(worked.shift.mergeTargets(of: "01") == ["03", "02"])
  }

  @Test func `shows what a petition is merged into, and what speaks against it`() {
    var worked = Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition("01", says: "Quầy thu phí sao y cao"),
          Fixture.petition("02", says: "Phí sao y thu cao quá"),
        ], rules: []))
    worked.take(.act(.open, on: "01"))

    let asked = worked.shift.confirmation(of: .merge(into: "02"), on: "01")

    let remarks = asked?.remarks.map(\.english) ?? []
    let subject = worked.shift.scenario.petition("02")?.subject.english ?? "–"
    #expect(remarks.first?.hasPrefix("#02: \(subject), arrived at ") == true, "\(remarks)")
    #expect(remarks.contains("#02 has not been opened yet."))
    #expect(!remarks.contains { $0.hasPrefix("#02 came after") })
  }

  @Test func `says of a draft that came back as it was that it did`() {
    var worked = worked(at: .approval, draft: "Kính gửi bà, phí đã thu đúng.")
    worked.act(.reject(faults: [.rude], text: "Nhẹ lời hơn."))
    worked.pass(officeMinutes: 61)

    let record = worked.record
    #expect(record?.draftVersion == 2 && record?.isRedraftUnchanged == true)
    let heading = record.flatMap { record in
      record.thread.last.map { worked.shift.heading(of: $0, in: record) }
    }
    #expect(heading?.vietnamese.hasSuffix("giữ nguyên như bản trước") == true)
    #expect(worked.shift.confirmation(of: .approve, on: "01")?.remarks.count == 1)
  }

  @Test func `leaves an approver’s file to what an approver decides`() throws {
    let worked = worked(at: .approval, draft: "Kính gửi bà.")

    let file = worked.shift.file(of: try #require(worked.record))

    #expect(file.summary.map(\.name.vietnamese) == ["Dự thảo"])
  }
}
