import OfficialText
import Rules
import Testing

@testable import TextJudging

private let message =
  "Tôi viết ngày 13/05: đèn ngõ Giếng tắt đã lâu. Quầy tiếp dân không ai nghe máy."
private let answer = """
  Đội chiếu sáng đã kiểm tra cột đèn trong ngõ Giếng. Đội hẹn thay bóng một lần duy nhất. UBND phường Bến \
  Dừa nhận bàn giao hồ sơ và trả lời bà con.
  """

private let knowledge = KnownCase.knowledge(
  message: message, answer: answer, tellsAnswer: false)

/// Letters as many hands would write them, of which only the first has its second sentence.
private let own = "Khăn lụa vàng phơi kín hàng rào gỗ mục."
private let fair =
  ["Phường cảm ơn bác đã báo. \(own)"]
  + (2...12).map { "Phường cảm ơn bác đã báo lần \($0). Thợ điện sang thay bóng mới liền cho bác." }

private func found(_ letter: String, beside letters: [String] = fair) throws -> UngroundedSentence?
{
  let known = try #require(knowledge)
  let grounds = try #require(
    Grounds(known, of: TextTruth(), FairWording(letters)))
  return grounds.ungroundedSentence(in: SplitText(letter))
}

private func sentences(of text: String) -> [String] {
  text.split(separator: ". ").map { "\($0.hasSuffix(".") ? $0.dropLast() : $0)." }
}

@Suite struct `A sentence that rests on nothing` {
  private static let known =
    sentences(of: message) + sentences(of: answer)
    + fair.dropFirst().flatMap { sentences(of: $0) }
  /// Words that stand nowhere side by side.
  private static let strange =
    "xuồng mít rêu gạo sương đò mực lúa ghềnh khói võng bưởi sậy thuyền đá"
    .split(separator: " ")

  @Test(arguments: 0..<known.count)
  func `is none that the case or a fair letter has, in whatever order`(start: Int) throws {
    let order = Self.known.indices.map { Self.known[($0 * 7 + start) % Self.known.count] }

    #expect(try found(order.joined(separator: " ")) == nil)
  }

  @Test(arguments: 5...strange.count)
  func `is one of strange words, wherever it stands in a fair letter`(count: Int) throws {
    let sentence = Self.strange.prefix(count).joined(separator: " ")
    let (before, after) = (Self.known[count % 5], Self.known[count % 3])

    let one = try #require(try found("\(before) \(sentence). \(after)"))

    #expect(one.text == sentence)
    #expect(one.unknownCount == count - 1 && one.pairCount == count - 1 && one.percent == 100)
  }

  @Test func `is none of too few words, nor one of which half is known`() throws {
    #expect(try found("Xuồng mít rêu gạo.") == nil)
    #expect(try found("Đội chiếu sáng đã kiểm tra cột đèn xuồng mít rêu gạo sương.") == nil)
  }

  @Test func `is held against the fair letters without the one that it stands in`() throws {
    #expect(try found(fair[0])?.text == String(own.dropLast()))
    #expect(try found("Chào bác. \(own)") == nil)
  }

  @Test func `may be typed without marks as the others are with them`() throws {
    #expect(try found("Doi chieu sang da kiem tra cot den, tho dien sang thay bong moi.") == nil)
    #expect(try found("Xuong mit reu gao suong do muc lua ghenh khoi.") != nil)
  }

  @Test func `is not looked for beside a few fair letters, or none`() throws {
    #expect(try found(Self.strange.joined(separator: " "), beside: Array(fair.prefix(11))) == nil)
    #expect(Grounds(knowledge, of: TextTruth(), FairWording([])) == nil)
    #expect(Grounds(nil, of: TextTruth(), FairWording(fair)) == nil)
  }
}
