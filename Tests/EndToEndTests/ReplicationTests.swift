import Courses
import DatabaseCluster
import Foundation
import GuidePages
import PostgreSQL
import Processes
import Storage
import Support
import Testing

@testable import tapsu

/// Two servers: one with the databases of two course servers, and that of a centre, which takes them
/// in by PostgreSQL's logical replication, with the very commands of the guide.
@Suite(.timeLimit(.minutes(10)), .serialized) struct `A centre that takes in the courses of others`
{
  /// How long the centre may take to have everything.
  private static let patienceSeconds = 120.0

  private let program: Program

  init() throws {
    program = try Program(scenarios: "ScenarioFilesTests/Good")
  }

  /// The commands that the guide gives under a heading.
  private static func commands(below heading: String) throws -> String {
    let page = GuidePage.folder.appending(path: "course-guide-vi.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let section = try #require(text.components(separatedBy: heading).dropFirst().first)
    let block = try #require(section.components(separatedBy: "```sql\n").dropFirst().first)
    return try #require(block.components(separatedBy: "```").first)
  }

  private func raw(_ url: String) throws -> PostgreSQLConnection {
    try PostgreSQLConnection(url: url, applicationName: "test", timeoutSeconds: 10)
  }

  /// A database of a course server, with a course that was set up, and one attempt that is over.
  private func courseServer(
    _ cluster: DatabaseCluster, course: String, first: Int
  ) throws -> (program: Program, url: String) {
    var server = program
    let url = try cluster.makeDatabase()
    server.database = url
    let made = try server.run(["prepare"])
    #expect(made.status == 0 && made.text.contains("Đã lập"), "\(made.text)")
    let again = try server.run(["prepare", url])
    #expect(again.status == 0 && again.text.contains("đã có đủ"), "\(again.text)")
    try raw(url).execute(
      Self.commands(below: "### Trên mỗi máy chủ lớp").replacing("1000001", with: "\(first)"))
    let classroom = Classroom(server, course: course)
    try classroom.setUp()
    try classroom.open()
    try play(server, course, "HV-01")
    return (server, url)
  }

  private func play(_ server: Program, _ course: String, _ code: String) throws {
    let played = try server.run(
      ["play", "--course", course, "--trainee", code, "--plain"],
      input: modelLines(program).map { $0 + "\n" }.joined())
    #expect(played.text.contains("KẾT QUẢ"), "\(played.text.suffix(300))")
  }

  /// Waits until the centre has as many lines of journals as the course servers have together.
  private func wait(for servers: [String], at centre: String) throws {
    let counting = """
      SELECT (SELECT count(*) FROM tapsu.journal) + (SELECT count(*) FROM tapsu.attempt)
        + (SELECT count(*) FROM tapsu.attempt WHERE closed_at IS NOT NULL)
        + (SELECT count(*) FROM tapsu.attempt_result) + (SELECT count(*) FROM tapsu.course_ledger)
        + (SELECT count(*) FROM tapsu.course_trainee)
        + (SELECT count(*) FROM tapsu.course_former)
        + (SELECT count(*) FROM tapsu.course_attempt) + (SELECT sum(line_count) FROM tapsu.course)
        + (SELECT count(*) FROM tapsu.course_result)
        + (SELECT coalesce(sum(line_count), 0) FROM tapsu.course_reckoning)
        AS rows
      """
    func count(_ url: String) throws -> Int64 {
      try raw(url).rows(counting) { $0.integer("rows") }.first ?? 0
    }
    let wanted = try servers.map(count).reduce(0, +)
    let end = Date(timeIntervalSinceNow: Self.patienceSeconds)
    while true {
      let found = try count(centre)
      if found == wanted { return }
      try #require(Date() < end, "the centre has \(found) of \(wanted) rows")
      // No event tells a centre that all has come; the server waits a moment between two looks.
      _ = try raw(centre).rows("SELECT pg_sleep(0.1)") { _ in }
    }
  }

  /// A centre with its tables, which takes in the databases of some course servers.
  private func centre(
    _ cluster: DatabaseCluster, of servers: [String], on courses: DatabaseCluster
  ) throws -> (program: Program, url: String) {
    var centre = program
    let url = try cluster.makeDatabase()
    centre.database = url
    #expect(try centre.run(["prepare", url]).status == 0)
    let subscribe = try Self.commands(below: "### Ở trung tâm")
    for (place, server) in servers.enumerated() {
      let database = try #require(server.split(separator: "/").last)
      try raw(url).execute(
        subscribe
          .replacing("lop_1", with: "lop_\(place + 1)")
          .replacing(
            "host=may-chu-lop-1 dbname=tapsu user=trung_tam",
            with: "host=\(courses.socketFolder) dbname=\(database) user=tapsu"))
    }
    return (centre, url)
  }

  @Test func `can only be looked at, so that nothing of its own ends the replication`() throws {
    defer { program.remove() }
    let courses = try DatabaseCluster(settings: ["wal_level=logical"])
    defer { courses.stop() }
    let centreCluster = try DatabaseCluster()
    defer { centreCluster.stop() }
    let server = try courseServer(courses, course: "lop-1", first: 1)
    let (centre, url) = try centre(centreCluster, of: [server.url], on: courses)
    try wait(for: [server.url], at: url)
    #expect(try centre.run(["prepare"]).text.contains("trung tâm"))

    // Each of them would be a row under a number or name that the course server gives too.
    let roster = try program.write("Mã;Họ tên;Đơn vị\nHV-09;Lê Văn An;Sở Y tế\n", to: "khac.csv")
    let writes = [
      "run mau --plain", "play --course lop-1 --trainee HV-02 --plain", "course close lop-1",
      "course change lop-1 --agency X", "course enrol lop-1 \(roster) --yes",
      "course time lop-1 HV-02 5",
      "course withdraw lop-1 thi", "course minutes lop-1 thi --note x",
      "course password lop-1 HV-02 --csv", "course forget lop-1 HV-01 --yes",
      "course new lop-9 --title L --agency S --from 2020-01-01 --to 2999-12-31",
      "board lop-1 --notice x",
    ]
    for command in writes {
      let told = try centre.run(
        command.split(separator: " ").map(String.init), input: "cho\nco\nxong\nco\n")
      #expect(told.status == 74 && told.text.contains("là trung tâm"), "\(command): \(told.text)")
    }
    let laptop = try Program(scenarios: "ScenarioFilesTests/Good")
    defer { laptop.remove() }
    _ = try laptop.run(["run", "mau", "--plain"], input: "cho\nco\nxong\nco\n")
    let sent = try laptop.run(["sync", url])
    #expect(sent.status == 74 && sent.text.contains("là trung tâm"), "\(sent.text)")

    // What the course server keeps goes on to come, and all can be looked at.
    try play(server.program, "lop-1", "HV-02")
    try wait(for: [server.url], at: url)
    for words in [
      ["verify"], ["course", "show", "lop-1"], ["course", "agencies"], ["score", "2"],
      ["report", "--course", "lop-1"], ["export", "xapi", "--course", "lop-1"],
      ["course", "minutes", "lop-1", "thi"], ["board", "lop-1", "--once"], ["attempts"],
    ] {
      let told = try centre.run(words)
      #expect(told.status == 0, "\(words): \(told.text)")
    }
    // Who signed in does not come, and is not said to be nobody.
    let minutes = try centre.run(["course", "minutes", "lop-1", "thi"]).text
    #expect(minutes.contains("chỉ máy chủ của lớp biết"), "\(minutes)")
    #expect(
      try !server.program.run(["course", "minutes", "lop-1", "thi"]).text
        .contains("chỉ máy chủ của lớp biết"))
    // Once it takes in nothing any more it is a store as any other.
    try raw(url).execute("DROP SUBSCRIPTION lop_1")
    #expect(try centre.run(["course", "close", "lop-1"]).status == 0)
  }

  @Test func `reports the union of what they have`() throws {
    defer { program.remove() }
    let courses = try DatabaseCluster(settings: ["wal_level=logical"])
    defer { courses.stop() }
    let centreCluster = try DatabaseCluster()
    defer { centreCluster.stop() }
    let first = try courseServer(courses, course: "lop-1", first: 1_000_001)
    let second = try courseServer(courses, course: "lop-2", first: 2_000_001)
    let (centre, url) = try centre(centreCluster, of: [first.url, second.url], on: courses)
    try wait(for: [first.url, second.url], at: url)
    // What the centre has worked out itself gives way to what comes from there.
    #expect(try centre.run(["course", "agencies", "--csv"]).text.contains("Tất cả,4,2,"))
    for (server, course) in [(first.program, "lop-1"), (second.program, "lop-2")] {
      #expect(try server.run(["course", "show", course]).status == 0)
    }
    // What happens later comes too.
    try play(first.program, "lop-1", "HV-02")
    try play(second.program, "lop-2", "HV-02")
    try wait(for: [first.url, second.url], at: url)

    func table(_ program: Program, _ words: [String]) throws -> [Substring] {
      try program.run(words + ["--csv"]).text.split(separator: "\r\n").dropFirst()
        .map(\.self)
    }
    for (server, course) in [(first.program, "lop-1"), (second.program, "lop-2")] {
      let there = try table(server, ["course", "show", course, "--identified"])
      #expect(there.count == 2)
      #expect(try table(centre, ["course", "show", course, "--identified"]) == there)
      #expect(
        try centre.run(["course", "show", course, "--json", "--log", "--identified"]).text
          == server.run(["course", "show", course, "--json", "--log", "--identified"]).text)
    }
    #expect(
      try table(centre, ["course", "list"])
        == table(first.program, ["course", "list"]) + table(second.program, ["course", "list"]))
    let told = try centre.run(["verify"])
    #expect(told.status == 0 && told.text.hasPrefix("4 lượt, "), "\(told.text)")
    #expect(
      try centre.run(["score", "2000001"]).text
        == second.program.run(["score", "2000001"]).text)

    // Whoever is forgotten at a course server is forgotten here.
    #expect(
      try first.program.run(["course", "forget", "lop-1", "HV-01", "--yes"]).status == 0)
    try wait(for: [first.url, second.url], at: url)
    let forgotten = try centre.run(["course", "show", "lop-1", "--json", "--log", "--identified"])
    #expect(!forgotten.text.contains("HV-01") && forgotten.text.contains("~"))
    // Who has left a course has a pseudonym here too.
    let roster = try first.program.write("Mã;Họ tên;Đơn vị\nHV-09;An;Sở Y tế\n", to: "khac.csv")
    #expect(
      try first.program.run(
        ["course", "minutes", "lop-1", "thi", "--note", "Trần Minh ho"]).status == 0)
    #expect(try first.program.run(["course", "enrol", "lop-1", roster, "--yes"]).status == 0)
    // What the centre has worked out itself meanwhile is worked out there too, and comes.
    #expect(try first.program.run(["course", "show", "lop-1"]).status == 0)
    try wait(for: [first.url, second.url], at: url)
    let log = try centre.run(["course", "log", "lop-1", "--csv"]).text
    #expect(log.contains("Nguyễn Văn A ho") && !log.contains("Trần Minh"), "\(log)")
    let verified = try centre.run(["verify"])
    #expect(verified.status == 0 && verified.text.contains("đã xóa danh tính 1 người"))
  }
}
