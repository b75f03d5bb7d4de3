import Foundation
import Support
import Testing

@Suite(.timeLimit(.minutes(10))) struct `A shift on the screen that is interrupted` {
  private let program: Program

  init() throws {
    program = try Program()
  }

  /// Starts the program and a text in its composer, which it has kept when this returns.
  private func startWriting(environment: [String: String] = [:]) throws -> ScreenPlayer {
    let player = try ScreenPlayer(program, environment: environment)
    try player.openFirstPetition()
    try player.press("s", until: "[F2]")
    try player.press("Kính gửi chị Hạnh", until: "Kính gửi chị Hạnh")
    // The next key is read after the text of the one before is kept.
    try player.press("!", until: "chị Hạnh!")
    return player
  }

  /// Resumes in a new process, where the text stands in the composer as before.
  private func resumeWriting(notAbove seconds: Int) throws {
    let player = try ScreenPlayer(program)
    try player.resume()
    try player.see("Kính gửi chị Hạnh", "[F2]")
    let remaining = try player.remainingSeconds()
    #expect(remaining <= seconds)
    try player.press(", chào chị", until: ", chào chị")
  }

  @Test func `is offered at home with its text after a kill`() throws {
    defer { program.remove() }
    let player = try startWriting()
    let remaining = try player.remainingSeconds()

    player.terminal.kill()

    #expect(try player.terminal.waitForExit() == .killed(signal: SIGKILL))
    try resumeWriting(notAbove: remaining)
  }

  @Test func `does not win time back by a kill while somebody types on and on`() throws {
    defer { program.remove() }
    let player = try startWriting()
    let start = try player.remainingSeconds()
    var isLonger = false
    // Never pausing: every key is answered sooner than the clock ticks.
    while try player.remainingSeconds() > start - 3 {
      try player.press(isLonger ? "\u{7F}" : "?", until: isLonger ? "Hạnh! " : "Hạnh!?")
      isLonger.toggle()
    }
    let remaining = try player.remainingSeconds()

    player.terminal.kill()

    _ = try player.terminal.waitForExit()
    try resumeWriting(notAbove: remaining)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `gives the terminal back at a signal and can be resumed`(signal: Int32) throws {
    defer { program.remove() }
    let player = try startWriting()
    let remaining = try player.remainingSeconds()
    #expect(!player.terminal.isCooked)

    player.terminal.signal(signal)

    #expect(try player.terminal.waitForExit() == .exited(0))
    #expect(player.terminal.isCooked)
    #expect(!player.terminal.screen.isAlternateScreen)
    #expect(player.terminal.screen.cursorIsVisible)
    #expect(player.text.contains("tapsu resume 1"))
    #expect(!player.text.contains("tapsu score"))
    try resumeWriting(notAbove: remaining)
  }

  @Test func `can be resumed after its terminal was closed`() throws {
    defer { program.remove() }
    let player = try startWriting()
    let remaining = try player.remainingSeconds()

    player.terminal.hangUp()

    #expect(try player.terminal.waitForExit() == .exited(0))
    try resumeWriting(notAbove: remaining)
  }

  @Test func `goes on after a paste whose end was lost`() throws {
    defer { program.remove() }
    let player = try startWriting()

    try player.press("\u{1B}[200~ dán dở", until: "chị Hạnh! dán dở")
    try player.press("\u{1B}OQ", until: "✓ #01: soạn")

    #expect(try program.texts(of: "drafted").first?.hasSuffix("chị Hạnh! dán dở") == true)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `keeps what came of a paste when it has to leave`(signal: Int32) throws {
    defer { program.remove() }
    let player = try startWriting()

    try player.terminal.send("\u{1B}[200~ dán dở")
    player.terminal.signal(signal)

    #expect(try player.terminal.waitForExit() == .exited(0))
    let again = try ScreenPlayer(program)
    try again.resume()
    try again.see("chị Hạnh! dán dở")
  }

  @Test(arguments: [SIGQUIT, SIGSEGV, SIGABRT])
  func `gives the terminal back at a signal that kills, and can be resumed`(signal: Int32) throws {
    defer { program.remove() }
    let player = try startWriting(environment: ["SWIFT_BACKTRACE": "enable=no"])
    let remaining = try player.remainingSeconds()

    player.terminal.signal(signal)

    #expect(try player.terminal.waitForExit() == .killed(signal: signal))
    #expect(player.terminal.isCooked)
    #expect(!player.terminal.screen.isAlternateScreen)
    #expect(player.terminal.screen.cursorIsVisible)
    try resumeWriting(notAbove: remaining)
  }

  @Test func `shows a long text that comes without the marks of a paste`() throws {
    defer { program.remove() }
    let player = try startWriting()
    let text = String(repeating: " đường Láng ngập nước,", count: 150)

    try player.press(text + " hết.", until: "hết.")
    try player.press("x", until: "hết.x")
    try player.press(Keys.controlS, until: "✓ #01: soạn")

    #expect(try program.texts(of: "drafted").first?.hasSuffix("chị Hạnh!\(text) hết.x") == true)
  }

  @Test func `says what finds no room in a text`() throws {
    defer { program.remove() }
    let player = try startWriting()

    let long = String(repeating: "dài ", count: 1_200)
    try player.press("\u{1B}[200~\(long)\u{1B}[201~", until: "ký tự cuối không vào được")
    try player.press("\u{7F}", whileShown: "không vào được")
  }

  @Test func `is drawn again at every size, and as before at the first one`() throws {
    defer { program.remove() }
    let player = try startWriting()
    // The first row has the clock.
    let before = Array(player.terminal.screen.rows.dropFirst())

    player.terminal.resize(width: 100, height: 30)
    try player.terminal.waitUntil("the larger size shows") {
      $0.rows[1].count == 100 && $0.rows.dropFirst(24).contains { $0.hasPrefix("──") }
    }
    try player.see("Kính gửi chị Hạnh!", "[F2]")

    player.terminal.resize(width: 80, height: 24)
    try player.terminal.waitUntil("the first size shows as before") {
      Array($0.rows.dropFirst()) == before
    }
  }

  @Test(arguments: ["xterm-256color", "linux"])
  func `stops for the shell and goes on where it was`(kind: String) throws {
    defer { program.remove() }
    let command = ([builtProduct("tapsu")] + program.options).joined(separator: " ")
    let player = ScreenPlayer(
      try PseudoTerminal(
        "/bin/bash",
        arguments: ["-mc", "\(command); echo stopped $?; read -r _; fg >/dev/null"],
        environment: ["TERM": kind]))
    try player.openFirstPetition()
    try player.press("s", until: "[F2]")
    try player.press("Kính gửi chị Hạnh", until: "Kính gửi chị Hạnh")
    // Where something is written, the key takes back what was written.
    try player.press(Keys.controlZ, whileShown: "Kính gửi chị Hạnh")
    try player.press("Hạnh", until: "Kính gửi chị Hạnh", "[F2]")
    try player.press(Keys.escape, whileShown: "[F2]")
    let remaining = try player.remainingSeconds()

    // 128 and SIGTSTP: the shell saw a stop, not an end.
    try player.press(Keys.controlZ, until: "stopped 148")
    #expect(player.terminal.isCooked)
    #expect(!player.terminal.screen.isAlternateScreen)
    player.terminal.screen.feed(Array("\u{1B}[H\u{1B}[2Jrác".utf8))
    try player.press("\n", until: "#01")
    try player.press("s", until: "Kính gửi chị Hạnh", "[F2]")

    #expect(!player.terminal.isCooked)
    #expect(!player.text.contains("rác"))
    #expect(try player.remainingSeconds() <= remaining)
    try player.press("!", until: "chị Hạnh!")
    try player.press(Keys.escape, whileShown: "[F2]")
    try player.press("q", until: "Tạm rời ca?")
    try player.press(Keys.enter, until: "▸ tiếp tục")
    try player.terminal.send("q")
    #expect(try player.terminal.waitForExit() == .exited(0))
  }

  @Test func `a stop that no shell could end is refused by the system`() throws {
    defer { program.remove() }
    let player = try startWriting()

    player.terminal.signal(SIGTSTP)

    try player.press("?", until: "chị Hạnh!?")
  }
}
