import Courses
import DatabaseCluster
import Foundation
import JSON
import Petitions
import Processes
import Runner
import SQLite
import SQLiteStorage
import ScenarioFiles
import Scenarios
import Shifts
import Simulation
import Storage
import Support
import Testing
import Wording

@testable import tapsu

/// A class as its instructor and its trainees meet it.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `A course` {
  private let program: Program
  private let lines: [String]

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
    lines = try modelLines(program)
  }

  private func run(_ words: String, input: String = "") throws -> FinishedProcess {
    try program.run(words.split(separator: " ").map(String.init), input: input)
  }

  @Test(arguments: ["", "postgresql"])
  func `is set up, worked and shown`(place: String) throws {
    defer { program.remove() }
    var program = program
    if !place.isEmpty { program.database = try DatabaseCluster.shared.get().makeDatabase() }
    let classroom = Classroom(program)
    try classroom.setUp()
    #expect(try program.run(["course", "list"]).text.contains("lop-1"))
    let play = ["play", "--course", "lop-1", "--trainee", "hv-01", "--plain"]

    // Before it is open nobody begins.
    let early = try program.run(play)
    #expect(early.status == 75 && early.text.contains("đang chuẩn bị"), "\(early.text)")
    try classroom.open()
    let stranger = try program.run(["play", "--course", "lop-1", "--trainee", "X", "--plain"])
    #expect(stranger.status == 66 && stranger.text.contains("không có học viên mã X"))

    let played = try program.run(play, input: lines.map { $0 + "\n" }.joined())
    #expect(played.status == 0)
    let result = try #require(played.text.firstMatch(of: /KẾT QUẢ (\d+)\/100/)).1
    let again = try program.run(play)
    #expect(again.status == 66 && again.text.contains("Đã làm đủ 1 lượt"), "\(again.text)")

    // What was given stands in the journal's first line, and nowhere a name.
    let journal = try program.run(["journal", "1"]).text
    let head = try JSONValue.parse(String(#require(journal.split(separator: "\n").first)))
    #expect(head["course"]?["id"]?.text == "lop-1")
    #expect(head["course"]?["trainee"]?.text == "HV-01")
    #expect(head["course"]?["unit"]?.text == "Sở Xây dựng")
    #expect(head["course"]?["limit"]?.integer == 600_000)
    #expect(!journal.contains("Nguyễn Thị Lan"))

    let shown = try program.run(["course", "show", "lop-1"]).text
    #expect(shown.contains("HV-01") && shown.contains("chưa làm"), "\(shown)")
    let table = try program.run(["course", "show", "lop-1", "--csv", "--identified"]).text
    #expect(table.hasPrefix("\u{FEFF}Mã,Họ tên,"))
    #expect(table.contains("HV-01,Nguyễn Thị Lan,Sở Xây dựng,A,,thi,1,"), "\(table)")
    #expect(table.contains(",\(result),\r\n"))
    let json = try JSONValue.parse(
      program.run(["course", "show", "lop-1", "--json", "--log"]).text)
    #expect(json["trainees"]?.array?.count == 2)
    #expect(
      json["ledger"]?.array?.compactMap { $0["event"]?.text }
        == ["created", "enrolled", "assigned", "opened"])
    let page = try program.run(["course", "show", "lop-1", "--html", "-"]).text
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("thi"))
    // What leaves the program tells of nobody unless that is asked for.
    let pseudonymous = try program.run(["course", "show", "lop-1", "--csv"]).text
    for text in [page, json.canonicalText, pseudonymous] {
      for word in ["HV-01", "Nguyễn Thị Lan", "Sở Xây dựng"] { #expect(!text.contains(word)) }
    }
    #expect(pseudonymous.contains(",\(result),\r\n"))
    let log = try program.run(["course", "log", "lop-1", "--csv"]).text
    #expect(log.contains(",mở lớp\r\n"), "\(log)")
    // An exam that others may still sit is not shown to a class.
    let debrief = ["course", "debrief", "lop-1", "thi", "--beside", "HV-01"]
    let closed = try program.run(debrief)
    #expect(closed.status == 75 && !closed.text.contains("bài mẫu:"), "\(closed.text)")
    let days = ["--from", "2020-01-01", "--to", "2999-12-31", "--results", "at-end"]
    _ = try program.run(["course", "assign", "lop-1", "thi", "--scenario", "mau", "--exam"] + days)
    let slides = try program.run(debrief).text
    #expect(slides.contains("✓ bài mẫu: ") && slides.contains("HV-"), "\(slides)")
    #expect(!slides.contains("HV-01") && !slides.contains("Nguyễn Thị Lan"))
    #expect(try program.run(["course", "close", "lop-1"]).status == 0)
    let minh = try program.run(["play", "--course", "lop-1", "--trainee", "HV-02", "--plain"])
    #expect(minh.status == 66 && minh.text.contains("Lớp đã kết thúc"))
    #expect(try program.run(["verify"]).text.hasSuffix("1 sổ lớp: 0 chỗ sai.\n"))
    try checkForgetting(program, percent: String(result))
  }

  /// Whoever is forgotten is named nowhere any more, and what they came to stays.
  private func checkForgetting(_ program: Program, percent: String) throws {
    let forget = ["course", "forget", "lop-1", "HV-01"]
    let early = try program.run(["course", "forget", "lop-1", "--due"])
    #expect(early.status == 65 && early.text.contains("--keep-until"), "\(early.text)")
    #expect(try program.run(["course", "forget", "lop-1"]).status == 64)

    let refused = try program.run(forget, input: "k\n")
    #expect(refused.status == 75 && refused.text.contains("HV-01 · Nguyễn Thị Lan · Sở Xây dựng"))
    #expect(refused.text.contains("Giữ: 1 lượt"), "\(refused.text)")
    #expect(try program.run(["journal", "1"]).text.contains("HV-01"))
    let done = try program.run(forget, input: "c\n")
    #expect(done.status == 0 && done.text.contains("Đã xóa danh tính 1 người"), "\(done.text)")

    let shown = try program.run(["course", "show", "lop-1", "--log"]).text
    #expect(shown.contains("~") && shown.contains(percent), "\(shown)")
    let ledger = try program.run(["course", "show", "lop-1", "--json", "--log"]).text
    for text in try [shown, ledger, program.run(["journal", "1"]).text] {
      #expect(!text.contains("HV-01") && !text.contains("Nguyễn Thị Lan"), "\(text)")
    }
    #expect(try program.run(["score", "1"]).text.contains("KẾT QUẢ \(percent)/100"))
    #expect(try program.run(forget).status == 66)
    let verified = try program.run(["verify"])
    #expect(verified.status == 0 && verified.text.contains("đã xóa danh tính 1 người"))
    // The file of an embedded store can be written behind the ledger's back.
    if program.database == nil { try expectForeignRosterTold(program) }

    // The day passes until which the course keeps what tells of persons: whoever is left goes too.
    let due = ["course", "forget", "lop-1", "--due", "--yes"]
    #expect(try program.run(due).status == 65)
    let past = try program.run([
      "course", "change", "lop-1", "--from", "2020-01-01", "--to", "2020-01-02", "--keep-until",
      "2020-01-03",
    ])
    #expect(past.status == 0, "\(past.text)")
    #expect(try program.run(["course", "show", "lop-1"]).text.contains("--due"))
    let all = try program.run(due)
    #expect(all.status == 0 && all.text.contains("Đã xóa danh tính 1 người"), "\(all.text)")
    let empty = try program.run(["course", "show", "lop-1", "--log"]).text
    #expect(!empty.contains("Trần Minh") && !empty.contains("HV-02"), "\(empty)")
    #expect(empty.contains("vì hết hạn giữ") && empty.contains(percent), "\(empty)")
    #expect(try program.run(due).text.contains("không còn danh tính của ai"))
    #expect(try program.run(["verify"]).status == 0)
  }

  private func expectForeignRosterTold(_ program: Program) throws {
    let raw = try Database(path: program.store, access: .readWrite)
    try raw.execute("UPDATE course_trainee SET code = 'HV-77' WHERE code = 'HV-02'")
    let told = try program.run(["verify", "--lang", "en"])
    #expect(told.status == 65 && told.text.contains("“HV-77” is in the roster"))
    #expect(told.text.contains("“HV-02” joined by the ledger, and is not"))
    try raw.execute("UPDATE course_trainee SET code = 'HV-02' WHERE code = 'HV-77'")
  }

  @Test func `shows what enrolling changes before it is written, and asks`() throws {
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp()
    let file = try program.write(
      "Mã;Họ tên;Đơn vị;Nhóm\nHV-01;Nguyễn Thị Lan;Sở Y tế;A\nHV-03;Tú;Sở Y tế;B\n", to: "2.csv")

    let refused = try run("course enrol lop-1 \(file)", input: "k\n")
    #expect(refused.status == 75)
    #expect(refused.text.contains("+ HV-03 · Tú · Sở Y tế · B"), "\(refused.text)")
    #expect(refused.text.contains("- HV-02 · Trần Minh"))
    #expect(refused.text.contains("Sở Xây dựng · A  →  HV-01 · Nguyễn Thị Lan · Sở Y tế · A"))
    #expect(refused.text.contains("Thêm 1, bớt 1, sửa 1."))
    #expect(try run("course show lop-1").text.contains("HV-02"))

    #expect(try run("course enrol lop-1 \(file)", input: "c\n").status == 0)
    #expect(try !run("course show lop-1").text.contains("HV-02"))
    #expect(try run("course enrol lop-1 \(file)").text.contains("không có gì thay đổi"))

    let broken = try program.write("Mã;Họ tên;Đơn vị\nHV 1;;Sở Y tế\n", to: "3.csv")
    let told = try run("course enrol lop-1 \(broken) --yes --lang en")
    #expect(told.status == 65)
    #expect(told.text.contains("Line 2, column 1: “HV 1” cannot be a code"), "\(told.text)")
    #expect(told.text.contains("Line 2, column 2: the name is missing."))
    #expect(try run("course enrol lop-1 /nowhere.csv").status == 66)

    let outside = try run(
      "course assign lop-1 sau --scenario mau --from 2019-12-31 --to 2020-01-02 --lang en")
    #expect(outside.status == 64)
    #expect(outside.text.contains("“lop-1” is open from 01/01/2020 to the end of 31/12/2999"))
    let changed = try run("course change lop-1 --from 2020-01-02 --lang en").text
    #expect(changed.contains("No longer within the course: “thi”."), "\(changed)")
  }

  @Test func `ends an attempt when its own limit is over, though the scenario has more`() throws {
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp(limit: 1)
    try classroom.open()
    let play = ["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"]

    let first = try program.start(play)
    try first.type([""])
    first.waitFor("bắt đầu ca")
    first.kill()
    // The clock runs on while nobody is there: the reading that was kept is set an hour back.
    let store = try SQLiteStore(path: program.store)
    try program.setClockBack(store, hours: 1)
    let resumed = try program.run(play)

    #expect(resumed.text.contains("KẾT QUẢ"), "\(resumed.text)")
    #expect(try store.attempt(AttemptID(number: 1)).isFinished)
  }

  @Test func `settles an exam whose trainee did not come back, with the letter begun`() throws {
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp()
    try classroom.open()
    let first = try program.start(["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"])
    try first.type(["cho", "co", "mo 01", "soan 01", "Kính gửi chị Mai!"])
    _ = try first.finish()
    let store = try SQLiteStore(path: program.store)
    #expect(try program.run(["course", "settle", "lop-1"]).text.contains("Đã kết thúc 0"))
    try program.setClockBack(store, hours: 1)

    let settled = try program.run(["course", "settle", "lop-1"])

    #expect(settled.status == 0 && settled.text.contains("HV-01 · thi · 1"), "\(settled.text)")
    let lines = try store.journal(of: AttemptID(number: 1)).map(\.text)
    #expect(lines.contains { $0.contains("drafted") && $0.contains("Kính gửi chị Mai!") })
    #expect(lines.last?.contains("time-used-up") == true)
    #expect(try program.run(["verify"]).status == 0)
    #expect(try program.run(["course", "settle", "lop-1"]).text.contains("Đã kết thúc 0"))
  }

  @Test func `lets whoever has begun go on by the command they were told, though it was withdrawn`()
    throws
  {
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp()
    try classroom.open()
    let play = "play --course lop-1 --trainee HV-01 --plain"
    let left = try run(play, input: "cho\nmo 01\nthoat\nco\n")
    let told = try #require(left.text.split(separator: "\n").last { $0.hasPrefix("tapsu play ") })
    #expect(try run("course withdraw lop-1 thi").status == 0)

    let other = try run("play --course lop-1 --trainee HV-02 --assignment thi --plain")
    #expect(other.status == 66 && other.text.contains("đã được rút"), "\(other.text)")

    let settings = try program.write(
      "course: lop-1\nstore: \(program.store)\nscenarios: \(program.scenarios)\n", to: "lop.conf")
    let terminal = try PseudoTerminal(
      builtProduct("tapsu"), arguments: ["serve", settings, "--trainee", "HV-01"],
      environment: ["TERM": "xterm"])
    try terminal.waitUntil("a choice is asked") { $0.text.contains("q: thoát >") }
    #expect(terminal.screen.text.contains("thi · đang làm dở"), "\(terminal.screen.text)")
    // A number that nothing has is answered.
    try terminal.send("7\n")
    try terminal.waitUntil("what can be typed is said") { $0.text.contains("có thể vào (1)") }
    try terminal.send("q\n")
    #expect(try terminal.waitForExit() == .exited(0))

    let words = told.split(separator: " ").dropFirst().map(String.init)
    let own = words.prefix { $0 != "--scenarios" }.joined(separator: " ")
    #expect(own == "play --course lop-1 --trainee HV-01 --assignment thi", "\(told)")
    let over = try run(own + " --plain", input: "xong\nco\n")
    #expect(over.status == 0 && over.text.contains("KẾT QUẢ"), "\(over.text)")
    #expect(try run(play).text.contains("chưa giao bài nào"))
  }

  @Test func `asks for a password as soon as somebody has one`() throws {
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp()
    try classroom.open()
    let given = try run("course password lop-1 HV-01 --csv").text
    let password = try #require(given.firstMatch(of: /HV-01,[^,]*,([a-z0-9-]{14})/)).1
    let play = "play --course lop-1 --trainee HV-01 --plain"

    let wrong = try run(play, input: "x\n")
    #expect(wrong.status == 77 && wrong.text.contains("không đúng"), "\(wrong.text)")
    #expect(try run(play).status == 77)
    let right = try run(play, input: "\(password)\n\nthoat\nco\n")
    #expect(right.status == 0 && right.text.contains("Ca mẫu"), "\(right.text)")
    let none = try run("play --course lop-1 --trainee HV-02 --plain", input: "x\n")
    #expect(none.status == 77 && none.text.contains("không đúng"), "\(none.text)")
    // Given anew, the one before is worth nothing; nothing of either stands in the ledger.
    let again = try run("course password lop-1 HV-01 --csv").text
    #expect(!again.contains(password))
    #expect(try run(play, input: "\(password)\n").status == 77)
    // Nor does it go on for somebody who knows its number alone.
    let other = try run("resume 1 --plain", input: "x\n")
    #expect(other.status == 77 && other.text.contains("không đúng"), "\(other.text)")
    let log = try run("course show lop-1 --log").text
    #expect(log.contains("cấp mật khẩu cho 1 học viên") && log.contains("SAI"), "\(log)")
    #expect(!log.contains(password) && !log.contains("argon2"))
  }

  @Test func `takes a password that is typed twice, long enough and the same`() throws {
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp()
    try classroom.open()
    let set = "course password lop-1 HV-01 --typed"

    #expect(try run(set, input: "ngan\nngan\n").status == 64)
    #expect(try run(set, input: "du-dai-roi-day\nkhac-han-nhau\n").status == 64)
    let done = try run(set, input: "du-dai-roi-day\ndu-dai-roi-day\n")

    #expect(done.status == 0 && !done.text.contains("du-dai"), "\(done.text)")
    let play = "play --course lop-1 --trainee HV-01 --plain"
    #expect(try run(play, input: "du-dai-roi-day\nthoat\nco\n").status == 0)

    // A shell that does not mend its terminal itself: what ends the program leaves it as it was.
    let number = program.folder.appending(path: "pid").path
    let typing = try PseudoTerminal(
      "/bin/sh",
      arguments: [
        "-c", #"sh -c 'echo $$ > "$0"; exec "$@"' "$0" "$@"; stty -a; echo done"#, number,
        builtProduct("tapsu"),
      ] + set.split(separator: " ").map(String.init) + program.options)
    try typing.waitUntil("it asks") { $0.text.contains("Mật khẩu") }
    let text = try String(contentsOfFile: number, encoding: .utf8)
    kill(try #require(Int32(text.trimmingCharacters(in: .newlines))), SIGTERM)
    try typing.waitUntil("the shell goes on") { $0.text.contains("done") }
    #expect(typing.screen.text.contains(" echo ") && !typing.screen.text.contains("-icanon"))
  }

  @Test func `has a mark that judges set`() throws {
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp()
    let sheet = try program.run(["course", "judge", "lop-1", "mau"]).text
    let rows = sheet.split(separator: "\r\n").dropFirst()
    #expect(rows.count > 2 && rows.allSatisfy { $0.hasPrefix(",0") }, "\(sheet)")
    func filled(_ percent: Int, by judge: String) -> String {
      rows.map { "\(judge)\($0)\(percent)\r\n" }.joined()
    }
    let head = try #require(sheet.split(separator: "\r\n").first)
    let file = try program.write(
      "\(head)\r\n\(filled(90, by: "Hà"))\(filled(80, by: "Bình"))", to: "giam-khao.csv")

    let told = try program.run(["course", "judge", "lop-1", "mau", file])

    #expect(told.status == 0 && told.text.contains("Mức đạt của mau:"), "\(told.text)")
    let json = try JSONValue.parse(program.run(["course", "show", "lop-1", "--json"]).text)
    let mark = try #require(json["passMarks"]?.array?.first?["mark"]?.integer)
    #expect(50...99 ~= mark)
    try classroom.open()
    let played = try program.run(
      ["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"],
      input: lines.map { $0 + "\n" }.joined())
    #expect(played.text.contains("cần \(mark)"), "\(played.text.suffix(400))")
    // At the terminal: who leaves goes on later, and two judges share one sheet.
    let asked = program.folder.appending(path: "hoi.csv").path
    func judge(_ name: String, _ answers: [String]) throws -> String {
      try program.run(
        ["course", "judge", "lop-1", "mau", asked, "--judge", name],
        input: answers.map { $0 + "\n" }.joined()
      ).text
    }
    #expect(try judge("Hà", ["101", "90", "q"]).contains("còn \(rows.count - 1) ước lượng"))
    #expect(try judge("Hà", rows.dropFirst().map { _ in "90%" }).contains("Đã đủ"))
    #expect(try judge("Bình", rows.map { _ in "80" }).contains("Đã đủ \(rows.count)"))
    #expect(
      try program.run(["course", "judge", "lop-1", "mau", asked]).text == told.text)
    let broken = try program.write("\(head)\r\n\(filled(90, by: "Hà"))", to: "mot.csv")
    #expect(try program.run(["course", "judge", "lop-1", "mau", broken]).status == 65)
  }
}

/// What is not shown yet at the course's own machine.
@Suite(.timeLimit(.minutes(10))) struct `A debrief that waits` {
  @Test func `is not shown at the end of a shift before nobody can sit it any more`() throws {
    let program = try Program(scenarios: "ScenarioFilesTests/Good")
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp(assigning: ["--results", "after-window", "--attempts", "2"])
    try classroom.open()

    let playing = try program.start([
      "play", "--course", "lop-1", "--trainee", "HV-01", "--plain",
    ])
    try playing.type([""])
    playing.waitForPrompts(2)
    // Somebody else is given time meanwhile, which everybody waits for.
    let given = try program.run(["board", "lop-1", "--minutes", "15", "--to", "HV-02"])
    #expect(given.status == 0, "\(given.text)")
    try playing.type(["xong", "co"])
    let text = try playing.finish()

    #expect(text.contains("Xem bài chấm từ 00:15 ngày 01/01/3000"), "\(text)")
    #expect(!text.contains("KẾT QUẢ") && !text.contains("tapsu score"))
    // What to do next is said.
    #expect(text.contains("Còn làm được: bài thi, lượt 2/2"), "\(text)")
    #expect(text.contains("tapsu play --course lop-1 --trainee HV-01 --assignment thi"))

    // Nor by any other command, as long as others may sit it.
    let resumed = try program.run(["resume", "1", "--plain"])
    #expect(resumed.text.contains("Xem bài chấm từ 00:15 ngày 01/01/3000"), "\(resumed.text)")
    #expect(!resumed.text.contains("KẾT QUẢ"))
    let scored = try program.run(["score", "1", "--debrief"])
    #expect(scored.status == 75 && scored.text.contains("00:15 ngày 01/01/3000"), "\(scored.text)")
  }
}

/// Everything that a store keeps, held against itself.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `A store that is verified` {
  private let program: Program

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
    let running = try program.start(["run", "mau", "--plain"])
    try running.type(modelLines(program).prefix(4))
    _ = try running.finish()
  }

  /// Changes the file behind the store's back, and puts back what would have refused it.
  private func doctor(_ sql: String) throws {
    let raw = try Database(path: program.store, access: .readWrite)
    let triggers = try raw.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'") {
      (name: $0.text("name"), sql: $0.text("sql"))
    }
    for trigger in triggers { try raw.execute("DROP TRIGGER \(trigger.name)") }
    try raw.execute(sql)
    for trigger in triggers { try raw.execute(trigger.sql) }
  }

  @Test func `is as it was written`() throws {
    defer { program.remove() }

    let told = try program.run(["verify"])

    #expect(told.status == 0 && told.text.hasPrefix("1 lượt, "), "\(told.text)")
  }

  @Test(arguments: [
    (
      "UPDATE journal SET text = text || ' ' WHERE sequence = 3",
      "Attempt 1: line 3 was altered."
    ),
    (
      "DELETE FROM journal WHERE sequence IN (3, 4)",
      "Attempt 1: lines are missing between 2 and 5."
    ),
    ("UPDATE attempt SET clock = '0 0 0 x'", "Attempt 1: its length, clock or end was changed."),
    (
      "PRAGMA foreign_keys = OFF; DELETE FROM attempt",
      "Attempt 1: there are lines of its journal, and no attempt."
    ),
    (
      "PRAGMA foreign_keys = OFF; DELETE FROM journal; DELETE FROM attempt",
      "Attempt 1 is not there any more: its number was given away, and no attempt is ever deleted."
    ),
  ])
  func `names what was done to it`(sql: String, sentence: String) throws {
    defer { program.remove() }
    try doctor(sql)

    let told = try program.run(["verify", "--lang", "en"])

    #expect(told.status == 65 && told.text.contains(sentence), "\(told.text)")
    #expect(told.text.hasSuffix(": 1 fault.\n"), "\(told.text)")
  }

  @Test func `names the attempts that were taken out of its midst and from its end`() throws {
    defer { program.remove() }
    try begin(6)
    try doctor(
      """
      PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE attempt IN (2, 4, 5, 7);
      DELETE FROM attempt WHERE id IN (2, 4, 5, 7)
      """)

    let told = try program.run(["verify"])

    for numbers in ["2", "4–5", "7"] {
      #expect(told.text.contains("Lượt \(numbers) không còn trong kho"), "\(told.text)")
    }
    #expect(told.status == 65)
  }

  /// Begins attempts, without the program.
  private func begin(_ count: Int) throws {
    let store = try SQLiteStore(path: program.store)
    let session = AttemptSession(
      archive: AttemptArchive(store, language: .vietnamese),
      library: ScenarioLibrary(root: program.scenarios), trainee: "Lan", language: .vietnamese)
    let scenario = try #require(session.library.load("mau").scenario)
    var simulation = Simulation(scenario: scenario)
    let events = simulation.reduce(Input.tick, elapsedMilliseconds: 0).events
    for _ in 0..<count {
      var session = session
      _ = try session.start("mau", .practice)
      try session.record(events)
    }
  }

  @Test func `says at a terminal how far it is`() throws {
    defer { program.remove() }
    try begin(59)

    let player = try ScreenPlayer(program, ["verify"])

    try player.see("Đã đọc 50/60 lượt…", "60 lượt, ")
    #expect(try player.terminal.waitForExit() == .exited(0))
  }

  @Test func `tells a kept result from what its journal comes to, as a course does`() throws {
    defer { program.remove() }
    #expect(try program.run(["run", "mau", "--plain"], input: "xong\nco\n").status == 0)
    // Of the same scoring as the program's own.
    let result = #"'{"failPoint":false,"passed":true,"percent":100,"version":'"#
    try Database(path: program.store, access: .readWrite).execute(
      "UPDATE attempt_result SET text = \(result) || json_extract(text, '$.version') || '}'")

    let told = try program.run(["verify", "--lang", "en"])

    let sentence = "Attempt 2: the result kept for the lists differs from what the journal gives."
    #expect(told.status == 65 && told.text.contains(sentence), "\(told.text)")
  }

  @Test(arguments: [["verify"], ["sync", "/nowhere/x.db"]])
  func `is not taken for an empty one where nothing is, or nothing can be read`(
    command: [String]
  ) throws {
    defer { program.remove() }
    let link = "\(program.store).link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: link)
    var elsewhere = program

    elsewhere.database = "\(program.store).not-there"
    let missing = try elsewhere.run(command + ["--lang", "en"])
    #expect(missing.status == 66 && missing.text.contains("There is no store at"))
    for path in [link, "\(program.store)/x", "/dev/null"] {
      elsewhere.database = path
      let unread = try elsewhere.run(command)
      #expect(unread.status != 0 && !unread.text.contains("0 lượt"), "\(path): \(unread.text)")
    }
  }
}
