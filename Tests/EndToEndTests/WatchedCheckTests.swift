import Foundation
import Support
import Testing

@testable import tapsu

/// A check beside the window of an editor.
@Suite(.timeLimit(.minutes(5)), .serialized) struct `A check that watches` {
  private let program: Program

  init() throws { program = try Program(scenarios: "ScenarioFilesTests/Good") }

  private var scenario: String { program.scenarios + "/basic/mau/scenario.yaml" }

  /// Saves as editors do: a new file is written beside the old one and takes its name.
  private func save(_ text: String, as path: String) throws {
    try text.write(toFile: path + ".new", atomically: false, encoding: .utf8)
    #expect(unsafe rename(path + ".new", path) == 0)
  }

  private func start(_ more: String..., height: Int = 40) throws -> ScreenPlayer {
    try ScreenPlayer(
      program, ["check", scenario, "--watch"] + more, width: 120, height: height)
  }

  @Test func `checks again when a file is saved, and ends at Ctrl-C with its terminal untouched`()
    throws
  {
    defer { program.remove() }
    let sound = try String(contentsOfFile: scenario, encoding: .utf8)
    let watched = try start()
    try watched.see("1 tệp, 0 lỗi", "đang chờ lần lưu tới")

    try save(sound.replacing("pace: 1", with: "pace: nhanh"), as: scenario)
    try watched.see("TS0044", "1 tệp, 1 lỗi", "· scenario.yaml")
    try save(sound + "\n", as: scenario)
    try watched.terminal.waitUntil("it is mended") {
      $0.text.components(separatedBy: "1 tệp, 0 lỗi").count == 3
    }
    // What changes nothing is said in a word.
    try save(sound, as: scenario)
    try watched.see("như trước")
    #expect(watched.terminal.isCooked)
    try watched.terminal.send("\u{3}")

    #expect(try watched.terminal.waitForExit() == .killed(signal: SIGINT))
  }

  @Test func `hears of what scenarios share, of new files, and not of what editors leave`() throws {
    defer { program.remove() }
    let watched = try ScreenPlayer(
      program, ["check", program.scenarios, "--watch", "--lang", "en"], width: 120, height: 40)
    try watched.see("waiting for the next save")

    try save("x", as: program.scenarios + "/basic/mau/.scenario.yaml.swp")
    try FileManager.default.createDirectory(
      atPath: program.scenarios + "/lexicons", withIntermediateDirectories: true)
    try watched.see("lexicons/")
    try save("tapsu: 1\nlexicon: x\n", as: program.scenarios + "/lexicons/x.yaml")
    try watched.see("· x.yaml")

    #expect(!watched.text.contains(".swp"))
  }

  @Test func `answers within a tenth of a second`() throws {
    defer { program.remove() }
    let sound = try String(contentsOfFile: scenario, encoding: .utf8)
    let watched = try start("--quick")
    try watched.see("đang chờ lần lưu tới")
    var fastest = Duration.seconds(60)

    // The best of some: other programs share the machine.
    for number in 1...10 {
      try save(
        sound.replacing("pace: 1", with: "pace: \(number.isMultiple(of: 2) ? "1" : "x")"),
        as: scenario)
      let seen = try ContinuousClock().measure {
        try watched.terminal.waitUntil("it answers") { screen in
          screen.text.contains(number.isMultiple(of: 2) ? "0 lỗi" : "1 lỗi")
        }
      }
      fastest = min(fastest, seen)
      try watched.terminal.waitUntil("all of it is read") { _ in true }
    }

    #expect(fastest < .milliseconds(100), "\(fastest)")
  }

  @Test func `tells other programs a line at a time`() throws {
    defer { program.remove() }
    let sound = try String(contentsOfFile: scenario, encoding: .utf8)
    let running = try program.start(["check", scenario, "--watch", "--json"])
    running.waitFor("\n")

    try save(sound.replacing("pace: 1", with: "pace: nhanh"), as: scenario)
    var text = ""
    while !text.contains("\n") {
      text += String(
        decoding: running.output.fileHandleForReading.availableData, as: UTF8.self)
    }
    running.kill()

    #expect(text.hasPrefix("{") && text.contains("TS0044") && text.hasSuffix("}\n"), "\(text)")
  }
}
