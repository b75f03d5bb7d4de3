import Petitions
import Shifts
import Simulation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct `What an instructor orders` {
  private func give(_ order: Order, _ number: Int, to player: inout Player) {
    player.send(.ordered(order, number: number, elapsedMilliseconds: player.elapsed))
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `stands above the desk until it is dismissed, and stops nobody`(width: Int, height: Int) {
    var player = Player.atDesk()
    player.press(.enter)
    give(
      .notice("Còn nửa giờ nữa; ai chưa đọc quy chế thì đọc ngay, kẻo mất điểm oan."), 5,
      to: &player)
    give(.time(minutes: 10), 6, to: &player)

    #expect(player.text(width, height).contains("Người hướng dẫn nhắn: Còn nửa giờ nữa"))
    #expect(player.text(width, height).contains("[Ctrl-G]đã đọc"))
    // The header has the time that was added.
    #expect(player.text(width, height).contains(width < 100 ? "còn 29:" : "còn 29 phút"))
    // Letters still go where they went.
    player.press(.character("s"))
    player.type("Kính gửi chị")
    #expect(player.text(width, height).contains("Kính gửi chị"))
    player.press(.control("g"))
    #expect(player.text(width, height).contains("Bạn được thêm 10 phút."))
    player.press(.control("g"))
    #expect(!player.text(width, height).contains("▶") && player.text().contains("Kính gửi chị"))
  }

  @Test func `to pause hides the desk, stops the clock and takes no key`() {
    var player = Player.atDesk(mode: .exam)
    player.press(.enter, .character("s"))
    player.type("Kính")
    let before = player.events.count

    give(.pause, 1, to: &player)
    #expect(!player.isRunning && player.events.count == before + 1)
    #expect(player.text().contains("TẠM DỪNG") && !player.text().contains("Kính"))
    player.type("xyz")
    player.press(.escape, .character("q"), .enter)
    player.tick(0)
    #expect(player.events.count == before + 1)

    give(.resume, 2, to: &player)
    #expect(player.isRunning && player.text().contains("Kính"))
    #expect(!player.text().contains("xyz"))
  }

  @Test func `for a burst is told by its messages, and takes back what was asked before them`() {
    var player = Player.atDesk()
    player.press(.enter)
    give(.burst("Alo, có ai không?"), 1, to: &player)

    #expect(player.text().contains("Công dân vừa nhắn #"))
    #expect(!player.text().contains("Ctrl-G"))
    #expect(player.events.contains { $0.activity == .citizenWrote })
  }

  @Test func `is there after a break, where it was not dismissed, and so is the pause`() {
    var player = Player.atDesk()
    give(.notice("một"), 1, to: &player)
    give(.call("hai"), 2, to: &player)
    player.press(.control("g"))
    give(.pause, 3, to: &player)

    var again = Player()
    again.send(
      Fixture.opened(events: player.events, bookmark: player.bookmark, elapsed: player.elapsed))
    #expect(!again.isRunning && again.text().contains("TẠM DỪNG"))
    give(.resume, 4, to: &again)

    #expect(again.isRunning && again.text().contains("Lãnh đạo gọi: hai"))
    #expect(!again.text().contains("một  "))
  }
}
