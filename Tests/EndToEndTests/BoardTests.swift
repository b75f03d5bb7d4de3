import Foundation
import JSON
import Processes
import Support
import Testing

/// An instructor who watches a room, and two trainees in it.
@Suite(.timeLimit(.minutes(5)), .serialized) struct `A room at a glance` {
  private let program: Program

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
  }

  /// What a journal says was ordered.
  private func orders(_ attempt: Int) throws -> [String] {
    try program.run(["journal", "\(attempt)"]).text.split(separator: "\n").compactMap { line in
      let json = try JSONValue.parse(String(line))
      return json["activity"]?.text == "ordered" ? json["data"]?["kind"]?.text : nil
    }
  }

  @Test func `shows who is where, and reaches their shifts`() throws {
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp()
    try classroom.open()
    let lan = try ScreenPlayer(program, ["play", "--course", "lop-1", "--trainee", "HV-01"])
    try lan.see("[Enter]vào ca")
    try lan.press(Keys.enter, until: "[w]")
    let minh = try ScreenPlayer(
      program, ["play", "--course", "lop-1", "--trainee", "HV-02", "--plain"])
    try minh.see("Đóng bài:", "Vào ca >")
    // Who only reads has not begun, and no order is for them.
    let before = try program.run(["board", "lop-1", "--once"]).text.split(separator: "\n")
    #expect(before.contains { $0.hasPrefix("HV-02") && $0.hasSuffix("chưa vào") }, "\(before)")
    try minh.press("\n", until: "08:00 >")
    let board = try ScreenPlayer(program, ["board", "lop-1"])
    try board.see("HV-01", "HV-02", "2 học viên: 2 đang làm")

    // Nobody's line can be written anew while they work.
    let forgetting = try program.run(["course", "forget", "lop-1", "HV-01", "--yes"])
    #expect(forgetting.status == 75 && forgetting.text.contains("HV-01"), "\(forgetting.text)")

    // A notice for one of them stands above her desk until she has read it.
    try board.press("nCòn nửa giờ" + Keys.enter, until: "HV-01 Nguyễn Thị Lan: nhắn")
    try board.press(Keys.enter, until: "Đã ghi vào sổ")
    try lan.see("Người hướng dẫn nhắn: Còn nửa giờ")
    // More time for everybody.
    try board.press("at15" + Keys.enter, until: "Cả lớp (2 người đang làm bài): thêm 15 phút?")
    try board.press(Keys.enter, until: "thêm 15 phút.")
    try minh.see("▶ Bạn được thêm 15 phút.")
    #expect(!minh.text.contains("Còn nửa giờ"))
    try lan.press("\u{07}", until: "Bạn được thêm 15 phút.", "còn 24:")
    try lan.press("\u{07}", whileShown: "Bạn được thêm")

    // A pause stops both, also who loses the connection in it and comes back.
    try board.press("p", until: "đang làm bài): tạm dừng?")
    try board.press(Keys.enter, until: "TẠM DỪNG")
    try lan.see("TẠM DỪNG", "chưa làm gì được")
    try minh.see("▶ TẠM DỪNG")
    minh.terminal.hangUp()
    _ = try minh.terminal.waitForExit()
    let again = try ScreenPlayer(
      program, ["play", "--course", "lop-1", "--trainee", "HV-02", "--plain"])
    try again.see("▶ TẠM DỪNG")
    #expect(!again.text.contains("thêm 15 phút"))
    try board.press("p", until: "đang làm bài): cho làm tiếp?")
    try board.press(Keys.enter, until: "cho làm tiếp.")
    try lan.see("[w]")
    try again.see("▶ Làm tiếp")

    // The same for scripts, by the same ledger.
    let called = try program.run(["board", "lop-1", "--call", "Báo cáo ngay", "--to", "HV-02"])
    #expect(called.status == 0, "\(called.text)")
    try again.see("▶ Lãnh đạo gọi: Báo cáo ngay")
    let once = try program.run(["board", "lop-1", "--once"]).text
    #expect(once.contains("HV-01 · Nguyễn Thị Lan · Sở Xây dựng · thi"), "\(once)")
    #expect(try program.run(["board", "lop-1", "--resume"]).status == 65)
    try board.terminal.send("q")
    #expect(try board.terminal.waitForExit() == .exited(0))

    #expect(try orders(1) == ["notice", "time", "pause", "resume"])
    #expect(try orders(2) == ["time", "pause", "resume", "call"])
    let log = try program.run(["course", "show", "lop-1", "--log"]).text
    #expect(log.contains("HV-01: nhắn “Còn nửa giờ”") && log.contains("cả lớp: tạm dừng"))
  }
}
