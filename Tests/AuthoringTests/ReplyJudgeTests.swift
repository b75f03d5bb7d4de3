import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import Testing
import Wording

@testable import Authoring

private func reply(
  _ text: String, to petition: PetitionID = Fixture.conduct, _ verdict: MarkedReply.Verdict = .fair,
  for purpose: MarkedReply.Purpose = .answer, after earlier: String? = nil
) -> MarkedReply {
  MarkedReply(
    petition: petition, verdict: verdict, mark: "ai đó", purpose: purpose, earlier: earlier,
    text: text)
}

private func judgement(of reply: MarkedReply) throws -> ReplyJudgement {
  var judge = ReplyJudge(Fixture.scenario())
  let found = judge.judgement(of: reply)
  return try #require(found)
}

@Suite struct `A judge of marked replies` {
  @Test func `takes nothing from a text that tells what has to be told`() throws {
    let found = try judgement(of: reply("Theo Sở Tư pháp, khoản phí ấy phường thu sai rồi."))

    #expect(found.pointsLost == 0)
    #expect(found.agrees)
    #expect(found.losses.isEmpty)
  }

  @Test func `names the rule and the claims that a fair text loses by`() throws {
    let found = try judgement(of: reply("Chúng tôi đã xem xét và xin cảm ơn anh chị."))

    #expect(found.pointsLost == 10)
    #expect(!found.agrees)
    let loss = try #require(found.losses.first)
    #expect(found.losses.count == 1)
    #expect(loss.rule.id == "R-09")
    #expect(
      found.claims(at: loss.rule).map(\.says.vietnamese) == ["Sở Tư pháp", "phí|lệ phí"])
    #expect(found.claims(at: Fixture.rules[0]).isEmpty)
  }

  @Test func `hears what the sender was told before`() throws {
    let found = try judgement(
      of: reply(
        "Phường đã thu sai, xin cảm ơn anh chị đã báo.",
        after: "Khoản phí ấy đang được Sở Tư pháp kiểm tra lại."))

    #expect(found.pointsLost == 0)
  }

  @Test func `agrees on an unfair text when it loses, whatever by`() throws {
    let caught = try judgement(of: reply("Ok.", .unfair))
    let passed = try judgement(of: reply("Sở Tư pháp bảo phí ấy đúng, về đi.", .unfair))

    #expect(caught.agrees && caught.losses.isEmpty)
    #expect(!passed.agrees)
  }

  @Test func `is counted by what a person would find who read the near ones`() throws {
    let lost = try judgement(of: reply("Chúng tôi đã xem xét và xin cảm ơn anh chị."))
    let passed = try judgement(of: reply("Sở Tư pháp bảo phí ấy đúng, về đi.", .unfair))
    let right = try judgement(of: reply("Ok.", .unfair))
    var nearness = Nearness.none

    nearness.note(lost, isNear: true)
    nearness.note(passed, isNear: false)
    nearness.note(right, isNear: true)

    #expect(nearness.fairThatLose.count == 1 && nearness.fairThatLose.near == 1)
    #expect(nearness.unfairThatPass.count == 1 && nearness.unfairThatPass.near == 0)
    #expect(nearness.wrong.count == 2 && nearness.wrong.near == 1)
    #expect(nearness.all.count == 3 && nearness.all.near == 2)
  }

  @Test func `puts a text in the place of a refusal too`() throws {
    let found = try judgement(of: reply("Mời làm đơn khiếu nại theo luật.", to: Fixture.complaint))

    #expect(found.pointsLost == 0)
  }

  @Test func `says nothing of a text for which there is no place`() {
    var judge = ReplyJudge(Fixture.scenario())
    let replies = [
      reply("Đã gộp.", to: Fixture.duplicate), reply("Xin tách.", for: .split),
      reply("Ai?", to: "77"),
    ]

    let found = replies.compactMap { judge.judgement(of: $0) }

    #expect(found.isEmpty)
  }

  @Test func `judges each text as if it were the first`() throws {
    var judge = ReplyJudge(Fixture.scenario())
    let texts = [
      reply("Theo Sở Tư pháp, khoản phí ấy phường thu sai rồi."), reply("Ok.", .unfair),
      reply("Mời làm đơn khiếu nại theo luật.", to: Fixture.complaint),
      reply("Chúng tôi đã xem xét và xin cảm ơn anh chị."),
    ]

    for text in texts + texts.reversed() {
      let found = judge.judgement(of: text)
      let alone = try judgement(of: text)
      #expect(found?.pointsLost == alone.pointsLost)
    }
  }
}

@Suite struct `An agreement` {
  private func agreement(
    fair: Int, losing: Int, unfair: Int, passing: Int
  ) -> Agreement {
    let verdicts: [(MarkedReply.Verdict, Int, Int)] = [
      (.fair, 0, fair), (.fair, 5, losing), (.unfair, 5, unfair), (.unfair, 0, passing),
    ]
    var agreement = Agreement.none
    for (verdict, points, count) in verdicts {
      for _ in 0..<count {
        agreement.note(ReplyJudgement(reply: reply("…", verdict), pointsLost: points))
      }
    }
    return agreement
  }

  @Test func `counts both kinds of mistakes, and is rounded down`() {
    let found = agreement(fair: 24, losing: 0, unfair: 20, passing: 4)

    #expect((found.fairCount, found.unfairCount, found.count) == (24, 24, 48))
    #expect((found.fairThatLose, found.unfairThatPass) == (0, 4))
    #expect(found.agreedPermille == 916)
  }

  @Test func `is nothing beyond chance where the rules toss a coin`() {
    #expect(agreement(fair: 10, losing: 10, unfair: 10, passing: 10).kappaHundredths == 0)
    #expect(agreement(fair: 20, losing: 0, unfair: 20, passing: 0).kappaHundredths == 100)
    #expect(agreement(fair: 0, losing: 20, unfair: 0, passing: 20).kappaHundredths == -100)
    // 45 of 60 agree; chance gives 30.
    #expect(agreement(fair: 25, losing: 5, unfair: 20, passing: 10).kappaHundredths == 50)
  }

  @Test func `has a kappa that misleads where one side is rare, and none where there is no other`()
  {
    let rare = agreement(fair: 95, losing: 2, unfair: 1, passing: 2)
    let alone = agreement(fair: 10, losing: 0, unfair: 0, passing: 0)

    #expect(rare.isKappaMisleading && rare.agreedPermille == 960)
    #expect(alone.kappaHundredths == nil)
    #expect(!agreement(fair: 24, losing: 0, unfair: 20, passing: 4).isKappaMisleading)
  }

  @Test func `adds up over scenarios`() {
    let one = agreement(fair: 3, losing: 1, unfair: 2, passing: 0)
    let other = agreement(fair: 5, losing: 0, unfair: 3, passing: 4)

    #expect(one + other == agreement(fair: 8, losing: 1, unfair: 5, passing: 4))
    #expect(Agreement.none + one == one)
  }
}
