import Fixtures
import Petitions
import Rules
import Scenarios
import Scoring
import Testing
import TextJudging
import Wording
import WorkCalendar

private let fee = Claim(
  id: "fee", says: Phrase("phường đã thu sai phí", "the ward took a wrong fee"), stance: .wanted,
  patterns: ["phí & thu sai"], within: 1)
private let day = Claim(
  id: "day", says: Phrase("tiền trả lại trong tuần", "the money comes back this week"),
  stance: .wanted, patterns: ["trả lại & trong tuần"], within: 1)
private let permit = Claim(
  id: "no-end", says: Phrase("giấy phép bị hủy", "the permit is void"), stance: .forbidden,
  patterns: ["giấy phép & hủy"], within: 1)

private let telling = Fixture.rule(
  "R-1", .text(activation: Fixture.events(.replied), TextRequirement(must: .init(claims: .truth))),
  points: 20)
private let gate = Fixture.rule(
  "R-2",
  .text(activation: Fixture.events(.replied), TextRequirement(gate: [.civil, .honest])), points: 30)

private func scenario(_ rules: [Rule] = [telling, gate]) -> Scenario {
  let truth = Fixture.truth(claims: [fee, day, permit])
  return Fixture.scenario(
    petitions: [Fixture.petition(Journal.petition, truth: truth)], rules: rules)
}

/// The last text of a shift, as rules read it.
private func read(_ texts: String...) throws -> ReadText {
  let events = Journal(texts.map { (monday("09:00"), .replied(text: $0)) }).events
  let found = Scoring.texts(by: Judge(scenario()), events: events)
  #expect(found.count == texts.count)
  return try #require(found.last)
}

private func card(_ decisions: PersonalDecisions, _ texts: String...) -> Scorecard {
  Scoring.scorecard(
    by: Judge(scenario()),
    events: Journal(texts.map { (monday("09:00"), .replied(text: $0)) }).events, with: decisions)
}

private let good = "Phường thu sai phí của chị. Tiền được trả lại trong tuần."

@Suite struct `The nearness of a text` {
  @Test func `is nothing where all is told and accounted for`() throws {
    let text = try read(good)

    #expect(text.isKept)
    #expect(!text.isNear)
    #expect(
      text.points.map(\.name) == [
        "claim:fee", "claim:day", "claim:no-end", "gate:civil", "gate:honest",
      ])
  }

  @Test func `tells of the only claim that is missing how much of it is there, and where`() throws {
    let text = try read("Phường thu sai phí của chị. Tiền được trả lại sớm.")

    #expect(text.doubts.map(\.cause) == [.partly(day, said: 1, wanted: 2)])
    #expect(text.doubts.first?.sentence == "Tiền được trả lại sớm")
  }

  @Test func `sees a claim that is told in two sentences, and one whose words are denied`() throws {
    let scattered = try read("Phường thu sai phí. Tiền được trả lại. Chị đợi trong tuần.")
    let denied = try read("Phường thu sai phí. Tiền chưa được trả lại trong tuần.")

    #expect(scattered.doubts.map(\.cause) == [.scattered(day)])
    #expect(denied.doubts.map(\.cause) == [.takenBack(day)])
  }

  @Test func `doubts a single claim of which nothing is there, and nothing where two are missing`()
    throws
  {
    let untold = try read("Phường thu sai phí của chị.")
    let twice = try read("Phường thu sai. Tiền được trả lại sớm.")

    #expect(untold.doubts.map(\.cause) == [.untraced(day)])
    #expect(!twice.isKept && !twice.isNear)
  }

  @Test
  func `doubts what must not be told, and what the gate found, where it is all that is wrong`()
    throws
  {
    let told = try read(good + " Giấy phép đã hủy.")
    let threat = try read(good + " Chị còn kêu ca thì liệu hồn.")

    #expect(told.doubts.map(\.cause) == [.forbidden(permit)])
    #expect(threat.doubts.count == 1)
    guard case .gate(let fault)? = threat.doubts.first?.cause else {
      Issue.record("no doubt about the gate")
      return
    }
    #expect(fault.check == .civil)
  }

  @Test func `tells what a passing text says that stands nowhere in the case`() throws {
    let text = try read(good + " Trưởng phòng đang xây hầm rượu dưới sân kho lạnh.")

    #expect(text.isKept)
    #expect(text.doubts.map(\.cause) == [.unexplained])
    #expect(text.doubts.first?.sentence?.hasPrefix("Trưởng phòng") == true)
  }
}

@Suite struct `A letter with a sentence that rests on nothing` {
  private let strange = " Trưởng phòng đang xây hầm rượu dưới sân kho lạnh."

  private func texts(_ text: String, _ fair: FairTexts) -> [ReadText] {
    Scoring.texts(
      by: Judge(scenario().beside(fair)),
      events: Journal([(monday("09:00"), .replied(text: text))]).events)
  }

  @Test func `loses nothing, and is for a person to read`() throws {
    let fair = FairTexts { _ in Array(repeating: good, count: 12) }

    let doubted = try #require(texts(good + strange, fair).first)

    #expect(doubted.isKept)
    #expect(doubted.doubts.first?.cause == .ungrounded)
    #expect(doubted.doubts.first?.sentence == "Trưởng phòng đang xây hầm rượu dưới sân kho lạnh")
    #expect(texts(good, fair).allSatisfy { !$0.isNear })
    #expect(texts(good + strange, .none).first?.doubts.map(\.cause) == [.unexplained])
  }
}

@Suite struct `What persons decide` {
  @Test func `changes nothing where they decide nothing, or what rules found`() {
    let machine = card(.none, "Phường thu sai phí của chị.")

    #expect(
      card(
        PersonalDecisions(texts: [3: ["claim:day": false, "gate:civil": true]]),
        "Phường thu sai phí của chị.") == machine)
    #expect(machine.petitions[0].verdicts[0].pointsLost > 0)
  }

  @Test func `takes the place of what rules found, in both directions`() {
    let missed = "Phường thu sai phí của chị. Chậm nhất thứ Sáu chị nhận lại tiền."

    #expect(card(.none, missed).petitions[0].verdicts[0].pointsLost == 10)
    #expect(
      card(PersonalDecisions(texts: [3: ["claim:day": true]]), missed).petitions[0].points == 100)
    let refused = card(PersonalDecisions(texts: [3: ["gate:honest": false]]), good)
    #expect(refused.petitions[0].points == 70)
    #expect(
      refused.petitions[0].losses[0].violation.statement.vietnamese.contains("theo người chấm"))
  }

  @Test func `is of one text: another one that is wrong still breaks the rule`() {
    let decided = card(
      PersonalDecisions(texts: [3: ["claim:day": true]]), "Phường thu sai phí.",
      "Phường thu sai phí nhé.")

    #expect(decided.petitions[0].verdicts[0].pointsLost == 10)
  }

  @Test func `lets a rule cost nothing where an appeal was allowed`() {
    let place = PersonalDecisions.Charge(Journal.petition, "R-1")

    #expect(
      card(PersonalDecisions(allowed: [place]), "Phường thu sai phí của chị.").petitions[0].points
        == 100)
  }

  @Test func `asks a person about a long passing letter that is worded like no fair one`() throws {
    let courteous = "Dạ thưa chị, chúng tôi xin lỗi vì để chị phải chờ ạ. "
    let blunt = "Lần sau chị tự tìm hiểu kỹ hơn, đừng hỏi những câu đã ghi rõ ràng trên bảng. "

    let text = try read(good + " " + String(repeating: blunt, count: 3))
    let short = try read(good + " " + courteous)

    #expect(text.doubts.map(\.cause).contains(.wordedUnfairly))
    #expect(!short.doubts.map(\.cause).contains(.wordedUnfairly))
  }
}
