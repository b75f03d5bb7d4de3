import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct `A notice` {
  @Test func `that something cannot be done goes with the next key`() {
    var player = Player.atDesk()
    player.press(.enter, .enter)
    #expect(player.text().contains("đang ở trên bàn rồi"))
    player.press(.tab)
    #expect(!player.text().contains("đang ở trên bàn rồi"))

    player.press(.character("a"), .enter)
    #expect(player.text().contains("ít nhất một thông tin"))
    player.press(.character("1"))
    #expect(!player.text().contains("ít nhất một thông tin"))
  }

  @Test func `that a petition is on the desk already names the one that waits`() {
    var player = Player.atDesk()
    player.press(.enter, .enter)
    #expect(player.text().contains("[j] chọn #02"))

    player.press(.character("j"))
    #expect(player.text().contains("▸● #02"))
  }

  @Test func `of a place that is open goes when it is filled`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    player.type("Về {{việc}} ")
    player.press(.function(2))
    #expect(player.text().contains("Còn chỗ chưa điền"))

    player.type("hồ sơ")
    #expect(!player.text().contains("! Còn chỗ chưa điền"))
  }
}

@Suite struct `A message of the desk` {
  private static let long = Phrase(
    "Hạn của phản ánh này đã được gia hạn một lần, lần thứ hai phải có ý kiến của lãnh đạo Văn phòng trước khi báo cho người gửi biết ngày mới.",
    "The time of this petition was extended once; a second time the leader of the Office has to agree before the sender is told of the new date."
  )

  @Test(arguments: Language.allCases)
  func `is told whole where it needs more than a line`(language: Language) {
    let lines = Message(.attention, Self.long).lines(language, width: 78, atMost: 3)

    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.displayWidth <= 78 })
    #expect(lines.map { $0.dropFirst(2) }.joined(separator: " ") == Self.long[language])
  }

  private static let refusals: [Refusal] = [
    .placeholderLeft("tên người gửi"), .partNotFound("số 12 phố Hàng Sổ"),
    .shiftIsClosed, .shiftIsPaused, .unknownPetition, .notOpened, .alreadyOpen,
    .petitionTimeUsedUp, .alreadyClosed, .channelShut, .alreadyAccepted, .alreadyUrgent,
    .alreadyClassifiedSo,
    .notAccepted, .notForThisRole, .nothingAsked, .emptyText, .textTooLong, .unknownUnit,
    .unitNotInOffice, .alreadyWithUnit, .notWithUnit, .unitHasNotAnswered, .mergeIntoItself,
    .nothingToMergeInto,
    .mergeTargetUnknown, .noDraft, .notSubmitted, .approvalAwaited, .draftReturned,
    .alreadyApproved, .notAnswered, .alreadyPublished, .notFromPortal, .alreadySynced, .ownUnit,
    .alreadyConsulted, .noFaultNamed, .redraftAwaited,
  ]

  @Test(arguments: Language.allCases)
  func `has room for every refusal beside the time that is left`(language: Language) {
    let width = 78 - 15
    for refusal in Self.refusals {
      let lines = Message(.attention, refusal.phrase).lines(language, width: width, atMost: 2)

      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(refusal)")
    }
  }

  @Test func `gives up what presses less before its end`() {
    let message = Message(.news, Self.long, more: Self.long)

    #expect(
      message.lines(.english, width: 78, atMost: 3)
        == Message(.news, Self.long).lines(.english, width: 78, atMost: 3))
    #expect(message.lines(.english, width: 78, atMost: 4).count == 4)
  }

  @Test func `of what was done stays when something comes`() {
    var player = Player.atDesk()
    player.press(.enter, .character("n"))
    player.type("hẹn gọi lại")
    player.press(.function(2))
    #expect(player.text().contains("✓ #01"))

    // The third petition comes at nine.
    player.tick(5 * 60_000)
    #expect(player.text().contains("● Phản ánh mới #03"))
    #expect(player.text().contains("#01: ghi chú"))
  }
}

@Suite struct `A message of several rows` {
  /// A player with a message of two rows: what was done, and what has come since.
  private func player() -> Player {
    var player = Player.atDesk()
    player.press(.enter, .character("n"))
    player.type("hẹn gọi lại lúc hai giờ chiều nay sau khi hỏi phường xong việc")
    player.press(.function(2))
    player.tick(5 * 60_000)
    return player
  }

  private func last(_ player: Player) -> [String] {
    player.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [[Key.character("x")], [.character("h")], [.character("?")], [.character(":")]])
  func `leaves no row of it alone below a window`(keys: [Key]) throws {
    var player = player()
    let rows = last(player)
    let first = try #require(rows.firstIndex { $0.hasPrefix(" ● ") })
    let rest = rows[first + 1]
    #expect(rest.hasPrefix("   ") && !rest.allSatisfy(\.isWhitespace), "\(rows)")

    for key in keys { player.press(key) }

    let shown = last(player)
    #expect(
      shown.contains { $0.hasPrefix(" ● Phản ánh mới #03") } || !shown.contains(rest), "\(shown)")
  }
}

@Suite struct `The end of a shift in which all is closed` {
  @Test(arguments: Language.allCases)
  func `is named with its key by the message and the bar`(language: Language) {
    let only = Fixture.petitions.filter { $0.id == "02" }
    var player = Player.atDesk(
      Fixture.scenario(with: Fixture.pack, petitions: only), language: language)
    player.press(.enter, .character("k"), .enter)
    player.type("Mời gửi nơi khác.")
    player.press(.function(2), .enter)

    let howTo = DeskTexts.howToFinish[language]
    #expect(player.text().contains(howTo), "\(player.text())")
    #expect(player.text().contains("[Q]" + DeskTexts.finish[language]))
  }
}

@Suite struct `A letter that comes behind another page` {
  /// The third petition alone comes later than the letter that is waited for.
  private func player() -> Player {
    var player = Player.atDesk()
    player.press(.enter, .character("a"), .character("1"), .enter, .function(2), .enter)
    player.press(.tab, .tab)
    // The answer comes twenty office minutes later.
    player.tick(60_000)
    return player
  }

  @Test func `is led to by Enter`() {
    var player = player()
    #expect(player.text().contains("CẦN NHỚ HÔM NAY") && !player.text().contains("Hạnh nhé"))
    #expect(player.text().contains("CÓ TIN"))

    player.press(.enter)

    #expect(player.text().contains("Hạnh nhé") && !player.text().contains("đang ở trên bàn rồi"))
  }

  @Test func `is shown before anything is done`() {
    var player = player()

    player.press(.character("p"))

    #expect(player.text().contains("Hạnh nhé") && player.text().contains("đọc tin rồi hãy làm lại"))
    player.press(.character("p"))
    #expect(player.text().contains("[Esc]"))
  }
}

@Suite struct `The keys that are shown` {
  @Test func `offer no hints while there is no petition`() {
    let later = Fixture.petitions.filter { $0.id == "03" }
    let player = Player.atDesk(Fixture.scenario(with: Fixture.pack, petitions: later))

    #expect(!player.text().contains("[r]"))
  }

  @Test(arguments: Language.allCases)
  func `have the way out among them`(language: Language) {
    for key in ["a", "x", "s"] {
      var player = Player.atDesk(language: language)
      player.press(.enter, .character(Character(key)))
      if key == "s" { player.type("{{việc}}") }
      #expect(player.text().contains("[Esc]"), "\(key)")
      #expect(player.text().contains(key == "a" ? "[Enter]" : "[F2]"), "\(key)")
    }
  }

  @Test func `are those of the handbook alone while it is open`() {
    var player = Player.atDesk()
    player.press(.enter, .character("h"))

    #expect(!player.text().contains("[w]"))
  }

  @Test func `say that the list of keys scrolls`() {
    var player = Player.atDesk()
    player.press(.enter, .character("?"))
    #expect(player.text().contains("↑ ↓: cuộn"))

    #expect(player.text(80, 60).contains("Phím bất kỳ: đóng"))
  }
}

@Suite struct `The desk` {
  @Test func `says so where no deadline can be explained`() {
    var player = Player.atDesk()
    player.press(.enter, .character("k"), .enter)
    player.type("Mời gửi nơi khác.")
    player.press(.function(2), .enter, .character("="))

    #expect(player.text().contains("Chưa có hạn nào đang chạy."))
  }

  @Test func `finds petitions by their channel`() {
    var player = Player.atDesk()
    player.press(.character("/"))
    player.type("cong dich vu")

    #expect(player.text().contains("#02 tiền sao y"))
    #expect(!player.text().contains("#01 hồ sơ chậm trả ·"))
  }

  @Test func `shows the words of a note, which stand nowhere else`() {
    var player = Player.atDesk()
    player.press(.enter, .character("n"))
    player.type("hẹn gọi lại")
    player.press(.function(2))

    #expect(player.text(120, 40).contains("ghi chú: hẹn"))
  }

  @Test func `leads to the first place of a template by the first Tab`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"), .function(4), .enter, .tab)
    player.type("chị Hạnh")

    #expect(player.text().contains("Kính gửi chị Hạnh,"))
  }
}

@Suite struct `A key that does nothing` {
  private static let sentence = "Phím w không dùng ở đây; [?] xem các phím."

  @Test(arguments: ["w", "ư"])
  func `is told once by the briefing and by the result`(letter: Character) {
    var player = Player()
    player.send(Fixture.opened())
    player.press(.character(letter))
    #expect(player.text().contains(Self.sentence))
    player.press(.down)
    #expect(!player.text().contains("Phím w"))

    player.press(.enter, .character("Q"), .enter)
    #expect(player.text().contains("KẾT QUẢ"))
    player.press(.character(letter))
    #expect(player.text().contains(Self.sentence))
    player.press(.down)
    #expect(!player.text().contains("Phím w"))
  }

  @Test(arguments: [
    (Key.function(7), "F7"), (.control("x"), "Ctrl-X"), (.character(" "), "Space"),
    (.character("9"), "9"), (.alt("q"), "Alt-Q"),
  ])
  func `is told by the desk and the home screen, whatever key it is`(key: Key, name: String) {
    let sentence = "Phím \(name) không dùng ở đây; [?] xem các phím."
    var desk = Player.atDesk()
    desk.press(key)
    var home = Player()
    home.press(key)
    #expect(desk.text().contains(sentence) && home.text().contains(sentence))

    home.press(.enter, key)
    #expect(home.text().contains(sentence))
    home.press(.down)
    #expect(!home.text().contains(sentence))
  }

  @Test func `is told by every list, field and text that lies over the desk`() {
    let ways: [([Key], Key)] = [
      ([.enter, .character("a")], .character("z")), ([.enter, .character("a")], .character("9")),
      ([.enter, .character("p")], .function(9)), ([.character(":")], .tab),
      ([.enter, .control("f")], .function(9)), ([.enter, .character("x")], .function(9)),
      ([.enter, .character("s")], .function(9)), ([.enter, .character("s")], .tab),
      ([.enter, .character("s"), .function(4)], .function(9)),
    ]
    for (way, key) in ways {
      var player = Player.atDesk()
      for step in way { player.press(step) }
      player.press(key)
      #expect(player.text().contains("không dùng ở đây"), "\(way) \(key)")
    }
  }

  @Test(arguments: [Key.character("x"), .character("ư"), .function(9), .tab])
  func `is answered by a question with the keys that answer it`(key: Key) {
    var player = Player.atDesk()
    player.press(.enter, .character("u"), key)

    #expect(player.text().contains("Enter là đồng ý, Esc là thôi"))
  }

  @Test func `is told once by what is there to be read`() {
    for key in ["B", "r"] {
      var player = Player.atDesk()
      player.press(.enter, .character(Character(key)), .character("ư"))
      #expect(player.text().contains(Self.sentence), "\(key)")
    }
    var player = Player.atDesk()
    player.press(.enter, .character("h"), .enter, .character("ư"))
    #expect(player.text().contains(Self.sentence))
  }
}

@Suite struct `What has no room in 80 columns` {
  @Test func `is counted in the title of a text that is begun`() {
    var player = Player.atDesk()
    player.press(.enter, .character("a"))
    for key in "1234567" { player.press(.character(key)) }
    player.press(.enter)

    #expect(player.text().contains("HỎI THÊM · #01 · 7 điều ─"), "\(player.text())")
  }

  @Test func `of a subject is whole in the file of the petition`() {
    let subject = "hợp tác xã hỏi đường dây nóng của quận mình là số nào"
    let first = Fixture.petitions[0]
    let petition = ScriptedPetition(
      id: first.id,
      arrival: ScriptedArrival(
        arrives: first.arrives, channel: first.channel, subject: Phrase(verbatim: subject),
        sender: first.sender, messages: first.messages), truth: first.truth,
      reactions: first.reactions, model: first.model)
    var player = Player.atDesk(Fixture.scenario(with: Fixture.pack, petitions: [petition]))
    player.press(.enter, .tab)

    let words = subject.split(separator: " ").map(String.init)
    let page = player.text().split(separator: "\n").compactMap { $0.split(separator: "│").last }
      .joined(separator: " ")
    #expect(page.split(whereSeparator: \.isWhitespace).map(String.init).contains(words[10]))
    #expect(player.text().contains("đường dây nóng của quận"))
  }

  @Test(arguments: Language.allCases)
  func `of an unknown sender is said in fewer words`(language: Language) {
    var player = Player.atDesk(language: language)
    player.press(.enter)

    #expect(!player.text().split(separator: "\n")[2].contains("…"), "\(player.text())")
  }

  @Test(arguments: Language.allCases)
  func `at home has a row of its own`(language: Language) {
    let title = Phrase(
      "Ngày đầu ở bàn tiếp nhận phản ánh của phường", "First day at the reception desk of the ward")
    let home = HomeContents(
      entries: [],
      unfinished: [
        UnfinishedAttempt(
          attempt: "a0", scenario: "hop-thu-thu", title: title, mode: .exam,
          startedAt: "24/11/2026 10:12")
      ],
      finished: [
        FinishedAttempt(
          attempt: "a7", title: title, mode: .practice,
          result: FinishedAttempt.Result(percent: 78, isPassed: false, hasFailPoint: true),
          startedAt: "24/11/2026 10:12")
      ], scenariosFolder: "scenarios")

    let text = Player(language: language, home: home).text()

    #expect(!text.contains("…") && text.contains(title[language]), "\(text)")
    #expect(text.ranges(of: "24/11/2026 10:12").count == 2)
  }
}

@Suite struct `The bar of keys` {
  /// What stands in the last row of a window of 80 columns.
  private func bar(_ player: Player) -> Substring {
    player.text().split(separator: "\n", omittingEmptySubsequences: false).last {
      $0.contains("[")
    } ?? ""
  }

  @Test(arguments: Language.allCases)
  func `begins with what ends the step that was begun`(language: Language) {
    var player = Player.atDesk(language: language)
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("s"))
    player.type("Kính gửi chị, việc đang được kiểm tra.")
    player.press(.function(2))
    #expect(bar(player).hasPrefix(" [d]"), "\(bar(player))")

    player.press(.character("d"), .end, .enter, .character("w"), .enter)
    #expect(bar(player).hasPrefix(" [i]"), "\(bar(player))")
  }

  @Test(arguments: Language.allCases)
  func `has the way to the hints, and B is the one to the briefing and back`(language: Language) {
    var player = Player.atDesk(language: language)
    player.press(.enter)
    #expect(bar(player).contains("[r]"))

    player.press(.character("B"))
    #expect(player.text().contains(BriefingTexts.date[language]))
    player.press(.character("B"))
    #expect(!player.text().contains(BriefingTexts.date[language]))
  }
}
