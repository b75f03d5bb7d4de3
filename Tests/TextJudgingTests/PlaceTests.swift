import OfficialText
import Rules
import Testing

@testable import TextJudging

private let wards = AgencyNames([
  (id: "cay-khe", names: ["UBND phường Cây Khế", "phường Cây Khế"]),
  (id: "ben-dua", names: ["UBND phường Bến Dừa", "phường Bến Dừa"]),
])

/// A case of a lamp that no scenario has.
private let knowledge = KnownCase.knowledge(
  message:
    "Tôi viết ngày 13/05: đèn số 7 ngõ Giếng tắt từ hôm 02/05, quầy số 4 không ai tiếp.",
  answer: """
    Đội chiếu sáng đã kiểm tra cột đèn số 7 ngõ Giếng lúc 9 giờ 15 sáng 14/05. Đội hẹn thay bóng một lần \
    duy nhất, chậm nhất ngày 20/05, và kiểm tra lại sau 10 ngày. Giấy phép đào đường số 118/GPXD còn \
    hạn. UBND phường Bến Dừa nhận bàn giao hồ sơ và trả lời bà con.
    """, agencies: wards)

private func fault(_ text: String) throws -> GateFault? {
  let known = try #require(knowledge)
  let split = SplitText(text)
  let values = split.statedValues(today: known.today, agencies: wards)
  var asserted = Assertions(GateReading(split, by: .vietnamese), values, at: known.desk)
  return asserted.placeFault(in: known)
}

@Suite struct `What stands in a place of the case` {
  @Test(arguments: [
    // A number of a thing, a time, a day, a number of days, a paper, an office.
    ("Đội chiếu sáng đã kiểm tra cột đèn số 9 ngõ Giếng.", "cột đèn số 7"),
    ("Đội chiếu sáng đã kiểm tra cột đèn ngõ Giếng lúc 10 giờ 45.", "9 giờ 15"),
    ("Đội hẹn thay bóng một lần duy nhất, chậm nhất ngày 25/05.", "20/05"),
    ("Đội sẽ kiểm tra lại sau 30 ngày.", "10 ngày"),
    ("Giấy phép đào đường số 181/GPXD còn hạn.", "118/GPXD"),
    ("UBND phường Cây Khế nhận bàn giao hồ sơ và trả lời bà con.", "Bến Dừa"),
  ])
  func `is not another value in a letter`(text: String, told: String) throws {
    guard case .opposite(let sentence)? = try fault(text)?.cause else {
      Issue.record("\(text) passes")
      return
    }
    #expect(sentence.contains(told))
  }

  @Test(arguments: [
    "Cột đèn số 7 ngõ Giếng đã được kiểm tra lúc 9 giờ 15, chậm nhất 20/05 thay bóng.",
    // Rounded, of the other half of the day, in other words.
    "Đội chiếu sáng đã kiểm tra cột đèn số 7 lúc hơn 9 giờ 10.",
    // What the sender wrote of stands elsewhere.
    "Đèn tắt từ hôm 02/05, bà viết ngày 13/05, chậm nhất ngày 20/05 đội thay bóng.",
    "Quầy số 4 không ai tiếp là việc khác, bà nhắn riêng.",
    // Supposed, denied, quoted, and both told.
    "Nếu kiểm tra lại sau 30 ngày mà còn tắt thì bà nhắn chúng tôi.",
    "Đội kiểm tra lại sau 10 ngày chứ không phải sau 30 ngày.",
    "Bà ghi “cột đèn số 9 ngõ Giếng”, đội đã kiểm tra cột đèn số 7 ngõ Giếng.",
    // Points of a letter, parts of a law.
    "1. Đội chiếu sáng đã kiểm tra. 2. Theo Điều 14, đội trả lời bà con.",
  ])
  func `may be told, and so may what is of something else`(text: String) throws {
    #expect(try fault(text) == nil, "\(text)")
  }
}
