import JSON
import Testing
import Wording
import WorkCalendar

@testable import Documents

private let day = CivilDate(iso: "2023-02-13")
private let moment = Instant(iso: "2023-02-13T08:05:00+07:00")

private let table = Table(
  [
    Column("unit", "Đơn vị"), Column("cases", "Số phiếu", .number),
    Column("onTime", "Đúng hạn", .percent), Column("last", "Mới nhất", .date),
    Column("mean", "Trung bình", .duration),
  ],
  [
    [
      .text("Sở Xây dựng"), .number(12), .permille(875), day.map { .date($0) } ?? .nothing,
      .milliseconds(3_725_000),
    ],
    [.text("=HYPERLINK(\"x\")"), .number(-3), .permille(1000), .nothing, .milliseconds(0)],
  ])

/// A document with every kind of part, in which a stranger wrote.
private func sample(_ language: Language, name: String = "Lan") -> Document {
  Document(
    "Báo cáo \(name)", in: language,
    [
      .paragraph("Của \(name)"),
      .section(
        "Phần \(name)",
        [
          .remark("nhớ \(name)"),
          .item(
            ListItem(
              "mục \(name)", lead: "−5",
              details: [.paragraph("vì \(name)"), .item(ListItem("con", lead: "−2"))])),
          .item(
            ListItem("việc", lead: "13/02/2023", layout: .hanging, details: [.paragraph("dưới")])),
          .term("Thư \(name)", "một\nhai \(name)"), .table(table),
          .bars(BarChart("Loại \(name)", [.init("phản ánh \(name)", 8), .init("tố cáo", 0)])),
        ]), .note("hết \(name)"),
    ])
}

@Test func `every text of a document can be another`() {
  let chart = IntervalChart("Lan", [.init("Lan", 5, 4...6)], scale: 0...10, digits: 0)
  let (before, after) = (sample(.vietnamese), sample(.vietnamese, name: "HV-1"))
  let whole = Document(
    before.title, in: .vietnamese, before.blocks + [.intervals(chart), .signatures(["Lan"])],
    .slides)

  let changed = whole.changingTexts { $0.replacing("Lan", with: "HV-1") }

  let other = IntervalChart("HV-1", [.init("HV-1", 5, 4...6)], scale: 0...10, digits: 0)
  #expect(
    changed
      == Document(
        after.title, in: .vietnamese, after.blocks + [.intervals(other), .signatures(["HV-1"])],
        .slides))
}

@Suite struct `A document as text` {
  @Test func `breaks no word of a table's head while another column can give way`() {
    let titles = ["Assignment", "Scenarios", "Mode", "Opens", "Closes", "Minutes", "Attempts"]
    let width = 74
    let row = [
      "bai-giua-khoa", "phuong-tiep-phuong-lam, hop-thu-zalo", "practice", "16/01/2027 08:00",
      "20/01/2027 24:00", "60", "1",
    ]
    let table = Table(titles.map { Column($0, $0) }, [row.map { .text($0) }])

    let lines = Document("", in: .english, [.table(table)]).lines(width: width)

    #expect(lines.allSatisfy { $0.displayWidth <= width })
    for title in titles { #expect(lines[0].contains(title), "\(lines)") }
  }

  @Test func `shows how its parts belong together`() {
    #expect(
      sample(.vietnamese).lines() == [
        "Của Lan", "", "Phần Lan", "     nhớ Lan", "  −5 mục Lan", "     vì Lan", "       −2 con",
        "13/02/2023  việc", "            dưới", "  Thư Lan", "    một", "    hai Lan",
        "Đơn vị           Số phiếu  Đúng hạn  Mới nhất    Trung bình",
        "───────────────  ────────  ────────  ──────────  ──────────",
        "Sở Xây dựng            12    87,5 %  13/02/2023    01:02:05",
        "=HYPERLINK(\"x\")        -3   100,0 %                00:00:00", "Loại Lan",
        "phản ánh Lan  8  ████████████████████████████████████████", "tố cáo        0", "",
        "hết Lan",
      ])
  }

  @Test func `breaks no date and no pseudonym where a table is too wide`() {
    let titles = [
      "Học viên", "Bắt đầu", "Kết thúc", "Tên bài thi của lớp bồi dưỡng", "Ghi chú thêm",
    ]
    let wide = Table(
      titles.enumerated().map { Column("\($0)", $1) },
      [
        [
          .text("HV-402FF3B479"), .text("01/11/2026"), .text("30/11/2026"),
          .text("Năm ngày ở đầu mối tiếp nhận"), .text("đã nộp, chờ người chấm đọc lại"),
        ]
      ])

    let text = Document("", in: .vietnamese, [.table(wide)]).lines(width: 64)

    #expect(text.allSatisfy { $0.displayWidth <= 64 })
    for word in ["HV-402FF3B479", "01/11/2026", "30/11/2026"] {
      #expect(text.contains { $0.contains(word) }, "\(text)")
    }
  }

  @Test(arguments: [30, 44, 60, 200])
  func `keeps tables within their width, and columns below their titles`(width: Int) {
    let long = Table(
      [Column("a", "Quy tắc"), Column("n", "Số", .number), Column("b", "Ghi chú")],
      [[.text("tiếp nhận rồi chuyển"), .number(1234), .text("漢字 và chữ Việt, dài hơn một dòng")]])
    let lines = Document("", in: .vietnamese, [.table(long)]).lines(width: width)

    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.joined().contains("1234"))
    let place = lines[0].firstRange(of: "Số").map { lines[0][..<$0.upperBound].displayWidth }
    #expect(
      lines.contains { line in
        line.firstRange(of: "1234").map { line[..<$0.upperBound].displayWidth } == place
      })
  }

  @Test func `keeps the lines of a letter in its cell`() {
    let table = Table(
      [Column("a", "Thư"), Column("b", "Khi")],
      [[.text("Kính gửi bà,\nĐã sửa đường.\u{1B}\n\nTrân trọng."), .text("08:10")]])
    let lines = Document("", in: .vietnamese, [.table(table)]).lines()

    #expect(lines.contains { $0.hasPrefix("Kính gửi bà,") && $0.hasSuffix("08:10") })
    #expect(lines.contains { $0.hasPrefix("Đã sửa đường.") })
    #expect(lines.contains("Trân trọng."))
    #expect(lines.allSatisfy { $0 == $0.onOneLine })
  }

  @Test func `lets nothing hidden through`() {
    let lines = sample(.english, name: "\u{1B}[31m\u{202E}x").lines()

    #expect(lines.allSatisfy { line in line == line.onOneLine })
    #expect(!lines.joined().contains("\u{1B}"))
  }
}

@Suite struct `A document as a page` {
  @Test(arguments: Language.allCases)
  func `names its language and lets a browser take its style alone`(language: Language) {
    let html = sample(language).html

    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(html.contains("default-src 'none'; style-src 'sha256-"))
    #expect(html.contains("@page { size: A4;"))
    #expect(html.contains("<h2>Phần Lan</h2>"))
    #expect(html.contains("<td class=\"number\">12</td>"))
    #expect(html.contains("<rect width=\"1000\" height=\"10\"/>"))
  }

  @Test(arguments: ["<script>alert(1)</script>", "\" onload=\"x", "'>", "&amp;", "</style>"])
  func `escapes whatever anybody wrote, wherever it stands`(name: String) {
    let (plain, hostile) = (sample(.vietnamese).html, sample(.vietnamese, name: name).html)

    // How a cell may be broken depends on how long it is.
    func tags(_ page: String) -> [String] {
      page.replacing(/\ class="(whole|long)"/, with: "").matches(of: /<[^>]*>/).map {
        String($0.output)
      }
    }
    #expect(tags(hostile) == tags(plain))
    #expect(hostile.contains(name.escapedForHTML))
  }

  @Test(arguments: [
    ("HV-01", " class=\"whole\""), ("chưa đạt", " class=\"whole\""),
    ("UBND phường Tân Lệ", ""), ("https://tapsu.invalid/a/b/c", " class=\"long\""),
  ])
  func `breaks neither codes nor short words, and only what no column takes anywhere`(
    text: String, style: String
  ) {
    let table = Table([Column("a", "Cột")], [[.text(text)]])

    #expect(
      Document("Bảng", in: .vietnamese, [.table(table)]).html.contains("<td\(style)>\(text)</td>"))
  }

  @Test func `closes what it opens`() {
    var open: [Substring] = []
    for tag in sample(.vietnamese).html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/) {
      if tag.3 == "/" || ["meta", "br"].contains(tag.2) { continue }
      if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
    }

    #expect(open.isEmpty)
  }
}

@Suite struct `A table for spreadsheets` {
  @Test func `has its numbers as numbers and no text that computes`() {
    #expect(
      table.csv(.vietnamese)
        == "Đơn vị,Số phiếu,Đúng hạn,Mới nhất,Trung bình\r\n"
        + "Sở Xây dựng,12,\"87,5%\",2023-02-13,01:02:05\r\n"
        + "\"'=HYPERLINK(\"\"x\"\")\",-3,\"100,0%\",,00:00:00\r\n")
    #expect(table.csv(.english).contains("Sở Xây dựng,12,87.5%,2023-02-13"))
  }

  @Test func `begins with the mark of UTF-8 where that is asked for`() {
    #expect(table.csv(.english, .marked) == "\u{FEFF}" + table.csv(.english))
    #expect(Array(table.csv(.english, .marked).utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
  }
}

@Suite struct `A document for programs` {
  @Test func `has every part and the rows by the names of their columns`() throws {
    let json = sample(.english).json
    let parts = try #require(json["content"]?.array?[1]["content"]?.array)
    let rows = try #require(parts.compactMap { $0["table"] }.first?.array)

    #expect(rows[0]["onTime"] == "87.5")
    #expect(rows[0]["last"] == "2023-02-13")
    #expect(rows[1]["last"] == .null)
    #expect(rows[1]["cases"] == -3)
    #expect(try JSONValue.parse(json.canonicalText) == json)
    #expect(sample(.english).json.canonicalText == json.canonicalText)
  }
}

@Suite struct `A cell` {
  @Test func `writes fractions of whole numbers`() {
    #expect(Cell.decimal(5, 2, ".") == "0.05")
    #expect(Cell.decimal(-5, 1, ",") == "-0,5")
    #expect(Cell.decimal(1234, 2, ",") == "12,34")
    #expect(Cell.decimal(7, 0, ",") == "7")
    #expect(Cell.decimal(.min, 1, ".").hasPrefix("-92233720368547758"))
    #expect(Cell.fraction(725, digits: 2).text(.english) == "7.25")
    #expect(moment.map { Cell.moment($0).text(.vietnamese) } == "08:05 13/02/2023")
    #expect(Cell.milliseconds(-61_000).text(.vietnamese) == "-00:01:01")
  }
}

@Suite struct `A chart of intervals` {
  private let chart = IntervalChart(
    "Độ phân biệt", [.init("01", 42, 10...60), .init("02 <b>", -20), .init("03", 100, -5...130)],
    scale: -100...100, digits: 2)

  @Test func `shows each value on its scale, and how far it may be wrong`() {
    #expect(
      Document("x", in: .vietnamese, [.intervals(chart)]).lines(width: 60) == [
        "Độ phân biệt",
        "01       0,42                      │ ──────●────",
        "02 <b>  -0,20                  ●   │",
        "03       1,00                     ─────────────────────●",
      ])
  }

  @Test func `is drawn inside the page, with names made safe`() {
    let page = Document("x", in: .english, [.intervals(chart)]).html

    #expect(page.contains("<th scope=\"row\">02 &lt;b&gt;</th><td class=\"number\">-0.20</td>"))
    #expect(page.contains("<rect x=\"550\" y=\"4\" width=\"250\" height=\"2\"/>"))
    #expect(page.contains("<rect x=\"706\" y=\"1\" width=\"8\" height=\"8\"/>"))
    #expect(!page.contains("style="))
  }

  @Test func `is a table for programs`() {
    let json = Document("x", in: .english, [.intervals(chart)]).json.canonicalText

    #expect(json.contains("\"lower\":\"0.10\""))
    #expect(json.contains("\"upper\":null"))
  }
}
