import Foundation
import Support
import Testing

@testable import tapsu

/// An author who plays a scenario while writing it.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `Previewing a scenario` {
  private let program: Program

  init() throws { program = try Program(scenarios: "ScenarioFilesTests/Good") }

  private var scenario: String { program.scenarios + "/basic/mau/scenario.yaml" }

  private var sound: String {
    get throws { try String(contentsOfFile: scenario, encoding: .utf8) }
  }

  /// Saves as editors do: a new file is written beside the old one and takes its name.
  private func save(_ text: String) throws {
    try text.write(toFile: scenario + ".new", atomically: false, encoding: .utf8)
    #expect(unsafe rename(scenario + ".new", scenario) == 0)
  }

  private var hasStore: Bool { FileManager.default.fileExists(atPath: program.store) }

  @Test(arguments: [(80, 24), (130, 40)])
  func `follows the file from a petition and a time on, through a break and its mending`(
    width: Int, height: Int
  ) throws {
    defer { program.remove() }
    let text = try sound
    let author = try ScreenPlayer(
      program, ["preview", scenario, "--from", "02", "--at", "10:15"], width: width, height: height)

    try author.see("XEM THỬ", "10:15", "SỰ THẬT", "Kết cục    gộp vào #01", "#02")
    try author.press(Keys.enter, until: "✓ #02: mở xem")
    try save(
      text.replacing("Tôi gửi lại câu hỏi", with: "Tôi hỏi lại câu hỏi").replacing(
        "{vi: Ca mẫu, en: A sample shift}", with: "Ca đổi tên"))
    // The same petition lies open, at the same time.
    try author.see("Đã đọc lại tệp", "Ca đổi tên", "Tôi hỏi lại", "10:15")
    try save(text.replacing("pace: 1", with: "pace: nhanh"))
    try author.see(" ! TS", "scenario.yaml:12:7", "Ca đổi tên", "Tôi hỏi lại")
    #expect(author.terminal.screen.rows[1].hasPrefix(" ! TS"))
    try save(text)
    try author.see("Đã đọc lại tệp", "Ca mẫu", "Tôi gửi lại", "10:15")
    #expect(!author.text.contains(" ! TS"))
    try author.terminal.send("q")

    #expect(try author.terminal.waitForExit() == .exited(0))
    #expect(!hasStore)
  }

  @Test func `hears of what the scenario shares with others`() throws {
    defer { program.remove() }
    let author = try ScreenPlayer(
      program, ["preview", "mau", "--from", "01"], width: 130, height: 40)
    try author.see("XEM THỬ", "Sở Tư pháp")

    let units = program.scenarios + "/units/mau.yaml"
    let text = try String(contentsOfFile: units, encoding: .utf8)
    try text.replacing("Sở Tư pháp", with: "Sở Công lý").write(
      toFile: units, atomically: true, encoding: .utf8)

    try author.see("Đã đọc lại tệp", "Sở Công lý")
    author.terminal.hangUp()
  }

  @Test func `begins again where it began when the shift is over`() throws {
    defer { program.remove() }
    let author = try ScreenPlayer(program, ["preview", "mau", "--from", "02"])
    try author.see("XEM THỬ", "09:00")

    try author.press("Q", until: "Hết ca. Xem thử không chấm", "09:00")
    try author.terminal.send("\u{3}")

    #expect(try author.terminal.waitForExit() == .exited(0))
    #expect(!hasStore)
  }

  @Test func `tells what it can where nothing can be drawn`() throws {
    defer { program.remove() }

    let told = try program.output(["preview", scenario, "--from", "02", "--at", "10:15"])

    #expect(told.status == 0)
    for words in [
      "XEM THỬ · Ca mẫu · 10:15 13/02/2023", "#01 phí chứng thực: ", "#02 · SỰ THẬT",
      "Kết cục: gộp vào #01", "Trùng với phiếu 01.", "không có --plain",
    ] {
      #expect(told.text.contains(words), "\(words)\n\(told.text)")
    }
    #expect(!told.text.contains("#01 · SỰ THẬT") && !hasStore)
  }

  @Test(
    arguments: [
      (["--from", "09"], 66), (["--from", "02", "--at", "08:30"], 66), (["--at", "noon"], 64),
      (["--at", "25:10"], 64), (["--at", "2023-03-01T09:00"], 66),
    ] as [([String], Int32)])
  func `refuses what it cannot show`(options: [String], status: Int32) throws {
    defer { program.remove() }

    #expect(try program.output(["preview", scenario] + options).status == status)
    #expect(try program.output(["preview", "khong-co"]).status == 66)
    try save(sound.replacing("pace: 1", with: "pace: nhanh"))
    #expect(try program.output(["preview", scenario]).status == 65)
  }
}
