import Shifts
import TerminalUI
import Testing

@testable import Screens

@Suite struct `The time for one petition` {
  /// A player who has had the first petition on the desk until so much is left for it.
  private func player(with left: Int64) -> Player {
    var player = Player.atDesk()
    player.press(.enter)
    player.tick(480_000 - left)
    return player
  }

  @Test func `is in nobody's way while there is enough of it`() {
    let player = player(with: 121_000)

    #expect(!player.text().contains("Chỉ còn"))
    #expect(!player.text().contains("#01 còn"))
  }

  @Test(arguments: [80, 120])
  func `is told two minutes and half a minute before its end, with what follows`(width: Int) {
    var player = player(with: 121_000)

    player.tick(2_000)
    let first = player.text(width, 24)
    #expect(first.contains("● Chỉ còn 2 phút cho #01; hết thì không làm gì thêm được."))
    #expect(first.contains("#01 còn 1:59"))

    player.tick(90_000)
    let second = player.text(width, 24)
    #expect(second.contains("● Chỉ còn 30 giây cho #01; hết thì không làm gì thêm được."))
    #expect(second.contains("#01 còn 0:29"))

    player.tick(30_000)
    let end = player.text(width, 24)
    #expect(end.contains("● Hết thời gian dành cho #01"))
    #expect(!end.contains("#01 còn"))
  }

  @Test func `is told over a text that is being written, which is kept to read`() {
    var player = player(with: 125_000)
    player.press(.character("s"))
    player.type("Chào")

    player.tick(5_000)
    #expect(player.text().contains("Chỉ còn 2 phút cho #01"))
    #expect(player.text().contains("#01 còn 1:5"))

    player.tick(120_000)
    #expect(player.text().contains("Hết giờ cho #01; phần đang viết được giữ để xem lại"))
    #expect(player.text().contains("Chào"))
  }
}
