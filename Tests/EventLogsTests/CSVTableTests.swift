import Testing
import WorkCalendar

@testable import EventLogs

@Suite struct `A table that is no register` {
  private func rows(
    of text: String, separator: UInt8? = nil
  ) throws(CSVTable.Failure) -> [CSVTableRow] {
    var table = try CSVTable(
      .bytes(Array(text.utf8), pieceByteCount: 7), separator: separator)
    var rows: [CSVTableRow] = []
    while let row = try table.next() { rows.append(row) }
    return rows
  }

  @Test func `is read row by row, its cells as they can be seen`() throws {
    let rows = try rows(
      of: "\u{FEFF}Nội dung;Ngày\r\n\"Ổ gà;\n to\";13/02/2023\r\n;;\r\n \u{A0}rác\u{200B} ;\r\n")

    #expect(
      rows.map(\.cells) == [["Nội dung", "Ngày"], ["Ổ gà;\n to", "13/02/2023"], ["rác", ""]])
    #expect(rows.map(\.line) == [1, 2, 5])
    #expect(rows[1].position(of: 1).line == 3)
  }

  @Test func `tells which row cannot be taken apart, and goes on where it can`() throws {
    let rows = try rows(of: "a,b\n\"x\"y,1\n2,3\n\"never closed,4\n5,6\n")

    #expect(rows.map(\.trouble) == [nil, .quoteFollowed, nil, .quoteUnclosed])
  }

  @Test func `is not a workbook and not JSON`() {
    #expect(throws: CSVTable.Failure.foreign) { try rows(of: "{\"a\": 1}") }
    #expect(throws: CSVTable.Failure.foreign) { try rows(of: "<a/>") }
    #expect(throws: CSVTable.Failure.empty) { try rows(of: "\n \n") }
  }

  @Test func `has moments in any form that registers have`() {
    let reading = MomentReading()

    let clock = reading.moment(of: "13/02/2023 8h05")
    let day = reading.moment(of: "2023-02-13")

    #expect(clock?.moment == Instant(iso: "2023-02-13T08:05"))
    #expect(clock?.precision == .clock)
    #expect(day?.moment == Instant(iso: "2023-02-13T00:00"))
    #expect(day?.precision == .day)
    #expect(reading.moment(of: "hôm qua") == nil)
  }
}
