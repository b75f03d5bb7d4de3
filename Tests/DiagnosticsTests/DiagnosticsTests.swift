import Testing
import Wording

@testable import Diagnostics

@Suite struct `Rendered diagnostics` {
  private func diagnostic(column: Int, length: Int = 1) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(12),
      at: SourceLocation(
        file: "ca.yaml", position: SourcePosition(line: 3, column: column)),
      length: length, message: Phrase("sai đơn vị", "wrong unit"),
      remedy: Phrase("xem danh mục", "see the list"))
  }

  @Test func `a diagnostic shows place, line, carets and remedy`() {
    let text = diagnostic(column: 7, length: 8)
      .render(language: .vietnamese, sourceLine: "unit: so-xay-d")

    #expect(
      text == """
        ca.yaml:3:7: lỗi TS0012: sai đơn vị
          unit: so-xay-d
                ^^^^^^^^
          gợi ý: xem danh mục
        """)
  }

  @Test func `a diagnostic is also said in English and without its line`() {
    let text = diagnostic(column: 7).render(language: .english, sourceLine: nil)

    #expect(text == "ca.yaml:3:7: error TS0012: wrong unit\n  hint: see the list")
  }

  @Test(arguments: [
    ("Sở Xây: x", 9, "        ^"), ("So\u{31B}\u{309} Xa\u{302}y: x", 9, "        ^"),
    ("漢字: x", 5, "      ^"), ("\ta: x", 5, "    ^"), ("ab", 3, "  ^"), ("", 1, "^"),
    ("ab", 90, "  ^"), ("漢", 1, "^^"),
  ])
  func `the caret stands under the spot`(line: String, column: Int, carets: String) {
    let rendered = diagnostic(column: column).render(language: .english, sourceLine: line)

    #expect(rendered.split(separator: "\n")[2] == "  " + carets)
  }

  @Test(arguments: [1, 40, 150, 299, 300])
  func `an overlong line is shown around the spot`(column: Int) {
    var line = [Character](repeating: "ă", count: 300)
    line[column - 1] = "X"

    let rendered = diagnostic(column: column)
      .render(language: .english, sourceLine: String(line))
      .split(separator: "\n")

    #expect(rendered[1].displayWidth <= 80)
    let caret = Array(rendered[2]).firstIndex(of: "^")
    #expect(caret == Array(rendered[1]).firstIndex(of: "X"))
  }

  @Test func `an endless line is cut without being read whole`() {
    let line = String(repeating: "b", count: 5000) + "X" + String(repeating: "b", count: 5000)

    let rendered = diagnostic(column: 5001).render(language: .english, sourceLine: line)
      .split(separator: "\n")

    #expect(Array(rendered[1]).firstIndex(of: "X") == Array(rendered[2]).firstIndex(of: "^"))
    #expect(rendered[1].displayWidth <= 80)
  }

  @Test func `nothing in a file or its name can command the terminal`() {
    let diagnostic = Diagnostic(
      DiagnosticCode(1), .warning,
      at: SourceLocation(
        file: "a\u{1B}\n.yaml", position: SourcePosition(line: 1, column: 1)),
      message: Phrase(verbatim: "b\u{7}\nc"))

    let text = diagnostic.render(language: .english, sourceLine: "\u{1B}[2J")

    #expect(
      text == "a\u{FFFD} .yaml:1:1: warning TS0001: b\u{FFFD} c\n  \u{FFFD}[2J\n  ^")
  }

  @Test func `a quotation inside a message is short and on one line`() {
    #expect("a\nb".excerpt == "a b")
    #expect(String(repeating: "a", count: 41).excerpt == String(repeating: "a", count: 40) + "…")
  }
}

@Suite struct `Did you mean` {
  private let units = ["ubnd-phuong", "so-xay-dung", "so-noi-vu", "so-y-te"]

  @Test(arguments: [
    ("so-xay-dug", "so-xay-dung"), ("Sở Xây dựng", "so-xay-dung"), ("so_xay_dugn", "so-xay-dung"),
    ("SO NOI VU", "so-noi-vu"), ("so-y-té", "so-y-te"), ("phong-ubnd", nil), ("", nil), ("x", nil),
  ])
  func `finds the name that was meant`(typed: String, meant: String?) {
    #expect(nearest(to: typed, among: units) == meant)
  }

  @Test func `the first of equally near names wins`() {
    #expect(nearest(to: "abcd", among: ["abce", "abcf"]) == "abce")
    #expect(nearest(to: "abcd", among: ["abce", "abcd"]) == "abcd")
  }

  @Test func `endless names are not compared`() {
    #expect(nearest(to: String(repeating: "a", count: 100_000), among: units) == nil)
  }
}

@Suite struct `A list of diagnostics` {
  private func diagnostic(line: Int, _ severity: Severity = .error) -> Diagnostic {
    Diagnostic(
      DiagnosticCode(1), severity,
      at: SourceLocation(
        file: "a", position: SourcePosition(line: line, column: 1)), message: Phrase("a", "b"))
  }

  @Test func `keeps up to its limit and says how many more there were`() {
    var list = DiagnosticList(countMaximum: 2)
    for line in 1...5 { list.append(diagnostic(line: line)) }

    #expect(list.count == 2)
    #expect(list.omittedCount == 3)
    #expect(list.errorCount == 5)
    #expect(list.remark?[.english].hasPrefix("3 more") == true)
  }

  @Test func `warnings refuse nothing`() {
    var list = DiagnosticList()
    list.append(diagnostic(line: 1, .warning))

    #expect(!list.hasErrors)
    #expect(list.remark == nil)
  }

  @Test func `joining lists counts each error once`() {
    var left = DiagnosticList(countMaximum: 2)
    var right = DiagnosticList(countMaximum: 1)
    for line in [3, 2] { right.append(diagnostic(line: line)) }
    left.append(diagnostic(line: 9))

    left.append(contentsOf: right)
    left.sortByPosition()

    #expect(left.map(\.location.position.line) == [3, 9])
    #expect(left.errorCount == 3)
    #expect(left.omittedCount == 1)
  }
}
