import Testing

@testable import Documents

@Suite struct `Cells of CSV` {
  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠A", "﹦1", "  =1", "\t=1", "\r=1",
    "\u{A0}=1", "\u{3000}＝1", "\u{200B}=1", "\"=1",
  ])
  func `that begin like a formula are kept from being one`(text: String) {
    let cell = CSVText.cell(text)
    let inside = cell.hasPrefix("\"") ? cell.dropFirst() : cell[...]
    let sign = inside.firstIndex { "=+-@＝＋－＠﹦".contains($0) }

    #expect(sign.map { inside[..<$0].last } == "'")
  }

  @Test func `hide no formula behind a line feed or a semicolon`() {
    #expect(CSVText.cell("a\n=1") == "\"a\n'=1\"")
    #expect(CSVText.cell("a; =1") == "\"a; '=1\"")
    #expect(CSVText.cell("a;\"=1") == "\"a;\"\"'=1\"")
  }

  @Test func `leave other text as it is`() {
    #expect(CSVText.cell("Sở Xây dựng = SXD") == "Sở Xây dựng = SXD")
    #expect(CSVText.cell("a, b") == "\"a, b\"")
    #expect(CSVText.cell("05-02") == "05-02")
    #expect(CSVText.cell("") == "")
  }

  @Test func `have nothing in them that is not seen`() {
    #expect(CSVText.cell("a\u{1B}b\u{202E}\u{200B}") == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
  }
}
