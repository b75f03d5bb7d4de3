import OfficialText
import Rules
import Testing
import TextJudging
import WorkCalendar

@Suite struct `A text that has to name a day to come` {
  private func isKept(_ text: String) throws -> Bool {
    let requirement = TextRequirement(must: .init(state: [.dayToCome]))
    let today = try #require(CivilDate(iso: "2025-07-21"))
    var reading = TextReading(SplitText(text), TextTruth(), writtenOn: today)
    return TextJudgement(
      &reading, TextDemand(requirement, TextPhrases(requirement), TextTruth())
    ).isKept
  }

  @Test(arguments: [
    "Chậm nhất 17 giờ 30 ngày 23/07/2025, anh có trả lời.",
    "Chiều thứ Tư này phường báo anh.",
    "Đến 23 tháng 7 anh sẽ có trả lời.",
    "Hết ngày 21/07/2025 phường trả lời anh.",
  ])
  func `has one`(text: String) throws {
    #expect(try isKept(text))
  }

  @Test(arguments: [
    "Có kết quả sẽ trả lời anh ngay.",
    "Giấy hẹn ngày 16/07/2025 của anh bị trễ, xin anh thông cảm.",
    "Phường xin thêm 2 ngày làm việc.",
  ])
  func `has none`(text: String) throws {
    #expect(try !isKept(text))
  }
}
