import Diagnostics
import Randomness
import Testing
import Wording

@testable import YAML

private func read(_ text: String) -> ParsedFile {
  parse(bytes: Array(text.utf8), file: "ca.yaml")
}

private func summary(_ file: ParsedFile) -> [String] {
  file.diagnostics.map {
    "\($0.code) \($0.location.position.line):\($0.location.position.column)"
  }
}

@Suite struct `The located tree` {
  @Test func `keeps order, texts and styles`() throws {
    let root = try #require(
      read("b: no\na: [12:30, '0123', \"1e3\"]\nc: |\n  dòng một\n  dòng hai\nd:\ne: ~\nf: ''\n")
        .root)

    #expect(root.entries.map(\.name) == ["b", "a", "c", "d", "e", "f"])
    #expect(root["b"]?.scalar == YAMLScalar(text: "no", style: .plain))
    #expect(root["a"]?.sequence?.map(\.text) == ["12:30", "0123", "1e3"])
    #expect(root["c"]?.scalar == YAMLScalar(text: "dòng một\ndòng hai\n", style: .block))
    #expect(root["d"]?.isNull == true)
    #expect(root["e"]?.isNull == true)
    #expect(root["f"]?.isNull == false)
    #expect(root["g"] == nil)
    #expect(root["b"]?["x"] == nil)
  }

  @Test func `knows place and path of every node`() throws {
    let root = try #require(read("petitions:\n  - kind: a\n  - sender:\n      name: Hoà\n").root)
    let item = try #require(root["petitions"]?.sequence?[1])
    let name = try #require(item["sender"]?["name"])

    #expect(name.location.position == SourcePosition(line: 4, column: 13))
    #expect(name.path == "petitions[2].sender.name")
    #expect(item.path == "petitions[2]")
    #expect(item["sender"]?.mapping?[0].key.path == "petitions[2].sender.name")
    #expect(root.path == "")
    #expect(name.length == 3)
  }

  @Test(arguments: ["So\u{31B}\u{309}: [x]", "Sở: [x]", "\u{FEFF}Sở: [x]"])
  func `columns count characters as seen`(text: String) throws {
    let root = try #require(read(text).root)
    let key = try #require(root.entries.first)

    #expect(key.key.location.position == SourcePosition(line: 1, column: 1))
    #expect(key.value.location.position == SourcePosition(line: 1, column: 5))
    #expect(Array(key.name.unicodeScalars) == Array("Sở".unicodeScalars))
  }

  @Test func `combining marks written as escapes are composed too`() throws {
    let root = try #require(read(#"a: "e\u0302\u0301""#).root)

    #expect(root["a"]?.text.map { Array($0.unicodeScalars) } == ["ế"])
  }

  @Test func `every scalar of the quick blocks is already composed`() {
    let blocks = [
      0xA0...0x2FF, 0x1E00...0x1EFF, 0x2002...0x203F, 0x2080...0x20BF, 0x1F000...0x1FFFF,
    ]
    for scalar in blocks.joined().compactMap({ Unicode.Scalar($0) }) {
      let text = "a" + String(scalar)
      #expect(Array(text.composed.unicodeScalars) == Array(text.unicodeScalars), "\(scalar.value)")
    }
  }
}

@Suite struct `Hidden characters` {
  @Test(arguments: [
    (#"a: "x\e]52;c;eA==\a y""#, ["TS0003 1:6 U+001B", "TS0003 1:18 U+0007"]),
    (#"a: "\x9b31m""#, ["TS0003 1:5 U+009B"]),
    (#"a: "x\ry\0""#, ["TS0003 1:6 U+000D", "TS0003 1:9 U+0000"]),
    (#"a: "\u202Ex""#, ["TS0003 1:5 U+202E"]),
    (#"a: "\U0000202e\u2066""#, ["TS0003 1:5 U+202E", "TS0003 1:15 U+2066"]),
    (
      #"a: "\N\L\P\v\f\b""#,
      ["0085", "2028", "2029", "000B", "000C", "0008"].enumerated().map {
        "TS0003 1:\(5 + 2 * $0.offset) U+\($0.element)"
      }
    ),
    (#"a: "\u061c\u200b""#, ["TS0003 1:5 U+061C", "TS0003 1:11 U+200B"]),
    (#"a: "\u206A\uFFF9""#, ["TS0003 1:5 U+206A", "TS0003 1:11 U+FFF9"]),
    (
      #"a: "\U000E0041\uFDD0\uFEFF""#,
      ["TS0003 1:5 U+E0041", "TS0003 1:15 U+FDD0", "TS0003 1:21 U+FEFF"]
    ),
    ("a: [x, \"y\n  z\\x7F\"]", ["TS0003 2:4 U+007F"]),
    ("\"k\\e\": 1", ["TS0003 1:3 U+001B"]),
    ("a: \"b\\\\e \\\"\\x01\"", ["TS0003 1:12 U+0001"]),
    ("a: \"\\xAD\\u200Db\"", ["TS0003 1:5 U+00AD", "TS0003 1:9 U+200D"]),
  ])
  func `written as escapes are refused where they stand`(text: String, expected: [String]) {
    let file = read(text)

    let found = file.diagnostics.map { diagnostic in
      let position = diagnostic.location.position
      let name = diagnostic.message.english.split { "()".contains($0) }.dropFirst().first ?? ""
      return "\(diagnostic.code) \(position.line):\(position.column) \(name)"
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    "\u{9B}", "\u{AD}", "\u{61C}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{2060}", "\u{206A}",
    "\u{FE0F}", "\u{FFF9}", "\u{E0041}", "\u{E0100}",
  ])
  func `written as they are, are refused where they stand`(hidden: String) {
    #expect(summary(read("tên: a\(hidden)b\n")) == ["TS0003 1:7"])
  }

  @Test func `say what they do`() {
    let message = read(#"a: "\u202E\e\u200B""#).diagnostics.map(\.message.vietnamese)

    #expect(
      message == [
        "có ký tự không nhìn thấy làm đổi chiều chữ (U+202E)",
        "có ký tự điều khiển không nhìn thấy (U+001B)", "có ký tự không nhìn thấy (U+200B)",
      ])
  }

  @Test func `never get into the tree`() {
    let root = read("a: \"x\\e[2J\"\nb: 1\n").root

    #expect(root?["a"]?.isRefused == true)
    #expect(root?["b"]?.text == "1")
  }

  @Test(arguments: [
    ("a: \"1\\n\\t2\\_3\\\"\\/\\u1EBF\"", "1\n\t2\u{A0}3\"/ế"),
    ("a: \"\\U0001F468\\u200D\\U0001F469\"", "👨‍👩"),
    ("a: 👨‍👩‍👧 ❤️ 1️⃣", "👨‍👩‍👧 ❤️ 1️⃣"), ("a: 'x\te'", "x\te"), ("a: |\n  x\r\n", "x\n"),
  ])
  func `are not line feeds, tabs, blanks and pictures`(text: String, expected: String) {
    let file = read(text)

    #expect(summary(file) == [])
    #expect(file.root?["a"]?.text == expected)
  }
}

@Suite struct `Refused input` {
  @Test(arguments: [
    ("", ["TS0005 1:1"]),
    ("# chú thích\n", ["TS0005 1:1"]),
    ("a: 1\nb: 2\na: 3\n", ["TS0010 3:1"]),
    ("a:\n  - Tên: 1\n    Te\u{302}n: 2\n", ["TS0010 3:5"]),
    ("a:\n\tb: 1\n\tc: 2\n", ["TS0006 2:1", "TS0006 3:1"]),
    ("a: 1\n \tb: 1\n", ["TS0006 2:2"]),
    ("-\ta\n", ["TS0006 1:2"]),
    ("a: x\u{1}y\nb: \u{0}\nc: 1\nc: 2\n", ["TS0003 1:5", "TS0003 2:4"]),
    ("a: \u{202E}\u{85}y *x\nb: *y\n", ["TS0003 1:4", "TS0012 2:4"]),
    ("a: [\u{202E}, *x]\n", ["TS0003 1:5", "TS0012 1:8"]),
    ("c: 1\nc: 2\na: \u{202E}y\n", ["TS0010 2:1", "TS0003 3:4"]),
    ("a: &x 1\nb: *x\nc: *y\n", ["TS0012 1:4", "TS0012 2:4", "TS0012 3:4"]),
    ("a: *đồng*\nb: **đậm**\nc: *x\n", ["TS0012 1:4", "TS0012 2:4", "TS0012 3:4"]),
    ("a: !!python/object:x 1\nb: !x y\nc: !e!x 1\n", ["TS0013 1:4", "TS0013 2:4", "TS0013 3:4"]),
    ("a: 1\n---\nb: 2\n", ["TS0014 2:1"]),
    ("%YAML 1.1\n---\na: 1\n", ["TS0015 1:1"]),
    ("%lạ\n---\na: 1\n", ["TS0015 1:1"]),
    ("a: {{tên}}\nb: 1\nb: 2\n", ["TS0011 1:5", "TS0010 3:1"]),
    ("? [x]\n: y\n", ["TS0011 1:3"]),
    ("Tiêu đề: Hỏi: gì\nb: c: d\n", ["TS0016 1:13", "TS0016 2:5"]),
    ("a: 1\n  b: 2\n  c: 3\nd: e: f\n", ["TS0017 2:3", "TS0016 4:5"]),
    ("a:\n    b: 1\n  c: 2\n", ["TS0017 3:3"]),
    ("a: 1\nbcd\ne: 2\n", ["TS0018 2:1"]),
    ("a: \"mở\nb: 1\n", ["TS0019 1:4"]),
    ("a: 'mở\n", ["TS0019 1:4"]),
    ("a: [1, 2\nb: 1\n", ["TS0020 1:4"]),
    ("a: {b: 1\n", ["TS0020 1:4"]),
    ("a: @x\nb: `y`\nc: %z\n", ["TS0021 1:4", "TS0021 2:4", "TS0021 3:4"]),
    ("a: \"C:\\Đường\"\nb: '\\d'\n", ["TS0022 1:7"]),
    ("a: \"\\xZZ\"\n", ["TS0022 1:5"]),
    ("[a]\nb\n", ["TS0023 2:1"]),
    ("a: | chữ\n  b\n", ["TS0024 1:6"]),
    ("a: - b\nc: - d\n", ["TS0025 1:4", "TS0025 2:4"]),
    ("a: \"x\" y\n", ["TS0017 1:8"]),
    (
      "a: @x\nb: 1\nb: 2\nc: *d\ne: f: g\n",
      ["TS0021 1:4", "TS0010 3:1", "TS0012 4:4", "TS0016 5:5"]
    ),
  ])
  func `every error is found at its place`(text: String, expected: [String]) {
    #expect(summary(read(text)) == expected)
  }

  @Test(
    arguments: [
      (
        [0x61, 0x3A, 0x20, 0xFF, 0xFE, 0x62, 0x0A, 0x63, 0x3A, 0x20, 0xC3],
        ["TS0001 1:4", "TS0001 2:4"]
      ),
      ([0xFF, 0xFE, 0x61, 0x00], ["TS0002 1:1"]),
      ([0x61, 0x00, 0x3A, 0x00], ["TS0002 1:1"]),
      ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], ["TS0001 1:4"]),
    ] as [([UInt8], [String])])
  func `bytes that are not UTF-8 are found at their place`(bytes: [UInt8], expected: [String]) {
    #expect(summary(parse(bytes: bytes, file: "ca.yaml")) == expected)
  }

  /// The marker stands before the place that the diagnostic must name.
  @Test(arguments: [
    ("title: Khiếu nại\n1️⃣title: Tố cáo\n", YAMLProblem.duplicateKey),
    ("title: Khiếu nại 1️⃣: lần hai\n", .colonInText),
    ("ghi chú: [một, 1️⃣*hai]\n", .aliasRefused),
    ("tỉnh:\n  huyê\u{323}n: 1️⃣!x a\n", .tagRefused),
  ])
  func `the caret stands at the marker`(marked: String, kind: YAMLProblem) throws {
    let parts = marked.split(separator: "1️⃣", maxSplits: 1)
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    let place = SourcePosition(line: before.count, column: (before.last?.count ?? 0) + 1)

    let file = read(parts.joined())

    let diagnostic = try #require(file.diagnostics.first)
    #expect(file.diagnostics.count == 1)
    #expect(diagnostic.code == kind.code)
    #expect(diagnostic.location.position == place)
  }

  @Test func `a repeated key names the place of the first`() {
    let file = read("nhóm:\n  khoá: 1\n  khoá: 2\n")

    #expect(
      file.diagnostics.first?.render(language: .vietnamese, sourceLine: file.line(3)) == """
        ca.yaml:3:3: lỗi TS0010: khóa “khoá” đã có ở dòng 2, cột 3
            khoá: 2
            ^^^^
          gợi ý: xóa một trong hai, hoặc đổi tên nếu gõ nhầm
        """)
    #expect(file.root?["nhóm"]?["khoá"]?.text == "1")
  }

  @Test func `repeated keys are found in large mappings too`() {
    let keys = (0..<200).map { "k\($0): 1" } + ["k150: 1", "k3: 1"]

    #expect(summary(read(keys.joined(separator: "\n"))) == ["TS0010 201:1", "TS0010 202:1"])
  }

  @Test func `a refused value stays in the tree as refused`() {
    let root = read("a: *x\nb: 1\n").root

    #expect(root?["a"]?.isRefused == true)
    #expect(root?["b"]?.text == "1")
  }

  @Test(arguments: ["a:\n  - |\n    x\n    \ty\n", "a: 'x\n  \ty'\n", "a: [x,\n\ty]\n", "a:\tb\n"])
  func `tabs inside text and brackets are no error`(text: String) {
    #expect(summary(read(text)) == [])
  }
}

@Suite struct Limits {
  @Test func `depth has a limit`() {
    let deepest = Array(repeating: "[", count: 64) + Array(repeating: "]", count: 64)

    #expect(summary(read(deepest.joined())) == [])
    #expect(summary(read("[" + deepest.joined() + "]")) == ["TS0007 1:65"])
    #expect(summary(read(String(repeating: "[", count: 1 << 20))) == ["TS0007 1:65"])
  }

  @Test func `size, length and number have limits`() {
    let long = String(repeating: "a", count: (64 << 10) + 1)

    #expect(summary(read(String(repeating: "#", count: 3 << 19))) == ["TS0005 1:1"])
    #expect(summary(read(String(repeating: "#", count: (3 << 19) + 1))) == ["TS0004 1:1"])
    #expect(summary(read("a: \(long)\nb: 1\n")) == ["TS0008 1:4"])
    #expect(summary(read(String(repeating: "- a\n", count: 100_000))) == ["TS0009 100000:3"])
  }

  @Test func `a thousand errors become a hundred and a remark`() {
    let file = read((0..<1000).map { "k\($0): *a" }.joined(separator: "\n"))

    #expect(file.diagnostics.count == 100)
    #expect(file.diagnostics.omittedCount == 900)
  }
}

@Suite struct `Mutated input` {
  private let valid = """
    # Ca trực mẫu
    title: "Một ca: buổi sáng"
    petitions:
      - id: p-1
        sender: {name: Nguyễn Thị Hoà, phone: '0123'}
        text: |
          Đèn đường ngõ 12 hỏng đã ba ngày.
          Đề nghị sửa.
        facts: [ngõ 12, "đèn \\"cao áp\\""]
      - id: p-2
        text: >-
          Xe chở vật liệu rơi vãi.
    """

  @Test(arguments: 0..<200)
  func `never traps and stays inside the file`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let tokens = Array("\t\n :-[]{},'\"|>&*!%@`?#\\~".utf8)
    var bytes = Array(valid.utf8)
    for _ in 0...random.below(12) {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes[place] = tokens[random.below(tokens.count)]
      case 2: bytes.insert(tokens[random.below(tokens.count)], at: place)
      default: bytes.remove(at: place)
      }
    }

    let file = parse(bytes: bytes, file: "ca.yaml")

    #expect(file.root != nil || file.diagnostics.hasErrors)
    for diagnostic in file.diagnostics {
      let line = file.line(diagnostic.location.position.line)
      #expect(line != nil)
      #expect(diagnostic.location.position.column <= (line?.count ?? 0) + 1)
      _ = diagnostic.render(language: .vietnamese, sourceLine: line)
    }
  }
}

@Suite struct `A file that is laid out` {
  private func laidOut(_ text: String) throws -> String { try read(text).laidOut() }

  @Test func `has two columns a level, dashes below their key, and single spaces`() throws {
    let text = """
      # đầu tệp
      tapsu:   1
      list:
      - id:  a
        says: |
            dòng một
              thụt vào

            dòng hai
      # của b
      -   id: b
          one: [x,   y,
             z]
          two: "mở
              đóng"


      # của cuối
      last:
            - - c
              - d
            -
              e: ~   # bỏ trống


      """

    let expected = """
      # đầu tệp
      tapsu: 1
      list:
        - id: a
          says: |
            dòng một
              thụt vào

            dòng hai
        # của b
        - id: b
          one: [x,   y,
             z]
          two: "mở
              đóng"

      # của cuối
      last:
        - - c
          - d
        -
          e: ~   # bỏ trống

      """
    #expect(try laidOut(text) == expected)
    #expect(try laidOut(expected) == expected)
  }

  @Test func `says what it said, whatever its texts look like`() throws {
    for text in [
      "a: |2\n    hai\n   ba\n", "a: >-\n    gấp\n    lại\n\n\nb: 1\n",
      "- |\n  # không phải ghi chú\n- x\n",
      "a:\n    b:\n        - c:   d\n          e: |+\n              cuối\n\n\n",
      "a: 'mở\n\n\n  # đóng'\nb: c\n",
      "\u{FEFF}a:  b\r\nc: d\r\n", "a:\n  dòng một\n    dòng hai\n", "{a: b,\n   c: [d]}\n",
      "- a: 1\n  b: 2\n-  - x\n   - y\n",
    ] {
      let after = try laidOut(text)
      #expect(try laidOut(after) == after, "\(text) became \(after)")
    }
  }

  @Test func `stays as it is where it cannot be read`() {
    #expect(throws: LayoutFailure.faulty) { try laidOut("a: [b\n") }
    #expect(throws: LayoutFailure.faulty) { try laidOut("a: 1\na: 2\n") }
  }
}
