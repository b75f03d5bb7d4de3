import Foundation
import JSON
import Processes
import Testing

/// What is asked of one course is of that course alone, and of each of its trainees.
@Suite(.timeLimit(.minutes(10))) struct `One course of several` {
  private let program: Program

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
  }

  private func done(_ words: [String], input: String = "") throws {
    let run = try program.run(words, input: input)
    #expect(run.status == 0, "\(words): \(run.text)")
  }

  private func play(_ course: String, _ trainee: String, _ assignment: String = "thi") throws {
    try done(
      ["play", "--course", course, "--trainee", trainee, "--assignment", assignment, "--plain"],
      input: "cho\nmo 01\nloai 01 khiếu nại\nxong\nco\n")
  }

  private func assign(_ course: String, _ name: String, _ options: [String] = []) throws {
    try done(
      [
        "course", "assign", course, name, "--scenario", "mau", "--exam", "--from", "2020-01-01",
        "--to", "2999-12-31",
      ] + options)
  }

  @Test func `is reported and exported without the others, whose codes are the same`() throws {
    defer { program.remove() }
    for course in ["lop-1", "lop-2"] {
      try Classroom(program, course: course).setUp()
      try done(["course", "open", course])
      try play(course, "HV-01")
    }
    try play("lop-1", "HV-02")
    try assign("lop-1", "sau", ["--pre-test", "thi"])
    try play("lop-1", "HV-01", "sau")

    // Two people with one code stay two.
    let path = program.folder.appending(path: "bang.csv").path
    try done(["report", "mau", "--identified", "--table", path])
    let all = try String(contentsOfFile: path, encoding: .utf8)
    for name in ["lop-1/HV-01", "lop-1/HV-02", "lop-2/HV-01"] { #expect(all.contains(name)) }
    try done(["report", "--course", "lop-2", "--identified", "--table", path])
    let one = try String(contentsOfFile: path, encoding: .utf8)
    #expect(one.split(whereSeparator: \.isNewline).count == 2 && one.contains("\nHV-01,"), "\(one)")

    let pooled = try program.run(["export", "moodle", "mau", "--identified"])
    #expect(pooled.status == 64 && pooled.text.contains("lop-1, lop-2"), "\(pooled.text)")
    let grades = try program.run(
      ["export", "moodle", "--course", "lop-1", "--assignment", "thi", "--identified"]).text
    #expect(grades.split(whereSeparator: \.isNewline).count == 3, "\(grades)")
    #expect(grades.hasPrefix("ID number,Mẫu · thi,") || grades.contains(" · thi,"), "\(grades)")
    let mixed = try program.run(["export", "moodle", "--course", "lop-1", "--identified"])
    #expect(mixed.status == 64 && mixed.text.contains("sau, thi"), "\(mixed.text)")
    let statements = try program.run(["export", "xapi", "--course", "lop-1", "--identified"]).text
    #expect(statements.contains("lop-1/HV-01") && !statements.contains("lop-2"))
    #expect(try program.run(["export", "xes", "--course", "lop-2"]).text.hasSuffix("</log>\n"))

    // A sheet of one exam says of which.
    let sheet = ["report", "--course", "lop-1", "--trainee", "HV-01"]
    let later = try program.run(sheet + ["--assignment", "sau"]).text
    #expect(later.contains("bài sau") && later.contains("Đơn vị: Sở Xây dựng"), "\(later)")
    let first = try program.run(sheet).text
    #expect(first.contains("bài thi") && first.contains("bài: sau"), "\(first)")
    let which = try program.run(["report", "mau", "--trainee", "HV-01"])
    #expect(which.status == 64 && which.text.contains("--course"), "\(which.text)")

    // Of the pair that was declared, one came back and one did not; nothing is held against itself.
    let gain = try program.run(["report", "--course", "lop-1", "--gain", "--json"])
    #expect(gain.status == 0 && gain.text.contains("thi (mau) → sau (mau)"), "\(gain.text)")
    #expect(gain.text.contains("\"count\": 1"), "\(gain.text)")
    #expect(try program.run(["report", "mau", "--after", "mau"]).status == 64)
    #expect(try program.run(["report", "--course", "lop-2", "--gain"]).status == 66)
    #expect(try program.run(["report"]).status == 64)
    #expect(try program.run(["report", "mau", "--assignment", "thi"]).status == 64)

    // What is withdrawn can be looked at still.
    let withdrawn = try program.run(["course", "withdraw", "lop-1", "thi"])
    #expect(withdrawn.status == 0 && withdrawn.text.contains("2 lượt"), "\(withdrawn.text)")
    try done(["course", "minutes", "lop-1", "thi"])
    #expect(
      try program.run(["course", "debrief", "lop-1", "khong-co"]).status == 66)
    #expect(try program.run(["course", "debrief", "lop-1", "thi"]).status == 75)
    try done(["report", "--course", "lop-1", "--gain"])
  }

  @Test func `refuses pre-tests in a circle, which would lock everybody out`() throws {
    defer { program.remove() }
    try Classroom(program).setUp()
    try assign("lop-1", "sau", ["--pre-test", "thi"])
    let options = [
      "--scenario", "mau", "--exam", "--from", "2020-01-01", "--to", "2999-12-31", "--pre-test",
    ]

    let circle = try program.run(["course", "assign", "lop-1", "thi"] + options + ["sau"])
    let own = try program.run(["course", "assign", "lop-1", "moi"] + options + ["moi"])

    #expect(
      circle.status == 64
        && circle.text.contains("“sau” đo trước “thi”, “thi” đo trước “sau”"),
      "\(circle.text)")
    #expect(own.status == 64 && own.text.contains("“moi” không thể là bài đo trước"), "\(own.text)")
    try done(["course", "open", "lop-1"])
    try play("lop-1", "HV-01")
  }

  @Test(arguments: ["-", "/dev/stdin"])
  func `takes a roster from a pipe, and says when minutes reach nobody`(input: String) throws {
    defer { program.remove() }
    try Classroom(program).setUp()
    let roster = "Mã;Họ tên;Đơn vị\nHV-01;Nguyễn Thị Lan;Sở Xây dựng\nHV-09;Lê Tú;Sở Y tế\n"

    try done(["course", "enrol", "lop-1", input, "--yes"], input: roster)

    #expect(try program.run(["course", "show", "lop-1"]).text.contains("Lê Tú"))
    try done(["course", "open", "lop-1"])
    try play("lop-1", "HV-01")
    let given = try program.run(["board", "lop-1", "--minutes", "5", "--to", "HV-01"])
    #expect(
      given.status == 0 && given.text.contains("Không có tác dụng với HV-01"), "\(given.text)")
  }

  @Test func `names nobody in letters that leave it, and lets nobody go from an exam unasked`()
    throws
  {
    defer { program.remove() }
    try Classroom(program).setUp(assigning: ["--results", "at-end"])
    try done(["course", "open", "lop-1"])
    // Whoever signs is seen by the citizen, and by nobody else.
    var lines = try modelLines(program)
    let end = try #require(lines.lastIndex(of: "."))
    lines.insert("Trần Minh, HV-02", at: end)
    try done(
      ["play", "--course", "lop-1", "--trainee", "HV-02", "--plain"],
      input: lines.map { $0 + "\n" }.joined())
    let journal = try program.run(["journal", "1"]).text
    #expect(journal.contains("Trần Minh, HV-02"), "\(journal)")
    let page = try program.run([
      "course", "debrief", "lop-1", "thi", "--beside", "HV-02", "--html", "-",
    ])
    #expect(page.status == 0 && page.text.contains("Nguyễn Văn A"), "\(page.text)")
    let marking = try program.run(
      ["marking", "mark", "lop-1", "--all", "--marker", "lan", "--plain"], input: "c\nc\n\n\nq\n")
    #expect(marking.text.contains("Nguyễn Văn A"), "\(marking.text)")
    for text in [page.text, marking.text] {
      #expect(!text.contains("Trần Minh") && !text.contains("HV-02"))
    }

    // One sits the exam and is not in the new list.
    try done(
      ["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"], input: "cho\nmo 01\nthoat\n")
    let shorter = try program.write(
      "Mã;Họ tên;Đơn vị\nHV-02;Trần Minh;UBND phường Tân Lệ\n", to: "ngan.csv")
    let refused = try program.run(["course", "enrol", "lop-1", shorter, "--yes"])
    #expect(refused.status == 75 && refused.text.contains("HV-01 Nguyễn Thị Lan đang thi"))
    #expect(try program.run(["course", "list", "--json"]).text.contains("\"trainees\": 2"))
    #expect(try program.run(["course", "enrol", "lop-1", shorter], input: "c\n").status == 0)

    // One key lets one person in.
    let (one, other) = (Self.key(1), Self.key(2))
    let list = "HV-02 ssh-ed25519 \(one)\n- ssh-ed25519 \(other)\n"
    let keys = try program.write("\(list)HV-02 ssh-ed25519 \(other)\n", to: "khoa.txt")
    let command = ["course", "keys", "lop-1", keys, "/etc/tapsu/lop.conf"]
    let twice = try program.run(command)
    #expect(twice.status == 65 && twice.text.contains("dòng 2"), "\(twice.text)")
    #expect(twice.text.contains("HV-02") && twice.text.contains("phòng máy"))
    // What is no key lets nobody in, and looks as if it did: cut short, of another kind, with something behind.
    for broken in [
      "ssh-ed25519 \(one.dropLast(4))", "ssh-rsa \(one)", "ssh-ed25519 \(one)AAAA",
      "ssh-ed25519 AAAA", "ssh-ed25519 khoa",
    ] {
      _ = try program.write("\(list)HV-02 \(broken)\n", to: "khoa.txt")
      let told = try program.run(command)
      #expect(told.status == 65 && told.text.contains("dòng 3"), "\(broken): \(told.text)")
    }
    _ = try program.write(list, to: "khoa.txt")
    let written = try program.run(command)
    #expect(written.status == 0, "\(written.text)")
    #expect(
      written.text.contains("/tapsu serve /etc/tapsu/lop.conf --trainee HV-02\",restrict,pty"))
  }

  /// A public key as ssh-keygen writes it, of 32 bytes that are the same.
  private static func key(_ byte: UInt8) -> String {
    let kind = Array("ssh-ed25519".utf8)
    let parts = [0, 0, 0, UInt8(kind.count)] + kind + [0, 0, 0, 32]
    return Data(parts + [UInt8](repeating: byte, count: 32)).base64EncodedString()
  }

  @Test func `takes no title or reason with what would do something without being seen`() throws {
    defer { program.remove() }
    let new = [
      "course", "new", "lop-1", "--agency", "Sở Nội vụ", "--from", "2020-01-01", "--to",
      "2999-12-31",
      "--title",
    ]
    for title in ["Lớp \u{1B}[31m1", "Lớp \u{202E}1", "Lớp\u{7}"] {
      let told = try program.run(new + [title])
      #expect(told.status == 64 && told.text.contains("--title"), "\(told.text)")
      #expect(told.text.contains("ký tự ẩn") && !told.text.contains("\u{1B}"))
    }
    try done(new + ["Lớp 1"])
    let agency = try program.run(["course", "change", "lop-1", "--agency", "Sở\u{1B}"])
    #expect(agency.status == 64 && agency.text.contains("--agency"), "\(agency.text)")
    let notice = try program.run(["board", "lop-1", "--notice", "Còn 10\u{9B} phút"])
    #expect(notice.status == 64 && notice.text.contains("--notice"), "\(notice.text)")
  }

  @Test func `takes no mark by which everybody would pass, and tells no more than twenty faults`()
    throws
  {
    program.remove()
    let shipped = try Program()
    defer { shipped.remove() }
    let setUp = try shipped.run([
      "course", "new", "lop-1", "--title", "Lớp 1", "--agency", "Sở Nội vụ", "--from", "2020-01-01",
      "--to", "2999-12-31",
    ])
    #expect(setUp.status == 0)
    let lines = try shipped.run(["course", "judge", "lop-1", "ngay-dau"]).text
      .split(whereSeparator: \.isNewline)
    func judge(_ estimate: String) throws -> FinishedProcess {
      let filled = ["Hà", "Bình"].flatMap { judge in
        [String(lines[0])] + lines.dropFirst().map { judge + $0 + estimate }
      }
      let file = try shipped.write(filled.joined(separator: "\r\n") + "\r\n", to: "phieu.csv")
      return try shipped.run(["course", "judge", "lop-1", "ngay-dau", file])
    }

    let low = try judge("60")
    #expect(low.status == 65 && low.text.contains("chưa ghi gì"), "\(low.text)")
    #expect(low.text.contains("mà phiếu chỉ có 100"), "\(low.text)")
    let wrong = try judge("nhiều")
    #expect(wrong.status == 65 && wrong.text.split(separator: "\n").count == 21, "\(wrong.text)")
    #expect(wrong.text.contains("lỗi nữa"), "\(wrong.text)")
    #expect(
      try shipped.run(["course", "show", "lop-1", "--json"]).text.contains("\"passMarks\": []"))
  }
}
