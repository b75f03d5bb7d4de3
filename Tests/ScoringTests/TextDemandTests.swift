import Fixtures
import OfficialText
import Petitions
import Rules
import Scenarios
import Testing
import TextJudging
import Wording

@testable import Scoring

private func said(
  _ text: String, _ requirement: TextRequirement, _ truth: TextTruth = .init()
) -> Phrase? {
  let demand = TextDemand(requirement, TextPhrases(requirement), truth)
  return said(TextJudgement(SplitText(text), demand), requirement)
}

private func said(_ judgement: TextJudgement, _ requirement: TextRequirement) -> Phrase? {
  let event = Event(
    sequence: 1, at: monday("09:00"), elapsedMilliseconds: 0, petition: nil,
    happening: .replied(text: ""))
  return judgement.isKept ? nil : ViolationText.text(event, judgement, requirement)
}

private func judgement(
  hiding parts: [String], of texts: [String], _ demand: TextDemand
) -> TextJudgement {
  TextJudgement(
    Redaction(parts, of: texts.map { PublishableText($0, demand.truth) }),
    demand.requirement.redaction
      ?? RedactionRequirement(mustCoverPersonalData: .unasked, needlessWordsMaximum: nil))
}

@Suite struct `A demand on a text` {
  @Test func `holds a promise against the officer, and no denial of one`() {
    let requirement = TextRequirement(mustNot: .init(promise: ["cam kết", "hứa"]))

    #expect(said("Chúng tôi chưa thể cam kết.", requirement) == nil)
    #expect(
      said("Chúng tôi Cam kết xong.", requirement)
        == Phrase(
          "09:00 13/02, trả lời công dân: hứa hẹn bằng lời “Cam kết”.",
          "Your reply of 09:00 on 13/02 makes a promise in the words “Cam kết”."))
  }

  @Test func `wants a citation in whatever spelling`() throws {
    let sought = try #require(
      SoughtCitation(document: "20/2008/NĐ-CP", article: "9", clause: nil, point: nil))
    let requirement = TextRequirement(must: .init(cite: .each([sought])))

    #expect(said("Theo đ9 NĐ20/2008.", requirement) == nil)
    #expect(
      said("Theo Điều 7 Nghị định 20/2008/NĐ-CP.", requirement)?.vietnamese
        == "09:00 13/02, trả lời công dân: chưa dẫn Điều 9 20/2008/NĐ-CP.")
    #expect(said("Theo quy định.", TextRequirement(must: .init(cite: .any))) != nil)
  }

  @Test func `shows what it reveals and what it left unfilled`() {
    let requirement = TextRequirement(
      mustNot: .init(reveal: [.phone, .senderName], placeholders: .mustBeFilled))
    let truth = TextTruth(senderName: "Nguyễn Thu Hạnh")

    #expect(
      said("Chị Hạnh, 0601.215.348, ngày …/…", requirement, truth)?.english
        == "Your reply of 09:00 on 13/02 reveals “Chị Hạnh”; it reveals “0601.215.348”; "
        + "it leaves “…/…” unfilled.")
    #expect(said("Chị [đã che], ngày 5/3", requirement, truth) == nil)
  }

  @Test func `gives a doubt about marks to the officer`() {
    let wanted = TextRequirement(must: .init(mention: [["chờ kết quả"]]))
    let unwanted = TextRequirement(mustNot: .init(mention: .literal(["chờ kết quả"])))

    #expect(said("Bác cho kết quả", wanted) == nil)
    #expect(said("Bác cho kết quả", unwanted) == nil)
    #expect(said("bac cho ket qua", unwanted) != nil)
  }

  @Test func `hides what is personal, and not much more`() {
    let requirement = TextRequirement(
      redaction: RedactionRequirement(
        mustCoverPersonalData: .everything, needlessWordsMaximum: 2))
    let truth = TextTruth(
      senderName: "Nguyễn Thu Hạnh", personalData: ["0601 215 348", "Nguyễn Thu Hạnh"])
    let demand = TextDemand(requirement, TextPhrases(requirement), truth)
    let publishable = ["Tôi là Nguyễn Thu Hạnh, 0601 215 348, đèn đường hỏng ba hôm nay."]
    func said(hiding parts: [String]) -> Phrase? {
      ScoringTests.said(judgement(hiding: parts, of: publishable, demand), requirement)
    }

    #expect(said(hiding: ["Nguyễn Thu Hạnh", "0601 215 348"]) == nil)
    #expect(said(hiding: ["Tôi là Nguyễn Thu Hạnh", "0601 215 348"]) == nil)
    #expect(
      said(hiding: ["Nguyễn Thu Hạnh"])?.english
        == "Your reply of 09:00 on 13/02 leaves “0601 215 348” unredacted.")
    #expect(
      said(hiding: ["Nguyễn Thu Hạnh"])?.vietnamese
        == "09:00 13/02, trả lời công dân: còn sót “0601 215 348” chưa che.")
    #expect(
      said(hiding: ["Nguyễn Thu Hạnh, 0601 215 348, đèn đường hỏng"])?.english
        == "Your reply of 09:00 on 13/02 hides “đèn đường hỏng”, which is not personal data.")
  }

  @Test func `takes as hidden what a publication would take out, letter by letter`() {
    let requirement = TextRequirement(
      redaction: RedactionRequirement(
        mustCoverPersonalData: .everything, needlessWordsMaximum: nil))
    let demand = TextDemand(
      requirement, TextPhrases(requirement), TextTruth(personalData: ["số 3 ngõ Hàng Khay"]))
    let texts = ["Tôi ở số 3 ngõ Hàng Khay.", "dia chi so 3 ngo Hang Khay"]
    func faults(hiding parts: [String]) -> [String] {
      judgement(hiding: parts, of: texts, demand).revealed
    }

    #expect(faults(hiding: ["số 3 ngõ Hàng Khay"]) == ["so 3 ngo Hang Khay"])
    #expect(faults(hiding: ["số 3 ngõ Hàng Khay", "so 3 ngo Hang Khay"]) == [])
  }

  @Test func `names what stands in several places once, and how often`() {
    let requirement = TextRequirement(
      redaction: RedactionRequirement(
        mustCoverPersonalData: .everything, needlessWordsMaximum: nil))
    let demand = TextDemand(
      requirement, TextPhrases(requirement), TextTruth(personalData: ["0601 215 348"]))
    let texts = ["Số tôi là 0601 215 348.", "Gọi 0601 215 348 nhé."]

    #expect(
      said(judgement(hiding: [], of: texts, demand), requirement)
        == Phrase(
          "09:00 13/02, trả lời công dân: còn sót “0601 215 348” chưa che ở 2 chỗ.",
          "Your reply of 09:00 on 13/02 leaves “0601 215 348” unredacted in 2 places."))
  }
}
