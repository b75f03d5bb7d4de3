import OfficialText
import Rules
import Testing
import TextJudging
import WorkCalendar

@Suite struct `A text that has to say where a matter stands` {
  private func isKept(_ text: String, instead: [StatedDemand]) throws -> Bool {
    let requirement = TextRequirement(
      must: .init(mention: [["đã chuyển"]], stateInstead: instead))
    let today = try #require(CivilDate(iso: "2025-07-21"))
    var reading = TextReading(SplitText(text), TextTruth(), writtenOn: today)
    return TextJudgement(
      &reading, TextDemand(requirement, TextPhrases(requirement), TextTruth())
    ).isKept
  }

  @Test(arguments: [
    "Việc của anh đã chuyển.", "Việc của anh đang ở Sở Nội vụ.",
    "Việc của anh đang được xem, thứ Tư này có trả lời.",
    "Giấy hẹn ngày 16/07/2025 của anh đang được tìm.", "Sáng mai phường báo anh.",
  ])
  func `may name an office or a day`(text: String) throws {
    #expect(try isKept(text, instead: [.anotherOffice, .anotherDay]))
  }

  @Test(arguments: [
    "Việc của anh đang được xem xét.", "Hôm nay việc của anh đang được xử lý.",
    "Việc của anh đang được xem xét.\nVăn phòng UBND thành phố",
  ])
  func `tells nothing by what can be said of any matter`(text: String) throws {
    #expect(try !isKept(text, instead: [.anotherOffice, .anotherDay]))
  }

  @Test func `is held to its words where nothing stands in their place`() throws {
    #expect(try !isKept("Việc của anh đang ở Sở Nội vụ.", instead: []))
    #expect(try !isKept("Việc của anh đang ở Sở Nội vụ.", instead: [.anotherDay]))
  }
}

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
