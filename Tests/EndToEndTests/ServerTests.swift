import Foundation
import Petitions
import Processes
import SQLite
import SQLiteStorage
import Storage
import Support
import Testing

/// An exam on a server, through a real sshd and real terminals.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `An exam on a server` {
  private let program: Program

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
  }

  // MARK: - Ways out

  /// What nobody may see who sits an exam: truth, models, others, the machine.
  private func expectNothing(_ text: String, _ way: Comment) {
    for word in [
      "uid=", "root:", "SQLite format", "authority: own", "HV-02", "KẾT QUẢ", "SỰ THẬT", "XEM THỬ",
    ] {
      #expect(!text.contains(word), way)
    }
  }

  @Test func `lets nobody out who has no terminal`() throws {
    defer { program.remove() }
    let server = try ExamServer(program)
    let (host, store) = (server.host, program.store)
    let gone = program.folder.appending(path: "gone").path

    // What is asked for is not heard: the forced command runs, and wants a terminal.
    for words in [
      ["id"], ["sh", "-c", "id"], ["cat \(store)"], ["-s", "sftp"], ["--", "--help"],
      ["tapsu", "course", "show", "lop-1", "--log"], ["tapsu", "score", "1", "--debrief"],
      ["tapsu", "preview", "hop-thu-zalo", "--from", "03"], ["preview", "hop-thu-zalo", "--plain"],
      ["scp", "-f", store], ["rsync --server --sender . \(store)"],
    ] {
      let place = words[0] == "-s" ? ["-s", host, words[1]] : [host] + words
      let told = try server.client(.lan, ["-T"] + place)
      #expect(told.status == 77, "\(words): \(told.text)")
      // Of a subsystem the client shows no complaint.
      #expect(words[0] == "-s" || told.text.contains("ssh -t"), "\(words): \(told.text)")
      expectNothing(told.text, "\(words)")
    }

    let unknown = try server.client(.lan, ["-s", host, "x"])
    #expect(unknown.status == 255 && unknown.text.contains("subsystem request failed"))

    // No file goes out or in, by either protocol of scp.
    for options in [[String](), ["-O"]] {
      for ends in [["\(host):\(store)", gone], [store, "\(host):\(gone)"]] {
        let told = try FinishedProcess(
          "/usr/bin/timeout",
          ["-k", "2", "20", "/usr/bin/scp"] + server.words(.lan, options, port: "-P") + ends)
        #expect(told.status != 0, "\(ends)")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: gone))

    // No connection goes through, in either direction, to a port or to a socket.
    let through = try server.client(.lan, ["-W", "127.0.0.1:\(server.port)", host])
    #expect(through.status != 0 && through.text.contains("prohibited"), "\(through.text)")
    for wish in [["-R", "0:127.0.0.1:1"], ["-R", "\(gone):127.0.0.1:1"]] {
      let told = try server.client(.lan, ["-N", "-o", "ExitOnForwardFailure=yes"] + wish + [host])
      #expect(told.status == 255 && told.text.contains("forward"), "\(told.text)")
    }

    // Of the key's rights, a terminal alone is left; no password of the machine is asked for.
    let rights = try server.client(
      .lan, ["-v", "-A", "-X", host], variables: ["DISPLAY": "127.0.0.1:9"])
    #expect(rights.text.contains("key options: command pty\r"), "\(rights.text.suffix(3_000))")
    #expect(!rights.text.contains("agent-forwarding") && !rights.text.contains("x11-forwarding"))
    let keyless = try server.client(
      .lan, ["-o", "PreferredAuthentications=password,keyboard-interactive,none", host])
    #expect(keyless.status == 255 && keyless.text.contains("Permission denied (publickey)"))

    // And sshd itself understands the guide's lines as they are meant.
    let effective = try server.effectiveConfiguration()
    for line in [
      "disableforwarding yes", "permittunnel no", "permituserrc no", "permituserenvironment no",
      "authenticationmethods publickey", "passwordauthentication no",
      "kbdinteractiveauthentication no", "maxsessions 1",
    ] {
      #expect(effective.contains(line), "\(line)")
    }
    #expect(
      effective.filter { $0.hasPrefix("acceptenv") }.sorted()
        == ["acceptenv lang", "acceptenv lc_*"])
    #expect(try SQLiteStore(path: store).attempts(AttemptQuery()).isEmpty)
  }

  @Test func `hears nothing that a client sets or types instead of a choice`() throws {
    defer { program.remove() }
    let server = try ExamServer(program)
    let other = program.folder.appending(path: "other.db").path
    let trap = try program.write("touch \(other)\n", to: "trap.sh")
    let terminal = try server.connect(
      .lan,
      [
        "-o",
        "SetEnv=TAPSU_STORE=\(other) TAPSU_SCENARIOS=/ PATH=/tmp LD_PRELOAD=\(trap) BASH_ENV=\(trap) "
          + "ENV=\(trap) HOME=/tmp XDG_DATA_HOME=/tmp TERMINFO=/tmp LC_ALL=../../tmp "
          + "SSH_CONNECTION=9.9.9.9 SSH_USER_AUTH=\(trap) LC_PAPER=$(id)",
      ], kind: "../../etc/passwd")

    try terminal.waitUntil("what is theirs shows") { $0.text.contains("Nguyễn Thị Lan") }
    try terminal.waitUntil("a choice is asked") { $0.text.contains("q: thoát >") }
    // Neither a number of another, nor a path, nor a command of a shell or of an editor.
    for words in [
      "2", "-1", "../../etc/passwd", "!sh", ":!sh", "; id", "$(id)", "--store x", "HV-02",
      "preview hop-thu-zalo", "--from 03",
    ] {
      let before = terminal.screen.text.ranges(of: "thoát >").count
      try terminal.send(words + "\n")
      try terminal.waitUntil("it is asked again after \(words)") {
        $0.text.ranges(of: "thoát >").count > before || !$0.text.contains("Lan")
      }
      if !terminal.screen.text.contains("Lan") { break }
    }
    expectNothing(terminal.screen.text.replacing("HV-02", with: ""), "choices")
    // A signal from the keys ends the program, and with it the connection.
    try terminal.send("\u{1C}")
    #expect(try terminal.waitForExit() != .exited(0))
    #expect(!FileManager.default.fileExists(atPath: other))
  }

  @Test func `slows wrong codes down, and keeps who tried`() throws {
    defer { program.remove() }
    let server = try ExamServer(program)
    let minh = try #require(server.passwords["HV-02"])
    // Another's password, a path, what commands a terminal, what would end a statement, too much.
    let tries = [
      ("HV-01", minh), ("../../etc/passwd", "x"), ("\u{1B}]0;x\u{7}", "x"), ("' OR 1=1 --", "x"),
      ("HV-01", ""), (String(repeating: "A", count: 5_000), "x"), ("HV-01", "\u{1B}[2J"),
    ]
    for batch in [tries[0..<3], tries[3..<6]] {
      let terminal = try server.connect(.room)
      for (place, (code, password)) in batch.enumerated() {
        try terminal.waitUntil("the code is asked") {
          $0.text.ranges(of: "Mã học viên:").count > place
        }
        try terminal.send(code + "\n")
        try terminal.waitUntil("the password is asked") {
          $0.text.ranges(of: "Mật khẩu:").count > place
        }
        try terminal.send(password + "\n")
        try terminal.waitUntil("it is refused") {
          $0.text.ranges(of: "không đúng").count > place || $0.text.contains("Chưa vào")
        }
        if terminal.screen.text.contains("Chưa vào") { break }
      }
      #expect(!terminal.screen.text.contains(minh))
      expectNothing(terminal.screen.text, "codes")
      terminal.kill()
    }
    for _ in 0..<2 {
      let terminal = try server.signIn("HV-01", "x")
      try terminal.waitUntil("an answer") {
        $0.text.contains("không đúng") || $0.text.contains("giây")
      }
      terminal.kill()
    }

    // Somebody guesses on from elsewhere: ten wrong ones by the store's clock, which come to a minute.
    try Database(path: program.store, access: .readWrite).execute(
      """
      WITH RECURSIVE trial(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM trial
        WHERE number < 10)
      INSERT INTO course_sign_in(course, at, trainee, source, outcome)
      SELECT 'lop-1', CAST((julianday('now') - 2440587.5) * 86400000.0 AS INTEGER), 'HV-01',
        '9.9.9.9', 'refused' FROM trial
      """)

    // Even the right one waits now; another trainee does not.
    let lan = try #require(server.passwords["HV-01"])
    let late = try server.signIn("HV-01", lan)
    try late.waitUntil("the wait is told") { $0.text.contains("Hãy thử lại sau") }
    #expect(try late.waitForExit() == .exited(75))
    let other = try server.signIn("hv-02", minh)
    try other.waitUntil("Minh is let in") { $0.text.contains("Trần Minh") }
    other.kill()

    let log = try program.run(["course", "show", "lop-1", "--log"]).text
    #expect(log.contains(/HV-01 +127\.0\.0\.1 +SAI/), "\(log)")
    #expect(log.contains(/HV-02 +127\.0\.0\.1 +vào/), "\(log)")
    #expect(log.contains(/\? +127\.0\.0\.1 +SAI/), "\(log)")
    for secret in [minh, lan, "argon2", "etc/passwd"] { #expect(!log.contains(secret)) }
  }

  // MARK: - The exam

  @Test func `is sat to its end, and tells nothing before it closes`() throws {
    defer { program.remove() }
    let server = try ExamServer(program)
    let terminal = try server.signIn("HV-01", try #require(server.passwords["HV-01"]))
    try terminal.waitUntil("what is theirs shows") { $0.text.contains("q: thoát >") }
    #expect(terminal.screen.text.contains("Nguyễn Thị Lan"))
    #expect(!terminal.screen.text.contains("Trần Minh"))
    try terminal.send("d\n")
    try terminal.waitUntil("what it is about shows") { $0.text.contains("Vào ca >") }
    try terminal.send("\n")
    try terminal.waitUntil("the shift begins") { $0.text.contains("bắt đầu ca") }
    let lines = try modelLines(program)

    try terminal.send(lines.map { $0 + "\n" }.joined())

    try terminal.waitUntil("it is handed in") { $0.text.contains("Bài đã được nộp.") }
    #expect(try terminal.waitForExit() == .exited(0))
    let text = String(decoding: terminal.transcript, as: UTF8.self)
    for word in ["KẾT QUẢ", "Điểm", "tapsu score", program.store] {
      #expect(!text.contains(word), "\(word)")
    }
    let kept = try SQLiteStore(path: program.store).attempts(AttemptQuery())
    #expect(kept.map(\.isFinished) == [true])
    #expect(kept.map(\.header.trainee.text) == ["HV-01"])
    // It is over for the trainee, by whichever way they come back.
    let again = try server.connect(.lan)
    try again.waitUntil("nothing is left") { $0.text.contains("không có bài nào") }
    #expect(again.screen.text.contains("Đã làm đủ 1 lượt"))
    #expect(try again.waitForExit() == .exited(75))
  }

  @Test func `goes on where a lost connection left it, by the server’s clock`() throws {
    defer { program.remove() }
    let server = try ExamServer(program)
    let store = try SQLiteStore(path: program.store)
    let player = ScreenPlayer(try server.connect(.lan))
    try player.see("q: thoát >")
    try player.press("\n", until: "đồng hồ bắt đầu chạy")
    try player.press(Keys.enter, until: "[w]")
    try player.press("w", until: "[Enter] mở đọc")
    try player.press(Keys.enter, until: "✓ #01: mở xem")
    try player.press("s", until: "[F2]")
    try player.press("Kính gửi chị Mai", until: "Kính gửi chị Mai")
    try player.press("!", until: "chị Mai!")

    // The cable is pulled: the client ends without a word.
    player.terminal.kill()
    _ = try player.terminal.waitForExit()
    let back = ScreenPlayer(try server.connect(.lan))
    try back.see("đang làm dở")
    try back.press("\n", until: "Kính gửi chị Mai!", "[F2]")
    // Left properly, so that the program on the server is gone when the client is.
    try back.press(Keys.escape, whileShown: "[F2]")
    try back.press("q", until: "Tạm rời ca?")
    try back.terminal.send(Keys.enter)
    #expect(try back.terminal.waitForExit() == .exited(0))
    #expect(back.text.contains("Nối lại để làm tiếp"))

    // An hour later, by the server's clock, the exam is over, and the letter is in the file.
    try program.setClockBack(store, hours: 1)
    let late = try server.connect(.lan)
    try late.waitUntil("a choice is asked") { $0.text.contains("q: thoát >") }
    try late.send("\n")
    try late.waitUntil("it is handed in") { $0.text.contains("Bài đã được nộp.") }
    let id = AttemptID(number: 1)
    #expect(try store.attempt(id).isFinished)
    let lines = try store.journal(of: id).map(\.text)
    #expect(lines.contains { $0.contains("drafted") && $0.contains("Kính gửi chị Mai!") })
    #expect(lines.last?.contains("time-used-up") == true, "\(lines.suffix(1))")
    #expect(try program.run(["verify"]).status == 0)
    // A key that comes back is in the minutes, as a password is.
    let minutes = try program.run(["course", "minutes", "lop-1", "thi"]).text
    #expect(minutes.contains("HV-01: vào lại"), "\(minutes)")
  }
}
