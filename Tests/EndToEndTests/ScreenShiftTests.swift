import Foundation
import Support
import Testing

@Suite(.timeLimit(.minutes(10))) struct `A shift worked on the screen` {
  private let program: Program
  /// As long as a note to a unit has to be, and no longer than a line.
  private let note = "Kính chuyển: giấy hẹn trả kết quả ở phường quá ngày, xin báo."

  init() throws {
    program = try Program()
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 50)], ["xterm-256color", "linux"])
  func `goes from home to the score`(size: (width: Int, height: Int), kind: String) throws {
    defer { program.remove() }
    let player = try ScreenPlayer(program, kind: kind, width: size.width, height: size.height)
    try player.openFirstPetition()

    try player.press("p", until: "PHÂN LOẠI · #01", "Chưa chọn")
    try player.press(Keys.down, until: "▸ phản ánh")
    try player.press(Keys.enter, until: "XẾP Ô · #01", "Chưa chọn")
    try player.press(Keys.down, until: "▸ không tiếp nhận")
    try player.press(Keys.down, until: "▸ hành vi")
    try player.press(Keys.enter, until: "✓ #01: phân loại")
    try player.press("a", until: "HỎI THÊM · #01", "1 [ ]")
    try player.press("3", until: "3 [x] địa chỉ")
    try player.press(Keys.enter, until: "Trân trọng cảm ơn.", "[F2]gửi")
    try player.press(" Cảm ơn chị Hạnh, đường Láng ạ.", until: "Láng ạ.")
    try player.press(Keys.controlS, until: "XIN XÁC NHẬN", "Láng ạ.")
    try player.press(Keys.enter, until: "✓ #01: hỏi")
    try player.press("t", until: "✓ #01: tiếp nhận")
    try player.press("c", until: "CHUYỂN · #01", "Tìm:")
    try player.press("so xay dung", until: "Tìm: so xay dung", "▸ Sở Xây dựng")
    try player.press(Keys.enter, until: "CHUYỂN · #01 → Sở Xây dựng")
    try player.press(note, until: note)
    try player.press(Keys.controlS, until: "XIN XÁC NHẬN", note)
    try player.press(Keys.enter, until: "CHƯA ĐÚNG", "✓ #01: chuyển đơn vị: Sở Xây dựng")
    try player.press(Keys.enter, whileShown: "CHƯA ĐÚNG")
    try player.press("Q", until: "XIN XÁC NHẬN")
    try player.press(Keys.enter, until: "KẾT QUẢ", "DIỄN BIẾN")

    let score = try #require(player.score)
    let report = try program.output(["score", "1"])
    #expect(report.text.contains("KẾT QUẢ \(score)/100"))
    let written = try program.texts(of: "asked")
    #expect(written.count == 1 && written[0].hasSuffix("Cảm ơn chị Hạnh, đường Láng ạ."))
    try player.press("q", until: "[q] thoát")
    #expect(!player.text.contains("tiếp tục:"))
    try player.terminal.send("q")
    #expect(try player.terminal.waitForExit() == .exited(0))
    #expect(player.terminal.isCooked)
  }

  @Test func `reveals nothing in an exam before its end, and everything then`() throws {
    defer { program.remove() }
    let player = try ScreenPlayer(program, ["run", "hop-thu-zalo", "--exam"])
    try player.see("đồng hồ bắt đầu chạy")
    try player.press(Keys.enter, until: "· THI", "[w]")
    try player.press("w", until: "Phản ánh mới #01", "[Enter] mở đọc")
    try player.press(Keys.enter, until: "✓ #01: mở xem")

    try player.press("t", until: "✓ #01: tiếp nhận")
    try player.press("c", until: "CHUYỂN · #01", "Tìm:")
    try player.press("so xay dung", until: "Tìm: so xay dung", "▸ Sở Xây dựng")
    try player.press(Keys.enter, until: "CHUYỂN · #01 → Sở Xây dựng")
    try player.press(note, until: note)
    try player.press(Keys.controlS, until: "XIN XÁC NHẬN", note)
    try player.press(Keys.enter, until: "✓ #01: chuyển đơn vị: Sở Xây dựng", "[w]")
    #expect(!player.text.contains("CHƯA ĐÚNG"))
    try player.press("?", until: "TRỢ GIÚP")
    #expect(!player.text.contains("gợi ý"))
    try player.press(Keys.escape, whileShown: "TRỢ GIÚP")

    try player.press("Q", until: "XIN XÁC NHẬN")
    try player.press(Keys.enter, until: "KẾT QUẢ", "MẤT ĐIỂM")
    #expect(player.text.contains("CHƯA ĐẠT"))
  }

  @Test func `takes pasted lines as text and never as commands`() throws {
    defer { program.remove() }
    let player = try ScreenPlayer(program)
    try player.openFirstPetition()

    try player.press("s", until: "[F2]")
    try player.press(
      "\u{1B}[200~Kính gửi chị Hạnh,\rphường sẽ trả lời.\u{13}Q\u{1B}[201~",
      until: "Kính gửi chị Hạnh,", "phường sẽ trả lời.")
    try player.press(Keys.controlS, until: "✓ #01: soạn")

    let drafted = try program.texts(of: "drafted")
    #expect(drafted.count == 1)
    #expect(drafted.first?.hasPrefix("Kính gửi chị Hạnh,\nphường sẽ trả lời.") == true)
    #expect(try program.texts(of: "shift-closed") == [])
  }

  @Test(arguments: Typing.allCases)
  func `Vietnamese is kept composed however it is typed`(typing: Typing) throws {
    defer { program.remove() }
    let text = "Đề nghị sửa đường ướt, ngõ Giếng Mơ, trước 15/02."
    let player = try ScreenPlayer(program)
    try player.openFirstPetition()

    try player.press("n", until: "[F2]ghi lại")
    try player.press(typing.keys(text), until: text)
    try player.press(Keys.controlS, until: "✓ #01: ghi")

    // As bytes: Swift would call a decomposed text equal.
    #expect(try program.texts(of: "noted").map { Array($0.utf8) } == [Array(text.utf8)])
  }
}

extension Program {
  /// The texts of the first attempt's events of one activity, as its journal has them.
  func texts(of activity: String) throws -> [String] {
    try output(["journal", "1"]).text.split(separator: "\n").compactMap { line in
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard json?["activity"] as? String == activity else { return nil }
      return (json?["data"] as? [String: Any])?["text"] as? String
    }
  }
}
