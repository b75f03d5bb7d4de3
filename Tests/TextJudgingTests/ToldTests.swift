import OfficialText
import Rules
import Testing

@testable import TextJudging

/// A case of rubbish that nobody took, which no scenario has.
private let knowledge = KnownCase.knowledge(
  message:
    "Xe rác bỏ ngõ 7 phố Cây Khế ba hôm, cán bộ phường còn nói gắt với tôi, phải đuổi việc mới đáng.",
  answer: """
    Xe thu gom hỏng từ ngày 12/05, đội yêu cầu lấy rác bù trong tối 14/05. Đội tìm thấy biên bản giao ca \
    của xe ấy trong tủ. Về lời nói của cán bộ, chưa đủ căn cứ kết luận cán bộ quát người dân. Mức thu do \
    thành phố ban hành, phường đã đề nghị xem xét giảm phí cho ngõ 7. Tổ trưởng đã phê bình lái xe. \
    Đội có 4 xe thu gom, đã lấy rác bù trong 2 tối liền.
    """)

/// What a text asserts, its values aside.
private func assertions(of text: String, _ known: CaseKnowledge) -> Assertions {
  Assertions(GateReading(SplitText(text), by: .vietnamese), [], at: known.desk)
}

private func cause(of text: String) throws -> GateFault.Cause? {
  let known = try #require(knowledge)
  var asserted = assertions(of: text, known)
  return
    (asserted.matterFindings(in: known).first?.fault
    ?? asserted.denialFault(in: known))?.cause
}

@Suite struct `What a letter tells` {
  @Test func `is held against each moment of its case, though it is read once`() throws {
    let known = try #require(knowledge)
    let acts = SoughtActs([.faithful], by: .vietnamese)
    let nothing = CaseKnowledge(known.desk, texts: [], days: [], today: known.today)
    var reading = TextReading(
      SplitText("Đơn vị thu gom sẽ bị phạt tiền và nộp phạt trong tuần này."), TextTruth())
    func fault(_ known: CaseKnowledge) -> GateFault? {
      reading.readFault(
        .faithful, by: .vietnamese, acts, in: Surroundings(knowledge: known))
    }
    let told = known.desk.read("Đơn vị thu gom sẽ bị phạt tiền, nộp phạt.", on: known.today)
    let later = CaseKnowledge(
      known.desk, texts: [told], tellings: [told], days: [], today: known.today)

    #expect(fault(nothing)?.cause == .unheardOf)
    #expect(fault(later) == nil)
    #expect(fault(known)?.cause == .unheardOf)
  }

  @Test func `supposes what the case need not have`() throws {
    #expect(try cause(of: "Nếu còn tái diễn, người bỏ rác có thể bị phạt tiền.") == nil)
    #expect(try cause(of: "Người bỏ rác đã bị phạt tiền.") == .unheardOf)
  }

  @Test func `denies nothing by what may not have come by a time`() throws {
    #expect(try cause(of: "Sau 11 giờ ngày 15 chưa tìm thấy biên bản giao ca, chị nhắn.") == nil)
    #expect(try cause(of: "Hết hôm nay chưa tìm thấy biên bản giao ca, xin gọi đội.") == nil)
    #expect(try cause(of: "Sau hôm qua, đội chưa tìm thấy biên bản giao ca của xe ấy.") != nil)
    #expect(
      try cause(of: "Sau hôm qua chưa tìm thấy biên bản giao ca của xe ấy, chị đã nhắn.") != nil)
  }

  @Test(arguments: [
    "Trước ngày 14/05 đội không tìm thấy biên bản giao ca của xe ấy trong tủ, nay đã thấy.",
    "Đội đã không tìm thấy biên bản giao ca trong tủ; đến chiều đội đã tìm thấy biên bản giao ca.",
  ])
  func `may tell how it was before`(text: String) throws {
    let denied = "Đội không tìm thấy biên bản giao ca của xe ấy trong tủ."

    #expect(try cause(of: text) == nil)
    #expect(try cause(of: denied) != nil)
  }

  @Test(arguments: [
    "Tổ đã lấy rác bù trong 6 tối liền.", "Đội có 13 xe, hỏng mất một.",
  ])
  func `counts nothing otherwise than the case`(text: String) throws {
    let known = try #require(knowledge)
    var unfair = assertions(of: text, known)
    var fair = assertions(of: "Đội có 4 xe thu gom, lấy rác bù trong tối 14/05.", known)

    #expect(unfair.countFault(in: known) != nil)
    #expect(fair.countFault(in: known) == nil)
  }

  @Test(arguments: [
    "Bác nộp thêm bản sao căn cước có công chứng thì phường mới xem tiếp.",
    "Sáng nay, tại buổi đối thoại với tổ trưởng, bác đã vui vẻ bỏ qua.",
    "Bác kể thế là vu khống, ảnh hưởng uy tín của tổ thu gom.",
    "Đơn vị thu gom sẽ bị phạt tiền và nộp phạt trong tuần này.",
    "Bác ghé gặp riêng tổ trưởng một lát là rác được lấy trước.",
    "Còn kêu nữa thì thanh tra sẽ xuống xem hộ bác buôn bán thế nào.",
  ])
  func `is of nothing that nobody in the case speaks of`(text: String) throws {
    #expect(try cause(of: text) == .unheardOf)
  }

  @Test(arguments: [
    "Cán bộ nói gắt với bác đã bị đuổi việc.",
    "Phường sẽ bồi thường cho bác ba hôm chịu mùi.",
    "Việc của bác đã được xử lý dứt điểm.",
  ])
  func `is no punishment, payment or end that no answer tells of`(text: String) throws {
    let found = try #require(try cause(of: text))
    #expect(found == .untold || found == .unheardOf)
  }

  @Test(arguments: [
    ("Đội không tìm thấy biên bản giao ca của xe ấy.", "Đội tìm thấy biên bản giao ca"),
    ("Thành phố đã giảm phí cho ngõ 7 rồi bác nhé.", "phường đã đề nghị xem xét giảm phí"),
    ("Phường xác định cán bộ đã cố ý gây khó dễ cho bác.", "chưa đủ căn cứ kết luận"),
    ("Qua xem xét, cán bộ đã quát người dân, có đủ căn cứ.", "chưa đủ căn cứ kết luận"),
  ])
  func `is not otherwise than the answer has it`(text: String, told: String) throws {
    guard case .opposite(let sentence)? = try cause(of: text) else {
      Issue.record("\(text) passes")
      return
    }
    #expect(sentence.contains(told))
  }

  @Test(arguments: [
    "Đội tìm thấy biên bản giao ca rồi, tối nay 14/05 lấy rác bù.",
    "Chuyện cán bộ nói gắt thì chưa đủ căn cứ để kết luận đã quát ai.",
    "Bác không phải nộp giấy tờ công chứng gì cả.",
    "Phường không hứa bồi thường, cũng chưa nói gì về tiền.",
    "Giảm phí thì phường mới đề nghị, thành phố còn xem xét.",
    "Tổ trưởng đã phê bình lái xe, mong bác thông cảm.",
    "Nếu tối nay không thấy xe, bác nhắn ngay cho chúng tôi.",
    "Việc đuổi việc ai thì tin nhắn này không quyết được, bác ạ.",
    "Nói một cán bộ nhận tiền thì là tố cáo, phải có đơn.",
    "Ba bữa liền bác phải nghỉ việc đi hỏi xe rác, mất công mất việc, phường xin lỗi bác.",
  ])
  func `may be all that the case has, in other words`(text: String) throws {
    #expect(try cause(of: text) == nil)
  }
}
