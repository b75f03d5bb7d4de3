import Foundation
import Processes
import Support
import Testing

@Suite(.timeLimit(.minutes(10))) struct `An audit on the command line` {
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

  /// What is said beside the verdicts, too.
  private func told(_ log: String, _ options: String...) throws -> (text: String, status: Int32) {
    let words = ["audit", path(log), "--rulebook", path("so-that.yaml")] + options
    let run = try FinishedProcess(builtProduct("tapsu"), words + program.options)
    return (run.text, run.status)
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

    let text = try audit("so.csv").text
    #expect(text.contains("Sổ dừng ngày 13/02/2023, là sự kiện cuối cùng (dòng 2)"))
    #expect(text.contains("Còn hạn: khi sổ dừng thì hạn chưa hết"))
    let later = try audit("so.csv", "--until", "21/02/2023", "--json").text
    #expect(later.contains(#""verdict":"broken""#))
    #expect(later.contains(#""until":"2023-02-22T00:00:00+07:00""#))
  }

  @Test func `tells an instant by its moment, and an end as it was said`() throws {
    defer { program.remove() }
    let head = "case,activity,timestamp,case:loại\n"
    let rows = ["2023-02-21T00:00:00+07:00", "2023-02-20T17:00:00Z", "2023-02-21T00:00:01+07:00"]
    try write(
      head
        + rows.enumerated().map { index, moment in
          "\(index),Tiếp nhận,2023-02-13T08:00:00+07:00,quy định\n"
            + "\(index),Chuyển đơn vị,\(moment),quy định\n"
        }.joined(), "so.csv")
    try write(head + "1,Tiếp nhận,2023-02-13T08:00:00+07:00,quy định\n", "mo.csv")

    #expect(try audit("so.csv").text.contains("giữ 2, phạm 1"))
    for end in ["2023-02-21T00:00:00+07:00", "2023-02-20T17:00:00Z", "20/02/2023"] {
      #expect(
        try audit("mo.csv", "--until", end).text.contains("phạm 0, không phát sinh 0, còn hạn 1"))
    }
    #expect(try audit("mo.csv", "--until", "21/02/2023").text.contains("phạm 1"))
  }

  @Test func `refuses what means nothing for a register of its kind`() throws {
    defer { program.remove() }
    try write(Self.csv, "so.csv")
    try write(Self.xes, "so.xes")

    for option in ["--complete", "--classifier=Activity", "--global-defaults"] {
      #expect(try audit("so.csv", option).status == 64)
    }
    for option in [
      "--columns=case=1", "--separator=;", "--header-line=2", "--grouped", "--fill-down",
    ] {
      #expect(try audit("so.xes", option).status == 64)
    }
    #expect(try audit("so.csv", "--csv", "--json").status == 64)
    #expect(try audit("so.xes", "--global-defaults", "--zone", "Z").status == 0)
    #expect(try told("so.xes", "--month-first").text.contains("--month-first không có tác dụng"))
    // A classifier that names no event leaves nothing to count.
    let empty = "<log><classifier name='E' keys='khong-co'/>"
    try write(Self.xes.replacing("<log>", with: empty, maxReplacements: 1), "ten.xes")
    let unnamed = try told("ten.xes", "--classifier", "E")
    #expect(unnamed.status == 65 && unnamed.text.contains("TS0464"))
    #expect(!unnamed.text.contains("1 hồ sơ"))
  }

  @Test func `refuses an end before everything, and counts what lies behind one`() throws {
    defer { program.remove() }
    try write(Self.csv, "so.csv")
    try write(Self.xes, "so.xes")

    #expect(try audit("so.csv", "--until", "12/02/2023").status == 64)
    #expect(try audit("so.xes", "--until", "12/02/2023").status == 64)
    #expect(try told("so.csv", "--until", "13/02/2023 07:00").text.contains("bắt đầu lúc 0"))
    let (text, status) = try audit("so.csv", "--until", "13/02/2023")
    #expect(status == 0)
    #expect(text.contains("theo --until; hạn được xét đến đó. 3 sự kiện ghi sau lúc ấy"))
  }

  @Test func `asks about an end of which the year may be mistyped`() throws {
    defer { program.remove() }
    try write(Self.csv, "so.csv")
    try write(Self.xes, "so.xes")

    for log in ["so.csv", "so.xes"] {
      let far = try told(log, "--until", "28/02/2032")
      #expect(far.text.contains("--until: sau sự kiện cuối cùng (dòng "), "\(far.text)")
      #expect(far.text.contains("ghi nhầm năm thì xin sửa"))
      #expect(far.status == 0)
      #expect(try !told(log, "--until", "31/12/2023").text.contains("nhầm năm"))
    }
  }

  @Test func `leaves a case unsure that comes back in a register taken for sorted`() throws {
    defer { program.remove() }
    let row = { (name: String, activity: String) in
      "\(name);\(activity);13/02/2023 08:12;quy định\n"
    }
    try write(
      "Mã hồ sơ;Hoạt động;Thời điểm;case:loại\n" + row("H1", "Tiếp nhận") + row("H2", "Tiếp nhận")
        + row("H1", "Chuyển đơn vị"), "so.csv")

    let (text, status) = try audit("so.csv", "--grouped", "--until", "31/12/2023")

    #expect(status == 65)
    #expect(text.contains("H2 (3) · SO-01"))
    #expect(!text.contains("H1 (2)"))
    #expect(text.contains("giữ 0, phạm 1, không phát sinh 0, còn hạn 0, không xét 0, không chắc 1"))
  }

  @Test func `says how it orders what has one moment, and what it takes for midnight`() throws {
    defer { program.remove() }
    try write(
      """
      case;activity;timestamp;case:loại
      1;Tiếp nhận;13/02/2023 00:00;quy định
      1;Chuyển đơn vị;13/02/2023 00:00;quy định

      """, "so.csv")

    let text = try audit("so.csv").text

    #expect(text.contains("1 lần hai sự kiện liền nhau của một hồ sơ ghi cùng một lúc"))
    #expect(text.contains("2 sự kiện ghi đúng 00:00"))
    #expect(
      try audit("so.csv", "--midnight-as-day").text.contains("2 sự kiện chỉ có ngày"))
    let ends = try ["2023-02-14T00:00:00+07:00", "2023-02-13T17:00:00Z"].map { end in
      try audit("so.csv", "--midnight-as-day", "--until", end).text
    }
    #expect(ends[0].contains("Sổ dừng lúc 24:00 thứ Hai 13/02/2023"), "\(ends[0])")
    #expect(ends[0] == ends[1])
  }

  @Test func `asks for no more than a rulebook and a calendar that are files`() throws {
    defer { program.remove() }
    try write(Self.csv, "so.csv")
    let elsewhere = program.folder.appending(path: "khac")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    let command = [
      "audit", path("so.csv"), "--rulebook", path("so-that.yaml"), "--calendar",
      program.scenarios + "/calendars/viet-nam.yaml",
    ]

    let process = Process()
    process.executableURL = URL(filePath: builtProduct("tapsu"))
    process.arguments = command
    process.currentDirectoryURL = elsewhere
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()

    #expect(process.terminationStatus == 0)
    #expect(text.contains("giữ 1, phạm 1"))
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
