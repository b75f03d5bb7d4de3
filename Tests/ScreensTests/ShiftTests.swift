import JSON
import Petitions
import Scenarios
import Scoring
import Simulation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct ShiftTests {
  @Test func `starting a scenario asks how, then asks the edge`() {
    var player = Player()

    player.press(.down, .down, .enter, .down, .enter)

    #expect(player.effects == [.start("hop-thu-thu", .exam)])
  }

  @Test func `an unfinished attempt is resumed with one key`() {
    var player = Player()

    player.press(.enter)

    #expect(player.effects == [.resume(attempt: "a0")])
  }

  @Test func `a broken scenario is not started and says why`() {
    var player = Player()

    player.press(.down, .enter)

    #expect(player.effects.isEmpty)
    #expect(player.text().contains("! starter/hong/scenario.yaml:3:1"))
  }

  @Test func `the language changes and back, once that was agreed to`() {
    var player = Player()

    player.press(.character("L"))
    #expect(player.text().contains("Change to English?"))
    #expect(player.text().contains("Chuyển sang tiếng Anh?"))
    player.press(.escape)
    #expect(player.text().contains("CA ĐANG LÀM DỞ"))
    player.press(.character("L"), .enter)
    #expect(player.text().contains("UNFINISHED SHIFTS"))

    player.press(.character("L"), .enter)
    #expect(player.text().contains("CA ĐANG LÀM DỞ"))
  }

  @Test func `the clock starts with the desk and the first events are recorded`() {
    var player = Player()
    player.send(Fixture.opened())
    #expect(player.effects.isEmpty)

    player.press(.enter)

    #expect(player.effects.first == .startClock)
    #expect(player.events.map(\.activity) == [.shiftStarted, .arrived, .arrived])
  }

  @Test func `a petition can be played from opening to publishing by keys alone`() {
    var player = Player.atDesk()
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("c"))
    player.type("dong da")
    player.press(.enter)
    player.type("Kính chuyển.")
    player.press(.function(2), .enter, .character("w"), .enter, .character("s"))
    player.type("Kính gửi chị Hạnh 0601 215 348, quận đã trả lời.")
    player.press(
      .function(2), .character("d"), .end, .enter, .character("w"), .enter, .character("i"), .enter)
    player.press(.character("x"), .enter, .function(2), .character("o"), .enter)

    let own = player.events.filter { $0.petition == "01" }.map(\.activity)
    #expect(
      own == [
        .arrived, .opened, .classified, .accepted, .forwarded, .unitAnswered, .drafted, .submitted,
        .leaderApproved, .replied, .redacted, .published,
      ])
    guard case .published(let text) = player.events.last?.happening else {
      Issue.record("nothing was published")
      return
    }
    #expect(text.contains("[đã che]") && !text.contains("0601 215 348"))
  }

  @Test func `a draft can be mended until it is submitted, and from its end when it came back`()
    throws
  {
    var player = Player.atDesk()
    player.press(
      .enter, .character("p"), .down, .enter, .down, .enter, .character("t"), .character("s"))
    player.type("Kính gửi chị Hạnh.")
    player.press(.function(2))
    #expect(player.text().contains("[d]") && player.text().contains("[s]"))
    player.press(.character("d"), .end, .enter)
    let last = try #require(player.events.last)
    #expect(last.activity == .submitted)
    let returned = Event(
      sequence: last.sequence + 1, at: last.at, elapsedMilliseconds: last.elapsedMilliseconds,
      petition: "01", happening: .leaderReturned(faults: [.rude], text: "Nhẹ lời hơn."))

    var again = Player()
    again.send(Fixture.opened(events: player.events + [returned], elapsed: player.elapsed))
    again.press(.enter, .character("s"))
    again.type(" Xin lỗi chị.")

    #expect(again.text().contains("Kính gửi chị Hạnh. Xin lỗi chị."))
  }

  @Test func `what is refused changes nothing and says why`() {
    var player = Player.atDesk()
    player.press(.enter)
    let before = player.events

    player.press(.character("c"))

    #expect(player.events == before)
    #expect(player.text().contains("! Chưa tiếp nhận: hãy tiếp nhận vào sổ trước."))
  }

  @Test func `a text with a placeholder is kept open until it is filled`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"), .function(4), .enter, .function(2))
    #expect(!player.events.contains { $0.activity == .drafted })

    player.type("chị Hạnh")
    player.press(.tab)
    player.type("UBND quận")
    player.press(.function(2))

    guard case .drafted(let text) = player.events.last?.happening else {
      Issue.record("no draft")
      return
    }
    #expect(text.hasPrefix("Kính gửi chị Hạnh,"))
    #expect(text.contains("tới UBND quận."))
  }

  @Test func `escape puts a text aside and the next time it is there`() {
    var player = Player.atDesk()
    player.press(.enter, .character("s"))
    player.type("Kính gửi")
    player.press(.escape, .character("s"))

    #expect(player.text().contains("Kính gửi"))
  }

  @Test func `practice explains each violation once`() {
    var player = Player.atDesk()
    player.press(.enter, .character("t"))
    #expect(player.text().contains("CHƯA ĐÚNG · HN-02"))

    player.press(.enter)
    player.tick(60_000)

    #expect(!player.text().contains("CHƯA ĐÚNG"))
  }

  @Test func `an explanation waits until what is being written is sent or put away`() {
    var player = Player.atDesk()
    player.tick(180_000)
    player.press(.enter, .character("s"))
    player.type("Kính gửi")
    // Nobody has accepted anything for four working hours, which are ten minutes.
    player.tick(432_000)
    #expect(!player.text().contains("CHƯA ĐÚNG"))
    #expect(player.text().contains("có điều chưa đúng; đóng cửa sổ này"))
    player.type(" chị h")
    #expect(player.text().contains("Kính gửi chị h"))

    player.press(.escape)
    #expect(player.text().contains("CHƯA ĐÚNG"))
  }

  @Test func `an exam explains nothing and gives no hints`() {
    var player = Player.atDesk(mode: .exam)
    player.press(.enter, .character("t"))
    #expect(!player.text().contains("CHƯA ĐÚNG"))

    player.press(.character("r"))

    #expect(player.text().contains("Khi thi không có gợi ý."))
  }

  @Test func `the sender's data is hidden until the sender has given it`() {
    var player = Player.atDesk()
    player.press(.enter)
    #expect(!player.text(120, 40).contains("Nguyễn Thu Hạnh"))

    player.press(
      .character("a"), .character("1"), .enter, .function(2), .enter, .character("w"), .enter)

    #expect(player.text(120, 40).contains("Nguyễn Thu Hạnh"))
  }

  @Test func `waiting says what happened`() {
    var player = Player.atDesk()

    player.press(.character("w"), .enter)

    #expect(player.text().contains("● 09:00 Phản ánh mới #03: bãi rác cháy"))
  }

  @Test func `leaving keeps the attempt and stops the clock`() {
    var player = Player.atDesk()

    player.press(.character("q"), .enter)

    #expect(player.effects.suffix(2) == [.stopClock, .leaveShift])
    #expect(player.text().contains("CA ĐANG LÀM DỞ"))
  }

  @Test(arguments: [Mode.practice, .exam])
  func `practice lets the clock stand while something is explained, an exam does not`(mode: Mode) {
    var player = Player.atDesk(mode: mode)

    for key in [Key.character("?"), .character("h"), .character("B"), .character("q")] {
      player.press(key)
      #expect(player.isRunning == (mode == .exam))
      player.press(.escape)
      #expect(player.isRunning)
    }
    player.press(.character("w"))
    #expect(player.isRunning)
  }

  @Test func `help that is all in sight is closed by every key, as it says`() {
    var player = Player.atDesk()
    player.send(.resized(Size(width: 100, height: 60)))

    player.press(.character("?"))
    #expect(player.text(100, 60).contains("Đồng hồ dừng · Phím bất kỳ: đóng"))
    player.press(.pageDown)

    #expect(!player.text(100, 60).contains("Phím bất kỳ"))
  }

  @Test func `what presses less is left out where both have no room, and nothing is torn`() {
    let message = Message(
      .news, Phrase(verbatim: "Chỉ còn 2 phút cho #01"), more: Phrase(verbatim: "#01: mở"))

    let (whole, short) = ("● Chỉ còn 2 phút cho #01 · #01: mở", "● Chỉ còn 2 phút cho #01")
    #expect(message.lines(.vietnamese, width: 40, atMost: 1) == [whole])
    #expect(message.lines(.vietnamese, width: 30, atMost: 1) == [short])
  }

  @Test func `an exam says before it is left that its clock runs on`() {
    var exam = Player.atDesk(mode: .exam)
    var practice = Player.atDesk()

    exam.press(.character("q"))
    practice.press(.character("q"))

    #expect(exam.text().contains("VẪN CHẠY"))
    #expect(!practice.text().contains("VẪN CHẠY"))
    practice.press(.escape)
    exam.press(.escape, .character("L"), .enter, .character("q"))
    #expect(exam.text().contains("KEEPS RUNNING"))
  }

  @Test func `an unfinished exam at home says that its clock runs on`() {
    let player = Player()

    #expect(player.text().contains("thi, đồng hồ vẫn chạy"))
  }

  @Test(arguments: [Language.vietnamese, .english])
  func `an unfinished exam whose time is used up says that, and not that its clock runs`(
    language: Language
  ) {
    let home = HomeContents(
      entries: Fixture.home.entries,
      unfinished: [
        UnfinishedAttempt(
          attempt: "a1", scenario: "bon-ngay", title: Phrase(verbatim: "Bốn ngày"), mode: .exam,
          clock: .usedUp, startedAt: "28/11/2026 10:12")
      ], scenariosFolder: "scenarios")

    let text = Player(language: language, home: home).text()

    #expect(text.contains(language == .vietnamese ? "thi, đã hết giờ " : "exam, time used up "))
  }

  @Test(arguments: [Language.vietnamese, .english])
  func `an unfinished exam with a long title says at 80 columns what it costs, and since when`(
    language: Language
  ) {
    let title = Phrase(
      "Bốn ngày tiếp dân ở phường và những việc còn lại",
      "Four days of receiving citizens, and more")
    let home = HomeContents(
      entries: Fixture.home.entries,
      unfinished: [
        UnfinishedAttempt(
          attempt: "a1", scenario: "bon-ngay", title: title, mode: .exam,
          startedAt: "28/11/2026 10:12")
      ], scenariosFolder: "scenarios")

    let text = Player(language: language, home: home).text()

    let row = text.split(separator: "\n").first { $0.contains("28/11/2026 10:12") } ?? ""
    #expect(row.contains(language == .vietnamese ? "thi, đồng hồ vẫn chạy " : "clock running "))
  }

  @Test func `comes back without the question whether to leave`() {
    var player = Player.atDesk()
    player.press(.character("q"))
    #expect(player.text().contains("Tạm rời ca?"))
    player.press(.enter)

    var again = Player()
    again.send(
      Fixture.opened(
        events: player.events, bookmark: player.bookmark, elapsed: player.elapsed))

    #expect(again.isRunning)
    #expect(!again.text().contains("Tạm rời ca?"))
  }

  @Test func `an attempt just left is what Enter goes on with`() {
    var player = Player()
    player.press(.down, .down, .down)
    let left = UnfinishedAttempt(
      attempt: "a1", scenario: "nam-ngay", title: Phrase(verbatim: "Năm ngày"), mode: .practice,
      startedAt: "24/11/2026 11:00")
    let home = HomeContents(
      entries: Fixture.home.entries, unfinished: [left] + Fixture.home.unfinished,
      scenariosFolder: "scenarios")

    player.send(.home(home))
    player.press(.enter)

    #expect(player.effects == [.resume(attempt: "a1")])
  }

  @Test func `what was selected at home stays so when an attempt above it is over`() {
    var player = Player()
    player.press(.down, .down)
    let home = HomeContents(
      entries: Fixture.home.entries, unfinished: [], scenariosFolder: "scenarios")

    player.send(.home(home))
    player.press(.enter, .enter)

    #expect(player.effects == [.start("hop-thu-thu", .practice)])
  }

  @Test func `when the time is used up the debrief comes by itself`() {
    var player = Player.atDesk()

    player.tick(1_300_000)

    let card = Scoring.scorecard(of: Fixture.scenario, events: player.events)
    #expect(
      player.effects.suffix(2) == [.stopClock, .keepResult(FinishedAttempt.Result(card))])
    #expect(player.events.last?.activity == .shiftClosed)
    player.press(.enter)
    #expect(player.text().contains("KẾT QUẢ"))
  }

  @Test func `the end is told first, so that no key meant for the desk is taken by the debrief`() {
    var player = Player.atDesk()
    player.tick(1_300_000)

    player.press(.character("q"), .character("h"), .escape)
    #expect(player.text().contains("CA ĐÃ HẾT"))
    #expect(player.app.reader == nil && player.effects.last != .leaveShift)

    player.press(.enter)
    #expect(player.text().contains("KẾT QUẢ"))
  }

  @Test func `Escape never leaves the desk, and says how to`() {
    var player = Player.atDesk()
    player.press(.enter, .escape)
    #expect(player.text().contains("[q] tạm rời ca"))
    player.press(.enter)

    #expect(player.effects.last != .leaveShift)
  }

  @Test func `no letter answers a question, or runs behind it`() {
    var player = Player.atDesk()
    player.press(.enter, .character("q"), .character("n"), .character("t"))

    #expect(player.text().contains("Tạm rời ca?"))
    #expect(player.events.last?.activity == .opened)
  }

  @Test func `what comes behind a window is told when it closes`() {
    var player = Player.atDesk()
    player.press(.enter, .character("n"))
    player.type("đã gọi")
    player.tick(160_000)
    player.press(.function(2))

    #expect(player.text(120, 40).contains("Phản ánh mới #03: bãi rác cháy · #01: ghi chú"))
  }

  @Test func `the debrief goes back from the model to the deduction it came from`() {
    var player = Player.atDesk()
    player.tick(1_300_000)
    player.press(.enter, .enter, .character("m"), .escape)

    #expect(player.text().contains("GIẢI THÍCH"))
  }

  @Test func `the debrief says in full what each mistake costs, and of what`() {
    var player = Player.atDesk()
    player.tick(1_300_000)
    player.press(.enter)
    let words = { (text: String) in
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(
      words(player.text(80, 40)).contains("Mỗi phản ánh có 100 điểm; mất quá số ấy thì được 0"))

    player.press(.enter)
    #expect(words(player.text(80, 40)).contains("điểm của phản ánh này"))
  }

  @Test func `the debrief turns from one petition's model to the next`() {
    var player = Player.atDesk()
    player.tick(1_300_000)

    player.press(.enter, .character("m"), .right)
    #expect(player.text().contains("#02 tiền sao y bản chính"))

    player.press(.left, .left)
    #expect(player.text().contains("#01 hồ sơ chậm trả"))

    player.press(.escape, .escape)
    #expect(player.effects.last == .leaveShift)
  }

  @Test func `a scroll place keeps its block when the window changes`() {
    let narrow = [Array(repeating: Row("a"), count: 10), Array(repeating: Row("b"), count: 10)]
    let wide = [Array(repeating: Row("a"), count: 3), Array(repeating: Row("b"), count: 8)]
    var place = ScrollPlace.start
    place.move(by: 10, in: narrow, height: 5)

    #expect(place.top(in: narrow, height: 5) == 10)
    #expect(place.top(in: wide, height: 5) == 3)
  }
}
