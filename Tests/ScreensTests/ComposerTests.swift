import Petitions
import Scenarios
import Shifts
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct `The composer` {
  private func long() -> Player {
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    for number in 1...12 {
      player.type("Dòng \(number)")
      player.press(.enter)
    }
    return player
  }

  @Test func `says how many lines are out of sight, and scrolls to them`() {
    var player = long()
    #expect(player.text().contains("↑ còn 6 dòng"))
    #expect(!player.text().contains("Dòng 1 "))

    player.press(.pageUp, .pageUp)
    #expect(player.text().contains("Dòng 1 "))
    #expect(player.text().contains("↓ còn 6 dòng"))
  }

  @Test func `counts the places that are left to fill`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"), .function(4), .enter)
    #expect(player.text().contains("còn 2 chỗ chưa điền: {{tên người gửi}}"))

    player.type("chị Hạnh")
    player.press(.tab)
    #expect(player.text().contains("còn 1 chỗ chưa điền: {{đơn vị}}"))
  }

  @Test func `names every key of a letter in English too, at 80 columns`() {
    var player = Player.atDesk(language: .english)
    player.press(.enter, .character("s"), .function(4), .enter)

    for key in ["[F2]", "[F4]", "[Tab]", "[F5 F6]", "[Esc]"] {
      #expect(player.text().contains(key), "\(key)")
    }
    #expect(player.text().contains("write in Vietnamese"))
  }

  @Test func `says in full that no more goes into a note`() {
    var player = Player.atDesk()
    player.press(.enter, .character("n"))
    let text = String(repeating: "dài ", count: 1_100)
    player.send(.key(.paste(text), elapsedMilliseconds: player.elapsed))

    #expect(player.text(60, 24).contains("! Đầy 4000 ký tự"))
    #expect(player.text(60, 24).contains("viết tiếp."))
  }

  @Test(arguments: [Language.vietnamese, .english])
  func `says so over nothing of the text, of which lines are out of sight`(language: Language) {
    var player = Player.atDesk(language: language)
    player.press(.enter, .character("n"))
    let text = (0..<1_400).map { $0 % 20 == 19 ? "chữ\n" : "chữ " }.joined()
    player.send(.key(.paste(text), elapsedMilliseconds: player.elapsed))

    let rows = player.text(80, 24).split(separator: "\n")
    let first = rows.firstIndex { $0.contains("! ") && $0.contains("4000") }
    let told = first.map { rows[$0...($0 + 1)] } ?? []
    #expect(told.count == 2 && told.last?.contains("↑") == true, "\(rows)")
    #expect(!told.contains { $0.contains("chữ ch") }, "\(told)")
  }

  @Test func `names the key that gives help while letters are written`() {
    var player = Player.atDesk()
    player.press(.enter)
    #expect(player.text().contains("? trợ giúp"))

    player.press(.character("s"))
    #expect(player.text().contains("F1 trợ giúp"))
  }

  @Test func `takes Ctrl-Z for undo, and no other part of the screen does`() {
    var player = Player.atDesk()
    player.press(.enter, .character("n"))
    player.type("Đã gọi")
    player.press(.control("z"))
    #expect(!player.text().contains("Đã gọi"))
    #expect(!player.effects.contains(.suspend))

    player.press(.escape, .control("z"))
    #expect(player.effects.last == .suspend)
  }

  @Test func `says that a text is kept, and the row of its petition does so too`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    player.type("Kính gửi")
    player.press(.escape)

    #expect(player.text().contains("✓ Đã cất phần đang viết; nhấn [s]"))
    #expect(player.text().contains("đang xem, dở · còn"))
    player.press(.character("s"))
    #expect(!player.text().contains("Đã cất phần đang viết"))
  }

  @Test func `shows the time of the petition when little of it is left`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    player.tick(375_000)

    let rows = player.text().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.contains { $0.contains("SOẠN TRẢ LỜI · #01") && $0.contains("#01 còn 1:4") })
    #expect(rows.contains { $0.contains("● Chỉ còn 2 phút cho #01") && $0.contains("#01 còn 1:4") })
  }

  @Test func `parts what is typed behind a suggested question from it`() {
    var player = Player.atDesk()
    player.press(.enter, .character("a"), .character("1"), .enter)
    player.type("Chào chị.")
    player.press(.function(2), .enter)

    let asked = player.events.last { $0.activity == .asked }?.happening.text
    #expect(asked?.hasSuffix("Trân trọng cảm ơn. Chào chị.") == true)
  }

  @Test func `keeps the text to be read when the time of the petition is used up`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    player.type("Kính gửi chị Hạnh")
    player.tick(480_000)
    player.type("!")
    #expect(player.text().contains("phần đang viết được giữ để xem lại, không gửi được"))
    #expect(!player.text().contains("Hạnh!"))
    #expect(!player.text().contains("[F2]"))

    player.press(.escape, .character("s"))
    #expect(player.text().contains("Kính gửi chị Hạnh"))
    player.press(.escape, .character("d"))
    #expect(player.text().contains("! Hết thời gian dành cho #01; không làm gì thêm được"))
    #expect(player.text().contains("hết giờ cho tin này"))
  }
}

@Suite struct `A refusal that is being written` {
  @Test func `keeps its reason with its text`() {
    var player = Player.atDesk()
    player.press(.enter, .character("k"), .down, .down, .down, .enter)
    player.type("Xin viết rõ hơn.")
    player.press(.escape, .character("k"))
    #expect(player.text().contains("▸ nội dung không rõ"))

    player.press(.enter)
    #expect(player.text().contains("Xin viết rõ hơn."))
    #expect(player.text().contains("· nội dung không rõ"))
  }
}

@Suite struct `A forwarding` {
  @Test func `with no note is asked about, and said to have none`() {
    var player = Player.atDesk()
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("c"))
    player.type("tu phap")
    player.press(.enter, .function(2))
    #expect(player.text().contains("Chuyển #01 cho Sở Tư pháp?"))
    #expect(player.text().contains("Chưa viết ý kiến kèm theo"))
    #expect(!player.events.contains { $0.activity == .forwarded })

    player.press(.escape)
    player.type("Kính chuyển.")
    player.press(.function(2))
    #expect(!player.text().contains("Chưa viết ý kiến kèm theo"))
    player.press(.enter)
    #expect(player.events.contains { $0.activity == .forwarded })
    player.press(.enter)
    #expect(player.text().contains("Bạn gửi Sở Tư pháp"))
  }

  @Test func `keeps the unit that was chosen`() {
    var player = Player.atDesk()
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("c"))
    player.type("noi vu")
    player.press(.enter, .escape, .character("c"))

    #expect(player.text().contains("▸ Sở Nội vụ"))
  }
}

@Suite struct `What was filled into a template` {
  @Test func `is taken back place by place, until the template stands there again`() {
    let template = "Chào {{tên}}, xin {{tên}} chờ ở {{nơi}}."
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    player.send(.key(.paste(template), elapsedMilliseconds: player.elapsed))
    player.press(.tab)
    player.type("Hạnh")
    player.press(.tab)
    #expect(player.text().contains("Chào Hạnh, xin Hạnh chờ ở {{nơi}}."))

    player.press(.control("z"))
    #expect(player.text().contains("Chào Hạnh, xin {{tên}} chờ ở {{nơi}}."))
    player.press(.control("z"), .control("z"))
    #expect(player.text().contains(template))

    player.press(.control("y"), .control("y"), .control("y"))
    #expect(player.text().contains("Chào Hạnh, xin Hạnh chờ ở {{nơi}}."))
  }
}
