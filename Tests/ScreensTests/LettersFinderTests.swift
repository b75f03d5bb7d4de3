import Petitions
import Scenarios
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct `Finding words in the letters on the desk` {
  /// A petition whose letters are longer than a screen.
  private static let long: Scenario = {
    let model = Fixture.petitions[0]
    let messages = (1...30).map { number in
      ScriptedMessage(
        at: model.arrives,
        content: .text(number % 10 == 0 ? "thư \(number): còn giữ biên lai" : "thư \(number)"))
    }
    let petition = ScriptedPetition(
      id: model.id,
      arrival: ScriptedArrival(
        arrives: model.arrives, channel: model.channel, subject: model.subject,
        sender: model.sender, messages: messages), truth: model.truth, reactions: .none, model: [])
    return Fixture.scenario(
      with: Fixture.pack, petitions: [petition] + Fixture.petitions.dropFirst())
  }()

  private func marked(_ player: Player) -> [String] {
    player.text().split(separator: "\n").map(String.init).filter { $0.contains("▸ ") }
  }

  @Test func `shows what was found and marks it without colour`() {
    var player = Player.atDesk()
    player.press(.enter, .control("f"))
    player.type("phuong")

    expectSnapshot(player.app, "letters-finder")
  }

  @Test func `goes from one to the next, round, and back`() {
    var player = Player.atDesk(Self.long)
    player.press(.enter, .control("f"))
    player.type("bien lai")
    #expect(marked(player).last?.contains("thư 10: còn giữ biên lai") == true)
    #expect(player.text().contains("1/3"))

    player.press(.enter)
    #expect(marked(player).last?.contains("thư 20") == true)
    player.press(.down)
    #expect(marked(player).last?.contains("thư 30") == true)
    #expect(player.text().contains("3/3"))
    player.press(.enter)
    #expect(marked(player).last?.contains("thư 10") == true)
    player.press(.up)
    #expect(marked(player).last?.contains("thư 30") == true)

    player.press(.escape)
    #expect(player.text().contains("thư 30"))
    #expect(!marked(player).contains { $0.contains("thư 30") })
    #expect(player.events.map(\.activity) == [.shiftStarted, .arrived, .arrived, .opened])
  }

  @Test func `says when there is nothing`() {
    var player = Player.atDesk()
    player.press(.enter, .control("f"))
    player.type("zzz")

    #expect(player.text().contains("Không tìm thấy."))
  }

  @Test func `waits for the petition to lie on the desk`() {
    var player = Player.atDesk()
    player.press(.control("f"))
    #expect(player.text().contains("Thư chỉ đọc được khi phản ánh ở trên bàn"))

    player.press(.enter, .down, .control("f"))
    #expect(player.text().contains("Thư chỉ đọc được khi phản ánh ở trên bàn"))
  }

  @Test func `stands in the help and in the list of all commands`() {
    var player = Player.atDesk()
    player.press(.enter, .character(":"))
    player.type("trong thu")
    #expect(player.text().contains("Ctrl-F tìm trong thư"))

    player.press(.enter)
    player.type("phuong")
    #expect(player.text().contains("Tìm trong thư: phuong"))
  }

  @Test func `goes on where a killed program was`() {
    var player = Player.atDesk()
    player.press(.enter, .control("f"))
    player.type("phuong")

    var next = Player()
    next.send(
      Fixture.opened(events: player.events, bookmark: player.bookmark, elapsed: 5000))
    next.press(.enter)
    #expect(next.text().contains("Tìm trong thư: phuong"))
  }

  @Test func `an opened petition is found by its letters, and one that was not is not`() {
    var player = Player.atDesk()
    player.press(.enter, .character("/"))
    player.type("sdt cua")
    #expect(player.text().contains("#01 hồ sơ chậm trả"))

    player.press(.escape, .character("/"))
    player.type("sao y ban chinh muc thu")
    #expect(!player.text().contains("▸ ● #02"))
  }
}
