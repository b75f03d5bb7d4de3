import OfficialText
import Rules
import Testing

@testable import TextJudging

/// A case that no scenario has, and letters to its sender that people found fair.
private let knowledge = KnownCase.knowledge(
  message: "Đèn ngõ Giếng tắt đã lâu, tối đi lại rất ngại.",
  answer: "Đội chiếu sáng đã kiểm tra cột đèn trong ngõ Giếng, chiều nay thay bóng.")
private let fair = (1...12).map {
  "Bác cứ gọi số \($0) của đội chiếu sáng, rồi sang nói với hàng xóm kẻo phiền cả hai nhà."
}

private func findings(
  _ letter: String, by check: GateCheck, beside letters: [String] = fair
) throws -> (fault: GateFault?, doubted: [GateFault]) {
  let known = try #require(knowledge)
  let around = Surroundings(knowledge: known, fair: FairLetters { FairWording(letters) })
  var reading = TextReading(SplitText(letter), TextTruth())
  let acts = SoughtActs([.civil, .faithful], by: .vietnamese)
  let fault = reading.readFault(check, by: .vietnamese, acts, in: around)
  return (fault, reading.doubtedFaults)
}

@Suite struct `What a list of words finds in a sentence` {
  /// "kẻo ân hận" is a threat in some sentences; here the rest is said by every fair letter.
  private static let familiar =
    "Bác cứ gọi số 3 của đội chiếu sáng, rồi sang nói với hàng xóm kẻo ân hận."
  private static let strange = "Đơn từ cho lắm rồi dừng lại kẻo ân hận về sau."

  @Test func `is a doubt where fair letters word the rest so`() throws {
    let found = try findings(Self.familiar, by: .civil)

    #expect(found.fault == nil)
    #expect(found.doubted.map(\.words) == ["kẻo ân hận"])
  }

  @Test func `is a fault where nobody words the rest so`() throws {
    #expect(try findings(Self.strange, by: .civil).fault?.cause == .threat)
    #expect(try findings(Self.strange, by: .civil).doubted.isEmpty)
  }

  @Test func `is a fault where few fair letters are known, or none`() throws {
    let few = Array(fair.prefix(11))

    #expect(try findings(Self.familiar, by: .civil, beside: few).fault?.cause == .threat)
    #expect(try findings(Self.familiar, by: .civil, beside: []).fault?.cause == .threat)
  }

  @Test func `hides no fault behind it`() throws {
    let found = try findings("\(Self.familiar) \(Self.strange)", by: .civil)

    #expect(found.fault?.sentence == String(Self.strange.dropLast()))
    #expect(found.doubted.count == 1)
  }

  @Test func `is a fault whatever the rest is where the words mean nothing else`() throws {
    let insult = "Bác cứ gọi số 3 của đội chiếu sáng, rồi sang nói với hàng xóm, đồ ngu."

    #expect(try findings(insult, by: .civil).fault?.cause == .insult)
  }

  @Test func `is told to markers as a doubt`() throws {
    let known = try #require(knowledge)
    let around = Surroundings(knowledge: known, fair: FairLetters { FairWording(fair) })
    let requirement = TextRequirement(gate: [.civil])
    var reading = TextReading(SplitText(Self.familiar), TextTruth())

    let judgement = TextJudgement(
      &reading, TextDemand(requirement, TextPhrases(requirement), TextTruth()), in: around)
    let doubts = reading.doubts(
      about: [judgement], in: around, besides: FamiliarWords([]), nil, by: .vietnamese)

    #expect(judgement.isKept)
    #expect(
      doubts.contains {
        if case .familiar(let fault) = $0.cause { fault.cause == .threat } else { false }
      })
  }
}
