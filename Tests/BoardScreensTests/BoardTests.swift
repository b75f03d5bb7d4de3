import Courses
import JSON
import Petitions
import TerminalUI
import Testing
import Wording
import WorkCalendar

@testable import BoardScreens

private func code(_ text: String) throws -> TraineeCode { try #require(TraineeCode(text)) }

/// A class of an exam: who has which code, and where they are.
private struct Room {
  let course: Course
  let roster: Roster
  let opens: Instant
  private(set) var ledger: [CourseRecord]
  var seats: [Seat] = []

  init(_ events: [CourseEvent] = []) throws {
    opens = try #require(Instant(iso: "2026-03-13T08:00"))
    let window = try #require(
      OpenPeriod(opens: opens, closes: opens.advanced(byMilliseconds: 3 * 3_600_000)))
    let details = try #require(
      CourseDetails(title: "Lớp tháng 3", agency: "Sở", window: window, keptUntil: .maximum))
    let (id, thi) = try (#require(CourseID("lop-1")), #require(AssignmentID("thi")))
    let exam = try #require(
      Assignment(
        id: thi, scenarios: ["mot-ngay"], mode: .exam, window: window))
    let tap = try #require(AssignmentID("tap"))
    let practice = try #require(
      Assignment(id: tap, scenarios: ["mot-ngay"], mode: .practice, window: window))
    let all =
      [CourseEvent.created(details, seed: 1), .assigned(exam), .assigned(practice), .opened]
      + events
    let opens = opens
    ledger = all.map { CourseRecord(at: opens, by: "gv", event: $0) }
    course = try #require(Course(id: id, ledger: ledger))
    roster = try Roster([
      Trainee(code: code("HV-01"), name: "Nguyễn Thị Lan", unit: "Sở Xây dựng"),
      Trainee(code: code("HV-02"), name: "Trần Minh", unit: "UBND phường Tân Lệ"),
      Trainee(code: code("HV-03"), name: "Lê Văn Tú", unit: "UBND phường Tân Lệ"),
      Trainee(code: code("HV-04"), name: "Đỗ Hà", unit: "Sở Nội vụ"),
    ])
  }

  /// The same room, when something was ordered so many minutes after the beginning.
  func ordering(_ orders: (Int64, Order, [TraineeCode])...) -> Room {
    var room = self
    room.ledger += orders.map { minutes, order, recipients in
      CourseRecord(
        at: opens.advanced(byMilliseconds: minutes * 60_000), by: "gv",
        event: .ordered(order, to: recipients))
    }
    return room
  }

  func seat(
    _ trainee: String, _ state: Presence.State? = .working, quiet: Int64 = 1_000, age: Int64 = 500,
    left: Int64 = 600_000, isFinished: Bool = false, attempt: Int64 = 1, at work: String = "thi"
  ) throws -> Seat {
    try Seat(
      attempt: attempt, trainee: code(trainee), assignment: #require(AssignmentID(work)),
      title: "Một ngày", isFinished: isFinished,
      presence: state.map {
        Presence($0, petition: "03", leftMilliseconds: left, quietMilliseconds: quiet)
      }, ageMilliseconds: age)
  }

  var board: Board {
    Board(course, roster, seats, ledger: ledger, at: opens.advanced(byMilliseconds: 3_600_000))
  }
}

@Suite struct `The board` {
  @Test func `puts who needs help first`() throws {
    var room = try Room()
    room.seats = try [
      room.seat("HV-01"), room.seat("HV-02", quiet: 400_000), room.seat("HV-03", age: 60_000),
    ]

    let rows = room.board.rows

    #expect(rows.map(\.code.text) == ["HV-03", "HV-02", "HV-01", "HV-04"])
    #expect(rows.map(\.state) == [.lost, .stuck, .working, .notBegun])
    #expect(rows[1].quietMilliseconds == 400_500)
    // An exam's clock runs on while nothing is heard.
    #expect(rows[0].leftMilliseconds == 540_000)
  }

  @Test func `counts what was ordered for those who are not there to hear it`() throws {
    var room = try Room()
    // An hour after the beginning; all were heard half an hour before.
    room.seats = try ["HV-01", "HV-02", "HV-03"].map {
      try room.seat($0, age: 1_800_000, left: 1_500_000)
    }
    let late = try room.ordering((58, .time(minutes: 10), [code("HV-02")]))
    let early = try room.ordering(
      (40, .time(minutes: 10), [code("HV-02")]), (50, .pause, []), (52, .resume, []))

    let seated = late.board.rows.filter { $0.state != .notBegun }
    #expect(seated.count == 3)
    #expect(seated.allSatisfy { $0.state == .timeUp && $0.leftMilliseconds == 0 })
    let rows = early.board.rows
    #expect(rows.first { $0.code.text == "HV-02" }?.leftMilliseconds == 420_000)
    #expect(rows.first { $0.code.text == "HV-01" }?.state == .timeUp)
    #expect(late.board.lines(.vietnamese).joined().contains("hết giờ, chưa vào lại"))
  }

  @Test func `knows who has left, stands still, or is done`() throws {
    var room = try Room([.ordered(.pause, to: [])])
    room.seats = try [
      room.seat("HV-01", .left, age: 90_000), room.seat("HV-02", .paused, quiet: 900_000),
      room.seat("HV-03", isFinished: true), room.seat("HV-04", nil),
    ]

    let board = room.board

    #expect(board.isPaused)
    #expect(board.rows.map(\.state) == [.lost, .left, .paused, .finished])
    #expect(board.rows.last?.petition == nil)
    // Of a program that was never heard nobody knows since when.
    #expect(board.rows[0].quietMilliseconds == nil)
    let lines = board.lines(.vietnamese).joined(separator: "\n")
    #expect(lines.contains("chưa có tín hiệu") && !lines.contains("mất nối 0"), "\(lines)")
  }

  @Test func `has a row for each exam that runs, whatever its trainee did since`() throws {
    var room = try Room()
    room.seats = try [
      room.seat("HV-01", attempt: 3), room.seat("HV-01", isFinished: true, attempt: 7),
      // Practice that was left for something else stands still.
      room.seat("HV-02", .left, attempt: 4, at: "tap"), room.seat("HV-02", attempt: 8),
    ]

    let board = room.board

    #expect(
      board.rows.map(\.code.text) == ["HV-01", "HV-02", "HV-03", "HV-04", "HV-01"])
    #expect(board.rows.map(\.state).first == .working && board.rows.last?.state == .finished)
    let summary = BoardTexts.summary(board).vietnamese
    #expect(summary == "4 học viên: 2 đang làm, 0 cần giúp, 0 xong")
  }

  @Test func `reads as lines and as JSON, without a score`() throws {
    var room = try Room()
    room.seats = try [room.seat("HV-01"), room.seat("HV-02", quiet: 400_000)]

    let lines = room.board.lines(.vietnamese)

    #expect(
      lines.contains(
        "HV-02 · Trần Minh · UBND phường Tân Lệ · thi · #03 · còn 10 phút · đứng yên 6 phút"))
    #expect(lines.contains("HV-04 · Đỗ Hà · Sở Nội vụ · chưa vào"))
    let first = room.board.json["trainees"]?.array?.first
    #expect(first?["state"]?.text == "stuck" && first?["leftSeconds"]?.integer == 599)
  }

  @Test func `tells nobody by other codes, nor by a place among them`() throws {
    let room = try Room()
    let codes = room.board.rows.map(\.code)
    // The last of them comes first by the other codes.
    let others = Dictionary(
      uniqueKeysWithValues: zip(codes, codes.reversed()).map { ($0, $1) })

    let board = room.board.under { others[$0] ?? $0 }

    #expect(board.rows.map(\.code) == codes && board.title == room.board.title)
    #expect(board.rows.allSatisfy { $0.name.isEmpty && $0.unit.isEmpty })
    #expect(board.rows.map(\.state) == room.board.rows.map(\.state))
  }
}

@Suite struct `The board's screen` {
  private let size = Size(width: 80, height: 24)

  private func screen(_ room: Room) -> BoardScreen { BoardScreen(room.board, .vietnamese) }

  private func text(_ screen: BoardScreen, _ size: Size) -> String {
    screen.draw(size).grid.rows().joined(separator: "\n")
  }

  private func type(_ words: String, into screen: inout BoardScreen) {
    for letter in words { _ = screen.handle(.character(letter), size) }
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func `shows who, where, how long, and what can be done`(size: Size) throws {
    var room = try Room()
    room.seats = try [room.seat("HV-01"), room.seat("HV-02", quiet: 400_000)]

    let shown = text(screen(room), size)

    for words in [
      "Lớp tháng 3", "4 học viên: 2 đang làm, 1 cần giúp, 0 xong", "HV-02", "Trần Minh", "#03",
      "đứng yên 6 phút", "10’", "chưa vào", "[n]nhắn", "[q]thoát",
    ] {
      #expect(shown.contains(words), "\(words)\n\(shown)")
    }
  }

  @Test func `says whom an order will reach before it gives it`() throws {
    var room = try Room()
    room.seats = try [room.seat("HV-01"), room.seat("HV-02")]
    var screen = screen(room)

    type("n", into: &screen)
    type("Còn nửa giờ", into: &screen)
    #expect(screen.handle(.enter, size) == nil)
    #expect(text(screen, size).contains("HV-01 Nguyễn Thị Lan: nhắn “Còn nửa giờ”?"))
    #expect(try screen.handle(.enter, size) == .give(.notice("Còn nửa giờ"), to: [code("HV-01")]))

    // Everybody by name is everybody.
    type("at15", into: &screen)
    _ = screen.handle(.enter, size)
    #expect(text(screen, size).contains("Cả lớp (2 người đang làm bài): thêm 15 phút?"))
    #expect(screen.handle(.enter, size) == .give(.time(minutes: 15), to: []))

    type("p", into: &screen)
    #expect(text(screen, size).contains("Cả lớp (2 người đang làm bài): tạm dừng?"))
    #expect(screen.handle(.escape, size) == nil)
    #expect(screen.handle(.character("q"), size) == .leave)
  }

  @Test func `gives nothing to who is not at work, and no time that is none`() throws {
    var room = try Room()
    room.seats = try [room.seat("HV-01")]
    var screen = screen(room)

    _ = screen.handle(.down, size)
    type("n", into: &screen)
    #expect(text(screen, size).contains("không ai đang làm bài"))
    _ = screen.handle(.up, size)
    type("t0", into: &screen)
    #expect(screen.handle(.enter, size) == nil)
    #expect(text(screen, size).contains("Gõ số phút, từ 1 đến 600."))
  }

  @Test func `says of a key that it does nothing, and counts one trainee as one`() throws {
    var room = try Room()
    room.seats = try [room.seat("HV-01")]
    var screen = screen(room)

    for way in ["", "/", "n", "p"] {
      type(way, into: &screen)
      _ = screen.handle(.function(7), size)
      #expect(text(screen, size).contains("Phím F7 không dùng ở đây."), "\(way)")
      _ = screen.handle(.escape, size)
    }
    #expect(BoardTexts.summary(room.board).english.hasPrefix("4 trainees: 1 at work, 0 need help"))
  }

  @Test func `goes through all rows, also where somebody has two`() throws {
    var room = try Room()
    room.seats = try [
      room.seat("HV-01", attempt: 3), room.seat("HV-01", attempt: 7), room.seat("HV-02"),
    ]
    var screen = screen(room)

    let ids = (0..<4).map { _ in
      _ = screen.handle(.down, size)
      return screen.cursor?.code.text
    }

    #expect(ids == ["HV-01", "HV-02", "HV-03", "HV-04"])
  }

  @Test func `finds people without their marks, and stays with them when rows move`() throws {
    var room = try Room()
    room.seats = try [room.seat("HV-01"), room.seat("HV-02")]
    var screen = screen(room)

    type("/tran", into: &screen)
    _ = screen.handle(.enter, size)
    #expect(screen.rows.map(\.code.text) == ["HV-02"] && screen.cursor?.code.text == "HV-02")
    _ = screen.handle(.escape, size)
    room.seats = try [room.seat("HV-01", quiet: 400_000), room.seat("HV-02")]
    screen.show(room.board)

    #expect(screen.rows.map(\.code.text).prefix(2) == ["HV-01", "HV-02"])
    #expect(screen.cursor?.code.text == "HV-02")
  }
}
