import Courses
import Foundation
import JSON
import Petitions
import SQLiteStorage
import ScenarioFiles
import Scenarios
import Screens
import Shifts
import Simulation
import Storage
import Testing
import Wording
import WorkCalendar

@testable import Runner

/// An exam of a course with a store of its own, and orders in its ledger.
private struct Exam {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "tapsu-orders-\(UUID().uuidString)")
  private let store: SQLiteStore
  private let course: CourseID
  let trainee: Trainee
  private var records: [CourseRecord] = []
  private var head: JournalHead?
  let begun = MachineTime.now()
  let closes: Instant

  init() throws {
    store = try SQLiteStore(path: folder.appending(path: "store.db").path)
    course = try #require(CourseID("lop-1"))
    let code = try #require(TraineeCode("HV-01"))
    trainee = Trainee(code: code, name: "Lan", unit: "Sở")
    let opens = Instant(milliseconds: begun.wallMilliseconds)
    closes = opens.advanced(byMilliseconds: 86_400_000)
    let window = try #require(OpenPeriod(opens: opens, closes: closes))
    let days = try #require(
      OpenPeriod(opens: opens, closes: closes.advanced(byMilliseconds: 86_400_000)))
    let details = try #require(
      CourseDetails(title: "Lớp 1", agency: "Sở", window: days, keptUntil: .maximum))
    let name = try #require(AssignmentID("thi"))
    let assignment = try #require(
      Assignment(
        id: name, scenarios: ["mau"], mode: .exam, window: window, limitMinutes: 60))
    let joined = CourseEvent.enrolled(joined: [trainee.code], left: [], changed: [])
    for event in [.created(details, seed: 1), joined, .assigned(assignment), .opened] {
      try write(event, at: opens)
    }
    try give(.notice("trước khi vào"))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// What the instructor decides at the beginning.
  mutating func decide(_ event: CourseEvent) throws {
    try write(event, at: Instant(milliseconds: begun.wallMilliseconds))
  }

  private mutating func write(_ event: CourseEvent, at instant: Instant) throws {
    let record = CourseRecord(at: instant, by: "gv", event: event)
    records.append(record)
    head = try store.append([record.json.canonicalText], to: course, after: head, roster: nil)
  }

  /// Writes an order into the ledger, given so many minutes after the beginning.
  mutating func give(_ order: Order, to code: String? = nil, minute: Int64 = 0) throws {
    // The ledger's clock is Vietnam's.
    let at = Instant(milliseconds: begun.wallMilliseconds + minute * 60_000 + 7 * 3_600_000)
    let recipients = try code.map { [try #require(TraineeCode($0))] } ?? []
    try write(.ordered(order, to: recipients), at: at)
  }

  func session() -> AttemptSession {
    // Small scenarios, which are read in no time.
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = tests.appending(path: "ScenarioFilesTests/Good")
    return AttemptSession(
      archive: AttemptArchive(store, language: .vietnamese),
      library: ScenarioLibrary(root: folder.path), trainee: "x",
      language: .vietnamese)
  }

  /// Opens the exam, of an hour, to read what it is about.
  func read() throws -> (session: AttemptSession, opened: OpenedAttempt) {
    let folded = try #require(Course(id: course, ledger: records))
    let decision = folded.decision(
      for: trainee.code, of: Roster([trainee]), wanting: nil,
      at: Instant(milliseconds: begun.wallMilliseconds), made: [])
    guard case .start(let start) = decision else {
      throw StorageError(.failed, detail: "\(decision)")
    }
    var session = session()
    let opened = try session.start(start)
    return (session, opened)
  }

  /// Begins the exam, and does the first things in it.
  func begin() throws -> AttemptSession {
    let read = try read()
    var (session, opened) = (read.session, read.opened)
    var simulation = Simulation(scenario: opened.scenario)
    try session.record(simulation.reduce(Input.tick, elapsedMilliseconds: 0).events)
    return session
  }

  func seats() throws -> [Seat] { try store.seats(of: course) }

  /// The same machine, so many minutes after the beginning.
  func moment(minute: Int64) -> MachineTime {
    MachineTime(
      wallMilliseconds: begun.wallMilliseconds + minute * 60_000,
      bootMilliseconds: begun.bootMilliseconds + minute * 60_000, boot: begun.boot)
  }
}

@Suite struct `An exam that is read about first` {
  @Test func `counts its limit and the end of its window from when it begins`() throws {
    let exam = try Exam()
    defer { exam.remove() }
    var (session, read) = try exam.read()
    #expect(read.closes == exam.closes && read.scenario.time.limits.shiftMilliseconds == 3_600_000)

    // Whoever read for hours has what is left of the window, and no more.
    let begun = try #require(
      try session.begin(at: exam.closes.advanced(byMilliseconds: -600_000)))

    #expect(begun.closes == nil && begun.scenario.time.limits.shiftMilliseconds == 600_000)
    var simulation = Simulation(scenario: begun.scenario)
    try session.record(simulation.reduce(Input.tick, elapsedMilliseconds: 0).events)
    let kept = try session.archive.open(AttemptID(number: 1))
    #expect(kept.header.terms?.limitMilliseconds == 600_000)
    // What goes on needs no beginning.
    #expect(try session.begin(at: exam.closes).map(\.elapsedMilliseconds) == nil)
  }

  @Test func `does not begin any more once its window has closed, and leaves no trace`() throws {
    let exam = try Exam()
    defer { exam.remove() }
    var session = try exam.read().session

    let error = #expect(throws: ArchiveError.self) { try session.begin(at: exam.closes) }

    guard case .refused(.windowClosed(_, exam.closes)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try session.archive.store.attempts(AttemptQuery()).isEmpty)
  }

  @Test
  func `does not begin where its course was closed meanwhile, and has the minutes given meanwhile`()
    throws
  {
    var exam = try Exam()
    defer { exam.remove() }
    var session = try exam.read().session
    let now = exam.closes.advanced(byMilliseconds: -43_200_000)

    try exam.decide(.gaveTime(exam.trainee.code, minutes: 5))
    #expect(try session.begin(at: now)?.scenario.time.limits.shiftMilliseconds == 3_900_000)
    try exam.decide(.closed)
    let error = #expect(throws: ArchiveError.self) { try session.begin(at: now) }

    guard case .refused(.courseClosed) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try session.archive.store.attempts(AttemptQuery()).isEmpty)
  }

  @Test func `is offered at home, until its course asks for a password`() throws {
    var exam = try Exam()
    defer { exam.remove() }
    let session = try exam.begin()
    func offered() throws -> Int {
      var shelf = HomeShelf(session, SummaryCache(of: session.library, in: nil))
      return try shelf.contents().unfinished.count
    }

    #expect(try offered() == 1)
    try exam.decide(.gavePasswords([exam.trainee.code]))

    #expect(try offered() == 0)
  }
}

@Suite struct `Orders for a running attempt` {
  private let id = AttemptID(number: 1)

  @Test func `come once, and only those behind its beginning that are for its trainee`() throws {
    var exam = try Exam()
    defer { exam.remove() }
    var session = try exam.begin()

    #expect(session.newOrders() == [])
    try exam.give(.notice("cho Lan"), to: "HV-01")
    try exam.give(.notice("cho Minh"), to: "HV-02")
    try exam.give(.pause)

    #expect(session.newOrders().map(\.number) == [6, 8])
    #expect(session.newOrders() == [])
  }

  @Test func `that were given while nobody was there have their effect at their own time`() throws {
    var exam = try Exam()
    defer { exam.remove() }
    _ = try exam.begin()
    try exam.give(.pause, minute: 10)
    try exam.give(.notice("Mời ra ngoài"), minute: 15)
    try exam.give(.resume, minute: 30)
    try exam.give(.time(minutes: 5), minute: 35)

    var session = exam.session()
    let opened = try session.resume(id, now: exam.moment(minute: 40))

    // Twenty minutes ran, twenty stood still.
    #expect(1_190_000..<1_210_000 ~= opened.elapsedMilliseconds)
    let orders = opened.events.filter { $0.activity == .ordered }
    #expect(orders.map { ($0.elapsedMilliseconds + 10_000) / 60_000 } == [10, 10, 10, 15])
    let simulation = Simulation(scenario: opened.scenario, replaying: opened.events)
    #expect(simulation.limitMilliseconds == 65 * 60_000 && !simulation.isPaused)
    // They are in the journal, and do not come again.
    var again = exam.session()
    #expect(try again.resume(id, now: exam.moment(minute: 41)).events == opened.events)
    #expect(again.newOrders() == [])
  }

  @Test func `that came after its end do not wake it`() throws {
    var exam = try Exam()
    defer { exam.remove() }
    _ = try exam.begin()
    try exam.give(.time(minutes: 30), minute: 61)

    var session = exam.session()
    let opened = try session.resume(id, now: exam.moment(minute: 70))

    #expect(opened.events.last?.activity == .shiftClosed)
    #expect(try session.archive.open(id).record.isFinished)
  }

  @Test func `find the trainee where the session said last`() throws {
    let exam = try Exam()
    defer { exam.remove() }
    var session = try exam.begin()
    let presence = Presence(
      .working, petition: "02", leftMilliseconds: 5, quietMilliseconds: 6)

    try session.keepClock(elapsedMilliseconds: 1_000, presence: presence)

    #expect(try exam.seats().map(\.presence) == [presence])
  }
}
