import Petitions
import Scenarios
import Shifts
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct `A full inbox` {
  private static let count = 12

  private func player() -> Player {
    let first = Fixture.petitions[1]
    let petitions = (1...Self.count).map { number in
      ScriptedPetition(
        id: PetitionID(number < 10 ? "0\(number)" : "\(number)"),
        arrival: ScriptedArrival(
          arrives: first.arrives, channel: first.channel,
          subject: Phrase(verbatim: "việc thứ \(number)"), sender: first.sender,
          messages: first.messages), truth: first.truth, reactions: first.reactions,
        model: first.model)
    }
    return Player.atDesk(Fixture.scenario(with: Fixture.pack, petitions: petitions))
  }

  private func inbox(_ player: Player) -> [String] {
    player.text().split(separator: "\n").dropFirst(3).prefix(18).map {
      String($0.prefix { $0 != "│" })
    }
  }

  @Test func `moves by whole petitions, with a line of its own for what is out of sight`() {
    var player = player()
    for place in 0..<Self.count {
      let rows = inbox(player)
      let titles = rows.indices.filter { rows[$0].contains("việc thứ") }

      #expect(titles.allSatisfy { $0 + 1 < rows.count && rows[$0 + 1].contains("MỚI") }, "\(place)")
      #expect(rows.contains { $0.contains("▸") }, "\(place)")
      let hidden = rows.filter { $0.contains(" phản ánh nữa") }
      #expect(hidden.allSatisfy { !$0.contains("việc") && !$0.contains("MỚI") })
      let counts = hidden.compactMap { row in
        row.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first
      }
      #expect(counts.reduce(titles.count, +) == Self.count, "\(rows)")
      player.press(.down)
    }
  }
}

@Suite struct `The next petition that needs the trainee` {
  @Test func `is the selected one where no other does, and is named`() {
    let only = Fixture.petitions.filter { $0.id == "02" }
    var player = Player.atDesk(Fixture.scenario(with: Fixture.pack, petitions: only))
    player.press(.enter, .character("j"))

    #expect(player.text().contains("Chỉ còn #02 đang chọn cần bạn: đang xem."))
  }
}

@Suite struct `The footer` {
  private func bar(_ player: Player, width: Int, height: Int) -> String {
    let rows = player.text(width, height).split(separator: "\n", omittingEmptySubsequences: false)
    return rows.suffix(2).joined(separator: "\n")
  }

  @Test func `leads to the next petition where there is room, and where nothing else is to do`() {
    var player = Player.atDesk()
    player.press(.enter)
    #expect(bar(player, width: 160, height: 30).contains("[j] việc kế"))
    #expect(!bar(player, width: 80, height: 24).contains("[j]"))

    // Asked: it is the sender’s turn.
    player.press(.character("a"), .character("1"), .enter, .function(2), .enter)
    #expect(bar(player, width: 80, height: 24).contains("[j]việc kế"))
  }

  @Test func `leads nowhere where no other petition needs the trainee`() {
    let only = Fixture.petitions.filter { $0.id == "02" }
    var player = Player.atDesk(Fixture.scenario(with: Fixture.pack, petitions: only))
    player.press(.enter)

    #expect(!bar(player, width: 160, height: 30).contains("[j]"))
  }

  @Test(arguments: Language.allCases)
  func `offers nothing that the list of keys has not`(language: Language) {
    var desk = Player.atDesk(language: language)
    desk.press(.enter)
    for player in [Player(language: language), desk] {
      let rows = player.text().split(separator: "\n", omittingEmptySubsequences: false)
      let keys = (rows.last { $0.contains("[") } ?? "").matches(of: /\[([^\]]+)\]/).map { $0.1 }
      var help = player
      help.press(.character("?"))
      let list = help.text(80, 60)
      for key in keys where key != "?" && key != ":" {
        #expect(list.contains("\(key) "), "\(key)")
      }
    }
  }

  /// The ways to every window whose keys are listed.
  private static let ways: [[Key]] =
    [[], [.enter], [.enter, .tab]]
    + [
      "a", "p", "t", "k", "c", "g", "l", "u", "x", "s", "z", "P", "n", "f", "h", "r", "B", "=", ":",
      "/",
      "w", "Q", "q", "j",
    ].map { [.enter, .character(Character($0))] }
    + ["a", "k", "P", "n"].map { [.enter, .character(Character($0)), .enter] }
    + [[.enter, .control("f")]]

  @Test(arguments: Language.allCases)
  func `has lines of help that the smallest screen shows whole`(language: Language) {
    let room = HelpTexts.windowWidth - 4
    #expect(HelpTexts.windowWidth <= 80)
    let players =
      [Player(language: language)]
      + Self.ways.map { way in
        var player = Player.atDesk(language: language)
        for key in way { player.press(key) }
        return player
      }
    for player in players {
      for row in player.app.helpRows.joined() {
        let line = row.spans.map(\.text).joined()
        #expect(line.displayWidth <= room, "\(line)")
      }
    }
  }

  @Test func `has the way to the other language at home, in both`() {
    #expect(Player().text().contains("[L]"))
    #expect(Player(language: .english).text().contains("[L]"))
  }

  @Test func `names the page that Tab leads to`() {
    var player = Player.atDesk()
    player.press(.enter)
    #expect(player.text().contains("[Tab] hồ sơ"))
    player.press(.tab)
    #expect(player.text().contains("[Tab] cần nhớ"))
    player.press(.tab)
    #expect(player.text().contains("CẦN NHỚ HÔM NAY") && player.text().contains("[Tab] thư"))
  }
}

@Suite struct `The keys of commands` {
  @Test func `are one for each, and none that the program has for itself`() {
    let keys = Command.all.map(\.key)

    #expect(Set(keys).count == keys.count)
    #expect(Set(keys).isDisjoint(with: ["L", "?", ":"]))
  }

  @Test func `are offered for every verb but opening, each once`() {
    #expect(Verb.offered.count == Verb.allCases.count - 1)
    #expect(Set(Verb.offered) == Set(Verb.allCases).subtracting([.open]))
  }
}

@Suite struct `A list` {
  @Test func `says how many entries are out of sight`() {
    var player = Player.atDesk()
    player.press(.enter, .character(":"))
    #expect(player.text().contains("↓ còn 21 mục"))

    player.press(.pageDown, .pageDown, .pageDown)
    #expect(player.text().contains("↑ còn 21 mục"))
  }
}

@Suite struct `The home screen` {
  private static let home = HomeContents(
    entries: Fixture.home.entries, unfinished: [],
    finished: [
      FinishedAttempt(
        attempt: "a7", title: Phrase("Hộp thư Zalo", "The Zalo inbox"), mode: .practice,
        result: FinishedAttempt.Result(percent: 78, isPassed: true, hasFailPoint: false),
        startedAt: "24/11/2026 10:12")
    ], scenariosFolder: "scenarios")

  @Test func `lists the shifts that are over with their results, and opens them again`() {
    var player = Player(home: Self.home)
    #expect(player.text().contains("CA ĐÃ XONG"))
    #expect(player.text().contains("78/100, đạt · 24/11/2026 10:12"))

    player.press(.end)
    #expect(player.text().contains("[Enter]xem lại kết quả"))
    player.press(.enter)
    #expect(player.effects.last == .resume(attempt: "a7"))
  }

  @Test func `says of a key that does nothing what the desk says of it`() {
    var player = Player()
    player.press(.character("x"))

    #expect(player.text().contains("Phím x không dùng ở đây; [?] xem các phím."))
    player.press(.down)
    #expect(!player.text().contains("Phím x"))
  }
}
