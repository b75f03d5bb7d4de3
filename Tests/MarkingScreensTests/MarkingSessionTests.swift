import Courses
import Fixtures
import Marking
import MarkingScreens
import Petitions
import Rules
import Scenarios
import Scoring
import TerminalUI
import Testing
import TextJudging
import Wording
import WorkCalendar

private let claim = Claim(
  id: "fee", says: Phrase("thu sai phí", "a wrong fee"), patterns: ["thu sai"])
private let scenario = Fixture.scenario(
  petitions: [Fixture.petition("01", truth: Fixture.truth(claims: [claim]))],
  rules: [
    Fixture.rule(
      "R-1",
      .text(
        activation: Fixture.events(.replied),
        TextRequirement(must: .init(claims: .truth), gate: [.civil])))
  ])

/// Texts to be marked, in their order.
private func tasks(_ texts: String...) throws -> [MarkingTask] {
  try texts.enumerated().map { number, text in
    let events = [
      Event(
        sequence: 1, at: monday("09:00"), elapsedMilliseconds: 0, petition: "01",
        happening: .replied(text: text))
    ]
    let read = try #require(Scoring.texts(by: Judge(scenario), events: events).first)
    return MarkingTask(
      place: TextPlace(attempt: Int64(number + 1), event: 1),
      matter: try #require(MarkingCase(read, in: scenario, events)),
      revelation: read.doubts.map(\.phrase))
  }
}

private let size = Size(width: 80, height: 24)

@Suite struct `Marking on a screen` {
  @Test func `shows the case and the text, and what rules say once it is decided`() throws {
    var screen = MarkingScreen(try tasks("Khoản phí ấy không đúng mức."), .vietnamese)
    let before = screen.draw(size).rows().joined(separator: "\n")
    #expect(before.contains("Thư 1/1 · phiếu #01 · phí"))
    #expect(before.contains("xin hỏi") && before.contains("Khoản phí ấy không đúng mức."))
    #expect(before.contains("> […] Cho biết: thu sai phí"))
    #expect(!before.contains("chỉ thiếu"))

    #expect(screen.handle(.enter, size) == nil)
    #expect(screen.handle(.character("k"), size) == nil)
    #expect(screen.handle(.character("."), size) == nil)
    let effect = screen.handle(.enter, size)

    #expect(
      effect
        == .save(
          TextPlace(attempt: 1, event: 1),
          [MarkedPoint("claim:fee", .missed), MarkedPoint("gate:civil", .kept)]))
    #expect(screen.draw(size).rows().joined(separator: "\n").contains("chỉ thiếu một điều"))
    #expect(screen.handle(.enter, size) == .leave)
  }

  @Test(arguments: [
    Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 3, height: 3),
  ])
  func `scrolls a long text in any size, and answers again what was answered`(size: Size) throws {
    let long = (1...60).map { "Câu số \($0) của thư." }.joined(separator: "\n")
    var screen = MarkingScreen(try tasks(long), .vietnamese)
    for _ in 0..<20 {
      _ = screen.handle(.pageDown, size)
      _ = screen.draw(size)
    }
    if size.width > 10 {
      #expect(screen.draw(size).rows().joined(separator: "\n").contains("Câu số 60"))
    }
    for key: Key in [.character("c"), .character("c"), .up, .character("?")] {
      _ = screen.handle(key, size)
    }
    #expect(screen.session.answers == [.unsure, .kept])
    // What was answered and not written down is not lost by one key.
    #expect(screen.handle(.escape, size) == nil)
    #expect(screen.handle(.escape, size) == .leave)
  }

  @Test func `opens where the text begins, and writes once all of it was seen`() throws {
    let size = Size(width: 60, height: 16)
    let long = (1...30).map { "Câu số \($0) của thư." }.joined(separator: "\n")
    var screen = MarkingScreen(try tasks(long), .vietnamese)
    #expect(screen.draw(size).rows()[1].hasPrefix("CẦN CHẤM"))
    #expect(screen.draw(size).rows().contains { $0.contains("↓ còn") && $0.contains("↑ còn") })

    _ = screen.handle(.character("."), size)
    #expect(screen.handle(.enter, size) == nil)
    #expect(screen.draw(size).rows().last?.contains("chưa hiện ra") == true)

    for _ in 0..<4 { _ = screen.handle(.pageDown, size) }
    #expect(screen.handle(.enter, size) != nil)
  }

  @Test func `shows a point in full, and says when a key does nothing`() throws {
    let size = Size(width: 40, height: 20)
    var screen = MarkingScreen(try tasks("Phường thu sai."), .vietnamese)
    let rows = screen.draw(size).rows().map { $0.trimmingSpaces }
    let points = rows.filter { !$0.isEmpty }.joined(separator: " ")
    #expect(points.contains("Lịch sự") && !points.contains("…]…"))

    _ = screen.handle(.character("w"), size)

    #expect(screen.draw(size).rows().last?.hasPrefix("! Phím này không làm gì") == true)
  }
}

@Suite struct `Marking line by line` {
  @Test func `asks each point, writes, and goes on`() throws {
    var marking = PlainMarking(try tasks("Phường thu sai.", "Không rõ."), .vietnamese)
    #expect(marking.opening.contains("Phường thu sai."))
    #expect(marking.prompt == "1. Cho biết: thu sai phí [c/k/?] ")

    #expect(marking.take("gì cơ").lines.first?.contains("Trả lời c (đạt)") == true)
    #expect(marking.take("có").effect == nil)
    #expect(marking.prompt.hasPrefix("2. Lịch sự"))
    #expect(marking.take("?").lines.contains { $0.hasPrefix("2. [chưa chắc]") })
    #expect(marking.take("2").effect == nil)
    _ = marking.take("k")
    let (told, effect) = marking.take("")
    #expect(
      effect
        == .save(
          TextPlace(attempt: 1, event: 1),
          [MarkedPoint("claim:fee", .kept), MarkedPoint("gate:civil", .missed)]))
    #expect(told.first == "Đã ghi. Máy nói:")

    #expect(marking.take("").lines.contains("Không rõ."))
    #expect(marking.take("q").effect == .leave)
  }

  @Test func `says where nothing waits`() {
    let marking = PlainMarking([], .english)

    #expect(marking.opening == ["No text waits to be marked."])
    #expect(marking.session.stage == .finished)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
