import Support
import Testing

@Suite struct `The plain desk from start to end` {
  @Test func `keeps a text for the next run, and ends with a line that leads there`() throws {
    let program = try Program()
    defer { program.remove() }
    let running = try program.start(["run", "hop-thu-zalo", "--plain"])
    try running.type(["cho", "co", "mo 01", "ghi 01", "Đã gọi chị Hạnh", "!bo", "thoat"])

    let shown = try running.finish()

    let options = program.options.joined(separator: " ")
    #expect(shown.contains("tapsu resume 1 \(options) --plain\n"))
    let again = try program.start(["resume", "1", "--plain"])
    try again.type(["ghi 01", "!", "hẹn 14:00", ".", "xong", "co"])
    let rest = try again.finish()
    #expect(rest.contains("gõ lệnh để viết tiếp: ghi 01"))
    #expect(rest.contains("\nKẾT QUẢ"))
    #expect(
      try program.output(["journal", "1"]).text.contains(#""text":"Đã gọi chị Hạnh\nhẹn 14:00""#))
    #expect(try program.output(["score", "1", "--debrief"]).text.contains("BẢN CHẤT VỤ VIỆC"))
  }

  @Test func `shows a long answer a screenful at a time`() throws {
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

    try terminal.send("giup\n")
    try terminal.waitUntil("a screenful shows") {
      $0.text.contains("gõ Enter để xem tiếp") && !$0.text.contains("Ví dụ")
    }
    try type("\n", until: "Ví dụ")
    try type("giup loai\n", until: "loai [số] loại, ô – ghi loại và ô")
    try type("thoat\n", until: "tapsu resume 1")
  }
}
