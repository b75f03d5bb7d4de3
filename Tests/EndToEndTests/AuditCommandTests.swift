import Foundation
import Support
import Testing

@Suite(.timeLimit(.minutes(2))) struct `An audit on the command line` {
  private static let rulebook = """
    tapsu: 1
    rulebook: so-that
    title: {vi: Sổ thật, en: A real register}
    activities-of: log
    rules:
      - id: SO-01
        title: {vi: Chuyển trong 5 ngày làm việc, en: Forward within 5 working days}
        citation: {document: Quy chế mô phỏng, status: house}
        from: 2008-03-03
        applies: {case.loại: quy định}
        constraint:
          response:
            activation: {activity: Tiếp nhận}
            target: {activity: Chuyển đơn vị}
            within: 5 working days
        points: 10
        severity: major
        explanation: {vi: Năm ngày làm việc., en: Five working days.}

    """
  private static let csv = """
    Mã hồ sơ;Hoạt động;Thời điểm;case:loại
    H1;Tiếp nhận;13/02/2023 08:12;quy định
    H1;Chuyển đơn vị;20/02/2023 23:59;quy định
    =H2;Tiếp nhận;13/02/2023 09:00;quy định
    =H2;Chuyển đơn vị;21/02/2023 08:00;quy định
    H3;Tiếp nhận;01/03/2023 09:00;hành vi

    """
  private static let xes = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log><trace><string key="concept:name" value="H1"/><string key="loại" value="quy định"/>
    <event><string key="concept:name" value="Tiếp nhận"/>
    <date key="time:timestamp" value="2023-02-13T01:12:00Z"/></event>
    <event><string key="concept:name" value="Chuyển đơn vị"/>
    <date key="time:timestamp" value="2023-02-21T08:00:00+07:00"/></event></trace></log>

    """

  private let program: Program

  init() throws {
    program = try Program()
    try write(Self.rulebook, "so-that.yaml")
  }

  private func path(_ name: String) -> String { program.folder.appending(path: name).path }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: program.folder.appending(path: name))
  }

  private func audit(_ log: String, _ options: String...) throws -> (text: String, status: Int32) {
    try program.output(["audit", path(log), "--rulebook", path("so-that.yaml")] + options)
  }

  @Test func `tells who broke a rule, when, on which line, and what was due`() throws {
    defer { program.remove() }
    try write(Self.csv, "so.csv")

    let (text, status) = try audit("so.csv")

    #expect(status == 0)
    #expect(
      text.contains(
        "=H2 (4) · SO-01 · “Chuyển đơn vị” 08:00 21/02/2023 (dòng 5): muộn, hạn là 24:00 thứ Hai"
          + " 20/02/2023."))
    #expect(text.contains("3 hồ sơ, 5 sự kiện"))
    #expect(text.contains("giữ 1, phạm 1, không phát sinh 1"))
  }

  @Test func `writes nothing that a spreadsheet would compute, and JSON line by line`() throws {
    defer { program.remove() }
    try write(Self.csv, "so.csv")

    let csv = try audit("so.csv", "--csv").text
    let json = try audit("so.csv", "--json").text.split(separator: "\n")

    #expect(csv.contains("\n'=H2,4,SO-01,broken,"))
    #expect(json.count == 4)
    for line in json { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test func `reads XES, packed or not, to the same verdicts`() throws {
    defer { program.remove() }
    try write(Self.xes, "so.xes")
    let packing = Process()
    packing.executableURL = URL(filePath: "/bin/sh")
    packing.arguments = ["-c", "gzip -k \"$0\"", path("so.xes")]
    try packing.run()
    packing.waitUntilExit()

    let plain = try audit("so.xes")

    #expect(plain.status == 0)
    #expect(plain.text.contains("giữ 0, phạm 1, không phát sinh 0"))
    #expect(try audit("so.xes.gz").text == plain.text)
  }

  @Test func `goes on behind what it cannot read, and says so by its status`() throws {
    defer { program.remove() }
    try write(Self.csv + "H4;Tiếp nhận;hôm qua;quy định\n", "so.csv")

    let (text, status) = try audit("so.csv")

    #expect(status == 65)
    #expect(text.contains("không chắc 1"))
  }

  @Test func `takes the last day of a register with days alone for its end`() throws {
    defer { program.remove() }
    try write(
      "Mã hồ sơ;Hoạt động;Thời điểm;case:loại\nH1;Tiếp nhận;13/02/2023;quy định\n", "so.csv")

    #expect(try audit("so.csv").text.contains("Còn hạn: đến ngày 13/02/2023, là lúc sổ dừng"))
    let later = try audit("so.csv", "--until", "21/02/2023", "--json").text
    #expect(later.contains(#""verdict":"broken""#))
    #expect(later.contains(#""until":"2023-02-22T00:00:00+07:00""#))
  }

  @Test func `says nothing but what is wrong where nothing can be read`() throws {
    defer { program.remove() }
    try write("Mã;Việc;Ngày\nH1;Tiếp nhận;13/02/2023\n", "so.csv")

    let (text, status) = try audit("so.csv")

    #expect(status == 65)
    #expect(text == "")
    #expect(
      try audit("so.csv", "--columns", "case=1,activity=2,timestamp=3").text.contains("1 hồ sơ"))
  }

  @Test func `tells what a change of law touches`() throws {
    defer { program.remove() }

    let (text, status) = try program.output(
      ["law", "changes", "--from", "2025-07-01", "--to", "2025-07-01"])

    #expect(status == 0)
    #expect(text.contains("Nghị định 61/2018/NĐ-CP hết hiệu lực"))
    #expect(text.contains("kịch bản diễn ra trước đó, theo luật cũ: nam-ngay (phiếu #02)"))
    #expect(text.contains("hai-ngay-giua-nam"))
    #expect(try program.output(["law", "changes", "--from", "hom nay"]).status == 64)
  }
}
