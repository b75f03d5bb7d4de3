import Petitions
import Scenarios
import Shifts
import Simulation
import TerminalUI
import Testing
import Wording
import WorkCalendar

@testable import Screens

/// A shift on the screen of its author.
@Suite struct `A preview on the screen` {
  private func author(
    from petition: PetitionID? = "01", language: Language = .vietnamese
  ) throws -> (Player, Preview) {
    var player = Player(language: language, sitting: .alone)
    let preview = try Preview.open(Fixture.scenario, from: petition, at: .arrival)
    player.elapsed = preview.shift.simulation.elapsedMilliseconds
    player.send(.previewed(preview, .begun))
    return (player, preview)
  }

  @Test(arguments: [(80, 24), (130, 40)])
  func `says that it is one, and shows the truth`(width: Int, height: Int) throws {
    let (player, _) = try author()
    let text = player.text(width, height)

    #expect(player.isRunning)
    for words in [
      "XEM THỬ", "SỰ THẬT (chỉ người soạn thấy)", "Loại       phản ánh", "Đơn vị     UBND quận",
      "không ghi, không chấm",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
    #expect(!text.contains("LUYỆN TẬP"))
  }

  @Test func `shows none of it to a trainee`() {
    for mode in Mode.allCases {
      var player = Player.atDesk(mode: mode)
      for keys: [Key] in [[], [.enter], [.tab], [.tab], [.control("p")]] {
        for key in keys { player.press(key) }
        let text = player.text(130, 40) + player.text()
        #expect(!text.contains("SỰ THẬT") && !text.contains("XEM THỬ"))
      }
      #expect(player.app.previewStanding == nil)
    }
  }

  @Test func `keeps nothing, and asks nothing when it is left`() throws {
    var (player, _) = try author()

    player.press(.enter, .character("t"), .enter, .character("q"))

    #expect(player.events.isEmpty)
    #expect(player.effects.last == .quit)
    #expect(!player.effects.contains { if case .record = $0 { true } else { false } })
  }

  @Test func `is not scored when it is over`() throws {
    var (player, preview) = try author()

    player.press(.character("Q"))

    #expect(player.effects.suffix(2) == [.stopClock, .previewEnded])
    player.send(.previewed(try preview.restarted(in: Fixture.scenario), .over))
    #expect(player.text().contains("Hết ca. Xem thử không chấm"))
    #expect(player.app.shift?.isClosed == false)
  }

  @Test func `stands where the author was when the file is read again`() throws {
    var (player, preview) = try author()
    player.press(.enter, .character("l"), .down)
    player.press(.enter)
    player.press(.character("s"))
    player.type("Kính gửi")
    let standing = try #require(player.app.previewStanding)
    let now = player.app.shift?.now

    let again = try preview.reopened(in: Fixture.scenario, at: standing)
    player.elapsed = again.shift.simulation.elapsedMilliseconds
    player.send(.previewed(again, .saved))

    #expect(player.app.shift?.now == now)
    #expect(player.app.previewStanding == standing)
    #expect(player.text().contains("Kính gửi") && player.isRunning)
  }

  @Test func `says in one line why what was saved is not shown, until it is`() throws {
    var (player, preview) = try author()
    let fault = Phrase("TS0005 scenario.yaml:3:7 số sai", "TS0005 scenario.yaml:3:7 no number")

    player.send(.previewFailed(fault))
    #expect(player.text().split(separator: "\n")[1].hasPrefix(" ! TS0005 scenario.yaml:3:7"))
    player.press(.enter)
    #expect(player.text().contains("TS0005") && player.text().contains("#01"))
    let standing = try #require(player.app.previewStanding)
    player.send(
      .previewed(try preview.reopened(in: Fixture.scenario, at: standing), .saved))

    #expect(!player.text().contains("TS0005") && player.text().contains("Đã đọc lại"))
  }

  @Test func `stands still as long as its author wants`() throws {
    var (player, preview) = try author()

    player.press(.control("p"))
    #expect(!player.isRunning && player.text().contains("XEM THỬ ‖"))
    let standing = try #require(player.app.previewStanding)
    player.send(
      .previewed(try preview.reopened(in: Fixture.scenario, at: standing), .saved))
    #expect(!player.isRunning)
    player.press(.control("p"))

    #expect(player.isRunning && !player.text().contains("‖"))
  }

  @Test func `reads in English too`() throws {
    let (player, _) = try author(language: .english)
    let text = player.text(130, 40)

    #expect(text.contains("PREVIEW") && text.contains("THE TRUTH (for its author alone)"))
  }
}
