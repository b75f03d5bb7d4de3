import Petitions
import Shifts
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct `What lies over the desk` {
  /// A player whose reply of many rows is approved.
  private func approved(_ text: String) -> Player {
    var player = Player.atDesk()
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("s"))
    player.send(.key(.paste(text), elapsedMilliseconds: player.elapsed))
    player.press(.function(2), .character("d"), .end, .enter, .character("w"), .enter)
    return player
  }

  private func activities(_ player: Player) -> [Activity] { player.events.map(\.activity) }

  @Test func `sends only from the end of a text that was on the screen`() {
    let long = (1...60).map { "dòng \($0)" }.joined(separator: "\n")
    var player = approved(long)
    player.press(.character("i"), .enter)
    #expect(!activities(player).contains(.replied))
    #expect(player.text().contains("đọc tiếp"))

    player.press(.enter, .enter, .enter, .enter, .enter)
    #expect(activities(player).contains(.replied))
  }

  @Test func `is answered by no letter, and says by which keys it is`() {
    var player = Player.atDesk()
    player.press(.enter, .character("u"), .character("y"))

    #expect(!activities(player).contains(.markedUrgent))
    #expect(player.text().contains("Enter là đồng ý, Esc là thôi"))
    player.press(.enter)
    #expect(activities(player).contains(.markedUrgent))
  }

  @Test func `publishes what can be scrolled to its end, and says what is not hidden`() {
    let long = (1...40).map { "dòng \($0)" }.joined(separator: "\n")
    var player = approved(long + "\nđt 0601 215 348")
    player.press(.character("i"), .end, .enter)
    player.press(.character("o"))
    #expect(player.text().contains("Chưa che: “0601 215 348”"))

    player.press(.enter)
    #expect(!activities(player).contains(.published))
    player.press(.end, .enter)
    #expect(activities(player).contains(.published))
  }

  @Test func `declines after showing the guidance once more, and Escape goes back to it`() {
    var player = Player.atDesk()
    player.press(.enter, .character("k"), .enter)
    player.type("Xin gửi đơn tới UBND quận.")
    player.press(.enter)
    player.type("Trân trọng.")
    player.press(.function(2))
    #expect(player.text().contains("XIN XÁC NHẬN"))
    #expect(!activities(player).contains(.declined))

    player.press(.escape)
    #expect(player.text().contains("Trân trọng."))
    player.press(.function(2), .enter)
    guard case .declined(_, let text) = player.events.last?.happening else {
      Issue.record("nothing was declined")
      return
    }
    #expect(text == "Xin gửi đơn tới UBND quận.\nTrân trọng.")
  }

  @Test(arguments: [(Key.character("g"), Activity.merged), (.character("u"), .markedUrgent)])
  func `asks before what cannot be taken back`(key: Key, activity: Activity) {
    var player = Player.atDesk()
    player.press(.enter, key)
    if key == .character("g") { player.press(.enter) }
    #expect(player.text().contains("XIN XÁC NHẬN"))
    #expect(!activities(player).contains(activity))

    player.press(.enter)
    #expect(activities(player).contains(activity))
  }

  @Test func `asks before a petition is forwarded, note or none, as at the plain desk`() {
    var player = Player.atDesk()
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("c"),
      .enter)
    player.type("Kính chuyển.")
    player.press(.function(2))
    #expect(player.text().contains("XIN XÁC NHẬN") && player.text().contains("Kính chuyển."))

    player.press(.escape)
    #expect(player.text().contains("F2"))
    player.press(.function(2), .enter)
    #expect(player.events.last?.activity == .forwarded)
  }

  @Test func `keeps the letters that are answered above the text, and scrolls them`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    #expect(player.text().contains("giấy hẹn trả kết quả"))

    for _ in 0..<20 { player.press(.function(5)) }
    #expect(player.text().contains("e ơi cho a hỏi"))
  }

  @Test func `fills the places of one name together, and goes to the end after the last`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    player.type("{{tên}} và {{Tên}}, {{việc}}.")
    player.press(.home, .tab)
    player.type("chị Hạnh")
    player.press(.tab)
    player.type("hồ sơ")
    player.press(.tab)
    player.type(" Hết.")
    player.press(.function(2))

    guard case .drafted(let text) = player.events.last?.happening else {
      Issue.record("no draft")
      return
    }
    #expect(text == "chị Hạnh và Chị Hạnh, hồ sơ. Hết.")
  }

  @Test func `fills a place with what was typed there, wherever the caret has gone since`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    player.type("{{tên}} và {{tên}}, xin chào.")
    player.press(.home, .tab)
    player.type("A")
    player.press(.end, .tab, .end)
    player.type(" Hết.")
    player.press(.function(2))

    #expect(player.events.last?.happening == .drafted(text: "A và A, xin chào. Hết."))
  }

  @Test func `keeps the redaction list in the order of the text under the cursor`() {
    var player = approved("Trả lời bà Nguyễn Thu Hạnh, 0601 215 348, số 15 ngõ Giếng Mơ.")
    player.press(.character("i"), .enter, .character("x"))
    let before = player.text().split(separator: "\n").filter { $0.contains("[ ]") }
    #expect(before.count >= 2)

    player.press(.down, .enter)
    let after = player.text().split(separator: "\n").filter {
      $0.contains("[ ]") || $0.contains("[x]")
    }
    #expect(after.map { $0.replacing("[x]", with: "[ ]") } == before)
    let hidden = after.count { $0.contains("[x]") }
    // As in the other lists, the space bar does it too.
    player.press(.character(" "))
    #expect(player.text().split(separator: "\n").count { $0.contains("[x]") } == hidden - 1)
  }

  @Test func `names what waiting would pass over, and how much is open`() {
    var player = Player.atDesk()
    player.press(.character("w"))

    #expect(player.text().contains("Có tin chưa đọc: #01, #02."))
    #expect(!player.text().contains("còn 0 phản ánh"))
    player.press(.escape)
    #expect(player.events.map(\.activity) == [.shiftStarted, .arrived, .arrived])
  }

  @Test func `an exam says what leaving it costs`() {
    var player = Player.atDesk(mode: .exam)
    player.press(.character("q"))

    #expect(player.text().contains("đồng hồ VẪN CHẠY"))
  }

  @Test func `goes to the next petition that needs the trainee, folds and finds`() {
    var player = Player.atDesk(mode: .exam)
    player.press(.character("j"))
    #expect(player.text().contains("▸● #02"))

    player.press(.character("/"))
    player.type("cham")
    player.press(.enter)
    #expect(player.text().contains("▸● #01"))

    player.press(.enter, .character("g"), .enter, .enter, .down, .character("-"))
    #expect(player.text().contains("✓ 1 đã xong"))
    #expect(!player.text().contains("#01 hồ sơ"))
  }

  @Test func `a key that means nothing says so`() {
    var player = Player.atDesk()
    player.press(.character("V"))

    #expect(player.text().contains("Phím V không dùng ở đây"))
  }

  @Test func `an input method's letter counts as the key that was pressed`() {
    var player = Player.atDesk()
    player.press(.character("ư"))
    #expect(player.text().contains("XIN XÁC NHẬN"))

    player.press(.escape, .enter, .character("a"))
    player.press(.escape, .character("d"), .backspace, .character("đ"))
    #expect(!player.text().contains("Phím đ"))
  }

  @Test func `chooses no kind and no box that nobody has pointed at`() {
    var player = Player.atDesk()
    player.press(.enter, .character("p"), .enter)
    #expect(player.text().contains("Chưa chọn"))
    player.press(.down, .enter, .enter)
    #expect(player.text().contains("XẾP Ô · #01") && player.text().contains("Chưa chọn"))
    #expect(!player.events.contains { $0.activity == .classified })

    player.type("hanh vi")
    player.press(.enter)
    #expect(
      player.events.last?.happening == .classified(.feedback, box: .conduct))
  }

  @Test func `is a question that is taken back when a letter comes before its answer`() {
    var player = Player.atDesk()
    player.press(.enter, .character("a"), .character("1"), .enter)
    player.type("Dạ, chị cho em hỏi tên.")
    player.press(.function(2), .enter, .character("u"))
    #expect(player.text().contains("Đánh dấu #01 là việc khẩn?"))

    player.tick(60_000)
    #expect(player.text().contains("Vừa có tin mới ở #01"))
    player.press(.enter)
    #expect(!player.events.contains { $0.activity == .markedUrgent })
  }
}
