import Glibc
import Support
import Testing

@Suite struct `A terminal` {
  private func demo(
    terminal: String = "xterm-256color", language: String = "C.UTF-8", width: Int = 80,
    height: Int = 24, tickMilliseconds: Int? = nil
  ) throws -> PseudoTerminal {
    let demo = try PseudoTerminal(
      builtProduct("terminal-demo"), arguments: tickMilliseconds.map { ["\($0)"] } ?? [],
      environment: ["TERM": terminal, "LANG": language], width: width, height: height)
    try demo.waitUntil("the last line shows") { $0.text.contains("[Ctrl-Q]") }
    return demo
  }

  @Test(arguments: ["xterm-256color", "linux", "screen", "tmux-256color", "putty", "vt100"])
  func `shows Vietnamese on every kind`(kind: String) throws {
    let demo = try demo(terminal: kind, language: "C")

    #expect(demo.screen.rows[0] == "Hộp thư Zalo · Sở Xây dựng    KHẨN      80×24")
    #expect(demo.screen.rows[2].hasPrefix("┌─ Trả lời ───"))
    #expect(demo.screen.rows[22] == "└" + String(repeating: "─", count: 78) + "┘")
    #expect(demo.screen.rows[23] == "漢字 ▓▓░░ [Ctrl-Q] thoát")
    // Where reverse and colour do not go together, the colour becomes the background.
    #expect(demo.screen[30, 0].isReversed || demo.screen[30, 0].background == 1)
    #expect(demo.screen.cursor == (2, 3))
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 50), (20, 8)])
  func `fills the screen at every size`(width: Int, height: Int) throws {
    let demo = try demo(width: width, height: height)

    #expect(demo.screen.rows[height - 2] == "└" + String(repeating: "─", count: width - 2) + "┘")
  }

  @Test func `typed text arrives composed however it is sent`() throws {
    let demo = try demo()

    try demo.send("Xa\u{302}y vie\u{7F}ệt dữ")

    try demo.waitUntil("the text shows") { $0.rows[3].contains("Xây việt dữ") }
    #expect(Array(demo.screen[3, 3].text.unicodeScalars) == ["â"])
  }

  @Test func `a key costs few bytes`() throws {
    let demo = try demo(width: 200, height: 50)
    try demo.send("a")
    try demo.waitUntil("the first key shows") { $0.rows[1].contains("(\"a\")") }
    let before = demo.bytesReceived

    try demo.send("ữ")
    try demo.waitUntil("the second key shows") { $0.rows[1].contains("(\"ữ\")") }
    demo.drain()

    #expect(demo.bytesReceived - before < 200)
  }

  @Test(arguments: ["xterm-256color", "linux", "screen", "tmux-256color", "putty"])
  func `a frame arrives in one piece`(kind: String) throws {
    let demo = try demo(terminal: kind)
    try demo.send("a")
    try demo.waitUntil("the first key shows") { $0.rows[1].contains("(\"a\")") }
    var before = try #require(demo.writeCount)

    for key in ["ữ", "b", "漢"] {
      try demo.send(key)
      try demo.waitUntil("the key shows") { $0.rows[1].contains("(\"\(key)\")") }
      let now = try #require(demo.writeCount)
      #expect(now - before == 1, "\(key)")
      before = now
    }
    try demo.send("\u{1B}[200~\(String(repeating: "chữ ", count: 300))\u{1B}[201~")
    try demo.waitUntil("the text shows") {
      $0.rows[1].contains("paste") && $0.rows[17].contains("chữ")
    }
    #expect(try #require(demo.writeCount) - before == 1)
  }

  @Test func `a lone escape is a key and a paste is one`() throws {
    let demo = try demo()

    try demo.send("\u{1B}")
    try demo.waitUntil("escape shows") { $0.rows[1] == "escape" }
    try demo.send("\u{1B}[200~hai\rdòng\u{1B}[201~")
    try demo.waitUntil("both lines show") { $0.rows[4].contains("dòng") }

    #expect(String(decoding: demo.transcript, as: UTF8.self).contains("\u{1B}[?2004h"))
  }

  @Test(arguments: [nil, 30, 250]) func `a paste whose end is lost shows, and keys work after it`(
    tickMilliseconds: Int?
  ) throws {
    let demo = try demo(tickMilliseconds: tickMilliseconds)

    try demo.send("\u{1B}[200~dán dở dang")
    try demo.waitUntil("the text shows", within: 3_000) { $0.rows[3].contains("dán dở dang") }
    try demo.send(" rồi\u{1B}[A")
    try demo.waitUntil("the key is one", within: 3_000) { $0.rows[1] == "up" }
    try demo.send("\u{1B}[F gõ")
    try demo.waitUntil("keys are keys", within: 3_000) {
      $0.rows[3].contains("dán dở dang rồi gõ") && $0.rows[1].contains("(\"õ\")")
    }
  }

  @Test(arguments: ["\u{1B}[1", "\u{1B}[1;5", "\u{1B}O1", "\u{1B}[[", "\u{1B}]11;rgb", "\u{1B}[M"])
  func `a sequence that was cut off lets the next key through`(cut: String) throws {
    let demo = try demo(tickMilliseconds: 30)
    try demo.send("a")
    try demo.waitUntil("the first key shows") { $0.rows[3].contains("a") }
    let ticks = demo.transcript.count

    try demo.send(cut)
    // What was cut off is over when a later Escape of its own has been settled.
    try demo.send("\u{1B}")
    try demo.waitUntil("escape shows", within: 3_000) { $0.rows[1] == "escape" }
    try demo.send("x")
    try demo.waitUntil("the next key shows", within: 3_000) { $0.rows[3].contains("ax") }
    #expect(demo.transcript.count > ticks)
  }

  @Test func `a paste that has not ended is kept when the terminal vanishes`() throws {
    let demo = try demo(tickMilliseconds: 30)

    try demo.send("\u{1B}[200~còn lại")
    demo.signal(SIGHUP)

    #expect(try demo.waitForExit() == .exited(0))
    #expect(demo.screen.text.contains("hung up with còn lại"))
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `a paste that has not ended is kept at a signal to leave`(
    number: Int32
  ) throws {
    let demo = try demo(tickMilliseconds: 30)
    try demo.send("a")
    try demo.waitUntil("the first key shows") { $0.rows[3].contains("a") }

    try demo.send("\u{1B}[200~còn lại")
    demo.signal(number)

    #expect(try demo.waitForExit() == .exited(0))
    #expect(demo.screen.text.contains("terminated with acòn lại"))
  }

  @Test func `a new size is drawn at once`() throws {
    let demo = try demo()

    demo.resize(width: 120, height: 40)
    try demo.waitUntil("the new size shows") { $0.rows[39].contains("thoát") }
    #expect(demo.screen.rows[0].hasSuffix("120×40"))

    demo.resize(width: 60, height: 15)
    try demo.waitUntil("the small size shows") {
      $0.rows[0].contains("60×15") && $0.rows[14].contains("thoát")
    }
    #expect(demo.screen.rows[13] == "└" + String(repeating: "─", count: 58) + "┘")
  }

  @Test(arguments: ["xterm-256color", "linux"])
  func `stopping gives the terminal back and continuing draws it again`(kind: String) throws {
    // Only a shell with job control can continue what was stopped.
    let demo = try PseudoTerminal(
      "/bin/bash",
      arguments: [
        "-mc", "\(builtProduct("terminal-demo")); echo stopped $?; read -r _; fg >/dev/null",
      ],
      environment: ["TERM": kind], width: 80, height: 24)
    try demo.waitUntil("the last line shows") { $0.text.contains("[Ctrl-Q]") }
    try demo.send("giữ lại")
    try demo.waitUntil("the text shows") { $0.text.contains("giữ lại") }

    try demo.send("\u{1A}")
    // 128 and SIGTSTP: the shell saw a stop, not an end.
    try demo.waitUntil("the shell is back") { $0.text.contains("stopped 148") }
    #expect(demo.isCooked)
    #expect(!demo.screen.isAlternateScreen)
    demo.screen.feed(Array("\u{1B}[H\u{1B}[2Jrác".utf8))
    demo.resize(width: 100, height: 30)

    try demo.send("\n")
    try demo.waitUntil("the screen is back") {
      $0.rows[1] == "resumed" && $0.rows[29].contains("thoát")
    }
    #expect(!demo.isCooked)
    #expect(demo.screen.rows[3].contains("giữ lại"))
    #expect(demo.screen.rows[0].hasSuffix("100×30"))
    try demo.send("\u{11}")
    #expect(try demo.waitForExit() == .exited(0))
  }

  @Test func `a stop that nobody could end does not freeze the screen`() throws {
    let demo = try PseudoTerminal(
      "/bin/sh", arguments: ["-c", "\(builtProduct("terminal-demo")); echo over"],
      width: 80, height: 24)
    try demo.waitUntil("the last line shows") { $0.text.contains("[Ctrl-Q]") }

    try demo.send("\u{1A}vẫn gõ được")

    try demo.waitUntil("typing goes on") { $0.text.contains("vẫn gõ được") }
    try demo.send("\u{11}")
    #expect(try demo.waitForExit() == .exited(0))
    #expect(demo.screen.text.contains("over"))
  }

  @Test func `a stop from outside is followed by a whole screen`() throws {
    let demo = try demo()
    demo.signal(SIGSTOP)
    try demo.waitUntilStopped()
    demo.screen.feed(Array("\u{1B}[H\u{1B}[2Jrác".utf8))

    demo.signal(SIGCONT)

    try demo.waitUntil("the screen is back") {
      $0.rows[1] == "resumed" && $0.rows[23].contains("thoát") && !$0.text.contains("rác")
    }
  }

  @Test(arguments: [SIGTERM, SIGINT]) func `a signal to leave restores the terminal`(
    number: Int32
  ) throws {
    let demo = try demo()
    #expect(demo.screen.isAlternateScreen)
    #expect(!demo.isCooked)

    demo.signal(number)

    #expect(try demo.waitForExit() == .exited(0))
    #expect(demo.isCooked)
    #expect(!demo.screen.isAlternateScreen)
    #expect(demo.screen.cursorIsVisible)
    #expect(demo.screen.text.contains("terminated with"))
    #expect(String(decoding: demo.transcript, as: UTF8.self).contains("\u{1B}[?2004l"))
  }

  @Test(
    arguments: [
      SIGQUIT, SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGPIPE, SIGUSR1, SIGALRM,
      SIGXCPU,
    ], ["xterm-256color", "linux"])
  func `a signal that kills restores the terminal first`(number: Int32, kind: String) throws {
    let demo = try withoutReporter(kind: kind)
    #expect(!demo.isCooked)

    demo.signal(number)

    #expect(try demo.waitForExit() == .killed(signal: number))
    expectRestored(demo)
  }

  @Test(arguments: ["\u{14}", "\u{F}"]) func `a bug restores the terminal first`(
    key: String
  ) throws {
    let demo = try withoutReporter()

    try demo.send(key)

    guard case .killed = try demo.waitForExit() else {
      Issue.record("The program was not killed.")
      return
    }
    expectRestored(demo)
  }

  @Test func `a crash report stands on a screen that is the user's again`() throws {
    let demo = try demo()

    try demo.send("\u{14}")

    try demo.waitUntil("the report shows") { $0.text.contains("Press space to interact") }
    #expect(!demo.screen.isAlternateScreen)
    #expect(demo.screen.cursorIsVisible)
    try demo.send("q")
    _ = try demo.waitForExit()
    expectRestored(demo)
  }

  @Test(arguments: [SIGQUIT, SIGABRT, SIGSEGV])
  func `a signal that somebody sent ends the program once it is reported`(signal: Int32) throws {
    let demo = try demo()

    demo.signal(signal)

    try demo.waitUntil("the report shows") { $0.text.contains("Press space to interact") }
    try demo.send("q")
    #expect(try demo.waitForExit() == .killed(signal: signal))
    expectRestored(demo)
  }

  /// Swift's own crash reporter would ask what to do.
  private func withoutReporter(kind: String = "xterm-256color") throws -> PseudoTerminal {
    let demo = try PseudoTerminal(
      builtProduct("terminal-demo"),
      environment: ["TERM": kind, "SWIFT_BACKTRACE": "enable=no"])
    try demo.waitUntil("the last line shows") { $0.text.contains("[Ctrl-Q]") }
    return demo
  }

  private func expectRestored(_ demo: PseudoTerminal) {
    #expect(demo.isCooked)
    #expect(!demo.screen.isAlternateScreen)
    #expect(demo.screen.cursorIsVisible)
    #expect(String(decoding: demo.transcript, as: UTF8.self).contains("\u{1B}[?2004l"))
  }

  @Test func `several signals to leave are as good as one`() throws {
    let demo = try demo()

    for _ in 0..<3 { demo.signal(SIGTERM) }

    let status = try demo.waitForExit()
    #expect(status == .exited(0) || status == .killed(signal: SIGTERM))
    expectRestored(demo)
  }

  @Test func `a terminal that vanishes ends the program`() throws {
    let demo = try demo()

    demo.hangUp()

    #expect(try demo.waitForExit() == .exited(0))
  }

  @Test(arguments: [("không-có", "not known"), ("dumb", "cannot place the cursor")])
  func `a terminal that cannot be used gets a sentence`(kind: String, sentence: String) throws {
    let demo = try PseudoTerminal(
      builtProduct("terminal-demo"), environment: ["TERM": kind])

    #expect(try demo.waitForExit() == .exited(64))
    #expect(demo.isCooked)
    #expect(demo.screen.text.contains(sentence))
  }
}
