import Glibc
import Support
import Testing

@Suite(.timeLimit(.minutes(10))) struct `Random typing at a terminal` {
  @Test(arguments: [20_261_126, 20_261_127] as [UInt64])
  func `leaves it alive, and it restores the terminal in the end`(seed: UInt64) throws {
    let count = RandomTyping.keyCount(ordinary: 2_000) / 50
    print("seed \(seed), \(count) keys")
    var typing = RandomTyping(seed: seed)
    let demo = try PseudoTerminal(builtProduct("terminal-demo"), arguments: ["40"])
    try demo.waitUntil("the last line shows") { $0.text.contains("[Ctrl-Q]") }

    for round in 0..<max(1, count / 50) {
      for _ in 0..<50 {
        // Not the keys that end it, and not the bugs that it has for another test.
        let bytes = typing.next().filter { ![0x11, 0x14, 0x0F, 0x1A].contains($0) }
        try demo.send(bytes)
        demo.drain()
      }
      let mark = round.isMultiple(of: 2) ? 11 : 12
      try demo.send("\u{1B}[\(mark + 12)~")
      try demo.waitUntil("F\(mark) is a key, seed \(seed), round \(round)", within: 5_000) {
        $0.rows[1] == "function(\(mark))"
      }
    }

    try demo.send("\u{11}")
    #expect(try demo.waitForExit() == .exited(0))
    #expect(demo.isCooked)
    #expect(!demo.screen.isAlternateScreen)
    #expect(demo.screen.cursorIsVisible)
  }
}
