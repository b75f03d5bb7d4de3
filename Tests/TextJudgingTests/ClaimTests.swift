import OfficialText
import Rules
import Testing
import TextJudging
import Wording
import WorkCalendar

private let agencies = AgencyNames([
  (id: "dong-da", names: ["UBND quận Đống Đa", "quận Đống Đa", "Q. Đống Đa"])
])
private let lexicon = Lexicon(
  id: "thu", lists: Lexicon.vietnamese.lists, numbers: Lexicon.vietnamese.numbers,
  synonyms: ["chuyển": ["chuyển", "gửi", "giao"], "không-thuộc": ["không thuộc", "ngoài quyền"]])
/// A Friday.
private let today = CivilDate(iso: "2023-02-10")

private func claim(
  _ patterns: String..., within: Int = 1, stance: Claim.Stance = .wanted
) -> Claim {
  Claim(
    id: "claim", says: Phrase(verbatim: "claim"), stance: stance, patterns: patterns,
    within: within)
}

/// How a claim stands once some texts were told.
private func standing(_ claim: Claim, _ texts: String...) -> ToldClaims.Standing? {
  let truth = TextTruth(claims: [claim], agencies: agencies, lexicon: lexicon)
  var told = ToldClaims(of: truth.claims)
  for text in texts {
    var reading = TextReading(SplitText(text), truth, writtenOn: today, told: told)
    told = reading.readClaims()
  }
  return told.standings.first
}

private func isTold(_ claim: Claim, _ text: String) -> Bool {
  standing(claim, text)?.isTold ?? false
}

@Suite struct `Claims` {
  @Test(arguments: [
    "Chúng tôi đã chuyển phản ánh tới UBND quận Đống Đa.",
    "Quận Đống Đa là nơi chúng tôi đã gửi tin của chị.",
    "da chuyen phan anh len quan dong da roi a",
    "Nơi nhận:\n- Q. Đống Đa, chuyển ngày 10/02",
    "Việc này không bị bỏ quên: tin đã giao Q.Đống Đa",
  ])
  func `are found in any order and in whatever words`(text: String) {
    #expect(isTold(claim("$chuyển & <UBND quận Đống Đa>"), text))
  }

  @Test(arguments: [
    "Chúng tôi chưa chuyển tới UBND quận Đống Đa.", "Chúng tôi không gửi tin cho quận Đống Đa.",
    "Chị hỏi đã chuyển quận Đống Đa chưa?", "Đã chuyển.\nUBND quận Đống Đa ở xa.",
    "Đã chuyển tới quận Ba Đình.", "Phường có chuyển UBND quận Đống Đa đâu chị.",
    "Phường có chuyển quận Đống Đa mô.", "",
  ])
  func `are not made by what is denied, asked or said apart`(text: String) {
    #expect(!isTold(claim("$chuyển & <UBND quận Đống Đa>"), text))
  }

  @Test func `with a negator of their own are made by the denial`() {
    #expect(isTold(claim("$không-thuộc"), "Việc này không thuộc thẩm quyền của thành phố."))
    #expect(isTold(claim("không … sửa"), "Thành phố không thể tự sửa mức phí."))
    #expect(!isTold(claim("không … sửa"), "Thành phố sẽ sửa mức phí."))
  }

  @Test func `hold a gap of four words and no more`() {
    #expect(isTold(claim("không … sửa"), "không một hai ba bốn sửa"))
    #expect(!isTold(claim("không … sửa"), "không một hai ba bốn năm sửa"))
  }

  @Test func `read as many sentences together as they say`() {
    let text = "Quận đã kiểm tra. Hồ sơ chậm vì thiếu người."

    #expect(!isTold(claim("quận & chậm"), text))
    #expect(isTold(claim("quận & chậm", within: 2), text))
  }

  @Test func `read a line before a list with each of its items`() {
    let text = "Chị mang theo:\n- giấy hẹn\n- căn cước"

    #expect(isTold(claim("mang theo & căn cước"), text))
    #expect(!isTold(claim("giấy hẹn & căn cước"), text))
    #expect(!isTold(claim("mang theo & cảm ơn"), text + "\n\nCảm ơn chị."))
  }

  @Test func `leave out sentences with what must not be there`() {
    #expect(isTold(claim("trả & !chưa"), "Phường trả giấy."))
    #expect(!isTold(claim("trả & !trước"), "Phường trả giấy như trước."))
  }

  @Test(arguments: [
    "Hẹn 14/02/2023.", "Hẹn ngày 14 tháng 2.", "Hẹn thứ Ba tuần sau.", "Hẹn mười bốn tháng hai.",
  ])
  func `find a value however it is written`(text: String) {
    #expect(isTold(claim("<14/02/2023>"), text))
  }

  @Test func `are made anywhere, and remembered`() throws {
    let found = try #require(standing(claim("mã hồ sơ"), "Nhập mã hồ sơ.", "Cảm ơn."))

    #expect(found.isTold && found.sentence == "Nhập mã hồ sơ")
  }

  @Test func `name the closest sentence where they are not made`() throws {
    let sought = claim("chuyển & <UBND quận Đống Đa>")

    let near = try #require(standing(sought, "Chào chị. Quận Đống Đa ở phố Hoàng Cầu."))
    let far = try #require(standing(sought, "Chào chị."))

    #expect(!near.isTold && near.sentence == "Quận Đống Đa ở phố Hoàng Cầu")
    #expect(!far.isTold && far.sentence == nil)
  }

  @Test
  func `that are not made name the sentence that denies them, or say that none speaks of them`() {
    let requirement = TextRequirement(must: .init(claims: .truth))
    let truth = TextTruth(
      claims: [claim("chuyển & <UBND quận Đống Đa>")], agencies: agencies, lexicon: lexicon)
    let demand = TextDemand(requirement, TextPhrases(requirement), truth)
    func said(_ text: String) -> [String] {
      var reading = TextReading(SplitText(text), truth, writtenOn: today)
      return TextJudgement(&reading, demand).faults(requirement).map(\.vietnamese)
    }

    #expect(
      said("Chào chị. Tin chưa chuyển.") == [
        "chưa cho người gửi biết: claim (gần nhất là câu “Tin chưa chuyển”)"
      ])
    #expect(
      said("Chào chị.") == ["chưa cho người gửi biết: claim (không câu nào nói tới)"])
  }

  @Test
  func `that are forbidden are guarded by a denial in their clause and the one beside it alone`() {
    let guarded = claim("không hẹn … trả & !không phải|chưa có", stance: .forbidden)

    #expect(isTold(guarded, "Phường không hẹn ngày trả."))
    #expect(!isTold(guarded, "Không phải phường không hẹn ngày trả."))
    #expect(!isTold(guarded, "Việc phường không hẹn ngày trả, quận chưa có căn cứ kết luận."))
    #expect(
      isTold(guarded, "Phường không hẹn ngày trả, chị ở nhà chờ, khi gọi thì lên, không phải lo."))
  }

  @Test func `that are forbidden may be quoted, told of the sender, and denied as a whole`() {
    let noStay = claim("không được đến|bị hủy|quyết định … bị hủy", stance: .forbidden)
    #expect(isTold(noStay, "Từ nay bà không được đến đây."))
    #expect(!isTold(noStay, "Không phải từ nay bà không được đến."))
    #expect(!isTold(noStay, "Điều đó không có nghĩa là bà không được đến."))
    #expect(!isTold(noStay, "Bà viết rằng ở phường, bà không được đến quầy."))
    #expect(!isTold(noStay, "Bà ghi “tôi không được đến” trong đơn."))
    #expect(isTold(noStay, "Quyết định của phường đã bị hủy."))
    #expect(!isTold(noStay, "Quyết định của phường chưa bị hủy."))
  }

  @Test func `that are forbidden are read with certainty`() {
    let forbidden = claim("sẽ hủy", stance: .forbidden)

    #expect(isTold(forbidden, "Thành phố sẽ hủy quyết định."))
    #expect(!isTold(forbidden, "Thành phố không thể sẽ hủy."))
    #expect(!isTold(claim("chờ", stance: .forbidden), "Gửi cho bác, chúc bác khỏe."))
    let noSuit = claim("không được khởi kiện", stance: .forbidden)
    #expect(!isTold(noSuit, "Hòa giải không được, khởi kiện ra tòa."))
    #expect(isTold(noSuit, "Em không được khởi kiện."))
  }

  @Test func `that are forbidden are told though what follows of them denies something`() {
    let broken = claim("mạng & trục trặc", stance: .forbidden)

    #expect(isTold(broken, "Chiều ấy mạng quả có trục trặc nên quầy không nhận được."))
    #expect(!isTold(broken, "Chiều ấy mạng có trục trặc đâu ạ."))
  }

  @Test(arguments: [
    "Hẹn trả thứ Năm, không hẹn lại thêm lần nào nữa.",
    "Sở thấy không có căn cứ để đề xuất UBND thành phố bãi bỏ.",
    "Giấy thì anh không cần, khoản phải đóng thêm cũng chẳng có khoản nào.",
  ])
  func `that are forbidden are no accusation in a clause that denies something`(text: String) {
    for words in ["hẹn lại", "đề xuất & bãi bỏ", "đóng thêm"] {
      #expect(!isTold(claim(words, stance: .forbidden), text))
    }
    #expect(
      isTold(
        claim("hẹn lại", stance: .forbidden), "Tuần sau chúng tôi hẹn lại anh, không muộn hơn."))
    #expect(
      isTold(claim("không hẹn lại", stance: .forbidden), text) == text.contains("không hẹn lại"))
  }

  @Test(arguments: [
    ("", ClaimPatternFault.nothingToFind("")), ("chuyển & ", .nothingToFind("chuyển & ")),
    ("!chưa", .nothingToFind("!chưa")), ("a |", .nothingToFind("a |")),
    ("$chuyen", .synonymsUnknown("chuyen")), ("<ngày mai>", .valueUnreadable("ngày mai")),
  ])
  func `tell their author what cannot be read`(pattern: String, fault: ClaimPatternFault) {
    #expect(throws: fault) {
      try ClaimPattern(pattern, lexicon: lexicon, agencies: agencies)
    }
  }
}
