import Foundation
import SQLite
import Support
import Testing

/// What becomes of attempts in the hands of others: other processes, other people, the system.
@Suite(.timeLimit(.minutes(10))) struct `Attempts` {
  private let program: Program

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
  }

  @Test func `are kept by many programs that make the same new store at once`() throws {
    defer { program.remove() }
    let programs = 12
    for _ in 0..<3 {
      program.removeStore()
      let running = try (0..<programs).map { _ in try program.start(["run", "mau", "--plain"]) }
      for each in running { try each.input.fileHandleForWriting.close() }
      for each in running {
        _ = each.output.fileHandleForReading.readDataToEndOfFile()
        each.process.waitUntilExit()
        #expect(each.process.terminationStatus == 0)
      }

      let listed = try program.output(["attempts"])
      #expect(listed.text.split(separator: "\n").count == programs)
    }
  }

  @Test func `are the account's, whatever name the environment has`() throws {
    defer { program.remove() }
    let account = Process()
    account.executableURL = URL(filePath: "/usr/bin/id")
    account.arguments = ["-un"]
    let output = Pipe()
    account.standardOutput = output
    try account.run()
    let name = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    account.waitUntilExit()
    try #require(!name.isEmpty)

    let other = ["USER": "nguoi-khac", "LOGNAME": "nguoi-khac", "LNAME": "nguoi-khac"]
    let shift = try program.start(["run", "mau", "--plain"], variables: other)
    try shift.type(["thoat"])
    _ = try shift.finish()

    let listed = try program.output(["attempts", "--json", "--identified"]).text
    #expect(listed.contains("\"trainee\":\"\(name)\""))
    #expect(!listed.contains("nguoi-khac"))
  }

  @Test func `of an exam show nothing of their score before their end`() throws {
    defer { program.remove() }
    let exam = try program.start(["run", "mau", "--plain", "--exam"])
    try exam.type(["cho", "mo 01", "loai 01 khiếu nại"])
    let shown = try exam.finish()
    #expect(!shown.contains("KẾT QUẢ"))

    for options in [["score", "1"], ["score", "1", "--json"], ["score", "1", "--lang", "en"]] {
      let (text, status) = try program.output(options)
      #expect(status == 75)
      #expect(text.isEmpty)
    }
    let listed = try program.output(["attempts"]).text
    #expect(listed.contains("đang thi, đồng hồ vẫn chạy"))

    let again = try program.start(["resume", "1", "--plain"])
    try again.type(["xong", "co"])
    _ = try again.finish()
    #expect(try program.output(["score", "1"]).text.contains("KẾT QUẢ"))
    #expect(try program.output(["score", "1", "--json"]).status == 0)
  }

  @Test func `of an exam show in their journal what its desk has shown`() throws {
    defer { program.remove() }
    let exam = try program.start(["run", "mau", "--plain", "--exam"])
    // Whoever wrote on a petition that nobody opened has not been read.
    try exam.type(Array(repeating: ["cho", "co"], count: 4).flatMap(\.self))
    _ = try exam.finish()

    let running = try program.output(["journal", "1"])
    let again = try program.start(["resume", "1", "--plain"])
    try again.type(["xong", "co"])
    _ = try again.finish()
    let ended = try program.output(["journal", "1"])

    #expect(running.status == 0)
    #expect(running.text.contains("\"activity\":\"citizen-wrote\",\"withheld\":true,\"hash\""))
    #expect(!running.text.contains("\"text\""))
    #expect(ended.text.contains("\"text\"") && !ended.text.contains("withheld"))
  }

  @Test func `say which files they were run from, and whether the library has the same`() throws {
    defer { program.remove() }
    let running = try program.start(["run", "mau", "--plain"])
    try running.type(["xong", "co"])
    _ = try running.finish()
    // A scenario of one's own is like its library, whatever it says, and no shipped one.
    #expect(
      try program.output(["attempts"]).text.contains(
        ": như trong thư viện, không phải bộ đi kèm TapSu"))
    #expect(
      try program.output(["score", "1"]).text.contains(": như trong thư viện"))

    let file = program.folder.appending(path: "scenarios/basic/mau/scenario.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("pass-mark: 60", with: "pass-mark: 1").write(
      to: file, atomically: true, encoding: .utf8)

    #expect(
      try program.output(["attempts"]).text.contains(": trong thư viện ĐÃ SỬA sau lúc làm"))
    #expect(
      try program.output(["score", "1"]).text.contains(": trong thư viện ĐÃ SỬA sau lúc làm"))
    #expect(
      try program.output(["score", "1", "--json"]).text.contains("\"asInLibrary\": false"))
  }

  @Test func `without lines are named, and are neither resumed nor scored`() throws {
    defer { program.remove() }
    let running = try program.start(["run", "mau", "--plain", "--exam"])
    _ = try running.finish()
    let raw = try Database(path: program.store, access: .readWrite)
    let trigger = try raw.rows(
      "SELECT sql FROM sqlite_schema WHERE name = 'journal_never_shrinks'"
    ) { $0.text("sql") }
    try raw.execute("DROP TRIGGER journal_never_shrinks; DELETE FROM journal")
    try raw.execute(trigger.joined())

    #expect(try program.output(["attempts"]).text.contains("HỎNG: không có dòng nhật ký nào"))
    #expect(try program.output(["resume", "1", "--plain"]).status == 65)
    #expect(try program.output(["score", "1"]).status == 65)
    #expect(try program.output(["journal", "1"]).status == 65)
    #expect(try program.output([]).text.contains("HỎNG"))
  }

  @Test func `wait for another program that holds the store, say so, and go on`() throws {
    defer { program.remove() }
    let running = try program.start(["run", "mau", "--plain"])
    try running.type(["cho"])
    running.waitForPrompts(2)
    let other = try Database(path: program.store, access: .readWrite)
    try other.execute("BEGIN IMMEDIATE")

    try running.type(["mo 01"])
    running.waitFor("đang chờ để ghi")
    try other.execute("ROLLBACK")

    try running.type(["xong", "co"])
    #expect(try running.finish().contains("KẾT QUẢ"))
    #expect(try program.output(["journal", "1"]).text.contains("\"opened\""))
  }

  @Test func `wait on the screen too`() throws {
    defer { program.remove() }
    let player = try ScreenPlayer(program, ["run", "mau"])
    try player.see("đồng hồ bắt đầu chạy")
    try player.press(Keys.enter, until: "[w]")
    try player.press("w", until: "Phản ánh mới #01", "[Enter] mở đọc")
    let other = try Database(path: program.store, access: .readWrite)
    try other.execute("BEGIN IMMEDIATE")

    try player.press(Keys.enter, until: "đang chờ để ghi")
    #expect(!player.text.contains("✓ #01: mở xem"))
    try player.terminal.send("?")
    try other.execute("ROLLBACK")

    // The key that was typed meanwhile is not lost.
    try player.see("TRỢ GIÚP")
    try player.press(Keys.escape, until: "✓ #01: mở xem")
  }

  @Test func `are left by whoever does not want to wait, without what could not be kept`() throws {
    defer { program.remove() }
    let player = try ScreenPlayer(program, ["run", "mau"])
    try player.see("đồng hồ bắt đầu chạy")
    try player.press(Keys.enter, until: "[w]")
    try player.press("w", until: "Phản ánh mới #01", "[Enter] mở đọc")
    let other = try Database(path: program.store, access: .readWrite)
    try other.execute("BEGIN IMMEDIATE")

    try player.press(Keys.enter, until: "đang chờ để ghi", "[Ctrl-C]rời ngay")
    try player.terminal.send("\u{03}")

    #expect(try player.terminal.waitForExit() == .exited(75))
    #expect(player.terminal.isCooked)
    try other.execute("ROLLBACK")
    #expect(try !program.output(["journal", "1"]).text.contains("\"opened\""))
    #expect(try program.output(["verify"]).status == 0)
  }

  @Test func `are not made by looking for them`() throws {
    defer { program.remove() }

    #expect(try program.output(["attempts"]).status == 0)
    #expect(try program.output(["score", "1"]).status == 66)
    #expect(!FileManager.default.fileExists(atPath: program.store))
  }
}
