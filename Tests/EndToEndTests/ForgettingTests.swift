import DatabaseCluster
import Foundation
import Processes
import Testing

/// What becomes of people whom a course forgets, in what others wrote and in what is added up.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `Whoever a course forgets` {
  private static let roster = """
    Mã;Họ tên;Đơn vị
    HV-01;Nguyễn Thị Lan;Sở Xây dựng
    HV-02;Trần Minh;Sở Xây dựng
    HV-03;Lê Văn Tú;Sở Xây dựng
    HV-04;Phạm Hoa;Sở Xây dựng
    HV-05;Đỗ Quý Nam;Sở Y tế
    """

  /// A class of five, one more of whom is about to leave, in a store of its own.
  private func classroom(_ place: String) throws -> Program {
    var program = try Program(scenarios: "ScenarioFilesTests/Good")
    if !place.isEmpty { program.database = try DatabaseCluster.shared.get().makeDatabase() }
    let classroom = Classroom(program)
    try classroom.setUp()
    try enrol(Self.roster + "\nHV-11;Bùi Kỳ;Sở Y tế", program)
    try classroom.open()
    return program
  }

  private func enrol(_ roster: String, _ program: Program) throws {
    let file = try program.write(roster + "\n", to: "lop.csv")
    let run = try program.run(["course", "enrol", "lop-1", file, "--yes"])
    #expect(run.status == 0, "\(run.text)")
  }

  private func play(_ code: String, _ lines: String, _ program: Program) throws {
    let played = try program.run(
      ["play", "--course", "lop-1", "--trainee", code, "--plain", "--assignment", "thi"],
      input: "cho\nmo 01\n\(lines)xong\nco\n")
    #expect(played.status == 0, "\(played.text)")
  }

  /// Everything that leaves the terminal.
  private func files(_ program: Program) throws -> [String] {
    try [
      ["difficulties", "lop-1", "--csv"], ["difficulties", "lop-1", "--html", "-"],
      ["log", "lop-1", "--csv"], ["log", "lop-1", "--json"], ["log", "lop-1", "--html", "-"],
      ["minutes", "lop-1", "thi", "--html", "-"], ["minutes", "lop-1", "thi", "--json"],
      ["show", "lop-1", "--log", "--html", "-"], ["show", "lop-1", "--log", "--json"],
    ].map { words in
      let run = try program.run(["course"] + words)
      #expect(run.status == 0, "\(words): \(run.text)")
      return run.text
    }
  }

  @Test(arguments: ["", "postgresql"])
  func `is named no more in what others wrote`(place: String) throws {
    let program = try classroom(place)
    defer { program.remove() }
    try play("HV-02", "bao 01 HN-04: HV-01 Nguyễn Thị Lan hỏi\n", program)
    try play("HV-03", "bao 01 HN-04 khó hiểu\n", program)
    let before = try program.run(["journal", "2"]).text
    let difficulties = ["course", "difficulties", "lop-1", "--csv"]
    #expect(try program.run(difficulties).text.contains("Nguyễn Văn A hỏi"))

    let refused = try program.run(["course", "forget", "lop-1", "HV-01"], input: "k\n")
    #expect(refused.text.contains("1 dòng nhật ký của người khác"), "\(refused.text)")
    #expect(try program.run(["journal", "1"]).text.contains("Nguyễn Thị Lan"))
    let done = try program.run(["course", "forget", "lop-1", "HV-01", "--yes"])
    #expect(done.status == 0, "\(done.text)")

    for text in try files(program) + [program.run(["journal", "1"]).text] {
      #expect(!text.contains("HV-01") && !text.contains("Nguyễn Thị Lan"), "\(text)")
    }
    #expect(try program.run(difficulties).text.contains(/~\d+ Nguyễn Văn A hỏi/))
    // What named nobody is what it was, byte for byte.
    #expect(try program.run(["journal", "2"]).text == before)
    let verified = try program.run(["verify"])
    #expect(verified.status == 0 && verified.text.contains("(lượt 1)"), "\(verified.text)")
    let log = try program.run(["course", "log", "lop-1"]).text
    #expect(log.contains("(lượt 1)") && !log.contains("Lan"), "\(log)")
    guard program.database == nil else { return }
    for end in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(filePath: program.store + end))
      for word in ["HV-01", "Nguyễn Thị Lan"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(end)")
      }
    }
  }

  @Test(arguments: ["", "postgresql"])
  func `is named no more in what others have half typed`(place: String) throws {
    let program = try classroom(place)
    defer { program.remove() }
    let days = ["--from", "2020-01-01", "--to", "2999-12-31"]
    #expect(
      try program.run(["course", "assign", "lop-1", "tap", "--scenario", "mau"] + days).status == 0)
    let play = [
      "play", "--course", "lop-1", "--trainee", "HV-02", "--plain", "--assignment", "tap",
    ]
    _ = try program.run(play, input: "cho\nmo 01\nghi 01\nHV-01 Nguyễn Thị Lan gọi\n")

    let done = try program.run(["course", "forget", "lop-1", "HV-01", "--yes"])
    #expect(done.text.contains("đang gõ dở cũng nêu, ở lượt 1"), "\(done.text)")

    let resumed = try program.run(play, input: "ghi 01\nhẹn 14:00\n.\n")
    #expect(resumed.text.contains(/~\d+ Nguyễn Văn A gọi/), "\(resumed.text)")
    let journal = try program.run(["journal", "1"]).text
    #expect(journal.contains(/~\d+ Nguyễn Văn A gọi\\nhẹn 14:00/), "\(journal)")
    #expect(!journal.contains("HV-01"), "\(journal)")
  }

  @Test func `is left where the name is somebody’s of the case`() throws {
    let program = try classroom("")
    defer { program.remove() }
    try enrol(Self.roster + "\nHV-12;Trần Thị Mai;Sở Y tế", program)
    try play("HV-02", "ghi 01\nBà Trần Thị Mai báo, HV-12 nghe\n.\n", program)

    let done = try program.run(["course", "forget", "lop-1", "HV-12", "--yes"])

    #expect(done.text.contains("Trong kịch bản mau có người trùng họ tên"), "\(done.text)")
    let journal = try program.run(["journal", "1"]).text
    #expect(journal.contains(/Bà Trần Thị Mai báo, ~\d+ nghe/), "\(journal)")
  }

  @Test func `waits in an attempt that goes on at another machine, until all has come`() throws {
    let program = try classroom("")
    defer { program.remove() }
    let laptop = try classroom("")
    defer { laptop.remove() }
    let days = ["--from", "2020-01-01", "--to", "2999-12-31"]
    for place in [program, laptop] {
      let assigned = try place.run(
        ["course", "assign", "lop-1", "tap", "--scenario", "mau"] + days)
      #expect(assigned.status == 0, "\(assigned.text)")
    }
    let play = [
      "play", "--course", "lop-1", "--trainee", "HV-02", "--plain", "--assignment", "tap",
    ]
    _ = try laptop.run(play, input: "cho\nmo 01\nghi 01\nNguyễn Thị Lan gọi\n.\n")
    let sync = ["sync", program.store]
    #expect(try laptop.run(sync).text.contains("1 lượt mới"))

    let forget = ["course", "forget", "lop-1", "HV-01"]
    let first = try program.run(forget + ["--yes"])
    #expect(first.status == 0 && first.text.contains("còn làm dở ở máy khác"), "\(first.text)")
    _ = try laptop.run(play, input: "xong\nco\n")
    let sent = try laptop.run(sync)
    #expect(sent.text.contains("1 lượt thêm dòng, 0 lượt đã có"), "\(sent.text)")
    let second = try program.run(forget + ["--name", "Nguyễn Thị Lan", "--yes"])

    #expect(second.text.contains("ở lượt 1"), "\(second.text)")
    let journal = try program.run(["journal", "1"]).text
    #expect(journal.contains("Nguyễn Văn A gọi") && !journal.contains("Lan"), "\(journal)")
    // What comes again is known, and brings nobody back.
    let again = try laptop.run(sync)
    #expect(again.status == 0 && again.text.contains("1 lượt đã có"), "\(again.text)")
    #expect(try program.run(["journal", "1"]).text == journal)
    #expect(try program.run(["verify"]).status == 0)
  }

  @Test(arguments: ["", "postgresql"])
  func `has a pseudonym like anybody after leaving, and can be forgotten then`(
    place: String
  ) throws {
    let program = try classroom(place)
    defer { program.remove() }
    func note(_ text: String) throws {
      #expect(
        try program.run(["course", "minutes", "lop-1", "thi", "--note", text]).status == 0)
    }
    try note("HV-11 Bùi Kỳ gây ồn")

    try enrol(Self.roster, program)

    for text in try files(program) {
      #expect(!text.contains("HV-11") && !text.contains("Bùi Kỳ"), "\(text)")
    }
    let log = ["course", "log", "lop-1"]
    #expect(try program.run(log + ["--csv"]).text.contains("Nguyễn Văn A gây ồn"))
    let named = log + ["--csv", "--identified"]
    #expect(try program.run(named).text.contains("HV-11 Bùi Kỳ gây ồn"))
    let forget = ["course", "forget", "lop-1", "HV-11"]
    let done = try program.run(forget + ["--yes"])
    #expect(done.status == 0 && !done.text.contains("--name"), "\(done.text)")
    #expect(try program.run(named).text.contains(/~\d+ Nguyễn Văn A gây ồn/))

    // What somebody writes of them later can be removed too, by the name.
    #expect(try program.run(forget + ["--yes"]).status == 66)
    try note("Bùi Kỳ (HV-11) xin xem lại")
    let again = try program.run(forget + ["--name", "Bùi Kỳ", "--yes"])
    #expect(again.status == 0, "\(again.text)")
    let told = try program.run(named).text
    #expect(told.contains(/Nguyễn Văn A \(~\d+\) xin xem lại/), "\(told)")
    #expect(!told.contains("Bùi Kỳ") && !told.contains("HV-11"), "\(told)")
    let nothing = try program.run(forget + ["--name", "Bùi Kỳ", "--yes"])
    #expect(nothing.status == 0 && nothing.text.contains("Không thấy"), "\(nothing.text)")
    let verified = try program.run(["verify"])
    #expect(verified.text.contains("đã xóa danh tính 1 người"), "\(verified.text)")
    #expect(verified.status == 0)
  }

  @Test(arguments: ["", "postgresql"])
  func `is counted at their agency, unless that tells who they were`(place: String) throws {
    let program = try classroom(place)
    defer { program.remove() }
    for code in ["HV-01", "HV-02", "HV-03", "HV-05"] { try play(code, "", program) }
    let agencies = ["course", "agencies", "lop-1", "--csv"]
    let before = try program.run(agencies).text
    #expect(before.contains("Sở Xây dựng,4,3,") && before.contains("Sở Y tế,2,1,"), "\(before)")

    for code in ["HV-01", "HV-02", "HV-03", "HV-04"] {
      let done = try program.run(["course", "forget", "lop-1", code, "--yes"])
      #expect(done.text.contains("Đơn vị giữ lại ở các lượt"), "\(done.text)")
    }

    #expect(try program.run(agencies).text == before)
    let minutes = try program.run(["course", "minutes", "lop-1", "thi", "--csv"]).text
    #expect(minutes.matches(of: /~\d+,/).count == 4, "\(minutes)")
    #expect(try program.run(["verify"]).status == 0)
    // Of two people of an agency one would be told by it.
    let alone = try program.run(["course", "forget", "lop-1", "HV-05", "--yes"])
    #expect(alone.text.contains("Đơn vị để trống"), "\(alone.text)")
    let after = try program.run(agencies).text
    #expect(after.contains("Sở Y tế,1,0,"), "\(after)")
    #expect(after.contains("(không rõ cơ quan),1,1,"), "\(after)")
    #expect(after.contains("Tất cả,6,4,") && before.contains("Tất cả,6,4,"), "\(after)")
    #expect(try program.run(["verify"]).status == 0)
  }
}
