import OfficialText
import Rules
import Testing
import TextJudging
import Wording
import WorkCalendar

private func isSaid(_ pattern: String, _ text: String) -> Bool {
  let claim = Claim(
    id: "claim", says: Phrase(verbatim: "claim"), stance: .forbidden, patterns: [pattern])
  let truth = TextTruth(claims: [claim], agencies: .none, lexicon: .vietnamese)
  var reading = TextReading(
    SplitText(text), truth, writtenOn: CivilDate(iso: "2023-02-10"),
    told: ToldClaims(of: truth.claims))
  return reading.readClaims().standings.first?.isTold ?? false
}

@Suite struct `What a letter tells of a paper that it cites` {
  @Test func `is the paper's word, also behind a comma`() {
    let pattern = "công chức làm đúng"

    #expect(
      !isSaid(pattern, "Ban đầu quận dẫn báo cáo của phường, cho rằng công chức làm đúng."))
    #expect(isSaid(pattern, "Quận đã xem báo cáo của phường; công chức làm đúng."))
  }
}

@Suite struct `What a letter leaves open` {
  @Test(arguments: [
    "Đơn ghi quyết định sai chỗ nào, bà yêu cầu gì.", "Quận xem quyết định sai ở điểm nào.",
    "Chưa rõ quyết định sai ra sao.",
  ])
  func `is not held against it`(text: String) {
    #expect(!isSaid("quyết định … sai", text))
  }

  @Test func `is said by another clause`() {
    #expect(isSaid("quyết định … sai", "Bà nộp đơn ở đâu cũng được, quyết định ấy sai."))
  }
}

@Suite struct `What a letter only supposes` {
  @Test(arguments: [
    ("vẫn ghi", "Nếu đến ngày 08/07 chưa thấy giấy mới, hoặc giấy mới vẫn ghi khác, bà đến đây."),
    ("không xử lý", "Phường không xử lý thì anh nhắn lại kênh này."),
    ("chưa có dự thảo", "Hết quý II mà Công ty chưa có dự thảo, xin liên hệ Sở Tài chính."),
    ("không xử lý", "Trong trường hợp phường không xử lý, mời anh nhắn lại."),
  ])
  func `is not held against it`(pattern: String, text: String) {
    #expect(!isSaid(pattern, text))
  }

  @Test(arguments: [
    ("không xử lý", "Phường không xử lý, mời anh lên quận."),
    ("không xử lý", "Trường hợp của anh phường không xử lý."),
    ("không xử lý", "Vì phường không xử lý thì anh phải chịu."),
    ("không xử lý", "Nếu anh hỏi thì phường không xử lý."),
    ("chưa có dự thảo", "Hết quý II, Công ty chưa có dự thảo."),
    ("phải chịu", "Nếu phường làm thì anh phải chịu."),
    ("còn kêu & sẽ soi", "Nếu anh còn kêu thì đoàn sẽ soi."),
  ])
  func `is told from what it says, from reasons and from what follows`(
    pattern: String, text: String
  ) {
    #expect(isSaid(pattern, text))
  }
}
