import Petitions
import Shifts
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct `What is put aside on the full screen` {
  @Test func `hides what stands in the field of the redaction list too`() {
    var player = Player.atDesk()
    player.press(.enter, .character("x"))
    player.type("phuong")
    player.press(.function(2))

    #expect(player.events.last?.happening == .redacted(parts: ["phuong"]))
  }

  @Test func `refuses what is in the field and not in the text, and keeps it there`() {
    var player = Player.atDesk()
    player.press(.enter, .character("x"))
    player.type("khongco")
    player.press(.function(2))

    #expect(!player.events.contains { $0.activity == .redacted })
    #expect(player.text().contains("khongco"))
  }

  @Test func `asks before everything is published as it was written`() {
    var player = Player.atDesk()
    player.press(.enter, .character("x"), .function(2))
    #expect(player.text().contains("mà không che gì?"))
    #expect(player.text().contains("0601 215 348"))

    player.press(.escape)
    #expect(player.text().contains("[ ] 0601 215 348"))
    player.press(.function(2), .enter)
    #expect(player.events.last?.happening == .redacted(parts: []))
  }

  @Test func `keeps what was chosen to be hidden, put aside or saved`() {
    var player = Player.atDesk()
    player.press(.enter, .character("x"), .enter, .escape, .character("x"))
    #expect(player.text().contains("[x]"))

    player.press(.function(2), .character("x"))
    #expect(player.text().contains("[x]"))
  }

  @Test func `keeps what a question asks for together with its text`() {
    var player = Player.atDesk()
    player.press(.enter, .character("a"), .character("1"), .character("3"), .enter)
    player.type("Dạ. ")
    player.press(.escape, .character("a"))
    #expect(player.text().contains("1 [x]") && player.text().contains("3 [x]"))

    player.press(.character("3"), .escape, .character("a"))
    #expect(player.text().contains("1 [x]") && player.text().contains("3 [ ]"))
  }

  @Test func `is found by a face that works line by line, and the other way round`() {
    var player = Player.atDesk()
    player.press(.enter, .character("n"))
    player.type("Đã gọi")

    let texts = ScratchTexts(bookmark: player.bookmark)
    #expect(texts["01", .note].text == "Đã gọi")
    var again = Player()
    again.send(Fixture.opened(events: player.events, bookmark: texts.bookmark()))
    again.press(.character("n"))
    #expect(again.text().contains("Đã gọi"))
  }
}
