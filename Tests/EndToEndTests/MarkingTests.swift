import DatabaseCluster
import Foundation
import JSON
import Processes
import Support
import Testing

@testable import tapsu

/// A class whose texts are read by people, as its instructor meets it.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `Marking` {
  private let program: Program
  private let lines: [String]

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
    lines = try modelLines(program)
  }

  /// Two finished attempts of a course, both of which the rules find right.
  private func workedCourse(
    _ program: Program, assigning options: [String] = []
  ) throws {
    let classroom = Classroom(program)
    try classroom.setUp(assigning: options)
    try classroom.open()
    for trainee in ["HV-01", "HV-02"] {
      let played = try program.run(
        ["play", "--course", "lop-1", "--trainee", trainee, "--plain"],
        input: lines.map { $0 + "\n" }.joined())
      #expect(played.status == 0, "\(played.text)")
    }
  }

  private func mark(_ marker: String, _ input: String, _ program: Program) throws -> String {
    let run = try program.run(
      ["marking", "mark", "lop-1", "--all", "--marker", marker, "--plain"], input: input)
    #expect(run.status == 0, "\(run.text)")
    return run.text
  }

  private func decided(_ program: Program) throws -> [String: Int64] {
    let json = try JSONValue.parse(
      program.run(["marking", "result", "lop-1", "--json", "--identified"]).text)
    var points: [String: Int64] = [:]
    for attempt in json.array ?? [] {
      points[attempt["trainee"]?.text ?? ""] = attempt["decided"]?.integer
    }
    return points
  }

  @Test(arguments: ["", "postgresql"])
  func `is blind, done twice, settled by a third, and changes the result`(place: String) throws {
    defer { program.remove() }
    var program = program
    if !place.isEmpty { program.database = try DatabaseCluster.shared.get().makeDatabase() }
    try workedCourse(program)
    let before = try decided(program)
    let list = try program.run(["marking", "list", "lop-1", "--all"]).text
    #expect(list.contains("2 thư"), "\(list)")

    // Nobody is named, and what the rules say comes behind the answers.
    let first = try mark("lan", "c\n\n\nc\n\n\n", program)
    #expect(!first.contains("HV-0") && !first.contains("Nguyễn Thị Lan"))
    let answered = try #require(first.range(of: "[đạt]"))
    let told = try #require(first.range(of: "Máy nói"))
    #expect(answered.lowerBound < told.lowerBound)
    #expect(try decided(program) == before)
    #expect(try mark("lan", "", program).contains("Không có thư nào chờ chấm"))

    // The second says of one text that its claim is not there: on that one they differ.
    let second = try mark("minh", "c\n\n\nk\n\n\n", program)
    #expect(second.contains("Máy nói"))
    let agreement = try program.run(["marking", "agreement", "lop-1"]).text
    #expect(agreement.contains("khớp 50 %"), "\(agreement)")
    let disputed = try program.run(["marking", "list", "lop-1", "--all", "--json"]).text
    let texts = try #require(JSONValue.parse(disputed).array)
    let open = try #require(texts.first { $0["standing"]?.text == "disputed" })
    let number =
      "\(try #require(open["attempt"]?.integer))/\(try #require(open["text"]?.integer))"

    // Who has marked it cannot settle it, and a third needs a reason.
    let settle = ["marking", "override", "lop-1", number, "--plain"]
    let own = try program.run(settle + ["--marker", "lan", "--reason", "thế"], input: "c\n\n")
    #expect(own.status == 65 && own.text.contains("phải là người khác"))
    #expect(try program.run(settle + ["--marker", "hoa"]).status == 64)
    let settled = try program.run(
      settle + ["--marker", "hoa", "--reason", "không nêu nghị định"], input: "k\n\n\n")
    #expect(settled.status == 0 && settled.text.contains("(đạt / không)"), "\(settled.text)")

    let trainee = number.hasPrefix("1/") ? "HV-01" : "HV-02"
    let after = try decided(program)
    for (code, points) in before {
      if code == trainee {
        #expect(try #require(after[code]) < points)
      } else {
        #expect(after[code] == points)
      }
    }
    let result = try program.run(["marking", "result", "lop-1"]).text
    #expect(result.contains("hoa quyết: không nêu nghị định"), "\(result)")
    let score = try program.run(["score", trainee == "HV-01" ? "1" : "2"]).text
    #expect(score.contains("hoa quyết: không nêu nghị định"), "\(score)")
    let ledger = try program.run(["course", "log", "lop-1", "--csv"]).text
    let lines = ledger.split(separator: "\n").filter {
      $0.contains("hoa quyết thư \(number) (") && $0.contains("): không nêu nghị định")
    }
    #expect(lines.count == 1, "\(ledger)")
    #expect(try program.run(["verify"]).text.hasSuffix("1 sổ lớp: 0 chỗ sai.\n"))

    // What persons decided is tried on the rules once more.
    let replies = try program.run(["marking", "export", "lop-1", "mau"]).text
    let file = URL(filePath: program.scenarios).appending(path: "basic/mau/marked-replies.yaml")
    try Data(replies.utf8).write(to: file)
    let check = try program.run(["check", program.scenarios, "--replies"])
    #expect(
      check.text.contains("0/1 thư được bị trừ điểm, 1/1 thư hỏng lọt qua"),
      "\(replies)\n\(check.text)")
  }

  /// How a trainee looks at what a shift came to.
  private enum Face: String {
    case lines = "d\n"
    case screen = "\n"
  }

  /// What a trainee is shown on the course’s server.
  private func seen(
    _ program: Program, _ face: Face = .lines, by trainee: String = "HV-02"
  ) throws -> String {
    let settings = try program.write(
      "course: lop-1\nstore: \(program.store)\nscenarios: \(program.scenarios)\n", to: "lop.conf")
    let terminal = try PseudoTerminal(
      builtProduct("tapsu"), arguments: ["serve", settings, "--trainee", trainee],
      environment: ["TERM": "xterm"])
    try terminal.waitUntil("what is theirs shows") { $0.text.contains("q: thoát >") }
    #expect(terminal.screen.text.contains("thi · xem bài chấm"))
    try terminal.send(face.rawValue)
    var screen = ""
    if face == .screen {
      try terminal.waitUntil("the debrief or a refusal shows") {
        $0.text.contains("KẾT QUẢ") || $0.text.contains("máy chủ chưa có đủ")
      }
      screen = terminal.screen.text
      if screen.contains("KẾT QUẢ") { try terminal.send("q") }
    }
    _ = try terminal.waitForExit()
    return screen + String(decoding: terminal.transcript, as: UTF8.self)
  }

  @Test func `answers an appeal, and scores everybody once more by corrected files`() throws {
    defer { program.remove() }
    try workedCourse(program, assigning: ["--results", "at-end"])
    let whole = try decided(program)
    let texts = try JSONValue.parse(
      program.run(["marking", "list", "lop-1", "--all", "--json"]).text)
    let text = try #require(
      texts.array?.first { $0["attempt"]?.integer == 2 }?["text"]?.integer)
    let rule = ["lop-1", "2", "HN-04", "--petition", "01"]
    let early = try program.run(["marking", "appeal"] + rule + ["--reason", "x"])
    #expect(early.status == 65 && early.text.contains("không lấy điểm nào"), "\(early.text)")

    // An instructor alone answers for what two markers would.
    let override = try program.run(
      [
        "marking", "override", "lop-1", "2/\(text)", "--marker", "hoa", "--reason", "thiếu ý",
        "--plain",
      ], input: "k\n\n\n")
    #expect(override.status == 0)
    let before = try decided(program)
    #expect(try #require(before["HV-02"]) < #require(whole["HV-02"]))

    #expect(try seen(program).contains(/phúc khảo: \d\d\/100 \(lúc hết ca: 100\)/))

    let appeal = ["marking", "appeal"] + rule + ["--reason", "đã nêu nghị định"]
    #expect(try program.run(appeal).status == 0)
    #expect(try program.run(appeal).status == 65)
    #expect(try decided(program) == before)
    let answer = ["marking", "answer"] + rule + ["--reason", "đúng là đã nêu"]
    #expect(try program.run(answer).status == 64)
    #expect(try program.run(answer + ["--dismiss"]).status == 0)
    #expect(try decided(program) == before)
    #expect(try program.run(answer + ["--allow"]).status == 0)
    #expect(try decided(program) == whole)
    let told = try seen(program)
    #expect(told.contains("KẾT QUẢ 100/100") && !told.contains("phúc khảo:"), "\(told)")

    // The rule is found to take too much: a preview first, then it is written.
    let rulebook = URL(filePath: program.scenarios).appending(path: "rulebooks/mau.yaml")
    let rules = try String(contentsOf: rulebook, encoding: .utf8)
    try rules.replacing("at-least: 10", with: "at-least: 60").write(
      to: rulebook, atomically: true, encoding: .utf8)
    let rescore = ["marking", "rescore", "lop-1", "mau", "--reason", "sửa HN-04"]
    let preview = try program.run(rescore)
    #expect(preview.status == 75 && preview.text.contains("HV-01  "), "\(preview.text)")
    #expect(preview.text.contains("2 lượt “mau”, 1 lượt đổi điểm"), "\(preview.text)")
    #expect(try decided(program)["HV-01"] == before["HV-01"])
    #expect(try program.run(rescore + ["--yes"]).status == 0)
    #expect(try #require(decided(program)["HV-01"]) < #require(before["HV-01"]))

    // The trainee sees on the screen, behind it and line by line what the instructor does, and why.
    let rescored = try #require(decided(program)["HV-01"])
    let scored = try program.run(["score", "1"]).text
    #expect(scored.contains("chấm lại theo bộ đề đã sửa: sửa HN-04"), "\(scored)")
    for face in [Face.screen, .lines] {
      let told = try seen(program, face, by: "HV-01").replacing("QUẢ  ", with: "QUẢ ")
      #expect(told.contains("KẾT QUẢ \(rescored)/100"), "\(told)")
      #expect(told.contains("chấm lại theo bộ đề đã sửa: sửa HN-04"), "\(told)")
      #expect(told.contains("phúc khảo: \(rescored)/100 (lúc hết ca: 100)"), "\(told)")
      #expect(!told.contains("KẾT QUẢ 100/100") && !told.contains(program.store), "\(told)")
      let appealed = try seen(program, face)
      #expect(appealed.contains("đúng là đã nêu") && !appealed.contains("hoa"), "\(appealed)")
    }
    #expect(try program.run(["attempts"]).text.contains("  \(rescored)/100"))

    // The library goes on, with rules and with marked replies made of what was marked here; the result stands by
    // the files that are kept with the course.
    try rules.replacing("at-least: 10", with: "at-least: 70").write(
      to: rulebook, atomically: true, encoding: .utf8)
    let exported = try program.run(["marking", "export", "lop-1", "mau"]).text
    try exported.write(
      to: URL(filePath: program.scenarios).appending(path: "basic/mau/marked-replies.yaml"),
      atomically: true, encoding: .utf8)
    #expect(try decided(program)["HV-01"] == rescored)
    #expect(try program.run(["score", "1"]).status == 0)
    #expect(try seen(program, .lines, by: "HV-01").contains("KẾT QUẢ \(rescored)/100"))

    // Until it is rescored by what the library has now.
    let again = try program.run(rescore)
    #expect(again.status == 75 && again.text.contains("2 lượt “mau”"), "\(again.text)")
    #expect(try program.run(rescore + ["--yes"]).status == 0)
    #expect(try program.run(["marking", "result", "lop-1"]).status == 0)
  }

  /// Every document about the second trainee’s result, by the command that makes it.
  private func documents(_ program: Program) throws -> [(command: String, text: String)] {
    let course = ["--course", "lop-1"]
    let saved: [[String]] = [
      ["score", "2"], ["report"] + course + ["--trainee", "HV-02", "--identified"],
      ["report"] + course, ["report"] + course + ["--statistics"], ["course", "show", "lop-1"],
    ]
    let printed: [[String]] = [
      ["score", "2"], ["report"] + course, ["course", "show", "lop-1"],
      ["export", "moodle", "--identified"] + course,
    ]
    let path = program.folder.appending(path: "trang.html").path
    var all: [(command: String, text: String)] = []
    for (words, option) in saved.map({ ($0, "--html") }) + [(["report"] + course, "--table")] {
      let run = try program.run(words + [option, path])
      #expect(run.status == 0, "\(words): \(run.text)")
      all.append(
        ("\(words) \(option)", try String(contentsOfFile: path, encoding: .utf8)))
    }
    for words in printed {
      let run = try FinishedProcess(
        builtProduct("tapsu"), words + program.options, complaints: .dropped)
      all.append(("\(words)", run.text.replacing("\n", with: " ")))
    }
    return all
  }

  @Test func `says in every document which result is provisional, and why`() throws {
    defer { program.remove() }
    try workedCourse(program, assigning: ["--results", "at-end"])
    let texts = try JSONValue.parse(
      program.run(["marking", "list", "lop-1", "--all", "--json"]).text)
    let text = try #require(
      texts.array?.first { $0["attempt"]?.integer == 2 }?["text"]?.integer)
    let override = try program.run(
      [
        "marking", "override", "lop-1", "2/\(text)", "--marker", "hoa", "--reason", "thiếu ý",
        "--plain",
      ], input: "k\n\n\n")
    #expect(override.status == 0, "\(override.text)")
    func isProvisional(_ text: String) -> Bool {
      text.lowercased().contains("tạm tính") && text.contains("phúc khảo chờ trả lời")
    }
    for (command, text) in try documents(program) {
      #expect(!text.contains("phúc khảo chờ trả lời"), "\(command)")
    }

    let rule = ["lop-1", "2", "HN-04", "--petition", "01", "--reason", "đã nêu"]
    #expect(try program.run(["marking", "appeal"] + rule).status == 0)

    for (command, text) in try documents(program) {
      #expect(isProvisional(text), "\(command): \(text.prefix(2_000))")
    }
    let grades = try program.run(
      ["export", "moodle", "--course", "lop-1", "--identified"])
    #expect(grades.text.contains("HV-02,,TẠM TÍNH"), "\(grades.text)")
    #expect(grades.text.contains("HV-01,100,đạt"), "\(grades.text)")
    let shown = try JSONValue.parse(program.run(["course", "show", "lop-1", "--json"]).text)
    #expect((shown["trainees"]?.array ?? []).count { $0["provisional"] == 1 } == 1)

    #expect(try program.run(["marking", "answer"] + rule + ["--dismiss"]).status == 0)
    for (command, text) in try documents(program) {
      #expect(!isProvisional(text), "\(command)")
    }
  }

  @Test func `holds an attempt against the mark that it began with, on every face`() throws {
    defer { program.remove() }
    try workedCourse(program)
    let texts = try JSONValue.parse(
      program.run(["marking", "list", "lop-1", "--all", "--json"]).text)
    let text = try #require(
      texts.array?.first { $0["attempt"]?.integer == 2 }?["text"]?.integer)
    let override = ["marking", "override", "lop-1", "2/\(text)", "--reason", "thiếu ý", "--plain"]
    #expect(try program.run(override, input: "k\n\n\n").status == 0)
    // Only a mark of a hundred is missed by the second trainee.
    let sheet = try program.run(["course", "judge", "lop-1", "mau"]).text
    let head = try #require(sheet.split(whereSeparator: \.isNewline).first)
    let rows = sheet.split(whereSeparator: \.isNewline).dropFirst()
    let filled = ["Hà", "Bình"].flatMap { judge in [String(head)] + rows.map { judge + $0 + "100" }
    }
    let file = try program.write(filled.joined(separator: "\r\n") + "\r\n", to: "phieu.csv")
    let judged = try program.run(["course", "judge", "lop-1", "mau", file])
    #expect(judged.status == 0 && judged.text.contains("--mark"), "\(judged.text)")

    try expectSecond(passes: true, program)
    let rescore = ["marking", "rescore", "lop-1", "mau", "--mark", "--reason", "hội đồng quyết"]
    let preview = try program.run(rescore)
    #expect(preview.status == 75 && preview.text.contains("thành không đạt"), "\(preview.text)")
    try expectSecond(passes: true, program)
    #expect(try program.run(rescore + ["--yes"]).status == 0)
    try expectSecond(passes: false, program)
    let log = try program.run(["course", "log", "lop-1"]).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(log.contains("hội đồng quyết"), "\(log)")
    #expect(try program.run(["verify"]).status == 0)
  }

  /// What each face says of the second trainee’s exam.
  private func expectSecond(passes: Bool, _ program: Program) throws {
    func row(_ words: [String]) throws -> String {
      let text = try program.run(words).text
      return String(
        try #require(text.split(separator: "\n").first { $0.contains("HV-02") }, "\(text)"))
    }
    let failed = "chưa đạt"
    let identified = ["--identified", "--csv"]
    #expect(try row(["course", "show", "lop-1"] + identified).contains(failed) != passes)
    #expect(try row(["course", "minutes", "lop-1", "thi"] + identified).contains(failed) != passes)
    let path = program.folder.appending(path: "bang.csv").path
    #expect(
      try program.run(["report", "--course", "lop-1", "--identified", "--table", path]).status == 0)
    let table = try String(contentsOfFile: path, encoding: .utf8)
    let line = try #require(table.split(whereSeparator: \.isNewline).first { $0.contains("HV-02") })
    #expect(line.contains(failed) != passes, "\(line)")
    let json = try JSONValue.parse(
      program.run(["marking", "result", "lop-1", "--json", "--identified"]).text)
    let own = json.array?.first { $0["trainee"]?.text == "HV-02" }
    #expect(own?["passed"]?.bool == passes)
    #expect(try program.run(["score", "2"]).text.contains("CHƯA ĐẠT") != passes)
    let agencies = try program.run(["course", "agencies", "lop-1", "--json"]).text
    #expect(agencies.contains("\"passed\": \"0/1\"") != passes, "\(agencies)")
  }

  @Test func `is done on a screen, with keys`() throws {
    defer { program.remove() }
    try workedCourse(program)
    let player = try ScreenPlayer(
      program, ["marking", "mark", "lop-1", "--all", "--marker", "lan"])

    try player.see("Thư 1/2 · phiếu #01", "CẦN CHẤM", "[…] Cho biết", "c đạt")
    #expect(!player.text.contains("HV-0"))
    try player.press("c", until: "[đạt] Cho biết", "Enter ghi")
    try player.press(Keys.enter, until: "Đã ghi. Máy nói:")
    try player.press(Keys.enter, until: "Thư 2/2")
    try player.press("k", until: "[không] Cho biết")
    try player.press(Keys.enter, until: "Đã ghi. Máy nói:")
    try player.terminal.send(Keys.enter)
    #expect(try player.terminal.waitForExit() == .exited(0))
    #expect(player.terminal.isCooked)
    let list = try program.run(["marking", "list", "lop-1", "--all"]).text
    #expect(list.components(separatedBy: "một người đã chấm").count == 3, "\(list)")
  }
}
