import OfficialText
import Rules
import Testing
import TextJudging
import Wording

/// A rule that nobody made yet, told as made.
private let invention = Claim(
  id: "invention", says: Phrase(verbatim: "invention"), stance: .forbidden,
  patterns: ["đã trình|đang trình|đang chờ ký|chờ ký|đã soạn|dự thảo đã & !nếu"])
private let truth = TextTruth(claims: [invention])

private func isInvented(_ text: String, done: Set<String>) -> Bool {
  var reading = TextReading(SplitText(text), truth)
  reading.begin(told: ToldClaims(of: truth.claims), done: done)
  return reading.readClaims().standings.first?.isTold ?? false
}

@Suite struct `What the journal proves` {
  private static let submitted: Set<String> = ["drafted", "submitted"]

  @Test(arguments: [
    "Dự thảo trả lời công ty đang trình lãnh đạo duyệt, có là gửi ngay qua Zalo này.",
    "Thư trả lời chị đã soạn xong, đang chờ lãnh đạo ký.",
    "Văn phòng đang trình lãnh đạo ký văn bản trả lời anh.",
    "Dự thảo đã trình Chánh Văn phòng, đang chờ ký.",
    "Câu trả lời đã trình lãnh đạo, đang chờ ký.",
  ])
  func `may be told to whoever waits, and by nobody who did not do it`(text: String) {
    #expect(!isInvented(text, done: Self.submitted))
    #expect(isInvented(text, done: []))
  }

  @Test(arguments: [
    "Dự thảo quy định mới đã trình UBND thành phố, đang chờ ký.",
    "Sở đã trình thành phố mức giá mới, chúng tôi sẽ trả lời công ty.",
    "Mức giá 30 phút đang trình lãnh đạo duyệt.",
  ])
  func `is what the officer did, and not what others are said to have done`(text: String) {
    #expect(isInvented(text, done: Self.submitted))
  }
}
