import OfficialText
import Rules
import Testing
import TextJudging
import Wording

private let claims = ["thay bóng", "chiều nay", "không thu tiền", "số máy trực"].map {
  Claim(id: $0, says: Phrase(verbatim: $0), stance: .wanted, patterns: [$0])
}

private func judgement(
  of text: String, _ demand: ClaimDemand = .halfOfTruth, forbidden: [String] = []
) -> (judgement: TextJudgement, requirement: TextRequirement) {
  let bans = forbidden.map {
    Claim(id: $0, says: Phrase(verbatim: $0), stance: .forbidden, patterns: [$0])
  }
  let truth = TextTruth(claims: claims + bans)
  let requirement = TextRequirement(must: .init(claims: demand))
  let judged = TextJudgement(
    SplitText(text), TextDemand(requirement, TextPhrases(requirement), truth))
  return (judged, requirement)
}

@Suite struct `A letter that has to tell half of what there is to know` {
  @Test func `is enough where it does, whatever the rest is`() {
    #expect(judgement(of: "Đội thay bóng chiều nay.").judgement.isKept)
    #expect(judgement(of: "Đội thay bóng chiều nay, không thu tiền.").judgement.isKept)
    #expect(!judgement(of: "Đội thay bóng chiều nay.", .truth).judgement.isKept)
  }

  @Test func `loses everything where it tells less, with what is missing`() {
    let (judged, requirement) = judgement(of: "Đội thay bóng.")

    #expect(!judged.isKept && judged.extent == .whole)
    #expect(
      judged.faults(requirement).map(\.english).first
        == "tells only 1 of 4 things that must be told")
    #expect(judged.faults(requirement).count == 4)
    #expect(
      judgement(of: "Đội đã nhận tin.").judgement.faults(requirement).map(\.english).first
        == "tells nothing of 4 things that must be told")
  }

  @Test func `is not asked about what must not be told`() {
    let text = "Đội thay bóng chiều nay, lỗi tại bác."

    #expect(judgement(of: text, forbidden: ["lỗi tại bác"]).judgement.isKept)
    #expect(!judgement(of: text, .truth, forbidden: ["lỗi tại bác"]).judgement.isKept)
  }
}
