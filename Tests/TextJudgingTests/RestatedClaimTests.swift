import OfficialText
import Rules
import Testing
import TextJudging
import Wording
import WorkCalendar

/// A Friday.
private let today = CivilDate(iso: "2023-02-10")

private func isTold(
  _ pattern: String, _ text: String, stance: Claim.Stance = .wanted, within: Int = 1
) -> Bool {
  let claim = Claim(
    id: "claim", says: Phrase(verbatim: "claim"), stance: stance, patterns: [pattern],
    within: within)
  let truth = TextTruth(claims: [claim], agencies: .none, lexicon: .vietnamese)
  var reading = TextReading(
    SplitText(text), truth, writtenOn: today, told: ToldClaims(of: truth.claims))
  return reading.readClaims().standings.first?.isTold ?? false
}

private func isSaid(_ pattern: String, _ text: String) -> Bool {
  isTold(pattern, text, stance: .forbidden)
}

@Suite struct `What a letter only restates` {
  @Test(arguments: [
    "Bà lo bị mất tiền cọc.", "Ông hỏi có phải nộp lại hồ sơ không.", "Chị Hoa sợ hồ sơ thất lạc.",
    "Anh phản ánh rằng phường đòi nộp lại.", "Bác cho rằng mình mất tiền.", "Cô đừng lo mất tiền.",
    "Ông không phải sợ mất tiền.", "Bà băn khoăn không biết có mất tiền hay không.",
  ])
  func `is not told by the office, nor said by it`(text: String) {
    let pattern = "mất tiền|nộp lại|thất lạc|bị mất tiền"

    #expect(!isTold(pattern, text))
    #expect(!isSaid(pattern, text))
  }

  @Test(arguments: [
    "Bà lo, nhưng bà không phải sợ: tiền cọc mất tiền phạt.", "Ông nộp lại hồ sơ ở quầy số 2.",
    "Đúng như bà lo ngại, hồ sơ thất lạc.", "Phường lo nộp lại hồ sơ thay ông.",
    "Bà hỏi có phải đi không thì quận trả lời là phải nộp lại.",
    "Ông hỏi và phường đã bắt nộp lại.",
  ])
  func `ends where the office begins to speak`(text: String) {
    #expect(isTold("mất tiền phạt|nộp lại|thất lạc", text))
  }

  @Test(arguments: [
    "Bà kể cán bộ đòi phong bì.", "Ông nêu ở phường, trên quận cán bộ đòi phong bì.",
    "Anh đề nghị kỷ luật cán bộ đòi phong bì.", "Công an xem cán bộ có đòi phong bì hay không.",
  ])
  func `or leaves open is held against nobody`(text: String) {
    #expect(!isSaid("đòi phong bì", text))
  }

  @Test(arguments: [
    "Điều bà nêu là bịa đặt.", "Cán bộ đòi phong bì.", "Bà cần nói là bịa đặt.",
    "Ông kể thì ông kể, cán bộ đòi phong bì.", "Bà phản ánh, phường đã đòi phong bì.",
  ])
  func `excuses nothing that the letter says itself`(text: String) {
    #expect(isSaid("đòi phong bì|bịa đặt", text))
  }
}

@Suite struct `Questions that a letter answers itself` {
  @Test(arguments: [
    "Có phải nộp lại không? Không.", "Nộp lại hồ sơ? Không cần.",
    "Anh có phải nộp lại không? Dạ không ạ.",
    "Phải nộp lại à? Không, anh chỉ giữ giấy hẹn.", "Có cần nộp lại không? Không cần đâu ạ.",
    "Chào anh. Hồ sơ đã đủ, có phải nộp lại không? Không phải. Cảm ơn anh.",
  ])
  func `are read as the denial that they come to`(text: String) {
    #expect(isTold("không … nộp lại", text))
    #expect(!isTold("nộp lại", text))
  }

  @Test(arguments: [
    "Có được gửi qua mạng không? Có.", "Được gửi qua mạng chứ? Được ạ.",
    "Được gửi qua mạng không? Dạ được, chị vào Cổng.",
  ])
  func `are read as what they affirm`(text: String) {
    #expect(isTold("gửi qua mạng", text))
  }

  @Test(arguments: [
    "Có phải nộp lại không?", "Có phải nộp lại không? Anh hỏi quận.",
    "Có phải nộp lại không? Không ai biết.", "Nộp lại không? Có thể.",
  ])
  func `say nothing without an answer`(text: String) {
    #expect(!isTold("nộp lại", text))
    #expect(!isTold("không … nộp lại", text))
  }

  @Test func `are read together with the answer where they ask what`() {
    #expect(isTold("chậm & thiếu người", "Vì sao hồ sơ chậm? Do quầy thiếu người."))
    #expect(!isTold("hồ sơ & chậm", "Vì sao hồ sơ chậm? Do quầy thiếu người."))
    #expect(!isTold("chậm & thiếu người", "Vì sao hồ sơ chậm? Chào anh. Do quầy thiếu người."))
  }

  @Test func `are told as they were written`() throws {
    let claim = Claim(
      id: "claim", says: Phrase(verbatim: "claim"), patterns: ["không … nộp lại"])
    let truth = TextTruth(claims: [claim], agencies: .none, lexicon: .vietnamese)
    var reading = TextReading(
      SplitText("Chào anh. Nộp lại à? Không."), truth, writtenOn: today,
      told: ToldClaims(of: truth.claims))

    let standing = try #require(reading.readClaims().standings.first)

    #expect(standing.isTold && standing.sentence == "Nộp lại à? Không")
  }
}

@Suite struct `A weekday told for a date` {
  @Test(arguments: [
    ("Hẹn thứ Tư này.", true), ("Hẹn thứ Tư.", true), ("Hẹn thứ Tư tới.", true),
    ("Hẹn thứ Tư tuần sau.", true), ("Hẹn thứ Ba.", false),
  ])
  func `is that of the week around the writing`(text: String, isTheDay: Bool) {
    #expect(isTold("<15/02/2023>", text) == isTheDay)
  }

  @Test func `is none of a later week`() {
    #expect(!isTold("<01/03/2023>", "Hẹn thứ Tư."))
    #expect(!isTold("<01/03/2023>", "Hẹn thứ Tư tới."))
    #expect(isTold("<01/03/2023>", "Hẹn thứ Tư 01/3."))
    #expect(isTold("<08/02/2023>", "Quận đã trả lời hôm thứ Tư."))
  }
}

@Suite struct `A negator` {
  @Test func `of one part of a pattern denies no other part`() {
    #expect(isTold("không thuộc & chuyển", "Không thuộc phường, chuyển quận."))
    #expect(isTold("không phải & nộp lại", "Anh không phải nộp lại."))
    #expect(isTold("chưa & giải quyết", "Quận chưa giải quyết."))
    #expect(!isTold("quận & giải quyết", "Quận chưa giải quyết."))
  }
}

@Suite struct `A sentence that tells a question` {
  private func isQuestion(_ text: String) -> Bool {
    let spoken = SpokenText(SplitText(text), by: .vietnamese)
    return spoken.sentences.first.map(spoken.isReportedQuestion) ?? false
  }

  @Test func `is its reader's to the end, behind commas too`() {
    #expect(isQuestion("Ông hỏi quận không còn, phường chưa nhận, vậy biết tìm ai."))
    #expect(isQuestion("Chị hỏi giấy chưa có, quầy thì đóng, phải nộp ở đâu."))
  }

  @Test func `is told by the writer where nobody asks`() {
    #expect(!isQuestion("Ông hỏi quận không còn, phường chưa nhận hồ sơ."))
    #expect(!isQuestion("Quận không còn, phường chưa nhận, chưa biết giao ai."))
  }
}
