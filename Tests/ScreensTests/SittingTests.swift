import Petitions
import Scenarios
import Scoring
import Shifts
import Simulation
import TerminalUI
import Testing
import Wording
import WorkCalendar

@testable import Screens

@Suite struct `A shift that is sat alone` {
  @Test(arguments: [Sitting.alone, .sealed])
  func `ends the program when it is left, with what was being written`(sitting: Sitting) {
    var player = Player.atDesk(mode: .exam, sitting: sitting)
    player.press(.enter, .character("s"))
    player.type("Kính gửi")
    player.press(.escape, .character("q"), .enter)

    #expect(player.effects.last == .quit)
    #expect(!player.effects.contains(.leaveShift))
    #expect(player.bookmark?.contains("Kính gửi") == true)
  }

  @Test(arguments: [Sitting.alone, .sealed])
  func `ends the program at its briefing`(sitting: Sitting) {
    var player = Player(sitting: sitting)
    player.send(Fixture.opened(mode: .exam))

    player.press(.escape)

    #expect(player.effects == [.quit])
  }

  @Test func `says when its window closes, and begins under the limit that it has then`() {
    var player = Player(sitting: .sealed)
    let closes = Instant(date: Fixture.scenario.time.date, minuteOfDay: 11 * 60)
    func opened(_ scenario: Scenario, closes: Instant?) -> OpenedShift {
      OpenedShift(
        attempt: "", mode: .exam, scenario: scenario, events: [], elapsedMilliseconds: 0,
        closes: closes)
    }
    player.send(.opened(opened(Fixture.scenario, closes: closes), bookmark: nil))
    #expect(player.text().contains("Đóng bài        11:00 13/02/2023; lúc ấy bài tự nộp"))

    player.press(.enter)
    #expect(player.effects == [.begin] && player.text().contains("Đóng bài"))

    let shorter = CourseTerms(
      course: "lop-1", assignment: "thi", trainee: "HV-01", unit: "", limitMilliseconds: 600_000,
      passMark: nil, ledgerCount: 0)
    player.send(.begun(opened(Fixture.scenario.under(shorter), closes: nil)))

    #expect(player.isRunning && player.events.first?.activity == .shiftStarted)
    #expect(player.app.shift?.simulation.limitMilliseconds == 600_000)
  }

  @Test func `shows nothing of what it came to before its exam has closed`() {
    var player = Player.atDesk(mode: .exam, sitting: .sealed)
    player.press(.enter, .character("s"))
    player.type("Kính gửi")

    player.tick(1_300_000)

    let card = Scoring.scorecard(of: Fixture.scenario, events: player.events)
    #expect(
      player.effects.suffix(3) == [.stopClock, .keepResult(FinishedAttempt.Result(card)), .quit])
    #expect(!player.text().contains("KẾT QUẢ") && !player.text().contains("CA ĐÃ HẾT"))
    // What was being written is in the file.
    #expect(player.events.contains { $0.activity == .drafted })
    #expect(player.events.last?.activity == .shiftClosed)
  }

  @Test func `shows it where that is allowed, and then ends`() {
    var player = Player.atDesk(mode: .exam, sitting: .alone)
    player.tick(1_300_000)
    player.press(.enter)
    #expect(player.text().contains("KẾT QUẢ") && player.text(120, 30).contains("[q, Esc]thoát"))

    player.press(.character("q"))

    #expect(player.effects.last == .quit)
  }

  /// The scorecard of a shift as if nothing had been lost in it.
  private static func whole(_ events: [Event]) -> Scorecard {
    let card = Scoring.scorecard(of: Fixture.scenario, events: events)
    let petitions = card.petitions.map {
      PetitionScore(
        petition: $0.petition, subject: $0.subject, points: 100, verdicts: [], why: $0.why)
    }
    return Scorecard(
      scenario: card.scenario, petitions: petitions, passMark: card.passMark,
      closing: card.closing, elapsedMilliseconds: card.elapsedMilliseconds, endedAt: card.endedAt)
  }

  @Test func `shows what persons decided in the place of what its journal comes to`() {
    var player = Player.atDesk(mode: .exam, sitting: .alone)
    player.tick(1_300_000)
    let (own, whole) = (
      Scoring.scorecard(of: Fixture.scenario, events: player.events),
      Self.whole(player.events)
    )
    var again = Player(sitting: .alone)
    again.send(Fixture.opened(mode: .exam, events: player.events))
    #expect(again.text().contains("\(own.percent)/100"))

    again.send(
      .decided(DecidedResult(whole, because: [Phrase("phúc khảo: đúng", "appeal: right")])))

    #expect(again.text().contains("100/100") && again.text().contains("· phúc khảo: đúng"))
    #expect(!again.text().contains("\(own.percent)/100"))
  }

  @Test func `takes no key that comes with its end`() {
    var player = Player.atDesk(mode: .exam, sitting: .sealed)
    player.elapsed = 1_300_000

    player.press(.enter)

    #expect(player.events.last?.activity == .shiftClosed)
    #expect(player.effects.last == .quit)
  }
}
