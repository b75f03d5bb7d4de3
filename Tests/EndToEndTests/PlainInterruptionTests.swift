import Support
import Testing

@Suite(.timeLimit(.minutes(10))) struct `Ctrl-C at the plain desk` {
  private static let controlC = "\u{3}"

  @Test func `leaves a text, which is kept, and at the prompt says how to leave`() throws {
    let program = try Program()
    defer { program.remove() }
    let terminal = try PseudoTerminal(
      builtProduct("tapsu"), arguments: ["run", "hop-thu-zalo", "--plain"] + program.options)
    func type(_ keys: String, until shown: String) throws {
      try terminal.send(keys)
      try terminal.waitUntil("“\(shown)” shows") { $0.text.contains(shown) }
    }
    try type("", until: "gõ Enter để xem tiếp")
    try type("\n", until: "giup")

    try type("cho\nmo 01\nghi 01\n", until: "!bo")
    try type("Đã gọi chị Hạnh\n", until: "| Đã gọi chị Hạnh\n|")
    try type(Self.controlC, until: "Nội dung này được giữ")
    try type("ghi 01\n", until: "Viết tiếp sau")
    try type("hẹn 14:00\n.\n", until: "ghi chú")
    try type(Self.controlC, until: "Muốn rời ca")
    try type("thoat\n", until: "tapsu resume 1")

    #expect(try terminal.waitForExit() == .exited(0))
    let journal = try program.output(["journal", "1"]).text
    #expect(journal.contains(#"Đã gọi chị Hạnh\nhẹn 14:00"#))
  }
}
