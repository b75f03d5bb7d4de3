import DatabaseCluster
import Foundation
import PostgreSQLStorage
import Processes
import SQLite
import SQLiteStorage
import Storage
import Support
import Testing

@testable import tapsu

/// Attempts that were made on a laptop, on their way to the store of a course.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `Attempts that are sent` {
  private let laptop: Program
  private let lines: [String]
  private var target: String { laptop.folder.appending(path: "lop.db").path }

  init() throws {
    laptop = try Program(scenarios: "ScenarioFilesTests/Good")
    lines = try modelLines(laptop)
  }

  /// One attempt that is over and one that is not, both of a course that the laptop has.
  private func work() throws {
    let classroom = Classroom(laptop)
    try classroom.setUp()
    try classroom.open()
    let whole = lines.map { $0 + "\n" }.joined()
    let played = try laptop.run(
      ["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"], input: whole)
    #expect(played.text.contains("KẾT QUẢ"))
    try begin()
  }

  private func begin() throws {
    let running = try laptop.start(["run", "mau", "--plain"])
    try running.type(lines.prefix(4))
    _ = try running.finish()
  }

  /// Holds what arrived against what was sent.
  private func expectSame(_ there: some CourseStore) throws {
    let here = try SQLiteStore(path: laptop.store)
    let sent = try here.attempts(AttemptQuery())
    let arrived = try there.attempts(AttemptQuery())
    #expect(arrived.count == sent.count)
    for record in sent {
      let origin = AttemptOrigin(store: try here.identity(), number: record.id.number)
      let copies = arrived.filter { $0.origin == origin }
      let copy = try #require(copies.first)
      #expect(copies.count == 1)
      #expect(try there.journal(of: copy.id) == here.journal(of: record.id))
      #expect(try there.materials(of: copy.id) == here.materials(of: record.id))
      #expect(try there.place(of: copy.id) == here.place(of: record.id))
      #expect(copy.standing == record.standing && copy.seal == record.seal)
      // What an attempt came to is worked out there from its journal, and not believed.
      #expect(try there.result(of: copy.id) == nil)
    }
  }

  @Test func `arrive once, however often they are sent, and grow there`() throws {
    defer { laptop.remove() }
    try work()

    let mistyped = try laptop.run(["sync", target])
    #expect(mistyped.status == 66 && mistyped.text.contains("--new"), "\(mistyped.text)")
    #expect(!FileManager.default.fileExists(atPath: target))
    let first = try laptop.run(["sync", "--new", target])
    let second = try laptop.run(["sync", target])

    #expect(first.status == 0 && first.text.contains("2 lượt mới"), "\(first.text)")
    #expect(first.text.contains("Lớp “lop-1”: nơi nhận không có lớp này; 1 lượt"), "\(first.text)")
    #expect(
      second.status == 0 && second.text.contains("0 lượt mới, 0 lượt thêm dòng, 2 lượt đã có"))
    try expectSame(SQLiteStore(path: target))
    let resumed = try laptop.start(["resume", "2", "--plain"])
    try resumed.type(lines.dropFirst(4))
    _ = try resumed.finish()
    let third = try laptop.run(["sync", target])
    #expect(third.text.contains("0 lượt mới, 1 lượt thêm dòng, 1 lượt đã có"), "\(third.text)")
    try expectSame(SQLiteStore(path: target))

    var there = laptop
    there.database = target
    #expect(try there.run(["verify"]).status == 0)
    #expect(try there.run(["score", "2"]).text == laptop.run(["score", "2"]).text)
    #expect(try laptop.run(["sync", laptop.store]).status == 64)
  }

  @Test func `of one code in two courses are those of two people, though neither course is there`()
    throws
  {
    let other = try Program(scenarios: "ScenarioFilesTests/Good")
    defer {
      laptop.remove()
      other.remove()
    }
    for (place, course) in [(laptop, "lop-1"), (other, "lop-2")] {
      let classroom = Classroom(place, course: course)
      try classroom.setUp()
      try classroom.open()
      let played = try place.run(
        ["play", "--course", course, "--trainee", "HV-01", "--plain"],
        input: lines.map { $0 + "\n" }.joined())
      #expect(played.text.contains("KẾT QUẢ"))
      let sent = try place.run(["sync", target, "--new"])
      #expect(sent.status == 0 && sent.text.contains("1 lượt mới"), "\(sent.text)")
    }
    var there = laptop
    there.database = target

    let table = laptop.folder.appending(path: "bang.csv").path
    #expect(try there.run(["report", "mau", "--table", table]).status == 0)
    let rows = try String(contentsOfFile: table, encoding: .utf8).split(separator: "\r\n")
      .dropFirst()
    #expect(rows.count == 2 && Set(rows.map { $0.prefix { $0 != "," } }).count == 2, "\(rows)")
    #expect(!rows.joined().contains("lop-"))
    let statements = try there.run(["export", "xapi", "mau"]).text
    let accounts = statements.matches(of: /"name":"(HV-[0-9A-F]{10})"/).map(\.1)
    #expect(Set(accounts).count == 2, "\(statements.prefix(2_000))")
    let log = try there.run(["export", "xes", "mau"]).text
    #expect(Set(log.matches(of: /org:resource" value="([^"]*)"/).map(\.1)).count == 2)
    let listed = try there.run(["attempts", "--json"]).text
    #expect(listed.contains("\"course\":\"lop-1\"") && listed.contains("\"course\":\"lop-2\""))
    // Whose sheet is meant has to be said.
    #expect(try there.run(["report", "mau", "--trainee", "HV-01"]).status == 64)
    #expect(try there.run(["report", "mau", "--trainee", "lop-2/HV-01"]).status == 0)
  }

  /// The first attempt, as everything tells it that tells of first attempts: points, and how many passed.
  private func first(_ there: Program) throws -> [String] {
    let course = ["--course", "lop-1", "--assignment", "thi"]
    let report = try there.run(["report", "mau"] + course).text
    let shown = try there.run(["course", "show", "lop-1"]).text
    let agencies = try there.run(["course", "agencies", "lop-1", "--csv"]).text
    let grades = try FinishedProcess(
      builtProduct("tapsu"), ["export", "moodle", "--identified"] + course + there.options,
      complaints: .dropped
    ).text
    return [
      report.firstMatch(of: /Đạt: (\d)\/1/).map { "report \($0.1)" } ?? report,
      shown.firstMatch(of: /1 học viên đã xong, (\d) đạt/).map { "show \($0.1)" } ?? shown,
      agencies.firstMatch(of: /Sở Xây dựng,1,1,\d+,(\d)\/1,/).map { "agencies \($0.1)" }
        ?? agencies,
      grades.firstMatch(of: /HV-01,(\d+),/).map { "grade \(Int($0.1) == 100 ? 1 : 0)" } ?? grades,
    ]
  }

  @Test(arguments: ["", "postgresql"], [1, 2])
  func `are in one order with those of the course, and count as far as its rules go`(
    place: String, allowed: Int
  ) throws {
    let server = try Program(scenarios: "ScenarioFilesTests/Good")
    defer {
      laptop.remove()
      server.remove()
    }
    var there = server
    there.database = place.isEmpty ? nil : try DatabaseCluster.shared.get().makeDatabase()
    let play = ["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"]
    for program in [laptop, there] {
      let classroom = Classroom(program)
      try classroom.setUp(assigning: ["--attempts", "\(allowed)"])
      try classroom.open()
    }
    // The first went badly, on the laptop, and was sent only when the second had gone well.
    #expect(try laptop.run(play, input: "cho\nxong\nco\n").text.contains("KẾT QUẢ"))
    #expect(
      try there.run(play, input: lines.map { $0 + "\n" }.joined()).text.contains("KẾT QUẢ 100"))
    let sent = try laptop.run(["sync", there.database ?? there.store])
    #expect(sent.status == 0, "\(sent.text)")

    let minutes = try there.run(["course", "minutes", "lop-1", "thi"]).text
      .replacing(/\s+/, with: " ")
    #expect(
      minutes.contains("HV-01: lượt 2 làm ở kho khác, gửi đến bằng tapsu sync; "), "\(minutes)")
    if allowed == 2 {
      #expect(try first(there) == ["report 0", "show 0", "agencies 0", "grade 0"])
      #expect(minutes.contains("; có tính."))
    } else {
      #expect(try first(there) == ["report 1", "show 1", "agencies 1", "grade 1"])
      #expect(minutes.contains("không tính: quá 1 lượt được làm"), "\(minutes)")
      #expect(sent.text.contains("lượt 2 ở đó không tính: quá 1 lượt"), "\(sent.text)")
      let told = try there.run(["report", "mau", "--course", "lop-1"]).text
      #expect(told.contains("Không tính 1 lượt (2)"), "\(told)")
    }
    #expect(try there.run(["verify"]).status == 0)
  }

  /// What a trainee is told of a shift on the course's server, line by line.
  private func seen(_ there: Program) throws -> String {
    let settings = try there.write(
      "course: lop-1\nstore: \(there.store)\nscenarios: \(there.scenarios)\n", to: "lop.conf")
    let terminal = try PseudoTerminal(
      builtProduct("tapsu"), arguments: ["serve", settings, "--trainee", "HV-01"],
      environment: ["TERM": "xterm"])
    try terminal.waitUntil("what is theirs shows") { $0.text.contains("q: thoát >") }
    try terminal.send("d\r")
    _ = try terminal.waitForExit()
    return String(decoding: terminal.transcript, as: UTF8.self)
  }

  @Test func `take no chance from their trainee where they do not count, nor a place`() throws {
    let there = try Program(scenarios: "ScenarioFilesTests/Good")
    defer {
      laptop.remove()
      there.remove()
    }
    let play = ["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"]
    // The laptop gives more minutes than the course, and its trainee does nothing.
    for (program, limit) in [(laptop, 20), (there, 10)] {
      let classroom = Classroom(program)
      try classroom.setUp(limit: limit, assigning: ["--results", "at-end"])
      try classroom.open()
    }
    #expect(try laptop.run(play, input: "cho\nxong\nco\n").text.contains("KẾT QUẢ"))
    let sent = try laptop.run(["sync", there.store]).text
    #expect(sent.contains("lượt 1 ở đó không tính: làm với nhiều phút hơn"), "\(sent)")
    let own = try there.run(play, input: lines.map { $0 + "\n" }.joined()).text
    #expect(own.contains("KẾT QUẢ 100"), "\(own)")
    let third = try there.run(play, input: "xong\n")
    #expect(third.text.contains("Đã làm đủ 1 lượt"), "\(third.text)")

    #expect(try seen(there).contains("KẾT QUẢ 100/100"))
    let debrief = try there.run(["course", "debrief", "lop-1", "thi"]).text
    #expect(debrief.contains("1 lượt không được tính ở lớp này"), "\(debrief.suffix(400))")
    let result = try there.run(["marking", "result", "lop-1"]).text
    #expect(result.contains(/lượt 1 .*KHÔNG TÍNH: làm với nhiều phút/), "\(result)")
    #expect(try there.run(["score", "1"]).text.contains("Lượt này không tính ở lớp: làm với"))

    // Whoever holds the course has the last word, and it stands in the minutes.
    let strange = try there.run(["course", "count", "lop-1", "9", "--reason", "x"])
    #expect(strange.status == 65 && strange.text.contains("Lượt 9 không thuộc lớp"))
    #expect(try there.run(["course", "count", "lop-1", "2", "--reason", "  "]).status == 64)
    let ruled = try there.run([
      "course", "count", "lop-1", "2", "--not", "--reason", "Ngồi nhầm máy",
    ])
    #expect(ruled.status == 0 && ruled.text.contains("không tính lượt 2."), "\(ruled.text)")
    let counted = try there.run([
      "course", "count", "lop-1", "1", "--reason", "Máy xách tay đặt sai phút",
    ])
    #expect(counted.status == 0, "\(counted.text)")
    #expect(try first(there) == ["report 0", "show 0", "agencies 0", "grade 0"])
    #expect(try !seen(there).contains("KẾT QUẢ 100/100"))
    let minutes = try there.run(["course", "minutes", "lop-1", "thi"]).text
      .replacing(/\s+/, with: " ")
    #expect(
      minutes.contains("quyết định không tính lượt 2: Ngồi nhầm máy")
        && minutes.contains("quyết định tính lượt 1: Máy xách tay đặt sai phút")
        && minutes.contains("HV-01: lượt 2 không tính: theo quyết định ghi trong sổ lớp"),
      "\(minutes)")
    #expect(try there.run(["verify"]).status == 0)
    // A report that goes anywhere says itself what it leaves out.
    let leftOut = "Không tính 1 lượt (2); vì sao thì xem: tapsu course minutes"
    let page = try FinishedProcess(
      builtProduct("tapsu"), ["report", "--course", "lop-1", "--html", "-"] + there.options,
      complaints: .dropped
    ).text
    #expect(page.contains(leftOut), "\(page)")

    // Taken back, it is again as the course had assigned it.
    let undone = try there.run([
      "course", "count", "lop-1", "1", "2", "--undo", "--reason", "Xem lại máy",
    ])
    #expect(
      undone.status == 0
        && undone.text.contains("thôi quyết định trước đây về lượt 1, 2")
        && undone.text.contains("lượt 1 nay không tính: làm với nhiều phút")
        && undone.text.contains("lượt 2 nay được tính"), "\(undone.text)")
    #expect(try first(there) == ["report 1", "show 1", "agencies 1", "grade 1"])
  }

  @Test func `say so where they push another out, and go on only where they were begun`() throws {
    let there = try Program(scenarios: "ScenarioFilesTests/Good")
    let second = try Program(scenarios: "ScenarioFilesTests/Good")
    defer { for program in [laptop, there, second] { program.remove() } }
    let play = ["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"]
    for program in [laptop, second, there] {
      let classroom = Classroom(program)
      try classroom.setUp()
      try classroom.open()
    }
    // Begun first, and sent last.
    _ = try laptop.run(play, input: "cho\n")
    _ = try second.run(play, input: "cho\nxong\nco\n")
    #expect(try second.run(["sync", there.store]).status == 0)
    #expect(try laptop.run(["sync", there.store]).text.contains("1 lượt mới"))
    let early = try there.run(["course", "minutes", "lop-1", "thi"]).text
      .replacing(/\s+/, with: " ")
    #expect(early.contains("HV-01: lượt 2 làm ở kho khác, gửi đến bằng tapsu sync; chưa xong"))
    // Unfinished, it keeps nobody from anything here; finished, it was the first.
    _ = try laptop.run(play, input: "xong\nco\n")
    let sent = try laptop.run(["sync", there.store]).text
    #expect(
      sent.contains("Lớp “lop-1”: lượt 1 nay không tính: quá 1 lượt được làm"), "\(sent)")
    let refused = try there.run(play, input: "xong\n")
    #expect(refused.text.contains("Đã làm đủ 1 lượt"), "\(refused.text)")
  }

  @Test func `hinder no report of the class, and stay out of it where their agency was another`()
    throws
  {
    let there = try Program(scenarios: "ScenarioFilesTests/Good")
    defer { for program in [laptop, there] { program.remove() } }
    let play = ["play", "--course", "lop-1", "--plain", "--trainee"]
    for program in [laptop, there] {
      let classroom = Classroom(program)
      try classroom.setUp()
      try classroom.open()
    }
    // The laptop has another scenario, and somebody of another agency.
    let files = URL(filePath: laptop.scenarios).appending(path: "basic")
    try FileManager.default.copyItem(
      at: files.appending(path: "mau"), to: files.appending(path: "khac"))
    let copy = files.appending(path: "khac/scenario.yaml")
    try String(contentsOf: copy, encoding: .utf8).replacing("scenario: mau", with: "scenario: khac")
      .write(to: copy, atomically: true, encoding: .utf8)
    for companion in ["marked-replies.yaml", "runs.yaml"] {
      try? FileManager.default.removeItem(at: files.appending(path: "khac/" + companion))
    }
    let roster = try laptop.write(
      "Mã;Họ tên;Đơn vị;Nhóm\nHV-01;Nguyễn Thị Lan;Sở Xây dựng;A\nHV-02;Trần Minh;Sở Y tế;A\n",
      to: "khac.csv")
    #expect(try laptop.run(["course", "enrol", "lop-1", roster, "--yes"]).status == 0)
    #expect(try laptop.run(play + ["HV-02"], input: "cho\nxong\nco\n").text.contains("KẾT QUẢ"))
    let again = [
      "course", "assign", "lop-1", "thi", "--scenario", "khac", "--exam", "--from", "2020-01-01",
      "--to", "2999-12-31", "--limit", "10",
    ]
    #expect(try laptop.run(again).status == 0)
    #expect(try laptop.run(play + ["HV-01"], input: "cho\nxong\nco\n").text.contains("KẾT QUẢ"))
    #expect(
      try there.run(play + ["HV-01"], input: lines.map { $0 + "\n" }.joined()).text
        .contains("KẾT QUẢ 100"))
    let sent = try laptop.run(["sync", there.store]).text
    #expect(sent.contains("kịch bản không thuộc bài"), "\(sent)")
    #expect(sent.contains("ghi cơ quan khác với danh sách lớp"), "\(sent)")

    let report = try there.run(["report", "--course", "lop-1", "--assignment", "thi"])
    #expect(report.status == 0 && report.text.contains("Đạt: 1/1"), "\(report.text)")
    let strange = try there.run(["report", "khac", "--course", "lop-1"])
    #expect(strange.status == 66 && !strange.text.contains("0 lượt:"), "\(strange.text)")
    // Nobody could tell afterwards of which agency the forgotten were.
    #expect(try there.run(["course", "forget", "lop-1", "HV-02", "--yes"]).status == 0)
    let agencies = try there.run(["course", "agencies", "lop-1", "--csv"]).text
    #expect(agencies.contains(/Sở Xây dựng,1,1,/) && !agencies.contains("Sở Y tế"), "\(agencies)")
    let shown = try there.run(["marking", "result", "lop-1"]).text
    #expect(shown.contains(/~\d+ .*KHÔNG TÍNH: theo quyết định/), "\(shown)")
    #expect(try there.run(["verify"]).status == 0)
  }

  @Test func `are sent from a store of an older version too, which is brought up first`() throws {
    defer { laptop.remove() }
    try begin()
    let raw = try Database(path: laptop.store, access: .readWrite)
    for name in [
      "course_former", "course_result", "course_reckoning", "attempt_presence", "course_sign_in",
      "course_password", "attempt_origin", "course_attempt", "course_trainee", "course_ledger",
      "course", "store",
    ] {
      try raw.execute("DROP TABLE \(name)")
    }
    try raw.execute("DROP INDEX attempt_finished")
    try raw.execute("PRAGMA user_version = 3")

    #expect(try laptop.run(["course", "list"]).status == 0)
    #expect(try laptop.run(["verify"]).text.hasPrefix("1 lượt, "))
    #expect(try laptop.run(["sync", "--new", target]).text.contains("1 lượt mới"))
    try expectSame(SQLiteStore(path: target))
  }

  @Test func `cannot be worked where they arrived`() throws {
    defer { laptop.remove() }
    try begin()
    #expect(try laptop.run(["sync", "--new", target]).status == 0)
    var there = laptop
    there.database = target

    let resumed = try there.run(["resume", "1", "--plain"])

    #expect(resumed.status == 74 && resumed.text.contains("máy khác"), "\(resumed.text)")
  }

  @Test func `are whole or not there, at whatever change to the disk the program is killed`()
    throws
  {
    defer { laptop.remove() }
    try work()
    let program = TracedProgram(
      builtProduct("tapsu"), arguments: ["sync", "--new", target] + laptop.options,
      folder: laptop.folder)
    func removeTarget() {
      for end in ["", "-wal", "-shm", "-journal"] {
        try? FileManager.default.removeItem(atPath: target + end)
      }
    }
    let whole = try program.run("")
    #expect(whole.exitStatus == 0)
    let step = max(1, whole.changes.count / 40)

    for place in stride(from: 1, through: whole.changes.count, by: step) {
      removeTarget()
      _ = try program.run("", killedAt: place)
      let again = try laptop.run(["sync", "--new", target])

      #expect(again.status == 0, "killed at \(place): \(again.text)")
      try expectSame(SQLiteStore(path: target))
    }
    print("sync: killed at every \(step) of \(whole.changes.count) changes to the disk")
  }

  @Test func `arrive once in PostgreSQL, though the program is killed behind each of them`() throws
  {
    defer { laptop.remove() }
    for _ in 0..<4 { try begin() }
    let url = try DatabaseCluster.shared.get().makeDatabase()

    for _ in 0..<4 {
      let running = try laptop.start(["sync", "--new", url])
      running.waitFor("đã gửi")
      running.kill()
    }
    let last = try laptop.run(["sync", "--new", url])

    #expect(last.status == 0 && last.text.contains("lượt đã có"), "\(last.text)")
    try expectSame(PostgreSQLStore(url: url))
  }
}
