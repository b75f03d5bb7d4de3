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
    #expect(review.modelReply?.hasPrefix("Sở Tư pháp đã kiểm tra") == true)
    #expect(review.ownReply == "Mời gửi nơi khác.")
    #expect(review.why == worked.shift.scenario.petitions.first?.truth.why)
  }

  @Test func `is none of a petition that is not there`() {
    #expect(PetitionReview(of: "99", in: Fixture.scenario(), events: []) == nil)
  }
}
