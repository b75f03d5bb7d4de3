import Handbooks
import Petitions
import Rules
import TerminalUI
import Testing
import Wording

@testable import Screens

private let fact = HandbookFact(
  id: "tham-quyen", title: Phrase("Thẩm quyền là gì", "What authority is"),
  text: Phrase("Việc mà pháp luật giao cho một cơ quan.", "What the law entrusts to an agency."),
  citation: nil, from: nil, to: nil, see: ["HN-04"])

private let facts = HandbookMaterial(rules: [], facts: [fact], problem: nil)

@Suite struct `The handbook on the screen` {
  @Test func `opens at home, and only then asks for its files`() {
    var player = Player()
    #expect(!player.effects.contains(.loadHandbook(.library)))

    player.press(.character("h"))
    #expect(player.effects == [.loadHandbook(.library)])
    #expect(player.text().contains("Đang mở…"))

    player.send(
      .handbook(HandbookMaterial(rules: Fixture.rules, facts: [fact], problem: nil)))
    expectSnapshot(player.app, "handbook")

    player.type("tham quyen")
    player.press(.enter)
    expectSnapshot(player.app, "handbook-fact")

    player.press(.escape, .escape)
    #expect(player.app.reader == nil)
  }

  @Test func `opens from a violation at the rule that was broken, and leads back to the violation`()
  {
    var player = Player.atDesk()
    player.press(.enter, .character("t"), .character("h"))
    #expect(player.effects.last == .loadHandbook(.facts))
    player.send(.handbook(facts))

    expectSnapshot(player.app, "handbook-entry")

    player.press(.escape)
    #expect(player.app.reader == nil)
    #expect(player.text().contains("CHƯA ĐÚNG"))
  }

  @Test func `leads from an entry to those that it names, and back the same way`() {
    var player = Player.atDesk()
    player.press(.enter, .character("h"))
    player.send(.handbook(facts))
    player.type("tham quyen")
    player.press(.enter, .character("9"))
    #expect(player.app.reader?.entry?.id == "tham-quyen")

    player.press(.character("1"))
    #expect(player.app.reader?.entry?.id == "HN-04")
    player.press(.escape)
    #expect(player.app.reader?.entry?.id == "tham-quyen")
    player.press(.escape)
    #expect(player.app.reader?.entry == nil)
    player.press(.escape)
    #expect(player.app.reader == nil)
  }

  @Test func `finds what is typed without diacritics, while the shift goes on`() {
    var player = Player.atDesk()
    player.press(.enter, .character("h"))
    player.send(.handbook(facts))
    player.type("dung noi")

    #expect(player.app.reader?.selected?.id == "HN-04")
    player.press(.enter)
    #expect(player.text().contains("HN-04 · Chuyển đúng nơi"))
    player.press(.character("/"))
    #expect(player.app.reader?.entry == nil)
  }

  @Test func `gives hints in practice and none in an exam`() {
    for (mode, isShown) in [(Mode.practice, true), (.exam, false)] {
      var player = Player.atDesk(mode: mode)
      player.press(.character("h"))
      player.type("hn-04")
      player.press(.enter)

      #expect(player.text(120, 40).contains("Giải thích"))
      #expect(player.text(120, 40).contains("Gợi ý") == isShown)
    }
  }

  @Test func `says what could not be read, and shows the rest`() {
    var player = Player.atDesk()
    player.press(.character("h"))
    player.send(
      .handbook(HandbookMaterial(rules: [], facts: [], problem: "facts/x.yaml:1:1: lỗi")))

    #expect(player.text().contains("Chưa đọc được hết cẩm nang: facts/x.yaml:1:1: lỗi"))
    #expect(player.text().contains("HN-04"))
  }

  @Test func `opens from a deduction of the debrief`() {
    var player = Player.atDesk()
    player.press(.enter, .character("t"), .enter, .function(10), .enter)
    player.press(.character("h"))

    #expect(player.app.reader?.entry?.id == "HN-02")
    #expect(player.effects.last == .loadHandbook(.facts))
  }

  @Test func `closes with the shift`() {
    var player = Player.atDesk()
    player.press(.character("h"))
    player.tick(2_000_000)

    #expect(player.app.reader == nil)
  }
}
