import Foundation
import JSON
import Petitions
import SQLite
import SQLiteStorage
import ScenarioFiles
import Scenarios
import Screens
import Shifts
import Simulation
import Storage
import Testing
import Wording

@testable import Runner

/// A folder with a store of its own, and the shipped scenarios.
private struct Course {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "tapsu-runner-\(UUID().uuidString)")
  var path: String { folder.appending(path: "store.db").path }

  var library: ScenarioLibrary {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ScenarioLibrary(root: root.appending(path: "scenarios").path)
  }

  func session() throws -> AttemptSession {
    AttemptSession(
      archive: AttemptArchive(try SQLiteStore(path: path), language: .vietnamese),
      library: library, trainee: "Lan", language: .vietnamese)
  }

  /// Changes the store as somebody with other tools would, without its triggers.
  func doctor(_ sql: String) throws {
    let raw = try Database(path: path, access: .readWrite)
    let made = try raw.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'") {
      (name: $0.text("name"), sql: $0.text("sql"))
    }
    for trigger in made { try raw.execute("DROP TRIGGER \(trigger.name)") }
    try raw.execute(sql)
    for trigger in made { try raw.execute(trigger.sql) }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

@Suite struct `An attempt` {
  private let course = Course()

  /// Starts an attempt and does the first things in it.
  private func start(_ mode: Mode) throws -> (session: AttemptSession, simulation: Simulation) {
    var session = try course.session()
    let opened = try session.start("hop-thu-zalo", mode)
    var simulation = Simulation(scenario: opened.scenario)
    try session.record(simulation.reduce(.tick, elapsedMilliseconds: 0).events)
    try session.record(simulation.reduce(.wait, elapsedMilliseconds: 1_000).events)
    return (session, simulation)
  }

  @Test(arguments: Mode.allCases)
  func `comes back in its mode, with its events and its time`(mode: Mode) throws {
    defer { course.remove() }
    var (session, simulation) = try start(mode)
    try session.keepClock(elapsedMilliseconds: 90_000)
    try session.keepBookmark("đang gõ")

    var again = try course.session()
    let opened = try again.resume(AttemptID(number: 1))

    #expect(opened.mode == mode)
    #expect(opened.events.count == simulation.sequence)
    #expect(opened.bookmark == "đang gõ")
    #expect(90_000..<100_000 ~= opened.elapsedMilliseconds)
    try session.record(simulation.reduce(.finish, elapsedMilliseconds: 95_000).events)
  }

  @Test func `that was only read about leaves no trace`() throws {
    defer { course.remove() }
    var session = try course.session()
    _ = try session.start("hop-thu-zalo", .exam)

    try session.keepClock(elapsedMilliseconds: 5_000)
    try session.keepBookmark("x")

    #expect(try session.archive.store.attempts(AttemptQuery()).isEmpty)
  }

  @Test func `ends in its row and in its journal at once`() throws {
    defer { course.remove() }
    var (session, simulation) = try start(.exam)

    try session.record(simulation.reduce(.finish, elapsedMilliseconds: 2_000).events)

    let kept = try session.archive.open(AttemptID(number: 1))
    #expect(kept.record.isFinished && !kept.isRunningExam)
    #expect(kept.events.last?.activity == .shiftClosed)
  }

  @Test func `of an exam goes on through a clock that was set, and says so in its journal`() throws
  {
    defer { course.remove() }
    _ = try start(.exam)
    let now = MachineTime.now()
    let later = MachineTime(
      wallMilliseconds: now.wallMilliseconds + 86_400_000, bootMilliseconds: now.bootMilliseconds,
      boot: now.boot)
    try #require(now.boot != "-")

    var again = try course.session()
    let opened = try again.resume(AttemptID(number: 1), now: later)

    let noted = opened.events.compactMap { event -> Int? in
      guard case .clockLeapt(let milliseconds) = event.happening else { return nil }
      return milliseconds
    }
    #expect(noted.count == 1 && 86_000_000..<87_000_000 ~= noted[0])
    #expect(opened.elapsedMilliseconds < 60_000)
    #expect(try again.archive.open(AttemptID(number: 1)).events == opened.events)
    #expect(!Simulation(scenario: opened.scenario, replaying: opened.events).isClosed)
  }

  @Test(arguments: [Mode.exam, .practice])
  func `of an exam whose time is used up says so before anybody resumes it`(mode: Mode) throws {
    defer { course.remove() }
    let limit = try start(mode).simulation.scenario.time.limits.shiftMilliseconds
    let kept = try course.session().archive.open(AttemptID(number: 1))
    let reading = try #require(ClockReading(text: kept.record.standing.clock))
    func now(after milliseconds: Int64) -> MachineTime {
      MachineTime(
        wallMilliseconds: reading.time.wallMilliseconds + milliseconds,
        bootMilliseconds: reading.time.bootMilliseconds + milliseconds, boot: reading.time.boot)
    }

    #expect(!kept.isTimeUsedUp(at: now(after: 60_000)))
    #expect(kept.isTimeUsedUp(at: now(after: limit)) == (mode == .exam))
    #expect(!kept.isTimeUsedUp)
  }

  @Test func `of an exam whose time is up leaves its end to the face, though a clock was set`()
    throws
  {
    defer { course.remove() }
    let limit = try start(.exam).simulation.scenario.time.limits.shiftMilliseconds
    let now = MachineTime.now()
    let later = MachineTime(
      wallMilliseconds: now.wallMilliseconds + 86_400_000,
      bootMilliseconds: now.bootMilliseconds + limit, boot: now.boot)
    try #require(now.boot != "-" && limit < 80_000_000)

    var again = try course.session()
    let opened = try again.resume(AttemptID(number: 1), now: later)

    #expect(opened.elapsedMilliseconds >= limit)
    #expect(opened.events.last?.activity == .clockLeapt)
    #expect(try !again.archive.open(AttemptID(number: 1)).record.isFinished)
  }

  @Test(arguments: [
    "DELETE FROM journal",
    "UPDATE attempt SET mode = 'practice'", "UPDATE attempt SET mode = 'thi'",
    "UPDATE attempt SET clock = '-9223372036854775808 0 0 a'", "UPDATE attempt SET clock = ''",
    "UPDATE attempt SET started_at = 9223372036854775807",
    "UPDATE attempt SET started_at = -9223372036854775808",
    "UPDATE attempt SET closed_at = 5", "UPDATE attempt SET scenario = '../x'",
    "UPDATE journal SET text = replace(text, 'exam', 'practice')",
  ])
  func `that is damaged is neither resumed nor taken for practice, and home still opens`(
    sql: String
  ) throws {
    defer { course.remove() }
    _ = try start(.exam)
    try course.doctor(sql)

    var session = try course.session()

    let error = #expect(throws: ArchiveError.self) {
      try session.resume(AttemptID(number: 1))
    }
    #expect(error?.lines(.vietnamese).isEmpty == false)
    var shelf = HomeShelf(session, SummaryCache(of: course.library, in: nil))
    let unfinished = try shelf.contents().unfinished
    #expect(unfinished.allSatisfy { $0.mode == nil || sql.contains("journal SET text") })
  }

  /// What home says of the last attempt that is over.
  private func shown() throws -> FinishedAttempt.Result? {
    var shelf = HomeShelf(try course.session(), SummaryCache(of: course.library, in: nil))
    return try shelf.contents().finished.first?.result
  }

  @Test func `has its title in both languages at home, in whichever it was begun`() throws {
    defer { course.remove() }
    let (session, _) = try start(.exam)

    var shelf = HomeShelf(session, SummaryCache(of: course.library, in: nil))
    let title = try #require(try shelf.contents().unfinished.first?.title)

    #expect(!title.english.isEmpty && title.english != title.vietnamese)
  }

  @Test func `whose result was kept when it ended is not scored for home`() throws {
    defer { course.remove() }
    var (session, simulation) = try start(.exam)
    try session.record(simulation.reduce(.finish, elapsedMilliseconds: 2_000).events)
    // Nobody but who reads what was kept can say this.
    let result = FinishedAttempt.Result(percent: 99, isPassed: true, hasFailPoint: false)

    session.keepResult(result)

    #expect(try shown() == result)
  }

  @Test func `whose result is not its own is scored anew, and that is kept`() throws {
    defer { course.remove() }
    var (session, simulation) = try start(.practice)
    try session.record(simulation.reduce(.finish, elapsedMilliseconds: 2_000).events)
    let store = session.archive.store
    let result = try shown()
    let kept = try store.result(of: AttemptID(number: 1))
    #expect(result?.isPassed == false)

    for sql in [
      // Killed before it was kept, or from another place, or of another version, or impossible.
      "DELETE FROM attempt_result", "UPDATE attempt_result SET head = 'x'",
      "UPDATE attempt_result SET text = json_set(text, '$.version', 0)",
      "UPDATE attempt_result SET text = replace(text, '\"percent\":', '\"percent\":99')",
      "UPDATE attempt_result SET text = ''", "UPDATE attempt_result SET text = '[1]'",
    ] {
      try course.doctor(sql)
      try #require(store.result(of: AttemptID(number: 1)) != kept)

      #expect(try shown() == result)

      #expect(try store.result(of: AttemptID(number: 1)) == kept)
    }
  }

  @Test func `is known by the files that it was run from`() throws {
    defer { course.remove() }
    let (session, _) = try start(.practice)
    let record = try session.archive.store.attempt(AttemptID(number: 1))
    let library = AttemptLibrary(course.library)

    #expect(library.materials(of: "hop-thu-zalo") == record.materials)
    #expect(library.materials(of: "ngay-dau") != record.materials)
    #expect(library.materials(of: "khong-co") == nil)
  }
}

@Suite struct `A journal whose digests somebody has computed anew` {
  private let header = JournalHeader(
    version: 1, scenario: "hop-thu-zalo", mode: .exam, materials: "00")

  /// What opening an attempt with these lines says, its files being the library's own.
  private func open(_ lines: [String], mode: String = "exam") throws -> ArchiveError? {
    let course = Course()
    defer { course.remove() }
    let store = try SQLiteStore(path: course.path)
    let result = course.library.load("hop-thu-zalo")
    let own = JournalHeader(
      version: 1, scenario: "hop-thu-zalo", mode: .exam, materials: result.digest)
    let record = try store.create(
      AttemptHeader(
        scenario: "hop-thu-zalo", title: "", mode: mode, trainee: "", startedAt: 1,
        formatVersion: 1),
      materials: result.materials.map { Material(path: $0.path, bytes: $0.bytes) },
      lines: [own.json.canonicalText] + lines, standing: AttemptStanding(clock: "0 0 0 a"))
    do throws(ArchiveError) {
      _ = try AttemptArchive(store, language: .vietnamese).open(record.id)
      return nil
    } catch {
      return error
    }
  }

  private func line(_ sequence: Int64, _ rest: String) -> String {
    #"{"n":\#(sequence),"at":"2023-02-13T08:00:00+07:00",\#(rest)}"#
  }

  @Test func `is read as long as it tells of a shift`() throws {
    #expect(try open([line(1, #""elapsed":0,"activity":"shift-started""#)]) == nil)
  }

  @Test func `is refused when it does not count, does not fit its row, or ends unended`() throws {
    let start = line(1, #""elapsed":0,"activity":"shift-started""#)
    let end = line(2, #""elapsed":0,"activity":"shift-closed","data":{"reason":"finished"}"#)
    for lines in [
      [line(-9_223_372_036_854_775_808, #""elapsed":0,"activity":"shift-started""#)],
      [line(2, #""elapsed":0,"activity":"shift-started""#)], [start, start],
      [line(1, #""elapsed":-9223372036854775808,"activity":"shift-started""#)],
      [line(1, #""elapsed":9223372036854775807,"activity":"shift-started""#)],
      [start, end],
    ] {
      #expect(try open(lines) != nil, "\(lines)")
    }
    #expect(try open([start], mode: "practice") != nil)
    #expect(try open([start], mode: "thi") != nil)
  }
}
