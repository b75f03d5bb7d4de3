import Petitions
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct SnapshotTests {
  @Test func `the home screen lists what can be resumed and what can be started`() {
    var player = Player()
    expectSnapshot(player.app, "home")

    player.press(.down, .down, .enter)

    expectSnapshot(player.app, "home-mode")
  }

  @Test func `the briefing says what the shift is about`() {
    var player = Player()
    player.send(Fixture.opened())

    expectSnapshot(player.app, "briefing")
  }

  @Test func `the desk shows inbox, thread and case file`() {
    var player = Player.atDesk()
    player.press(.enter)
    player.tick(90_000)

    expectSnapshot(player.app, "desk")

    player.press(.tab)
    expectSnapshot(player.app, "desk-file")
  }

  @Test func `the desk reads in English too`() {
    var player = Player.atDesk(language: .english)
    player.press(.enter)

    expectSnapshot(player.app, "desk-english")
  }

  @Test func `a deadline shows how it is counted`() {
    var player = Player.atDesk()
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("="))

    expectSnapshot(player.app, "desk-derivation")
  }

  @Test func `a question is chosen, written and answered in the thread`() {
    var player = Player.atDesk()
    player.press(.enter, .character("a"), .character("1"))
    expectSnapshot(player.app, "facts")

    player.press(.enter)
    expectSnapshot(player.app, "composer-ask")

    player.press(.control("s"), .enter, .character("w"), .enter)
    expectSnapshot(player.app, "desk-answered")
  }

  @Test func `the composer marks placeholders and says what is left to fill`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"), .function(4))
    expectSnapshot(player.app, "templates")

    player.press(.enter, .control("s"))
    expectSnapshot(player.app, "composer")
  }

  @Test func `the unit picker finds units by their nicknames and shows their remit`() {
    var player = Player.atDesk()
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("c"))
    player.type("sxd")

    expectSnapshot(player.app, "units")
  }

  @Test func `the list of all commands says why some are not possible`() {
    var player = Player.atDesk()
    player.press(.enter, .character(":"))

    expectSnapshot(player.app, "commands")
  }

  @Test func `a violation is explained at once`() {
    var player = Player.atDesk()
    player.press(.enter, .character("t"))

    expectSnapshot(player.app, "violation")
  }

  @Test func `what the public will read is previewed while parts are hidden`() {
    var player = Player.atDesk()
    player.press(.enter, .character("x"), .enter)

    expectSnapshot(player.app, "redaction")
  }

  @Test func `hints name what is still to be done`() {
    var player = Player.atDesk()
    player.press(.enter, .character("r"))

    expectSnapshot(player.app, "hints")
  }

  @Test func `ending the shift asks first`() {
    var player = Player.atDesk()
    player.press(.function(10))

    expectSnapshot(player.app, "finish")
  }

  @Test func `help lists the keys that work now`() {
    var player = Player.atDesk()
    player.press(.enter, .character("?"))

    expectSnapshot(player.app, "help")
  }

  @Test func `the debrief shows timeline, losses, details and the model`() {
    var player = Player.atDesk()
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("c"))
    player.type("noi vu")
    player.press(.enter, .function(2), .enter, .enter)
    player.tick(1_100_000)
    // What has just been found wrong comes before the question, and again with the time that passes.
    for _ in 0..<12 { player.press(.enter) }
    player.press(.function(10), .enter, .enter, .enter)
    expectSnapshot(player.app, "debrief")

    player.press(.enter)
    expectSnapshot(player.app, "debrief-violation")

    player.press(.character("m"))
    expectSnapshot(player.app, "debrief-model")

    player.press(.escape, .character("v"))
    expectSnapshot(player.app, "debrief-verdicts")
  }

  @Test func `a window that is too small says so and still works`() {
    var player = Player.atDesk()
    player.press(.enter)

    #expect(player.text(50, 16).contains("Cửa sổ nhỏ quá"))
    #expect(player.text(50, 16).contains("#01"))
  }
}
