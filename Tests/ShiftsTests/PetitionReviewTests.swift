import Fixtures
import Petitions
import Scenarios
import Shifts
import Testing
import Wording

@Suite struct `The review of a petition` {
  @Test func `has the model, the own reply and what the case really was`() throws {
    var worked = Worked()
    worked.act(.open, .decline(reason: .spam, text: "Mời gửi nơi khác."))

    let review = try #require(
      PetitionReview(of: "01", in: worked.shift.scenario, events: worked.shift.events))

    #expect(review.steps.first?.vietnamese == "mở")
    #expect(review.steps.contains { $0.vietnamese == "chuyển: Sở Tư pháp" })
    #expect(review.parts.map(\.title) == [ReviewTexts.modelReply, ReviewTexts.ownReply])
    #expect(review.parts.first?.text?.vietnamese.hasPrefix("Sở Tư pháp đã kiểm tra") == true)
    #expect(review.parts.last?.text?.vietnamese == "Mời gửi nơi khác.")
    #expect(review.why == worked.shift.scenario.petitions.first?.truth.why)
  }

  @Test func `shows what else was written to the sender, and says where nothing was`() throws {
    let scenario = Fixture.scenario(
      petitions: [Fixture.petition("01", model: [.act(.inform(text: "Đã gộp vào hồ sơ trước."))])])
    var worked = Worked(scenario)
    worked.act(.open)
    func texts() throws -> [String?] {
      let review = try #require(
        PetitionReview(of: "01", in: scenario, events: worked.shift.events))
      return review.parts.map(\.text?.vietnamese)
    }
    #expect(try texts() == ["Đã gộp vào hồ sơ trước.", "(không viết thư nào cho người gửi)"])

    worked.act(.apologise(text: "Xin lỗi đã để bà chờ."))
    #expect(try texts().last == "Xin lỗi đã để bà chờ.")
  }

  @Test func `has what was found in a draft, by the model and by the approver`() throws {
    var worked = Worked(
      Fixture.scenario(
        role: .approval, desk: Fixture.ward,
        petitions: [
          Fixture.petition(
            "01", draft: "Chúng tôi hứa xong ngay.",
            model: [
              .act(.open), .act(.reject(faults: [.promises], text: "Bỏ câu hứa.")),
              .await(.redraft), .act(.approve),
            ])
        ]))
    worked.act(.open, .reject(faults: [.rude, .wrongLaw], text: "Thêm lời chào."))

    let review = try #require(
      PetitionReview(of: "01", in: worked.shift.scenario, events: worked.shift.events))

    #expect(review.steps.map(\.vietnamese).contains("trả dự thảo: hứa điều chưa ai quyết"))
    #expect(review.parts.map(\.title) == [ReviewTexts.modelDecisions, ReviewTexts.ownDecisions])
    #expect(
      review.parts.map(\.text?.vietnamese) == [
        "trả dự thảo: hứa điều chưa ai quyết – Bỏ câu hứa.\nký duyệt",
        "08:00 13/02: trả dự thảo: lời lẽ chưa đúng mực; sai căn cứ pháp luật – Thêm lời chào.",
      ])
  }

  @Test func `is none of a petition that is not there`() {
    #expect(PetitionReview(of: "99", in: Fixture.scenario(), events: []) == nil)
  }
}
