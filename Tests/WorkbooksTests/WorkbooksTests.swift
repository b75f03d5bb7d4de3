import Documents
import Foundation
import Testing
import Wording
import WorkCalendar
import Workbooks

private let table = Table(
  [
    Column("name", "Họ tên"), Column("points", "Điểm", .number), Column("share", "Tỷ lệ", .percent),
    Column("day", "Ngày", .date), Column("at", "Lúc", .moment),
    Column("time", "Thời gian", .duration),
  ],
  [
    [
      .text("Nguyễn Thị Ánh Tuyết"), .fraction(875, digits: 1), .permille(333),
      .date(CivilDate(iso: "2023-02-13") ?? .minimum),
      .moment(Instant(iso: "2023-02-13T18:00:00+07:00") ?? .minimum), .milliseconds(5_400_000),
    ],
    [.text("=HYPERLINK(\"http://x\",\"y\")"), .number(-3), .nothing, .nothing, .nothing, .nothing],
    [.text("+84 912 345 678"), .nothing, .nothing, .nothing, .nothing, .nothing],
    [.text("bí\u{0}mật\u{202E}<&>\""), .nothing, .nothing, .nothing, .nothing, .nothing],
  ])

/// What a program that opens the file reads.
private func read(_ document: Document, madeAt moment: Int = 1_700_000_000) throws -> ReadWorkbook {
  try ReadWorkbook(bytes(document, madeAt: moment))
}

private func bytes(_ document: Document, madeAt moment: Int = 1_700_000_000) throws -> [UInt8] {
  try WorkbookFile.bytes(of: document.workbook, madeAtUnixSeconds: moment)
}

@Suite struct `A document as a workbook` {
  private let report = Document(
    "Kết quả lớp", in: .vietnamese,
    [
      .paragraph("Ba mươi học viên."), .section("Học viên", [.table(table)]),
      .section(
        "Nhận xét", [.term("Độ khó", "vừa sức"), .bars(BarChart("Loại", [.init("khiếu nại", 4)]))]),
    ])

  @Test func `has a page of words and a page for each table`() throws {
    let found = try read(report)

    #expect(found.names == ["Tóm tắt", "Học viên", "Loại"])
    #expect(found.sheets[0]["A1"] == .text("Kết quả lớp"))
    #expect(found.sheets[0]["A2"] == .text("Ba mươi học viên."))
    #expect(found.sheets[0]["A3"] == .text("Nhận xét"))
    #expect(found.sheets[0]["B4"] == .text("vừa sức"))
    #expect(found.sheets[2]["B2"] == .number(4))
  }

  @Test func `keeps numbers, shares, days and times as numbers`() throws {
    let sheet = try #require(try read(report).sheet("Học viên"))

    #expect(sheet["A1"] == .text("Họ tên"))
    #expect(sheet["A2"] == .text("Nguyễn Thị Ánh Tuyết"))
    #expect(sheet["B2"] == .number(87.5))
    #expect(sheet["C2"] == .number(0.333))
    // The day 44,970 after the end of 1899, and three quarters of it.
    #expect(sheet["D2"] == .number(44_970))
    #expect(sheet["E2"] == .number(44_970.75))
    #expect(sheet["F2"] == .number(0.0625))
    #expect(sheet["B3"] == .number(-3))
    #expect(sheet["C3"] == nil)
  }

  @Test func `has no formula, whatever a text begins with`() throws {
    let found = try read(report)
    let sheet = try #require(found.sheet("Học viên"))

    #expect(sheet["A3"] == .text("=HYPERLINK(\"http://x\",\"y\")"))
    #expect(sheet["A4"] == .text("+84 912 345 678"))
    #expect(!found.file.parts.values.contains { $0.contains("<f>") || $0.contains("<hyperlink") })
    guard case .text(let text)? = sheet["A5"] else { return #expect(Bool(false)) }
    #expect(text.contains("<&>\"") && !text.contains("\u{202E}") && !text.contains("\u{0}"))
  }

  @Test func `keeps its head in sight, with filters`() throws {
    let found = try read(report)

    #expect(found.sheets[1].frozenRows == 1)
    #expect(found.sheets[1].filter == "A1:F5")
    #expect(found.sheets[0].frozenRows == nil)
  }

  @Test func `has pages whose names spreadsheets take`() throws {
    let long = String(repeating: "Đơn vị rất dài ", count: 4)
    let empty = Table([Column("a", "A")], [])
    let headings = [
      long, long, "a/b:c*d?[e]\\'", "History", "", "Học viên", "HỌC VIÊN",
      "Phần điểm mà lớp đạt được (0 đến 100)",
    ]

    let found = try read(
      Document("x", in: .english, headings.map { .section($0, [.table(empty)]) }))

    #expect(found.names.count == 8)
    #expect(Set(found.names.map { $0.lowercased() }).count == 8)
    #expect(found.names.allSatisfy { $0.utf16.count <= 31 })
    #expect(found.names[2] == "abcde")
    #expect(found.names[3] == "History 2")
    #expect(found.names[6] == "HỌC VIÊN 2")
    #expect(found.names[7] == "Phần điểm mà lớp đạt được")
  }

  @Test func `cuts a text that no cell takes`() throws {
    let long = String(repeating: "ă", count: 40_000)

    let found = try read(Document("x", in: .english, [.paragraph(long)]))

    guard case .text(let text)? = found.sheets[0]["A2"] else { return #expect(Bool(false)) }
    #expect(text.utf16.count == 32_767)
    #expect(text.hasSuffix("…"))
  }

  @Test func `is the same bytes each time`() throws {
    #expect(try bytes(report) == bytes(report))
    #expect(try bytes(report) != bytes(report, madeAt: 1_800_000_000))
  }

  @Test func `of more rows than spreadsheets take is refused`() {
    let rows = [[Workbook.Content]](repeating: [], count: Workbook.Bounds.rows)
    let workbook = Workbook("x", [.init(name: "x", widths: [], head: ["A"], rows: rows)])

    let error = #expect(throws: WorkbookError.self) {
      try WorkbookFile.bytes(of: workbook, madeAtUnixSeconds: 1)
    }

    #expect(error?.reason == .tooLarge)
  }
}
